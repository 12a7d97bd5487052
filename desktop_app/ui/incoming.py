"""What comes in - a drop, a paste, the Open dialog, samples - goes to the panes that take it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from desktop_app import paths
from desktop_app.media.documents import pdf
from desktop_app.media.kinds import Kind
from desktop_app.translation import tr
from desktop_app.ui import dropped
from desktop_app.ui.drop_area import DropArea
from desktop_app.ui.drop_router import DropRouter, FileScan
from desktop_app.ui.page_specs import MODELS, PaneSpec
from desktop_app.ui.panes import Pane
from desktop_app.ui.widgets.outcome import Outcome

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Incoming(QObject):
    """Between what a person brings and the panes of a window; tells where files went that no one page shows together.

    area: the window, where files are dropped. router: looks through them and sorts them by kind. outcome: what became
    of the last of them.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.router = DropRouter(window.services, self)
        self.outcome = Outcome()
        window.pages.add_below(self.outcome)
        self.area = DropArea(window)
        self.area.dropped.connect(self.take)
        self.area.entered.connect(self._expect)
        self.router.found.connect(lambda found, first: self.give(found, first, further=not first))
        self.router.text.connect(self._give_text)
        self.router.searching.connect(window.jobs_panel.add)
        self.router.searching.connect(self._begin)
        self.router.refused.connect(self.outcome.add)
        window.services.messages.reported.connect(self.outcome.note)
        self.outcome.arrivals.page_wanted.connect(window.show_pane_of)
        self.outcome.arrivals.file_wanted.connect(self.show_file)

    @property
    def idle(self) -> bool:
        """Whether everything that came has been looked through."""
        return self.area.idle and self.router.idle

    def invite(self, words: str) -> None:
        """What is said over the window while something is dragged over it."""
        self.area.invite(words)

    def stop(self) -> None:
        """The window closes: nothing more is taken."""
        self.area.stop()

    @Slot(object)
    def take(self, found: dropped.Dropped) -> None:
        """Take a drop; on the Models page files are checkpoints first of all."""
        window = self._window
        if found.files and window.pages.front is window.pages.made(MODELS):
            window.models.take_dropped(found.files)
            return
        self._expect(found.files)
        self.router.take(found)
        if found.files:
            window.services.background.run_in_turn(
                window.services.history.note_opened, found.files[:10], title=tr("the recent list")
            )

    @Slot(list)
    def _expect(self, files: list[Path]) -> None:
        """Start the process that reads PDF while one is still being dragged, or looked through."""
        if any(each.suffix.lower() == ".pdf" for each in files):
            self._window.services.background.run(pdf.start, title="PDF")

    @Slot()
    def paste(self) -> None:
        """Take what is on the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        self.take(dropped.read(mime) if mime is not None else dropped.Dropped())

    def show_samples(self, pane: Pane | None = None) -> None:
        """Open the shipped samples: all, or those of one pane."""
        kinds = [each.kind for each in ([pane] if pane else self._window.pane_set.specs)]
        self.router.take_files([paths.shipped("resources", "samples")], kinds)

    def give(self, by_kind: dict[Kind, list[Path]], first: bool, further: bool = False) -> None:
        """Give each pane its files; the pane in front stays there if it gets any, or while a person is engaged there.

        further: they belong to a drop that has come in part; what is in view stays there.
        """
        window = self._window
        front = window.pages.front
        if isinstance(front, Pane):
            for kind in set(front.also) & by_kind.keys():
                by_kind.setdefault(front.kind, []).extend(by_kind.pop(kind))
        found = {spec: by_kind[spec.kind] for spec in window.pane_set.specs if spec.kind in by_kind}
        takers = {window.pane_set.pane(spec): files for spec, files in found.items()}
        aside = first and bool(takers) and front not in takers and isinstance(front, Pane) and front.engaged
        if first and takers and front not in takers and not aside:
            window.show_pane(window.pane if window.pane in takers else _foremost(takers))
        for pane, files in takers.items():
            window.session.withdraw()
            (pane.take_further if further else pane.take)(files)
        if first or further:
            self.outcome.arrive(found, aside)

    @Slot(object, object)
    def show_file(self, spec: PaneSpec, path: Path) -> None:
        """Bring a file that is open into view."""
        self._window.show_pane_of(spec)
        self._window.pane_set.pane(spec).show_file(path)

    @Slot(object)
    def _begin(self, scan: FileScan) -> None:
        self.outcome.begin(scan.roots)

    @Slot(str)
    def _give_text(self, text: str) -> None:
        self._window.pages.turn_to(self._window.pane)
        self._window.pane.take_text(text)


def _foremost(takers: Mapping[Pane, Sequence[Path]]) -> Pane:
    """Which of several panes shows a drop: the first; of those that get the same files, that of the narrower kind."""
    first = next(iter(takers.values()))
    alike = [pane for pane, files in takers.items() if files == first]
    return min(alike, key=lambda pane: len(pane.kind.formats))
