"""Maps in a grid, of a layer's heads or a stretch's frames, or a figure of each of all heads, with their names."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from desktop_app.translation import tr
from desktop_app.ui import scheme
from desktop_app.ui.panels.explorer.views import FiguresDrawing, FramesDrawing, HeadsDrawing
from desktop_app.ui.tokens import NEAR, TIGHT
from desktop_app.workspace.head_figures import ink_on

_HIGHEST = 44
"""Points of a layer at most: higher rows say no more."""


def area(drawing: FiguresDrawing, room: QRect, metrics: QFontMetrics) -> QRect:
    """Where figures lie: the names of layers to their left, those of heads in a line below them."""
    layers = drawing.values.shape[0]
    inside = room.adjusted(_beside(drawing, metrics), 0, 0, -metrics.lineSpacing() - TIGHT)
    inside.setHeight(min(inside.height(), layers * _HIGHEST))
    return inside


def draw_figures(painter: QPainter, drawing: FiguresDrawing, inside: QRect, metrics: QFontMetrics) -> None:
    """The names of layers and heads around figures, and each figure on its colour where it has room."""
    look, line, (layers, heads) = scheme.colours(), metrics.lineSpacing(), drawing.values.shape
    wide, high = inside.width() / heads, inside.height() / layers
    painter.setPen(QColor(look.soft))
    centre, middle = int(Qt.AlignmentFlag.AlignCenter), int(Qt.AlignmentFlag.AlignVCenter)
    named = [tr("Head {head}", head=head) for head in range(heads)]
    if any(metrics.horizontalAdvance(each) > wide for each in named):
        named = [str(head) for head in range(heads)]
    every = 1 + int(metrics.horizontalAdvance(named[-1]) // wide)
    for head in range(0, heads, every):
        across = inside.left() + (head + 0.5) * wide
        painter.drawText(
            QRectF(across - wide * every, inside.bottom() + 2, 2 * wide * every, line), centre, named[head]
        )
    for layer in range(0, layers, max(1, -int(-line // high))):
        place = QRectF(inside.left() - _beside(drawing, metrics), inside.top() + layer * high, inside.width(), high)
        painter.drawText(place, middle, tr("Layer {layer}", layer=layer))
    if high < line:
        return
    for layer in range(layers):
        for head in range(heads):
            text = drawing.number_at(layer, head)
            if metrics.horizontalAdvance(text) <= wide - TIGHT:
                painter.setPen(QColor(*ink_on(drawing.pixels[layer, head].tolist())))
                cell = QRectF(inside.left() + head * wide, inside.top() + layer * high, wide, high)
                painter.drawText(cell, centre, text)


def draw_heads(painter: QPainter, drawing: HeadsDrawing, inside: QRect, metrics: QFontMetrics) -> None:
    """A map of each head, as large as it fits, under its name."""
    names = [tr("Head {head}", head=head) for head in range(len(drawing.tiles))]
    _draw_tiles(painter, drawing, names, inside, metrics)


def draw_frames(painter: QPainter, drawing: FramesDrawing, inside: QRect, metrics: QFontMetrics) -> None:
    """Each frame, as large as it fits, under its time and how much of all goes to it."""
    columns = drawing.values.shape[1]
    names = [drawing.words(*divmod(place, columns)) for place in range(len(drawing.tiles))]
    _draw_tiles(painter, drawing, names, inside, metrics)


def _draw_tiles(
    painter: QPainter,
    drawing: HeadsDrawing | FramesDrawing,
    names: Sequence[str],
    inside: QRect,
    metrics: QFontMetrics,
) -> None:
    line, (rows, columns) = metrics.lineSpacing(), drawing.values.shape
    wide, high = inside.width() / columns, inside.height() / rows
    painter.setPen(QColor(scheme.colours().ink))
    for place, (name, tile) in enumerate(zip(names, drawing.tiles, strict=True)):
        left, top = inside.left() + place % columns * wide, inside.top() + place // columns * high
        down, across = tile.shape[:2]
        factor = min((wide - NEAR) / across, (high - line - TIGHT) / down)
        if factor <= 0:
            continue
        image = QImage(tile.tobytes(), across, down, 3 * across, QImage.Format.Format_RGB888)
        painter.drawText(QRectF(left, top, wide, line), name)
        painter.drawImage(QRectF(left, top + line, across * factor, down * factor), image)


def _beside(drawing: FiguresDrawing, metrics: QFontMetrics) -> int:
    last = tr("Layer {layer}", layer=drawing.values.shape[0] - 1)
    return metrics.horizontalAdvance(last) + NEAR
