"""How far apart the stretches of films begin: half a stretch unless a person says otherwise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QWidget

from desktop_app.translation import tr
from desktop_app.ui.services import Services
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named

KEPT_STEP = Setting("films/every", 0.0)
_MOST = 3600.0


class FilmStep(QWidget):
    """Seconds from the beginning of one stretch to that of the next, kept from one start to the next.

    Signals:
        again_wanted(): the films that are listed are to be watched with it.
    """

    again_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.seconds = named(
            QDoubleSpinBox(),
            tr("Seconds between stretches"),
            tr("From the beginning of one stretch to that of the next; 0 for half a stretch"),
        )
        self.seconds.setRange(0.0, _MOST)
        self.seconds.setDecimals(1)
        self.seconds.setSingleStep(0.5)
        self.seconds.setSuffix(" s")
        self.seconds.setSpecialValueText(tr("Half a stretch"))
        self.seconds.setValue(services.settings.get(KEPT_STEP))
        self.seconds.valueChanged.connect(lambda value: services.settings.put(KEPT_STEP, value))
        self.again = QPushButton(tr("Watch all again"))
        self.again.clicked.connect(self.again_wanted)
        about = QLabel(
            tr("Less finds what is over soon; more is done sooner. Films that come from now on are watched so."),
            wordWrap=True,
        )
        about.setProperty("soft", True)
        in_column(in_row(wide(self.seconds), self.again), about, into=self, spacing=NEAR)

    @property
    def every(self) -> float | None:
        """The seconds, None for half a stretch."""
        return round(self.seconds.value(), 1) or None
