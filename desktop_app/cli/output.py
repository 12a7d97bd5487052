"""How answers are printed: as text for a person, as JSON with the pipelines' keys, as CSV for a spreadsheet."""

import csv
import json
import sys
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Protocol

from desktop_app.answers import Answer, Failure, ImageLabels
from desktop_app.catalogue import Entry
from desktop_app.catalogue.files import in_words
from desktop_app.workspace import export


class Printer(Protocol):
    """Prints answers to stdout as they come."""

    def __enter__(self) -> "Printer": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def show(self, answer: Answer) -> None:
        """Print one settled answer."""

    def failed(self, failure: Failure) -> None:
        """Print that an input failed, where the format has a place for it."""


class TextPrinter:
    """A few lines a person reads."""

    def __init__(self, command: str) -> None:
        self._command = command
        self._note = ""

    def __enter__(self) -> "TextPrinter":
        return self

    def __exit__(self, *_: object) -> None:
        sys.stdout.flush()
        if self._note:
            print(f"({self._note})", file=sys.stderr)

    def show(self, answer: Answer) -> None:
        """Print one settled answer; what scores mean is told once, at the end, where they are no shares."""
        print(answer.as_text(), flush=True)
        if isinstance(answer, ImageLabels) and answer.independent:
            self._note = answer.meaning

    def failed(self, failure: Failure) -> None:
        """Failures are told on stderr already."""


class JsonPrinter:
    """One JSON array, an object an answer, written as the answers come."""

    def __init__(self, command: str) -> None:
        self._before = "[\n"

    def __enter__(self) -> "JsonPrinter":
        return self

    def __exit__(self, *_: object) -> None:
        # An array that was never begun is an empty one; it is closed even when the run is cut short.
        print("[]" if self._before == "[\n" else "\n]", flush=True)

    def show(self, answer: Answer) -> None:
        """Print one settled answer."""
        print(self._before + json.dumps(answer.to_dict(), ensure_ascii=False), end="", flush=True)
        self._before = ",\n"

    def failed(self, failure: Failure) -> None:
        """An object with `file`, `error` and `advice`, in its place among the answers."""
        self.show(failure)


class CsvPrinter:
    """A row a label, an answer or a word, with a header."""

    def __init__(self, command: str) -> None:
        self._columns = _COLUMNS[command]
        self._writer = csv.writer(sys.stdout)

    def __enter__(self) -> "CsvPrinter":
        self._writer.writerow(self._columns)
        return self

    def __exit__(self, *_: object) -> None:
        sys.stdout.flush()

    def show(self, answer: Answer) -> None:
        """Print the rows of one settled answer."""
        for row in answer.rows():
            self._writer.writerow([_plain(row.get(name)) for name in self._columns])

    def failed(self, failure: Failure) -> None:
        """Failures are told on stderr alone: a row of another shape would break the columns."""


_COLUMNS: dict[str, tuple[str, ...]] = {
    "classify": ("file", "page", "rank", "label", "score", "checkpoint", "device"),
    "match": ("file", "page", "rank", "label", "score", "checkpoint", "device"),
    "ask": (
        "file",
        "sheet",
        "question",
        "answer",
        "aggregator",
        "value",
        "cells",
        "coordinates",
        "rows_seen",
        "rows_total",
    ),
    "transcribe": ("file", "track", "channel", "start", "end", "text", "confidence"),
    "listen": ("file", "start", "end", "text", "confidence"),
}


def _plain(value: Any) -> Any:
    """Lists as JSON, so that a cell can be read back; nothing for None; texts that are no formulas."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str):
        return export.cell(value)
    return "" if value is None else value


PRINTERS: dict[str, Callable[[str], Printer]] = {"text": TextPrinter, "json": JsonPrinter, "csv": CsvPrinter}


def print_checkpoints(entries: Sequence[Entry], style: str) -> None:
    """The catalogue: what is on this machine and what it knows of."""
    if style == "json":
        print(json.dumps([entry.to_dict() for entry in entries], ensure_ascii=False, indent=1))
        return
    if style == "csv":
        writer = csv.DictWriter(sys.stdout, list(entries[0].to_dict()))
        writer.writeheader()
        writer.writerows(entry.to_dict() for entry in entries)
        return
    for entry in entries:
        state = "here" if entry.here else "begun" if entry.partial else "not here"
        size = in_words(entry.disk) if entry.disk else ""
        print(f"{entry.name:30} {entry.task:32} {state:9} {size:>8}  {entry.title}")
