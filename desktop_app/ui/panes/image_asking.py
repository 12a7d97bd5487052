"""Asks about pictures as they come: few jobs for many pictures, and a few pictures ahead of many."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.jobs.queue import Job, JobQueue, Priority
from desktop_app.questions import Question

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

    group: files of which it says the same are asked about in one question.
    """

    question: Callable[[tuple[Path, ...]], Question]
    verb: str
    group: Callable[[Path], Hashable] = _alike


class Asking(QObject):
    """Gathers pictures, submits jobs, passes answers on.

    Signals:
        answered(Job, list): answers of a job that still counts.
        ended(Job): a job ended, however it ended.
    """

    answered = Signal(object, list)
    ended = Signal(object)

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
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
        return not self._waiting and not self._running

    @property
    def running(self) -> bool:
        """Whether pictures are asked about at this moment."""
        return bool(self._running)

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
        for job in list(self._running):
            job.cancel()

    @Slot()
    def _submit(self) -> None:
        few = len(self._waiting) <= _FEW
        if self._asked is None or not self._waiting or (self._running and not few):
            return
        self._quiet.stop()
        self._longest.stop()
        groups: dict[Hashable, list[Path]] = {}
        for path in self._waiting:
            groups.setdefault(self._asked.group(path), []).append(path)
        self._waiting.clear()
        for paths in groups.values():
            self._submit_one(self._asked, tuple(paths), Priority.ASKED if few else Priority.BATCH)

    def _submit_one(self, asked: Asked, paths: tuple[Path, ...], priority: Priority) -> None:
        things = f"“{paths[0].name}”" if len(paths) == 1 else f"{len(paths):,} pictures"
        job = self._jobs.submit(asked.question(paths), f"{asked.verb} {things}", priority)
        self._running.append(job)
        job.answered.connect(lambda answers: self.answered.emit(job, answers))
        job.ended.connect(lambda: self._end(job))

    def _end(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
        self.ended.emit(job)
        if self._waiting and self._asked is not None:
            self._quiet.start()
