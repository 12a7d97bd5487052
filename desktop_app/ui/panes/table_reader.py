"""Reads tables for the Table pane, away from the GUI thread: one at a time, and none again that has not changed."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.jobs.background import Background
from desktop_app.jobs.call import Call, State
from desktop_app.media.sources import stamp_of
from desktop_app.problems import Problem
from desktop_app.table_reading import AS_IT_STANDS, TableReading
from desktop_app.translation import tr
from desktop_app.ui.long_calls import LongCalls

if TYPE_CHECKING:
    from desktop_app.media.tables import Table


class TableReader(QObject):
    """Gives a table as it was read before, if it was and its file is the same, or else has a child process read it.

    Signals:
        read(Table): here it is.
        failed(Failure): it cannot be read.
        stopped(): a person cancelled it in the list of running work.
    """

    read = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, background: Background, long_calls: LongCalls, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._long_calls = long_calls
        self._call: Call | None = None

    @property
    def busy(self) -> bool:
        """Whether a table is being read."""
        return self._call is not None

    def start(self, path: Path, sheet: str | None, readings: Mapping[str | None, TableReading]) -> None:
        """Read a table; what was being read is given up. readings: by sheet, what the person wants read otherwise."""
        self.stop()
        run, title = self._background, str(path)

        def give_or_read(table: "Table | None") -> None:
            if table is not None:
                self._give(table)
            else:
                reading = run.run_in_process(_read, path, sheet, readings, title=title)
                self._long_calls.follow(tr("Reading {name}", name=path.name), reading)
                self._follow(reading, remember)

        def remember(table: "Table") -> None:
            # Known to whoever answers before anything can be asked.
            self._follow(run.run(_remembered, table, title=title), self._give)

        self._follow(run.run(_recalled, path, sheet, readings, title=title), give_or_read)

    def stop(self) -> None:
        """Give up what is being read; nothing is said of it."""
        before, self._call = self._call, None
        if before is not None:
            before.cancel()

    def _give(self, table: "Table") -> None:
        self._call = None
        self.read.emit(table)

    def _follow(self, call: Call, then: Callable[[Any], None]) -> None:
        self._call = call
        call.succeeded.connect(then)
        call.failed.connect(self.failed)
        call.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        if self._call is not None and self._call.state.over:
            was_stopped = self._call.state is State.CANCELLED
            self._call = None
            if was_stopped:
                self.stopped.emit()


def is_as_read(table: "Table") -> bool:
    """Whether the file of a table is the one that was read; one that is gone is answered from what was read."""
    try:
        return stamp_of(table.path) == table.stamp
    except Problem:
        return True


def _recalled(path: Path, sheet: str | None, readings: Mapping[str | None, TableReading]) -> "Table | None":
    if "desktop_app.media.tables" not in sys.modules:
        # Nothing was read yet. To import it here would hold the interpreter lock where the window goes first.
        return None
    from desktop_app.media import tables

    return tables.recalled(path, sheet, readings)


def _read(path: Path, sheet: str | None, readings: Mapping[str | None, TableReading]) -> "Table":
    """In the child process; pandas is not imported by the window's own start."""
    from desktop_app.media import tables

    table = tables.read(path, sheet)
    return tables.reread(table, readings.get(table.sheet or None, AS_IT_STANDS))


def _remembered(table: "Table") -> "Table":
    from desktop_app.media import tables

    tables.remember(table)
    return table
