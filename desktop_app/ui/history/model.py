"""The list of past answers as a model: a heading for each day, and under it what was answered on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.answers import Answer, Transcript
from desktop_app.ui.history import words
from desktop_app.workspace.kept_answers import Kept
from desktop_app.writing import AS_USUAL, Writing

_Index = QModelIndex | QPersistentModelIndex

ROW = Qt.ItemDataRole.UserRole
"""The Day or Entry of a row."""


@dataclass(frozen=True)
class Day:
    """The heading of a day."""

    text: str


@dataclass(frozen=True)
class Entry:
    """A past answer, and what is said of it in the list."""

    kept: Kept
    answer: Answer
    asked: str
    gist: str
    about: str
    time: str

    @classmethod
    def of(cls, kept: Kept, writing: Writing = AS_USUAL) -> "Entry":
        """What to say of a past answer, a transcript in this writing; for thousands it is done off the GUI thread."""
        answer = kept.restored()
        if isinstance(answer, Transcript):
            answer = replace(answer, writing=writing)
        said = words.asked(kept, answer), words.gist(answer), words.about(answer)
        return cls(kept, answer, *said, words.time_of(kept.at))


class HistoryModel(QAbstractListModel):
    """Entries come newest first, in parts; the next part is asked for when a person scrolls to the end.

    Signals:
        more_wanted(): the end of the list is in view, and there may be more.
    """

    more_wanted = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Day | Entry] = []
        self._last: date | None = None
        self.complete = True

    @property
    def entries(self) -> list[Entry]:
        """The answers in the list, newest first."""
        return [row for row in self._rows if isinstance(row, Entry)]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Headings and answers."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or all of it as text for a screen reader."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return (
            row.text if isinstance(row, Day) else f"{row.gist.removesuffix('.')}. {row.asked}, {row.about}, {row.time}"
        )

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Answers can be chosen, headings cannot."""
        if isinstance(self._rows[index.row()], Day):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there may be older ones."""
        return not self.complete

    def fetchMore(self, parent: _Index) -> None:
        """Ask for them."""
        self.more_wanted.emit()

    def show(self, entries: Sequence[Entry], complete: bool, today: date) -> None:
        """Show these instead of what is there."""
        self.beginResetModel()
        self._last = None
        self._rows = self._with_days(entries, today)
        self.complete = complete
        self.endResetModel()

    def append(self, entries: Sequence[Entry], complete: bool, today: date) -> None:
        """Show older ones below."""
        self.complete = complete
        rows = self._with_days(entries, today)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row_of(self, number: int) -> int | None:
        """Where the answer of this id stands."""
        numbers = [row.kept.id if isinstance(row, Entry) else None for row in self._rows]
        return numbers.index(number) if number in numbers else None

    def _with_days(self, entries: Sequence[Entry], today: date) -> list[Day | Entry]:
        rows: list[Day | Entry] = []
        for entry in entries:
            day = words.day_of(entry.kept.at)
            if day != self._last:
                rows.append(Day(words.day_in_words(day, today)))
                self._last = day
            rows.append(entry)
        return rows
