"""Copies a checkpoint that was brought by hand into the library: looked at first, hashed on the way."""

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.catalogue import checkpoint_store, files, tensors
from desktop_app.catalogue.checking import verify
from desktop_app.catalogue.download_errors import disk_full
from desktop_app.catalogue.entries import Entry, inspect, task_of
from desktop_app.catalogue.files import Progress
from desktop_app.problems import CheckpointProblem

_CACHED = re.compile(r"models--([^/]+)--([^/]+)")
_MARGIN = 50_000_000


@dataclass(frozen=True)
class _Origin:
    """What a folder says of itself: the name it will have here, and where its files come from, if known."""

    folder: Path
    name: str
    hub: str
    commit: str


def import_folder(
    folder: Path, listed: Sequence[Entry], progress: Callable[[Progress], None], stopped: Callable[[], bool]
) -> str:
    """The name under which the library now has the checkpoint; raises CheckpointProblem or DiskFull."""
    origin = _origin(folder.expanduser().absolute())
    task = task_of(origin.folder)
    inspect(origin.folder, task)
    entry = Entry(name=origin.name, task=task, folder=origin.folder, hub=origin.hub)
    _refuse_damage(entry, stopped)
    name = _free_name(origin, task, listed)
    wanted = files.needed(files.names_in(origin.folder))
    total = sum((origin.folder / each).stat().st_size for each in wanted)
    checkpoint_store.root().mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(checkpoint_store.root()).free
    if free < total + _MARGIN:
        raise disk_full(name, total, free, checkpoint_store.root())
    with checkpoint_store.held(name, stopped) as mine:
        if not mine:
            raise CheckpointProblem(name, "the import was stopped", "Start it again.")
        _copy(origin, name, task, wanted, _Counter(progress, stopped, total, name))
    return name


class _Counter:
    """Turns bytes copied into progress, and stops the copying where that is wanted."""

    def __init__(
        self, progress: Callable[[Progress], None], stopped: Callable[[], bool], total: int, name: str
    ) -> None:
        self._progress, self._stopped, self._total, self._name = progress, stopped, total, name
        self._done = 0
        self.file = ""

    def __call__(self, count: int) -> None:
        if self._stopped():
            raise CheckpointProblem(self._name, "the import was stopped", "Start it again.")
        self._done += count
        self._progress(Progress(self.file, self._done, self._total))


def _copy(origin: _Origin, name: str, task: str, wanted: Sequence[str], counter: _Counter) -> None:
    gathered = checkpoint_store.unfinished(name)
    if gathered.is_dir():
        checkpoint_store.discard(gathered)
    gathered.mkdir(parents=True)
    try:
        digests = {}
        for each in wanted:
            counter.file = each
            (gathered / each).parent.mkdir(exist_ok=True)
            digests[each] = files.copied(origin.folder / each, gathered / each, counter)
        # What was copied is looked at again: the folder may be on a stick that somebody writes to.
        inspect(gathered, task)
    except OSError as error:
        checkpoint_store.discard(gathered)
        raise CheckpointProblem(
            origin.folder, f"it cannot be copied ({error.strerror or error})", "Check both disks and try again."
        ) from error
    except CheckpointProblem:
        checkpoint_store.discard(gathered)
        raise
    record = checkpoint_store.Record(
        task=task,
        hub=origin.hub,
        commit=origin.commit,
        origin=str(origin.folder),
        parameters=tensors.parameters(gathered),
        files=digests,
    )
    checkpoint_store.write_record(gathered, record)
    checkpoint_store.put_in_place(name)


def _refuse_damage(entry: Entry, stopped: Callable[[], bool]) -> None:
    """A folder that carries its hashes (another machine's library, a hub cache) must still agree with them."""
    for finding in verify(entry, lambda progress: None, stopped):
        raise CheckpointProblem(
            entry.folder, f"{finding.file} is damaged: {finding.what}", "Copy the whole folder again."
        )


def _origin(folder: Path) -> _Origin:
    """Recognise a folder of this library, a repository or snapshot of the hub cache, or any other folder."""
    if folder.is_file():
        raise CheckpointProblem(folder, "this is a file", f"Name the folder it lies in: {folder.parent}.")
    if not folder.is_dir():
        raise CheckpointProblem(folder, "there is no such folder", "Name the folder with the checkpoint's config.json.")
    if _CACHED.fullmatch(folder.name) and (folder / "snapshots").is_dir():
        folder = _newest_snapshot(folder)
    if not (folder / "config.json").is_file():
        advice = "Name the folder that has it; where none has, copy the whole checkpoint again."
        raise CheckpointProblem(folder, "config.json is missing", advice)
    if record := checkpoint_store.read_record(folder):
        return _Origin(folder, record.hub.rpartition("/")[2] or folder.name, record.hub, record.commit)
    cached = _CACHED.fullmatch(folder.parent.parent.name)
    if folder.parent.name == "snapshots" and cached:
        return _Origin(folder, cached[2], f"{cached[1]}/{cached[2]}", folder.name)
    return _Origin(folder, folder.name, "", "")


def _newest_snapshot(repository: Path) -> Path:
    found = [each for each in (repository / "snapshots").iterdir() if (each / "config.json").is_file()]
    if not found:
        raise CheckpointProblem(repository, "it holds no complete snapshot", "Copy the whole folder again.")
    main = repository / "refs" / "main"
    wanted = main.read_text("utf-8").strip() if main.is_file() else ""
    return next((each for each in found if each.name == wanted), max(found, key=lambda each: each.stat().st_mtime))


def _free_name(origin: _Origin, task: str, listed: Sequence[Entry]) -> str:
    """The name for the library; raises CheckpointProblem where another checkpoint has it."""
    if origin.hub:
        name = checkpoint_store.name_for(origin.hub, {entry.name: entry.hub for entry in listed})
    else:
        name = re.sub(r"[^A-Za-z0-9._-]+", "-", origin.name).strip("-.") or "checkpoint"
    if checkpoint_store.place(name).exists():
        raise CheckpointProblem(name, "the library has one of this name", "Remove it first, or rename the folder.")
    for entry in listed:
        if entry.name == name and (entry.builtin or entry.task != task):
            raise CheckpointProblem(
                name, "the catalogue has another checkpoint of this name", "Rename the folder, then import it."
            )
    return name
