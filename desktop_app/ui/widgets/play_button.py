"""The button that plays a sound or a film, and pauses it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton

from desktop_app.translation import tr
from desktop_app.ui.signs import dress
from desktop_app.ui.widgets.names import named


class PlayButton(QPushButton):
    """Says and shows which of the two it does now."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "", tr("Play or pause (Space)"))
        self.show_playing(False)

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """It plays now, and would pause; or the other way round."""
        dress(self, "pause" if playing else "play")
        self.setText(tr("&Pause") if playing else tr("&Play"))
        self.setAccessibleName(tr("Pause") if playing else tr("Play"))
