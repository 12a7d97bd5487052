"""What the card of an answer about a table says: the answer large, how sure it is, and what it rests on."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import Any

from desktop_app.answers import Answer, TableAnswer, spoken_list
from desktop_app.answers.sureness import sureness
from desktop_app.tasks.tables.query import Compute, TableQuery
from desktop_app.translation import Worded, apart, mark, number, numbers_in, plural, spoken, tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.elided import at_a_word

MOST_CELLS = 8
_ROWS_TOLD, _FIGURES_TOLD = 6, 2
"""Rows, or groups with a figure each, that a sentence tells; where there are more, all of them stand in a table."""
LONGEST_CELL = 40
LONGEST_FIGURE = 28
"""Characters of an answer that are shown as large as a number."""
LONGEST_HEADLINE = 64
"""Characters of the names that are shown large."""
_MOST_COLUMNS = 4
"""Columns of the rows that are listed on a card."""
_JOINED = re.compile(r"\{p0\}( ?)(?:\{p\d+\}\1)*\{p\d+\}")
"""The template of texts that desktop_app.translation.joined() put one behind the other."""
_LEADS = {"SUM": mark("Sum of"), "AVERAGE": mark("Average of"), "COUNT": mark("Count of"), "NONE": mark("From")}


_DEVICES = {
    "cpu": mark("the processor"),
    "cuda": mark("the graphics card"),
    "mps": mark("the graphics card"),
}
"""What torch calls a device, and a person."""


@dataclass(frozen=True)
class Headline:
    """What stands large on a card, and the whole of it; tells_cells: whether it names every cell of the answer."""

    shown: str = ""
    whole: str = ""
    tells_cells: bool = False


def headline(answer: TableAnswer) -> Headline:
    """The number or the short text of an answer, or else the names it comes to, as many as can be read at a glance."""
    of_groups = isinstance(answer.query, TableQuery) and answer.query.group is not None
    figure = figure_of(answer)
    if figure:
        return Headline(figure, figure, answer.aggregator == "NONE" and len(set(answer.cells)) == 1 and not of_groups)
    names = _names(answer)
    if not names:
        return Headline()
    shown = _at_a_glance(names)
    told = f"{shown}\n{as_said(answer.sentence)}"
    return Headline(shown, ", ".join(names), all(name in told for name in names) and not of_groups)


def _names(answer: TableAnswer) -> list[str]:
    """The cells or groups that are the answer, each once; none where it is a number or a table of figures."""
    query = answer.query
    if not isinstance(answer.value, str) or not answer.cells:
        return []
    groups = [spoken(str(row[0])) for row in answer.result[1:]]
    if isinstance(query, TableQuery) and query.group is not None:
        picked = query.order is not None or query.having is not None
        return list(dict.fromkeys(groups)) if picked else []
    parts = apart(answer.value) if isinstance(answer.value, Worded) else answer.cells
    names = list(dict.fromkeys(spoken(each) for each in parts if each.strip()))
    # Of an answer that was kept the query is not known any more.
    return names if not groups or names == groups else []


def _at_a_glance(names: Sequence[str]) -> str:
    """Names up to so many characters, and how many more there are; a long first one ends behind a word."""
    most = sum(length <= LONGEST_HEADLINE for length in accumulate(len(name) + len(", ") for name in names))
    if most == 0:
        names = (at_a_word(names[0], LONGEST_HEADLINE), *names[1:])
    return spoken(spoken_list(names, max(most, 1)))


def figure_of(answer: TableAnswer) -> str:
    """What is shown as large as a number: one as the sentence writes it, with its unit where that is short, or a short
    text; "" where there is neither.
    """
    if isinstance(answer.value, str):
        return spoken(answer.value) if len(answer.value) <= LONGEST_FIGURE else ""
    if answer.value is None:
        return ""
    if not isinstance(answer.sentence, Worded):
        return _figure_written(answer)
    for known, written in numbers_in(answer.sentence):
        if answer.value in (known, -known) and len(written) <= LONGEST_FIGURE:
            return written if answer.value == known else f"-{written}" if known > 0 else written.removeprefix("-")
    return ""


def _figure_written(answer: TableAnswer) -> str:
    """The number in a sentence of which no more is known than its words: one that was kept by an earlier version."""
    written = re.findall(r"[-−]?\d+(?:,\d{3})*(?:\.\d+)?", answer.sentence)
    return next((each for each in written if float(each.replace(",", "").replace("−", "-")) == answer.value), "")


def sentences_of(answer: TableAnswer, listed: bool = False) -> list[str]:
    """What an answer says first, and then what it says besides: what was left out, how else it may be read.

    listed: whether a table tells the figure of each group, so that the sentence need not.
    """
    return [(_without_pairs(each) if listed else as_said(each)).strip() for each in _apart(answer.sentence)] or [""]


def _without_pairs(text: str) -> str:
    """A sentence that ends in names and figures, up to these."""
    said, pairs = as_said(text), text.values.get("pairs") if isinstance(text, Worded) else None
    head = said.removesuffix(f": {as_said(pairs)}.") if isinstance(pairs, str) else said
    return said if head == said else f"{head}."


def _apart(text: str) -> list[str]:
    joint = _JOINED.fullmatch(text.template) if isinstance(text, Worded) else None
    if joint is None or not isinstance(text, Worded):
        return [text]
    found: list[str] = []
    for part in text.values.values():
        if part and found and not joint[1] and not part.startswith(" "):
            found[-1] = f"{as_said(found[-1])}{as_said(part)}"  # the full stop of a sentence
        elif part:
            found += _apart(part)
    return found


def listed(answer: TableAnswer) -> Sequence[Sequence[Any]]:
    """A table of everything an answer comes to, its first row the headings; () where the sentence tells it all."""
    query = answer.query
    if answer.result:
        return answer.result if len(answer.result) > _FIGURES_TOLD + 1 else ()
    if not isinstance(query, TableQuery) or query.compute.value != "NONE" or not 0 < len(query.show) <= _MOST_COLUMNS:
        return ()
    rows: dict[int, list[str]] = {}
    for (row, _), cell in zip(answer.coordinates, answer.cells, strict=False):
        rows.setdefault(row, []).append(cell)
    # A row that lacks a cell does not say which of them it lacks.
    whole = all(len(row) == len(query.show) for row in rows.values())
    different = list(dict.fromkeys(map(tuple, rows.values())))
    return (query.show, *different) if whole and len(different) > _ROWS_TOLD else ()


def sure_of(answer: TableAnswer) -> str:
    """How sure an answer is: that it was computed by a rule, or the score of the checkpoint; "" where there is none.

    Of a reading that leaves something open it says what.
    """
    if answer.value is None and not answer.result:
        return ""
    if answer.doubts:
        return " ".join([tr("Not sure."), *map(as_said, answer.doubts)])
    if answer.by_rule:
        return tr("Computed")
    return tr("{score:.0%} sure", score=sureness(answer.score)) if answer.score > 0 else ""


def run_on(answer: Answer) -> str:
    """Which checkpoint gave an answer, and on what."""
    return tr("{checkpoint} on {device}", checkpoint=answer.checkpoint, device=device_in_words(answer.device))


def device_in_words(device: str) -> str:
    """How a person calls torch's device, behind "on"; as it is where it is none of the usual."""
    known = _DEVICES.get(device.removesuffix(":0"))
    return tr(known) if known else device


def made_by(answer: TableAnswer) -> str:
    """The checkpoint that answered; "" where a rule did."""
    if answer.by_rule or not answer.checkpoint:
        return ""
    device = device_in_words(answer.device)
    return tr("Answered by {checkpoint} on {device}.", checkpoint=answer.checkpoint, device=device)


def rests_on(answer: TableAnswer) -> str:
    """The cells an answer rests on, in words: "Sum of 3 cells: 10, 36, 24", "Count of 9 cells: Oslo (6), Rome (3)".

    "" where there are none, where nothing came of them, where groups of them were counted, as their names say it all,
    and where every row was: any column of it would do, and what stands in one counts for nothing.
    """
    if answer.aggregator == "COUNT" and len(answer.cells) == answer.rows_total:
        return ""
    counted = bool(answer.result) and answer.aggregator == "COUNT"
    if not answer.cells or counted or (answer.value is None and not answer.result):
        return ""
    # Eight times "female" would read as if nobody else was counted.
    named = _are_names(answer)
    times = Counter(answer.cells) if named or answer.aggregator in ("COUNT", "DISTINCT") else {}
    told = [(cell, times.get(cell, 1)) for cell in islice(times or answer.cells, MOST_CELLS)]
    cells = ((at_a_word(cell, LONGEST_CELL) or tr("(empty)"), often) for cell, often in told)
    shown = ", ".join(f"{cell} ({number(often, ',')})" if often > 1 else cell for cell, often in cells)
    more = len(times or answer.cells) - MOST_CELLS
    count = plural("{n} cell", "{n} cells", len(answer.cells))
    ending = tr(" and {more:,} more", more=more) if more > 0 else ""
    summarised = isinstance(answer.query, TableQuery) and answer.query.summary is not Compute.NONE
    lead = tr(_LEADS["NONE"] if named or summarised else _LEADS.get(answer.aggregator, _LEADS["NONE"]))
    return f"{lead} {count}: {shown}{ending}"


def _are_names(answer: TableAnswer) -> bool:
    """Whether the cells name the groups that were picked, rather than being what was put together of each."""
    query = answer.query
    if not isinstance(query, TableQuery) or query.group is None or query.measure is None:
        return False
    return query.order is not None or query.having is not None


def rows_in_words(answer: TableAnswer) -> str:
    """How much of the table the model read, and how it is shown, without saying what the sentence says already."""
    if answer.rows_seen < answer.rows_total:
        extent = tr("{rows_seen:,} of {rows_total:,} rows", rows_seen=answer.rows_seen, rows_total=answer.rows_total)
        marked = tr("The rows read are tinted.") if answer.rows_read else ""
        if extent in as_said(answer.sentence):
            return marked
        return tr("Read {extent}. {marked}", extent=extent, marked=marked).strip()
    return (
        tr("Read all {rows_total:,} rows.", rows_total=answer.rows_total)
        if answer.rows_total != 1
        else tr("Read the one row.")
    )
