"""Answers as text for a person and as rows for a spreadsheet."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def cell(text: str) -> str:
    """A text no spreadsheet takes for a formula, whatever a file, a label or a cell is called."""
    return f"'{text}" if text[:1] in _FORMULA else text
