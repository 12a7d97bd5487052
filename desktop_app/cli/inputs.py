"""What was named on the command line: files, folders, patterns and standard input, in the order in which they came."""

import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from desktop_app.answers import Answer, Failure
from desktop_app.cli import console
from desktop_app.media.kinds import Found, Kind, gather, named_like
from desktop_app.media.limits import MIB, MOST_STANDARD_INPUT
from desktop_app.registry import specs
from desktop_app.task_spec import resolve

STANDARD_INPUT = Path("-")

AnswerT = TypeVar("AnswerT", bound=Answer)

_CHUNK = 1 * MIB
_SHELL_EXPANDS = os.name != "nt"
"""Whether the shell puts the names of files in the place of a pattern; on Windows that is left to the program."""

_PATTERN = re.compile(r"[*?]|\[[^]]+\]")


class Inputs:
    """The inputs of one command; what came through standard input lies in a file as long as this is entered.

    wanted: the kinds of file the command takes.
    """

    def __init__(self, *wanted: Kind) -> None:
        self._wanted = wanted
        self._named = " or ".join(kind.one for kind in wanted)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._spooled: Path | None = None

    def __enter__(self) -> "Inputs":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._folder is not None:
            self._folder.cleanup()

    def resolved(self, named: Sequence[Path]) -> list[Path | Failure]:
        """The files of a wanted kind, in the order named, those of a folder by name, and what is none of them.

        What was named twice comes once. What else lies in a folder of pictures is nobody's failure.
        """
        found: list[Path | Failure] = []
        for path in _expanded(named):
            if path == STANDARD_INPUT:
                found += [self._spooled] if self._spooled is not None else self._read_standard_input()
            elif (missing := _missing(path)) is not None:
                found.append(missing)
            else:
                found += self._of_kind(path)
        return list(dict.fromkeys(found))

    def told(self, answer: AnswerT) -> AnswerT:
        """An answer about standard input says so, and not where it lay meanwhile."""
        if self._spooled is None or answer.source != self._spooled:
            return answer
        if isinstance(answer, Failure):
            reason, advice = (text.replace(str(self._spooled), "-") for text in (answer.reason, answer.advice))
            return replace(answer, source=STANDARD_INPUT, reason=reason, advice=advice)
        return replace(answer, source=STANDARD_INPUT)

    def place(self, source: Path) -> Path:
        """The file that an answer as told is about."""
        return self._spooled if source == STANDARD_INPUT and self._spooled is not None else source

    def _of_kind(self, path: Path) -> Iterator[Path | Failure]:
        """What of a file or folder is of a wanted kind, and what of it failed."""
        anything = False
        for each in gather([path]):
            if (told := self._taken(each, path)) is not None:
                yield told
                anything = True
        if not anything:
            reason = f"it holds nothing that is {self._named}"
            yield Failure(source=path, reason=reason, advice="Name another folder.")

    def _taken(self, each: Found | Failure, named: Path) -> Path | Failure | None:
        """A file found, a failure to tell, or None for what is nobody's failure."""
        if isinstance(each, Failure):
            path = each.source
            return each if path == named or path.is_dir() or named_like(path) in self._wanted else None
        # A list in a .txt is a table of one column, where a person says so.
        as_table = self._plain_suffix and each.kind is Kind.TEXT and each.path == named
        if as_table or not set(self._wanted).isdisjoint(each.kinds):
            return each.path
        reason = f"it is not {self._named} but {each.kind.one}"
        return Failure(source=each.path, reason=reason, advice=_taken_by(each.kinds)) if each.path == named else None

    @property
    def _plain_suffix(self) -> str:
        """How plain text is named that the command takes; "" where it takes none."""
        named = [kind.formats["text"].split()[0] for kind in self._wanted if "text" in kind.formats]
        return named[0] if named else ""

    def _read_standard_input(self) -> list[Path | Failure]:
        self._folder = tempfile.TemporaryDirectory(prefix="attendant-")
        # A table of one column is told from plain text by its name alone.
        name = "standard input" + self._plain_suffix
        self._spooled = Path(self._folder.name, name)
        if reason := _spool(self._spooled):
            advice = "Name a file instead of -, or send one: attendant COMMAND - < FILE"
            return [Failure(source=STANDARD_INPUT, reason=reason, advice=advice)]
        return [self.told(each) if isinstance(each, Failure) else each for each in self._of_kind(self._spooled)]


def _taken_by(kinds: Iterable[Kind]) -> str:
    """Which commands take files of these kinds, as advice."""
    wanted = set(kinds)
    found = [resolve(each.command)().name for each in specs() if each.command and not wanted.isdisjoint(each.media)]
    if not found:
        return "No command takes such files: check that it is the one you meant."
    *others, last = (f"attendant {name}" for name in found)
    return f"It is taken by {', '.join(others) + ' or ' if others else ''}{last}."


def _expanded(named: Iterable[Path]) -> Iterator[Path]:
    """Patterns as the files they match, where the shell has not done so."""
    for path in named:
        found = _matching(path) if not _SHELL_EXPANDS and re.search(r"[*?]", str(path)) else []
        yield from found or [path]


def _matching(pattern: Path) -> list[Path]:
    """What a pattern matches, in order of name."""
    try:
        return sorted(Path(pattern.anchor).glob(str(pattern.relative_to(pattern.anchor))))
    except (OSError, ValueError, NotImplementedError):
        return []


def _missing(path: Path) -> Failure | None:
    """Why there is no file or folder of this name; None where there is one, or where that cannot be told."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        pass
    except (OSError, ValueError):
        return None  # whoever opens it says what is wrong
    else:
        return None
    if not _PATTERN.search(str(path)):
        advice = f"Check its name: it was looked for in {path.absolute().parent}."
        return Failure(source=path, reason="there is no such file or folder", advice=advice)
    if _matching(path):
        advice = "Without quotes around it, the shell puts the names of the files that match in its place."
        return Failure(source=path, reason="this is a pattern, and no file is called so", advice=advice)
    return Failure(source=path, reason="no file matches this pattern", advice="Check the folder and the ending.")


def _spool(path: Path) -> str:
    """Write standard input to a file; what kept it from being read, or ""."""
    stream = sys.stdin.buffer if sys.stdin is not None else None
    if stream is None:
        return "there is no standard input"
    if stream.isatty():
        console.say("reading what you type; Ctrl+D ends it")
    try:
        with path.open("wb") as file:
            while chunk := stream.read(_CHUNK):
                if file.tell() + len(chunk) > MOST_STANDARD_INPUT:
                    return f"more than {MOST_STANDARD_INPUT // MIB:,} MB came through standard input"
                file.write(chunk)
        return "" if path.stat().st_size else "standard input is empty"
    except OSError as error:
        return f"standard input could not be kept in {path.parent} ({error.strerror})"
