"""How answers are given out: as text for a person, as JSON with the pipelines' keys, as CSV, or as a file."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from desktop_app.answers import Answer, Failure, PictureAnswer, TableAnswer
from desktop_app.catalogue import Entry
from desktop_app.catalogue.files import format_bytes
from desktop_app.cli import console
from desktop_app.printable import printable
from desktop_app.problems import BadQuestion
from desktop_app.workspace import export
from desktop_app.workspace.spreadsheet_cells import csv_line

if TYPE_CHECKING:
    from desktop_app.media.tables import Table


_EVERY = 1.0
"""Seconds between two looks at what of an answer is settled before all of it has come."""


class Printer(Protocol):
    """Gives answers out as they come, or all of them at the end."""

    def __enter__(self) -> "Printer": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def show(self, answer: Answer) -> None:
        """Give out one final answer."""

    def failed(self, failure: Failure) -> None:
        """Give out that an input failed, where the format has a place for it."""


class TextPrinter:
    """A few lines a person reads.

    named: whether each answer about a table is told with the table's name, as there are several; asked: likewise with
    its question.
    """

    def __init__(self, named: bool, asked: bool = False) -> None:
        self._named = named
        self._asked = asked
        self._meaning = ""
        self._told: set[tuple[Path, str | None, str, str]] = set()
        self._table: tuple[Path, str | None] | None = None
        self._begun: list[str] = []
        self._looked = 0.0

    def __enter__(self) -> "TextPrinter":
        return self

    def __exit__(self, *_: object) -> None:
        if self._meaning:
            console.tell(f"({self._meaning})")

    def show(self, answer: Answer) -> None:
        """Print one final answer; what scores mean, and a note on how a table was read, are told once."""
        place = answer.place
        # What a question about a picture is told beside its answer belongs to that question.
        about = {
            note: answer.question if isinstance(answer, PictureAnswer) and note != answer.depth else ""
            for note in answer.notes
        }
        new = tuple(note for note in answer.notes if (*place, about[note], note) not in self._told)
        self._told |= {(*place, about[note], note) for note in new}
        text = self._rest(replace(answer, notes=new).as_text())
        if self._asked and isinstance(answer, TableAnswer):
            text = f"{printable(answer.question)}\n{_indented(text)}"
        if self._named:
            if self._table != place:
                console.put(printable(str(place[0])) + (f", {printable(place[1])}" if place[1] else ""))
            self._table = place
            text = _indented(text)
        if text:
            console.put(printable(text, lines=True))
        self._meaning = answer.remark or self._meaning

    def coming(self, answer: Answer) -> list[str]:
        """The lines of an interim answer that are settled by now and were not given out; none where it is too soon to
        look for them once more."""
        now = time.monotonic()
        if self._named or now - self._looked < _EVERY:
            return []
        self._looked = now
        lines = list(answer.settled)
        return lines[len(self._begun) :] if lines[: len(self._begun)] == self._begun else []

    def begin(self, lines: Sequence[str]) -> None:
        """Print the first lines of an answer while it is being made; the others come with show()."""
        console.put(printable("\n".join(lines), lines=True))
        self._begun += lines

    def _rest(self, text: str) -> str:
        """What of an answer was not printed while it was made."""
        begun, self._begun = self._begun, []
        lines = text.splitlines()
        return "\n".join(lines[len(begun) :]) if begun and lines[: len(begun)] == begun else text

    def failed(self, failure: Failure) -> None:
        """Failures are told on stderr already."""


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())


class JsonPrinter:
    """One JSON array, an object an answer, written as the answers come; ASCII alone where stdout can say no more."""

    def __init__(self) -> None:
        self._before = "[\n"

    def __enter__(self) -> "JsonPrinter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # An array that was never begun is an empty one; it is closed even when the run is cut short.
        if not isinstance(error, console.ReaderGone):
            console.put("[]" if self._before == "[\n" else "\n]")

    def show(self, answer: Answer) -> None:
        """Print one final answer."""
        console.put(self._before + export.json_text(answer.to_dict(), console.encoding()), end="")
        self._before = ",\n"

    def failed(self, failure: Failure) -> None:
        """An object with `file`, `error` and `advice`, in its place among the answers."""
        self.show(failure)


class CsvPrinter:
    """A row a label, an answer or a word, with a header."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._columns = columns

    def __enter__(self) -> "CsvPrinter":
        console.put(csv_line(self._columns), end="")
        return self

    def __exit__(self, *_: object) -> None: ...

    def show(self, answer: Answer) -> None:
        """Print the rows of one final answer."""
        lines = (csv_line(row.get(name) for name in self._columns) for row in answer.rows())
        console.put("".join(lines), end="")

    def failed(self, failure: Failure) -> None:
        """Failures are told on stderr alone: a row of another shape would break the columns."""


class FormatPrinter:
    """One answer in a text format of its task's own, such as subtitles. name: the format's ending without the point."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._printed = False

    def __enter__(self) -> "FormatPrinter":
        return self

    def __exit__(self, *_: object) -> None: ...

    def show(self, answer: Answer) -> None:
        """Print the answer, and on stderr what it notes, for which the format has no place.

        Raises BadQuestion for a second one, as a folder gives.
        """
        if self._printed:
            advice = f"Name one, or write each to a file: -o NAME.{self._name}."
            raise BadQuestion(f"--{self._name}", "it is that of one recording, and there are more", advice)
        self._printed = True
        console.put(printable(export.as_format(self._name, answer), lines=True), end="")
        for note in answer.notes:
            console.tell(f"({note})")

    def failed(self, failure: Failure) -> None:
        """Failures are told on stderr alone."""


class FilePrinter:
    """A file, written when the last answer has come or the run is cut short.

    table_of: as workspace.export.write() takes it.
    """

    def __init__(self, path: Path, table_of: "Callable[[TableAnswer], Table]") -> None:
        export.check(path)
        self._path = path
        self._table_of = table_of
        self._answers: list[Answer] = []

    def __enter__(self) -> "FilePrinter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None and not self._answers:
            return
        count = export.write(self._path, self._answers, self._table_of)
        console.say(f"wrote {count:,} answer{'s' * (count != 1)} to {self._path}")

    def show(self, answer: Answer) -> None:
        """Keep one final answer."""
        self._answers.append(answer)

    def failed(self, failure: Failure) -> None:
        """The reason stands in the file, in its place among the answers."""
        self._answers.append(failure)


def print_checkpoints(entries: Sequence[Entry], style: str) -> None:
    """The catalogue: what is on this machine and what it knows of."""
    plain = [entry.to_dict() for entry in entries]
    if style == "json":
        console.put(export.json_text(plain, console.encoding(), indent=1))
    elif style == "csv":
        console.put(csv_line(plain[0]) + "".join(csv_line(each.values()) for each in plain), end="")
    else:
        console.put("\n".join(map(_line, entries)))


def _line(entry: Entry) -> str:
    state = "here" if entry.here else "begun" if entry.partial else "not here"
    size = format_bytes(entry.disk) if entry.disk else ""
    return printable(f"{entry.name:30} {entry.task:32} {state:9} {size:>8}  {entry.title}")
