"""Asks about pictures as they come: few jobs for many pictures, and a few pictures ahead of many."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.answers import Answer
from desktop_app.jobs.call import Call
from desktop_app.jobs.queue import Job, Priority
from desktop_app.questions import Question
from desktop_app.translation import tr
from desktop_app.ui.known import Known
from desktop_app.ui.services import Services
from desktop_app.workspace.history import History

_QUIET = 120
"""Milliseconds without new pictures before they are asked about: a folder comes in many parts."""
_LONGEST = 1_000
"""Milliseconds after which what has come so far is asked about all the same."""
_FEW = 8
"""So many pictures at once are ones a person waits for; more are a batch."""


def _alike(_path: Path) -> Hashable:
    return None


@dataclass(frozen=True)
class Asked:
    """What is asked about pictures: the question for some files, and its name in the jobs panel ("Classify").

    group: files of which it says the same are asked about in one question; those of which it says () in none.
    known: in the background, what is known already of what a question asks; None where that is not looked for.
    """

    question: Callable[[tuple[Path, ...]], Question]
    verb: str
    group: Callable[[Path], Hashable] = _alike
    known: Callable[[History, Question], list[Known[Answer]]] | None = None


def _grouped(paths: Iterable[Path], asked: Asked) -> list[tuple[Path, ...]]:
    """Files by what they lack; those that lack nothing are left out."""
    groups: dict[Hashable, list[Path]] = {}
    for path in paths:
        groups.setdefault(asked.group(path), []).append(path)
    groups.pop((), None)
    return [tuple(some) for some in groups.values()]


class Asking(QObject):
    """Gathers pictures, looks for what is known of them, submits jobs for the rest, passes answers on.

    Signals:
        answered(Question, list): answers of a job that still counts, or such as were known already.
        ended(Job): a job ended, however it ended.
    """

    answered = Signal(object, list)
    ended = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._recalling: list[Call] = []
        self._asked: Asked | None = None
        self._waiting: dict[Path, None] = {}
        self._running: list[Job] = []
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST)
        self._quiet.timeout.connect(self._submit)
        self._longest.timeout.connect(self._submit)

    @property
    def idle(self) -> bool:
        """Whether nothing waits or runs."""
        return not self._waiting and not self._running and not self._recalling

    @property
    def running(self) -> bool:
        """Whether pictures are asked about at this moment."""
        return bool(self._running or self._recalling)

    @property
    def waits_for_question(self) -> bool:
        """Whether pictures wait and nothing can be asked about them yet."""
        return bool(self._waiting) and self._asked is None

    def ask(self, paths: list[Path], asked: Asked | None, more: bool = False) -> None:
        """Ask about these too; None for asked only gathers them until there is a question.

        more: whether others follow for certain, however long that takes: what came together is one job.
        """
        self._asked = asked
        self._waiting |= dict.fromkeys(paths)
        if more:
            self._quiet.stop()
        elif self._waiting and asked is not None:
            self._quiet.start()
            if not self._longest.isActive():
                self._longest.start()

    def drop(self, paths: list[Path]) -> None:
        """Do not ask about these any more; what is under way for them is let go when it comes."""
        for path in paths:
            self._waiting.pop(path, None)

    def stop(self) -> None:
        """Cancel what runs, forget what waits."""
        self._waiting.clear()
        self._quiet.stop()
        self._longest.stop()
        for call in self._recalling:
            call.cancel()
        self._recalling.clear()
        for job in list(self._running):
            job.cancel()

    @Slot()
    def _submit(self) -> None:
        if self._services.scans and self._longest.isActive():
            self._quiet.start()  # more of the same drop may come: it is one job
            return
        few = len(self._waiting) <= _FEW
        if self._asked is None or not self._waiting or (self.running and not few):
            return
        self._quiet.stop()
        self._longest.stop()
        paths = list(self._waiting)
        self._waiting.clear()
        for some in _grouped(paths, self._asked):
            self._recall(self._asked, some)

    def _recall(self, asked: Asked, paths: tuple[Path, ...]) -> None:
        """Pass on what is known of these, and ask about what is left."""
        if asked.known is None:
            self._submit_one(asked, paths)
            return
        question = asked.question(paths)
        title = tr("what is known of {count:,} pictures", count=len(paths))
        call = self._services.background.run(asked.known, self._services.history, question, title=title)
        self._recalling.append(call)

        def go_on(found: list[Known[Answer]]) -> None:
            self._recalling.remove(call)
            if found:
                self.answered.emit(question, [each.dated for each in found])
            for some in _grouped(paths, asked):
                self._submit_one(asked, some)

        call.succeeded.connect(go_on)
        call.failed.connect(lambda _: go_on([]))

    def _submit_one(self, asked: Asked, paths: tuple[Path, ...]) -> None:
        priority = Priority.ASKED if len(paths) <= _FEW else Priority.BATCH
        things = f"“{paths[0].name}”" if len(paths) == 1 else tr("{count:,} pictures", count=len(paths))
        job = self._services.jobs.submit(asked.question(paths), f"{asked.verb} {things}", priority)
        self._running.append(job)
        job.answered.connect(lambda answers: self.answered.emit(job.question, answers))
        job.ended.connect(lambda: self._end(job))

    def _end(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
        self.ended.emit(job)
        if self._waiting and self._asked is not None:
            self._quiet.start()
