"""The films that were dropped, each with what is known of it so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desktop_app.answers import Answer, Failure, Transcript
from desktop_app.tasks.video_classification.asked import FilmLabels
from desktop_app.ui.widgets.failure_words import describe_failure
from desktop_app.ui.widgets.transcript_text import clock

_AIR = 10
"""Points around the two lines of a film."""


@dataclass(eq=False)
class Film:
    """One film: what was seen in it as far as it is known, or why nothing was.

    transcript: what is said in it, where that is known. position: seconds at which a person left it.
    """

    path: Path
    labels: FilmLabels | None = None
    failure: Failure | None = None
    waiting: bool = False
    transcript: Transcript | None = None
    position: float = 0.0

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    @property
    def answer(self) -> Answer | None:
        """What is known for good, or so far."""
        return self.failure or self.labels

    @property
    def state(self) -> str:
        """A few words on where it stands."""
        if self.failure is not None:
            return describe_failure(self.failure, besides=self.name)
        if self.labels is None:
            return "waiting" if self.waiting else "not watched"
        if self.waiting:
            done = min(self.labels.watched / self.labels.duration, 1.0) if self.labels.duration else None
            return "watching" if done is None else f"watching, {done:.0%}"
        if not self.labels.final:
            return f"watched as far as {clock(self.labels.watched)}"
        labels = list(dict.fromkeys(each.label for each in self.labels.chapters(_SURE)))
        return f"{clock(self.labels.duration or self.labels.watched)}  {', '.join(labels) or 'nothing sure'}"


_SURE = 0.3
"""The score from which a stretch is named in the list, as in the chapters of subtitles."""


class FilmList(QListWidget):
    """The list a person chooses a film from.

    Signals:
        chosen(object): the Film now chosen, or None.
        play_wanted(): Space or Enter: play or pause it.
        remove_wanted(): Delete, or the menu: take it off the list.
    """

    chosen = Signal(object)
    play_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.films: list[Film] = []
        self._by_path: dict[Path, Film] = {}
        self.setAccessibleName("Films")
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._remove = QAction("&Remove", self)
        self._remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._remove.triggered.connect(self.remove_wanted)
        self.addAction(self._remove)
        self.currentRowChanged.connect(lambda _: self.chosen.emit(self.current))

    @property
    def current(self) -> Film | None:
        """The chosen film."""
        row = self.currentRow()
        return self.films[row] if 0 <= row < len(self.films) else None

    def of_path(self, path: Path) -> Film | None:
        """The film of a path."""
        return self._by_path.get(path)

    def choose(self, film: Film) -> None:
        """Choose a film."""
        self.setCurrentRow(self.films.index(film))

    def add_paths(self, paths: Sequence[Path]) -> list[Film]:
        """Append the paths that are new; their films."""
        fresh = [Film(path) for path in dict.fromkeys(paths) if path not in self._by_path]
        for film in fresh:
            self.put(film, len(self.films))
        return fresh

    def put(self, film: Film, row: int) -> bool:
        """Put a film at a place; False where one of its path has been listed meanwhile."""
        if film.path in self._by_path:
            return False
        row = min(row, len(self.films))
        self.films.insert(row, film)
        self._by_path[film.path] = film
        item = QListWidgetItem()
        item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + _AIR))
        self._tell(item, film)
        self.insertItem(row, item)
        return True

    def take_out(self, film: Film) -> int:
        """Take a film off the list; where it stood."""
        row = self.films.index(film)
        del self.films[row]
        del self._by_path[film.path]
        self.takeItem(row)
        return row

    def touch(self, film: Film) -> None:
        """Something about a film is different now."""
        if film in self.films:
            self._tell(self.item(self.films.index(film)), film)

    def sizeHint(self) -> QSize:
        """Room for a name and a few words."""
        return QSize(230, 200)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter play; the rest walks in the list."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.play_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QListWidgetItem, film: Film) -> None:
        item.setText(f"{film.name}\n{film.state}")
        item.setToolTip(f"{film.path}\n{film.state}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{film.name}, {film.state}")
