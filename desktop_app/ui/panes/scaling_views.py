"""Which plot is shown, which published laws are drawn over it, and how many rounds the intervals rest on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from desktop_app.tasks.scaling_laws.views import OVERLAYS, TITLES, USUAL_OVERLAYS, is_figure, overlays_of
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.settings import Setting
from desktop_app.ui.tokens import NEAR, TIGHT
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.lines import in_column
from desktop_app.ui.widgets.names import named

KEPT_VIEW = Setting("scaling/view", "")
KEPT_OVERLAYS = Setting[tuple[str, ...]]("scaling/overlays", USUAL_OVERLAYS)
KEPT_ROUNDS = Setting("scaling/rounds", 100)

_ROUNDS = (0, 100, 200, 500, 1000)
_LEAST = 12
"""Letters of the plot's title that have room at least."""


class ViewChoice(ChoiceBox):
    """The plots by their titles: those of a table first, the chapter's figures behind a line.

    Signals:
        picked(str): a person chose a plot, by its name.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Plot"), tr("Which plot is shown (Page Up and Page Down)"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)
        figures = False
        for name, title in TITLES.items():
            if is_figure(name) and not figures:
                figures = True
                self.insertSeparator(self.count())
            self.addItem(tr(title), name)
        self.activated.connect(lambda _: self.picked.emit(self.name))

    @property
    def name(self) -> str:
        """The plot that is chosen, by its name in TITLES."""
        return str(self.currentData() or next(iter(TITLES)))

    def choose(self, name: str) -> None:
        """Show a plot by its name; one that is not known is left alone."""
        if (place := self.findData(name)) >= 0:
            self.setCurrentIndex(place)


class Overlays(QWidget):
    """A box to tick for each published law; those that the plot at hand cannot show are grey.

    Signals:
        changed(): another choice.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {str(name): named(QCheckBox(as_said(name)), as_said(name)) for name in OVERLAYS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        for place, box in enumerate(self.boxes.values()):
            grid.addWidget(box, *divmod(place, 2))
            box.toggled.connect(self.changed)
        self.choose(USUAL_OVERLAYS)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The laws that are ticked, whether the plot can show them or not."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def choose(self, names: tuple[str, ...]) -> None:
        """Tick these and no others."""
        for name, box in self.boxes.items():
            box.setChecked(name in names)

    def follow(self, view: str) -> None:
        """Grey what a plot cannot show."""
        for name, box in self.boxes.items():
            box.setEnabled(name in overlays_of(view))


class Rounds(QWidget):
    """How many rounds of the bootstrap there are.

    Signals:
        changed(): another number.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = named(ChoiceBox(), tr("Rounds of the bootstrap"))
        for count in _ROUNDS:
            self.box.addItem(tr("{count:,} rounds", count=count) if count else tr("None: no intervals"), count)
        self.box.setCurrentIndex(_ROUNDS.index(KEPT_ROUNDS.default))
        self.box.activated.connect(self._tell)
        about = QLabel(
            tr(
                "In each round the laws are fitted to as many runs, drawn with replacement. More take longer and "
                "move the intervals less."
            ),
            wordWrap=True,
        )
        about.setProperty("soft", True)
        in_column(self.box, about, into=self, spacing=TIGHT, margins=(0, 0, 0, NEAR))

    @property
    def count(self) -> int:
        """The number that is chosen."""
        return int(self.box.currentData())

    def choose(self, count: int) -> None:
        """Take a number of rounds; one that is not offered is left alone."""
        if (place := self.box.findData(count)) >= 0:
            self.box.setCurrentIndex(place)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
