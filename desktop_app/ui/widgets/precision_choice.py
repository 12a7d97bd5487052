"""In which number format a checkpoint runs: as measured on this machine, said in words, or as a person insists.

It is measured by itself when nothing else runs; a person who does not want to wait has it measured now.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton

from desktop_app.answers import Failure
from desktop_app.catalogue import Catalogue
from desktop_app.inference import probes
from desktop_app.inference.setups import Verdict
from desktop_app.jobs.queue import Job, Priority
from desktop_app.problems import Problem
from desktop_app.tasks.probe.asked import Probe
from desktop_app.translation import plural, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose

_AUTO, _INT8 = "auto", "int8"


class PrecisionChoice(QObject):
    """A choice for one task, and what was measured of the checkpoint at hand.

    Signals:
        changed(): a person chose another precision.
    """

    changed = Signal()

    def __init__(self, services: Services, task: str, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._task = services, task
        self._kept = Setting(f"precision/{task}", _AUTO)
        self._at: tuple[str | None, str] = (None, "cpu")
        self.box = named(
            ChoiceBox(),
            tr("Precision"),
            tr("Measured: the fastest on this computer that gave the same answers. Measured when nothing else runs."),
        )
        self.box.addItem(tr("Fastest, as measured"), _AUTO)
        self.box.addItem("float32", "float32")
        self.box.addItem(tr("Half (16 bits)"), "half")
        self.box.addItem(tr("int8 (8 bits, on a processor)"), _INT8)
        self.box.setCurrentIndex(max(0, self.box.findData(services.settings.get(self._kept))))
        self.words = named(Prose(), tr("What was measured on this computer"))
        self.words.setProperty("soft", True)
        self.measure = named(
            QPushButton(tr("Measure no&w")),
            tr("Measure now"),
            tr("Tries number formats, threads and batches in turns, half a minute or so; the fastest with the same "
               "answers is taken."),
        )  # fmt: skip
        self._measuring: Job | None = None
        self.measure.clicked.connect(self._measure)
        self.box.activated.connect(self._on_box)
        services.jobs.job_ended.connect(self._on_job)

    @property
    def value(self) -> str:
        """As questions.Question.precision has it."""
        return str(self.box.currentData())

    def look(self, checkpoint: str | None, device: str) -> None:
        """Say what is known of a checkpoint (None for the task's default) on a device ("cpu", "cuda:0")."""
        self._at = checkpoint, device
        call = self._services.checkpoint_library.look(partial(_verdict, self._task, checkpoint, device))
        call.succeeded.connect(self._show)
        call.failed.connect(self._ignore)

    @Slot(object)
    def _show(self, looked: "_Looked") -> None:
        at, found = looked
        if at != self._at or self._measuring is not None:
            return
        if self.value == _INT8 and at[1] != "cpu":
            self.words.setText(tr("int8 is for processors alone: {device} takes its usual format.", device=at[1]))
        else:
            self.words.setText(words(found) if found is not None else tr("This computer has not been measured yet."))

    @Slot(object)
    def _ignore(self, failure: Failure) -> None:
        """What keeps a checkpoint from being read is said where it is asked."""

    @Slot()
    def _measure(self) -> None:
        """Measure the checkpoint at hand, also where it is known: a person who asks wants it anew."""
        checkpoint, device = self._at
        question = Probe(of=self._task, checkpoint=checkpoint, device=device, again=True)
        self.measure.setEnabled(False)
        self.words.setText(tr("Measuring: what is asked meanwhile goes first."))
        # What a person asks meanwhile goes first.
        self._measuring = self._services.jobs.submit(question, tr("Measure how fast this computer is"), Priority.BATCH)

    @Slot(object)
    def _on_job(self, job: Job) -> None:
        if not isinstance(job.question, Probe) or job.question.of != self._task:
            return
        mine = job is self._measuring
        if mine:
            self._measuring = None
            self.measure.setEnabled(True)
        if mine and job.problem is not None:
            self.words.setText(f"{as_said(job.problem.reason)}. {as_said(job.problem.advice)}")
        else:
            self.look(*self._at)

    @Slot()
    def _on_box(self) -> None:
        if self.value != self._services.settings.get(self._kept):
            self._services.settings.put(self._kept, self.value)
            self.look(*self._at)
            self.changed.emit()


def words(found: Verdict) -> str:
    """What was measured, in a line or two."""
    if not found.is_disturbed:
        return _measured(found)
    more = tr("Other programs ran meanwhile: it is measured anew when they do not.")
    return f"{_measured(found)} {more}"


def _measured(found: Verdict) -> str:
    setup = found.setup
    parts = [setup.precision]
    if setup.threads:
        parts.append(plural("{n} thread", "{n} threads", setup.threads))
    if setup.batch > 1:
        parts.append(_at_once(found.unit, setup.batch))
    how = ", ".join(parts)
    if found.is_usual:
        return tr("This computer: {how}; nothing that was tried is faster with the same answers.", how=how)
    return tr(
        "This computer: {how}: {ratio:.1f} times float32, same answers in {same:,} of {count:,}.",
        how=how,
        ratio=found.ratio,
        same=found.same,
        count=found.count,
    )


def _at_once(unit: str, count: int) -> str:
    if unit == "pictures":
        return tr("{count} pictures at once", count=count)
    return tr("{count} questions at once", count=count) if unit == "questions" else tr("{count} at once", count=count)


_Looked = tuple[tuple[str | None, str], Verdict | None]
"""Checkpoint and device that were looked at, and what is known of them."""


def _verdict(task: str, checkpoint: str | None, device: str, catalogue: Catalogue) -> _Looked:
    """In the background."""
    try:
        entry = catalogue.default(task) if checkpoint is None else catalogue.find(checkpoint, task)
        found = probes.verdict(entry.folder, device) if entry.folder is not None else None
    except (Problem, OSError):
        found = None
    return (checkpoint, device), found
