"""The panes of a window: what is known of each, and the panes themselves, made when one is asked for."""

from collections.abc import Sequence
from typing import cast

from desktop_app.ui.page_specs import PaneSpec
from desktop_app.ui.pages import Pages
from desktop_app.ui.panes import Pane


class PaneSet:
    """In the order of the rail.

    pages: has a place for each of them.
    """

    def __init__(self, specs: Sequence[PaneSpec], pages: Pages) -> None:
        self.specs = tuple(specs)
        self._pages = pages

    def pane(self, spec: PaneSpec) -> Pane:
        """The pane of this kind; made now, where it was not yet."""
        return cast(Pane, self._pages.page(spec))

    @property
    def all(self) -> list[Pane]:
        """Every pane; those that were not are made now."""
        return [self.pane(spec) for spec in self.specs]

    @property
    def made(self) -> list[Pane]:
        """The panes that have been made: no other has a file, an answer or anything that runs."""
        found = (self._pages.made(spec) for spec in self.specs)
        return [cast(Pane, pane) for pane in found if pane is not None]

    def place(self, pane: Pane) -> int:
        """Which one it is, from the top."""
        return next(place for place, spec in enumerate(self.specs) if self._pages.made(spec) is pane)
