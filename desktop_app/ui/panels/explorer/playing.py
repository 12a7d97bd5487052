"""The slider over the layers, and a button that walks through them: each is shown before the next one is asked for."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSlider, QToolButton, QWidget

from desktop_app.translation import tr
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.lines import in_row, wide
from desktop_app.ui.widgets.names import named

EVERY = 700
"""Milliseconds that a layer stays in view, at least."""


class LayerSlider(QWidget):
    """Nothing moves unless a person presses Play; the slider moved by hand, or the last layer, ends it.

    is_ready: whether the layer that was asked for is shown, so that the next one may be.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_ready: Callable[[], bool] = lambda: True
        self.slider = named(QSlider(Qt.Orientation.Horizontal), tr("Layer"))
        self.slider.setPageStep(1)
        self.button = QToolButton()
        self.button.setObjectName("plain")
        self.button.clicked.connect(self.toggle)
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(self._step)
        self._expected = -1
        self.slider.valueChanged.connect(self._on_moved)
        in_row(wide(self.slider), self.button, into=self, spacing=NEAR)
        self.setFocusProxy(self.slider)
        self._tell()

    @property
    def playing(self) -> bool:
        """Whether it walks through the layers."""
        return self._clock.isActive()

    @Slot()
    def toggle(self) -> None:
        """Play from the layer in view, from the first one where that is the last; or stop."""
        if self.playing:
            self.stop()
        elif self.slider.maximum() > 0 and self.isVisible():
            self._clock.start()
            if self.slider.value() == self.slider.maximum():
                self._go(0)
            self._tell()

    def stop(self) -> None:
        """Stay at this layer."""
        self._clock.stop()
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees does not go on."""
        super().hideEvent(event)
        self.stop()

    def _step(self) -> None:
        if not self.is_ready():
            return
        self._go(self.slider.value() + 1)
        if self.slider.value() == self.slider.maximum():
            self.stop()

    def _go(self, layer: int) -> None:
        self._expected = layer
        self.slider.setValue(layer)

    def _on_moved(self, layer: int) -> None:
        if layer != self._expected:
            self.stop()

    def _tell(self) -> None:
        dress(self.button, "pause" if self.playing else "play", "soft", 14)
        name = tr("Stop at this layer") if self.playing else tr("Play through the layers")
        named(self.button, name, tr("{name} (Shift+F9)", name=name))
