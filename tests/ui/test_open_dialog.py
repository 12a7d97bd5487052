"""The Open dialog shows what can be read, and can be narrowed to one kind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.media.kinds import Kind, suffixes
from desktop_app.ui import exporting, open_dialog

PICTURES, TABLES, SOUNDS = ["IMG_1.JPG", "b.png"], ["c.csv", "d.XLSX"], ["e.m4a", "f.wav"]
OTHERS = ["g.dwg", "h.zip", "i"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (*PICTURES, *TABLES, *SOUNDS, *OTHERS, "labels.txt"):
        (tmp_path / name).write_bytes(b"1")
    return tmp_path


@pytest.fixture
def opened(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[..., QFileDialog]:
    """Open one of the dialogs over a window, drawn by Qt itself."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = QFileDialog.open

    def drawn_by_qt(dialog: QFileDialog) -> None:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        made(dialog)

    monkeypatch.setattr(QFileDialog, "open", drawn_by_qt)

    def run(choose: Callable[..., None], *arguments: object) -> QFileDialog:
        choose(parent, *arguments)
        (dialog,) = parent.findChildren(QFileDialog)
        return dialog

    return run


def listed(dialog: QFileDialog) -> list[str]:
    view = dialog.findChild(QListView, "listView")
    model, root = view.model(), view.rootIndex()
    return sorted(model.index(row, 0, root).data() for row in range(model.rowCount(root)))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("All that Attendant reads", [*PICTURES, *TABLES, *SOUNDS, "labels.txt"]),
        ("Pictures", PICTURES),
        ("Tables", TABLES),
        ("Sounds", SOUNDS),
        ("All files (*)", [*PICTURES, *TABLES, *SOUNDS, *OTHERS, "labels.txt"]),
    ],
)
def test_files_are_narrowed_to_a_kind(
    qtbot: QtBot, opened: Callable[..., QFileDialog], folder: Path, name: str, shown: list[str]
) -> None:
    dialog = opened(open_dialog.choose_files, lambda files: None)
    dialog.setDirectory(str(folder))
    # The first is chosen when the dialog opens.
    qtbot.waitUntil(lambda: listed(dialog) == sorted([*PICTURES, *TABLES, *SOUNDS, "labels.txt"]))
    wanted = next(each for each in dialog.nameFilters() if each.startswith(name))
    dialog.selectNameFilter(wanted)
    qtbot.waitUntil(lambda: listed(dialog) == sorted(shown))
    dialog.reject()


def test_every_name_of_a_kind_is_in_its_filter() -> None:
    everything, *kinds, _ = open_dialog.filters()
    for kind, one in zip((Kind.IMAGE, Kind.TABLE, Kind.SOUND, Kind.FILM, Kind.DOCUMENT), kinds, strict=True):
        for suffix in suffixes(kind):
            for pattern in (f"*{suffix}", f"*{suffix.upper()}"):
                assert pattern in one.partition("(")[2].rstrip(")").split()
                assert pattern in everything.partition("(")[2].rstrip(")").split()


def test_what_was_chosen_is_handed_on(qtbot: QtBot, opened: Callable[..., QFileDialog], folder: Path) -> None:
    taken: list[Path] = []
    dialog = opened(open_dialog.choose_files, taken.extend)
    dialog.setDirectory(str(folder))
    qtbot.waitUntil(lambda: "b.png" in listed(dialog))
    dialog.findChild(QLineEdit, "fileNameEdit").setText("b.png")
    dialog.accept()
    qtbot.waitUntil(lambda: taken == [folder / "b.png"])


def test_a_folder_is_handed_on(qtbot: QtBot, opened: Callable[..., QFileDialog], folder: Path) -> None:
    taken: list[Path] = []
    dialog = opened(open_dialog.choose_folder, "Open everything in a folder", taken.extend)
    assert dialog.windowTitle() == "Open everything in a folder"
    dialog.setDirectory(str(folder.parent))
    dialog.selectFile(str(folder))
    dialog.accept()
    qtbot.waitUntil(lambda: taken == [folder])


def test_a_name_has_the_ending_of_the_format_that_is_chosen(
    qtbot: QtBot, opened: Callable[..., QFileDialog], tmp_path: Path
) -> None:
    """Or else what was chosen as a workbook would be written as the text that the name says."""
    taken: list[Path] = []
    formats = {".csv": "Table (*.csv)", ".xlsx": "Excel workbook (*.xlsx)"}
    dialog = opened(exporting.choose_file, "Export", "answers.csv", formats, taken.append)
    dialog.setDirectory(str(tmp_path))
    assert dialog.findChild(QLineEdit, "fileNameEdit").text() == "answers.csv"
    choice = dialog.findChild(QComboBox, "fileTypeCombo")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    dialog.accept()
    qtbot.waitUntil(lambda: taken == [tmp_path / "answers.xlsx"])


def test_a_dialog_begins_where_the_last_one_ended(
    qtbot: QtBot, opened: Callable[..., QFileDialog], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_dialog, "_left", {})
    dialog = opened(exporting.choose_file, "Export", "a.csv", {".csv": "Table (*.csv)"}, lambda path: None)
    assert dialog.directory().absolutePath() != str(Path.cwd()), "not where the program was started"
    dialog.setDirectory(str(folder))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(open_dialog._left))
    again = QFileDialog()
    qtbot.addWidget(again)
    again.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    open_dialog.begin_where_left(again)
    assert again.directory().absolutePath() == str(folder)
