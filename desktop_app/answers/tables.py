"""The answer to a question about a table."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.answers.base import Answer, Say
from desktop_app.answers.small_table import is_number, texts_of
from desktop_app.translation import joined, worded


@dataclass(frozen=True, kw_only=True)
class TableAnswer(Answer):
    """The answer to one question about a table.

    sentence: the answer as a person reads it.
    value: the number computed, or the text of the one cell, or None where no cell answers.
    coordinates: (row, column) of every cell it rests on, counted from 0 in the table as it was read.
    aggregator: "NONE", "SUM", "AVERAGE" or "COUNT" from a checkpoint; a rule knows further ones ("MIN", "MEDIAN").
    rows_seen: how many rows the model read; rows_total: how many the table has.
    rows_read: the indices of the rows the model read, as half-open ranges.
    expression: pandas code over `df`, the table's values, that gives the same value; "" where there is none.
    conditions: what was asked of the rows, in words: "Region is North".
    addresses: of the cells, as the file's own program names them ("B7"), in the order of coordinates.
    runners_up: the next best answers with their scores.
    result: a small table as the answer, its first row the headings ("total per region").
    by_rule: whether the question's words alone gave the answer, without the checkpoint.
    left_out: main words of the question that a rule made no use of. doubts: why an answer by rule is not sure, each a
        sentence; none where it is, or where a checkpoint answered, whose score tells it.
    elsewhere: the sheet whose answer the sentence tells, where this one has none; "" where none does.
    choices: answers to what else the question may mean, where it is not sure; they are not kept with it.
    follows: the question it goes on from ("and in 2019?"), "" where it stands by itself.
    query: the desktop_app.tasks.tables.query.TableQuery it is the answer to, for a question that goes on from it.
    """

    columns = (
        *("file", "sheet", "question", "answer", "value", "aggregator", "sentence", "conditions"),
        *("addresses", "cells", "coordinates", "rows_seen", "rows_total", "expression", "score", "sure", "left_out"),
        *Answer.columns[1:],
    )

    question: str
    sentence: str
    value: float | int | str | None
    coordinates: tuple[tuple[int, int], ...]
    cells: tuple[str, ...]
    aggregator: str
    rows_seen: int
    rows_total: int
    rows_read: tuple[tuple[int, int], ...] = ()
    sheet: str | None = None
    score: float = 0.0
    expression: str = ""
    conditions: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    runners_up: tuple[tuple[str, float], ...] = ()
    result: tuple[tuple[Any, ...], ...] = ()
    by_rule: bool = False
    follows: str = ""
    elsewhere: str = ""
    left_out: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    choices: "tuple[TableAnswer, ...]" = field(default=(), compare=False, repr=False)
    query: object = field(default=None, compare=False, repr=False)

    @property
    def place(self) -> tuple[Path, str | None]:
        """The file and the sheet of it that was asked."""
        return self.source, self.sheet

    @property
    def sure(self) -> bool:
        """Whether a rule answered and left nothing open: an answer without any doubt."""
        return self.by_rule and not self.doubts

    @property
    def answered(self) -> bool:
        """Whether there is a value or a small table, or another sheet answers; else the sentence says why not."""
        return self.value is not None or bool(self.result) or bool(self.elsewhere)

    def rests_on(self, most: int = 200) -> tuple[int, ...]:
        """Rows it rests on, the first of many; the first of the table where it rests on none."""
        return tuple(dict.fromkeys(row for row, _ in self.coordinates))[:most] or (0,)

    def _said(self, say: Say) -> str:
        unsure = [worded("Not sure: {doubts}", doubts=joined(self.doubts, " "))] if self.doubts else []
        others = (each.sentence for each in self.choices if each.sentence not in self.sentence)
        meant = [worded("Did you mean: {sentence}", sentence=sentence) for sentence in others]
        return "\n".join([say(self.sentence), *_aligned(self.result, say), *map(say, (*unsure, *meant))])

    def _searched(self) -> Sequence[str]:
        value = "" if self.value is None else str(self.value)
        return [self.question, self.sentence, value, *(str(cell) for row in self.result for cell in row)]

    def to_dict(self) -> dict[str, Any]:
        """`answer`, `coordinates`, `cells`, `aggregator` as the pipeline names them, and what was computed."""
        return {
            "answer": "" if self.value is None else str(self.value),
            "coordinates": [list(each) for each in self.coordinates],
            "cells": list(self.cells),
            "aggregator": self.aggregator,
            "question": self.question,
            "sentence": self.sentence,
            "value": self.value,
            "score": self.score,
            "rows_seen": self.rows_seen,
            "rows_total": self.rows_total,
            "sheet": self.sheet,
            "expression": self.expression,
            "conditions": list(self.conditions),
            "addresses": list(self.addresses),
            "runners_up": [{"answer": text, "score": score} for text, score in self.runners_up],
            "result": [list(row) for row in self.result],
            "by_rule": self.by_rule,
            "follows": self.follows,
            "elsewhere": self.elsewhere,
            "sure": self.sure,
            "left_out": list(self.left_out),
            "doubts": list(self.doubts),
            "choices": [{"answer": str(each.value), "sentence": each.sentence} for each in self.choices],
        } | super().to_dict()


def _aligned(rows: Sequence[Sequence[Any]], say: Say) -> list[str]:
    """Rows of cells as lines with the columns one below the other, numbers to the right."""
    texts = texts_of(rows, say)
    widths = [max(len(text) for text in column) for column in zip(*texts, strict=True)]
    numeric = [all(is_number(row[place]) for row in rows[1:]) for place in range(len(widths))]
    marks = [f"{'>' if right else '<'}{width}" for width, right in zip(widths, numeric, strict=True)]
    lines = ["  ".join(f"{text:{mark}}" for text, mark in zip(row, marks, strict=True)) for row in texts]
    return [f"  {line}".rstrip() for line in lines]
