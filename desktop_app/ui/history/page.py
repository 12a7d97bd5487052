"""The History page: past answers by day, searched as one types, reopened, exported, deleted and brought back."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app import registry
from desktop_app.jobs.call import Call
from desktop_app.translation import mark, tr
from desktop_app.ui import exporting
from desktop_app.ui.drag_out import DragOut, Offer, answers_offered
from desktop_app.ui.history.delegate import HistoryDelegate
from desktop_app.ui.history.detail import HistoryDetail
from desktop_app.ui.history.model import ROW, Entry, HistoryModel
from desktop_app.ui.kept_writing import kept_writing
from desktop_app.ui.page_specs import HISTORY
from desktop_app.ui.panes import Page
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.emblem import below_emblem
from desktop_app.ui.widgets.names import clearable, named
from desktop_app.ui.widgets.toast import Toast
from desktop_app.workspace.export import FORMATS
from desktop_app.workspace.history import History
from desktop_app.workspace.kept_answers import Kept, Removed
from desktop_app.writing import Writing

PART = 200
"""Answers fetched at a time: the next ones when a person scrolls to them."""

_AFTER_TYPING = 120
"""Milliseconds without a key until what is typed is looked for."""

_NONE_YET = mark(
    "Nothing has been asked yet.\n\nWhat you ask, and what is answered, is kept here, on this computer alone."
)
_NONE_FOUND = mark("Nothing here has all of these words.")
_SEARCH = 140
"""Points that the search has at least."""
_KIND = 12
"""Letters of a kind of answers that have room at least."""


class HistoryPage(Page):
    """Past answers; it asks services.history itself, off the GUI thread, whenever it comes into view.

    The window adds it beside the panes, calls refresh() when answers were written or forgotten, and connects:

    Signals:
        open_wanted(list): open these files as if they were dropped.
        forget_wanted(): ask, and then forget everything.
    """

    spec = HISTORY
    help_topic = "history"
    toast: Toast
    open_wanted = Signal(list)
    forget_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("History"))
        self._services = services
        self.messages = services.messages
        self._searching: Call | None = None
        self._looking: Call | None = None
        self._changing: set[Call] = set()
        self._wanted_row = 0
        self._stale = False
        self.search = named(
            QLineEdit(), tr("Search the history"), tr("Words of questions, answers and file names (Ctrl+F)")
        )
        self.kinds = named(ChoiceBox(), tr("Which answers"), tr("Show answers of one kind alone"))
        self.export_button = named(
            QPushButton(tr("&Export…")), tr("Export"), tr("Write the answers listed here to a file")
        )
        self.forget_button = named(
            QPushButton(tr("Delete &all…")), tr("Delete all"), tr("Forget all past answers and recent files")
        )
        self.list = named(QListView(), tr("Past answers, newest first"))
        DragOut(self.list, services.background, self._offered)
        self.model = HistoryModel(self)
        self.detail = HistoryDetail()
        # Says nothing before it was looked whether there is anything.
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.toast = Toast(self)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_TYPING)
        self._fill_kinds()
        self._lay_out()
        self._connect()

    @property
    def idle(self) -> bool:
        """Whether all is shown that was looked for, and what was changed is written."""
        return self._searching is None and self._looking is None and not self._changing and not self._soon.isActive()

    @property
    def entries(self) -> list[Entry]:
        """The answers listed, newest first."""
        return self.model.entries

    @property
    def chosen(self) -> list[Entry]:
        """Those that are selected, in the order of the list."""
        places = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        rows = [self.model.index(place).data(ROW) for place in places]
        return [row for row in rows if isinstance(row, Entry)]

    @Slot()
    def refresh(self) -> None:
        """Look anew: what was deleted or forgotten is shown no longer. Out of view it waits until it is seen."""
        if self.isVisible():
            self._search()

    @Slot()
    def note_written(self) -> None:
        """Answers came: they are shown at once at the top of the list, or as soon as a person is there again.

        Whoever reads further down, or has selected several, would lose the place.
        """
        self._stale = True
        self._catch_up()

    @Slot()
    def _catch_up(self) -> None:
        scrolled = self.list.verticalScrollBar().value() > 0
        if self._stale and not scrolled and len(self.list.selectionModel().selectedIndexes()) <= 1:
            self.refresh()

    def take_keyboard(self) -> None:
        """The page came to the front: one types what one looks for."""
        self.search.setFocus()

    def stop(self) -> None:
        """The window closes: nothing is looked for any more."""
        self._soon.stop()
        self.toast.dismiss()
        for call in (self._searching, self._looking):
            if call is not None:
                call.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """Look anew."""
        super().showEvent(event)
        if not event.spontaneous():
            self._search()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was deleted can be brought back no longer once the page is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.toast.dismiss()

    # Looking

    @Slot()
    def _search(self) -> None:
        self._soon.stop()
        self._stale = False
        self._fetch(self._show)

    @Slot()
    def _fetch_more(self) -> None:
        if self._searching is None and self.entries:
            self._fetch(self._append, self.entries[-1].kept.id)

    def _fetch(self, then: Callable[[list[Entry]], None], before: int | None = None) -> None:
        if self._searching is not None:
            self._searching.cancel()
        task = self.kinds.currentData()
        given = (self.search.text(), (task,) if task else (), before, kept_writing(self._services.settings))
        call = self._services.background.run(_look, self._services.history, *given, title=tr("the history"))
        self._searching = call
        call.succeeded.connect(then)
        call.ended.connect(self._note_searched)

    @Slot()
    def _note_searched(self) -> None:
        if self._searching is not None and self._searching.state.over:
            self._searching = None

    @Slot(object)
    def _show(self, entries: list[Entry]) -> None:
        before = [entry.kept.id for entry in self.chosen]
        at_top = self.list.verticalScrollBar().value() == 0
        self.model.show(entries, len(entries) < PART, date.today())
        filtered = bool(self.search.text().strip() or self.kinds.currentData())
        self.words.setText(tr(_NONE_FOUND if filtered else _NONE_YET))
        self._pages.setCurrentIndex(1 if entries else 0)
        self.export_button.setEnabled(bool(entries))
        self.forget_button.setEnabled(bool(entries) or filtered)
        row = next((row for number in before if (row := self.model.row_of(number)) is not None), None)
        self._choose(row if row is not None else self._wanted_row)
        if at_top:
            self.list.scrollToTop()

    @Slot(object)
    def _append(self, entries: list[Entry]) -> None:
        self.model.append(entries, len(entries) < PART, date.today())

    def _choose(self, row: int) -> None:
        """Choose the answer at this row, or the nearest one above the end."""
        last = self.model.rowCount() - 1
        place = max(1, min(row, last))
        if place <= last and isinstance(self.model.index(place).data(ROW), Entry):
            self.list.setCurrentIndex(self.model.index(place))
        elif place + 1 <= last:
            self.list.setCurrentIndex(self.model.index(place + 1))

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.chosen
        self._catch_up()
        self.detail.setEnabled(bool(chosen))
        count = len(chosen)
        self.detail.delete_button.setText(tr("&Delete {count:,}", count=count) if count > 1 else tr("&Delete"))
        if not chosen:
            return
        entry = chosen[0]
        self._wanted_row = self.list.selectionModel().selectedIndexes()[0].row()
        self.detail.show_entry(entry)
        if self._looking is not None:
            self._looking.cancel()
        call = self._services.background.run(what_became_of, entry.kept, title=str(entry.kept.source))
        self._looking = call
        call.succeeded.connect(lambda told: self.detail.show_file(*told))
        call.ended.connect(self._note_looked)

    @Slot()
    def _note_looked(self) -> None:
        if self._looking is not None and self._looking.state.over:
            self._looking = None

    # Doing

    def copy(self) -> None:
        """The answers that are selected."""
        self._copy() if self.chosen else super().copy()

    def _offered(self) -> Offer | None:
        return answers_offered([entry.answer for entry in self.chosen], tr("answers"))

    def select_all(self) -> None:
        """Every answer that is listed."""
        self.list.selectAll() if self.entries else super().select_all()

    def remove(self) -> None:
        """Delete the answers that are selected, with Undo."""
        self.delete() if self.chosen else super().remove()

    def export(self) -> None:
        """The answers that are selected, or all that are listed."""
        self._choose_export() if self.entries else super().export()

    @Slot()
    def _open(self) -> None:
        paths = list(dict.fromkeys(entry.kept.source for entry in self.chosen if entry.kept.source.name))
        if paths and self.detail.open_button.isEnabled():
            self.open_wanted.emit(paths)

    @Slot()
    def _copy(self) -> None:
        text = "\n\n".join(entry.answer.as_text(as_said) for entry in self.chosen)
        if text:
            QGuiApplication.clipboard().setText(text)
            self._services.messages.say(tr("The answer is on the clipboard."))

    @Slot()
    def delete(self) -> None:
        """Delete what is selected; a line at the bottom offers to undo it."""
        numbers = [entry.kept.id for entry in self.chosen]
        if numbers:
            self._change(self._services.history.remove, numbers).succeeded.connect(self._offer_undo)

    @Slot(object)
    def _offer_undo(self, removed: Removed) -> None:
        count = len(removed.rows)
        said = tr("Deleted {count:,} answers.", count=count) if count != 1 else tr("Deleted one answer.")
        self.toast.offer(said, lambda: self._change(self._services.history.put_back, removed))

    def _change(self, function: Callable[..., object], argument: object) -> Call:
        call = self._services.background.run_in_turn(function, argument, title=tr("the history"))
        self._changing.add(call)
        call.succeeded.connect(lambda _: self.refresh())
        call.ended.connect(lambda: self._changing.discard(call))
        return call

    @Slot()
    def _choose_export(self) -> None:
        chosen = self.chosen
        title = (
            tr("Export {count:,} answers", count=len(chosen)) if len(chosen) > 1 else tr("Export the answers listed")
        )
        exporting.choose_file(self, title, "history.csv", FORMATS, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write the answers that are selected, or all that are listed where not several are.

        In the background, in the format the file's ending says.
        """
        chosen = self.chosen
        entries = chosen if len(chosen) > 1 else self.entries
        exporting.write(self._services, path, [entry.answer for entry in reversed(entries)])

    # Building

    def _fill_kinds(self) -> None:
        named(self.kinds.view(), tr("Which answers"))
        self.kinds.addItem(tr("Everything"), "")
        for spec in registry.specs():
            self.kinds.addItem(as_said(spec.title), spec.id)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search questions, answers and file names"))
        clearable(self.search)
        self.search.setMinimumWidth(_SEARCH)
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kinds.setMinimumContentsLength(_KIND)
        self.list.setMinimumWidth(200)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        row = QHBoxLayout()
        row.addWidget(self.search, stretch=1)
        for widget in (self.kinds, self.export_button, self.forget_button):
            row.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.addWidget(self.list)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self._pages = QStackedWidget()
        self._pages.addWidget(below_emblem(self.sign, self.words))
        self._pages.addWidget(split)
        dress(self.export_button, "export")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(APART, NEAR, APART, NEAR)
        lines.setSpacing(NEAR)
        lines.addLayout(row)
        lines.addWidget(self._pages, stretch=1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self._search)
        self.kinds.currentIndexChanged.connect(lambda _: self._search())
        self.model.more_wanted.connect(self._fetch_more)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._catch_up())
        self.list.activated.connect(lambda _: self._open())
        self.detail.open_wanted.connect(self._open)
        self.detail.copy_wanted.connect(self._copy)
        self.detail.delete_wanted.connect(self.delete)
        self.export_button.clicked.connect(self._choose_export)
        self.forget_button.clicked.connect(self.forget_wanted)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, parent, slot in (
            (QKeySequence.StandardKey.Find, self, self.take_keyboard),
            (QKeySequence.StandardKey.Undo, self, self.undo),
            (QKeySequence.StandardKey.Delete, self.list, self.delete),
            (QKeySequence.StandardKey.Copy, self.list, self._copy),
        ):
            QShortcut(QKeySequence(keys), parent, slot, context=here)


def _look(history: History, text: str, tasks: Sequence[str], before: int | None, writing: Writing) -> list[Entry]:
    """In the background: the next part of what is found, ready to be shown."""
    return [Entry.of(kept, writing) for kept in history.search(text, PART, tasks, before)]


def what_became_of(kept: Kept) -> tuple[str, bool]:
    """In the background: a word where the file is not as it was, and whether it is there."""
    try:
        found = kept.source.stat()
    except (OSError, ValueError):
        return tr("The file is no longer there. The answer is kept all the same."), False
    if kept.size is not None and (kept.size, kept.modified) != (found.st_size, found.st_mtime):
        return tr("The file has been changed since it was answered."), True
    return "", True
