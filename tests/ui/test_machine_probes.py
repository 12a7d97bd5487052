"""Checkpoints that were used are measured while nothing runs, once each; the bar says what was found."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.answers import ImageLabels, Label
from desktop_app.catalogue import Catalogue
from desktop_app.inference import probes
from desktop_app.inference.setups import Setup, Verdict
from desktop_app.jobs.queue import JobQueue, Priority
from desktop_app.problems import CheckpointProblem
from desktop_app.questions import (
    Attention,
    ImageClassification,
    LiveSpeechRecognition,
    Question,
    VisualQuestionAnswering,
)
from desktop_app.tasks import Answers
from desktop_app.tasks.probe.asked import Probe, Probed
from desktop_app.ui.machine_probes import MachineProbes
from desktop_app.ui.widgets.checkpoint_bar import CheckpointBar
from desktop_app.ui.widgets.precision_choice import words
from tests.ui.conftest import new_desk
from tests.ui.fakes import Counter


class Asked:
    """Answers anything at once, and remembers what it was."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self.disturbed = 0  # how many of the first probes
        self.broken: CheckpointProblem | None = None

    def __call__(self, question: Question) -> Answers:
        self.questions.append(question)
        if self.broken is not None:
            raise self.broken
        label = ImageLabels(source=Path("a.png"), task=question.task, labels=(Label("cat", 1.0),))
        disturbed = sum(isinstance(each, Probe) for each in self.questions) <= self.disturbed
        found = (
            Probed(source=Path("m"), of="image-classification", disturbed=disturbed)
            if isinstance(question, Probe)
            else label
        )
        return Answers((each for each in [found]), total=1)

    @property
    def probed(self) -> list[Probe]:
        return [each for each in self.questions if isinstance(each, Probe)]


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def jobs(qtbot: QtBot, asked: Asked) -> Iterator[JobQueue]:
    made = JobQueue(asked)
    yield made
    made.close()


def test_a_checkpoint_is_probed_once_after_it_was_used(qtbot: QtBot, jobs: JobQueue, asked: Asked) -> None:
    watching = MachineProbes(jobs, quiet=20)
    for _ in range(2):
        jobs.submit(ImageClassification(images=(Path("a.png"),), checkpoint="vit"), "a")
        qtbot.waitUntil(lambda: not jobs.jobs)
    qtbot.waitUntil(lambda: bool(asked.probed))
    jobs.submit(VisualQuestionAnswering(images=(Path("a.png"),), questions=("what?",)), "b")
    qtbot.waitUntil(lambda: not jobs.jobs)
    qtbot.wait(100)
    assert asked.probed == [Probe(of="image-classification", checkpoint="vit")]
    watching.stop()


def test_who_only_speaks_has_the_checkpoint_measured_too(qtbot: QtBot, jobs: JobQueue, asked: Asked) -> None:
    watching = MachineProbes(jobs, quiet=20)
    looked = ImageClassification(images=(Path("a.png"),))
    jobs.submit(Attention(about=looked), "what it looked at")
    jobs.submit(LiveSpeechRecognition(recording=Path("kept.wav"), checkpoint="wav2vec2", device="cpu"), "speech")
    qtbot.waitUntil(lambda: not jobs.jobs)
    qtbot.waitUntil(lambda: bool(asked.probed))
    qtbot.wait(100)
    assert asked.probed == [Probe(of="automatic-speech-recognition", checkpoint="wav2vec2", device="cpu")]
    watching.stop()


def test_a_probe_waits_until_nothing_else_is_asked(qtbot: QtBot, jobs: JobQueue, asked: Asked) -> None:
    watching = MachineProbes(jobs, quiet=50)
    jobs.submit(ImageClassification(images=(Path("a.png"),)), "a")
    qtbot.waitUntil(lambda: not jobs.jobs)
    assert not asked.probed
    added = []
    jobs.job_added.connect(lambda job: added.append(job.priority))
    qtbot.waitUntil(lambda: bool(asked.probed))
    assert added == [Priority.IDLE]
    watching.stop()


def test_a_probe_that_others_disturbed_is_asked_for_again(qtbot: QtBot, jobs: JobQueue, asked: Asked) -> None:
    asked.disturbed = 2
    watching = MachineProbes(jobs, quiet=20, later=50)
    jobs.submit(ImageClassification(images=(Path("a.png"),)), "a")
    qtbot.waitUntil(lambda: len(asked.probed) == 3)
    qtbot.wait(300)
    assert len(asked.probed) == 3, "until it was quiet once"
    watching.stop()


def test_the_bar_says_what_was_measured_and_a_person_can_insist(
    qtbot: QtBot, home: Path, counter: Counter, tmp_path: Path
) -> None:
    services = new_desk(home, counter, Catalogue())
    folder = services.catalogue.default("image-classification").folder
    assert folder is not None
    probes.keep(folder, "cpu", Verdict(Setup("int8", 2, 16), 1.6, 64, 64, "pictures", "Processor"))
    bar = CheckpointBar(services, "image-classification")
    qtbot.addWidget(bar)
    bar.show()
    said = bar._precision
    assert said is not None
    qtbot.waitUntil(lambda: "int8" in said.words.text())
    assert said.words.text() == (
        "This computer: int8, 2 threads, 16 pictures at once: 1.6 times float32, same answers in 64 of 64."
    )
    assert bar.precision == "auto"
    box = next(each for each in bar.findChildren(QComboBox) if each.accessibleName() == "Precision")
    box.setCurrentIndex(box.findData("float32"))
    with qtbot.waitSignal(bar.changed):
        box.activated.emit(box.currentIndex())
    assert bar.precision == "float32"
    again = CheckpointBar(services, "image-classification")
    qtbot.addWidget(again)
    assert again.precision == "float32"
    other = CheckpointBar(services, "video-classification")
    qtbot.addWidget(other)
    assert other._precision is None
    services.close()


def test_int8_on_a_card_is_told_where_it_is_chosen(qtbot: QtBot, home: Path, counter: Counter) -> None:
    services = new_desk(home, counter, Catalogue())
    bar = CheckpointBar(services, "image-classification")
    qtbot.addWidget(bar)
    said = bar._precision
    assert said is not None
    bar.show()
    qtbot.waitUntil(lambda: "not been measured" in said.words.text())
    said.box.setCurrentIndex(said.box.findData("int8"))
    said.look(None, "cuda:0")
    qtbot.waitUntil(lambda: "int8" in said.words.text())
    assert said.words.text() == "int8 is for processors alone: cuda:0 takes its usual format."
    said.look(None, "cpu")
    qtbot.waitUntil(lambda: "int8" not in said.words.text())
    services.close()


def test_a_person_has_it_measured_now(qtbot: QtBot, home: Path, asked: Any) -> None:
    services = new_desk(home, asked)
    bar = CheckpointBar(services, "image-classification")
    qtbot.addWidget(bar)
    choice = bar._precision
    assert choice is not None
    qtbot.waitUntil(lambda: "not been measured" in choice.words.text())
    choice.measure.click()
    assert not choice.measure.isEnabled()
    assert choice.words.text() == "Measuring: what is asked meanwhile goes first."
    qtbot.waitUntil(choice.measure.isEnabled)
    (wanted,) = asked.probed
    assert (wanted.of, wanted.again, wanted.checkpoint) == ("image-classification", True, None)
    qtbot.waitUntil(lambda: "not been measured" in choice.words.text())
    asked.broken = CheckpointProblem("m", "its weights are damaged", "Download it again.")
    choice.measure.click()
    qtbot.waitUntil(choice.measure.isEnabled)
    assert choice.words.text() == "its weights are damaged. Download it again."
    services.close()


def test_words_of_a_machine_that_gains_nothing() -> None:
    found = Verdict(Setup("float32", 1, 0), 1.0, 64, 64, "recordings")
    assert words(found) == ("This computer: float32, 1 thread; nothing that was tried is faster with the same answers.")
    disturbed = Verdict(Setup("float32", 1, 0), 1.0, 64, 64, "recordings", others=0.5)
    assert words(disturbed) == (
        "This computer: float32, 1 thread; nothing that was tried is faster with the same answers. "
        "Other programs ran meanwhile: it is measured anew when they do not."
    )
