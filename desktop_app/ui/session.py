"""Which files are open and which questions wait: kept as they come, and offered again at the next start."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.answers import spoken_list
from desktop_app.file_kinds import Kind
from desktop_app.translation import plural, tr
from desktop_app.ui.drop_router import DropRouter, FileScan
from desktop_app.ui.page_specs import PaneSpec
from desktop_app.ui.pane_set import PaneSet
from desktop_app.ui.services import Services
from desktop_app.ui.widgets.toast import Toast
from desktop_app.workspace.history import History
from desktop_app.workspace.unanswered import Unanswered

_COMING = "still coming in"
"""Beside the names of panes: files and folders that had just come, or were being looked through."""

_AT_ONCE = 500
"""Files given to a pane in one part, as when a folder is opened."""

_WRITTEN = 2_000
"""Milliseconds until a question is no longer kept as one that waits: by then its answer is in the history."""

_SOON = 5_000
"""Milliseconds until files that came are kept by their panes; what was dropped is kept at once, as it is named: a power
cut or a crash closes no window."""


class Session(QObject):
    """Keeps what the panes show, and brings it back where a person wants that.

    router: knows what is still coming in. toast: where the files of the last time are offered; any file that is opened
    instead takes the offer back.
    """

    def __init__(
        self,
        services: Services,
        panes: PaneSet,
        router: DropRouter,
        toast: Toast,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._router = router
        self._services = services
        self._panes = panes
        self._toast = toast
        self._begun = False
        self._forgotten: set[Path] = set()
        self._fresh: list[Path] = []
        """What came since the files of the panes were kept."""
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.keep)
        self._questions: set[Unanswered] = set()
        """Those that wait, as they were kept last."""
        self._answered = QTimer(self, interval=_WRITTEN, singleShot=True)
        self._answered.timeout.connect(self._write_questions)
        toast.close_button.clicked.connect(self.withdraw)
        router.searching.connect(self._note_coming)

    @Slot()
    def keep(self) -> None:
        """Remember the files that are open now. As long as nothing was opened, what was left the last time stays."""
        self._soon.stop()
        self._fresh = []
        self._write()

    @Slot(object)
    def _note_coming(self, scan: FileScan) -> None:
        """Keep what was dropped before anything is done with it; a folder of samples is not kept so."""
        if scan.roots:
            self._fresh += scan.roots
            self._keep_soon()
            self._write()

    def _write(self) -> None:
        files = {
            pane.kind.name: [path for path in pane.files if path not in self._forgotten] for pane in self._panes.made
        }
        # A folder that is still coming in: what was found of it and what was not is found the next time.
        known = self._forgotten.union(*files.values())
        files[_COMING] = [path for path in dict.fromkeys([*self._router.coming, *self._fresh]) if path not in known]
        if any(files.values()) or self._begun:
            self._services.background.run_in_turn(self._services.history.keep_open, files, title=tr("the open files"))
            self._write_questions()

    @Slot()
    def note_questions(self) -> None:
        """Another question waits for its answer, which is kept at once; or one no longer does."""
        if {each for some in self._waiting().values() for each in some} - self._questions:
            self._write_questions()
        else:
            self._answered.start()

    def _waiting(self) -> dict[str, list[Unanswered]]:
        asked = {pane.kind.name: pane.asker.unanswered for pane in self._panes.made if pane.asker is not None}
        return {name: [each for each in some if each.path not in self._forgotten] for name, some in asked.items()}

    @Slot()
    def _write_questions(self) -> None:
        """Once the window closes nothing more is written: what is stopped then was not answered."""
        self._answered.stop()
        waiting = self._waiting()
        self._questions = {each for some in waiting.values() for each in some}
        keep = self._services.history.keep_unanswered
        self._services.background.run_in_turn(keep, waiting, title=tr("the open files"))

    @Slot()
    def offer(self) -> None:
        """Look, in the background, which files were open the last time, and offer them."""
        call = self._services.background.run_in_turn(_left_open, self._services.history, title=tr("the open files"))
        call.succeeded.connect(self._offer)

    @Slot(object)
    def _offer(self, kept: "_Left") -> None:
        left, folders = kept.open, kept.folders
        found = {spec: left[spec.kind.name] for spec in self._panes.specs if spec.kind.name in left}
        listed = {path for paths in found.values() for path in paths}
        coming = [path for path in left.get(_COMING, []) if path not in listed]
        if not (found or coming) or any(pane.files for pane in self._panes.made):
            return
        counts = [_count(spec.kind, len(paths)) for spec, paths in found.items()]
        names = [tr("{name} (all of it)", name=path.name) if path in folders else path.name for path in coming]
        said = spoken_list([*counts, *names], most=9)
        count = sum(map(len, found.values())) + len(coming)
        told = [plural("{said} was open the last time.", "{said} were open the last time.", count, said=said)]
        # A question about a file that a person had closed would wait for ever.
        back = listed.union(coming)
        waiting = {
            name: [each for each in some if not back.isdisjoint((each.path, *each.path.parents))]
            for name, some in kept.unanswered.items()
        }
        if asked := sum(map(len, waiting.values())):
            told.append(
                plural(
                    "One question was not answered yet: it is asked again then.",
                    "{n} questions were not answered yet: they are asked again then.",
                    asked,
                )
            )
        self._toast.offer(
            " ".join(told),
            partial(self._reopen, found, coming, waiting),
            tr("&Open again"),
            lasting=True,
        )
        self._offered = False

    @Slot()
    def withdraw(self) -> None:
        """A person opened something, or does not want it: what is open from now on is what is kept."""
        self._toast.dismiss()
        self._keep_soon()

    def _keep_soon(self) -> None:
        self._begun = True
        if not self._soon.isActive():
            self._soon.start()

    def forget(self) -> None:
        """The history is forgotten: which files are open now is not kept, though they stay in view."""
        self.withdraw()
        self._fresh = []
        asked = {each.path for some in self._waiting().values() for each in some}
        self._forgotten |= {path for pane in self._panes.made for path in pane.files} | {*self._router.coming} | asked

    def _reopen(
        self, found: dict[PaneSpec, list[Path]], coming: list[Path], unanswered: dict[str, list[Unanswered]]
    ) -> None:
        self._keep_soon()
        for spec in self._panes.specs:
            if (asked := unanswered.get(spec.kind.name)) and (asker := self._panes.pane(spec).asker) is not None:
                asker.ask_again(asked)
        for spec, paths in found.items():
            pane = self._panes.pane(spec)
            pane.take(paths[:_AT_ONCE])
            for start in range(_AT_ONCE, len(paths), _AT_ONCE):
                pane.take_further(paths[start : start + _AT_ONCE])
        if coming:
            self._router.take_files(coming)


@dataclass(frozen=True)
class _Left:
    """By pane, the files that were open and the questions that waited; which of what had just come are folders."""

    open: dict[str, list[Path]]
    unanswered: dict[str, list[Unanswered]]
    folders: set[Path]


def _left_open(history: History) -> _Left:
    """In the background: what was left."""
    left = history.left_open()
    return _Left(left, history.left_unanswered(), {path for path in left.get(_COMING, []) if path.is_dir()})


def _count(kind: Kind, count: int) -> str:
    if count == 1:
        return tr("1 {thing}", thing=kind.one_in_words)
    return tr("{count:,} {things}", count=count, things=kind.many_in_words)
