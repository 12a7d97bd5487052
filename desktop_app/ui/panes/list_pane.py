"""A pane of a list of files, as Films, Sound and Documents are; and one that asks about each file by itself."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.answers import Answer, Failure
from desktop_app.jobs.queue import Job, Priority
from desktop_app.problems import Problem
from desktop_app.questions import Question
from desktop_app.translation import tr
from desktop_app.ui.known import Known
from desktop_app.ui.panes.files_pane import FilesPane
from desktop_app.ui.panes.path_list import Listed, PathList
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.invitation import Invitation
from desktop_app.workspace.history import History

L = TypeVar("L", bound=Listed)


class ListPane(FilesPane, Generic[L]):
    """The list beside the chosen one; what is removed has a way back; how the pane was divided is kept."""

    kept_split: ClassVar[Setting[bytes]]

    def __init__(
        self, services: Services, files: PathList[L], invitation: Invitation, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, invitation, parent)
        self.list = files
        self._split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False, handleWidth=NEAR)
        files.remove_wanted.connect(self.remove)
        for changed in (files.model().rowsInserted, files.model().rowsRemoved):
            changed.connect(lambda *_: self.counted.emit(files.count()))

    @property
    def files(self) -> list[Path]:
        """The files listed."""
        return list(dict.fromkeys(each.path for each in self.list.listed))

    def show_file(self, path: Path) -> None:
        """Choose a file; its first part, where it has several."""
        found = next((each for each in self.list.listed if each.path == path), None)
        if found is not None:
            self.list.choose(found)

    @property
    def has_insight(self) -> bool:
        """Where anything that is listed has an answer: the panel does not come and go while a person walks the list."""
        return any(not isinstance(each, Failure) for each in self.answers_shown())

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
            self._show_files()
            self.list.choose(each)
            self._tell_count()

    def _tell_count(self) -> None:
        """The list is longer or shorter."""
        if not self.list.listed:
            self._pages.setCurrentWidget(self.invitation)


class Asked(Listed, Protocol):
    """What is listed and asked about.

    failure: why nothing is known. waiting: whether an answer is still to come.
    """

    failure: Failure | None
    waiting: bool

    def settle(self) -> None:
        """Nothing more will come: it waits no longer."""


A = TypeVar("A", bound=Asked)

_LONG = 120.0
"""Seconds from which on a file is long: it does not stand in front of short ones that came with it."""


def _looked_up(
    known: Callable[..., Mapping[Path, Known[Any]]],
    length: Callable[[Path], float],
    history: History,
    paths: Sequence[Path],
    question: Question,
) -> tuple[Mapping[Path, Known[Any]], set[Path]]:
    """In the background: past answers, and which of the other files are long, where there are several."""
    found = known(history, paths, question)
    others = [path for path in paths if path not in found]
    return found, {path for path in others if len(others) > 1 and _is_long(path, length)}


def _is_long(path: Path, length: Callable[[Path], float]) -> bool:
    try:
        return length(path) >= _LONG
    except Problem:
        return False  # why it cannot be read is said soon


class AskingPane(ListPane[A]):
    """Each file is asked about as soon as it is listed, unless the history knows its answer; Space plays it."""

    def __init__(
        self, services: Services, files: PathList[A], invitation: Invitation, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, files, invitation, parent)
        self._asked: dict[Job, list[A]] = {}

    def _take(self, paths: list[Path], shown: bool) -> None:
        """List further files and ask about them; those that failed before are tried again."""
        fresh = self.list.add_paths(paths)
        listed = [each for path in dict.fromkeys(paths) if (each := self.list.of_path(path)) is not None]
        self._look_up(fresh)
        self._submit([each for each in listed if each.failure is not None], Priority.BATCH)
        self._show_files()
        if listed and (self.list.current is None or shown):
            self.list.choose(listed[0])
        self._tell_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space plays and pauses wherever no control of its own takes it."""
        if event.key() == Qt.Key.Key_Space:
            self._play()
        else:
            super().keyPressEvent(event)

    def _look_up(self, items: Sequence[A]) -> None:
        """Show what is known of these from before, and ask about the others."""
        if not items:
            return
        for each in items:
            each.waiting = True
            self._refresh(each)
        question = self._question(items)
        paths = tuple(each.path for each in items)
        history, title = self.services.history, tr("the history")
        call = self._call(_looked_up, self._known(), self._length, history, paths, question, title=title)
        call.succeeded.connect(partial(self._take_known, items))
        call.failed.connect(lambda _: self._take_known(items, ({}, set())))

    def _take_known(self, items: Iterable[A], looked_up: tuple[Mapping[Path, Known[Answer]], set[Path]]) -> None:
        """Show past answers, and ask about the other files: the long ones in a job that takes turns with the rest."""
        found, long = looked_up
        here = set(self.list.listed)
        unknown = []
        for each in items:
            if each.path in found:
                self._settle(each, found[each.path].dated)
                each.waiting = False
                self._refresh(each)
            elif each in here:
                unknown.append(each)
        self._submit([each for each in unknown if each.path not in long], Priority.BATCH)
        self._submit([each for each in unknown if each.path in long], Priority.BATCH)

    def _submit(self, items: Sequence[A], priority: Priority) -> Job | None:
        """Ask about these in one job."""
        if not items:
            return None
        for each in items:
            each.failure, each.waiting = None, True
        job = self.services.jobs.submit(self._question(items), self._title(items), priority)
        self._asked[job] = list(items)
        job.answered.connect(self._take_answers)
        job.ended.connect(partial(self._finish, job))
        for each in items:
            self._refresh(each)
        return job

    def _finish(self, job: Job) -> None:
        for each in self._asked.pop(job):
            if each.waiting:
                each.failure = job.problem
                each.settle()
                self._refresh(each)

    def _question(self, items: Sequence[A]) -> Question:
        """What is asked about these."""
        raise NotImplementedError

    def _title(self, items: Sequence[A]) -> str:
        """What the jobs panel calls the asking."""
        raise NotImplementedError

    def _known(self) -> Callable[..., Mapping[Path, Known[Any]]]:
        """What looks for past answers in the background: (history, paths, question) -> by path, the latest."""
        raise NotImplementedError

    def _length(self, path: Path) -> float:
        """In the background: how many seconds a file lasts. Raises Unreadable."""
        raise NotImplementedError

    def _settle(self, each: A, answer: Any) -> None:
        """This is the answer."""
        raise NotImplementedError

    def _take_answers(self, found: list[Answer]) -> None:
        """Answers of a job, interim ones and Failures among them."""
        raise NotImplementedError

    def _refresh(self, each: A) -> None:
        """Something about one is different now."""
        raise NotImplementedError

    def _play(self) -> None:
        """Space: play the chosen one, or pause."""
        raise NotImplementedError
