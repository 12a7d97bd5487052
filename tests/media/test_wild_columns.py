"""Columns as people all over the world write them: every value is right, or the column is named in a note."""

import math
from datetime import date
from decimal import Decimal
from random import Random

import pandas as pd
import pytest

from desktop_app.media.table_columns import Columns, read_columns
from desktop_app.table_reading import ColumnType
from tests.wild.contents import Column, content
from tests.wild.locales import LOCALES

SEEDS = range(60)


def is_right(value: object, known: object, kind: ColumnType) -> bool:
    if known is None or pd.isna(value):  # type: ignore[call-overload]
        return known is None and bool(pd.isna(value))  # type: ignore[call-overload]
    if isinstance(known, Decimal):
        factor = {"%": 0.01, "g": 1000}.get(kind.unit, 1)
        return isinstance(value, int | float) and math.isclose(value, float(known) * factor, rel_tol=1e-12)
    if isinstance(known, date):
        return isinstance(value, pd.Timestamp) and value.date() == known
    return value == known


def wrong(found: Columns, place: int, made: Column) -> list[tuple[str, object]]:
    kind, values = found.types[place], found.frame.iloc[:, place].tolist()
    pairs = zip(made.texts, values, made.values, strict=True)
    return [(text, value) for text, value, known in pairs if not is_right(value, known, kind)]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_column_is_right_or_said(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    rng = Random(seed)
    made = content(rng, rng.choice(LOCALES)).columns
    text = pd.DataFrame({name: pd.Series(_cells(column), dtype="str") for name, column in made.items()})
    found = read_columns(text)
    for place, (name, column) in enumerate(made.items()):
        errors = wrong(found, place, column)
        said = not found.types[place].certain and any(f"“{name}”" in note for note in found.notes)
        assert not errors or said, errors


def _cells(column: Column) -> list[str]:
    """As the readers of files hand them over: stripped, and "" for what programs write where nothing is."""
    return ["" if text == "null" else text.strip() for text in column.texts]
