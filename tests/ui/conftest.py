"""A services with a counting model, and a window with panes that note what they are given."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.catalogue import Catalogue
from desktop_app.jobs.background import Background
from desktop_app.jobs.queue import JobQueue
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.messages import Messages
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Settings
from desktop_app.workspace.history import History
from tests.ui.fakes import Counter, FakeAttention, FakeImages, FakeSound, FakeTable

PANES: list[Any] = [FakeImages, FakeTable, FakeSound]


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def services(qtbot: QtBot, home: Path, counter: Counter) -> Iterator[Services]:
    """A services whose model counts; closed at the end whatever happened."""
    made = new_desk(home, counter)
    yield made
    made.close()


def new_desk(home: Path, counter: Counter, catalogue: Catalogue | None = None) -> Services:
    return Services(
        jobs=JobQueue(counter),
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
    """A window of three fakes, shown."""
    made = new_window(services)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made
