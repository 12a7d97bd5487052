"""What is dropped on the window or pasted into it goes where it belongs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.media.kinds import Kind
from desktop_app.ui.main_window import MainWindow
from tests.ui.files import drop, files_mime, picture, sound, table, text_mime
from tests.ui.test_main_window import fakes, messages


def test_a_mixed_drop_is_split_by_content_and_the_rest_is_listed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    files = [picture(tmp_path / "a.png"), table(tmp_path / "b.csv"), sound(tmp_path / "c.wav")]
    disguised = picture(tmp_path / "real.png").rename(tmp_path / "picture.csv.bin")
    empty = tmp_path / "empty.jpg"
    empty.touch()
    gone = tmp_path / "gone.png"
    assert drop(window, files_mime(*files, disguised, empty, gone))
    qtbot.waitUntil(lambda: window.idle)
    images, tables, sounds = fakes(window)
    assert images.taken == [files[0], disguised]
    assert tables.taken == [files[1]]
    assert sounds.taken == [files[2]]
    assert [name for name, _ in messages(window)] == ["empty.jpg", "gone.png"]
    assert window.status.messages.text() == "2 messages"
    assert window.status.messages.isVisible()
    assert window.pages.front is images


def test_every_widget_of_the_window_takes_a_drop(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    images = fakes(window)[0]
    places: list[QWidget] = [
        window,
        window.pages,
        window.pages.rail,
        images,
        images.field,
        window.messages_panel.table.viewport(),
    ]
    places += [window.statusBar(), window.menuBar(), window.attention]
    for count, place in enumerate(places, start=1):
        assert drop(place, files_mime(path)), place
        qtbot.waitUntil(lambda count=count: len(images.taken) == count)


def test_folders_are_walked(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    inside = [picture(tmp_path / "album" / "2024" / f"{number}.png") for number in range(3)]
    (tmp_path / "album" / "read me.txt").write_text("hello there")
    drop(window, files_mime(tmp_path / "album"))
    qtbot.waitUntil(lambda: window.idle)
    assert fakes(window)[0].taken == inside
    assert [name for name, _ in messages(window)] == ["read me.txt"]


def test_a_drop_of_one_kind_brings_its_pane_to_the_front(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert window.pages.front is window.panes[0]
    drop(window, files_mime(sound(tmp_path / "a.wav")))
    qtbot.waitUntil(lambda: window.idle)
    assert window.pages.front is window.panes[2]


def test_a_pane_in_front_takes_kinds_that_suit_it_too(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(window.panes[1]), "also", (Kind.IMAGE,))
    files = [picture(tmp_path / "a.png"), sound(tmp_path / "a.wav")]
    window.show_pane(window.panes[1])
    drop(window, files_mime(*files))
    qtbot.waitUntil(lambda: window.idle and bool(fakes(window)[2].taken))
    assert [pane.taken for pane in fakes(window)] == [[], files[:1], files[1:]]
    assert window.pages.front is window.panes[1]
    window.show_pane(window.panes[0])
    drop(window, files_mime(files[0]))
    qtbot.waitUntil(lambda: fakes(window)[0].taken == files[:1])


def test_a_picture_without_a_file_is_kept_as_one(qtbot: QtBot, window: MainWindow) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = QMimeData()
    mime.setImageData(image)
    drop(window, mime)
    qtbot.waitUntil(lambda: bool(fakes(window)[0].taken))
    (path,) = fakes(window)[0].taken
    assert path.parent == paths.user_data_path("pasted")
    assert QImage(str(path)).size() == image.size()


def test_an_address_is_answered_calmly_and_nothing_is_fetched(qtbot: QtBot, window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.png")])
    drop(window, mime)
    qtbot.waitUntil(lambda: bool(messages(window)))
    failure = window.messages_panel.failures.rows[0]
    assert "nothing is fetched" in failure.reason
    assert "Save the picture" in failure.advice


def test_text_goes_to_the_pane_in_front(qtbot: QtBot, window: MainWindow) -> None:
    window.show_pane(window.panes[2])
    drop(window, text_mime("a cat, a dog"))
    qtbot.waitUntil(lambda: fakes(window)[2].texts == ["a cat, a dog"])


def test_text_over_a_field_is_left_to_the_field(qtbot: QtBot, window: MainWindow) -> None:
    images = fakes(window)[0]
    drop(images.field, text_mime("a cat"))
    qtbot.wait(20)
    assert images.field.text() == "a cat"
    assert images.texts == []


def test_a_dropped_text_file_is_read(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "labels.txt").write_text("ein Kätzchen", "utf-8")
    drop(window, files_mime(tmp_path / "labels.txt"))
    qtbot.waitUntil(lambda: fakes(window)[0].texts == ["ein Kätzchen"])


def test_a_text_file_among_other_files_is_left_out_with_a_word(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("a cat, a dog", "utf-8")
    drop(window, files_mime(picture(tmp_path / "a.png"), tmp_path / "notes.txt"))
    qtbot.waitUntil(lambda: window.idle)
    assert fakes(window)[0].taken == [tmp_path / "a.png"]
    assert fakes(window)[0].texts == []
    (failure,) = window.messages_panel.failures.rows
    assert failure.source.name == "notes.txt"
    assert "it came with other files" in failure.reason
    assert "Drop it by itself" in failure.advice


def test_cells_become_a_table(qtbot: QtBot, window: MainWindow) -> None:
    drop(window, text_mime("city\tpeople\nRome\t3\n"))
    qtbot.waitUntil(lambda: bool(fakes(window)[1].taken))
    (path,) = fakes(window)[1].taken
    assert path.suffix == ".tsv"
    assert path.read_text("utf-8") == "city\tpeople\nRome\t3\n"


def test_paste_takes_what_is_on_the_clipboard(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(files_mime(picture(tmp_path / "a.png")))
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: fakes(window)[0].taken == [tmp_path / "a.png"])


def test_paste_of_nothing_says_so(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.incoming.paste()
    assert "nothing here" in window.statusBar().currentMessage()
