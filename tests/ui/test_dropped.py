"""What lies in a drop: the most telling of what a program offers."""

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.ui import dropped
from tests.ui.files import files_mime, text_mime

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)


def test_local_files_go_before_everything(qtbot: QtBot, tmp_path: Path) -> None:
    mime = files_mime(tmp_path / "a.png", tmp_path / "b c.csv")
    mime.setText("a\tb\nc\td")
    assert dropped.read(mime).files == [tmp_path / "a.png", tmp_path / "b c.csv"]


def test_a_picture_from_a_browser_goes_before_its_address(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.png")])
    mime.setData("image/png", QByteArray(PNG))
    assert dropped.read(mime).picture == (PNG, ".png")


def test_pixels_are_taken_as_they_are(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    picture = dropped.read(mime).picture
    assert isinstance(picture, QImage)
    assert (picture.width(), picture.height()) == (4, 3)


def test_a_picture_inside_an_address_is_taken(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(f"data:image/png;base64,{base64.b64encode(PNG).decode()}")])
    assert dropped.read(mime).picture == (PNG, ".png")


def test_cells_go_before_their_picture(qtbot: QtBot) -> None:
    mime = text_mime("city\tpeople\nRome\t3\n")
    mime.setImageData(QImage(4, 3, QImage.Format.Format_RGB32))
    assert dropped.read(mime).table == "city\tpeople\nRome\t3\n"


def test_an_address_alone_is_a_link(qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.png")])
    assert [url.toString() for url in dropped.read(mime).links] == ["https://example.org/cat.png"]
    assert len(dropped.read(text_mime("http://example.org/a http://example.org/b")).links) == 2


def test_files_named_in_text_are_files(qtbot: QtBot, tmp_path: Path) -> None:
    assert dropped.read(text_mime(f"{tmp_path}/a.png\n{tmp_path}/b.png\n")).files == [
        tmp_path / "a.png",
        tmp_path / "b.png",
    ]
    assert dropped.read(text_mime("file:///tmp/a%20b.png")).files == [Path("/tmp/a b.png")]


def test_nothing_is_nothing(qtbot: QtBot) -> None:
    assert dropped.read(QMimeData()).empty
    assert dropped.read(text_mime("  \n ")).empty


@pytest.mark.parametrize(
    "text",
    [
        "a\tb\n1\t2",
        "city,people\nRome,3",
        "name, age\nAnna, 12\nBen, 9",
        "Stadt;Einwohner\nRom;3\nOslo;1",
    ],
)
def test_rows_of_cells_are_a_table(text: str) -> None:
    assert dropped.is_table(text)


@pytest.mark.parametrize(
    "text",
    [
        "a cat",
        "a cat, a dog, a robot",
        "Hello, world\nGoodbye, moon",
        "one\ntwo\nthree",
        "Some prose without any mark\nand another line of it",
        "She came in, tired as she was from the long day she had had at the office in town\n"
        "He looked up, glad that she was back at last and that the soup was still warm enough\n"
        "They sat down, and neither of them said a word for as long as it took to eat the soup",
        "",
    ],
)
def test_prose_and_labels_are_not_a_table(text: str) -> None:
    assert not dropped.is_table(text)
