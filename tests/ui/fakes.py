"""Stand-ins for what the window is built on: panes that note what they are given, streams with a script."""

import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.answers import Answer, Failure, ImageLabels, Label
from desktop_app.jobs.queue import Job
from desktop_app.media.kinds import Kind
from desktop_app.questions import Question
from desktop_app.tasks import Answers
from desktop_app.ui.panes import Pane
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.invitation import Invitation


@dataclass(frozen=True, kw_only=True)
class Counting(Question):
    """Count to a number, taking some time for each step."""

    task: ClassVar[str] = "counting"

    upto: int = 3
    seconds: float = 0.0
    fail_at: int | None = None
    break_at: int | None = None


class Counter:
    """An `ask` that answers Counting questions and notes what happened on which thread."""

    def __init__(self) -> None:
        self.threads: set[str] = set()
        self.asked: list[Question] = []
        self.stepped: list[Question] = []
        self.closed: list[Question] = []

    def __call__(self, question: Question) -> Answers:
        assert isinstance(question, Counting)
        self.asked.append(question)
        self.threads.add(threading.current_thread().name)
        return Answers(self._count(question), question.upto)

    def _count(self, question: Counting) -> Generator[Answer, None, None]:
        try:
            for number in range(question.upto):
                self.stepped.append(question)
                if number == question.break_at:
                    raise RuntimeError("the whole run breaks")
                time.sleep(question.seconds)
                yield self.answer(question, number)
        finally:
            self.closed.append(question)

    def answer(self, question: Counting, number: int) -> Answer:
        source = Path(f"{number}.png")
        if number == question.fail_at:
            return Failure(source=source, reason="it is cut off", advice="Copy it again.")
        labels = (Label(f"number {number}", 1.0),)
        return ImageLabels(source=source, task="counting", labels=labels, checkpoint="counter", device="cpu")


class FakePane(Pane):
    """Notes what it is given; asks nothing by itself."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.taken: list[Path] = []
        self.parts: list[int] = []
        self.texts: list[str] = []
        self.calls: list[str] = []
        self.jobs: list[Job] = []
        invitation = Invitation(f"Drop {self.kind.name} files here", "Or open them, or try the samples.")
        invitation.open_wanted.connect(self.open_wanted)
        invitation.samples_wanted.connect(self.samples_wanted)
        self.field = QLineEdit(placeholderText="some text", accessibleName="Some text")
        lines = QVBoxLayout(self)
        lines.addWidget(self.field)
        lines.addWidget(invitation)

    @property
    def idle(self) -> bool:
        return not any(job.running for job in self.jobs)

    @property
    def files(self) -> list[Path]:
        return list(self.taken)

    def take(self, paths: list[Path]) -> None:
        self.taken += paths
        self.parts.append(len(paths))

    def take_text(self, text: str) -> None:
        self.texts.append(text)

    def answers_shown(self) -> list[Answer]:
        return []

    def restore(self) -> None:
        self.calls.append("restore")

    def remember(self) -> None:
        self.calls.append("remember")

    def close_pane(self) -> None:
        self.calls.append("close")


class FakeImages(FakePane):
    kind = Kind.IMAGE
    title = "&Images"


class FakeTable(FakePane):
    kind = Kind.TABLE
    title = "&Table"


class FakeSound(FakePane):
    kind = Kind.SOUND
    title = "&Sound"


class FakeAttention(QWidget):
    """Notes which answers it is to show."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: list[Answer | None] = []
        label = QLabel("Attention map", self)
        label.adjustSize()

    def making(self) -> Iterator[None]:
        yield

    def show_answer(self, answer: Answer | None) -> None:
        self.shown.append(answer)

    def lay_over(self, surface: object) -> None: ...

    def choose(self, tokens: list[int]) -> None: ...

    def shows(self, answer: Answer) -> bool:
        return isinstance(answer, ImageLabels)
