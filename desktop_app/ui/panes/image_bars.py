"""Labels with their scores, as text and as bars; any number of them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop_app.answers import Label
from desktop_app.translation import local, mark, spoken, tr
from desktop_app.ui.widgets.headings import head

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_LABEL, _SCORE = mark("Label"), mark("Score")
_SCORE_WIDTH = 150


class ScoreModel(QAbstractTableModel):
    """A row a label, best first: its name and its score."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.labels: Sequence[Label] = ()
        self._titles = (tr(_LABEL), tr(_SCORE))

    def show_labels(self, labels: Sequence[Label], called: str = "") -> None:
        """Replace all of them, by what they are called."""
        self.beginResetModel()
        self.labels = labels
        self._titles = (called or tr(_LABEL), tr(_SCORE))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many labels."""
        return 0 if parent.isValid() else len(self.labels)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Label and score."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """The columns' titles."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The text of a cell; UserRole gives the score as a number."""
        if not index.isValid():
            return None
        label = self.labels[index.row()]
        if role == Role.UserRole:
            return label.shown
        if role == Role.TextAlignmentRole and index.column() == 1:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ToolTipRole or (role == Role.DisplayRole and index.column() == 0):
            return spoken(label.label)
        return local(label.percent(1)) if role == Role.DisplayRole else None


class ScoreDelegate(QStyledItemDelegate):
    """A bar as long as the score, and the score on its right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one score."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        ink = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Highlight
        room = option.fontMetrics.horizontalAdvance("100.0% ")
        track = QRectF(option.rect).adjusted(2, 5, -room - 8, -5)
        colour = option.palette.color(ink)
        colour.setAlpha(45)
        painter.fillRect(track, colour)
        colour.setAlpha(220)
        painter.fillRect(
            QRectF(track.topLeft(), track.size()).adjusted(
                0, 0, track.width() * (float(index.data(Role.UserRole)) - 1), 0
            ),
            colour,
        )
        text = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(text))
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(option.rect.adjusted(0, 0, -4, 0), flags, str(index.data()))
        painter.restore()


class ScoreBars(QTableView):
    """The table itself, to be read by eye, by keyboard and by a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores = ScoreModel(self)
        head(self)
        self.setModel(self._scores)
        self.setItemDelegateForColumn(1, ScoreDelegate(self))
        self.setAccessibleName(tr("Labels and scores"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(1, _SCORE_WIDTH)

    def show_labels(self, labels: Sequence[Label], called: str = "") -> None:
        """Replace what is shown, by what it is called; it is as high as that."""
        self._scores.show_labels(labels, called)
        rows = len(labels) * self.verticalHeader().defaultSectionSize()
        self.setMaximumHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())
