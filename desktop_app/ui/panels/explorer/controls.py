"""What can be chosen of a map: the view, the method, the layer, the head, and the label relevance is for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSlider, QWidget

from desktop_app.questions import ABLATION, RAW, RELEVANCE, ROLLOUT, STATISTICS
from desktop_app.translation import mark, spoken, tr
from desktop_app.ui.panels.explorer.playing import LayerSlider
from desktop_app.ui.panels.explorer.views import FIGURES, FRAMES, HEADS, MAP, MATRIX
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.names import named

_VIEWS = {
    mark("On what was read"): MAP,
    mark("Token to token"): MATRIX,
    mark("All heads of the layer"): HEADS,
    mark("What each head does"): FIGURES,
}
_FRAMES = mark("All frames of the stretch")
_METHODS = {
    mark("One layer"): RAW,
    mark("Rollout through all layers"): ROLLOUT,
    mark("Relevance for the answer"): RELEVANCE,
}
_ALONG = {mark("Space: in a frame"): "image", mark("Time: over frames"): "time"}
_FIGURES = {
    mark("How widely it spreads"): (STATISTICS, "entropy"),
    mark("How far it looks"): (STATISTICS, "distance"),
    mark("Share on special tokens"): (STATISTICS, "special"),
    mark("The answer without it"): (ABLATION, "effect"),
}

_FUSIONS = {mark("Mean of the heads"): "mean", mark("Highest of the heads"): "max", mark("Lowest of the heads"): "min"}
_MOST_DISCARDED = 95
"""Per cent of a row at most that rollout leaves out."""

_ROWS = 4
"""Rows of choices that have their room whatever is shown, so that what stands below them stays where it is."""
_AIR = 4
"""Points of a title beyond its words, with which it never makes its column wider than the others would."""
_LEAST = 10
"""Letters of a choice that have room at least."""
_TALL = 18
"""Points of a label beside a choice."""


class Controls(QWidget):
    """A form; layers and heads are counted from 0, as on the command line.

    Signals:
        changed(): something else is wanted.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = _choice(tr("View"), _VIEWS)
        self.along = _choice(tr("Attention in space or in time"), _ALONG)
        self.method = _choice(tr("Method"), _METHODS)
        self.figure = _choice(tr("Figure of the heads"), _FIGURES)
        self.label = named(ChoiceBox(), tr("Label that relevance is for"))
        self.beside = named(ChoiceBox(), tr("A second label, shown beside the first"))
        self.fusion = _choice(tr("How rollout puts the heads of a layer together"), _FUSIONS)
        self.discard = _shares(tr("Share of the weakest attention that rollout leaves out"))
        self.layers = LayerSlider()
        self.layer = self.layers.slider
        self.head = named(QSlider(Qt.Orientation.Horizontal), tr("Head; the first place is the mean of all"))
        self._layer_title, self._head_title, self._discard_title = QLabel(), QLabel(), QLabel()
        self.head.setMinimum(-1)
        self.head.setValue(-1)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._film = False
        for title, widget in (
            (tr("A&long"), self.along),
            (tr("Vie&w"), self.view),
            (tr("Met&hod"), self.method),
            (tr("Fi&gure"), self.figure),
        ):
            self._form.addRow(title, widget)
        self._form.addRow(tr("F&or"), self.label)
        self._form.addRow(tr("Bes&ide it"), self.beside)
        self._form.addRow(tr("H&eads"), self.fusion)
        self._form.addRow(self._discard_title, self.discard)
        self._form.addRow(self._layer_title, self.layers)
        self._form.addRow(self._head_title, self.head)
        self._boxes = (self.along, self.view, self.method, self.figure, self.label, self.beside, self.fusion)
        for widget in self._boxes:
            # Qt gives a label 7/4 of its height at most, which is too little to stand in the middle of a choice.
            self._form.labelForField(widget).setMinimumHeight(_TALL)
        for box in self._boxes:
            box.currentIndexChanged.connect(self._on_changed)
            # Its longest choice shall not widen the window.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LEAST)
        for slider in (self.layer, self.head):
            slider.setPageStep(1)
            slider.valueChanged.connect(self._on_changed)
        self.discard.sliderMoved.connect(self._tell_discarded)
        self.discard.valueChanged.connect(self._on_changed)
        self._on_changed()

    def set_counts(self, layers: int, heads: int, layer: int | None) -> None:
        """How many layers and heads there are, without a word to anyone; layer: the one shown."""
        for slider in (self.layer, self.head):
            slider.blockSignals(True)
        self.layer.setMaximum(layers - 1)
        self.head.setMaximum(heads - 1)
        if layer is not None:
            self.layer.setValue(layer)
        for slider in (self.layer, self.head):
            slider.blockSignals(False)
        self._tell()

    def set_labels(self, labels: Sequence[str]) -> None:
        """What relevance can be asked for."""
        self.label.blockSignals(True)
        self.label.clear()
        for label in labels:
            self.label.addItem(spoken(label), label)
        self.label.blockSignals(False)
        self.beside.blockSignals(True)
        self.beside.clear()
        self.beside.addItem(tr("Nothing"), "")
        for label in labels:
            self.beside.addItem(spoken(label), label)
        self.beside.blockSignals(False)
        self._tell()

    def set_film(self, film: bool) -> None:
        """Whether it is a film, whose attention goes along space or time."""
        self._film = film
        self.view.blockSignals(True)
        place = self.view.findData(FRAMES)
        if film and place < 0:
            self.view.insertItem(1, tr(_FRAMES), FRAMES)
        elif not film and place >= 0:
            self.view.removeItem(place)
        self.view.blockSignals(False)
        self._tell()

    @property
    def wanted_tower(self) -> str:
        """As questions.Attention.tower has it."""
        over_time = self._film and self.wanted_view != FRAMES
        return str(self.along.currentData()) if over_time else "image"

    @property
    def wanted_view(self) -> str:
        """One of MAP, MATRIX, HEADS, FIGURES and, of a film, FRAMES."""
        return str(self.view.currentData())

    @property
    def wanted_method(self) -> str:
        """The method that gives what the view shows."""
        if self.wanted_view == FIGURES:
            return str(self.figure.currentData()[0])
        return RAW if self.wanted_view == HEADS else str(self.method.currentData())

    @property
    def wanted_fusion(self) -> str:
        """As questions.Attention.fusion has it."""
        return str(self.fusion.currentData())

    @property
    def wanted_discard(self) -> float:
        """The share of each row's lowest weights that rollout leaves out."""
        return float(self.discard.value() / 100)

    @property
    def wanted_figure(self) -> str:
        """The name of the figure that is shown of every head."""
        return str(self.figure.currentData()[1])

    @property
    def compares(self) -> bool:
        """Whether the relevance of a second label could be shown beside the first."""
        return self.wanted_method == RELEVANCE and self.wanted_view == MAP

    @property
    def wanted_beside(self) -> str:
        """The second label; "" for none."""
        return str(self.beside.currentData() or "") if self.compares else ""

    @property
    def wanted_head(self) -> int | None:
        """The head, or None for the mean of all."""
        return self.head.value() if self.head.value() >= 0 else None

    def open_head(self, layer: int, head: int) -> None:
        """Turn to a head of a layer, on what was read."""
        self.head.setMaximum(max(head, self.head.maximum()))
        for widget in (self.layer, self.head, self.method, self.view):
            widget.blockSignals(True)
        self.layer.setValue(layer)
        self.head.setValue(head)
        self.method.setCurrentIndex(0)
        self.view.setCurrentIndex(0)
        for widget in (self.layer, self.head, self.method, self.view):
            widget.blockSignals(False)
        self._on_changed()

    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        head = self.wanted_head
        self._layer_title.setText(
            tr("Layer {value} (0 to {maximum})", value=self.layer.value(), maximum=self.layer.maximum())
        )
        self._head_title.setText(
            tr("Mean of {maximum} heads", maximum=self.head.maximum() + 1)
            if head is None
            else tr("Head {head}", head=head)
        )
        self._tell_discarded(self.discard.value())
        figures = self.wanted_view == FIGURES
        raw = self.wanted_method == RAW
        shown: dict[QWidget, bool] = {
            self.along: self._film and self.wanted_view != FRAMES,
            self.method: not figures and self.wanted_view != HEADS,
            self.figure: figures,
            self.label: self.wanted_method in (RELEVANCE, ABLATION) and self.label.count() > 0,
            self.beside: self.compares and self.label.count() > 1,
            self.layers: raw,
            self.head: raw and self.wanted_view not in (HEADS, FRAMES),
            self.fusion: self.wanted_method == ROLLOUT,
            self.discard: self.wanted_method == ROLLOUT,
        }
        for widget, visible in shown.items():
            self._form.setRowVisible(widget, visible)
        self._keep_still()

    def _tell_discarded(self, percent: int) -> None:
        self._discard_title.setText(tr("Leave out {share:.0%}", share=percent / 100))

    def _keep_still(self) -> None:
        """As much room for titles and rows whatever is chosen: a map does not jump as another method is."""
        titles = (
            tr("Layer {value} (0 to {maximum})", value=self.layer.maximum(), maximum=self.layer.maximum()),
            tr("Mean of {maximum} heads", maximum=self.head.maximum() + 1),
            tr("Leave out {share:.0%}", share=_MOST_DISCARDED / 100),
        )
        widest = max(self.fontMetrics().horizontalAdvance(each) for each in titles)
        for field in (*self._boxes, self.layers, self.head, self.discard):
            self._form.labelForField(field).setMinimumWidth(widest + _AIR)
        rows = _ROWS + self._film
        row = max(self.view.sizeHint().height(), self.layers.sizeHint().height())
        self.setMinimumHeight(rows * row + (rows - 1) * max(0, self._form.verticalSpacing()))


def _choice(name: str, choices: Mapping[str, object]) -> QComboBox:
    box = named(ChoiceBox(), name)
    for words, what in choices.items():
        box.addItem(tr(words), what)
    return box


def _shares(name: str) -> QSlider:
    """A slider over per cent, which says so once it is let go: each place is a question of its own."""
    slider = named(QSlider(Qt.Orientation.Horizontal), name)
    slider.setMaximum(_MOST_DISCARDED)
    slider.setSingleStep(5)
    slider.setPageStep(5)
    slider.setTracking(False)
    return slider
