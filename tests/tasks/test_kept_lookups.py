"""What was looked up in an open table is kept for its next question, and freed with the table."""

import gc
import threading
import weakref
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.media import tables
from desktop_app.tasks.table_question_answering import run
from desktop_app.tasks.tables import kept_lookups
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.kept_lookups import KeptLookups


def _table(folder: Path, name: str) -> tables.Table:
    path = folder / f"{name}.csv"
    path.write_text("Town,Visitors\nBonn,12\nUlm,7\n")
    return tables.read(path)


def test_a_table_is_looked_at_once(tmp_path: Path) -> None:
    """Two questions about a table go to the same lookup; the table read anew has one of its own."""
    kept, first, again = KeptLookups(), _table(tmp_path, "a"), _table(tmp_path, "a")
    assert kept.of(first) is kept.of(first)
    assert kept.of(again) is not kept.of(first)


def test_a_closed_table_is_forgotten(tmp_path: Path) -> None:
    """Nothing is kept of a table that nobody holds any more."""
    kept, table = KeptLookups(), replace(_table(tmp_path, "a"))  # a copy, as the reader keeps its own for a while
    kept.of(table)
    assert len(kept) == 1
    del table
    gc.collect()
    assert len(kept) == 0


def test_a_table_freed_while_another_one_is_forgotten(tmp_path: Path) -> None:
    """The collector may free a table between any two steps, and so while those that are kept are gone through."""
    kept, first, second = KeptLookups(), _table(tmp_path, "a"), _table(tmp_path, "b")
    kept.of(first)
    kept.of(second)

    class Collecting:
        """Kept of the first table; where it is looked at, the second one is freed."""

        @property
        def table(self) -> None:
            kept._kept.pop(id(second), None)

    kept._kept[id(first)] = Collecting()  # type: ignore[assignment]
    kept._freed(weakref.ref(first))
    assert list(kept._kept) == [id(first)]


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    """The table asked longest ago gives way, however many are open."""
    kept = KeptLookups(most=2)
    first, second, third = (_table(tmp_path, name) for name in "abc")
    of_first, of_second = kept.of(first), kept.of(second)
    kept.of(first)
    kept.of(third)
    assert len(kept) == 2
    assert kept.of(first) is of_first
    assert kept.of(second) is not of_second


def test_two_threads_make_it_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two questions that run beside each other one makes the lookup and the other one waits for it."""
    made, both_here = [], threading.Barrier(2, timeout=10)

    def counted(grid: object) -> Lookup:
        made.append(grid)
        return Lookup(grid)  # type: ignore[arg-type]

    monkeypatch.setattr(kept_lookups, "Lookup", counted)
    kept, table, found = KeptLookups(), _table(tmp_path, "a"), []

    def ask() -> None:
        both_here.wait()
        found.append(kept.of(table))

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert found[0] is found[1]


def test_the_second_question_is_answered_from_it(tmp_path: Path) -> None:
    """Answering goes by the kept lookup, and comes to the same."""
    table = _table(tmp_path, "a")
    first = run._Answerer(table, rules=True)
    second = run._Answerer(table, rules=True)
    assert first.lookup is second.lookup
    answers = [each.asked("how many visitors were in Bonn?").final for each in (first, second)]
    assert answers[0] is not None
    assert answers[0].to_dict() | {"seconds": 0} == answers[1].to_dict() | {"seconds": 0}  # type: ignore[union-attr]
