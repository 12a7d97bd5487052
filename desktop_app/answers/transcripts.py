"""What is said in a sound."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from desktop_app.annotations import NONE_ADDED, Annotations, covered, edited
from desktop_app.answers.base import Answer, Say
from desktop_app.hot_words import HotWord, spellings
from desktop_app.readable import phrases
from desktop_app.words import Word
from desktop_app.writing import AS_USUAL, Writing

_BEHIND = 1.5
"""Seconds that wait to be read from which on that is worth a word."""


def readable_words(
    words: Sequence[Word], ended: bool = True, hot_words: tuple[HotWord, ...] = (), writing: Writing = AS_USUAL
) -> tuple[Word, ...]:
    """Words as a person would write them, with the times and the least confidence of those that each stands for.

    ended: whether the last sentence is over. hot_words: are written as the person did who named them. writing: how
    sentences are written.
    """
    return tuple(word for word, _ in readable_spans(words, ended, hot_words, writing))


def readable_spans(
    words: Sequence[Word], ended: bool = True, hot_words: tuple[HotWord, ...] = (), writing: Writing = AS_USUAL
) -> list[tuple[Word, int]]:
    """readable_words(), and of each the number of the word behind the last one that it stands for."""
    found = phrases(as_marked(words, writing), ended, writing.digits, spellings(hot_words))
    return [
        (_as_one(phrase.text, words[phrase.first : phrase.first + phrase.count]), phrase.first + phrase.count)
        for phrase in found
    ]


def as_marked(words: Sequence[Word], writing: Writing) -> Sequence[Word]:
    """Words without the marks that were judged, where pauses alone are to tell."""
    return words if writing.marks else [replace(word, mark=None, capital=False) for word in words]


def _as_one(text: str, words: Sequence[Word]) -> Word:
    """One word in place of some."""
    said = _joined(words).lower() if len(words) > 1 else ""
    return Word(text, words[0].start, words[-1].end, min(word.confidence for word in words), stands_for=said)


_LATEST = 60
"""Words at the end of a transcript that stand for it while it grows."""


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


@dataclass(frozen=True, kw_only=True)
class Transcript(Answer):
    """What is said in a sound; while it is being heard, final is False.

    words: in order of time. interim: how many words at the end may still change (live).
    heard, duration: seconds heard so far and in all (None while a microphone is open).
    level: loudness of the latest sound in 0..1; speaking: whether somebody is; behind: seconds that were recorded but
    not heard yet; trouble: what holds the sound up right now, "" for nothing (all live).
    track: the sound track of a film that was heard, counted from 1; None where the file has but one.
    hot_words: those that were preferred. annotations: what a person wrote otherwise, and the moments they marked.
    writing: how it is to be written for a person.
    """

    columns = (
        "file",
        "track",
        "channel",
        "start",
        "end",
        "text",
        "readable",
        "confidence",
        "edited",
        "marker",
        *Answer.columns[1:],
    )

    words: tuple[Word, ...]
    heard: float
    duration: float | None
    interim: int = 0
    level: float = 0.0
    speaking: bool = False
    behind: float = 0.0
    trouble: str = ""
    track: int | None = None
    hot_words: tuple[HotWord, ...] = ()
    annotations: Annotations = NONE_ADDED
    writing: Writing = AS_USUAL

    @property
    def text(self) -> str:
        """The words with single spaces between them."""
        return " ".join(word.text for word in self.words)

    @property
    def standing(self) -> tuple[float, float | None, str] | None:
        """How far the sound has been heard, and its latest words as they are to be written."""
        if self.final:
            return None
        latest: Sequence[Word] = self.words[-_LATEST:]
        if self.writing.sentences:
            latest = readable_words(latest, ended=False, hot_words=self.hot_words, writing=self.writing)
        return self.heard, self.duration, _joined(latest)

    @property
    def is_behind(self) -> bool:
        """Whether so much of a recording waits to be read that a person is told."""
        return self.behind >= _BEHIND

    @property
    def surest(self) -> tuple[str, float] | None:
        """No one word, and the mean confidence of all."""
        return ("", sum(word.confidence for word in self.words) / len(self.words)) if self.words else None

    @property
    def note(self) -> str:
        """The notes as one text."""
        return " ".join(self.notes)

    @property
    def readable(self) -> tuple[Word, ...]:
        """The words as a person would write them: sentences, names, numbers as digits where that is wanted; some stand
        for several words.

        Where a person wrote something else, that.
        """
        written = readable_words(self.words, self.final, self.hot_words, self.writing)
        return tuple(edited(written, self.words, self.annotations.edits))

    @property
    def written(self) -> tuple[Word, ...]:
        """The words as they are to be written: readable, or word for word what the checkpoint wrote."""
        return self.readable if self.writing.sentences else self.words

    def rows(self) -> list[dict[str, Any]]:
        """A row a word of the checkpoint's, `start` and `end` in seconds; one without words where none was heard.

        `readable`: at the first of the words that it stands for ("24"), what is written for them or a person wrote; ""
        at the others.
        `edited`: at the first word that a person wrote otherwise, what they wrote; "" at the others of these.
        `marker`: at the word that is said at a marked moment, or next, its name.
        """
        plain = self.to_dict()
        chunks = plain.pop("chunks") or [{"text": "", "timestamp": (None, None), "confidence": None}]
        rows = [plain | each | dict(zip(("start", "end"), each["timestamp"], strict=True)) for each in chunks]
        starts = [word.start for word in self.words]
        for row in rows:
            row["readable"] = ""
        for word in self.readable:
            row = rows[min(bisect_left(starts, word.start), len(rows) - 1)]
            row["readable"] = f"{row['readable']} {word.text}".strip()
        for edit in self.annotations.edits:
            first, last = covered(self.words, edit.start, edit.end)
            for place in range(first, last):
                rows[place]["edited"] = edit.text if place == first else ""
        for marker in self.annotations.markers:
            place = next((place for place, word in enumerate(self.words) if word.end >= marker.at), len(rows) - 1)
            rows[place]["marker"] = "; ".join(filter(None, (rows[place].get("marker"), marker.name)))
        return rows

    def _said(self, say: Say) -> str:
        return f"{self._subject(say)}\n{_joined(self.written)}"

    def _searched(self) -> Sequence[str]:
        return [self.text, _joined(self.readable)]

    def to_dict(self) -> dict[str, Any]:
        """`text`, `chunks` with `timestamp` as the pipeline names them (return_timestamps="word"), and `readable`.

        text and chunks are the checkpoint's own, whatever is wanted, a chunk with the `mark` behind it and whether it
        has a `capital` where these were judged by the words around it; `readable` has sentences, numbers as digits
        where that is wanted, and what a person wrote, and `edits` which that is.
        """
        chunks = [
            {"text": word.text, "timestamp": [word.start, word.end], "confidence": word.confidence}
            | ({"mark": word.mark, "capital": word.capital} if word.mark is not None else {})
            for word in self.words
        ]
        ours = {
            "duration": self.duration,
            "note": self.note,
            "track": self.track,
            "channel": self.part.channel,
            "hot_words": [asdict(each) for each in self.hot_words],
            **self.annotations.to_dict(),
        }
        readable = _joined(self.readable)
        return {"text": self.text, "readable": readable, "chunks": chunks} | ours | super().to_dict()
