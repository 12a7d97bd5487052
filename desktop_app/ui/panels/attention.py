"""The attention panel: what a model looked at, and what attention costs. Later tabs join here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop_app.answers import Answer, AttentionMap, TableAnswer
from desktop_app.translation import tr
from desktop_app.ui.panels.attention_map import AttentionMapPanel
from desktop_app.ui.panels.attention_memory import AttentionMemoryPanel
from desktop_app.ui.panels.explorer import ExplorerPanel
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.headings import elide_headings
from desktop_app.ui.widgets.names import named

_Content = AttentionMapPanel | ExplorerPanel | AttentionMemoryPanel


@dataclass(eq=False)
class _Tab:
    """A tab, what makes its content, and that content once it is made."""

    make: Callable[[Services], _Content]
    title: str
    explained: str
    content: _Content | None = None


class AttentionPanel(QTabWidget):
    """The content of the attention dock; pyqtgraph is imported when the memory is first plotted.

    The content of a tab is made when it is first wanted, or with a step of making(): all at once would hold up the
    window for a tenth of a second.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Attention"))
        self._services = services
        self._answer: Answer | None = None
        self._surface: Callable[[AttentionMap | None], bool] | None = None
        self._map = _Tab(
            AttentionMapPanel, tr("Ma&p"), tr("Attention map: where the model looked for the answer in view")
        )
        self._explorer = _Tab(ExplorerPanel, tr("Layers and &heads"), tr("The attention of any layer and head"))
        self._cost = _Tab(
            AttentionMemoryPanel, tr("Memor&y"), tr("Attention memory: what attention takes as the sequence grows")
        )
        self._tabs = (self._map, self._explorer, self._cost)
        for tab in self._tabs:
            self._put(tab, QWidget(), self.count())
        self.setDocumentMode(True)
        # In little room every name is shortened, and none is behind an arrow.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.currentChanged.connect(self._on_turned)
        self._turned = False

    @property
    def attention_map(self) -> AttentionMapPanel:
        """Where the model looked for the answer in view."""
        return cast(AttentionMapPanel, self._content(self._map))

    @property
    def explorer(self) -> ExplorerPanel:
        """The attention of any layer and head."""
        return cast(ExplorerPanel, self._content(self._explorer))

    @property
    def cost(self) -> AttentionMemoryPanel:
        """What attention takes as the sequence grows."""
        return cast(AttentionMemoryPanel, self._content(self._cost))

    def making(self) -> Iterator[None]:
        """Make the contents that are not made yet, a part with each step: made, and put in (which dresses it)."""
        for tab in self._tabs:
            if tab.content is None:
                self._make(tab)
                yield
            self._content(tab)
            yield

    def _content(self, tab: _Tab) -> _Content:
        """The content of a tab; made and put in now, where it was not yet."""
        content = self._make(tab)
        place = self._tabs.index(tab)
        empty = self.widget(place)
        if empty is not None and empty is not content:
            front = self.currentIndex()
            with QSignalBlocker(self):
                self._put(tab, content, place)
                self.removeTab(place + 1)
                self.setCurrentIndex(front)
            empty.deleteLater()
        return content

    def _make(self, tab: _Tab) -> _Content:
        if tab.content is None:
            tab.content = tab.make(self._services)
            if isinstance(tab.content, ExplorerPanel) and self._surface is not None:
                tab.content.surface = self._surface
            if self._answer is not None:
                tab.content.show_answer(self._answer)
        return tab.content

    def showEvent(self, event: QShowEvent) -> None:
        """What is in front is there when it is seen."""
        self._on_turned()
        super().showEvent(event)

    @Slot()
    def _on_turned(self) -> None:
        self._content(self._tabs[self.currentIndex()])

    def _put(self, tab: _Tab, content: QWidget, place: int) -> None:
        """A tab with a title so short that all of them fit beside each other."""
        elide_headings(content)
        self.setTabToolTip(self.insertTab(place, content, tab.title), tab.explained)

    @property
    def _made(self) -> list[_Content]:
        return [tab.content for tab in self._tabs if tab.content is not None]

    @property
    def idle(self) -> bool:
        """Whether every map and plot that is wanted is drawn."""
        return all(content.idle for content in self._made)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what was looked at for the answer a person has in view; None for nothing."""
        self._answer = answer
        for content in self._made:
            content.show_answer(answer)
        self._turn(answer)

    def lay_over(self, surface: Callable[[AttentionMap | None], bool]) -> None:
        """Where a map may be laid over what it is about, rather than over a small picture of it here."""
        self._surface = surface
        if isinstance(self._explorer.content, ExplorerPanel):
            self._explorer.content.surface = surface

    def choose(self, tokens: list[int]) -> None:
        """Show what some tokens of the map in view attend to."""
        self.explorer.choose(tokens)

    def follow(self, answer: Answer) -> None:
        """An answer that has just come while many do."""
        self.attention_map.follow(answer)

    def _turn(self, answer: Answer | None) -> None:
        """To the tab that has something for an answer; back again once the other one has, unless a person turned."""
        other = answer is not None and not AttentionMapPanel.shows(answer) and ExplorerPanel.shows(answer)
        if other and self.currentWidget() is self.attention_map:
            self.setCurrentWidget(self.explorer)
            self._turned = True
        elif not other and self._turned and self.currentWidget() is self.explorer:
            self.setCurrentWidget(self.attention_map)
            self._turned = False

    def shows(self, answer: Answer) -> bool:
        """Whether a model looked at anything for an answer; where not, the panel is folded away unless it is wanted."""
        nothing = isinstance(answer, TableAnswer) and (answer.by_rule or answer.value is None)
        return not nothing and (AttentionMapPanel.shows(answer) or ExplorerPanel.shows(answer))

    def sizeHint(self) -> QSize:
        """Wide enough for the table beside the plot, narrow enough to leave the pane most of the window."""
        return QSize(380, 600)
