"""What there is to show about every checkpoint, read from the disk off the GUI thread."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.catalogue import Catalogue, Entry, checkpoint_store
from desktop_app.inference.devices import physical_memory
from desktop_app.ui.said import as_said

NO_TASK = ""
"""Of a download that was cut before its config.json had come."""


@dataclass(frozen=True)
class Shown:
    """One checkpoint; default: whether its task takes it where none was chosen."""

    entry: Entry
    default: bool = False

    @property
    def name(self) -> str:
        """What a person reads."""
        return as_said(self.entry.title) or self.entry.name

    @property
    def paused(self) -> bool:
        """Whether a download of it was begun and has not been finished."""
        return self.entry.partial > 0 and not self.entry.here


@dataclass(frozen=True)
class Survey:
    """All checkpoints, and the room there is: bytes free for downloads, bytes of main memory."""

    shown: tuple[Shown, ...]
    free: int
    memory: int

    def of(self, task: str) -> list[Shown]:
        """Those of one task, in the catalogue's order; NO_TASK for those of which that is not known yet."""
        return [each for each in self.shown if each.entry.task == task]


def survey(catalogue: Catalogue) -> Survey:
    """Look at everything; reads the disk."""
    entries = catalogue.entries()
    defaults = [catalogue.taken(entries, task) for task in {entry.task for entry in entries}]
    shown = tuple(Shown(entry, entry in defaults) for entry in entries)
    return Survey(shown, free=_free(checkpoint_store.root()), memory=physical_memory())


def checkpoint_folders(files: Iterable[Path]) -> list[Path]:
    """Which of these look like a checkpoint's folder, or like its folder in a hub cache; reads the disk."""
    return [each for each in files if (each / "config.json").is_file() or (each / "snapshots").is_dir()]


def _free(folder: Path) -> int:
    """Bytes free where a folder is, or would be made."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
