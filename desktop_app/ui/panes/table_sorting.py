"""How a table comes to be sorted: what a person picks, and the work off the GUI thread where a table is long."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call, State
from desktop_app.translation import tr
from desktop_app.ui.long_calls import LongCalls
from desktop_app.ui.panes.row_order import RowOrder, alphabetical, language_of_words
from desktop_app.ui.widgets.menu_choice import add_choice

AT_ONCE = 5_000
"""Rows that are sorted where they are wanted: texts of so many take 20 ms."""


class Sorter(QObject):
    """Works out one order at a time, the latest wanted: texts in a child process, all else in a thread.

    Signals:
        worked_out(Sorted): the order that was wanted.
        given_up(): it could not be, or a person cancelled it in the list of running work.
    """

    worked_out = Signal(object)
    given_up = Signal()

    def __init__(self, background: Background, long_calls: LongCalls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._long_calls = long_calls
        self._call: Call | None = None
        self.wanted: tuple[int, bool] | None = None
        """The column and the direction that are worked out; None where nothing is."""

    def want(self, order: RowOrder, title: str, by: tuple[int, bool], apart: Collection[int]) -> None:
        """Work out an order. title: of the column. by: its place, and whether from the highest. apart: as RowOrder has
        it."""
        self.stop()
        self.wanted = by
        run, said = self._background, tr("Sorting by {title}", title=title)

        def arrange(alphabet: object = None) -> None:
            call = run.run_awaited(order.worked_out, *by, apart, alphabet, title=said)
            self._follow(call, said, self._give)

        texts = order.texts(by[0])
        if texts is None:
            arrange()
        else:
            self._follow(run.run_in_process(alphabetical, texts, language_of_words(), title=said), said, arrange)

    def stop(self) -> None:
        """Nothing is wanted any more."""
        before, self._call, self.wanted = self._call, None, None
        if before is not None:
            before.cancel()

    def _follow(self, call: Call, said: str, then: Callable[[object], None]) -> None:
        self._call = call
        self._long_calls.follow(said, call)
        call.succeeded.connect(then)
        call.ended.connect(self._on_ended)

    def _give(self, found: object) -> None:
        self._call = self.wanted = None
        self.worked_out.emit(found)

    @Slot()
    def _on_ended(self) -> None:
        if self._call is not None and self._call.state in (State.CANCELLED, State.FAILED):
            self._call = self.wanted = None
            self.given_up.emit()


def add_sorting(
    menu: QMenu, sorted_by: tuple[int, bool], column: int, sort: Callable[[int, Qt.SortOrder], object]
) -> None:
    """Offer in a column's menu to sort by it, the present choice checked.

    sorted_by: the column that rows are sorted by now, -1 for none, and whether from the highest. sort: called with the
    column wanted, -1 for the order of the file, and the direction.
    """
    group = QActionGroup(menu)

    def offer(text: str, wanted: int, order: Qt.SortOrder) -> None:
        present = sorted_by == (wanted, order == Qt.SortOrder.DescendingOrder)
        add_choice(menu, group, text, present).triggered.connect(lambda: sort(wanted, order))

    offer(tr("Sort ascending"), column, Qt.SortOrder.AscendingOrder)
    offer(tr("Sort descending"), column, Qt.SortOrder.DescendingOrder)
    offer(tr("Rows as in the file"), -1, Qt.SortOrder.AscendingOrder)
