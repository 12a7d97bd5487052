"""Which table is shown: the file, the sheet, how large it is, and what had to be mended to read it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from desktop_app.translation import plural, tr
from desktop_app.ui.panes.table_notes import TableNotes
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.elided import Elided
from desktop_app.ui.widgets.lines import in_column, in_row, wide

if TYPE_CHECKING:
    from desktop_app.media.tables import Table


class TableHead(QWidget):
    """A file chooser for the tables that were dropped, a sheet chooser, and the table's size and notes.

    Signals:
        file_chosen(object): the Path of another table.
        sheet_chosen(str): another sheet of the table shown.
    """

    file_chosen = Signal(object)
    sheet_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: dict[Path, None] = {}
        self._files = _chooser(tr("Table"), tr("Which of the opened tables is shown"))
        self._files.activated.connect(lambda: self.file_chosen.emit(self._files.currentData()))
        self._sheets = _chooser(tr("Sheet"), tr("Which sheet is shown, or which of several tables in it"))
        self._sheets.activated.connect(lambda: self.sheet_chosen.emit(self._sheets.currentData()))
        self._sheet_label = QLabel(tr("&Sheet:"))
        self._sheet_label.setBuddy(self._sheets)
        self._size = Elided("")
        self.notes_line = TableNotes()
        self._lay_out()
        self._show_sheets((), "")

    @property
    def paths(self) -> list[Path]:
        """The tables that can be chosen, in the order they came."""
        return list(self._paths)

    @property
    def current_path(self) -> Path | None:
        """The table chosen; None where none was opened."""
        path = self._files.currentData()
        return path if isinstance(path, Path) else None

    @property
    def notes(self) -> str:
        """What is said of the table below the choosers."""
        return self.notes_line.text

    @property
    def size_in_words(self) -> str:
        """How large the table is said to be."""
        return self._size.text()

    def add(self, paths: Sequence[Path]) -> None:
        """Offer further tables; those already offered stay where they are."""
        for path in paths:
            if path not in self._paths:
                self._paths[path] = None
                self._files.addItem(path.name, path)
                self._files.setItemData(self._files.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        self._number()

    def show_reading(self, path: Path) -> None:
        """A table is being read, which is said where it will stand."""
        self._files.setCurrentIndex(list(self._paths).index(path))
        self._number()
        self._size.setText("")
        self.notes_line.clear()

    def _number(self) -> None:
        """Of several tables, say which one is in view: the others are behind the same chooser."""
        count = len(self._paths)
        place = self._files.currentIndex() + 1
        said = tr("&Table {place:,} of {count:,}:", place=place, count=count) if count > 1 else tr("&Table:")
        self._label.setText(said)

    def show_table(self, table: "Table") -> None:
        """Say how large the table is and what was mended."""
        rows, columns = table.text.shape
        self._size.setText(f"{plural('{n} row', '{n} rows', rows)}, {plural('{n} column', '{n} columns', columns)}")
        self.notes_line.show_table(table)
        self._show_sheets(table.choices, table.sheet or "", table.hidden_sheets)

    def show_nothing(self) -> None:
        """Say that this file gave no table; its sheets stay, so that another can be tried."""
        self._size.clear()
        self.notes_line.clear()

    def forget_sheets(self) -> None:
        """Another file was chosen: its sheets are not known yet."""
        self._show_sheets((), "")

    def _show_sheets(self, sheets: Sequence[str], current: str, hidden: Sequence[str] = ()) -> None:
        """Offer the sheets of a workbook; those that are hidden in it are called so."""
        several = len(sheets) > 1
        if [self._sheets.itemData(place) for place in range(self._sheets.count())] != list(sheets):
            self._sheets.clear()
            for sheet in sheets:
                self._sheets.addItem(tr("{sheet} (hidden)", sheet=sheet) if sheet in hidden else sheet, sheet)
        if current in sheets:
            self._sheets.setCurrentIndex(list(sheets).index(current))
        self._sheets.setVisible(several)
        self._sheet_label.setVisible(several)

    def _lay_out(self) -> None:
        self._label = QLabel(tr("&Table:"))
        self._label.setBuddy(self._files)
        choosers = (self._label, wide(self._files, 2), self._sheet_label, wide(self._sheets, 2), wide(self._size, 3))
        in_column(in_row(*choosers), self.notes_line, into=self)


def _chooser(name: str, tip: str) -> QComboBox:
    """A combo box that never measures all of its items: a dropped folder may hold thousands."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setMaximumWidth(box.fontMetrics().averageCharWidth() * 40)
    box.setMaxVisibleItems(20)
    return box
