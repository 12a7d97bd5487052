"""Answers that are known already: kept in the history about a file that is as it was, to the same question."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from desktop_app.answers import Answer, Part, PictureAnswer, TableAnswer, Transcript
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    LiveSpeechRecognition,
    Question,
    TableQuestionAnswering,
    VisualQuestionAnswering,
)
from desktop_app.translation import mark, tr
from desktop_app.ui import language
from desktop_app.workspace.history import History

if TYPE_CHECKING:
    from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
    from desktop_app.tasks.video_classification.asked import FilmLabels, VideoClassification

A_co = TypeVar("A_co", bound=Answer, covariant=True)

_NOT_COMPARED = (
    *("sounds", "films", "images", "table", "documents", "questions", "fields"),
    *("device", "precision"),
)
"""What a question has besides its settings: what it is about, and where it is computed."""

_KEPT = mark("Kept from {day}; the file has not been changed since.")


@dataclass(frozen=True)
class Known(Generic[A_co]):
    """A past answer as it was read in the background, and when it was given (seconds since 1970)."""

    answer: A_co
    at: float

    @property
    def dated(self) -> A_co:
        """The answer with a word that it is an old one. On the GUI thread alone: Qt writes the date."""
        said = language.day(date.fromtimestamp(self.at))
        before, _, behind = tr(_KEPT).partition("{day}")
        others = tuple(note for note in self.answer.notes if not (note.startswith(before) and note.endswith(behind)))
        return replace(self.answer, notes=(*others, tr(_KEPT, day=said)))


def transcripts(
    history: History, paths: Iterable[Path], question: AutomaticSpeechRecognition
) -> dict[Path, Known[Transcript]]:
    """In the background: what was heard in whole sounds when they were asked the same, the latest of each."""
    found = _latest(history, paths, question, lambda each: isinstance(each, Transcript) and each.part.channel is None)
    for path in paths:
        # What was heard while it was recorded is what was kept; it is not read again unless a person wants that.
        for kept in history.about(path, LiveSpeechRecognition.task) if path not in found else ():
            answer = kept.restored()
            if isinstance(answer, Transcript):
                found[path] = Known(answer, kept.at)
                break
    return found


def transcripts_of_any(history: History, paths: Iterable[Path]) -> dict[Path, Transcript]:
    """In the background: what was heard in whole sounds the last time, whatever heard it, with what a person wrote."""
    found = {}
    for path in paths:
        for kept in history.about(path, AutomaticSpeechRecognition.task):
            answer = kept.restored()
            if isinstance(answer, Transcript) and answer.part.channel is None:
                found[path] = replace(answer, annotations=history.annotations(path, answer.part))
                break
    return found


def films(history: History, paths: Iterable[Path], question: "VideoClassification") -> "dict[Path, Known[FilmLabels]]":
    """In the background: what was seen in films when they were asked the same, the latest of each."""
    from desktop_app.tasks.video_classification.asked import FilmLabels

    return _latest(history, paths, question, lambda each: isinstance(each, FilmLabels))


def picture_answers(history: History, question: VisualQuestionAnswering) -> list[Known[PictureAnswer]]:
    """In the background: what was answered to these questions about these pictures, the latest of each."""
    found: dict[tuple[Path, Part, str], Known[PictureAnswer]] = {}
    asked = _settings_of(question)
    for path in question.images:
        for kept in history.about(path, question.task):
            answer = kept.restored()
            if not isinstance(answer, PictureAnswer) or answer.question not in question.questions:
                continue
            if _settings(kept.question) == asked:
                found.setdefault((path, answer.part, answer.question), Known(answer, kept.at))
    return list(found.values())


def _latest(
    history: History, paths: Iterable[Path], question: Question, fits: Callable[[Answer], bool]
) -> dict[Path, Any]:
    found: dict[Path, Any] = {}
    asked = _settings_of(question)
    for path in paths:
        for kept in history.about(path, question.task):
            answer = kept.restored()
            if fits(answer) and _settings(kept.question) == asked:
                found[path] = Known(answer, kept.at)
                break
    return found


def table_answers(history: History, question: TableQuestionAnswering) -> list[Known[TableAnswer]]:
    """In the background: what a table, read in this way, was asked before; each question once, the oldest first."""
    found: dict[str, Known[TableAnswer]] = {}
    asked = _settings_of(question)
    for kept in history.about(question.table, question.task):
        answer = kept.restored()
        if isinstance(answer, TableAnswer) and not answer.follows and _settings(kept.question) == asked:
            found.setdefault(answer.question, Known(answer, kept.at))
    return list(reversed(found.values()))


def documents(
    history: History, paths: Iterable[Path], question: "DocumentQuestionAnswering"
) -> dict[Path, list[Known[Answer]]]:
    """In the background: the key fields of documents and what they were asked, each question once, the oldest first."""
    from desktop_app.tasks.document_question_answering.asked import DocumentAnswer, DocumentFields

    found: dict[Path, list[Known[Answer]]] = {}
    asked = _settings_of(question)
    for path in paths:
        latest: dict[str, Known[Answer]] = {}
        for kept in history.about(path, question.task):
            answer = kept.restored()
            about = answer.question if isinstance(answer, DocumentAnswer) else ""
            if isinstance(answer, DocumentAnswer | DocumentFields) and _settings(kept.question) == asked:
                latest.setdefault(about, Known(answer, kept.at))
        found[path] = list(reversed(latest.values()))
    return found


def _settings_of(question: Question) -> dict[str, Any]:
    """The question's settings as the history would give them back."""
    return _settings(json.loads(json.dumps(question.to_dict(), default=str)))


def _settings(plain: dict[str, Any]) -> dict[str, Any]:
    # Questions of older versions lack what has been added since, and was not asked for then.
    return {key: value for key, value in plain.items() if key not in _NOT_COMPARED and value not in ([], None)}
