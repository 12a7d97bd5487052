"""How busy other programs keep the processors: what is timed meanwhile may be wrong. No torch."""

import os
import time
from pathlib import Path

DISTURBED = 0.2
"""The share of the processors' time from which on other programs are in the way of what is timed."""

_LOOK = 0.3
"""Seconds over which it is looked whether they are."""


class Others:
    """Counts from when it is made."""

    def __init__(self) -> None:
        self._busy, self._all = _times()
        self._own = _own_time()
        self._load = _load()

    def share(self) -> float:
        """Of the time of all processors, what others took: 0 to 1.

        Where the system does not tell (it does on Linux), the load average at the beginning stands for it, in which
        this program's own work of the last minute counts too; 0 where there is none either.
        """
        busy, total = _times()
        if total <= self._all:
            return self._load
        own = _own_time() - self._own
        return min(1.0, max(0.0, (busy - self._busy - own) / (total - self._all)))


def is_quiet() -> bool:
    """Whether others leave the processors alone now; looks for a third of a second."""
    looking = Others()
    time.sleep(_LOOK)
    return looking.share() < DISTURBED


def _times() -> tuple[float, float]:
    """Seconds that all processors were busy, and seconds of all of them, since the system started; 0 for unknown."""
    try:
        numbers = Path("/proc/stat").read_text("ascii").partition("\n")[0].split()[1:9]
        user, nice, system, idle, waiting, *more = (int(each) / os.sysconf("SC_CLK_TCK") for each in numbers)
    except (OSError, ValueError):
        return 0.0, 0.0
    busy = user + nice + system + sum(more)  # of `more`, what another guest of the same machine took counts as well
    return busy, busy + idle + waiting


def _own_time() -> float:
    told = os.times()
    return told.user + told.system


def _load() -> float:
    try:
        return min(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    except (OSError, AttributeError):
        return 0.0
