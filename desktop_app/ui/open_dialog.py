"""The dialogs in which files and folders are chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.media.kinds import Kind, shown, spoken, suffixes
from desktop_app.translation import tr

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
_left: dict[QFileDialog.AcceptMode, str] = {}
"""Where a person opened and saved last."""

Take = Callable[[list[Path]], object]


def filters() -> list[str]:
    """What the list of files can be narrowed to, as Qt writes it: "Tables (*.csv *.CSV *.ods *.ODS)"."""
    kinds = [kind for kind in shown() if kind is not Kind.TEXT and not kind.heading]
    return [
        tr("All that Attendant reads ({value})", value=" ".join(_patterns(*shown()))),
        *(f"{tr(kind.many)} ({' '.join(_patterns(kind))})" for kind in kinds),
        tr("All files (*)"),
    ]


def _patterns(*kinds: Kind) -> list[str]:
    """Cameras write IMG_1.JPG, and dialogs of some desktops tell capital letters from small ones."""
    lower = [f"*{suffix}" for kind in kinds for suffix in suffixes(kind)]
    return [pattern for each in lower for pattern in (each, each.upper())]


def choose_files(parent: QWidget, take: Take) -> None:
    """Let a person choose files to open; take() is called with them, and not at all where none was chosen."""
    dialog = _dialog(parent, tr("Open {spoken}", spoken=spoken()), QFileDialog.FileMode.ExistingFiles, take)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setNameFilters(filters())
    dialog.open()


def choose_folder(parent: QWidget, title: str, take: Take) -> None:
    """Let a person choose a folder; take() is called with it, in a list."""
    _dialog(parent, title, QFileDialog.FileMode.Directory, take).open()


def choose_language_model(parent: QWidget, take: Take) -> None:
    """Let a person choose an ARPA file; take() is called with it, in a list, and not at all where none was chosen."""
    dialog = _dialog(parent, tr("Import a language model"), QFileDialog.FileMode.ExistingFile, take)
    endings = " ".join(f"*{ending}" for ending in (".arpa", ".arpa.gz", ".lm", ".lm.gz"))
    dialog.setNameFilters([tr("Language models, ARPA ({endings})", endings=endings), tr("All files (*)")])
    dialog.open()


def begin_where_left(dialog: QFileDialog) -> None:
    """Begin where such a dialog ended last, at first among a person's documents: not where the program was started."""
    mode, documents = dialog.acceptMode(), QStandardPaths.writableLocation(_DOCUMENTS)
    dialog.setDirectory(_left.get(mode) or (documents if QDir(documents).exists() else QDir.homePath()))
    dialog.filesSelected.connect(lambda chosen: _left.update({mode: str(Path(chosen[0]).parent)}))


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode, take: Take) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(mode)
    begin_where_left(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda chosen: take([Path(each) for each in chosen]))
    return dialog
