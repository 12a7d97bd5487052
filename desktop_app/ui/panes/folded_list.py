"""The list at the left of a splitter, folded to one line above where the pane is narrow."""

from typing import Any

from PySide6.QtWidgets import QSplitter

from desktop_app.ui.panes.path_choice import PathChoice
from desktop_app.ui.panes.path_list import PathList

NARROW = 1100
"""Points of a pane's width below which the list is folded."""
_SIDE, _SIDE_SHARE, _SIDE_MOST = 250, 0.34, 340
"""Points that the part at the right has then, at least; its share of the width; and at most."""


class FoldedList:
    """Of three parts the first is folded away in little room, so that the one in the middle has most of it.

    choice: what stands for the list then, hidden elsewhere.
    """

    def __init__(self, split: QSplitter, files: "PathList[Any]") -> None:
        self.choice = PathChoice(files)
        self.choice.hide()
        self._split, self._files = split, files
        self._roomy = b""
        self._side: int | None = None
        """Points that a person gave the part at the right in little room."""
        split.splitterMoved.connect(self._note_moved)

    @property
    def folded(self) -> bool:
        """Whether the pane is narrow."""
        return bool(self._roomy)

    @property
    def state(self) -> bytes:
        """How a person divided the room where there is enough of it."""
        return self._roomy or self._now

    @property
    def _now(self) -> bytes:
        return bytes(self._split.saveState().data())

    def fit(self, width: int) -> None:
        """The pane has so many points of width."""
        narrow, was_narrow = width < NARROW, self.folded
        if narrow and not was_narrow:
            self._roomy = self._now
        self._files.setHidden(narrow)
        if not narrow and was_narrow:
            self._split.restoreState(self._roomy)
            self._roomy = b""
        if narrow and not (was_narrow and self._side is not None):
            self._divide(width - self._split.handleWidth())

    def _divide(self, width: int) -> None:
        usual = max(_SIDE, min(_SIDE_MOST, round(_SIDE_SHARE * width)))
        side = usual if self._side is None else min(self._side, width // 2)
        self._split.setSizes([0, width - side, side])

    def _note_moved(self) -> None:
        """A person divided the room; by that it is divided from now on, too, however wide the pane is."""
        if self.folded:
            self._side = self._split.sizes()[-1]
