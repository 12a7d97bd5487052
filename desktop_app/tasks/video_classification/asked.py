"""What is asked about films, and the answer: plain values."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import Any

from desktop_app.answers import Answer, Label, Say
from desktop_app.answers.pictures import found_by
from desktop_app.printable import printable
from desktop_app.questions import Question
from desktop_app.translation import joined, worded

_END = 0.1
"""Seconds after the end of the last stretch that still belong to it: its last frame stays in view."""
_SAME_MOMENT = 0.005
"""Seconds that a cursor may be off where it was put: it stands at whole milliseconds, sound at its samples."""
SURE = 0.3
"""The score from which on a label is named as what happens, where the checkpoint's own was not measured."""
_MOST_CHAPTERS = 6
"""Of a line that says what happens."""


@dataclass(frozen=True, kw_only=True)
class VideoClassification(Question):
    """Which of the checkpoint's labels does each stretch of each film show?

    every: seconds from the beginning of one stretch to that of the next; None for half a stretch.
    top_k: labels a stretch.
    """

    task = "video-classification"

    films: tuple[Path, ...]
    every: float | None = None
    top_k: int = 5


@dataclass(frozen=True)
class Stretch:
    """A stretch of a film that was looked at, start and end in seconds, and its labels, best first."""

    start: float
    end: float
    labels: tuple[Label, ...]

    @property
    def best(self) -> Label:
        """The label with the highest score."""
        return self.labels[0]


DOUBTED = "Not sure: perhaps nothing happens here that the checkpoint knows."
"""Said in a table of the stretches of a film whose best label has too low a score."""


@dataclass(frozen=True)
class Chapter:
    """Stretches one after the other with the same best label: start and end in seconds, the highest of its scores."""

    start: float
    end: float
    label: str
    score: float


@dataclass(frozen=True, kw_only=True)
class FilmLabels(Answer):
    """What happens in a film; while it is being watched, final is False.

    labels: of the whole film, the mean over its stretches, best first. stretches: in order of time.
    watched: seconds watched so far; duration: in all, None where the film does not say.
    sure: the score below which a stretch shows nothing for sure.
    moment: the time a person looks at, in seconds, for whoever looks into the answer; it is no part of it.
    """

    columns = ("file", "start", "end", "rank", "label", "score", "doubt", *Answer.columns[1:])

    labels: tuple[Label, ...]
    stretches: tuple[Stretch, ...]
    watched: float
    duration: float | None
    sure: float = SURE
    moment: float | None = field(default=None, compare=False)

    @property
    def best(self) -> Label:
        """The label of the whole film with the highest score."""
        return self.labels[0]

    @property
    def gist(self) -> str:
        """Its first chapters of what is sure."""
        chapters = self.chapters(self.sure)
        if not chapters:
            return worded("nothing sure")
        parts = [
            worded("{clock} {label} {score:.0%}", clock=clock(each.start), label=each.label, score=each.score)
            for each in chapters[:_MOST_CHAPTERS]
        ]
        return joined([joined(parts, ", "), " …"]) if len(chapters) > _MOST_CHAPTERS else joined(parts, ", ")

    @property
    def standing(self) -> tuple[float, float | None, str] | None:
        """How far the film has been watched."""
        return None if self.final else (self.watched, self.duration, self.stretches[-1].best.label)

    @property
    def surest(self) -> tuple[str, float]:
        """The best label of the whole film and its score."""
        return self.best.label, self.best.score

    def chapters(self, least: float = 0.0) -> tuple[Chapter, ...]:
        """Stretches that touch as one where they have the same best label; those of a score below `least` are left out.

        Each lasts until the next begins, so that chapters do not overlap.
        """
        told = [each for each in self.stretches if each.best.score >= least]
        found: list[Chapter] = []
        for each, following in zip_longest(told, told[1:]):
            label = each.best.label
            end = each.end if following is None or following.best.label == label else min(each.end, following.start)
            found.append(Chapter(each.start, end, label, each.best.score))
        return tuple(_together(found))

    def when(self, words: str, least: float = 0.1) -> tuple[Chapter, ...]:
        """When did it happen? The stretches that have a label with these words, of a score of at least `least`,
        surest first; of several such labels of a stretch the best."""
        wanted = words.lower().split()
        found = []
        for each in self.stretches:
            fitting = [label for label in each.labels if label.score >= least and fits(label.label, wanted)]
            if wanted and fitting:
                found.append(Chapter(each.start, each.end, fitting[0].label, fitting[0].score))
        return tuple(sorted(found, key=lambda chapter: -chapter.score))

    def moments(self, words: str, least: float = 0.1) -> tuple[Chapter, ...]:
        """What when() finds, in order of time, stretches that touch as one where they have the same label.

        Where some of these are sure, that is when it happened, as chapters() has it, and not where it might have begun.
        """
        found: list[Chapter] = []
        for run in _runs(sorted(self.when(words, least), key=lambda chapter: chapter.start)):
            found += _together([each for each in run if each.score >= self.sure] or run)
        return tuple(found)

    def at(self, time: float) -> Stretch:
        """Of the stretches over a time in seconds the surest; where there is none, the one before it.

        Where one begins, that one: chapters and moments begin so, and whoever chose one wants to see that.
        """
        over = self._over(time)
        behind = bisect_right(self.stretches, time + _SAME_MOMENT, key=lambda each: each.start)
        last = self.stretches[max(0, behind - 1)]
        if not over or abs(last.start - time) < _SAME_MOMENT:
            return last
        return max(over, key=lambda each: each.best.score)

    def _over(self, time: float) -> list[Stretch]:
        """The stretches over a time, none where it was not watched.

        All are equally long, so that looking back ends at the first that is over. The last one has its end too.
        """
        behind = bisect_right(self.stretches, time, key=lambda each: each.start)
        over: list[Stretch] = []
        while behind:
            each = self.stretches[behind - 1]
            beyond = _END if behind == len(self.stretches) else -1e-3
            if each.end + beyond <= time:
                break
            over.append(each)
            behind -= 1
        return over

    def labels_at(self, time: float) -> tuple[Label, ...]:
        """The labels of all stretches over a time, each with the highest of its scores there, best first."""
        scores: dict[str, float] = {}
        for each in self._over(time):
            for label in each.labels:
                scores[label.label] = max(scores.get(label.label, 0.0), label.score)
        return tuple(Label(name, score) for name, score in sorted(scores.items(), key=lambda pair: -pair[1]))

    def rows(self) -> list[dict[str, Any]]:
        """A row a stretch and label, `start` and `end` in seconds, the label's place in `rank` from 1, in `doubt` that
        the stretch shows nothing for sure; the notes, which are about the whole film, in the first."""
        plain = self.to_dict()
        times = [{"start": round(each.start, 3), "end": round(each.end, 3)} for each in self.stretches]
        rows = [
            plain | time | self._of_label(each, label) | {"rank": rank, "notes": []}
            for each, time in zip(self.stretches, times, strict=True)
            for rank, label in enumerate(each.labels, start=1)
        ]
        return [row | {"notes": plain["notes"]} for row in rows[:1]] + rows[1:]

    def _of_label(self, stretch: Stretch, label: Label) -> dict[str, Any]:
        doubt = DOUBTED if stretch.best.score < self.sure else ""
        return {"label": label.label, "score": label.score, "doubt": doubt}

    def _said(self, say: Say) -> str:
        return "\n".join([self._subject(say), *(self._line(each, say) for each in self.chapters())])

    @property
    def settled(self) -> Sequence[str]:
        """The chapters that have ended; the last may go on."""
        return () if self.final else (self.subject, *(self._line(each, str) for each in self.chapters()[:-1]))

    def _line(self, chapter: Chapter, say: Say) -> str:
        times = f"{say(clock(chapter.start))}-{say(clock(chapter.end))}"
        return f"  {times}  {say(Label(chapter.label, chapter.score).percent(1)):>6}  {say(self._named(chapter))}"

    def _named(self, chapter: Chapter) -> str:
        """What happens in a chapter, or that it is not sure."""
        label = printable(chapter.label)
        return label if chapter.score >= self.sure else worded("not sure: {label}", label=label)

    def _searched(self) -> Sequence[str]:
        return sorted({label.label for each in self.stretches for label in each.labels if label.score >= 0.1})

    def to_dict(self) -> dict[str, Any]:
        """`label` and `score` as the pipeline names them, all of the film in `labels`, each stretch in `clips`."""
        clips = [
            {
                "start": round(each.start, 3),
                "end": round(each.end, 3),
                "label": each.best.label,
                "score": each.best.score,
                "labels": [{"label": label.label, "score": label.score} for label in each.labels],
            }
            for each in self.stretches
        ]
        labels = [{"label": each.label, "score": each.score} for each in self.labels]
        told = {"labels": labels, "clips": clips, "duration": self.duration, "sure": self.sure}
        return labels[0] | told | super().to_dict()


def _runs(chapters: Sequence[Chapter]) -> list[list[Chapter]]:
    """Those that touch and have the same label, in order of time."""
    found: list[list[Chapter]] = []
    until = 0.0
    for each in chapters:
        if not found or found[-1][-1].label != each.label or each.start > until + 1e-3:
            found.append([])
            until = each.end
        found[-1].append(each)
        until = max(until, each.end)
    return found


def _together(chapters: Sequence[Chapter]) -> list[Chapter]:
    """One chapter for each run, with its highest score."""
    return [
        Chapter(run[0].start, max(each.end for each in run), run[0].label, max(each.score for each in run))
        for run in _runs(chapters)
    ]


def restored(plain: dict[str, Any], common: dict[str, Any]) -> FilmLabels:
    """The answer that to_dict() wrote as `plain`; `common` has the fields of every answer."""
    stretches = tuple(
        Stretch(float(each["start"]), float(each["end"]), tuple(_labels(each["labels"]))) for each in plain["clips"]
    )
    watched, duration = stretches[-1].end, plain.get("duration")
    return FilmLabels(
        **common,
        labels=tuple(_labels(plain["labels"])),
        stretches=stretches,
        watched=watched,
        duration=duration,
        sure=float(plain.get("sure", SURE)),
    )


def _labels(plain: Sequence[dict[str, Any]]) -> Iterator[Label]:
    return (Label(each["label"], each["score"]) for each in plain)


def fits(label: str, words: Sequence[str]) -> bool:
    """Whether a label has all of these words, in lower case: as it is exported, or as the window says it."""
    return any(all(word in said.lower() for word in words) for said in found_by([label]))


def clock(seconds: float) -> str:
    """A time of a film: "0:07.5", "1:02:03.0"; worded, as not every country writes a point there."""
    tenths = round(seconds * 10)
    hours, minutes, rest = tenths // 36_000, tenths // 600 % 60, tenths % 600 / 10
    if hours:
        return worded("{hours}:{minutes:02}:{rest:04.1f}", hours=hours, minutes=minutes, rest=rest)
    return worded("{minutes}:{rest:04.1f}", minutes=minutes, rest=rest)
