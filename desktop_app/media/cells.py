"""One value of a table as the text that a person sees."""

import math
from datetime import date, datetime, time, timedelta
from typing import Any

MISSING = ("nan", "NaN", "NAN", "null", "NULL", "<NA>", "#N/A", "N/A", "n/a", "NaT")
"""What programs write where there is no value."""


def shown(value: Any) -> str:
    """One value as a spreadsheet shows it: 138 rather than 138.0, ISO dates, TRUE and FALSE, "" for missing."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = value.strip()
        return "" if text in MISSING else text
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _shown_float(value)
    return _shown_time(value) if isinstance(value, date | time | timedelta) else str(value)


def _shown_float(value: float) -> str:
    if not math.isfinite(value):
        return "" if math.isnan(value) else str(value)
    # Spreadsheets show at most 15 digits: 0.1 + 0.2 is 0.3 to a person.
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"


def _shown_time(value: date | time | timedelta) -> str:
    if isinstance(value, datetime):
        if value != value:  # pandas' NaT is a datetime that equals nothing
            return ""
        midnight = not (value.hour or value.minute or value.second or value.microsecond)
        return (
            value.date().isoformat()
            if midnight
            else value.isoformat(" ", "microseconds" if value.microsecond else "seconds")
        )
    return str(value) if isinstance(value, timedelta) else value.isoformat()
