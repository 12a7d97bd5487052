"""A table of training runs read: numbers with their units, or a refusal that names the row and the column."""

import math
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.media import tables
from desktop_app.paths import shipped
from desktop_app.problems import Unreadable
from desktop_app.tasks.scaling_laws.headings import Column, columns, unknown_unit
from desktop_app.tasks.scaling_laws.published import TABLES
from desktop_app.tasks.scaling_laws.values import FLOPS_A_TOKEN, SIGNS, Run, Runs
from desktop_app.translation import worded

if TYPE_CHECKING:
    from desktop_app.media.tables import Table

_EXAMPLE = "A table has a heading row like: parameters, tokens, compute, loss (any one of the first three is enough)."
_EMPTY = frozenset(("", "-", "–", "—", "n/a", "na", "nan", "none", "null", "?"))
_MOST_LOSS = 1000.0
_MOST = {"parameters": 1e16, "tokens": 1e19, "compute": 1e32}
"""More than any run has; a larger number is a slip in the unit."""

_LETTERS = re.compile(r"^\s*[-+]?[\d.,\s_']+(?:e[-+]?\d+)?\s*([a-z][a-z/\s-]*)?$", re.IGNORECASE)
_UNITS = {"k": 1e3, "m": 1e6, "b": 1e9, "bn": 1e9, "t": 1e12, "thousand": 1e3, "million": 1e6, "billion": 1e9}
_UNITS |= {"trillion": 1e12, "mn": 1e6, "g": 1e9, "flop": 1.0, "flops": 1.0}
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
    runs, skipped = [], []
    for index in range(len(table.text)):
        if index in table.set_apart:
            skipped.append(_row_number(table, index))
            continue
        run = _run(table, index, found)
        if run is not None:
            runs.append(run)
        elif any(str(each).strip() for each in table.text.iloc[index]):
            skipped.append(_row_number(table, index))
    return Runs(table.path, tuple(runs), (*_skipped(skipped), *_derived(runs), *_odd(runs), *_units(found)))


def _check_columns(table: "Table", headings: list[str], found: dict[str, Column]) -> None:
    if unit := unknown_unit(headings):
        advice = "Write it as millions, billions, FLOPs, PF-days, nats or bits, or without a unit for plain numbers."
        raise Unreadable(table.path, f"the unit of the column “{unit}” is not known", advice)
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
    return _complete(Run(loss, n, d, c, name, _row_number(table, index)))


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
    value = _value(table, index, column, text)
    where = f"row {_row_number(table, index)}, column “{column.heading}”"
    if value is None:
        reason = f"{where}: “{text[:40]}” is not a number"
        raise Unreadable(table.path, reason, "Write numbers like 70M, 1.3 billion or 2.6e18, or leave the cell empty.")
    if not value > 0 or not math.isfinite(value):
        word = "a loss" if what == "loss" else f"the number of {what}" if what != "compute" else "compute"
        raise Unreadable(table.path, f"{where}: {word} of {text[:40]} cannot be, it must be more than 0", _mend(what))
    if what == "loss" and (_COMMA_OF_THOUSANDS.match(text) or value * column.scale > _MOST_LOSS):
        reason = f"{where}: “{text[:40]}” was read as {value:,.6g}, which is no loss of a language model a token"
        raise Unreadable(table.path, reason, "Write losses in nats a token, with a point before the decimals.")
    amount = value * column.scale
    if what != "loss" and (amount > _MOST[what] or (what != "compute" and amount < 1)):
        reason = f"{where}: {amount:.3g} {'operations' if what == 'compute' else what} cannot be meant"
        raise Unreadable(table.path, reason, "Check the unit in the cell and in the heading.")
    return amount


def _mend(what: str) -> str:
    return "Correct it, or leave the cell empty to leave the run out." if what == "loss" else "Correct the cell."


def _value(table: "Table", index: int, column: Column, text: str) -> float | None:
    """What the table's own reading makes of a cell, or else the number and the unit that are written in it."""
    cell = table.frame.iat[index, column.place]
    if isinstance(cell, int | float) and not isinstance(cell, bool) and math.isfinite(cell):
        return float(cell)
    if (number := getattr(cell, "item", None)) is not None and isinstance(number(), int | float):
        return float(number()) if math.isfinite(number()) else None
    found = _LETTERS.match(text)
    if found is None:
        return None
    unit = (found.group(1) or "").strip().lower()
    digits = text[: found.start(1)] if found.group(1) else text
    try:
        plain = float(digits.replace(",", "").replace("_", "").replace("'", "").replace(" ", ""))
    except ValueError:
        return None
    return plain * _UNITS[unit] if unit in _UNITS else plain if not unit else None


def _row_number(table: "Table", index: int) -> int:
    return int(table.row_numbers[index]) if table.row_numbers is not None else index + 2


def _skipped(rows: list[int]) -> list[str]:
    if not rows:
        return []
    named = ", ".join(map(str, rows[:8])) + (f" and {len(rows) - 8} more" if len(rows) > 8 else "")
    if len(rows) == 1:
        return [f"Left out, as it is a total or lacks a loss or what it is a loss of: row {named}."]
    return [f"Left out, as they are totals or lack a loss or what it is a loss of: rows {named}."]


_DERIVED = {
    "compute": worded("Compute of the runs that do not say: C = 6 N D."),
    "tokens": worded("Tokens of the runs that do not say: D = C / 6 N."),
    "parameters": worded("Parameters of the runs that do not say: N = C / 6 D."),
}
"""What was worked out from the other two."""


def _derived(runs: list[Run]) -> list[str]:
    return [_DERIVED[each] for each in dict.fromkeys(run.derived for run in runs if run.derived)]


def _odd(runs: list[Run]) -> list[str]:
    """Rows whose compute is far from 6 N D: a slip in a unit, or another way to count."""
    odd = [
        run.row
        for run in runs
        if run.parameters and run.tokens and run.compute
        if abs(math.log(run.compute / (FLOPS_A_TOKEN * run.parameters * run.tokens))) > math.log(3)
    ]
    if not odd:
        return []
    named = ", ".join(map(str, odd[:8])) + (f" and {len(odd) - 8} more" if len(odd) > 8 else "")
    if len(odd) == 1:
        return [f"Compute is more than three times off 6 N D in row {named}: check the units."]
    return [f"Compute is more than three times off 6 N D in rows {named}: check the units."]


def _units(found: dict[str, Column]) -> list[str]:
    return [
        f"“{each.heading}” was read as {what} in units of {each.scale:.4g}."
        for what, each in found.items()
        if each.unit
    ]
