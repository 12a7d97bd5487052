"""A list of files as one line, for where it has no room of its own: it opens to the same list."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyleOptionComboBox, QWidget

from desktop_app.ui.panes.path_list import PathList, TwoLines
from desktop_app.ui.widgets.choice_box import ChoiceBox

_LEAST, _MOST = 6, 40
"""Characters of a name that have room, at least and at most."""


class PathChoice(ChoiceBox):
    """Shows what is chosen in the list, by its name, and chooses there."""

    def __init__(self, files: "PathList[Any]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(files.accessibleName())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setModel(files.model())
        self.setItemDelegate(TwoLines(self))
        self.setCurrentIndex(files.currentRow())
        files.currentRowChanged.connect(self.setCurrentIndex)
        self.activated.connect(files.setCurrentRow)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """The name; where the file stands is said in the list."""
        super().initStyleOption(option)
        option.currentText = option.currentText.split("\n", 1)[0]
