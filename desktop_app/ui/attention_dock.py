"""The panel of attention beside the pages: it belongs to the answer in view, and is folded away while there is none."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.translation import tr
from desktop_app.ui.settings import Setting, Settings
from desktop_app.ui.signs import dress
from desktop_app.ui.tokens import NEAR
from desktop_app.ui.widgets.names import named

if TYPE_CHECKING:
    from desktop_app.ui.panels.attention import AttentionPanel

WANTED = Setting("window/attention", True)
ROOMY = 1120
"""Points of the window's width from which the panel opens by itself: in less, the page needs them, and the panel would
have room for half its words."""
_IN_LINE = NEAR + 1
"""Points at the left of the title: as far in as what stands below it."""


class AttentionDock(QDockWidget):
    """Opens by itself for an answer with something to look at, unless a person closed it or the window is narrow.

    A person may open it at any time; opened without an answer it stays until one has come and gone.

    make: makes the panel, when it is first to be seen.
    """

    def __init__(self, make: "Callable[[], AttentionPanel]", settings: Settings, parent: QWidget) -> None:
        super().__init__(tr("Attention"), parent)
        self.setObjectName("attention")
        self._make = make
        self._panel: AttentionPanel | None = None
        self._settings = settings
        self._has_answer = self._asked_for = False
        self._was_roomy = True
        self.toggle = QAction(tr("&Attention"), self)
        self.toggle.setObjectName("&Attention")
        self.toggle.setCheckable(True)
        self.toggle.triggered.connect(self.want)
        self.visibilityChanged.connect(lambda _: self.toggle.setChecked(not self.isHidden()))
        self._bar = self._title_bar()
        self.setTitleBarWidget(self._bar)
        self.topLevelChanged.connect(self._on_floating)
        self._beside = parent
        self._beside.installEventFilter(self)
        self.hide()

    @property
    def attention(self) -> "AttentionPanel":
        """The panel it holds; made now, where it was not yet."""
        for _ in self.making():
            pass
        return cast("AttentionPanel", self.widget())

    def making(self) -> Iterator[None]:
        """Make the panel where it is not yet, a part with each step: it with empty tabs, and the content of each."""
        if self._panel is None:
            self._panel = self._make()
            yield
        if self.widget() is None:
            self.setWidget(self._panel)
            yield
        yield from self._panel.making()

    def close_panel(self) -> None:
        """The window closes: a panel that is made and not yet put in goes with it."""
        if self._panel is not None:
            list(self.making())

    @property
    def is_made(self) -> bool:
        """Whether the panel has been made."""
        return self.widget() is not None

    def setVisible(self, visible: bool) -> None:
        """However it comes to be seen, it holds the panel; of a window that is not shown yet, that is made later."""
        if visible and self._beside.isVisible():
            list(self.making())
        super().setVisible(visible)

    def follow(self, has_something: bool, stays: bool = False) -> None:
        """Another answer is in view, or none; has_something: whether the panel has anything to show for it.

        stays: it is to be there all the same, as other answers of the page have something, or are about to.
        """
        self._has_answer = has_something or stays
        if self._has_answer and self._is_roomy:
            self._asked_for = False
        self._fold()

    def fold_at_start(self) -> None:
        """A window that opens has no answer in view yet, however it was left."""
        self._asked_for = False
        self.follow(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width of the window folds or opens it; nothing is taken."""
        if event.type() == QEvent.Type.Resize and watched is self._beside and self._was_roomy != self._is_roomy:
            self._was_roomy = self._is_roomy
            self._fold()
        return False

    @property
    def _is_roomy(self) -> bool:
        return self.isFloating() or self._beside.width() >= ROOMY

    @Slot(bool)
    def want(self, wanted: bool) -> None:
        """A person opens or closes it."""
        self._asked_for = wanted and not (self._has_answer and self._is_roomy)
        if self._has_answer or wanted:
            self._settings.put(WANTED, wanted)
        self._fold()

    def _fold(self) -> None:
        self.setVisible(self._asked_for or (self._has_answer and self._is_roomy and self._settings.get(WANTED)))
        self.toggle.setChecked(not self.isHidden())

    @Slot(bool)
    def _on_floating(self, floating: bool) -> None:
        """A floating panel has the frame and the buttons of a window."""
        self.setTitleBarWidget(None if floating else self._bar)  # type: ignore[arg-type]  # Qt takes none
        if floating:
            self.setWindowFlag(Qt.WindowType.Window)
            self.show()

    def _title_bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(_IN_LINE, NEAR, NEAR, 0)
        title = QLabel(tr("Attention"))
        title.setStyleSheet("font-weight: 600")
        row.addWidget(title)
        row.addStretch()
        for sign, words, slot in (
            ("float", tr("Show in a window of its own"), lambda: self.setFloating(True)),
            ("close", tr("Close the panel (F9)"), lambda: self.want(False)),
        ):
            button = named(QToolButton(), words, words)
            button.setObjectName("plain")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            dress(button, sign, "soft", 14)
            button.clicked.connect(slot)
            row.addWidget(button)
        return bar
