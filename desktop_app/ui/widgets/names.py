"""Accessible names, given where a widget is made, and what else Qt leaves out."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QToolButton, QWidget

from desktop_app.translation import tr

W = TypeVar("W", bound=QWidget)

_BEFORE = 6
"""Pixels before a number that can be stepped, as in other lines: a style sheet's padding does not reach in there."""


def named(widget: W, name: str, tip: str = "") -> W:
    """The widget, with the name a screen reader says and, where given, a tool tip."""
    widget.setAccessibleName(name)
    if tip:
        widget.setToolTip(tip)
        widget.setAccessibleDescription(tip)
    if isinstance(widget, QAbstractSpinBox):
        widget.lineEdit().setTextMargins(_BEFORE, 0, 0, 0)
    return widget


def clearable(line: QLineEdit) -> None:
    """Give a line its button that empties it, with a name, which Qt leaves out."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear this text"))
