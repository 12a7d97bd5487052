"""The pictures for Qt's views: which are shown, in which order, and what has come in since."""

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from desktop_app.answers import Answer, Failure, ImageLabels
from desktop_app.ui.panes.image_items import Arrangement, Picture, arranged

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_BETWEEN_ARRANGEMENTS = 0.4
"""Seconds between two sortings while answers come in; more where sorting takes long."""


class PictureModel(QAbstractListModel):
    """All pictures that were dropped, and the rows of those that are shown.

    Signals:
        arranged(): rows were sorted or filtered anew (after a reset of the model).
        counted(): how many there are, are shown, or are answered has changed.
    """

    arranged = Signal()
    counted = Signal()
    ROLES: ClassVar[tuple[int, ...]] = (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole)

    def __init__(self, task: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.task = task
        self.arrangement = Arrangement()
        self.pictures: dict[Path, Picture] = {}
        self.shown: list[Picture] = []
        self.best_labels: Counter[str] = Counter()
        self._rows: dict[Path, int] = {}
        self._dropped = 0
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.rearrange)
        self._cost = 0.0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many pictures are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The file's name, and in words what was answered; the delegate paints from picture()."""
        if not index.isValid() or role not in self.ROLES:
            return None
        picture = self.shown[index.row()]
        if role == Role.DisplayRole:
            return picture.name
        lines = [picture.name, *in_words(picture, self.task)]
        return "\n".join(lines) if role == Role.ToolTipRole else ", ".join(lines)

    def picture(self, row: int) -> Picture | None:
        """The picture of a row, None beyond the last."""
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def row(self, path: Path) -> int:
        """The row a file is shown in; -1 where it is not shown."""
        return self._rows.get(path, -1)

    def append(self, paths: Iterable[Path]) -> list[Path]:
        """Take pictures in; the ones that are new."""
        new = []
        for path in paths:
            if path not in self.pictures:
                self.pictures[path] = Picture(path, self._dropped, path.name)
                self._dropped += 1
                new.append(path)
        if self.arrangement == Arrangement():
            self._show_last(new)
        elif new:
            self._rearrange_soon()
        self.counted.emit()
        return new

    def remove(self, gone: Sequence[Path]) -> None:
        """Take pictures off the grid; the files stay."""
        for path in gone:
            self.pictures.pop(path, None)
        self._recount()
        self.rearrange()

    def settle(self, task: str, answers: Iterable[Answer]) -> None:
        """Answers came for a task."""
        touched = []
        for answer in answers:
            picture = self.pictures.get(answer.source)
            if picture is None:
                continue
            if task == self.task:
                touched.append(self.row(answer.source))
                self._count(picture.labels(task), answer)
            picture.answers[task] = answer
        self._touch([row for row in touched if row >= 0])
        if task == self.task and self.arrangement.hangs_on_answers:
            self._rearrange_soon()
        self.counted.emit()

    def note_trouble(self, path: Path, failure: Failure) -> None:
        """A thumbnail could not be made."""
        picture = self.pictures.get(path)
        if picture is not None:
            picture.trouble = failure
            self._touch([row] if (row := self.row(path)) >= 0 else [])

    def forget(self, task: str) -> None:
        """Drop every answer to a task: the question has changed."""
        for picture in self.pictures.values():
            picture.answers.pop(task, None)
        self._recount()
        self.rearrange()

    def unanswered(self) -> list[Path]:
        """Those without an answer for the task at hand, in the order they are shown, hidden ones last."""
        first = [each.path for each in self.shown if self.task not in each.answers]
        seen = set(first)
        rest = [path for path, each in self.pictures.items() if self.task not in each.answers]
        return first + [path for path in rest if path not in seen]

    def turn_to(self, task: str) -> None:
        """Show the answers of another task."""
        self.task = task
        self._recount()
        self.rearrange()

    def arrange(self, arrangement: Arrangement) -> None:
        """Sort and filter anew."""
        if arrangement != self.arrangement:
            self.arrangement = arrangement
            self.rearrange()

    @Slot()
    def rearrange(self) -> None:
        """Sort and filter by what is known now; views keep their selection through `arranged`."""
        self._later.stop()
        began = time.monotonic()
        self.beginResetModel()
        self.shown = arranged(self.pictures.values(), self.task, self.arrangement)
        self._rows = {each.path: row for row, each in enumerate(self.shown)}
        self.endResetModel()
        self._cost = time.monotonic() - began
        self.arranged.emit()
        self.counted.emit()

    def stop(self) -> None:
        """No sorting is pending after this."""
        self._later.stop()

    def _rearrange_soon(self) -> None:
        if not self._later.isActive():
            self._later.start(round(1000 * max(_BETWEEN_ARRANGEMENTS, 20 * self._cost)))

    def _show_last(self, new: list[Path]) -> None:
        """Append rows in place, the common case while a folder comes in."""
        if new:
            first = len(self.shown)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self.shown += [self.pictures[path] for path in new]
            self._rows |= {path: first + place for place, path in enumerate(new)}
            self.endInsertRows()

    def _touch(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _count(self, before: ImageLabels | None, answer: Answer) -> None:
        if before is not None:
            self.best_labels[before.best.label] -= 1
        if isinstance(answer, ImageLabels):
            self.best_labels[answer.best.label] += 1

    def _recount(self) -> None:
        found = (each.labels(self.task) for each in self.pictures.values())
        self.best_labels = Counter(labels.best.label for labels in found if labels is not None)


def in_words(picture: Picture, task: str) -> list[str]:
    """What is known of a picture, one thing a line: five labels with scores, or why there are none."""
    failure = picture.failure(task)
    if failure is not None:
        return [part for part in (failure.reason, failure.advice) if part]
    labels = picture.labels(task)
    if labels is None:
        return ["no answer yet"]
    return [f"{each.label}: {each.score:.1%}" for each in labels.labels[:5]]
