"""What is dropped comes into view, unless a person is in the middle of typing, recording or playing there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import typing_now
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes import Pane
from desktop_app.ui.panes.documents import DocumentsPane
from desktop_app.ui.panes.films import FilmsPane
from desktop_app.ui.panes.images import ImagesPane
from desktop_app.ui.panes.scaling import ScalingPane
from desktop_app.ui.panes.sound import SoundPane
from desktop_app.ui.panes.table import TablePane
from desktop_app.ui.services import Services
from tests.media.documents import INVOICE, written
from tests.media.films import film
from tests.ui.conftest import Ask, on_screen
from tests.ui.files import picture, sound, table
from tests.ui.scenes import Script


def _watched(path: Path) -> Path:
    return film(path, [at / 10 for at in range(20)])


def _read(path: Path) -> Path:
    return written(path, [INVOICE])


class Case:
    """A pane with what its files are made by, how they end, and how to tell which is in view."""

    def __init__(
        self, pane: type[Pane], make: Callable[[Path], Path], ending: str, seen: Callable[[Any], Path]
    ) -> None:
        self.pane, self.make, self.ending, self.seen = pane, make, ending, seen


def _listed(pane: Any) -> Path:
    return Path(pane.list.current.path)


CASES = {
    "images": Case(ImagesPane, picture, ".png", lambda pane: Path(pane.grid.current().path)),
    "table": Case(TablePane, table, ".csv", lambda pane: Path(pane.head.current_path)),
    "sound": Case(SoundPane, sound, ".wav", _listed),
    "films": Case(FilmsPane, _watched, ".mp4", _listed),
    "documents": Case(DocumentsPane, _read, ".pdf", _listed),
    "scaling": Case(ScalingPane, table, ".csv", lambda pane: Path(pane.current.path)),
}


@pytest.fixture
def answering() -> Ask:
    return Script()


def _opened(qtbot: QtBot, services: Services, case: Case, folder: Path) -> tuple[Any, list[Path]]:
    """A pane with the first of four files open; the four."""
    files = [case.make(folder / f"{name}{case.ending}") for name in "abcd"]
    pane: Any = on_screen(qtbot, case.pane(services), 1000, 700)
    pane.take(files[:1])
    _settle(qtbot, pane)
    assert case.seen(pane) == files[0]
    return pane, files


def _settle(qtbot: QtBot, pane: Pane) -> None:
    qtbot.waitUntil(lambda: pane.idle and pane.services.idle, timeout=20_000)


def _type(qtbot: QtBot, pane: QWidget) -> None:
    """Begin to type into a line of the pane's own."""
    if isinstance(pane, SoundPane):
        pane.reader.search_bar.open_bar()
    elif isinstance(pane, ScalingPane):
        pane.findChildren(QTabWidget)[0].setCurrentIndex(1)
    pane.activateWindow()
    line = next(each for each in pane.findChildren(QLineEdit) if each.isVisible() and each.isEnabled())
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "12")


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("name", CASES)
def test_the_first_of_several_that_are_dropped_comes_into_view(
    qtbot: QtBot, services: Services, tmp_path: Path, name: str
) -> None:
    case = CASES[name]
    pane, files = _opened(qtbot, services, case, tmp_path)
    pane.take(files[1:3])
    _settle(qtbot, pane)
    assert case.seen(pane) == files[1]
    pane.take(files[3:])
    _settle(qtbot, pane)
    assert case.seen(pane) == files[3]
    assert not pane.toast.text
    pane.close_pane()


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("name", [name for name in CASES if name != "images"])
def test_who_types_keeps_the_file_in_view_and_is_offered_the_new_one(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    case = CASES[name]
    pane, files = _opened(qtbot, services, case, tmp_path)
    monkeypatch.setattr(typing_now, "PAUSE", 60.0)
    _type(qtbot, pane)
    pane.take(files[1:3])
    _settle(qtbot, pane)
    assert case.seen(pane) == files[0]
    assert pane.toast.text == f"b{case.ending} and 1 more are open, too."
    pane.toast.button.click()
    _settle(qtbot, pane)
    assert case.seen(pane) == files[1]
    monkeypatch.setattr(typing_now, "PAUSE", 0.0)
    pane.take(files[3:])
    _settle(qtbot, pane)
    assert case.seen(pane) == files[3], "what was typed a while ago keeps nothing back"
    pane.close_pane()


def test_who_types_labels_keeps_the_picture_in_view(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = CASES["images"]
    pane, files = _opened(qtbot, services, case, tmp_path)
    monkeypatch.setattr(typing_now, "PAUSE", 60.0)
    pane.take_text("apple, pear")
    _settle(qtbot, pane)
    pane.modes.labels.setFocus()
    qtbot.waitUntil(pane.modes.labels.hasFocus)
    QTest.keyClicks(pane.modes.labels, ", plum")
    pane.take(files[1:2])
    _settle(qtbot, pane)
    assert case.seen(pane) == files[0]
    assert pane.toast.text == "b.png is open, too."
    pane.close_pane()


@pytest.mark.parametrize("name", ["sound", "films"])
def test_what_plays_stays_in_view(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    case = CASES[name]
    pane, files = _opened(qtbot, services, case, tmp_path)
    playing = pane.reader.player if name == "sound" else pane.view.playback
    monkeypatch.setattr(type(playing), "playing", property(lambda _: True))
    pane.take(files[1:2])
    assert case.seen(pane) == files[0]
    monkeypatch.setattr(type(playing), "playing", property(lambda _: False))
    assert pane.toast.text
    pane.undo()
    assert case.seen(pane) == files[0], "Ctrl+Z takes back; it shows nothing"
    _settle(qtbot, pane)
    pane.close_pane()


def test_a_word_that_is_written_otherwise_is_not_taken_away(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    case = CASES["sound"]
    pane, files = _opened(qtbot, services, case, tmp_path)
    editor = pane.reader.transcript.editor
    editor.begin("morning", 0.0, 1.0, pane.reader.transcript.rect().center())
    pane.take(files[1:2])
    assert case.seen(pane) == files[0]
    assert editor.isVisible()
    editor.hide()
    _settle(qtbot, pane)
    pane.close_pane()


def test_the_page_where_a_person_is_engaged_stays_in_front_and_a_link_leads_to_the_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images, tables, _ = window.panes
    file = table(tmp_path / "book.csv")
    monkeypatch.setattr(typing_now, "PAUSE", 60.0)
    window.show_pane(images)
    _type(qtbot, images)
    window.open_paths([file])
    qtbot.waitUntil(lambda: window.idle and bool(tables.files))
    assert window.pages.front is images
    assert window.incoming.outcome.isVisible()
    window.incoming.outcome.arrivals.file_wanted.emit(
        *next((spec, file) for spec in window.incoming.outcome.arrivals.files)
    )
    assert window.pages.front is tables
    window.show_pane(images)
    monkeypatch.setattr(typing_now, "PAUSE", 0.0)
    window.open_paths([table(tmp_path / "other.csv")])
    qtbot.waitUntil(lambda: window.idle and len(tables.files) > 1)
    assert window.pages.front is tables
