"""Brings a published checkpoint to this machine: planned, resumed, checked, and visible only when complete."""

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalogue import checkpoint_store, choices, files, hub, tensors
from desktop_app.catalogue.download_errors import Damaged, NotFound, disk_full
from desktop_app.catalogue.entries import Entry, inspect, task_of
from desktop_app.catalogue.files import FileDigest, Progress
from desktop_app.catalogue.hub import Listing, Stopped
from desktop_app.problems import CheckpointProblem

if TYPE_CHECKING:
    from desktop_app.catalogue.library import Catalogue

__all__ = ["Download", "Plan", "Progress"]

_PART = ".part"
_MARGIN = 50_000_000
"""Bytes that must stay free beside the files: a disk that is full to the last byte serves nobody."""

_CHOOSE_ANOTHER = (
    "It is published like this, and nothing of it was kept. Choose another: the Models page and attendant models list "
    "show those that are known to run here."
)

Report = Callable[[Progress], None]


@dataclass(frozen=True)
class Plan:
    """What a download will bring.

    commit: of the hub's repository. files: names, in the order they come. total: bytes of all of them;
    missing: bytes still to come; free: bytes free where they will lie.
    pickled: whether the weights come as a pickled file, because there are no others (it is read as plain
    tensors only, and refused where it holds anything else).
    """

    commit: str
    files: tuple[str, ...]
    total: int
    missing: int
    free: int
    pickled: bool = False


class Download:
    """One checkpoint's way from the hub to this machine.

    revision: a branch or commit; by default the commit that was written down when it was downloaded before,
    else the main branch. A Download may be run again after a pause or a failure: it goes on where it was.
    """

    def __init__(self, catalogue: "Catalogue", entry: Entry, revision: str | None = None) -> None:
        if entry.builtin:
            raise NotFound(
                entry.name,
                "it came with the application and is not published on the hub",
                "There is nothing to download; where a file of it is damaged, install Attendant again.",
            )
        if not entry.hub:
            advice = "It is here already; there is nothing to download." if entry.here else "Import its folder instead."
            raise NotFound(entry.name, "it is not published on the hub", advice)
        self._catalogue = catalogue
        self._entry = entry
        self._revision = revision
        self._folder = checkpoint_store.unfinished(entry.name)

    def plan(self, stopped: Callable[[], bool] = lambda: False) -> Plan:
        """Ask the hub what there is to bring; nothing but metadata crosses the network.

        Raises DownloadProblem.
        """
        with hub.asking(self._entry.hub, stopped):
            return self._planned(self._listing())

    def _planned(self, listing: Listing) -> Plan:
        folder = checkpoint_store.root()
        folder.mkdir(parents=True, exist_ok=True)
        return Plan(
            commit=listing.commit,
            files=tuple(listing.files),
            total=listing.total,
            missing=listing.total - self._have(listing),
            free=shutil.disk_usage(folder).free,
            pickled=files.PICKLED in listing.files,
        )

    def run(self, progress: Report, stopped: Callable[[], bool]) -> Entry | None:
        """Bring the files, blocking; None when stopped() became true (what came stays, run() goes on).

        Raises DownloadProblem, or CheckpointProblem for a checkpoint that cannot be run here, which is said
        before its weights are fetched. Where the same checkpoint is being downloaded by another process or
        thread, it waits for that one, and goes on from what it left.
        """
        name = self._entry.name
        if self._entry.shared and self._revision is None:
            return self._entry

        def waiting() -> None:
            here = checkpoint_store.bytes_in(self._folder)
            progress(Progress("another download of it", here, max(here, self._entry.disk)))

        with checkpoint_store.held(name, stopped, waiting) as mine:
            if not mine:
                return None
            try:
                with hub.asking(self._entry.hub, stopped):
                    listing = self._listing()
                    if not self._is_here(listing):
                        self._bring(listing, progress, stopped)
            except Stopped:
                return None
        with checkpoint_store.writing():
            choices.set_commit(self._entry.hub, listing.commit)
        return self._catalogue.named(name)

    def _listing(self) -> Listing:
        """The wanted revision: an unfinished download's own commit comes first, so that its files agree."""
        begun = checkpoint_store.read_record(self._folder)
        wanted = self._revision or (begun.commit if begun else "") or choices.commit(self._entry.hub) or None
        from huggingface_hub.errors import RevisionNotFoundError

        try:
            return hub.listing(self._entry.hub, wanted)
        except RevisionNotFoundError:
            # A commit may be gone from the hub (a history rewritten); then what is there now is better than none.
            if self._revision or wanted is None:
                raise
            return hub.listing(self._entry.hub, None)

    def _is_here(self, listing: Listing) -> bool:
        """Whether the very files are here already, each as it should be."""
        folder = checkpoint_store.place(self._entry.name)
        record = checkpoint_store.read_record(folder)
        if record is None or record.commit != listing.commit:
            return False
        return not any(files.fault(folder / name, expected) for name, expected in listing.files.items())

    def _have(self, listing: Listing) -> int:
        """Bytes of a listing that are on this machine already, finished or not."""
        kept = checkpoint_store.place(self._entry.name)
        record = checkpoint_store.read_record(kept)
        if record is not None and record.commit == listing.commit:
            return sum(expected.size for name, expected in listing.files.items() if _size(kept / name) == expected.size)
        begun = checkpoint_store.read_record(self._folder)
        if begun is None or begun.commit != listing.commit:
            return 0
        return self._have_unfinished(listing)

    def _bring(self, listing: Listing, progress: Report, stopped: Callable[[], bool]) -> None:
        self._begin(listing)
        missing = listing.total - self._have_unfinished(listing)
        free = shutil.disk_usage(self._folder).free
        if missing and free < missing + _MARGIN:
            raise disk_full(self._entry.name, missing, free, checkpoint_store.root())
        done = 0
        looked = False
        for name, expected in listing.files.items():
            if not looked and name in (files.WEIGHTS, files.INDEX, files.PICKLED):
                looked = True
                self._write_down(listing, self._look(weights=False))
            self._bring_one(listing, name, expected, _telling(progress, name, done, listing.total, stopped))
            done += expected.size
        self._finish(listing)
        progress(Progress(files.WEIGHTS, listing.total, listing.total))

    def _begin(self, listing: Listing) -> None:
        """Make the unfinished folder of this commit: from what came before, or from the older checkpoint's files."""
        begun = checkpoint_store.read_record(self._folder)
        if self._folder.is_dir() and (begun is None or begun.commit != listing.commit):
            checkpoint_store.discard(self._folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._write_down(listing, self._entry.task)
        kept = checkpoint_store.place(self._entry.name)
        for name, expected in listing.files.items():
            if not (self._folder / name).exists() and not files.fault(kept / name, expected):
                # A second name for the same bytes; where the disk knows none, the file is fetched again.
                with contextlib.suppress(OSError):
                    (self._folder / name).parent.mkdir(exist_ok=True)
                    os.link(kept / name, self._folder / name)

    def _write_down(self, listing: Listing, task: str) -> None:
        """What is known of the unfinished folder; the task only once config.json has come, where no one listed it."""
        record = checkpoint_store.Record(task=task, hub=self._entry.hub, commit=listing.commit, files=listing.files)
        checkpoint_store.write_record(self._folder, record)

    def _have_unfinished(self, listing: Listing) -> int:
        return sum(
            min(expected.size, max(_size(self._folder / name), _size(self._folder / (name + _PART))))
            for name, expected in listing.files.items()
        )

    def _bring_one(self, listing: Listing, name: str, expected: FileDigest, came: Callable[[int], None]) -> None:
        """Fetch one file and check it; a damaged one is fetched anew, once."""
        target, part = self._folder / name, self._folder / (name + _PART)
        if target.is_file() and not files.fault(target, expected):
            came(expected.size)
            return
        target.unlink(missing_ok=True)
        target.parent.mkdir(exist_ok=True)
        for _ in range(2):
            hub.fetch(self._entry.hub, listing.commit, name, expected.size, part, came)
            fault = files.fault(part, expected, lambda _: came(expected.size))
            if not fault:
                part.replace(target)
                return
            part.unlink()
        raise Damaged(
            f"{self._entry.hub}/{name}",
            fault,
            "It was fetched twice and thrown away: try another network or mirror, and do not use this file.",
        )

    def _look(self, weights: bool) -> str:
        """The task the files answer. What cannot be run here is thrown away: before its weights are fetched where
        the small files show it, and before it is seen in the library where only the weights do."""
        try:
            task = task_of(self._folder)
            inspect(self._folder, self._entry.task or task, weights=weights)
        except CheckpointProblem as problem:
            checkpoint_store.discard(self._folder)
            # What came is what was published, byte for byte: copying or fetching it once more does not help.
            raise CheckpointProblem(self._entry.hub, problem.reason, _CHOOSE_ANOTHER) from problem
        return task

    def _finish(self, listing: Listing) -> None:
        record = checkpoint_store.Record(
            task=self._look(weights=True),
            hub=self._entry.hub,
            commit=listing.commit,
            parameters=tensors.parameters(self._folder),
            files=listing.files,
        )
        checkpoint_store.write_record(self._folder, record)
        checkpoint_store.put_in_place(self._entry.name)


def _telling(
    progress: Report, name: str, before: int, total: int, stopped: Callable[[], bool]
) -> Callable[[int], None]:
    def came(count: int) -> None:
        if stopped():
            raise Stopped
        progress(Progress(name, before + count, total))

    return came


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0
