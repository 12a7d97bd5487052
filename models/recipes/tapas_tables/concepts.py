"""What everyday English calls a column: how old, the oldest, older than; who wrote, written by; where, in.

In a phrase {r} stands for a row ("chapter 4"), {v} for a value, {h} for the header as the question words it.
"""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Measure:
    """A column of numbers or dates: its headers, its values and the ways of asking about them."""

    headers: tuple[str, ...]
    low: float
    high: float
    style: str = "plain"  # plain, money, percent, year, date, decimal, count
    summable: bool = True
    asked: tuple[str, ...] = ()
    most: tuple[str, ...] = ()
    least: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    person: bool = False  # makes sense of people only
    several: tuple[str, ...] = ()  # the question about many rows, to which "in total" or "on average" is added


@dataclass(frozen=True)
class Label:
    """A column of text: its headers, where its values come from and the ways of asking about them."""

    headers: tuple[str, ...]
    values: str  # person, city, country, company, code, or a key of words.CATEGORIES
    asked: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    person: bool = field(default=False)
    before: str = ""  # the value as it stands before a noun: "open" tickets, "high priority" tickets


def entries(path: Path) -> dict[str, list[dict[str, Any]]]:
    """The arrays of tables in a TOML file, lists in them as tuples."""
    read = tomllib.loads(path.read_text("utf-8"))
    return {kind: [{name: _frozen(of) for name, of in each.items()} for each in found] for kind, found in read.items()}


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
