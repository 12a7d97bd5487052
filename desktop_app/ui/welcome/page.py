"""The welcome page: try the samples, get checkpoints that know more, or take the tour."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from desktop_app.translation import mark, tr
from desktop_app.ui.panes import Page
from desktop_app.ui.services import Services
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import APART, NEAR, TIGHT, TITLE, WIDE
from desktop_app.ui.welcome.recommended import Recommended
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import named
from desktop_app.ui.widgets.prose import Prose

_WIDTH = 760
"""Points the doors take at most: longer lines are hard to read."""

_WELCOME = mark(
    "Drop pictures, tables, sound or other files anywhere on this window and ask about them. The "
    "answers are computed on this computer, and nothing you open leaves it."
)


class WelcomePage(Page):
    """Three doors, each a card.

    Signals:
        samples_wanted(), tour_wanted(), import_wanted(), models_wanted(): a door was chosen.
        left(): a person wants to begin with their own files.
    """

    samples_wanted = Signal()
    tour_wanted = Signal()
    import_wanted = Signal()
    models_wanted = Signal()
    left = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = services.messages
        self.setAccessibleName(tr("Welcome"))
        self.samples_button = named(QPushButton(tr("Try the &samples")), tr("Try the samples"))
        self.samples_button.setProperty("primary", True)
        dress(self.samples_button, "open", "on_accent")
        self.samples_button.clicked.connect(self.samples_wanted)
        self.tour_button = named(QPushButton(tr("Take the &tour")), tr("Take the tour"))
        self.tour_button.clicked.connect(self.tour_wanted)
        self.leave_button = named(QPushButton(tr("&Begin with your own files")), tr("Begin with your own files"))
        self.leave_button.clicked.connect(self.left)
        self.recommended = Recommended(services)
        self.recommended.import_wanted.connect(self.import_wanted)
        self.recommended.models_wanted.connect(self.models_wanted)
        self._lay_out()

    def take_keyboard(self) -> None:
        """The page came to the front."""
        self.samples_button.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("bare")
        inside.setMaximumWidth(_WIDTH)
        title = Prose(tr("Welcome to Attendant"), strong=True)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * TITLE)
        title.setFont(font)
        samples = tr("The samples are a few pictures, tables, recordings and films that came with the program.")
        tour = tr("Six steps over the window, half a minute. Escape ends it.")
        lines = in_column(
            # In a line of its own the button would push that of the downloads out of a window of 1000 x 700.
            in_row(wide(title), self.leave_button),
            Prose(tr(_WELCOME)),
            in_row(
                wide(_door(tr("See what it can do"), samples, self.samples_button)),
                wide(_door(tr("Look around"), tour, self.tour_button)),
                spacing=APART,
            ),
            _card(self.recommended),
            Prose(tr("This page and the tour stand in the Help menu from now on."), small=True),
            into=inside,
            spacing=APART,
            margins=(WIDE, WIDE, WIDE, WIDE),
        )
        lines.addStretch(1)  # or else the doors would share in what is left
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        in_column(scroll, into=self)


def _card(content: QWidget) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    in_column(content, into=card, margins=(APART, APART, APART, APART))
    return card


def _door(title: str, text: str, button: QPushButton) -> QFrame:
    """A card with a title, a sentence, and the button that opens it."""
    content = QWidget()
    lines = in_column(Prose(title, strong=True), Prose(text), ..., into=content, spacing=TIGHT)
    lines.addSpacing(NEAR)
    lines.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
    return _card(content)
