"""The plot in view as a picture: a file or an image for the clipboard, made off the GUI thread."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop_app.problems import Unwritable
from desktop_app.translation import mark, tr
from desktop_app.workspace.files import check_place, written_whole

if TYPE_CHECKING:
    from desktop_app.tasks.scaling_laws.charts import Chart

FORMATS = {".svg": mark("Plot in view, as lines (*.svg)"), ".png": mark("Plot in view, as a picture (*.png)")}
"""What a plot is written as, by the ending of the file's name, and how a dialog calls it."""

_SCALE = 2
"""Pixels a point: sharp in print and on screens of many pixels."""


def picture(chart: "Chart") -> QImage:
    """The plot as it is exported, on white, with its legend."""
    renderer = QSvgRenderer(QByteArray(_svg(chart).encode()))
    image = QImage(renderer.defaultSize() * _SCALE, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def write_plot(path: Path, chart: "Chart") -> Path:
    """Write the plot in the format that the name's ending says. Never leaves half a file. Raises Unwritable."""
    check_place(path)
    content = _svg(chart).encode() if path.suffix.lower() == ".svg" else _png(path, chart)
    with written_whole(path) as file:
        file.write(content)
    return path


def _png(path: Path, chart: "Chart") -> bytes:
    buffer = QBuffer()
    if not picture(chart).save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs know bytes as the format alone
        raise Unwritable(path, tr("the plot cannot be written as PNG"), tr("Write it as SVG."))
    return bytes(buffer.data().data())


def _svg(chart: "Chart") -> str:
    from desktop_app.tasks.scaling_laws import drawing

    return drawing.draw(chart)
