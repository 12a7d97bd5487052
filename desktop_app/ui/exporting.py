"""Answers into a file that a person names: the dialog, the writing off the GUI thread, and what is said of it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.answers import Answer
from desktop_app.jobs.call import Call
from desktop_app.translation import mark, plural, tr
from desktop_app.ui.open_dialog import begin_where_left
from desktop_app.ui.said import as_said
from desktop_app.ui.services import Services
from desktop_app.workspace import export


def choose_file(
    parent: QWidget, title: str, suggested: str, formats: Mapping[str, str], take: Callable[[Path], object]
) -> None:
    """Ask where to and in which format (endings and how they are called, the first one suggested)."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_where_left(dialog)
    dialog.selectFile(suggested)
    dialog.setNameFilters([as_said(words) for words in formats.values()])
    endings = {as_said(words): ending.removeprefix(".") for ending, words in formats.items()}
    dialog.setDefaultSuffix(next(iter(endings.values())))
    dialog.filterSelected.connect(lambda words: _take_ending(dialog, endings[words]))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: take(Path(name)))
    dialog.open()


def _take_ending(dialog: QFileDialog, ending: str) -> None:
    """Another format was chosen: the name has its ending, or else it would be written as the name says."""
    dialog.setDefaultSuffix(ending)
    for name in dialog.selectedFiles():
        dialog.selectFile(str(Path(name).with_suffix(f".{ending}")))


MAPS = {
    ".png": mark("Picture (*.png)"),
    ".html": mark("Page that stands alone (*.html)"),
    ".csv": mark("Numbers as a table (*.csv)"),
    ".svg": mark("Drawing (*.svg)"),
    ".npz": mark("Numbers as NumPy arrays (*.npz)"),
}
"""What attention is written as, by the ending of the file's name, and how a dialog calls it."""


def choose_map_file(parent: QWidget, suggested: Path, take: Callable[[Path], object]) -> None:
    """Ask where to write an attention map, a picture unless another format is chosen."""
    formats = {ending: tr(words) for ending, words in MAPS.items()}
    choose_file(parent, tr("Export the map"), str(suggested), formats, take)


def write(services: Services, path: Path, answers: Sequence[Answer]) -> Call:
    """Write answers, in the format the name's ending says; what became of it is told."""
    background = services.background
    # A workbook has the tables in it: they are parsed, which holds the interpreter lock for long.
    run = background.run_in_process if path.suffix.lower() == ".xlsx" else background.run
    call = run(export.write, path, list(answers), title=str(path))
    services.long_calls.follow_export(path, call)
    call.succeeded.connect(
        lambda count: services.messages.say(
            plural("Wrote {n} answer to {path}.", "Wrote {n} answers to {path}.", count, path=path)
        )
    )
    return call
