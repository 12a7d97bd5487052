"""Accessible names, given where a widget is made."""

from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from desktop_app.translation import tr

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str, tip: str = "") -> W:
    """The widget, with the name a screen reader says and, where given, a tool tip."""
    widget.setAccessibleName(name)
    if tip:
        widget.setToolTip(tip)
        widget.setAccessibleDescription(tip)
    return widget


def clearable(line: QLineEdit) -> None:
    """Give a line its button that empties it, with a name, which Qt leaves out."""
    line.setClearButtonEnabled(True)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear this text"))
