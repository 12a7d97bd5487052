"""The numbers behind the colours: the strongest tokens of a map, or a figure of every head."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.answers import AttentionMap, HeadTable
from desktop_app.translation import number, spoken, tr
from desktop_app.ui.widgets.names import named
from desktop_app.workspace.shading import page_words, question_words, shares_of

_MOST = 50


class Numbers(QTableWidget):
    """Names to the left, numbers to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        named(self, tr("Attention in numbers"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(90)

    def show_map(self, found: AttentionMap) -> None:
        """The tokens that are attended to most, first the strongest; of a page its words and those of the question."""
        if found.boxes:
            words = (*question_words(found), *page_words(found))
            pairs = sorted(zip(shares_of(found, words), words, strict=True), key=lambda each: -each[0])[:_MOST]
            rows = [[word.text, number(share, ".4f")] for share, word in pairs]
            self._fill([tr("Word"), tr("Attention")], rows)
            return
        row = found.row()
        order = row.argsort()[::-1][:_MOST]
        self._fill(
            [tr("Token"), tr("Attention")], [[spoken(found.keys[at]), number(float(row[at]), ".4f")] for at in order]
        )

    def show_figures(self, table: HeadTable, name: str) -> None:
        """A figure of every head: layers down, heads across."""
        values = table.figures.get(name)
        if values is None:
            self._fill([], [])
            return
        heads = [tr("Head {head}", head=head) for head in range(values.shape[1])]
        rows = [
            [
                tr("Layer {layer}", layer=layer),
                *("" if value != value else number(float(value), ".3g") for value in row),
            ]
            for layer, row in enumerate(values)
        ]
        self._fill(["", *heads], rows)

    def _fill(self, titles: list[str], rows: list[list[str]]) -> None:
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        self.setRowCount(len(rows))
        for at, cells in enumerate(rows):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if place:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(at, place, item)
