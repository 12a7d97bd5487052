"""What the history says of a past answer: its day and time, the gist of it, and what it is about."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from desktop_app import registry
from desktop_app.annotations import edited
from desktop_app.answers import Answer, ImageLabels, MemoryPoint, PictureAnswer, TableAnswer, Transcript, readable_words
from desktop_app.translation import local, spoken, tr
from desktop_app.ui import language
from desktop_app.ui.said import as_said
from desktop_app.words import Word
from desktop_app.workspace.kept_answers import Kept

_MOST_LABELS = 3
_MOST_WORDS = 100
_MOST_CHARACTERS = 300
"""Of a line in the list: the rest is read beside it."""


def day_of(at: float) -> date:
    """The day of a moment (seconds since 1970), here."""
    return date.fromtimestamp(at)


def day_in_words(day: date, today: date) -> str:
    """A day as a person says it: "Today", "Yesterday", "Tuesday, 24 November 2026"."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    return language.day(day)


def time_of(at: float) -> str:
    """The time of a moment, hours and minutes."""
    return language.time(at)


def gist(answer: Answer) -> str:
    """What was answered, in a line."""
    if isinstance(answer, PictureAnswer):
        found = ", ".join(f"{spoken(each.label)} ({local(each.percent(0))})" for each in answer.labels[:_MOST_LABELS])
        found = tr("not sure: {label}", label=found) if answer.doubted else found
    elif isinstance(answer, ImageLabels):
        found = ", ".join(f"{spoken(each.label)} {local(each.percent(0))}" for each in answer.labels[:_MOST_LABELS])
        found = tr("not sure: {label}", label=found) if answer.doubted else found
    elif isinstance(answer, TableAnswer):
        found = as_said(answer.sentence)
    elif isinstance(answer, Transcript):
        some = answer.words[:_MOST_WORDS]
        shown: Sequence[Word] = some
        if answer.writing.sentences:
            ended = len(some) == len(answer.words)
            edits = [each for each in answer.annotations.edits if some and each.start < some[-1].end]
            shown = edited(readable_words(some, ended, answer.hot_words, answer.writing), some, edits)
        found = " ".join(word.text for word in shown)
        found = found or tr("No words were heard.")
    else:
        found = spoken(answer.gist) or _in_full(answer)
    return " ".join(found.split())[:_MOST_CHARACTERS]


def _in_full(answer: Answer) -> str:
    """All of it; of one whose values are not kept, what was noted, without the name of its file."""
    if type(answer) is Answer and answer.notes:
        return " ".join(map(as_said, answer.notes))
    return answer.as_text(as_said)


def asked(kept: Kept, answer: Answer) -> str:
    """What was asked: the question in its own words where it has some, else what the task is called."""
    question = getattr(answer, "question", "")
    return question if isinstance(question, str) and question else title_of(kept.task)


def about(answer: Answer) -> str:
    """The file's name, with the sheet, page, channel or mechanism meant."""
    if isinstance(answer, MemoryPoint):
        return answer.mechanism
    sheet = answer.sheet if isinstance(answer, TableAnswer) and answer.sheet else ""
    return ", ".join(part for part in (answer.source.name, sheet, as_said(answer.part.words)) if part)


def title_of(task: str) -> str:
    """What a task is called; the id of one that this version does not know."""
    return as_said(_title(task))


@lru_cache
def _title(task: str) -> str:
    """In English: the language may change."""
    try:
        return registry.spec(task).title
    except KeyError:
        return task
