"""The pictures for Qt's views: which are shown, in which order, and what has come in since."""

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal, Slot

from desktop_app.answers import Answer, Failure, PictureAnswer
from desktop_app.translation import local, spoken, tr
from desktop_app.ui.panes.image_items import Arrangement, Leaf, Picture, Standing, arranged
from desktop_app.ui.said import as_said

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_BETWEEN_ARRANGEMENTS = 0.4
"""Seconds between two sortings while answers come in; more where sorting takes long."""


class PictureModel(QStringListModel):
    """All pictures that were dropped, and the rows of those that are shown.

    Qt's own model of strings counts the rows: laying out 10,000 tiles asks for the count 10,000 times,
    which takes 0.4 ms there and 7 ms of a rowCount() written in Python. The names in it are what views show.

    Signals:
        about_to_arrange(), arranged(): before and after rows are sorted or filtered anew (a reset of the model).
        counted(): how many there are, are shown, or are answered has changed.
    """

    about_to_arrange = Signal()
    arranged = Signal()
    counted = Signal()
    ROLES: ClassVar[tuple[int, ...]] = (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole)

    def __init__(self, task: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.task = task
        self.arrangement = Arrangement()
        self.pictures: dict[Leaf, Picture] = {}
        self._pages: dict[Path, int] = {}
        self.shown: list[Picture] = []
        self.best_labels: Counter[str] = Counter()
        self._standings: Counter[Standing] = Counter()
        self._dropped = 0
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.rearrange)
        self._cost = 0.0

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The file's name, and in words what was answered; the delegate paints from picture()."""
        picture = self.picture(index.row())
        if picture is None or role not in self.ROLES:
            return None
        if role == Role.DisplayRole:
            return picture.name
        lines = [picture.name, *describe_picture(picture)]
        return "\n".join(lines) if role == Role.ToolTipRole else ", ".join(lines)

    def picture(self, row: int) -> Picture | None:
        """The picture of a row, None beyond the last."""
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def row(self, leaf: Leaf) -> int:
        """The row a picture is shown in; -1 where it is not shown."""
        picture = self.pictures.get(leaf)
        return -1 if picture is None else picture.row

    @property
    def answered(self) -> int:
        """How many pictures have labels."""
        return self._standings[Standing.ANSWERED]

    @property
    def failed(self) -> int:
        """How many pictures have a reason why there are none."""
        return self._standings[Standing.FAILED]

    def append(self, paths: Iterable[Path]) -> list[Path]:
        """Take files in, each as one picture until its pages are known; the ones that are new."""
        new = []
        for path in paths:
            if path not in self._pages:
                self._pages[path] = 1
                self.pictures[Leaf(path)] = picture = Picture(Leaf(path), self._dropped, self.task)
                self._count(picture, 1)
                self._dropped += 1
                new.append(path)
        if self.arrangement == Arrangement():
            self._show_last(new)
        elif new:
            self._rearrange_soon()
        self.counted.emit()
        return new

    def spread(self, pages: Mapping[Path, int]) -> None:
        """These files hold so many pictures each: the further ones follow the first."""
        more = {path: count for path, count in pages.items() if count > self._pages.get(path, count)}
        if not more:
            return
        together: dict[Leaf, Picture] = {}
        for leaf, picture in self.pictures.items():
            together[leaf] = picture
            known, count = self._pages[leaf.path], more.get(leaf.path, 0)
            if count:
                picture.call_by_page(count)
            if count and leaf.page == known:
                for page in range(known + 1, count + 1):
                    further = Leaf(leaf.path, page)
                    together[further] = Picture(further, picture.number, self.task, count)
        self.pictures = together
        self._pages |= more
        self._recount()
        self.rearrange()

    def remove(self, gone: Sequence[Leaf]) -> None:
        """Take pictures off the grid; the files stay."""
        for leaf in gone:
            self.pictures.pop(leaf, None)
        here = {leaf.path for leaf in self.pictures}
        for path in {leaf.path for leaf in gone} - here:
            self._pages.pop(path, None)
        self._recount()
        self.rearrange()

    def put_back(self, removed: Iterable[Picture]) -> list[Picture]:
        """Undo remove(): those that are not there meanwhile stand where they stood, with the answers they had."""
        back = [each for each in removed if each.leaf not in self.pictures]
        for picture in back:
            self.pictures[picture.leaf] = picture
            self._pages[picture.path] = max(self._pages.get(picture.path, 1), picture.leaf.page)
            picture.turn_to(self.task)
        self.pictures = dict(sorted(self.pictures.items(), key=lambda item: (item[1].number, item[0].page)))
        self._recount()
        self.rearrange()
        return back

    def settle(self, task: str, answers: Iterable[Answer]) -> None:
        """Answers came for a task."""
        answers = list(answers)
        self.spread({each.source: each.part.page for each in answers if each.part.page is not None})
        touched = []
        for answer in answers:
            picture = self.pictures.get(Leaf(answer.source, answer.part.page or 1))
            if picture is not None:
                picture.answers[task] = answer
                touched.append(picture)
        if task == self.task:
            for picture in touched:
                self._read(picture)
            self._touch(touched)
            if self.arrangement.hangs_on_answers:
                self._rearrange_soon()
            self.counted.emit()

    def note_trouble(self, leaf: Leaf, failure: Failure) -> None:
        """A thumbnail could not be made."""
        picture = self.pictures.get(leaf)
        if picture is not None:
            picture.trouble = failure
            self._read(picture)
            self._touch([picture])
            self.counted.emit()

    def forget(self, task: str, files: Iterable[Path] | None = None) -> None:
        """Drop the answers to a task, to all its questions: they have changed, or are asked again about some files."""
        some = None if files is None else set(files)
        for leaf, picture in self.pictures.items():
            if some is None or leaf.path in some:
                for key in [each for each in picture.answers if of_task(each, task)]:
                    del picture.answers[key]
        if of_task(self.task, task):
            self.turn_to(self.task)

    def holds(self, path: Path) -> bool:
        """Whether any picture of a file is on the grid."""
        return path in self._pages

    def unanswered(self, keys: Sequence[str]) -> list[Path]:
        """Files that lack an answer under one of the keys, in the order they are shown, hidden ones last."""
        shown = [each for each in self.shown if each.lacks(keys)]
        hidden = [each for each in self.pictures.values() if each.row < 0 and each.lacks(keys)]
        return list(dict.fromkeys(each.path for each in shown + hidden))

    def missing(self, path: Path, keys: Sequence[str]) -> list[str]:
        """Under which of the keys any page of a file has no answer."""
        pages = [self.pictures.get(Leaf(path, page)) for page in range(1, self._pages.get(path, 0) + 1)]
        return [key for key in keys if any(each is not None and key not in each.answers for each in pages)]

    def turn_to(self, task: str) -> None:
        """Show the answers of another task."""
        self.task = task
        for picture in self.pictures.values():
            picture.turn_to(task)
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
        self.about_to_arrange.emit()
        for picture in self.shown:
            picture.row = -1
        self.shown = arranged(self.pictures.values(), self.arrangement)
        for row, picture in enumerate(self.shown):
            picture.row = row
        self.setStringList([each.name for each in self.shown])
        self._cost = time.monotonic() - began
        self.arranged.emit()
        self.counted.emit()

    @property
    def is_to_arrange(self) -> bool:
        """Whether pictures wait to be sorted in."""
        return self._later.isActive()

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
            self.shown += [self.pictures[Leaf(path)] for path in new]
            for row in range(first, len(self.shown)):
                self.shown[row].row = row
            self.insertRows(first, len(new))

    def _touch(self, pictures: Sequence[Picture]) -> None:
        rows = [each.row for each in pictures if each.row >= 0]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _read(self, picture: Picture) -> None:
        """Read a picture's answer anew and keep count: to count all anew takes long where there are thousands."""
        self._count(picture, -1)
        picture.turn_to(self.task)
        self._count(picture, 1)

    def _count(self, picture: Picture, by: int) -> None:
        self.best_labels[picture.best] += by
        self._standings[picture.standing] += by

    def _recount(self) -> None:
        self.best_labels = Counter(each.best for each in self.pictures.values())
        self._standings = Counter(each.standing for each in self.pictures.values())


def of_task(key: str, task: str) -> bool:
    """Whether answers under a key are those of a task, or to a question of it."""
    return key == task or key.startswith(f"{task}: ")


def describe_picture(picture: Picture) -> list[str]:
    """What is known of a picture, one thing a line: five labels with scores, or why there are none."""
    if picture.failure is not None:
        return [part for part in (as_said(picture.failure.reason), as_said(picture.failure.advice)) if part]
    if picture.labels is None:
        return [tr("no answer yet")]
    asked = [picture.labels.question] if isinstance(picture.labels, PictureAnswer) else []
    said = (f"{spoken(each.label)}: {local(each.percent(1))}" for each in picture.labels.labels[:5])
    return [*asked, *said, *map(as_said, picture.labels.notes)]
