"""Widgets in a column or in a row, said in one go."""

from dataclasses import dataclass
from types import EllipsisType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

Margins = tuple[int, int, int, int]
_NONE = (0, 0, 0, 0)


@dataclass(frozen=True)
class Placed:
    """A part with its share of the room that is left, and how it lies in its own."""

    part: QWidget | QLayout
    stretch: int = 0
    at: Qt.AlignmentFlag | None = None


Part = QWidget | QLayout | EllipsisType | Placed
"""What stands in a line; ... takes the room that is left, which parts that can grow share."""


def wide(part: QWidget | QLayout, stretch: int = 1) -> Placed:
    """A part that takes the room which is left, in proportion to the stretch of the others."""
    return Placed(part, stretch)


def at(alignment: Qt.AlignmentFlag, part: QWidget) -> Placed:
    """A part that is no larger than it would like to be, and lies there."""
    return Placed(part, 0, alignment)


def in_column(
    *parts: Part, into: QWidget | None = None, spacing: int | None = None, margins: Margins | None = _NONE
) -> QBoxLayout:
    """Parts one below the other, at the edges of `into` unless there are margins; points, and as in Qt where None."""
    return _line(QBoxLayout.Direction.TopToBottom, parts, into, spacing, margins)


def in_row(
    *parts: Part, into: QWidget | None = None, spacing: int | None = None, margins: Margins | None = _NONE
) -> QBoxLayout:
    """Parts one beside the other, as in_column() has them one below the other."""
    return _line(QBoxLayout.Direction.LeftToRight, parts, into, spacing, margins)


def _line(
    direction: QBoxLayout.Direction,
    parts: tuple[Part, ...],
    into: QWidget | None,
    spacing: int | None,
    margins: Margins | None,
) -> QBoxLayout:
    layout = QBoxLayout(direction) if into is None else QBoxLayout(direction, into)
    if margins is not None:
        layout.setContentsMargins(*margins)
    if spacing is not None:
        layout.setSpacing(spacing)
    for part in parts:
        _add(layout, part)
    return layout


def _add(layout: QBoxLayout, part: Part) -> None:
    if part is ...:
        layout.addStretch()
        return
    placed = part if isinstance(part, Placed) else Placed(part)
    if isinstance(placed.part, QLayout):
        layout.addLayout(placed.part, placed.stretch)
    elif placed.at is None:
        layout.addWidget(placed.part, placed.stretch)
    else:
        layout.addWidget(placed.part, placed.stretch, placed.at)
