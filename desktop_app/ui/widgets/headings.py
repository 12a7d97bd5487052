"""The headings of a table in which each line that does not fit ends in an ellipsis; Qt would cut it within a letter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

_BESIDE = 18
"""Pixels of a section that are not its text's: padding, and the mark of the column by which it is sorted."""


class Headings(QHeaderView):
    """Over the columns of a table; headings may have several lines, which Qt's own eliding would run together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """What of a heading fits its section."""
        super().initStyleOptionForIndex(option, section)
        room = self.sectionSize(section) - _BESIDE
        lines = option.text.split("\n")
        fitting = (option.fontMetrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
        option.text = "\n".join(fitting)


def elide_headings(widget: QWidget) -> None:
    """Headings of one line of the tables in a widget end in an ellipsis where they are cut."""
    for header in widget.findChildren(QHeaderView):
        if not isinstance(header, Headings):
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
