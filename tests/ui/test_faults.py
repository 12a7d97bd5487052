"""Unforeseen exceptions of any thread reach one dialog on the GUI thread."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.ui.faults import Faults


@pytest.fixture
def faults(qtbot: QtBot) -> Iterator[Faults]:
    made = Faults()
    yield made
    made.stop()
    for box in boxes():
        box.close()


def boxes() -> list[QMessageBox]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]


def fail() -> None:
    raise ValueError("the moon is full")


def test_an_exception_in_a_thread_reaches_a_dialog(
    qtbot: QtBot, faults: Faults, capsys: pytest.CaptureFixture[str]
) -> None:
    threads: list[QThread] = []
    faults.met.connect(lambda *_: threads.append(QThread.currentThread()))
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(boxes()))
    (box,) = boxes()
    assert "the moon is full" in box.informativeText()
    assert "Traceback" in box.detailedText()
    assert "the moon is full" in capsys.readouterr().err


def test_more_faults_are_added_to_the_open_dialog(qtbot: QtBot, faults: Faults) -> None:
    for number in range(3):
        sys.excepthook(ValueError, ValueError(f"fault {number}"), None)
    qtbot.waitUntil(lambda: bool(boxes()) and "fault 2" in boxes()[0].detailedText())
    assert len(boxes()) == 1
    boxes()[0].close()
    sys.excepthook(ValueError, ValueError("later"), None)
    qtbot.waitUntil(lambda: bool(boxes()))
    assert "later" in boxes()[0].informativeText()


def test_an_exception_in_a_slot_arrives_too(qtbot: QtBot, faults: Faults) -> None:
    faults.diagnostics_wanted.connect(fail)
    faults.diagnostics_wanted.emit("")
    qtbot.waitUntil(lambda: bool(boxes()))


def test_the_hooks_are_given_back(qtbot: QtBot) -> None:
    before = sys.excepthook, threading.excepthook
    faults = Faults()
    assert sys.excepthook != before[0]
    faults.stop()
    assert (sys.excepthook, threading.excepthook) == before
