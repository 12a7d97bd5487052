"""One line on stderr that says how far a run is; it never mixes with the answers on stdout."""

import shutil
import sys
import time
from pathlib import Path
from types import TracebackType

from desktop_app.answers import Answer, Failure, Transcript
from desktop_app.cli import console
from desktop_app.printable import printable

_EVERY = 0.2
"""Seconds between two paintings of the line on a terminal."""

_EVERY_IN_A_FILE = 10.0
"""Seconds between two lines where stderr is a file or a pipe."""


_PACE_KNOWN = 5.0
"""Seconds of work on a long file after which its pace says how long the rest takes."""


class ProgressLine:
    """Counts answers and paints "classify: 120 of 5,000, 2 failed, 31.4 a second, 2:35 left"."""

    def __init__(self, title: str, quiet: bool = False) -> None:
        self.total = 0
        """Answers that what was asked will have; inputs that were never asked about are counted on top of them."""
        self.asked = 0
        """Final answers among those seen that came from asking."""
        self._title = title
        self._quiet = quiet
        self._done = self._failed = 0
        self._started = time.monotonic()
        self._painted = self._started
        self._width = 0
        self._terminal = sys.stderr.isatty()
        self._trouble = ""
        self._long: tuple[Path, float, float] | None = None

    def __enter__(self) -> "ProgressLine":
        if self._terminal and not self._quiet:
            self._paint(f"{self._title}: at work")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def saw(self, answer: Answer) -> None:
        """Count an answer, say what holds it up, and paint where the last painting is long enough ago."""
        self._done += answer.final
        self._failed += isinstance(answer, Failure)
        self._say_trouble(answer)
        now = time.monotonic()
        if self._quiet or now - self._painted < (_EVERY if self._terminal else _EVERY_IN_A_FILE):
            return
        self._painted = now
        self._paint(self._line(answer, now - self._started))

    def say(self, words: str) -> None:
        """A line of its own, for a person who wants to know how far it is."""
        if not self._quiet:
            self.clear()
            console.say(words)

    def _say_trouble(self, answer: Answer) -> None:
        trouble = answer.trouble if isinstance(answer, Transcript) else ""
        if trouble != self._trouble and not self._quiet and not answer.final:
            self.clear()
            console.tell(f"{self._title}: {trouble or 'going on'}")
        self._trouble = trouble

    def _line(self, answer: Answer, took: float) -> str:
        if (standing := answer.standing) is not None:
            done, total, words = standing
            if total is None:
                return f"{done:.0f} s{_behind(answer)}  {words}"
            left = self._left(answer.source, done, total)
            return f"{self._title}: {answer.source.name} {clock(done)} of {clock(total)}{left}"
        total = max(self._done, self.total + self._done - self.asked)
        if not self._done:
            return f"{self._title}: at the first of {total:,}" if total > 1 else f"{self._title}: at work"
        failed = f", {self._failed:,} failed" if self._failed else ""
        # The first took the loading of the checkpoint with it, which says nothing about the others.
        known = 1 < self._done < total
        left = f", {clock((total - self._done) * took / self._done)} left" if known else ""
        return f"{self._title}: {self._done:,} of {total:,}{failed}, {pace(self._done, took)}{left}"

    def _left(self, source: Path, done: float, total: float) -> str:
        """How long the rest of a long file takes, at the pace since the first that was heard of it."""
        now = time.monotonic()
        if self._long is None or self._long[0] != source:
            self._long = (source, now, done)
        _, began, first = self._long
        if now - began < _PACE_KNOWN or done <= first or done >= total:
            return ""
        return f", {clock((total - done) * (now - began) / (done - first))} left"

    def _paint(self, line: str) -> None:
        if not self._terminal:
            console.tell(line)
            return
        width = shutil.get_terminal_size().columns - 1
        line = printable(line)
        shown = line if len(line) <= width else "…" + line[-(width - 1) :]
        print(f"\r{shown:<{self._width}}", end="", file=sys.stderr, flush=True)
        self._width = len(shown)

    def clear(self) -> None:
        """Take the line away, so that something else can be printed."""
        if self._width:
            print(f"\r{'':<{self._width}}\r", end="", file=sys.stderr, flush=True)
            self._width = 0


def _behind(answer: Answer) -> str:
    """By how much the reading of a recording is late, where that is worth a word."""
    if not isinstance(answer, Transcript) or not answer.is_behind:
        return ""
    return f" (behind by {answer.behind:.1f} s; nothing is lost)"


def pace(done: int, seconds: float) -> str:
    """How fast it goes: 31.4 a second, or 12.5 s each where one takes longer than a second."""
    if done > seconds:
        return f"{done / seconds:.1f} a second" if seconds else "at once"
    return f"{seconds / done:.1f} s each"


def clock(seconds: float) -> str:
    """Seconds as a person reads them: 2:05 or 1:00:07."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
