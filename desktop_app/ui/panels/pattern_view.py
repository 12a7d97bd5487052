"""Sparse patterns as pictures that follow their sliders: what one layer computes, and how far several layers see."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from desktop_app.answers import Failure
from desktop_app.jobs.call import Call
from desktop_app.translation import mark, tr
from desktop_app.ui import scheme
from desktop_app.ui.drag_out import DragOut, Offer, picture_offered
from desktop_app.ui.panels.sweep_options import TITLES
from desktop_app.ui.said import in_sentences
from desktop_app.ui.services import Services
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.whole_picture import WholePicture
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.names import named

if TYPE_CHECKING:
    from desktop_app.attention.patterns import PatternPicture

_PARAMETERS = {
    "global": (mark("Tokens that see everything"), 1, 64, 16),
    "band": (mark("Neighbours on either side"), 1, 256, 64),
    "dilated": (mark("Gap between neighbours"), 1, 16, 4),
    "random": (mark("Blocks drawn at random"), 1, 8, 3),
    "block-local": (mark("Tokens of a block"), 8, 256, 64),
    "longformer": (mark("Neighbours on either side"), 1, 256, 64),
    "big-bird": (mark("Blocks drawn at random"), 1, 8, 3),
}
"""Mechanism -> what its slider sets, from, to, and at first."""
_ORDER = ("sdpa", "global", "band", "dilated", "random", "block-local", "longformer", "big-bird")
_LENGTHS = (128, 256, 512, 1024)
_MOST_LAYERS, _USUAL_LAYERS = 12, 4
_STEP = 450
"""Milliseconds between two layers where they are played one after the other."""


class PatternView(QWidget):
    """One mechanism, its parameter, the length, the number of layers, and the picture."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Patterns of sparse attention"))
        self._services = services
        self._call: Call | None = None
        self._wanted_again = False
        self.found: PatternPicture | None = None
        self.mechanism = named(ChoiceBox(), tr("Pattern"))
        # The panel is narrow: a long name of a pattern makes it no wider.
        self.mechanism.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mechanism.setMinimumContentsLength(8)
        for name in _ORDER:
            self.mechanism.addItem(tr("Full (eager, SDPA)") if name == "sdpa" else tr(TITLES[name]), name)
        self.mechanism.setCurrentIndex(_ORDER.index("band"))
        self.length = named(ChoiceBox(), tr("Tokens"))
        for length in _LENGTHS:
            self.length.addItem(tr("{length:,} tokens", length=length), length)
        self.length.setCurrentIndex(_LENGTHS.index(512))
        self.value = named(QSlider(Qt.Orientation.Horizontal), tr("Parameter of the pattern"))
        self.layers = named(QSlider(Qt.Orientation.Horizontal), tr("Layers"))
        self.layers.setRange(1, _MOST_LAYERS)
        self.layers.setPageStep(1)
        self.layers.setValue(_USUAL_LAYERS)
        self.causal = named(QCheckBox(tr("Only the past (causal)")), tr("Only the past (causal)"))
        self._value_title, self._layers_title = QLabel(), QLabel()
        self.play = named(QCheckBox(tr("Layer after layer")), tr("Show layer after layer"))
        self._clock = QTimer(self, interval=_STEP)
        self._clock.timeout.connect(self._next_layer)
        self.picture = PairsView()
        DragOut(self.picture, services.background, self._offered)
        WholePicture(self.picture, services, self._offered)
        self.note = named(QLabel(wordWrap=True), tr("What the picture says"))
        self._lay_out()
        self.mechanism.currentIndexChanged.connect(self._on_mechanism)
        for combo in (self.length,):
            combo.currentIndexChanged.connect(self.draw)
        for slider in (self.value, self.layers):
            slider.valueChanged.connect(self.draw)
        self.causal.toggled.connect(self.draw)
        self.play.toggled.connect(self._on_play)
        self._on_mechanism()

    @property
    def idle(self) -> bool:
        """Whether the picture is that of the controls."""
        return self._call is None

    def _offered(self) -> Offer | None:
        if self.found is None:
            return None
        return picture_offered(self.picture, tr("pattern {name}", name=self.mechanism.currentText()), self.note.text())

    @Slot()
    def draw(self) -> None:
        """Compute the picture of the controls in the background; the latest wish wins."""
        self._say_values()
        if not self.isVisible():
            return
        if self._call is not None:
            self._wanted_again = True
            return
        value = self.value.value() if self._name in _PARAMETERS else None
        length, layers = int(self.length.currentData()), self.layers.value()
        work = partial(_computed, self._name, length, value, layers, self.causal.isChecked())
        self._call = self._services.background.run(work, title=tr("the pattern"))
        self._call.succeeded.connect(self._show)
        self._call.failed.connect(self._say_failure)
        self._call.ended.connect(self._on_ended)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is in view."""
        super().showEvent(event)
        self.draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Play no longer what nobody sees."""
        super().hideEvent(event)
        self.play.setChecked(False)

    @property
    def _name(self) -> str:
        return str(self.mechanism.currentData())

    @Slot()
    def _on_mechanism(self) -> None:
        has = self._name in _PARAMETERS
        self.value.setVisible(has)
        self._value_title.setVisible(has)
        if has:
            _, low, high, at_first = _PARAMETERS[self._name]
            self.value.blockSignals(True)
            self.value.setRange(low, high)
            self.value.setValue(at_first)
            self.value.blockSignals(False)
        self.draw()

    def _on_play(self, on: bool) -> None:
        if on:
            self.layers.setValue(1)
            self._clock.start()
        else:
            self._clock.stop()

    @Slot()
    def _next_layer(self) -> None:
        """The receptive field grows; it rests at the last layer."""
        if self.layers.value() == self.layers.maximum():
            self.play.setChecked(False)
        else:
            self.layers.setValue(self.layers.value() + 1)

    @Slot(object)
    def _show(self, found: "PatternPicture") -> None:
        self.found = found
        self.picture.show_pairs(found)
        after = tr("{layers} layers", layers=found.layers) if found.layers > 1 else tr("one layer")
        words = tr(
            "One layer computes {share:.1%} of all pairs (strong colour). After {after} what a token knows "
            "can come from {reached_share:.1%} of the places (pale). Rows look, columns are looked at.",
            share=found.share,
            after=after,
            reached_share=found.reached_share,
        )
        self.note.setText(words)
        self.picture.setAccessibleDescription(words)

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        self.note.setText(in_sentences(failure))

    @Slot()
    def _on_ended(self) -> None:
        self._call = None
        if self._wanted_again:
            self._wanted_again = False
            self.draw()

    def _say_values(self) -> None:
        title = tr(_PARAMETERS[self._name][0]) if self._name in _PARAMETERS else ""
        self._value_title.setText(f"{title}: {self.value.value()}")
        self._layers_title.setText(tr("Layers: {value}", value=self.layers.value()))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Patter&n"), self.mechanism)
        form.addRow(tr("&Length"), self.length)
        form.addRow(self._value_title)
        form.addRow(self.value)
        form.addRow(self._layers_title)
        form.addRow(self.layers)
        form.addRow(self.play)
        form.addRow(self.causal)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(NEAR)
        lines.addLayout(form)
        lines.addWidget(self.picture, stretch=1)
        lines.addWidget(self.note)


class PairsView(QWidget):
    """A square of pairs: those of one layer in the accent, those reached after several in its tint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Pairs that are computed"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 160)
        self._found: PatternPicture | None = None
        self._image = QImage()
        self._dark: bool | None = None

    def show_pairs(self, found: "PatternPicture") -> None:
        """Paint another pattern."""
        self._found, self._dark = found, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture as large as a square fits; drawn anew where light became dark."""
        if self._found is None:
            return
        if self._dark != scheme.is_dark():
            self._dark = scheme.is_dark()
            self._image = _painted(self._found)
        side = min(self.width(), self.height()) - 2
        area = QRectF((self.width() - side) / 2, 1, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._image.width() > side)
        painter.drawImage(area, self._image)
        painter.setPen(QColor(scheme.colours().edge))
        painter.drawRect(area)


def _computed(name: str, length: int, value: int | None, layers: int, causal: bool) -> "PatternPicture":
    from desktop_app.attention.patterns import picture

    return picture(name, length, value, layers, causal)


def _painted(found: "PatternPicture") -> QImage:
    """Two colours on the ground, a pixel a pair."""
    import numpy as np

    colours = scheme.colours()
    levels = found.reached.astype(np.uint8) + found.computed
    height, width = levels.shape
    padded = np.ascontiguousarray(levels)
    image = QImage(padded.tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable([QColor(each).rgb() for each in (colours.surface, colours.tint, colours.accent)])
    return image.convertToFormat(QImage.Format.Format_RGB32)
