"""What is pasted becomes a file of its own, however quickly one paste follows another; a failed paste says so."""

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.ui.dropped import Dropped
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.services import Services
from tests.ui.conftest import new_desk, new_window
from tests.ui.fakes import Counter


def coloured(colour: Qt.GlobalColor) -> QImage:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


COLOURS = (Qt.GlobalColor.red, Qt.GlobalColor.green, Qt.GlobalColor.blue)


@pytest.fixture
def one_second(monkeypatch: pytest.MonkeyPatch) -> None:
    """All pastes come within the same second."""
    monkeypatch.setattr(time, "strftime", lambda form, *_: form.replace("%", ""))


@pytest.mark.usefixtures("one_second")
def test_pictures_pasted_within_a_second_are_all_kept(qtbot: QtBot, window: MainWindow) -> None:
    images: Any = window.panes[0]
    for colour in COLOURS:
        window.incoming.router.take(Dropped(picture=coloured(colour)))
    qtbot.waitUntil(lambda: len(images.taken) == 3)
    seen = {QImage(str(path)).pixelColor(0, 0).name() for path in images.taken}
    assert seen == {"#ff0000", "#00ff00", "#0000ff"}
    assert len(set(images.taken)) == 3


@pytest.mark.usefixtures("one_second")
def test_two_windows_do_not_overwrite_each_others_pastes(qtbot: QtBot, window: MainWindow, home: Path) -> None:
    other = new_window(new_desk(home, Counter()))
    qtbot.addWidget(other)
    for each, table in ((window, "a\tb\n1\t2\n"), (other, "c\td\n3\t4\n")):
        each.incoming.router.take(Dropped(table=table))
    tables: list[Any] = [window.panes[1], other.panes[1]]
    qtbot.waitUntil(lambda: all(pane.taken for pane in tables))
    assert [pane.taken[0].read_text("utf-8") for pane in tables] == ["a\tb\n1\t2\n", "c\td\n3\t4\n"]
    other.close()


@pytest.mark.usefixtures("one_second")
def test_tables_pasted_into_the_table_pane_are_all_kept(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = TablePane(services)
    qtbot.addWidget(pane)
    taken: list[Path] = []
    monkeypatch.setattr(pane, "take", taken.extend)
    for number in range(3):
        pane.take_text(f"a\tb\n{number}\t2\n")
    qtbot.waitUntil(lambda: services.background.idle)
    assert sorted(taken) == sorted(paths.user_data_path("pasted").iterdir())
    assert sorted(path.read_text("utf-8") for path in taken) == [f"a\tb\n{number}\t2\n" for number in range(3)]
    pane.close_pane()


def test_text_that_utf_8_cannot_hold_is_kept_all_the_same(qtbot: QtBot, window: MainWindow) -> None:
    tables: Any = window.panes[1]
    window.incoming.router.take(Dropped(table="a\tb\n\ud800\t2\n"))
    qtbot.waitUntil(lambda: bool(tables.taken))
    assert tables.taken[0].read_text("utf-8") == "a\tb\n?\t2\n"


@pytest.mark.parametrize(
    "pasted",
    [
        Dropped(picture=coloured(Qt.GlobalColor.red)),
        Dropped(picture=(b"\x89PNG", ".png")),
        Dropped(table="a\tb\n1\t2\n"),
    ],
    ids=["pixels", "bytes", "table"],
)
def test_a_paste_that_cannot_be_kept_says_so(qtbot: QtBot, window: MainWindow, home: Path, pasted: Dropped) -> None:
    (home / "pasted").write_text("a file where the folder should be")
    window.incoming.router.take(pasted)
    qtbot.waitUntil(lambda: window.services.background.idle)
    (failure,) = window.messages_panel.failures.rows
    assert failure.source.parent == home / "pasted"
    assert "no such folder" in failure.reason
    assert failure.advice


def test_a_table_pasted_into_the_table_pane_that_cannot_be_kept_says_so(
    qtbot: QtBot, services: Services, home: Path
) -> None:
    (home / "pasted").write_text("a file where the folder should be")
    pane = TablePane(services)
    qtbot.addWidget(pane)
    told: list[Any] = []
    services.messages.reported.connect(told.extend)
    pane.take_text("a\tb\n1\t2\n")
    qtbot.waitUntil(lambda: services.background.idle)
    assert ["no such folder" in each.reason for each in told] == [True]
    pane.close_pane()
