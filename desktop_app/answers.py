"""The answers tasks give, which window, command line and workspace read.

to_dict() speaks the language of the transformers pipelines: their keys, with ours beside them.
"""

import traceback
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from desktop_app.annotations import NONE_ADDED, Annotations, covered, edited
from desktop_app.hot_words import HotWord, spellings
from desktop_app.printable import printable
from desktop_app.problems import Problem
from desktop_app.readable import phrases
from desktop_app.words import Word as Word

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Part:
    """A part of a file, as a person asks for it; everything counts from 1, and None stands for all there is.

    page: of a file of several pictures. track: a sound track of a film; None for the first that has sound.
    channel: of a sound; None for all of them mixed.
    """

    page: int | None = None
    track: int | None = None
    channel: int | None = None

    @property
    def words(self) -> str:
        """What it is called behind the name of the file: "page 2", "track 2, left channel"; "" for the whole."""
        page = f"page {self.page}" if self.page else ""
        track = f"track {self.track}" if self.track else ""
        channel = channel_name(self.channel) if self.channel else ""
        return ", ".join(part for part in (page, track, channel) if part)


def channel_name(channel: int) -> str:
    """What a channel, counted from 1, is called: the first two are left and right in every usual order."""
    return {1: "left channel", 2: "right channel"}.get(channel, f"channel {channel}")


WHOLE = Part()
"""A file as it is."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What every answer says besides its content, and how it is read: as text, as rows, as words to search.

    source: the file it is about. part: the part of it.
    checkpoint, device: what gave it, e.g. "vit-pictures" and "cpu". precision: the format it ran in, e.g. "int8" where
    that was measured to give the same answers faster; "" where no model answered or it is not told.
    seconds: time the model took for it, its share of the batch.
    final: False for an interim state that a later answer about the same source and part replaces.
    notes: sentences a person should know about how the file was read or what the answer rests on.
    instead: where the checkpoint is out of its depth, and a note says so, the one that is not; instead_title: how it
    is called.
    """

    kept: ClassVar[bool] = True
    """Whether it belongs in the history; what is worked out again in a moment does not."""

    columns: ClassVar[tuple[str, ...]] = ("file", "notes", "checkpoint", "device")
    """What of rows() stands in a table of answers, in this order."""

    source: Path
    part: Part = WHOLE
    checkpoint: str = ""
    device: str = ""
    precision: str = ""
    seconds: float = 0.0
    final: bool = True
    notes: tuple[str, ...] = ()
    instead: str = ""
    instead_title: str = ""

    def as_text(self) -> str:
        """As a person reads it, in a few lines, the notes in brackets at the end; a file name keeps to its line."""
        return "\n".join([self._said(), *(f"({note})" for note in self.notes)])

    def rows(self) -> list[dict[str, Any]]:
        """As rows of a table with the keys of `columns`, and others: one row where nothing else is said."""
        return [self.to_dict()]

    def search_text(self) -> str:
        """What a person would search for: the file's name and every text in the answer, in lower case."""
        return " ".join([self.source.name, *self._searched()]).lower()

    @property
    def place(self) -> tuple[Path, str | None]:
        """The file it is about, and the sheet of it where it has several."""
        return self.source, None

    @property
    def remark(self) -> str:
        """What is to be said once under answers of this kind; "" for nothing."""
        return ""

    @property
    def gist(self) -> str:
        """What it says in a line, without the file's name; "" where as_text() serves."""
        return ""

    @property
    def standing(self) -> tuple[float, float | None, str] | None:
        """Of an interim state: seconds done, seconds in all where they are known, and its words so far."""
        return None

    @property
    def surest(self) -> tuple[str, float] | None:
        """What it says and how sure it is in 0..1; None where it knows neither."""
        return None

    def _said(self) -> str:
        return self.subject

    def _searched(self) -> Sequence[str]:
        return ()

    @property
    def subject(self) -> str:
        """The file's whole name, on one line, and the part of it that is meant."""
        return ", ".join(each for each in (printable(str(self.source)), self.part.words) if each)

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON, numbers in full precision."""
        return {
            "file": str(self.source),
            "checkpoint": self.checkpoint,
            "device": self.device,
            "precision": self.precision,
            "seconds": round(self.seconds, 4),
            "notes": list(self.notes),
        }


@dataclass(frozen=True)
class Label:
    """One label and its probability in 0..1."""

    label: str
    score: float

    def percent(self, digits: int) -> str:
        """The score in per cent with so many decimals; a smaller one keeps its first, so that two can be compared."""
        said = f"{self.score:.{digits}%}"
        if self.score == 0 or float(said[:-1]) > 0:
            return said
        return f"{self.score * 100:.1g}%" if self.score >= 1e-6 else "<0.0001%"


@dataclass(frozen=True, kw_only=True)
class ImageLabels(Answer):
    """The labels of one picture, best first (image-classification, zero-shot-image-classification).

    independent: whether each score is a probability of its own (sigmoid), so that all may be low and several high,
    or all of them share 1 (softmax).
    attention: what the token that sums the picture up attended to in the pass that gave these labels (the class
    token in the last layer, or the probe that pools the last layer), mean of its heads, float32 of shape
    [patch rows, patch columns] summing to at most 1; None where the checkpoint gives none.
    crop_box: the part of the picture these patches cover, as left, top, right and bottom in 0..1; less than
    all of it where the checkpoint's processor cuts out the middle.
    """

    columns = ("file", "page", "rank", "label", "score", *Answer.columns[1:])

    task: str
    labels: tuple[Label, ...]
    independent: bool = False
    attention: "np.ndarray | None" = None
    crop_box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)

    @property
    def best(self) -> Label:
        """The label with the highest score."""
        return self.labels[0]

    @property
    def remark(self) -> str:
        """What independent scores mean, which do not add up."""
        return self.meaning if self.independent else ""

    @property
    def surest(self) -> tuple[str, float]:
        """The best label and its score."""
        return self.best.label, self.best.score

    @property
    def meaning(self) -> str:
        """What the scores of a person's own labels say, in words."""
        if self.independent:
            return (
                "Each label is judged by itself, so scores do not add up to 100 %. "
                "All are low where none fits, and a right one may be low too: compare them."
            )
        return "The labels share 100 % among them, so one of them leads even where none fits."

    def rows(self) -> list[dict[str, Any]]:
        """A row a label, best first, its place in `rank` from 1."""
        plain = self.to_dict()
        return [plain | each | {"rank": rank} for rank, each in enumerate(plain.pop("labels"), start=1)]

    def _said(self) -> str:
        return "\n".join([self.subject, *(f"  {each.percent(2):>8}  {printable(each.label)}" for each in self.labels)])

    def _searched(self) -> Sequence[str]:
        return [each.label for each in self.labels]

    def to_dict(self) -> dict[str, Any]:
        """The best label's `label` and `score` as the pipeline names them, and all of them in `labels`."""
        labels = [{"label": each.label, "score": each.score} for each in self.labels]
        return labels[0] | {"labels": labels, "page": self.part.page} | super().to_dict()


@dataclass(frozen=True, kw_only=True)
class PictureAnswer(ImageLabels):
    """The answers to one question about one picture, best first, each with its score (visual-question-answering)."""

    columns = ("file", "page", "question", "rank", "answer", "score", *Answer.columns[1:])

    question: str

    @property
    def meaning(self) -> str:
        """What the scores of answers say, in words."""
        if not self.independent:
            return "The score is how sure the checkpoint was of all words of its answer together; it writes just one."
        return "Each answer is judged by itself, so scores do not add up to 100 %; a low one is a guess."

    def rows(self) -> list[dict[str, Any]]:
        """A row an answer, best first, its place in `rank` from 1."""
        plain = self.to_dict()
        return [plain | each | {"rank": rank} for rank, each in enumerate(plain.pop("answers"), start=1)]

    def _said(self) -> str:
        lines = (f"  {each.percent(2):>8}  {printable(each.label)}" for each in self.labels)
        return "\n".join([self.subject, f"  {printable(self.question)}", *lines])

    def _searched(self) -> Sequence[str]:
        return [self.question, *super()._searched()]

    def to_dict(self) -> dict[str, Any]:
        """The best answer's `answer` and `score` as the pipeline names them, and all of them in `answers`."""
        answers = [{"answer": each.label, "score": each.score} for each in self.labels]
        common = Answer.to_dict(self)
        return answers[0] | {"answers": answers, "question": self.question, "page": self.part.page} | common


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
    follows: the question it goes on from ("and in 2019?"), "" where it stands by itself.
    query: the desktop_app.tasks.tables.query.TableQuery it is the answer to, for a question that goes on from it.
    """

    columns = (
        *("file", "sheet", "question", "answer", "value", "aggregator", "sentence", "conditions"),
        *("addresses", "cells", "coordinates", "rows_seen", "rows_total", "expression", "score", *Answer.columns[1:]),
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
    query: object = field(default=None, compare=False, repr=False)

    @property
    def place(self) -> tuple[Path, str | None]:
        """The file and the sheet of it that was asked."""
        return self.source, self.sheet

    def _said(self) -> str:
        return "\n".join([self.sentence, *_aligned(self.result)])

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
        } | super().to_dict()


def readable_words(words: Sequence[Word], ended: bool = True, hot_words: tuple[HotWord, ...] = ()) -> tuple[Word, ...]:
    """Words as a person would write them, with the times and the least confidence of those that each stands for.

    ended: whether the last sentence is over. hot_words: are written as the person did who named them.
    """
    return tuple(word for word, _ in readable_spans(words, ended, hot_words))


def readable_spans(
    words: Sequence[Word], ended: bool = True, hot_words: tuple[HotWord, ...] = ()
) -> list[tuple[Word, int]]:
    """readable_words(), and of each the number of the word behind the last one that it stands for."""
    found = phrases(words, ended, spellings=spellings(hot_words))
    spans = [(phrase.text, phrase.first, phrase.first + phrase.count) for phrase in found]
    return [
        (Word(text, words[first].start, words[end - 1].end, min(word.confidence for word in words[first:end])), end)
        for text, first, end in spans
    ]


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
    """

    columns = (
        "file",
        "track",
        "channel",
        "start",
        "end",
        "text",
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

    @property
    def text(self) -> str:
        """The words with single spaces between them."""
        return " ".join(word.text for word in self.words)

    @property
    def standing(self) -> tuple[float, float | None, str] | None:
        """How far the sound has been heard."""
        return None if self.final else (self.heard, self.duration, self.text)

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
        """The words as a person would write them: sentences, names, numbers as digits; some stand for several words.

        Where a person wrote something else, that.
        """
        written = readable_words(self.words, self.final, self.hot_words)
        return tuple(edited(written, self.words, self.annotations.edits))

    def rows(self) -> list[dict[str, Any]]:
        """A row a word, `start` and `end` in seconds; one without words where none was heard.

        `edited`: at the first word that a person wrote otherwise, what they wrote; "" at the others of these.
        `marker`: at the word that is said at a marked moment, or next, its name.
        """
        plain = self.to_dict()
        chunks = plain.pop("chunks") or [{"text": "", "timestamp": (None, None), "confidence": None}]
        rows = [plain | each | dict(zip(("start", "end"), each["timestamp"], strict=True)) for each in chunks]
        for edit in self.annotations.edits:
            first, last = covered(self.words, edit.start, edit.end)
            for place in range(first, last):
                rows[place]["edited"] = edit.text if place == first else ""
        for marker in self.annotations.markers:
            place = next((place for place, word in enumerate(self.words) if word.end >= marker.at), len(rows) - 1)
            rows[place]["marker"] = "; ".join(filter(None, (rows[place].get("marker"), marker.name)))
        return rows

    def _said(self) -> str:
        return f"{self.subject}\n{_joined(self.readable)}"

    def _searched(self) -> Sequence[str]:
        return [self.text, _joined(self.readable)]

    def to_dict(self) -> dict[str, Any]:
        """`text`, `chunks` with `timestamp` as the pipeline names them (return_timestamps="word"), and `readable`.

        text and chunks are the checkpoint's own; `readable` has what a person wrote, and `edits` which that is.
        """
        chunks = [
            {"text": word.text, "timestamp": [word.start, word.end], "confidence": word.confidence}
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


@dataclass(frozen=True, kw_only=True)
class Failure(Answer):
    """An input that could not be answered: why, what to do, and the traceback for a report."""

    columns = ("file", "error", "advice")

    reason: str
    advice: str = ""
    details: str = ""

    def _said(self) -> str:
        return f"{self.subject}: {self.reason}. {self.advice}".rstrip()

    def _searched(self) -> Sequence[str]:
        return [self.reason]

    @classmethod
    def of(cls, source: Path, error: BaseException, part: Part = WHOLE) -> "Failure":
        """The failure that an exception means for a file, or for a part of it."""
        details = "".join(traceback.format_exception(error))
        if isinstance(error, Problem):
            reason = error.reason if error.subject == str(source) else f"{error.subject}: {error.reason}"
            return cls(source=source, part=part, reason=reason, advice=error.advice, details=details)
        if isinstance(error, FileNotFoundError):
            return cls(
                source=source,
                part=part,
                reason="the file is no longer there",
                advice="Put it back or drop it again from where it is now.",
                details=details,
            )
        if isinstance(error, PermissionError):
            return cls(
                source=source,
                part=part,
                reason="this file may not be read",
                advice="Ask its owner for permission, or copy it to a folder of your own.",
                details=details,
            )
        reason = f"it could not be answered ({type(error).__name__}: {error})"
        advice = "Copy the diagnostics and report this."
        return cls(source=source, part=part, reason=reason, advice=advice, details=details)

    def to_dict(self) -> dict[str, Any]:
        """`error` and `advice` beside the file, and the part of it where one is meant."""
        part = {name: number for name, number in asdict(self.part).items() if number is not None}
        return {"error": self.reason, "advice": self.advice} | part | super().to_dict()


@dataclass(frozen=True, kw_only=True)
class MemoryPoint(Answer):
    """The memory and time one mechanism needed at one sequence length (attention-memory).

    title, about: the mechanism in words. length: tokens.
    megabytes: measured at the peak, in units of 10^6 bytes; None where it was not tried, for the reason in note.
    predicted: what its formula foretells, in the same unit.
    run: seconds of one attention, the median of the timed runs; None where it was not tried. spread: from the fastest
    of them to the slowest, in seconds.
    extent, unit: of a whole model, what was read: pixels of a side ("px"), seconds of sound ("s") or "tokens".
    """

    kept = False  # a sweep has a hundred of them, and no file to go back to
    columns = ("mechanism", "length", "extent", "unit", "megabytes", "predicted", "run", "spread", "note", "device")

    source: Path = Path()
    mechanism: str
    title: str
    about: str
    length: int
    megabytes: float | None
    predicted: float
    run: float | None = None
    spread: float = 0.0
    note: str = ""
    extent: float | None = None
    unit: str = ""

    def _said(self) -> str:
        measured = f"not measured: {self.note}" if self.megabytes is None else f"{self.megabytes:,.1f} MB"
        measured += "" if self.run is None else f" in {self.run:.3g} s"
        what = "" if self.extent is None or self.unit == "tokens" else f" ({self.extent:,.4g} {self.unit})"
        return f"{self.title}, {self.length:,} tokens{what}: {measured}; predicted {self.predicted:,.1f} MB"

    def _searched(self) -> Sequence[str]:
        return [self.title]

    def to_dict(self) -> dict[str, Any]:
        """`mechanism`, `length`, `megabytes` and `predicted`, and where it was measured."""
        return {
            "mechanism": self.mechanism,
            "length": self.length,
            "megabytes": self.megabytes,
            "bytes": None if self.megabytes is None else round(self.megabytes * 1e6),
            "predicted": self.predicted,
            "run": self.run,
            "spread": self.spread,
            "note": self.note,
            "extent": self.extent,
            "unit": self.unit,
            "device": self.device,
            "seconds": round(self.seconds, 4),
        }


@dataclass(frozen=True, kw_only=True)
class AttentionMap(Answer):
    """What each token attended to in one pass (attention).

    task: of the question that was looked into. method: "raw", "rollout" or "relevance".
    layer, head: counted from 0; None where they are taken together. layers, heads: how many there are.
    weights: float32 [maps, queries, keys]; a map a head, or one. Rows of raw weights and of rollout sum to 1;
    relevance has no unit.
    queries, keys: the tokens by name; the same ones but for a head that pools. special: keys that stand for no part of
    the input.
    asked: the queries a person wants to see first: the token that sums a picture up, the words of a question.
    grid: rows and columns of a picture's patches, which are the last keys; crop_box: the part of it they cover.
    cells: of a table, for each token the row and column it is from, as the table was read; row -1 is the header, and
    (-2, -2) the question. question: what was asked of it, of a page or of a picture.
    boxes: of a page, for each token where its word stands (left, top, right and bottom in 0..1 of the upright page),
    None for the question and for marks. word_ids: for each token its word, counted from 0 in the question and on the
    page alike; None for what is no word. turned: by how many degrees clockwise the page is turned to be upright.
    start, step: of a sound, seconds at which the first frame begins, and that a frame lasts.
    frames: of a film, the times in seconds of the frames that were seen; frame: the one that `grid` lies over, counted
    from 0; by_frame: how much each of them counts, summing to 1.
    label: what relevance is for. captioned: of a caption or a question about a picture, each word with its share of
    relevance.
    """

    kept = False
    columns = ("query", "key", "weight")

    task: str
    method: str
    layer: int | None
    head: int | None
    layers: int
    heads: int
    weights: "np.ndarray"
    queries: tuple[str, ...]
    keys: tuple[str, ...]
    special: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()
    grid: tuple[int, int] | None = None
    crop_box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    cells: tuple[tuple[int, int], ...] = ()
    boxes: "tuple[tuple[float, float, float, float] | None, ...]" = ()
    word_ids: tuple[int | None, ...] = ()
    turned: int = 0
    question: str = ""
    start: float = 0.0
    step: float = 0.0
    frames: tuple[float, ...] = ()
    frame: int = 0
    by_frame: tuple[float, ...] = ()
    label: str = ""
    captioned: tuple[tuple[str, float], ...] = ()

    @property
    def matrix(self) -> "np.ndarray":
        """Queries by keys: the one map, or the mean of the heads."""
        mean: np.ndarray = self.weights.mean(axis=0)
        return mean

    def row(self, queries: Sequence[int] = ()) -> "np.ndarray":
        """What some queries attend to, the mean of them, float32 [keys]; those that were asked about by default."""
        mean: np.ndarray = self.matrix[list(queries or self.asked)].mean(axis=0)
        return mean

    def patches(self, query: int | None = None) -> "np.ndarray":
        """What a query attends to in the picture, float32 [patch rows, patch columns]."""
        assert self.grid is not None
        rows, columns = self.grid
        return self.row(() if query is None else (query,))[-rows * columns :].reshape(rows, columns)

    @property
    def which(self) -> str:
        """In words, which map it is; layers and heads counted from 0, as on the command line."""
        if self.method == "rollout":
            return "rollout over all layers"
        if self.method == "relevance":
            return f"relevance for “{self.label}”" if self.label else "relevance"
        head = "mean of its heads" if self.head is None else f"head {self.head}"
        return f"layer {self.layer}, {head}"

    def _said(self) -> str:
        strongest = self.row().argsort()[::-1][:5]
        lines = [f"  {self.row()[place]:8.4f}  {printable(self.keys[place])}" for place in strongest]
        of = f", in the frame at {self.frames[self.frame]:.2f} s" if self.frames and self.grid is not None else ""
        shares = [f"  {share:8.4f}  frame at {at:.2f} s" for at, share in zip(self.frames, self.by_frame, strict=True)]
        return "\n".join([f"{self.subject}: {self.which}{of}", *lines, *shares])

    def to_dict(self) -> dict[str, Any]:
        """What was looked into, and the strongest keys; the weights themselves are for npz, csv and html."""
        row = self.row()
        return {
            "task": self.task,
            "method": self.method,
            "layer": self.layer,
            "head": self.head,
            "layers": self.layers,
            "heads": self.heads,
            "label": self.label,
            "tokens": list(self.keys),
            "attention": [float(value) for value in row],
            "frames": list(self.frames),
            "by_frame": list(self.by_frame),
        } | super().to_dict()


@dataclass(frozen=True, kw_only=True)
class HeadTable(Answer):
    """Figures for every head of every layer (attention).

    figures: by name, float32 [layers, heads]; NaN where a layer has no such head or it is not known yet.
    about: what each figure says, by name. label: what the answer's number is that heads were switched off for.
    """

    kept = False
    columns = ("layer", "head", "figure", "value")

    task: str
    figures: "dict[str, np.ndarray]"
    about: dict[str, str]
    label: str = ""

    def rows(self) -> list[dict[str, Any]]:
        """A row a figure, layer and head, those counted from 0."""
        return [
            {"layer": layer, "head": head, "figure": name, "value": float(values[layer, head])}
            for name, values in self.figures.items()
            for layer in range(values.shape[0])
            for head in range(values.shape[1])
            if values[layer, head] == values[layer, head]
        ]

    def to_dict(self) -> dict[str, Any]:
        """The figures as rows."""
        return {"task": self.task, "label": self.label, "figures": self.rows()} | super().to_dict()


def _aligned(rows: Sequence[Sequence[Any]]) -> list[str]:
    """Rows of cells as lines with the columns one below the other, numbers to the right."""
    texts = [["" if cell is None else printable(str(cell)) for cell in row] for row in rows]
    widths = [max(len(text) for text in column) for column in zip(*texts, strict=True)]
    numeric = [all(isinstance(row[place], int | float) for row in rows[1:]) for place in range(len(widths))]
    marks = [f"{'>' if right else '<'}{width}" for width, right in zip(widths, numeric, strict=True)]
    lines = ["  ".join(f"{text:{mark}}" for text, mark in zip(row, marks, strict=True)) for row in texts]
    return [f"  {line}".rstrip() for line in lines]


def spoken_list(names: Sequence[str], most: int = 3) -> str:
    """Some names as a person would say them: "a, b, c and 4 more"."""
    if len(names) <= most:
        return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else list(names))
    return f"{', '.join(names[:most])} and {len(names) - most} more"
