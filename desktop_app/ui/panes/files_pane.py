"""A pane of a list of files, as Films, Sound and Documents are."""

from functools import partial
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop_app.jobs.call import Call
from desktop_app.translation import tr
from desktop_app.ui.panes import Pane
from desktop_app.ui.panes.path_list import Listed, PathList
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.ui.widgets.toast import Toast

L = TypeVar("L", bound=Listed)


class FilesPane(Pane, Generic[L]):
    """An invitation as long as nothing is listed; what is removed has a way back; how it was divided is kept."""

    kept_split: ClassVar[Setting[bytes]]

    def __init__(
        self, services: Services, files: PathList[L], invitation: Invitation, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, parent)
        self.list = files
        self.toast = Toast(self)
        self._calls: set[Call] = set()
        self._invitation = invitation
        self._split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._pages = QStackedWidget()
        self._pages.addWidget(invitation)
        invitation.open_wanted.connect(self.open_wanted)
        invitation.samples_wanted.connect(self.samples_wanted)
        files.remove_wanted.connect(self.remove)

    @property
    def files(self) -> list[Path]:
        """The files listed."""
        return list(dict.fromkeys(each.path for each in self.list.listed))

    def show_file(self, path: Path) -> None:
        """Choose a file; its first part, where it has several."""
        found = next((each for each in self.list.listed if each.path == path), None)
        if found is not None:
            self.list.choose(found)

    def remove(self) -> None:
        """Take the chosen one off the list, with a way back; the file stays where it is."""
        each = self.list.current
        if each is None:
            super().remove()
        elif busy := self._busy_with(each):
            self.messages.say(busy)
        else:
            row = self.list.take_out(each)
            self._tell_count()
            self.toast.offer(
                tr("{name} was removed; the file stays where it is.", name=each.name),
                partial(self._put_back, each, row),
            )

    def take_keyboard(self) -> None:
        """What a person most likely uses next, once something is listed."""
        empty = self._pages.currentWidget() is self._invitation
        (self._invitation.open_button if empty else self._used_first).setFocus()

    def restore(self) -> None:
        """How the pane was divided."""
        self._split.restoreState(self.services.settings.get(self.kept_split))

    def remember(self) -> None:
        """Keep how the pane is divided."""
        self.services.settings.put(self.kept_split, bytes(self._split.saveState().data()))

    @property
    def _used_first(self) -> QWidget:
        return self.list

    def _busy_with(self, each: L) -> str:
        """Why this cannot be removed now; "" where it can."""
        return ""

    def _put_back(self, each: L, row: int) -> None:
        if self.list.put(each, row):
            self._show_list()
            self.list.choose(each)
            self._tell_count()

    def _show_list(self) -> None:
        self._pages.setCurrentIndex(1)

    def _tell_count(self) -> None:
        """The list is longer or shorter."""
        if not self.list.listed:
            self._pages.setCurrentWidget(self._invitation)

    def _follow(self, call: Call) -> Call:
        """Notes a call until it has ended: as long the pane is not idle."""
        self._calls.add(call)
        call.ended.connect(lambda: self._calls.discard(call))
        return call
