"""A question and its table, words and cells shaded by what some tokens attend to: as picture, html and csv."""

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from desktop_app.answers import AttentionMap
from desktop_app.printable import printable
from desktop_app.questions import RELEVANCE
from desktop_app.workspace.drawn_text import cut, font
from desktop_app.workspace.page_shading import TINT
from desktop_app.workspace.shading import Cell, shading, words_of
from desktop_app.workspace.spreadsheet_cells import csv_line

if TYPE_CHECKING:
    import numpy as np
    from PIL import ImageDraw, ImageFont

_LOOKS = "2px solid rgb(176,58,32)"
_RING = (176, 58, 32)
"""Around the words and cells that look."""
_EDGE, _INK, _SOFT = (208, 208, 208), (20, 24, 30), (110, 110, 110)
_LETTERS, _HIGH, _AIR = 14, 26, 8
"""Pixels: the letters, a row, and what is left free beside a text."""
_WIDEST = 200
_ROWS, _COLUMNS = 40, 12
"""Of a larger table a picture has those that are attended to most."""


@dataclass(frozen=True)
class ShadedText:
    """A text and its share of all that is attended to; looks: whether it is what attends."""

    text: str
    share: float
    looks: bool = False


@dataclass(frozen=True)
class ShadedTable:
    """The part of a table that was read. question: word by word. columns: their places, counted from 0. cells: by row
    and column, titles under row -1; where there is none the cell is empty. other: the share of marks between parts.
    numbers: what each row is called in its file."""

    question: tuple[ShadedText, ...]
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    cells: dict[Cell, ShadedText]
    other: float
    numbers: dict[int, int]

    def at(self, row: int, column: int) -> ShadedText:
        """A cell."""
        return self.cells.get((row, column), ShadedText("", 0.0))

    @property
    def strongest(self) -> float:
        """The highest share of a cell or a word, which has the fullest colour."""
        return max((each.share for each in (*self.cells.values(), *self.question)), default=0.0) or 1.0

    def strongest_of(self, rows: int, columns: int) -> "ShadedTable":
        """The rows and columns that are attended to most, so many at most, in the order they have."""
        by_row = {row: sum(self.at(row, column).share for column in self.columns) for row in self.rows}
        by_column = {each: sum(self.at(row, each).share for row in (-1, *self.rows)) for each in self.columns}
        kept = sorted(sorted(by_row, key=lambda each: -by_row[each])[:rows])
        across = sorted(sorted(by_column, key=lambda each: -by_column[each])[:columns])
        return ShadedTable(self.question, tuple(kept), tuple(across), self.cells, self.other, self.numbers)


def shaded_table(found: AttentionMap) -> ShadedTable:
    """What a map about a table says of each cell and word; found.asked are the tokens that look."""
    shares, looking = shading(found), set(found.asked)
    words = words_of(found)
    question = tuple(
        ShadedText(
            word.text, share, bool(looking & set(word.places)) and len(looking) < sum(len(w.places) for w in words)
        )
        for word, share in zip(words, shares.words, strict=True)
    )
    looks = {cell for place, cell in enumerate(found.cells) if place in looking}
    texts = found.texts or _of_tokens(found)
    read = {*shares.cells, *texts}
    cells = {cell: ShadedText(texts.get(cell, ""), shares.cells.get(cell, 0.0), cell in looks) for cell in read}
    rows = sorted({row for row, _ in read if row >= 0})
    columns = sorted({column for _, column in read})
    numbers = {row: found.row_number(row) for row in rows}
    return ShadedTable(question, tuple(rows), tuple(columns), cells, shares.other, numbers)


def _of_tokens(found: AttentionMap) -> dict[Cell, str]:
    """What each cell says, of the pieces it was cut into."""
    texts: dict[Cell, str] = {}
    for place, (cell, key) in enumerate(zip(found.cells, found.keys, strict=True)):
        if cell[0] >= -1 and place not in found.special:
            gap = "" if key.startswith("##") or cell not in texts else " "
            texts[cell] = texts.get(cell, "") + gap + key.removeprefix("##")
    return texts


def as_csv(found: AttentionMap) -> str:
    """A line a word of the question, title and cell: where it stands (rows as in its file), what it says, its share."""
    table = shaded_table(found)
    share = "share of relevance" if found.method == RELEVANCE else "share of attention"
    lines = [csv_line(("part", "row", "column", "text", share))]
    lines += [csv_line(("question", "", "", each.text, each.share)) for each in table.question]
    for row in (-1, *table.rows):
        part, number = ("title", "") if row < 0 else ("cell", table.numbers[row])
        for column in table.columns:
            each, title = table.at(row, column), table.at(-1, column).text or str(column + 1)
            lines.append(csv_line((part, number, title, each.text, each.share)))
    return "".join([*lines, csv_line(("marks", "", "", "", table.other))])


def as_html(found: AttentionMap) -> str:
    """The question and the table as a part of a page, each cell on a ground as dark as it counts."""
    table = shaded_table(found)
    most = table.strongest
    words = " ".join(_tagged("span", each, most) for each in table.question)
    lines = []
    for row in (-1, *table.rows):
        tag, name = ("th", "") if row < 0 else ("td", str(table.numbers[row]))
        inside = "".join(_tagged(tag, table.at(row, column), most) for column in table.columns)
        share = sum(table.at(row, column).share for column in table.columns)
        lines.append(f"<tr><th>{name}</th>{inside}<td>{share:.1%}</td></tr>")
    sums = "".join(
        f"<td>{sum(table.at(row, column).share for row in (-1, *table.rows)):.1%}</td>" for column in table.columns
    )
    return (
        f"<p>{words}</p><table style='border-collapse:collapse'><caption>The table as it was read; in the last column "
        f"and row how much goes to each row and column</caption>{''.join(lines)}"
        f"<tr><th></th>{sums}<td></td></tr></table>"
    )


def _tagged(tag: str, each: ShadedText, most: float) -> str:
    ground = ",".join(map(str, _ground(each.share / most)))
    outline = f";outline:{_LOOKS}" if each.looks else ""
    style = f"background:rgb({ground});color:#14181e{outline}"
    return f'<{tag} title="{each.share:.2%}" style="{style}">{html.escape(printable(each.text))}</{tag}>'


def _ground(share: float) -> tuple[int, ...]:
    """From white to the colour that words of pages are shaded in, too."""
    part = min(1.0, max(0.0, share))
    return tuple(round(255 + (tint - 255) * part) for tint in TINT)


def drawn(found: AttentionMap) -> "np.ndarray":
    """The question above the table, uint8 [rows, columns, 3]; of a large table what is attended to most."""
    import numpy as np
    from PIL import Image, ImageDraw

    whole = shaded_table(found)
    table, most, letters = whole.strongest_of(_ROWS, _COLUMNS), whole.strongest, font(_LETTERS)

    def long(text: str) -> float:
        return float(letters.getlength(text))

    names = ["", *(str(table.numbers[row]) for row in table.rows)]
    wide = [round(max(map(long, names))) + 2 * _AIR]
    for column in table.columns:
        texts = (printable(table.at(row, column).text) for row in (-1, *table.rows))
        wide.append(min(_WIDEST, ceil(max(map(long, texts), default=0.0)) + 2 * _AIR))
    lines = _question_lines(table.question, max(480, sum(wide)), long)
    left_out = _left_out(whole, table)
    high = _AIR + _HIGH * (len(lines) + len(names) + bool(left_out)) + 2 * _AIR
    image = Image.new("RGB", (max(480, sum(wide)) + 2 * _AIR, high), "white")
    draw = ImageDraw.Draw(image)
    top = _AIR
    for line in lines:
        across = _AIR
        for each in line:
            width = ceil(long(printable(each.text))) + _AIR + 2
            _cell(draw, (across, top, across + width, top + _HIGH - 4), each, most, letters, bordered=False)
            across += width + 2
        top += _HIGH
    top += _AIR
    for row, name in zip((-1, *table.rows), names, strict=True):
        draw.text((_AIR + wide[0] - _AIR, top + 5), name, fill=_SOFT, font=letters, anchor="ra")
        across = _AIR + wide[0]
        for column, width in zip(table.columns, wide[1:], strict=True):
            _cell(draw, (across, top, across + width, top + _HIGH), table.at(row, column), most, letters)
            across += width
        top += _HIGH
    if left_out:
        draw.text((_AIR, top + 5), left_out, fill=_SOFT, font=letters)
    return np.asarray(image)


def _left_out(whole: ShadedTable, table: ShadedTable) -> str:
    rows, columns = len(whole.rows) - len(table.rows), len(whole.columns) - len(table.columns)
    parts = [f"{count:,} {what}" for count, what in ((rows, "rows"), (columns, "columns")) if count]
    return f"Left out as they are attended to least: {' and '.join(parts)}." if parts else ""


def _question_lines(words: Sequence[ShadedText], width: int, long: Callable[[str], float]) -> list[list[ShadedText]]:
    lines: list[list[ShadedText]] = [[]]
    taken = 0.0
    for each in words:
        wide = ceil(long(printable(each.text))) + _AIR + 4
        if lines[-1] and taken + wide > width:
            lines.append([])
            taken = 0.0
        lines[-1].append(each)
        taken += wide
    return lines


def _cell(
    draw: "ImageDraw.ImageDraw",
    box: tuple[int, int, int, int],
    each: ShadedText,
    most: float,
    letters: "ImageFont.FreeTypeFont | ImageFont.ImageFont",
    bordered: bool = True,
) -> None:
    left, top, right, bottom = box
    ring = {"outline": _RING, "width": 2} if each.looks else {"outline": _EDGE} if bordered else {}
    draw.rectangle(box, fill=_ground(each.share / most), **ring)
    text = cut(printable(each.text), lambda it: letters.getlength(it) <= right - left - _AIR)
    draw.text((left + _AIR // 2, (top + bottom) / 2), text, fill=_INK, font=letters, anchor="lm")
