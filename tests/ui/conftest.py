"""A services with a counting model, and a window with panes that note what they are given."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.catalogue import Catalogue
from desktop_app.inference.residency import Residency
from desktop_app.jobs.background import Background
from desktop_app.jobs.queue import JobQueue
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Messages
from desktop_app.ui.panes import Pane
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Settings
from desktop_app.workspace.history import History
from tests.ui.fakes import Counter, FakeAttention, FakeImages, FakeSound, FakeTable

Ask = Callable[[Any], Any]
W = TypeVar("W", bound=QWidget)
PANES: list[Any] = [FakeImages, FakeTable, FakeSound]


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture(scope="module")
def residency() -> Residency:
    """The checkpoints that the tests of a file load, each once."""
    return Residency()


@pytest.fixture
def answering(counter: Counter) -> Ask:
    """What answers questions; a file of tests has another by a fixture of this name."""
    return counter


@pytest.fixture
def on_offer() -> Catalogue:
    """Which checkpoints there are; a file of tests has others by a fixture of this name."""
    return Catalogue()


@pytest.fixture
def services(qtbot: QtBot, home: Path, answering: Ask, on_offer: Catalogue) -> Iterator[Services]:
    """Closed at the end whatever happened."""
    made = new_desk(home, answering, on_offer)
    yield made
    made.close()


@pytest.fixture
def here(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read tables in a thread rather than in a child process, whose start takes a second."""
    monkeypatch.setattr(services.background, "run_in_process", services.background.run)


def on_screen(qtbot: QtBot, widget: W, width: int, height: int) -> W:
    """A widget of this size, shown; a pane as it was left."""
    if isinstance(widget, Pane):
        widget.restore()
    widget.resize(width, height)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def new_desk(home: Path, answering: Ask, catalogue: Catalogue | None = None) -> Services:
    return Services(
        jobs=JobQueue(answering),
        background=Background(),
        settings=Settings(home / "settings.ini"),
        catalogue=catalogue or Catalogue(),
        history=History(home / "history.sqlite"),
        messages=Messages(),
    )


def new_window(services: Services) -> MainWindow:
    attention: Any = FakeAttention
    return MainWindow(services, PANES, attention)


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> MainWindow:
    """A window of three fakes, shown, with all its pages made."""
    made = new_window(services)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.complete, timeout=30_000), qtbot.waitExposed(made):
        made.show()
    return made
