"""Answers as text for a person and as rows for a spreadsheet."""

from typing import Any

from desktop_app.answers import Answer, Failure, ImageLabels, TableAnswer, Transcript

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_text(answer: Answer) -> str:
    """One answer as a person reads it, in a few lines."""
    if isinstance(answer, Failure):
        return f"{answer.source}: {answer.reason}. {answer.advice}".rstrip()
    if isinstance(answer, ImageLabels):
        labels = "\n".join(f"  {each.percent(2):>8}  {each.label}" for each in answer.labels)
        return f"{answer.source}\n{labels}"
    if isinstance(answer, TableAnswer):
        return answer.sentence
    if isinstance(answer, Transcript):
        note = f"\n({answer.note})" if answer.note else ""
        return f"{answer.source}\n{answer.text}{note}"
    return str(answer)


def rows(answer: Answer) -> list[dict[str, Any]]:
    """An answer as rows of a table: one a label, one a question, one a word."""
    plain = answer.to_dict()
    if isinstance(answer, ImageLabels):
        return [plain | each | {"rank": rank} for rank, each in enumerate(plain["labels"], start=1)]
    if isinstance(answer, Transcript):
        return [plain | each | {"start": each["timestamp"][0], "end": each["timestamp"][1]} for each in plain["chunks"]]
    return [plain]


def cell(text: str) -> str:
    """A text no spreadsheet takes for a formula, whatever a file, a label or a cell is called."""
    return f"'{text}" if text[:1] in _FORMULA else text
