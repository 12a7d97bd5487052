"""What the program's own work took while it ran: a dot a pass, kept for as long as the window is open."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.answers import MemoryPoint
from desktop_app.jobs.queue import JobQueue
from desktop_app.translation import mark, number, plural, tr
from desktop_app.ui.panels.cost_kinds import extent, megabytes
from desktop_app.ui.said import as_said

_MOST = 300
"""Dots kept; the oldest go first."""


class WorkPoints(QObject):
    """Listens to the queue.

    Signals:
        changed(): there are more points.
    """

    changed = Signal()

    def __init__(self, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._points: deque[MemoryPoint] = deque(maxlen=_MOST)
        jobs.passed.connect(self._take)

    @property
    def points(self) -> list[MemoryPoint]:
        """The newest last."""
        return list(self._points)

    @Slot(list)
    def _take(self, points: Sequence[MemoryPoint]) -> None:
        for point in points:
            self._put(point)
        self.changed.emit()

    def _put(self, point: MemoryPoint) -> None:
        """A pass that was told before it could be predicted is told again, and stays one dot."""
        for place, before in enumerate(self._points if point.predicted else ()):
            if before == replace(point, source=before.source, part=before.part, predicted=0.0, notes=()):
                self._points[place] = replace(point, source=before.source, part=before.part)
                return
        self._points.append(point)


def taken(point: MemoryPoint) -> float:
    """MB of a pass: what was measured, else what was predicted of it."""
    return point.predicted if point.megabytes is None else point.megabytes


def tip(point: MemoryPoint) -> str:
    """What a dot says under the mouse: the file, what read it, and what it took."""
    words = mark("{tokens:,} tokens: {amount} MB beside the weights")
    if point.megabytes is None:
        words = mark("{tokens:,} tokens: about {amount} MB beside the weights, predicted and not measured")
    took = tr(words, tokens=point.length, amount=megabytes(taken(point)))
    compared = point.predicted and point.megabytes is not None
    foretold = tr("Predicted: {amount} MB", amount=megabytes(point.predicted)) if compared else ""
    time = "" if point.run is None else tr("{milliseconds} ms", milliseconds=number(1000 * point.run, ",.0f"))
    lines = [
        _files(point),
        f"{point.checkpoint}, {point.precision}, {point.device}",
        took,
        foretold,
        time,
        extent(point),
    ]
    return "\n".join(line for line in lines if line)


def meaning(points: Sequence[MemoryPoint]) -> str:
    """What the dots are, and the one that took most; "" where there is none."""
    if not points:
        return ""
    most = max(points, key=taken)
    counted = plural("Circle: {n} pass of your own work.", "Circles: {n} passes of your own work.", len(points))
    largest = tr(
        "The most was {amount} MB beside the weights, for {files} by {checkpoint} at {tokens:,} tokens.",
        amount=megabytes(taken(most)),
        files=_files(most),
        checkpoint=most.checkpoint,
        tokens=most.length,
    )
    return " ".join([counted, largest, *_fitting(points)])


def _fitting(points: Sequence[MemoryPoint]) -> list[str]:
    """What fits by the curve of the checkpoint that ran last, which was predicted or measured."""
    last = next((each for each in reversed(points) if each.notes), None)
    return [] if last is None else [f"{last.checkpoint}:", *map(as_said, last.notes)]


def _files(point: MemoryPoint) -> str:
    """The first file of the pass, and how much else was in it: pictures beside it, or parts of one file."""
    name = point.source.name or tr("sound from the microphone")
    if point.at_once < 2:
        return name
    return tr("{name} (first of {count:,} in one pass)", name=name, count=point.at_once)
