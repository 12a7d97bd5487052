"""A table of training runs read: numbers with their units, or a refusal that names the row and the column."""

import math
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.media import tables
from desktop_app.media.numbers import parse_number
from desktop_app.paths import shipped
from desktop_app.problems import Unreadable
from desktop_app.tasks.scaling_laws.heading_units import scale_of
from desktop_app.tasks.scaling_laws.headings import Column, columns, like_losses, unknown_unit
from desktop_app.tasks.scaling_laws.published import TABLES
from desktop_app.tasks.scaling_laws.reading_notes import LeftOut, in_pf_days, notes, several_kinds
from desktop_app.tasks.scaling_laws.values import FLOPS_A_TOKEN, SIGNS, Run, Runs

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

_EXAMPLE = "A table has a heading row like: parameters, tokens, compute, loss (any one of the first three is enough)."
_EMPTY = frozenset(("", "-", "–", "—", "n/a", "na", "nan", "none", "null", "?"))
_MOST_LOSS = 1000.0
_MOST = {"parameters": 1e16, "tokens": 1e19, "compute": 1e32}
"""More than any run has; a larger number is a slip in the unit."""

_UNITED = re.compile(r"^\s*(?P<number>[-+]?[\d.,\s_']+(?:e[-+]?\d+)?)\s*(?P<unit>[^\W\d_][\w./\s-]*)?$", re.IGNORECASE)
_COMMA_OF_THOUSANDS = re.compile(r"^\d,\d{3}$")


def read(path: Path) -> Runs:
    """The runs of a table's file, or of a published table by its name ("cerebras-gpt") or its shipped file.

    Raises Unreadable where columns are missing, or a cell holds no number or none that can be meant.
    """
    named = str(path) in TABLES
    found = of(_with_the_mark_of_losses(tables.read(published_file(str(path)) if named else path)))
    if named or (path.stem in TABLES and path == published_file(path.stem)):
        return Runs(path, found.runs, (TABLES[path.stem].source, *found.notes))
    return found


def published_file(name: str) -> Path:
    """Where the published table of this name in TABLES is shipped."""
    return shipped("resources", "scaling", f"{name}.csv")


def _with_the_mark_of_losses(table: "Table") -> "Table":
    """The table with a point before decimals, where its losses are thousands by the comma of the locale: "2.608"."""
    place = columns([str(each) for each in table.text.columns]).get("loss")
    if place is None or table.types[place.place].decimal != "," or table.reading.decimal:
        return table
    losses = table.frame.iloc[:, place.place]
    return tables.reread(table, replace(table.reading, decimal=".")) if (losses > _MOST_LOSS).any() else table


def of(table: "Table") -> Runs:
    """The runs of a table that was read."""
    headings = [str(each) for each in table.text.columns]
    found = columns(headings)
    _check_columns(table, headings, found)
    runs, kept, left_out = list[Run](), list[int](), LeftOut()
    for index in range(len(table.text)):
        run = None if index in table.set_apart else _run(table, index, found)
        row = _row_number(table, index)
        if run is None:
            if index in table.set_apart or any(str(each).strip() for each in table.text.iloc[index]):
                left_out.lacking.append(row)
        elif 0 in (run.tokens, run.compute):
            left_out.untrained.append(row)
        elif left_out.is_new(run):
            runs.append(_complete(run))
            kept.append(index)
    rescaled = in_pf_days(runs, found)
    said = notes(found, rescaled or runs, left_out, rescaled is not None)
    return Runs(table.path, rescaled or tuple(runs), (*said, *several_kinds(table.text.iloc[kept], found, runs)))


def _check_columns(table: "Table", headings: list[str], found: dict[str, Column]) -> None:
    if unit := unknown_unit(headings):
        advice = "Write it as millions, billions, FLOPs, PF-days, nats or bits, or without a unit for plain numbers."
        raise Unreadable(table.path, f"the unit of the column “{unit}” is not known", advice)
    if "loss" not in found and len(like := like_losses(headings)) > 1:
        reason = f"several columns of it may be the loss that is meant: {_listed(like)}"
        raise Unreadable(table.path, reason, "Call the one that is meant “loss”, or leave out the others.")
    if "loss" not in found:
        raise Unreadable(table.path, f"no column of it is called loss; there are {_listed(headings)}", _EXAMPLE)
    if not found.keys() & SIGNS.keys():
        reason = f"no column of it is called parameters, tokens or compute; there are {_listed(headings)}"
        raise Unreadable(table.path, reason, _EXAMPLE)


def _listed(headings: list[str]) -> str:
    shown = ", ".join(f"“{each}”" for each in headings[:6])
    return f"{shown} and {len(headings) - 6} more" if len(headings) > 6 else shown


def _run(table: "Table", index: int, found: dict[str, Column]) -> Run | None:
    """The run of a row; None where its loss, or all of what it is a loss of, is missing."""
    amounts = {what: _number(table, index, found[what], what) for what in ("loss", *SIGNS) if what in found}
    loss = amounts.pop("loss")
    if loss is None or all(each is None for each in amounts.values()):
        return None
    name = str(table.text.iat[index, found["name"].place]) if "name" in found else ""
    n, d, c = (amounts.get(what) for what in SIGNS)
    return Run(loss, n, d, c, name, _row_number(table, index))


def _complete(run: Run) -> Run:
    """With the third of parameters, tokens and compute, where two are known (C = 6 N D)."""
    n, d, c = run.parameters, run.tokens, run.compute
    if c is None and n and d:
        return Run(run.loss, n, d, FLOPS_A_TOKEN * n * d, run.name, run.row, "compute")
    if d is None and n and c:
        return Run(run.loss, n, c / (FLOPS_A_TOKEN * n), c, run.name, run.row, "tokens")
    if n is None and d and c:
        return Run(run.loss, c / (FLOPS_A_TOKEN * d), d, c, run.name, run.row, "parameters")
    return run


def _number(table: "Table", index: int, column: Column, what: str) -> float | None:
    """A cell's number in plain units; None for an empty one. Raises Unreadable for what is none."""
    text = str(table.text.iat[index, column.place]).strip()
    if text.lower() in _EMPTY:
        return None
    value = _value(table, index, column, text, what)
    where = f"row {_row_number(table, index)}, column “{column.heading}”"
    if value is None:
        reason = f"{where}: “{text[:40]}” is not a number"
        raise Unreadable(table.path, reason, "Write numbers like 70M, 1.3 billion or 2.6e18, or leave the cell empty.")
    if value == 0 and what in ("tokens", "compute"):
        return 0.0
    if not value > 0 or not math.isfinite(value):
        word = "a loss" if what == "loss" else f"the number of {what}" if what != "compute" else "compute"
        raise Unreadable(table.path, f"{where}: {word} of {text[:40]} cannot be, it must be more than 0", _mend(what))
    if column.logarithm:
        return _logarithm(table, where, text, value)
    if what == "loss" and (_COMMA_OF_THOUSANDS.match(text) or value * column.scale > _MOST_LOSS):
        reason = f"{where}: “{text[:40]}” was read as {value:,.6g}, which is no loss of a language model a token"
        raise Unreadable(table.path, reason, "Write losses in nats a token, with a point before the decimals.")
    amount = value * column.scale
    if what != "loss" and (amount > _MOST[what] or (what != "compute" and amount < 1)):
        reason = f"{where}: {amount:.3g} {'operations' if what == 'compute' else what} cannot be meant"
        raise Unreadable(table.path, reason, "Check the unit in the cell and in the heading.")
    return amount


def _logarithm(table: "Table", where: str, text: str, perplexity: float) -> float:
    """The loss of a perplexity."""
    if perplexity <= 1:
        reason = f"{where}: a perplexity of {text[:40]} cannot be, it must be more than 1"
        raise Unreadable(table.path, reason, _mend("loss"))
    return math.log(perplexity)


def _mend(what: str) -> str:
    return "Correct it, or leave the cell empty to leave the run out." if what == "loss" else "Correct the cell."


def _value(table: "Table", index: int, column: Column, text: str, what: str) -> float | None:
    """What the table's own reading makes of a cell, or else the number and the unit that are written in it."""
    cell = table.frame.iat[index, column.place]
    if isinstance(cell, int | float) and not isinstance(cell, bool) and math.isfinite(cell):
        return float(cell)
    if (number := getattr(cell, "item", None)) is not None and isinstance(number(), int | float):
        return float(number()) if math.isfinite(number()) else None
    found = _UNITED.match(text)
    if found is None:
        return None
    comma = any(each.decimal == "," for each in table.types)
    plain = parse_number(found["number"].replace("_", "").strip(), "," if comma else None)
    unit = (found["unit"] or "").strip()
    scale = scale_of(unit, "compute" if what == "compute" else "parameters", (what,)) if unit else 1.0
    return None if plain is None or scale is None else plain * scale


def _row_number(table: "Table", index: int) -> int:
    return int(table.row_numbers[index]) if table.row_numbers is not None else index + 2
