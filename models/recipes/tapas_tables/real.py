"""Questions that people asked about Wikipedia's tables: WikiTableQuestions and SQA, split by table into two parts."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal

import pandas as pd

from desktop_app.bench.real.denotation import folded
from desktop_app.bench.real.tables import held_out
from desktop_app.tasks.tables.grid import Grid
from models.recipes.frame.published import Published

from .answers import Cell

WTQ = Published(
    "wtq",
    "WikiTableQuestions 1.0.2, training set",
    "github.com/ppasupat/WikiTableQuestions, commit 7d455a5a707b",
    "CC BY-SA 4.0",
    "questions.tsv",
    "a5f330629ebc9763454caafc82506be990ae70923b4a455a2104941b437fd8d2",
)
SQA = Published(
    "sqa",
    "SQA 1.0, training set (Iyyer, Yih and Chang 2017)",
    "microsoft.com/en-us/download/details.aspx?id=54253",
    "CC BY-SA 4.0",
    "questions.tsv",
    "07218c9364f54bbbfc8288cc4d93c1a6b990ebde0a0df2430c8decf1dde55527",
)
_PLACE = re.compile(r"\((-?\d+), (-?\d+)\)")
_LEANING = re.compile(r"\b(those|these|them|they|their|that|it|its|he|she|his|her|him|ones?|same|other|former)\b")


@dataclass(frozen=True)
class RealTable:
    """A table of Wikipedia: `key` is the same in both sets, rows are lists of texts as long as the headers."""

    key: str
    path: Path
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @classmethod
    def read(cls, path: Path) -> "RealTable":
        """A table whose file escapes quotes with a backslash (WTQ) or doubles them (SQA)."""
        wtq = path.parent.name.endswith("-csv")
        key = f"{path.parent.name[:3]}_{path.stem}" if wtq else path.stem
        with path.open(encoding="utf-8", newline="") as file:
            lines = list(csv.reader(file, escapechar="\\", doublequote=False) if wtq else csv.reader(file))
        width = len(lines[0])
        rows = (tuple(cell.strip() for cell in [*line, *[""] * width][:width]) for line in lines[1:] if line)
        headers = tuple(" ".join(header.split()) for header in lines[0])
        return cls(key, path, headers, tuple(rows))

    @cached_property
    def grid(self) -> Grid:
        """The table as the program reads it."""
        frame = pd.DataFrame(list(self.rows), columns=list(self.headers), dtype=str)
        return Grid.of_frames(self.path, frame, frame)

    @property
    def held_out(self) -> bool:
        """Whether the table is kept for measuring: by its key, the same for all versions of a table."""
        return held_out(self.key)

    @property
    def head(self) -> tuple[str, ...]:
        """What tells a table from others whatever its file is called: headers and first row, folded."""
        return tuple(folded(cell) for cell in (*self.headers, *(self.rows[0] if self.rows else ())))


@dataclass(frozen=True)
class Asked:
    """A question with the texts expected (WTQ), or with the cells that answer it (SQA)."""

    id: str
    text: str
    table: RealTable
    expected: tuple[str, ...]
    cells: frozenset[Cell] = field(default=frozenset())


def questions(data: Path) -> Iterator[Asked]:
    """Every question of both sets; raises MissingData where one is not there."""
    tables: dict[Path, RealTable] = {}

    def table(path: Path) -> RealTable:
        if path not in tables:
            tables[path] = RealTable.read(path)
        return tables[path]

    folder = WTQ.within(data)
    for line in _lines(folder / WTQ.manifest, csv.QUOTE_NONE):
        expected = tuple(text.replace("\\p", "|").strip() for text in line["targetValue"].split("|"))
        yield Asked(line["id"], line["utterance"], table(folder / line["context"]), expected)
    folder = SQA.within(data)
    before = False
    for line in _lines(folder / SQA.manifest, csv.QUOTE_MINIMAL):
        cells = frozenset((int(row), int(column)) for row, column in _PLACE.findall(line["answer_coordinates"]))
        seen = table(folder / line["table_file"])
        first = line["position"] == "0"
        # A question that follows one about all rows stands by itself, unless it only makes sense in a row of questions.
        alone = first or (before and not _LEANING.search(line["question"]))
        before = (first or before) and len({row for row, _ in cells}) == len(seen.rows)
        if alone and cells and all(row < len(seen.rows) and 0 <= column < len(seen.headers) for row, column in cells):
            texts = tuple(dict.fromkeys(seen.rows[row][column] for row, column in sorted(cells)))
            yield Asked(f"{line['id']}-{line['annotator']}-{line['position']}", line["question"], seen, texts, cells)


def _lines(path: Path, quoting: Literal[0, 3]) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=quoting)


def parts(data: Path) -> tuple[list[Asked], list[Asked]]:
    """Questions to learn from, and those about tables held out, of which no table or copy is learnt from."""
    everything = list(questions(data))
    held = {asked.table.head for asked in everything if asked.table.held_out}
    keys = {asked.table.key for asked in everything if asked.table.head in held}
    dev = [asked for asked in everything if asked.table.key in keys]
    return [asked for asked in everything if asked.table.key not in keys], dev
