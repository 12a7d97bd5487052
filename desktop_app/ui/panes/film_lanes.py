"""What a timeline of a film draws, in seconds and scores: a lane a label, ticks with units, and what is said. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.answers import Word
from desktop_app.tasks.video_classification.asked import FilmLabels, fits
from desktop_app.translation import number, tr

_SEEN = 0.15
"""The score that a label must reach somewhere to have a lane of its own."""
_FOUND = 0.1
"""The score for that where the label was looked for, as FilmLabels.when() has it."""
_DRAWN = 0.02
"""The score below which a stretch would be too pale to be seen."""
_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400)
"""Seconds between two ticks."""
_PAUSE = 0.8
_LONGEST = 12
"""Words said together are drawn together: up to a pause of so many seconds, or so many of them."""


@dataclass(frozen=True)
class Lane:
    """One label over time. spans: start and end in seconds, and score in 0..1, in order of time; they may overlap."""

    label: str
    spans: tuple[tuple[float, float, float], ...]


@dataclass(frozen=True)
class Saying:
    """Words that are said one after the other, start and end in seconds."""

    start: float
    end: float
    text: str


def lanes_of(answer: FilmLabels, most: int, words: str = "") -> list[Lane]:
    """The labels that take most of the film, at most so many; with words, those that have all of them."""
    wanted = words.lower().split()
    totals: dict[str, float] = {}
    highest: dict[str, float] = {}
    for stretch in answer.stretches:
        for each in stretch.labels:
            totals[each.label] = totals.get(each.label, 0.0) + each.score
            highest[each.label] = max(highest.get(each.label, 0.0), each.score)
    if wanted:
        fitting = [label for label in totals if fits(label, wanted)]
        fitting = [label for label in fitting if highest[label] >= _FOUND] or fitting[:1]
    else:
        fitting = [label for label in totals if highest[label] >= _SEEN] or [answer.best.label]
    chosen = sorted(fitting, key=lambda label: -totals[label])[:most]
    spans: dict[str, list[tuple[float, float, float]]] = {label: [] for label in chosen}
    for stretch in answer.stretches:
        for each in stretch.labels:
            if each.label in spans and each.score >= _DRAWN:
                spans[each.label].append((stretch.start, stretch.end, each.score))
    return [Lane(label, tuple(found)) for label, found in spans.items()]


def columns_of(lane: Lane, length: float, count: int) -> list[float]:
    """The highest score of a lane in each of so many equal parts of the film."""
    found = [0.0] * count
    if length <= 0:
        return found
    for start, end, score in lane.spans:
        first = min(count - 1, max(0, int(start / length * count)))
        last = min(count, max(first + 1, round(end / length * count)))
        for place in range(first, last):
            found[place] = max(found[place], score)
    return found


def ticks(length: float, width: int, apart: int) -> tuple[list[float], float]:
    """Where ticks stand, in seconds, and how far from each other: at least so many of the width's pixels."""
    if length <= 0 or width <= 0:
        return [], 1.0
    step = next((each for each in _STEPS if each / length * width >= apart), None)
    step = step or -(-(length * apart / width) // 3600) * 3600
    return [place * step for place in range(int(length / step + 1e-9) + 1)], step


def tick_words(seconds: float, step: float, length: float) -> str:
    """A time at a tick: "0.5 s", "15 s", "2:30", "1:02:00", as fine as the steps are."""
    if length < 60:
        return tr("{seconds} s", seconds=number(seconds, ".1f" if step < 1 else ".0f"))
    whole = round(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02d}:{rest:02d}" if length >= 3600 else f"{minutes}:{rest:02d}"


def sayings_of(words: Sequence[Word]) -> list[Saying]:
    """What is said, in words as they are written, in pieces of a breath."""
    found: list[list[Word]] = []
    for word in words:
        if not found or word.start - found[-1][-1].end > _PAUSE or len(found[-1]) >= _LONGEST:
            found.append([])
        found[-1].append(word)
    return [Saying(each[0].start, each[-1].end, " ".join(word.text for word in each)) for each in found]
