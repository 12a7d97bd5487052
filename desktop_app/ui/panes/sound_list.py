"""The sounds that were dropped or recorded, each with what is known of it so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.annotations import NONE_ADDED, Annotations, edited
from desktop_app.answers import WHOLE, Answer, Failure, Part, Transcript, Word, readable_words
from desktop_app.translation import tr
from desktop_app.ui.said import as_said
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.transcript_text import clock

if TYPE_CHECKING:
    from desktop_app.ui.panes.sound_again import Proposal

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Role = Qt.ItemDataRole

BEGINNING = 60
"""Characters of a transcript shown in the list."""


@dataclass(eq=False)
class Sound:
    """One sound, or a part of it: its transcript as far as it is known, or why there is none.

    heard: the transcript as the checkpoint gave it. annotations: what a person added to it. undone: what these were
    before, the latest last. reading: while it is read again, how far that is. proposal: what that would change.
    """

    path: Path
    part: Part = WHOLE
    heard: Transcript | None = None
    failure: Failure | None = None
    waiting: bool = False
    recording: bool = False
    annotations: Annotations = NONE_ADDED
    undone: list[Annotations] = field(default_factory=list)
    reading: Transcript | None = None
    proposal: "Proposal | None" = None

    @property
    def transcript(self) -> Transcript | None:
        """The transcript, with what a person added."""
        if self.heard is None or not self.annotations:
            return self.heard
        return replace(self.heard, annotations=self.annotations)

    @transcript.setter
    def transcript(self, heard: Transcript | None) -> None:
        self.heard = heard

    @property
    def name(self) -> str:
        """What it is called: the file, and the part of it."""
        return f"{self.path.name}{self.of_part}"

    @property
    def of_part(self) -> str:
        """What stands behind the file's name: ", left channel"; nothing for the whole."""
        return f", {as_said(self.part.words)}" if self.part.words else ""

    @property
    def answer(self) -> Answer | None:
        """What is known for good, or so far."""
        return self.failure or self.transcript

    @property
    def state(self) -> str:
        """A few words on where it stands."""
        if self.recording:
            return tr("recording, {clock}", clock=clock(self.transcript.heard if self.transcript else 0))
        if self.failure is not None:
            return describe_failure(self.failure, besides=self.path.name)
        if self.transcript is None:
            return tr("waiting") if self.waiting else tr("not transcribed")
        if self.waiting:
            return tr("reading, {share:.0%}", share=self._share())
        length = clock(self.transcript.duration or self.transcript.heard)
        text = _beginning(self.heard.words[:15], self.annotations) if self.heard is not None else ""
        return f"{length}  {text or next(iter(self.transcript.notes), tr('(no words heard)'))}"

    def _share(self) -> float:
        found = self.reading or self.heard
        return min(found.heard / found.duration, 1.0) if found is not None and found.duration else 0.0


@lru_cache(maxsize=1_000)
def _beginning(words: tuple[Word, ...], added: Annotations) -> str:
    """As a person would write it; asked for whenever a row is painted."""
    edits = [each for each in added.edits if words and each.start < words[-1].end]
    return " ".join(word.text for word in edited(readable_words(words, ended=False), words, edits))[:BEGINNING]


class SoundsModel(QAbstractListModel):
    """The list for Qt; sounds are found by their path and part."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sounds: list[Sound] = []
        self._rows: dict[tuple[Path, Part], int] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many sounds there are."""
        return 0 if parent.isValid() else len(self.sounds)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """The name, and below it where the sound stands."""
        sound = self.sounds[index.row()]
        if role == Role.DisplayRole:
            return f"{sound.name}\n{sound.state}"
        if role == Role.ToolTipRole:
            return f"{sound.path}\n{sound.state}"
        if role == Role.AccessibleTextRole:
            return f"{sound.name}, {sound.state}"
        return None

    def find(self, path: Path, part: Part = WHOLE) -> Sound | None:
        """The sound of a path, or the part of it."""
        row = self._rows.get((path, part))
        return self.sounds[row] if row is not None else None

    def row(self, sound: Sound) -> int:
        """Where a sound stands in the list."""
        return self._rows[sound.path, sound.part]

    def add(self, paths: Sequence[Path], part: Part = WHOLE) -> list[Sound]:
        """Append the paths that are new, or that part of them; their sounds."""
        fresh = [path for path in dict.fromkeys(paths) if (path, part) not in self._rows]
        if not fresh:
            return []
        first = len(self.sounds)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        sounds = [Sound(path, part) for path in fresh]
        self.sounds += sounds
        self._rows |= {(path, part): first + place for place, path in enumerate(fresh)}
        self.endInsertRows()
        return sounds

    def remove(self, sound: Sound) -> None:
        """Take one out."""
        row = self.row(sound)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.sounds[row]
        self._rows = {(each.path, each.part): place for place, each in enumerate(self.sounds)}
        self.endRemoveRows()

    def put_back(self, sound: Sound, row: int) -> bool:
        """Undo remove(); False where it has been listed anew meanwhile."""
        if (sound.path, sound.part) in self._rows:
            return False
        row = min(row, len(self.sounds))
        self.beginInsertRows(QModelIndex(), row, row)
        self.sounds.insert(row, sound)
        self._rows = {(each.path, each.part): place for place, each in enumerate(self.sounds)}
        self.endInsertRows()
        return True

    def touch(self, sound: Sound) -> None:
        """Something about a sound is different now."""
        index = self.index(self.row(sound))
        self.dataChanged.emit(index, index)


class _Roomy(QStyledItemDelegate):
    """Two lines of text with some air around them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 10)


class SoundList(QListView):
    """The list a person chooses a sound from.

    Signals:
        chosen(object): the Sound now chosen, or None.
        play_wanted(): Space: play or pause it.
        remove_wanted(): Delete, or the menu: take it off the list.
    """

    chosen = Signal(object)
    play_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sounds = SoundsModel(self)
        self.setModel(self.sounds)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._remove = QAction(tr("&Remove"), self)
        self._remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._remove.triggered.connect(self.remove_wanted)
        self.addAction(self._remove)
        self.setAccessibleName(tr("Sounds"))
        self.setItemDelegate(_Roomy(self))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def current(self) -> Sound | None:
        """The chosen sound."""
        index = self.currentIndex()
        return self.sounds.sounds[index.row()] if index.isValid() else None

    def choose(self, sound: Sound) -> None:
        """Choose a sound."""
        self.setCurrentIndex(self.sounds.index(self.sounds.row(sound)))

    def sizeHint(self) -> QSize:
        """Room for a name and a few words."""
        return QSize(250, 300)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter play; the rest walks in the list."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.play_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.chosen.emit(self.current)
