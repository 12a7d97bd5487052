"""The rail at the left of the window: an icon and a word for each page, and how many files are open there."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QStyle, QToolButton, QVBoxLayout, QWidget

from desktop_app.translation import number, plural, tr
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR, SMALL, TIGHT
from desktop_app.ui.widgets.names import named

_ICON = 22
_LEAST = 76
"""Points of the rail's width, where no word is wider."""
_MOST = 999
"""Files that are counted; more are "999+"."""


class Rail(QWidget):
    """One button is down; Tab reaches that one, the arrow keys the others.

    Signals:
        chosen(int): a person wants this page.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Pages"))
        self._group = QButtonGroup(self, exclusive=True)
        self._group.idToggled.connect(lambda place, down: self.chosen.emit(place) if down else None)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        self._lines.setSpacing(TIGHT)
        self._lines.addStretch()
        self._counts: dict[int, QLabel] = {}
        self._with_words = 0
        """Points of its height with the words below the icons, as far as that is known."""

    @property
    def buttons(self) -> list[QToolButton]:
        """The buttons from top to bottom."""
        return [button for button in self._group.buttons() if isinstance(button, QToolButton)]

    def add(self, title: str, sign: str, keys: str, last: bool = False) -> None:
        """One more page: its word with a mnemonic, its icon, its shortcut; last ones stand at the bottom."""
        place = len(self._group.buttons())
        word = title.replace("&", "")
        button = named(QToolButton(), word, f"{word} ({keys})" if keys else word)
        button.setText(title)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        dress(button, sign, "soft", _ICON)
        small = button.font()
        small.setPointSizeF(small.pointSizeF() * SMALL)
        button.setFont(small)
        strong = button.font()
        strong.setBold(True)
        button.setFixedWidth(max(_LEAST, QFontMetrics(strong).horizontalAdvance(word) + NEAR + 2 * TIGHT) - 2 * TIGHT)
        self._group.addButton(button, place)
        self._lines.insertWidget(self._lines.count() if last else place, button)
        for each in self.buttons:
            each.setFixedWidth(max(other.width() for other in self.buttons))

    def minimumSizeHint(self) -> QSize:
        """Room for the icons: a low screen has no more, as one of 1080 lines at 200 % with bars of its own."""
        count = len(self.buttons)
        return QSize(super().minimumSizeHint().width(), count * (_ICON + 2 * NEAR) + (count + 1) * TIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out where they have no room; tips and screen readers say them still."""
        super().resizeEvent(event)
        under, alone = Qt.ToolButtonStyle.ToolButtonTextUnderIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        if all(button.toolButtonStyle() == under for button in self.buttons):
            self._with_words = self._lines.minimumSize().height()
        look = under if self.height() >= self._with_words else alone
        for button in self.buttons:
            button.setToolButtonStyle(look)

    def show_count(self, place: int, files: int) -> None:
        """How many files are open on a page, in the corner of its button; nothing for none."""
        button = self.buttons[place]
        if place not in self._counts:
            self._counts[place] = QLabel(button)
            self._counts[place].setObjectName("count")
            self._counts[place].setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label = self._counts[place]
        label.setText(number(files, ",") if files <= _MOST else f"{_MOST}+")
        label.adjustSize()
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        room = QRect(QPoint(TIGHT, TIGHT), QSize(button.width() - 2 * TIGHT, button.height()))
        label.setGeometry(QStyle.alignedRect(button.layoutDirection(), corner, label.size(), room))
        label.setVisible(files > 0)
        button.setAccessibleDescription(plural("{n} file is open", "{n} files are open", files) if files else "")

    def show_chosen(self, place: int) -> None:
        """Press the button of a page that came to the front in another way; none, where the page has none."""
        if place < len(self.buttons):
            self._group.button(place).setChecked(True)
        elif (pressed := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            pressed.setChecked(False)
            self._group.setExclusive(True)
