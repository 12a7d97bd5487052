"""The answer that each pane has in view, and what the attention panel shows of that of the pane in front."""

from PySide6.QtCore import QObject, Slot

from desktop_app.answers import Answer, AttentionMap, Failure
from desktop_app.ui.attention_dock import AttentionDock
from desktop_app.ui.pages import Pages
from desktop_app.ui.pane_set import PaneSet
from desktop_app.ui.panes import Pane


class InView(QObject):
    """Between the panes and the attention panel, which is made when there is first something to show."""

    def __init__(self, pages: Pages, panes: PaneSet, dock: AttentionDock) -> None:
        super().__init__(dock)
        self._pages, self._panes, self._dock = pages, panes, dock
        self._answers: dict[Pane, Answer | None] = {}
        self._insight: dict[Pane, bool] = {}
        """By pane, whether the panel had something for the latest answer that was in view there."""

    def note(self, pane: Pane, answer: Answer | None) -> None:
        """A person looks at this answer in a pane."""
        self._answers[pane] = answer
        if pane is self._pages.front:
            self._show(answer)

    def pass_by(self, pane: Pane, answer: Answer) -> None:
        """An answer came in a pane while many do."""
        if pane is self._pages.front:
            self._dock.attention.follow(answer)

    def show(self) -> None:
        """Show what belongs to the page that is now in front; nothing of a page that is no pane."""
        front = self._pages.front
        self._show(self._answers.get(front) if isinstance(front, Pane) else None)

    def _show(self, answer: Answer | None) -> None:
        if answer is None and not self._dock.is_made:
            self._dock.follow(False, self._stays(None))
            return
        panel = self._dock.attention
        panel.show_answer(answer)
        front = self._pages.front
        elsewhere = isinstance(front, Pane) and front.shows_attention
        self._dock.follow(answer is not None and panel.shows(answer) and not elsewhere, self._stays(answer))

    def _stays(self, answer: Answer | None) -> bool:
        """Whether the panel is to be there though the answer in view has nothing for it, or is still to come.

        Its coming and going changes the width of the page: not with every file that a person walks over.
        """
        front = self._pages.front
        if not isinstance(front, Pane) or not front.has_insight:
            return False
        if answer is not None and not isinstance(answer, Failure):
            self._insight[front] = self._dock.attention.shows(answer)
        return self._insight.get(front, True)

    def shade(self, found: AttentionMap | None) -> bool:
        """A map over what it is about, where the pane in front has that in view."""
        # The panel may be made, and hidden, before the first page is.
        shaded = [pane.shade(found if pane is self._pages.front else None) for pane in self._panes.made]
        return any(shaded)

    @Slot(list)
    def choose(self, tokens: list[int]) -> None:
        """Words were clicked of what lies over a file."""
        self._dock.attention.choose(tokens)
