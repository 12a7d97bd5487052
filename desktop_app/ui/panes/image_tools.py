"""How the grid is arranged: sort and filter among the options, search and export in the pane's row."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from desktop_app.translation import mark, spoken, tr
from desktop_app.ui.panes.image_items import Arrangement, Order
from desktop_app.ui.settings import Setting, Settings
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import APART
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.lines import in_row
from desktop_app.ui.widgets.names import clearable, named

_ORDER = Setting("images/order", Order.DROPPED.name)
_DESCENDING = Setting("images/descending", False)
_ANY = mark("Any label"), mark("Any answer")
_CALLED = {
    Order.BEST_LABEL: mark("Answer"),
    Order.BEST_SCORE: mark("Score of the answer"),
    Order.LABEL_SCORE: mark("Score of one answer"),
}
"""How orders are called where pictures have answers instead of labels."""


class GridTools(QWidget):
    """How the grid is arranged, chosen by a person.

    Signals:
        changed(): arrangement is another now.
        export_wanted(): write all answers to a file.
    """

    changed = Signal()
    export_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.order = named(ChoiceBox(), tr("Sort by"))
        self.order_label = named(ChoiceBox(), tr("Label whose score is sorted by"))
        self.direction = named(QPushButton("↑"), tr("Descending order"))
        self.text = QLineEdit(placeholderText=tr("Search"))
        clearable(named(self.text, tr("Search names and labels")))
        self.text.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.text.placeholderText()) + 2 * APART)
        self.text.setMaximumWidth(self.fontMetrics().averageCharWidth() * 26)
        self.only = named(ChoiceBox(), tr("Show one label only"))
        self.least = named(QSpinBox(minimum=0, maximum=100, suffix=" %"), tr("Least score in per cent"))
        self.export = named(QPushButton(tr("E&xport…")), tr("Export the answers of the pictures shown"))
        dress(self.export, "export")
        for order in Order:
            self.order.addItem(tr(order.value), order)
        self._answers = False
        self.only.addItem(tr(_ANY[0]), "")
        self._lay_out()
        self._connect()

    @property
    def arrangement(self) -> Arrangement:
        """As the controls stand."""
        return Arrangement(
            order=Order(self.order.currentData()),
            descending=self.direction.isChecked(),
            label=str(self.order_label.currentData() or ""),
            only=str(self.only.currentData() or ""),
            least=self.least.value() / 100,
            text=self.text.text().strip(),
        )

    def offer_labels(self, labels: Sequence[str]) -> None:
        """The labels to filter and sort by; what is chosen stays chosen."""
        for combo, first in ((self.only, [""]), (self.order_label, [])):
            wanted = [*first, *labels]
            if [combo.itemData(place) for place in range(combo.count())] != wanted:
                self._refill(combo, wanted)

    def speak_of(self, answers: bool) -> None:
        """Whether pictures have answers to a question, or labels."""
        if answers == self._answers:
            return
        self._answers = answers
        for place in range(self.order.count()):
            order = Order(self.order.itemData(place))
            self.order.setItemText(place, tr(_CALLED.get(order, order.value) if answers else order.value))
        self.only.setItemText(0, tr(_ANY[answers]))

    def show_for(self, count: int) -> None:
        """With no pictures, there is nothing to search or to export."""
        self.text.setVisible(bool(count))
        self.export.setVisible(bool(count))

    def allow_export(self, allowed: bool) -> None:
        """Whether there is anything to write."""
        self.export.setEnabled(allowed)

    def restore(self) -> None:
        """Sorting as it was left; filters are not kept, so that nothing seems lost."""
        name = self._settings.get(_ORDER)
        if name in Order.__members__:
            self.order.setCurrentIndex(self.order.findData(Order[name]))
        self.direction.setChecked(self._settings.get(_DESCENDING))

    def remember(self) -> None:
        """Keep the sorting."""
        self._settings.put(_ORDER, self.arrangement.order.name)
        self._settings.put(_DESCENDING, self.direction.isChecked())

    def _lay_out(self) -> None:
        flow = FlowLayout(self, spacing=10)
        self.direction.setCheckable(True)
        flow.addWidget(_group(tr("&Sort"), self.order, self.order_label, self.direction))
        flow.addWidget(_group(tr("Sho&w"), self.only))
        flow.addWidget(_group(tr("a&t least"), self.least))
        self.order_label.hide()
        for combo in (self.only, self.order_label):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)

    def _connect(self) -> None:
        self.order.currentIndexChanged.connect(self._on_order)
        self.order_label.currentIndexChanged.connect(self.changed)
        self.direction.toggled.connect(self._on_direction)
        self.only.currentIndexChanged.connect(self.changed)
        self.least.valueChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self.export.clicked.connect(self.export_wanted)

    def _refill(self, combo: QComboBox, labels: Sequence[str]) -> None:
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            for label in labels:
                combo.addItem(spoken(label) or tr(_ANY[self._answers]), label)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        if combo.currentData() != chosen:
            self.changed.emit()

    @Slot()
    def _on_order(self) -> None:
        order = Order(self.order.currentData())
        self.order_label.setVisible(order is Order.LABEL_SCORE)
        with QSignalBlocker(self.direction):
            self.direction.setChecked(order in (Order.BEST_SCORE, Order.LABEL_SCORE))
        self._show_direction()
        self.changed.emit()

    @Slot()
    def _on_direction(self) -> None:
        self._show_direction()
        self.changed.emit()

    def _show_direction(self) -> None:
        down = self.direction.isChecked()
        self.direction.setText("↓" if down else "↑")
        self.direction.setToolTip(tr("Highest or last first") if down else tr("Lowest or first first"))


def _group(title: str, *controls: QWidget) -> QWidget:
    """Controls that stay on one line, with the first one's label."""
    group = QWidget()
    label = QLabel(title)
    label.setBuddy(controls[0])
    in_row(label, *controls, into=group)
    return group
