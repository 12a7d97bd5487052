"""What people chose to have read otherwise, kept file by file over restarts."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop_app.table_reading import AS_IT_STANDS, ColumnKind, ColumnType, TableReading
from desktop_app.ui.settings import Setting, Settings

KEPT_READINGS = Setting[tuple[str, ...]]("table/readings", ())

MOST_KEPT = 300
"""Sheets remembered; the one chosen for the longest ago goes first."""


class KeptReadings:
    """The readings of the sheets that a person corrected."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, path: Path) -> dict[str | None, TableReading]:
        """By the name of a sheet (None where the file has none), what the person wants of it."""
        kept = [each for each in map(_decoded, self._settings.get(KEPT_READINGS)) if each is not None]
        return {sheet: reading for file, sheet, reading in kept if file == str(path)}

    def keep(self, path: Path, sheet: str | None, reading: TableReading) -> None:
        """Remember a reading; one that corrects nothing is forgotten."""
        key = (str(path), sheet)
        lines = [line for line in self._settings.get(KEPT_READINGS) if (_decoded(line) or (None, None))[:2] != key]
        if reading != AS_IT_STANDS:
            lines.append(json.dumps([*key, asdict(reading)]))
        self._settings.put(KEPT_READINGS, tuple(lines[-MOST_KEPT:]))


def _decoded(line: str) -> tuple[str, str | None, TableReading] | None:
    """Path, sheet and reading; None where a line is of another version."""
    try:
        path, sheet, told = json.loads(line)
        columns = tuple((str(name), _column(kind)) for name, kind in told.pop("columns"))
        return str(path), sheet, TableReading(columns, **told)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _column(told: dict[str, Any]) -> ColumnType:
    return ColumnType(ColumnKind(told.pop("kind")), **told)
