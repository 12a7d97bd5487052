"""The numbers behind the colours: the strongest tokens of a map, or a figure of every head."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.answers import AttentionMap, HeadTable
from desktop_app.questions import RELEVANCE
from desktop_app.translation import number, spoken, tr
from desktop_app.ui.widgets.names import named
from desktop_app.workspace.shading import parts_of, shares_of

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
        """What is attended to most, first the strongest: words and cells, or the tokens of a picture or a sound."""
        parts = parts_of(found)
        row = found.row()
        shares = shares_of(found, parts) if found.boxes else [float(row[list(part.places)].sum()) for part in parts]
        pairs = sorted(zip(shares, parts, strict=True), key=lambda each: -each[0])[:_MOST]
        title = tr("Word") if found.boxes else tr("Word or cell") if found.cells else tr("Token")
        what = tr("Relevance") if found.method == RELEVANCE else tr("Attention")
        self._fill([title, what], [[spoken(part.text), number(share, ".4f")] for share, part in pairs])

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
