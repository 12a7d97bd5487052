"""Tables of many rows sorted off the thread of the window, and by clicks that come in between."""

import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.media import tables
from desktop_app.ui import long_calls
from desktop_app.ui.panes.row_order import RowOrder
from desktop_app.ui.panes.table_sorting import Sorter
from desktop_app.ui.panes.table_view import TableView
from desktop_app.ui.services import Services
from tests.ui.conftest import on_screen
from tests.ui.test_table_sorting import DOWN, UP, cells, people, rows, view
from tests.ui.test_table_types import services

__all__ = ["people", "services", "view"]


def test_a_hundred_thousand_rows_are_sorted_at_once(view: TableView, tmp_path: Path) -> None:
    count = 100_000
    made = np.random.default_rng(7)
    words = [f"Straße {number:x}" for number in made.integers(0, 1 << 40, count)]
    path = tmp_path / "long.parquet"
    pd.DataFrame({"street": words, "figure": made.normal(size=count), "number": made.permutation(count)}).to_parquet(
        path
    )
    view.show_table(tables.read(path))
    spent = []
    for place in (1, 2, 0):
        start = time.perf_counter()
        view.sort_by(place, DOWN)
        spent.append(time.perf_counter() - start)
    assert max(spent[:2]) < 0.5, "numbers: some 20 ms, and room for a busy machine"
    assert spent[2] < 3, "words"
    assert column_top(view) == sorted(words, key=str.casefold, reverse=True)[:3]


def column_top(view: TableView) -> list[str]:
    return [str(cells(view).index(place, 0).data()) for place in range(3)]


@pytest.fixture
def long_view(qtbot: QtBot, services: Services, tmp_path: Path) -> TableView:
    """Twenty thousand rows, which are not sorted on the thread of the window."""
    made = on_screen(qtbot, TableView(sorter=Sorter(services.background, services.long_calls)), 500, 300)
    made.show_table(tables.read(long_file(tmp_path)))
    return made


def long_file(folder: Path) -> Path:
    path = folder / "long.csv"
    lines = (f"{number * 7919 % 20_011},item {number * 104_729 % 20_011:05}\n" for number in range(20_000))
    path.write_text("number,name\n" + "".join(lines))
    return path


@pytest.mark.parametrize("place", [0, 1])
def test_a_long_table_is_sorted_off_the_thread_of_the_window(
    qtbot: QtBot, long_view: TableView, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    here: list[bool] = []
    work_out = RowOrder.worked_out

    def noting(self: RowOrder, *given: Any) -> object:
        here.append(threading.current_thread() is threading.main_thread())
        return work_out(self, *given)

    monkeypatch.setattr(RowOrder, "worked_out", noting)
    for order, descending in ((UP, False), (DOWN, True)):
        long_view.sort_by(place, order)
        assert long_view.is_sorting
        qtbot.waitUntil(lambda: not long_view.is_sorting, timeout=30_000)
        shown = [cells(long_view).index(at, place).data() for at in range(20_000)]
        assert shown == sorted(shown, key=(lambda text: int(text)) if place == 0 else None, reverse=descending)
        assert cells(long_view).sorted_by == (place, descending)
    assert here == [False, False]
    long_view.sort_by(-1)
    assert rows(long_view)[:3] == [0, 1, 2]


def test_of_several_orders_wanted_the_latest_comes(qtbot: QtBot, long_view: TableView) -> None:
    for place in (1, 0, 1, 0):
        long_view.sort_by(place)
    qtbot.waitUntil(lambda: not long_view.is_sorting, timeout=30_000)
    assert cells(long_view).sorted_by == (0, False)
    long_view.sort_by(1)
    long_view.sort_by(-1)
    assert not long_view.is_sorting
    assert rows(long_view)[:3] == [0, 1, 2]


def test_sorting_that_is_cancelled_leaves_rows_and_headings_as_they_are(
    qtbot: QtBot, services: Services, long_view: TableView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_calls, "_SHORT", 0)
    gate = threading.Event()
    wait_in_thread(services, monkeypatch, gate)
    with qtbot.waitSignal(services.long_calls.added) as added:
        long_view.sort_by(1)
    assert added.args is not None
    assert added.args[0].title == "Sorting by name"
    added.args[0].cancel()
    gate.set()
    assert not long_view.is_sorting
    assert long_view.horizontalHeader().sortIndicatorSection() == -1
    assert rows(long_view)[:3] == [0, 1, 2]


def wait_in_thread(services: Services, monkeypatch: pytest.MonkeyPatch, gate: threading.Event) -> None:
    """What is to run in the child process waits in a thread."""

    def run(function: Any, *given: Any, title: str) -> Any:
        return services.background.run(lambda: (gate.wait(30), function(*given))[1], title=title)

    monkeypatch.setattr(services.background, "run_in_process", run)
