"""Answers that tests of several rooms tell, export, keep or drag."""

from pathlib import Path
from typing import Any

from desktop_app.answers import TableAnswer


def average_answer(source: Path, **changed: Any) -> TableAnswer:
    """The average of three cells, a number that no decimal fraction is."""
    given: dict[str, Any] = {
        "question": "average pages?",
        "sentence": "The average of pages is 1.67, from 3 cells.",
        "value": 5 / 3,
        "coordinates": ((0, 1), (1, 1), (2, 1)),
        "cells": ("1", "2", "2"),
        "aggregator": "AVERAGE",
        "rows_seen": 3,
        "rows_total": 3,
    }
    return TableAnswer(source=source, **given | changed)


def sum_answer(source: Path = Path("/p/book.csv")) -> TableAnswer:
    """The sum that one cell has."""
    said = {"question": "how many pages", "sentence": "The sum is 138.", "aggregator": "SUM"}
    return average_answer(source, **said, value=138, coordinates=((0, 1),), cells=("138",))
