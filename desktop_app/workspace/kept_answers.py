"""A past answer as the history keeps it, and the Answer it was: what Answer.to_dict() wrote, read again."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app import registry
from desktop_app.annotations import Annotations
from desktop_app.answers import (
    Answer,
    ImageLabels,
    Label,
    MemoryPoint,
    Part,
    PictureAnswer,
    TableAnswer,
    Transcript,
    Word,
)
from desktop_app.hot_words import HotWord
from desktop_app.task_spec import resolve

Plain = dict[str, Any]

_DEPTH = "depth"
_OF_DEPTH = ("depth", "instead", "instead_title")
"""What an answer knows of its checkpoint's limits, and to_dict() tells in its notes alone."""


@dataclass(frozen=True)
class Kept:
    """A past answer: when (seconds since 1970), task, file, and question and answer as plain values.

    id: its number in the history. size, modified: bytes and time of change (seconds since 1970) of the file when it
    was answered; None where it could not be told.
    """

    at: float
    task: str
    source: Path
    question: Plain
    answer: Plain
    id: int = 0
    size: int | None = None
    modified: float | None = None

    def restored(self) -> Answer:
        """The answer as it was given, without what is not kept (attention, the query it goes on from).

        One of a kind that this version does not know, or whose values are not what they should be, says its file
        alone.
        """
        common = _common(self)
        try:
            if place := _restore_of(self.task):
                restored: Answer = resolve(place)(self.answer, common)
                return restored
        except (KeyError, TypeError, ValueError, AttributeError):
            return Answer(**common)
        for key, make in _KINDS.items():
            if key in self.answer:
                try:
                    return make(self, self.answer, common)
                except (KeyError, TypeError, ValueError, AttributeError):
                    break
        return Answer(**common)


def plain_of(answer: Answer) -> Plain:
    """What is kept of an answer: what to_dict() says, and what that leaves out and is told again."""
    limits = {name: str(getattr(answer, name)) for name in _OF_DEPTH}
    return answer.to_dict() | ({_DEPTH: limits} if answer.depth else {})


@dataclass(frozen=True)
class Removed:
    """What History.remove() took out: the rows as they lay in the file, and what was added to transcripts."""

    rows: tuple[tuple[Any, ...], ...]
    annotations: tuple[tuple[Any, ...], ...] = ()


def _restore_of(task: str) -> str:
    return next((spec.restore for spec in registry.specs() if spec.id == task), "")


def _common(kept: Kept) -> Plain:
    plain = kept.answer
    limits = plain.get(_DEPTH)
    known = limits if isinstance(limits, dict) else {}
    return {name: str(known[name]) for name in _OF_DEPTH if name in known} | {
        "source": kept.source,
        "checkpoint": str(plain.get("checkpoint", "")),
        "device": str(plain.get("device", "")),
        "precision": str(plain.get("precision", "")),
        "seconds": float(plain.get("seconds") or 0.0),
        "notes": tuple(each for each in plain.get("notes") or () if isinstance(each, str)),
    }


def _labels(kept: Kept, plain: Plain, common: Plain) -> Answer:
    labels = tuple(Label(each["label"], each["score"]) for each in plain["labels"])
    right, sure = plain.get("right"), float(plain.get("sure", 0.0))
    trusted: Plain = {} if right is None else {"right": float(right), "sure": sure}
    return ImageLabels(**common, **trusted, task=kept.task, labels=labels, part=Part(page=plain.get("page")))


def _picture(kept: Kept, plain: Plain, common: Plain) -> Answer:
    telling = bool(plain.get("telling", True))
    labels = tuple(Label(each["answer"], each["score"], telling) for each in plain["answers"])
    # A checkpoint that writes its answers gives one; those that choose among many tell several.
    told: Plain = {"task": kept.task, "question": str(plain["question"]), "independent": len(labels) > 1}
    if (right := plain.get("right")) is not None:
        told |= {"right": float(right), "sure": float(plain.get("sure", 0.0))}
    return PictureAnswer(**common, **told, labels=labels, part=Part(page=plain.get("page")))


def _table(kept: Kept, plain: Plain, common: Plain) -> Answer:
    same = ("question", "sentence", "value", "aggregator", "rows_seen", "rows_total")
    later: Plain = {"sheet": None, "score": 0.0, "expression": "", "by_rule": False}
    later |= {"follows": "", "elsewhere": ""}
    told: Plain = {name: plain[name] for name in same} | {name: plain.get(name, usual) for name, usual in later.items()}
    return TableAnswer(
        **common,
        **told,
        coordinates=tuple((row, column) for row, column in plain["coordinates"]),
        cells=tuple(plain["cells"]),
        conditions=tuple(plain.get("conditions", ())),
        addresses=tuple(plain.get("addresses", ())),
        runners_up=tuple((each["answer"], each["score"]) for each in plain.get("runners_up", ())),
        result=tuple(tuple(row) for row in plain.get("result", ())),
        left_out=tuple(plain.get("left_out", ())),
        doubts=tuple(plain.get("doubts", ())),
    )


def _transcript(kept: Kept, plain: Plain, common: Plain) -> Answer:
    words = tuple(map(_word, plain["chunks"]))
    duration = plain.get("duration")
    heard = duration if duration is not None else max((word.end for word in words), default=0.0)
    part = Part(track=kept.question.get("track"), channel=plain.get("channel"))
    hot_words = tuple(HotWord(str(each["text"]), float(each["weight"])) for each in plain.get("hot_words", ()))
    about: Plain = {"heard": heard, "duration": duration, "track": plain.get("track"), "hot_words": hot_words}
    about["annotations"] = Annotations.of(plain)
    return Transcript(**common, **about, words=words, part=part)


def _word(chunk: Plain) -> Word:
    start, end = chunk["timestamp"]
    judged: Plain = {"mark": chunk.get("mark"), "capital": bool(chunk.get("capital"))}
    return Word(chunk["text"], start, end, chunk.get("confidence", 1.0), **judged)


def _memory(kept: Kept, plain: Plain, common: Plain) -> Answer:
    same = ("mechanism", "length", "megabytes", "predicted")
    later: Plain = {"run": None, "spread": 0.0, "note": ""}
    told: Plain = {name: plain[name] for name in same} | {name: plain.get(name, usual) for name, usual in later.items()}
    return MemoryPoint(**common, **told, title=plain["mechanism"], about="")


_KINDS: dict[str, Callable[[Kept, Plain, Plain], Answer]] = {
    "labels": _labels,
    "answers": _picture,
    "sentence": _table,
    "chunks": _transcript,
    "megabytes": _memory,
}
"""By a key that the plain values of one kind alone have."""
