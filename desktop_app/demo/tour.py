"""The way through the window: drop everything, ask everything, look at every pane and panel."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.answers import Answer, Failure
from desktop_app.application import make_application, open_window
from desktop_app.demo.report import Report, Section
from desktop_app.media.kinds import Found, gather
from desktop_app.questions import ImageClassification, ZeroShotImageClassification
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes import Pane
from desktop_app.ui.panes.images import ImagesPane
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.panes.table import TablePane

LABELS = "a bar chart, a map, an invoice, a qr code, a red circle, three blue squares"
QUESTIONS = (
    "What's the topic in chapter 4?",
    "What is the total number of pages?",
    "On which page does the chapter about question-answering start?",
    "How many chapters have more than 20 pages?",
)
_PATIENCE = 300.0
"""Seconds one step may take on a slow machine before the demo says that no answer came."""

PaneT = TypeVar("PaneT", bound=Pane)


def tour(output: Path) -> int:
    """Drive the window through everything it can do; 0 only if every answer came."""
    app = make_application()
    window = open_window()
    report = Report(output)
    started = time.monotonic()
    try:
        _wait(lambda: window.isVisible() and window.idle, "the window to be ready")
        _drop(window, _samples())
        _wait(lambda: window.idle, "the dropped samples")
        _pictures(window, report)
        _table(window, report)
        _sound(window, report)
        _attention(window, report)
        report.picture("the window", window)
    except TimeoutError as error:
        report.problems.append(str(error))
    finally:
        window.close()
        app.processEvents()
    path = report.write(time.monotonic() - started)
    for problem in report.problems:
        print(f"attendant demo: {problem}")
    print(f"{report.answers} answers, {len(report.problems)} problems; the report is {path}")
    return 1 if report.problems else 0


def _samples() -> list[Path]:
    return sorted(path for path in paths.shipped("resources", "samples").iterdir() if path.suffix != ".txt")


def _drop(window: MainWindow, files: Iterable[Path]) -> None:
    """A drag of these files enters the window and is let go: the events a desktop sends."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    middle = window.rect().center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(middle), copy, mime, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, mime, left, none))


def _pass(milliseconds: int) -> None:
    """Let the window live for a while. (QTest.qWait would hold the interpreter lock, and nothing would be answered.)"""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait(until: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    # Idle twice in a row: between two steps everything is idle for a moment.
    while not _still(until):
        if time.monotonic() > deadline:
            raise TimeoutError(f"no answer came within {_PATIENCE:.0f} s from {what}")


def _still(until: Callable[[], bool]) -> bool:
    _pass(50)
    if not until():
        return False
    _pass(250)
    return until()


def _pane(window: MainWindow, kind: type[PaneT]) -> PaneT:
    pane = next(each for each in window.panes if isinstance(each, kind))
    window.show_pane(pane)
    _pass(100)
    return pane


def _of(kind: type[Pane]) -> set[Path]:
    return {found.path for found in gather(_samples()) if isinstance(found, Found) and kind.kind in found.kinds}


def _section(report: Report, title: str, answers: list[Answer], expected: set[Path]) -> None:
    """Print answers and keep them; a file without one is a problem."""
    print(f"\n{title}\n{'-' * len(title)}")
    for answer in answers:
        print(answer.as_text())
        if isinstance(answer, Failure):
            report.problems.append(f"{answer.source.name}: {answer.reason}")
    for missing in sorted(expected - {answer.source for answer in answers}):
        report.problems.append(f"{missing.name}: no answer came ({title})")
    report.sections.append(Section(title, [answer for answer in answers if not isinstance(answer, Failure)]))


def _pictures(window: MainWindow, report: Report) -> None:
    pane = _pane(window, ImagesPane)
    for task, title in (
        (ImageClassification.task, "What kind of picture is it? (ViT)"),
        (ZeroShotImageClassification.task, f"Which of these fits: {LABELS}? (CLIP)"),
    ):
        if task == ZeroShotImageClassification.task:
            pane.take_text(LABELS)
        pane.modes.turn_to(task)
        _wait(lambda: window.idle, title)
        _section(report, title, pane.answers_shown(), _of(ImagesPane))
        report.picture(title, window)


def _table(window: MainWindow, report: Report) -> None:
    pane = _pane(window, TablePane)
    chapters = paths.shipped("resources", "samples", "chapters.csv")
    pane.open_table(chapters)
    _wait(lambda: window.idle, "the table")
    for question in QUESTIONS:
        pane.ask(question)
        _wait(lambda: window.idle, question)
    answers = pane.answers_shown()
    _section(report, "What does the table say? (TAPAS)", answers, {chapters})
    answered = {getattr(answer, "question", "") for answer in answers}
    report.problems += [f"no answer came to: {question}" for question in QUESTIONS if question not in answered]
    report.picture("the table pane", window)


def _sound(window: MainWindow, report: Report) -> None:
    pane = _pane(window, SoundPane)
    _wait(lambda: window.idle, "the sound")
    _section(report, "What is said? (wav2vec 2.0)", pane.answers_shown(), _of(SoundPane))
    report.picture("the sound pane", window)


def _attention(window: MainWindow, report: Report) -> None:
    pane = _pane(window, ImagesPane)
    panel = window.attention
    window.attention_dock.raise_()
    pane.modes.turn_to(ImageClassification.task)
    _wait(lambda: window.idle, "the attention map")
    report.picture("what the model looked at", panel)
    panel.setCurrentWidget(panel.cost)
    panel.cost.start()
    _wait(lambda: window.idle, "the memory of attention")
    report.picture("what attention costs", panel)
    for chip, content in ((window.status.messages, window.messages_panel), (window.status.work, window.jobs_panel)):
        chip.click()
        _pass(100)
        report.picture(chip.accessibleName(), content)
        chip.click()
