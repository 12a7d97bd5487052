"""A pane of files: an invitation until there are some, a way back from what was removed, and one way to export."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.answers import Answer
from desktop_app.jobs.call import Call
from desktop_app.translation import number, tr
from desktop_app.ui import exporting
from desktop_app.ui.panes import Pane
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.ui.widgets.toast import Toast


@dataclass(frozen=True)
class Exported:
    """What can be written to a file: the title of the dialog, the file it suggests, formats by ending, and answers."""

    title: str
    suggested: str
    formats: Mapping[str, str]
    answers: Sequence[Answer]


def offer_to_show(pane: Pane, toast: Toast, paths: Sequence[Path]) -> None:
    """Say that these are open, too, and offer to bring the first of them into view."""
    names = list(dict.fromkeys(paths))
    said = tr("{name} is open, too.", name=names[0].name)
    if len(names) > 1:
        said = tr("{name} and {count} more are open, too.", name=names[0].name, count=number(len(names) - 1, ","))
    toast.offer(said, partial(pane.show_file, names[0]), tr("&Show"))


class FilesPane(Pane):
    """An invitation as long as no file has come; behind it, what the pane shows of them.

    A pane adds its own pages to `_pages` behind the invitation, the first of them for what it shows at once.
    """

    toast: Toast

    def __init__(self, services: Services, invitation: Invitation, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.invitation = invitation
        self.toast = Toast(self)
        self._calls: set[Call] = set()
        self._pages = QStackedWidget()
        self._pages.addWidget(invitation)
        invitation.show_sign(self.sign)
        invitation.open_wanted.connect(self.open_wanted)
        invitation.samples_wanted.connect(self.samples_wanted)
        # Known in the whole window, and by Qt active only while this pane is the one in front.
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo, context=here)

    @property
    def is_empty(self) -> bool:
        """Whether the invitation is in view."""
        return self._pages.currentWidget() is self.invitation

    def take(self, paths: list[Path]) -> None:
        """List further files; the first is shown, or offered while a person is in the middle of something here."""
        engaged = self.engaged and not self.is_empty
        self._take(paths, shown=not engaged)
        if engaged:
            offer_to_show(self, self.toast, paths)

    def take_further(self, paths: list[Path]) -> None:
        """List them behind what is in view."""
        self._take(paths, shown=False)

    def _take(self, paths: list[Path], shown: bool) -> None:
        """List further files; shown: whether the first of them comes into view whatever is there."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """What a person most likely uses next, once there are files."""
        (self.invitation.open_button if self.is_empty else self._used_first).setFocus()

    def export(self) -> None:
        """Ask for a file to write the answers to."""
        exported = self._exported()
        if exported is None:
            super().export()
        else:
            exporting.choose_file(self, exported.title, exported.suggested, exported.formats, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write the answers in the background, in the format the file's ending says."""
        exported = self._exported()
        if exported is not None:
            self._follow(exporting.write(self.services, path, exported.answers))

    @property
    def _used_first(self) -> QWidget:
        """What gets the keyboard when the pane comes to the front with files in it."""
        raise NotImplementedError

    def _exported(self) -> Exported | None:
        """What Export writes now; None where there is nothing."""
        raise NotImplementedError

    def _show_files(self) -> None:
        """Files have come: the invitation makes room."""
        if not self.is_empty:
            return
        focused = self.window().focusWidget()  # of a window that is not active yet, too
        had_keyboard = focused is not None and self.invitation.isAncestorOf(focused)
        self._pages.setCurrentIndex(1)
        if had_keyboard:  # Qt would pass it on to whatever comes next
            self.take_keyboard()

    def _put_on_clipboard(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.messages.say(said)

    def _call(self, function: Callable[..., object], *args: object, title: str = "") -> Call:
        """Run a small function in the background; the pane is not idle meanwhile."""
        return self._follow(self.services.background.run(function, *args, title=title))

    def _follow(self, call: Call) -> Call:
        """Notes a call until it has ended: as long the pane is not idle."""
        self._calls.add(call)
        call.ended.connect(lambda: self._calls.discard(call))
        return call
