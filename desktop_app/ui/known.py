"""Answers that are known already: kept in the history about a file that is as it was, to the same question."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QDate, QLocale

from desktop_app.answers import Answer, TableAnswer, Transcript
from desktop_app.questions import AutomaticSpeechRecognition, Question, TableQuestionAnswering
from desktop_app.workspace.history import History
from desktop_app.workspace.kept_answers import Kept

A = TypeVar("A", bound=Answer)

_NOT_COMPARED = ("sounds", "table", "questions", "device", "precision")
"""What a question has besides its settings: what it is about, and where it is computed."""

_KEPT = "Kept from"


def transcripts(
    history: History, paths: Iterable[Path], question: AutomaticSpeechRecognition
) -> dict[Path, Transcript]:
    """In the background: what was heard in whole sounds when they were asked the same, the latest of each."""
    found = {}
    for path in paths:
        for kept in history.about(path, question.task):
            answer = kept.restored()
            if isinstance(answer, Transcript) and answer.part.channel is None and _alike(kept, question):
                found[path] = _dated(answer, kept)
                break
    return found


def table_answers(history: History, question: TableQuestionAnswering) -> list[TableAnswer]:
    """In the background: what a table, read in this way, was asked before; each question once, the oldest first."""
    found: dict[str, TableAnswer] = {}
    for kept in history.about(question.table, question.task):
        answer = kept.restored()
        if isinstance(answer, TableAnswer) and not answer.follows and _alike(kept, question):
            found.setdefault(answer.question, _dated(answer, kept))
    return list(reversed(found.values()))


def _alike(kept: Kept, question: Question) -> bool:
    return _settings(kept.question) == _settings(json.loads(json.dumps(question.to_dict(), default=str)))


def _settings(plain: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in plain.items() if key not in _NOT_COMPARED}


def _dated(answer: A, kept: Kept) -> A:
    """The answer with a word that it is an old one."""
    day = date.fromtimestamp(kept.at)
    said = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    others = tuple(note for note in answer.notes if not note.startswith(_KEPT))
    return replace(answer, notes=(*others, f"{_KEPT} {said}; the file has not been changed since."))
