"""The attention panel: what a model looked at, and what attention costs. Later tabs join here."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget

from desktop_app.answers import Answer, AttentionMap
from desktop_app.translation import tr
from desktop_app.ui.panels.attention_map import AttentionMapPanel
from desktop_app.ui.panels.attention_memory import AttentionMemoryPanel
from desktop_app.ui.panels.explorer import ExplorerPanel
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.names import named


class AttentionPanel(QTabWidget):
    """The content of the attention dock; pyqtgraph is imported when the memory is first plotted."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, tr("Attention"))
        self.attention_map = AttentionMapPanel(services)
        self.cost = AttentionMemoryPanel(services)
        self.explorer = ExplorerPanel(services)
        self._add(self.attention_map, tr("Ma&p"), tr("Attention map: where the model looked for the answer in view"))
        self._add(self.explorer, tr("Layers and &heads"), tr("The attention of any layer and head"))
        self._add(self.cost, tr("Memor&y"), tr("Attention memory: what attention takes as the sequence grows"))
        self.setDocumentMode(True)
        self._turned = False

    def _add(self, panel: QWidget, title: str, explained: str) -> None:
        """A tab with a title so short that all of them fit beside each other."""
        self.setTabToolTip(self.addTab(panel, title), explained)

    @property
    def idle(self) -> bool:
        """Whether every map and plot that is wanted is drawn."""
        return self.attention_map.idle and self.explorer.idle and self.cost.idle

    def show_answer(self, answer: Answer | None) -> None:
        """Show what was looked at for the answer a person has in view; None for nothing."""
        self.attention_map.show_answer(answer)
        self.explorer.show_answer(answer)
        self.cost.show_answer(answer)
        self._turn(answer)

    def lay_over(self, surface: Callable[[AttentionMap | None], bool]) -> None:
        """Where a map may be laid over what it is about, rather than over a small picture of it here."""
        self.explorer.surface = surface

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
        """Whether there is anything to look at for an answer; where not, the panel is folded away."""
        return AttentionMapPanel.shows(answer) or ExplorerPanel.shows(answer)

    def sizeHint(self) -> QSize:
        """Wide enough for the table beside the plot, narrow enough to leave the pane most of the window."""
        return QSize(380, 600)
