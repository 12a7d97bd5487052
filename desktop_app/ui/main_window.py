"""The window: a rail of pages, the attention panel beside them, lists behind the status bar, and drops anywhere."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox

from desktop_app.translation import tr
from desktop_app.ui import (
    closing,
    diagnostics,
    dropped,
    forgetting,
    menus,
    open_dialog,
    page_making,
    quitting,
    shortcuts,
    style,
    usual,
)
from desktop_app.ui.about import KEPT_HERE
from desktop_app.ui.attention_dock import AttentionDock
from desktop_app.ui.help import Help
from desktop_app.ui.history_writer import HistoryWriter
from desktop_app.ui.idle_steps import IdleSteps
from desktop_app.ui.in_view import InView
from desktop_app.ui.incoming import Incoming
from desktop_app.ui.jobs_panel import JobsPanel
from desktop_app.ui.messages_panel import MessagesPanel
from desktop_app.ui.mnemonics import Mnemonics
from desktop_app.ui.on_screen import keep_on_screen
from desktop_app.ui.page_specs import HISTORY, MODELS, PaneSpec
from desktop_app.ui.pages import Pages
from desktop_app.ui.palette import Palette
from desktop_app.ui.pane_set import PaneSet
from desktop_app.ui.panes import Pane
from desktop_app.ui.services import Services
from desktop_app.ui.session import Session
from desktop_app.ui.settings import Setting
from desktop_app.ui.status_bar import StatusBar
from desktop_app.ui.welcome import Welcome
from desktop_app.ui.widgets import enter
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.window_layout import WindowLayout

if TYPE_CHECKING:
    from desktop_app.ui.history.page import HistoryPage
    from desktop_app.ui.models.tab import ModelsTab
    from desktop_app.ui.panels.attention import AttentionPanel

_PANE = Setting("window/pane", 0)
_WORK_WIDTH, _MESSAGES_WIDTH = 760, 760
"""Points of the lists behind the status bar."""


class MainWindow(QMainWindow):
    """Everything a person sees.

    services: closed together with the window.
    panes: their specs or classes. attention: the class of its panel. The usual ones where not given.

    Signals:
        painted(): the window has been painted for the first time.
        complete(): all pages are made, behind the first paint.
        closed(bool): the window is closed; False if a model was still in a step.
    """

    painted = Signal()
    complete = Signal()
    closed = Signal(bool)

    def __init__(
        self,
        services: Services,
        panes: Sequence[PaneSpec | type[Pane]] | None = None,
        attention: "Callable[[Services], AttentionPanel] | None" = None,
        log: diagnostics.RecentLog | None = None,
    ) -> None:
        super().__init__()
        self._opening = True
        self.services = services
        self.device = tr("not yet known")
        self._log = log or diagnostics.RecentLog()
        self._front: Pane | None = None
        self._was_painted = self._is_closed = False
        self.setWindowTitle("Attendant")
        self.setObjectName("window")
        self.history_writer = HistoryWriter(services.history, services.background, services.messages, self)
        self.jobs_panel = JobsPanel()
        self.messages_panel = MessagesPanel()
        self.pages = Pages()
        self._rest = IdleSteps(self)
        self._add_pages([PaneSpec.of(each) for each in panes or usual.panes()])
        self._add_attention(attention or usual.attention)
        self._add_status()
        self.welcome = Welcome(self)
        self.help = Help(self)
        self.palette_box = Palette(self)
        self.incoming = Incoming(self)
        self._recent = menus.build(self)
        shortcuts.restore(self, services.settings)
        self.toast = Toast(self.pages.area)
        self.session = Session(services, self.pane_set, self.incoming.router, self.toast, self)
        self._mnemonics = Mnemonics(self)
        self._connect()
        self._restore()
        style.dress(self)

    # Building

    def _add_pages(self, specs: Sequence[PaneSpec]) -> None:
        for spec in specs:
            self.pages.add(spec, partial(page_making.pane, self, spec))
        self.pages.add(HISTORY, partial(page_making.history, self), last=True)
        self.pages.add(MODELS, partial(page_making.models, self), last=True)
        self.pane_set = PaneSet(specs, self.pages)
        self.setCentralWidget(self.pages)

    def _add_attention(self, make: "Callable[[Services], AttentionPanel]") -> None:
        self.attention_dock = AttentionDock(partial(page_making.attention, self, make), self.services.settings, self)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.attention_dock)
        self.in_view = InView(self.pages, self.pane_set, self.attention_dock)

    def _add_status(self) -> None:
        self.status = StatusBar(tr(KEPT_HERE))
        self.setStatusBar(self.status)
        self.work_sheet = Sheet(self.status.work, self.jobs_panel, self, "above", _WORK_WIDTH)
        self.messages_sheet = Sheet(self.status.messages, self.messages_panel, self, "above", _MESSAGES_WIDTH)

    def _connect(self) -> None:
        services = self.services
        services.jobs.job_added.connect(self.jobs_panel.add)
        services.jobs.job_added.connect(self.history_writer.watch)
        services.jobs.job_added.connect(services.messages.watch)
        services.jobs.job_ended.connect(services.messages.report_end)
        services.messages.reported.connect(self.messages_panel.add)
        services.messages.reported.connect(self.status.say_failures)
        services.messages.said.connect(self.status.say)
        services.checkpoint_library.transfers.added.connect(self.jobs_panel.add)
        services.long_calls.added.connect(self.jobs_panel.add)
        services.checkpoint_library.page_wanted.connect(self.show_models)
        self.messages_panel.counted.connect(self.status.show_messages)
        self.messages_panel.diagnostics_wanted.connect(self.copy_diagnostics)
        self.jobs_panel.summed_up.connect(self.status.show_work)
        self.jobs_panel.failures_wanted.connect(services.messages.report)
        self.incoming.outcome.all_wanted.connect(self.status.messages.click)
        self.status.messages.toggled.connect(lambda shown: self.incoming.outcome.clear() if shown else None)
        self._rest.done.connect(self.complete)
        self.pages.turned.connect(self._on_pane_changed)
        self._recent.aboutToShow.connect(self._fill_recent)

    def showEvent(self, event: QShowEvent) -> None:
        """Where it opens as large as its screen, its frame has to fit, too."""
        super().showEvent(event)
        if self._opening:
            self._opening = False
            keep_on_screen(self)

    def _restore(self) -> None:
        self._layout = WindowLayout(self)
        self._layout.restore()
        specs = self.pane_set.specs
        self.pages.turn_to(self.pane_set.pane(specs[min(self.services.settings.get(_PANE), len(specs) - 1)]))
        menus.fill_recent(self._recent, [], self.open_path)

    # What comes in

    @property
    def panes(self) -> list[Pane]:
        """All of them; those that were not are made now."""
        return self.pane_set.all

    @property
    def history(self) -> "HistoryPage":
        """The past answers; the page is made now, where it was not yet."""
        return cast("HistoryPage", self.pages.page(HISTORY))

    @property
    def models(self) -> "ModelsTab":
        """The checkpoints; the page is made now, where it was not yet."""
        return cast("ModelsTab", self.pages.page(MODELS))

    @property
    def attention(self) -> "AttentionPanel":
        """The panel of attention; made now, where it was not yet."""
        return self.attention_dock.attention

    @property
    def pane(self) -> Pane:
        """The one in front; while the Models page is, the one that was before it."""
        assert self._front is not None
        return self._front

    @property
    def idle(self) -> bool:
        """Whether nothing runs or waits anywhere."""
        pages = [*self.pane_set.made, *filter(None, map(self.pages.made, (HISTORY, MODELS)))]
        quiet = all(cast(Pane, page).idle for page in pages)
        return self.incoming.idle and self.services.idle and quiet

    def open_paths(self, files: list[Path]) -> None:
        """Open files and folders, as if they were dropped.

        They are kept by their full paths: the next start is in another folder, and reopens what was open.
        """
        if files:
            self.incoming.take(dropped.Dropped(files=[path.absolute() for path in files]))

    @property
    def is_closed(self) -> bool:
        """Whether it is closed, or waits for what runs to end: it takes nothing any more."""
        return self._is_closed

    def open_path(self, path: Path) -> None:
        """Open one file or folder."""
        self.open_paths([path])

    @Slot(list)
    def open_in_panes(self, files: list[Path]) -> None:
        """What was dropped on the Models page and is no checkpoint."""
        self.show_pane(self.pane)
        self.open_paths(files)

    @Slot()
    def choose_files(self) -> None:
        """The Open dialog."""
        open_dialog.choose_files(self, self.open_paths)

    @Slot()
    def choose_folder(self) -> None:
        """The Open Folder dialog."""
        open_dialog.choose_folder(self, tr("Open everything in a folder"), self.open_paths)

    @Slot()
    def _fill_recent(self) -> None:
        call = self.services.background.run_in_turn(self.services.history.recent, title=tr("the recent list"))
        call.succeeded.connect(lambda recent: menus.fill_recent(self._recent, recent, self.open_path))

    # What is shown

    def show_pane(self, pane: Pane) -> None:
        """Bring a pane to the front."""
        self.pages.turn_to(pane)
        pane.take_keyboard()

    def show_pane_of(self, spec: PaneSpec) -> None:
        """Bring the pane of a kind to the front; it is made now, where it was not yet."""
        self.show_pane(self.pane_set.pane(spec))

    @Slot()
    def show_history(self) -> None:
        """Bring the past answers to the front."""
        self.pages.turn_to(self.history)
        self.history.take_keyboard()

    @Slot()
    @Slot(str)
    def show_models(self, wanted: str = "") -> None:
        """Bring the Models page to the front, at the checkpoints of a task or at one by its name."""
        self.pages.turn_to(self.models)
        self.models.turn_to(wanted)

    @Slot()
    def _on_pane_changed(self) -> None:
        front = self.pages.front
        self._front = front if isinstance(front, Pane) else self._front
        self.incoming.invite(self.models.invitation if front is self.pages.made(MODELS) else dropped.invitation())
        self.in_view.show()
        for sheet in (self.work_sheet, self.messages_sheet):
            sheet.hide()
        self._mnemonics.assign_soon()

    @Slot()
    def reset_layout(self) -> None:
        """The window as large as at first, with the attention panel at its side."""
        self._layout.reset()
        self.in_view.show()
        self._layout.resize()

    # Help

    @Slot()
    def show_shortcuts(self) -> None:
        """Every key, in one list."""
        shortcuts.Shortcuts(self, self.services.settings).open()

    def copy_diagnostics(self, details: str = "") -> None:
        """Put versions, device and the last log lines on the clipboard."""
        lines = [*self._log.lines, *([details] if details else [])]
        call = self.services.background.run(diagnostics.text, self.device, lines, title=tr("the diagnostics"))
        call.succeeded.connect(self._copy)

    @Slot(object)
    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.status.say(tr("The diagnostics are on the clipboard."))

    def forget_history(self) -> None:
        """Ask, then forget past answers, the questions asked and the recent list."""
        forgetting.ask(self)

    # Beginning and end

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first one."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self._on_painted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, as Space does."""
        if not enter.pressed(event):
            super().keyPressEvent(event)

    @Slot()
    def _on_painted(self) -> None:
        self._mnemonics.assign_soon()
        self.painted.emit()
        if not self._is_closed:
            self._rest.begin(page_making.rest(self))

    @Slot()
    def quit(self) -> None:
        """A person wants to close it: ask once where something would be lost, and close it where nothing is."""
        lost = quitting.losses(self.services)
        if not lost:
            self.close()
        elif not any(box.isVisible() for box in self.findChildren(QMessageBox)):
            quitting.ask(self, lost, self.close)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is to be kept, cancel what runs, and wait for it a few seconds, with a word to the person.

        Where the person closes it by its frame (the event is spontaneous then), it asks first, as quit() does.
        """
        if event.spontaneous() and not self._is_closed and quitting.losses(self.services):
            event.ignore()
            self.quit()
            return
        event.accept()
        if self._is_closed:
            return
        self._is_closed = True
        self._remember()
        self.incoming.stop()
        self._mnemonics.stop()
        self._rest.stop()
        self.pages.close_pages()
        self.attention_dock.close_panel()
        for pane in self.pane_set.made:
            pane.close_pane()
        if self.pages.made(HISTORY) is not None:
            self.history.stop()
        self.toast.dismiss()
        self.history_writer.write()
        self.session.keep()
        self.services.stop()
        closing.wait(self, lambda: self.services.steps)
        self.hide()
        in_time = self.services.close(0.0)
        self.jobs_panel.refresh()
        self.closed.emit(in_time)

    def _remember(self) -> None:
        self._layout.remember()
        self.services.settings.put(_PANE, self.pane_set.place(self.pane))
        for pane in self.pane_set.made:
            pane.remember()
