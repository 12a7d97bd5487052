"""What was looked up in tables that are open, kept for their next questions: columns, cells, the table the long way."""

import threading
import weakref
from collections import OrderedDict
from dataclasses import dataclass, field

from desktop_app.media.tables import Table
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.grid import Grid

MOST = 2
"""Tables whose readings are kept beside each other: the one in view and the one before it."""


@dataclass
class _Kept:
    """A table, as long as anybody else holds it, and what was looked up in it; its lock is held while that is made."""

    table: "weakref.ref[Table]"
    lookup: Lookup | None = None
    making: threading.Lock = field(default_factory=threading.Lock)


class KeptLookups:
    """The lookups of the tables that were asked last, at most so many, each freed with its table.

    A table that was read anew is another object, so that what was known of it before is not taken for it.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: OrderedDict[int, _Kept] = OrderedDict()
        self._lock = threading.RLock()  # a table may be freed while the lock is held, by the same thread

    def __len__(self) -> int:
        return len(self._kept)

    def of(self, table: Table) -> Lookup:
        """That of a table, made where it is not known; of two threads that ask at once the second one waits."""
        with self._lock:
            kept = self._kept.get(id(table))
            if kept is None or kept.table() is not table:
                kept = self._kept[id(table)] = _Kept(weakref.ref(table, self._freed))
            self._kept.move_to_end(id(table))
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        with kept.making:
            if kept.lookup is None:
                kept.lookup = Lookup(Grid.of(table))
            return kept.lookup

    def _freed(self, table: "weakref.ref[Table]") -> None:
        """Forget what is known of a table that nobody holds any more."""
        with self._lock:
            for number, kept in list(self._kept.items()):  # a copy: meanwhile another table may be freed here
                if kept.table is table:
                    self._kept.pop(number, None)


LOOKUPS = KeptLookups()
