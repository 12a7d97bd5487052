"""What is looked into, as a file: a map as it is shown, or the figures of every head as a picture or a table."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.answers import AttentionMap, HeadTable
from desktop_app.jobs.call import Call
from desktop_app.translation import tr
from desktop_app.ui import exporting
from desktop_app.ui.services import Services
from desktop_app.workspace import attention_files, head_figures
from desktop_app.workspace.attention_files import Picture
from desktop_app.workspace.export import formats_of

_TABLES = (".csv", ".xlsx", ".json")


def choose(parent: QWidget, found: AttentionMap | HeadTable, take: Callable[[Path], object]) -> None:
    """Ask where to and in which format."""
    if isinstance(found, AttentionMap):
        exporting.choose_map_file(parent, Path.home() / f"{found.source.stem}-attention.png", take)
        return
    tables = {ending: words for ending, words in formats_of(HeadTable).items() if ending in _TABLES}
    formats = {ending: tr(exporting.MAPS[ending]) for ending in head_figures.DRAWN} | tables
    suggested = str(Path.home() / f"{found.source.stem}-heads.png")
    exporting.choose_file(parent, tr("Export the figures of every head"), suggested, formats, take)


def write(
    services: Services,
    path: Path,
    found: AttentionMap | HeadTable,
    draw: Callable[[], Picture] | None = None,
    figure: str = "",
) -> Call:
    """In the background; draw: makes the picture of a map in view again; figure: which one of every head is in view."""
    if isinstance(found, HeadTable) and path.suffix.lower() in head_figures.DRAWN:
        return services.background.run(head_figures.write, path, found, (figure,), title=str(path))
    if isinstance(found, HeadTable):
        return exporting.write(services, path, [found])
    return services.background.run(attention_files.write, path, found, draw, title=str(path))
