"""The help page: the topics at the left, searched as one types, and the text of one beside them."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop_app.translation import tr
from desktop_app.ui.help.browser import HelpBrowser
from desktop_app.ui.help.topics import ORDER, topics
from desktop_app.ui.panes import Page
from desktop_app.ui.services import Services
from desktop_app.ui.tokens import APART, NEAR
from desktop_app.ui.widgets.lines import in_column, in_row, wide
from desktop_app.ui.widgets.names import clearable, named

_LIST_WIDTH = 220
"""Points: the longest title fits."""


class HelpPage(Page):
    """Topics, search, and one text.

    Signals:
        left(): a person goes back to work.
    """

    left = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages = services.messages
        self.setAccessibleName(tr("Help"))
        self.search = named(QLineEdit(), tr("Search the help"))
        self.search.setPlaceholderText(tr("Search the help"))
        clearable(self.search)
        self.list = named(QListWidget(), tr("Topics"))
        self.list.setObjectName("topics")
        self.browser = named(HelpBrowser(), tr("The text of the topic"))
        self.back_button = named(QPushButton(tr("&Back")), tr("Back"), tr("The topic before (Alt+Left)"))
        self.back_button.setProperty("quiet", True)
        self.leave_button = named(QPushButton(tr("&Close help")), tr("Close help"), tr("Back to work (Escape)"))
        self._before: list[str] = []
        self._name = ""
        self._fill()
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.browser.setFocus)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.browser.anchorClicked.connect(self._follow)
        self.back_button.clicked.connect(self.go_back)
        self.leave_button.clicked.connect(self.left)
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self.take_keyboard),
            (QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self.go_back),
            (QKeySequence(Qt.Key.Key_Escape), self.left),
        ):
            QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(slot)
        self.open(ORDER[0])

    @property
    def topic(self) -> str:
        """The name of the topic that is shown."""
        return self._name

    def take_keyboard(self) -> None:
        """The page came to the front: whoever wants help types what for."""
        self.search.setFocus()
        self.search.selectAll()

    def open(self, name: str) -> None:
        """Show a topic by its name."""
        if name == self._name:
            return
        if self._name:
            self._before.append(self._name)
        self._show(name)

    @Slot()
    def go_back(self) -> None:
        """To the topic that was shown before."""
        if self._before:
            self._show(self._before.pop())

    def copy(self) -> None:
        """Put what is selected of the text on the clipboard, or all of it."""
        if not self.browser.textCursor().hasSelection():
            self.browser.selectAll()
        self.browser.copy()

    def select_all(self) -> None:
        """Select the whole text."""
        self.browser.selectAll()

    def _show(self, name: str) -> None:
        self._name = name
        self.browser.show_topic(next(topic for topic in topics() if topic.name == name))
        self.back_button.setEnabled(bool(self._before))
        self.list.blockSignals(True)
        self.list.setCurrentRow(ORDER.index(name))
        self.list.blockSignals(False)
        self._mark()

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open(str(item.data(Qt.ItemDataRole.UserRole)))

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        if url.path() in ORDER:
            self.open(url.path())

    @Slot(str)
    def _filter(self, wanted: str) -> None:
        """List the topics that hold every word, and open the first of them if the one shown does not."""
        hits = [topic.name for topic in topics() if topic.holds(wanted)]
        for row, name in enumerate(ORDER):
            self.list.item(row).setHidden(name not in hits)
        if hits and self._name not in hits:
            self.open(hits[0])
        self._mark()
        if not hits:
            self.messages.say(tr("No topic of the help has “{wanted}”.", wanted=wanted))

    def _mark(self) -> None:
        self.browser.mark(self.search.text().split())

    def _fill(self) -> None:
        for topic in topics():
            item = QListWidgetItem(topic.title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, topic.name)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + APART))

    def _lay_out(self) -> None:
        buttons = in_row(self.back_button, ..., self.leave_button)
        left = in_column(self.search, wide(self.list), buttons, spacing=NEAR)
        self.list.setFixedWidth(_LIST_WIDTH)
        in_row(left, wide(self.browser), into=self, spacing=APART, margins=(APART, APART, APART, APART))
