"""What fills the window: the rail, and the page that is in front beside it; pages are made when they are wanted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.translation import tr
from desktop_app.ui.page_specs import PageSpec
from desktop_app.ui.rail import Rail
from desktop_app.ui.widgets.headings import elide_headings
from desktop_app.ui.widgets.lines import in_column, in_row, wide

if TYPE_CHECKING:
    from desktop_app.ui.panes import Page


class Stack(QStackedWidget):
    """Asks for the room that the page in front needs, whatever the others would."""

    def minimumSizeHint(self) -> QSize:
        """That of the page in front."""
        front = self.currentWidget()
        return front.minimumSizeHint() if front is not None else super().minimumSizeHint()


@dataclass(eq=False)
class _Place:
    spec: PageSpec
    make: Callable[[], QWidget]
    page: QWidget | None = None


class Pages(QWidget):
    """Panes and other pages, one in front.

    Signals:
        turned(): another page is in front.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail()
        self._places: list[_Place] = []
        self._stack = Stack()
        self._stack.setObjectName("pages")
        self._beside_rail = in_column(wide(self._stack), spacing=0)
        in_row(self.rail, wide(self._beside_rail), into=self, spacing=0)
        self.rail.chosen.connect(lambda place: self.turn_to(self.page(self._places[place].spec)))
        self._stack.currentChanged.connect(self._on_turned)

    @property
    def area(self) -> QWidget:
        """Where the page in front stands."""
        return self._stack

    def add_below(self, strip: QWidget) -> None:
        """A strip below whichever page is in front, which takes its room from the page."""
        self._beside_rail.addWidget(strip)

    @property
    def front(self) -> QWidget:
        """The page in front."""
        front = self._stack.currentWidget()
        assert front is not None
        return front

    def add(self, spec: PageSpec, make: Callable[[], QWidget], last: bool = False) -> None:
        """One more page: its word on the rail, its icon, and what makes it; last ones stand at the rail's bottom.

        The first nine are reached with Ctrl and their number.
        """
        self._places.append(_Place(spec, make))
        place = len(self._places)
        self.rail.add(tr(spec.title), spec.sign, f"Ctrl+{place}" if place < 10 else "", last)

    def add_unlisted(self, page: "Page") -> None:
        """A page without a button on the rail."""
        self._stack.addWidget(page)

    def page(self, spec: PageSpec) -> QWidget:
        """The page of this kind; made now, where it was not yet."""
        place = next(place for place in self._places if place.spec == spec)
        page = self._make(place)
        if self._stack.indexOf(page) < 0:
            elide_headings(page)
            self._stack.addWidget(page)
        return page

    def _make(self, place: _Place) -> QWidget:
        if place.page is None:
            place.page = place.make()
        return place.page

    def made(self, spec: PageSpec) -> QWidget | None:
        """The page of this kind, where it has been made."""
        return next(place.page for place in self._places if place.spec == spec)

    def making(self) -> Iterator[None]:
        """Make those that are not made yet, a part with each step: imported, made, and put in (which dresses it)."""
        for place in self._places:
            if place.page is None:
                yield from place.spec.loading()
            if place.page is None:
                self._make(place)
                yield
            self.page(place.spec)
            yield

    def close_pages(self) -> None:
        """The window closes: what is made and not yet put in goes with it."""
        for place in self._places:
            if place.page is not None:
                self.page(place.spec)

    def show_count(self, spec: PageSpec, files: int) -> None:
        """How many files are open on a page."""
        self.rail.show_count(next(at for at, place in enumerate(self._places) if place.spec == spec), files)

    def turn_to(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self._stack.setCurrentWidget(page)

    @Slot()
    def _on_turned(self) -> None:
        front = self._stack.currentWidget()
        found = [at for at, place in enumerate(self._places) if place.page is front]
        self.rail.show_chosen(found[0] if found else len(self._places))
        self._stack.updateGeometry()
        self.turned.emit()
