"""The catalogue as this machine has it: built-in checkpoints, published ones in the hub cache, named folders."""

import tomllib
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.catalogue import checking, checkpoint_store, choices, importing, recommended, removing, tensors
from desktop_app.catalogue.checking import Finding
from desktop_app.catalogue.entries import Depth, Entry, hub_id, task_of
from desktop_app.catalogue.files import Progress
from desktop_app.catalogue.hub_cache import cached_snapshot
from desktop_app.problems import CheckpointProblem
from desktop_app.registry import with_checkpoints
from desktop_app.translation import worded

__all__ = ["Catalogue", "Finding", "Progress"]


class Catalogue:
    """What models/catalogue.toml lists, and where each checkpoint lies on this machine."""

    def __init__(self, listing: Path | None = None) -> None:
        self._listing = listing or paths.shipped("models", "catalogue.toml")

    @cached_property
    def _listed(self) -> list[dict[str, Any]]:
        with self._listing.open("rb") as file:
            checkpoints: list[dict[str, Any]] = tomllib.load(file)["checkpoint"]
        return checkpoints

    def entries(self, task: str | None = None) -> list[Entry]:
        """Every checkpoint of the catalogue and every kept one (or those of one task), those here first."""
        listed = [self._entry(each) for each in self._listed if task in (None, each["task"])]
        found = [*listed, *(entry for entry in self._unlisted() if task in (None, entry.task))]
        return sorted(found, key=lambda entry: not entry.here)

    def _unlisted(self) -> list[Entry]:
        """Those kept, or begun, that the catalogue does not list."""
        known = {each["name"] for each in self._listed}
        return [_kept(name) for name in sorted({*checkpoint_store.names(), *checkpoint_store.begun()} - known)]

    def _called(self, name: str) -> list[Entry]:
        """Of entries() those with this name or hub id; no others are looked for on the disk, as every question asks."""
        listed = [self._entry(each) for each in self._listed if name in (each["name"], each.get("hub", ""))]
        found = [*listed, *(entry for entry in self._unlisted() if name in (entry.name, entry.hub))]
        return sorted(found, key=lambda entry: not entry.here)

    def default(self, task: str) -> Entry:
        """The checkpoint a task takes when none is named: the chosen one, else the first that is here.

        Raises CheckpointProblem where there is none.
        """
        if entry := self.taken(self.entries(task), task):
            return entry
        raise CheckpointProblem(_title(task), "no checkpoint for this is on this machine", self._remedy(task))

    def _remedy(self, task: str) -> str:
        """How one gets a checkpoint for a task: not every task has one that comes with the application."""
        entries = self.entries(task)
        published = recommended.first(entries)
        get = f"attendant models get {published.name}" if published else "attendant models import FOLDER"
        download = f"Download one on the Models page, or with: {get}."
        if any(entry.builtin for entry in entries):
            return f"Install Attendant again to have the one that comes with it. {download}"
        return download

    def taken(self, entries: Iterable[Entry], task: str) -> Entry | None:
        """Which of these entries a task takes when none is named; None where none of them is here."""
        here = [entry for entry in entries if entry.task == task and entry.here]
        chosen = choices.default(task)
        return next((entry for entry in here if entry.name == chosen), here[0] if here else None)

    def set_default(self, task: str, name: str) -> None:
        """Choose the checkpoint a task takes when none is named; it stays chosen when the program ends.

        Raises CheckpointProblem for a task that is not known, and for what is not here or of another task.
        """
        _title(task)
        entry = self._usable(self.named(name), task)
        with checkpoint_store.writing():
            choices.set_default(task, entry.name)

    def named(self, name: str) -> Entry:
        """A checkpoint of the catalogue or a kept one by its name or hub id, here or not; raises CheckpointProblem."""
        if called := self._called(name):
            return called[0]
        known = ", ".join(entry.name for entry in self.entries())
        raise CheckpointProblem(name, "there is no checkpoint of this name", f"There are: {known}.")

    def obtainable(self, name: str) -> Entry:
        """What a download of this name brings: a checkpoint that is known, or any repository of the hub.

        name: of the catalogue, the hub's id of a repository, or the address of its page there. A repository is kept
        under a name of its own where another checkpoint has the last part of its id.
        Raises CheckpointProblem for what is none of these.
        """
        entries, repository = self.entries(), hub_id(name)
        for entry in entries:
            if name == entry.name or repository == entry.hub != "":
                return entry
        if Path(name).expanduser().is_dir():
            raise CheckpointProblem(name, "this is a folder", f"Take it in with: attendant models import {name}.")
        if not repository:
            raise CheckpointProblem(
                name,
                "there is no checkpoint of this name",
                f"There are: {', '.join(entry.name for entry in entries)}; any other as the hub names it, OWNER/NAME.",
            )
        taken = {entry.name: entry.hub for entry in entries}
        return Entry(name=checkpoint_store.name_for(repository, taken), task="", folder=None, hub=repository)

    def find(self, name: str, task: str) -> Entry:
        """A checkpoint by its name in the catalogue, its hub id in the cache, or its folder.

        Raises CheckpointProblem for a name that is nowhere, or of which nothing is on this machine.
        """
        for entry in self._called(name):
            if entry.here or not Path(name).is_dir():
                return self._usable(entry, task)
        folder = Path(name).expanduser()
        if folder.is_dir():
            return self._usable(Entry(name=folder.resolve().name, task=task_of(folder), folder=folder), task)
        if snapshot := cached_snapshot(name):
            found = Entry(name=name, hub=name, task=task_of(snapshot), folder=snapshot, shared=True)
            return self._usable(found, task)
        known = ", ".join(entry.name for entry in self.entries(task) if entry.here)
        raise CheckpointProblem(
            name, "there is no such checkpoint or folder here", f"For this task there are: {known or 'none'}."
        )

    def import_folder(
        self, folder: Path, progress: Callable[[Progress], None], stopped: Callable[[], bool] = lambda: False
    ) -> Entry:
        """Copy a folder that was brought by hand into the library, hashing it on the way.

        The folder is looked at first: one that cannot be run here is refused with the reason, and never are
        programs or pickled code copied. A folder of the hub's cache is known as what it is, and keeps its commit.
        Raises CheckpointProblem; also when stopped() became true.
        """
        with checkpoint_store.writing():
            return self.named(importing.import_folder(folder, self.entries(), progress, stopped))

    def remove(self, entry: Entry) -> int:
        """Delete a checkpoint's files, or those of an unfinished download; bytes freed.

        A task that had it as its default falls back to the first that is here. Raises CheckpointProblem for
        what came with the application, for a folder that is not the library's, and for what is in use.
        """
        with checkpoint_store.writing():
            return removing.remove(entry)

    def verify(
        self, entry: Entry, progress: Callable[[Progress], None], stopped: Callable[[], bool] = lambda: False
    ) -> tuple[Finding, ...]:
        """Read every file and compare it with the hash written down when it came; what differs, if anything.

        Raises CheckpointProblem for what is not on this machine.
        """
        return checking.verify(entry, progress, stopped)

    def _usable(self, entry: Entry, task: str) -> Entry:
        # What an unfinished download is for may not be known yet.
        if entry.task and entry.task != task:
            raise CheckpointProblem(
                entry.name, f"it is a checkpoint for {entry.task}, not for {task}", f"Choose one for {task}."
            )
        if not entry.here and entry.builtin:
            raise CheckpointProblem(
                entry.name, "it came with the application, but its files are gone", "Install Attendant again."
            )
        if not entry.here and entry.partial:
            raise CheckpointProblem(
                entry.name, "its download is not finished", f"Go on with it: attendant models get {entry.name}."
            )
        if not entry.here:
            raise CheckpointProblem(
                entry.name,
                "it is in the catalogue, but not on this machine",
                f"Download it (attendant models get {entry.name}) or import a copy of its folder ({entry.hub}).",
            )
        return entry

    def _entry(self, listed: dict[str, Any]) -> Entry:
        name = listed["name"]
        if depth := listed.get("depth"):
            fixed = {name: tuple(depth.get(name, ())) for name in ("labels", "trust", "squeezed")}
            listed = listed | {"depth": Depth(**depth | fixed)}
        if "hub" not in listed:
            folder = paths.shipped("models", "builtin", name)
            here = (folder / "config.json").is_file()
            return _builtin(folder, listed) if here else Entry(folder=None, builtin=True, **listed)
        described = listed | {"partial": checkpoint_store.bytes_in(checkpoint_store.unfinished(name))}
        folder = checkpoint_store.place(name)
        if record := checkpoint_store.read_record(folder):
            known = {"commit": record.commit, "imported": bool(record.origin), "disk": record.size}
            return Entry(folder=folder, **described | known)
        snapshot = cached_snapshot(listed["hub"])
        if snapshot is None:
            return Entry(folder=None, **described)
        return Entry(folder=snapshot, shared=True, commit=snapshot.name, **described)


def _title(task: str) -> str:
    titles = {spec.id: spec.title for spec in with_checkpoints()}
    if task not in titles:
        raise CheckpointProblem(task, "there is no such task", f"There are: {', '.join(titles)}.")
    return titles[task]


def _builtin(folder: Path, listed: dict[str, Any]) -> Entry:
    with suppress(tensors.BrokenWeights):
        listed = {"parameters": tensors.parameters(folder)} | listed
    return Entry(folder=folder, builtin=True, disk=checkpoint_store.bytes_in(folder), **listed)


def _kept(name: str) -> Entry:
    """A checkpoint that the catalogue does not list, kept or begun."""
    folder, unfinished = checkpoint_store.place(name), checkpoint_store.unfinished(name)
    record = checkpoint_store.read_record(folder)
    here = record is not None
    record = record or checkpoint_store.read_record(unfinished) or checkpoint_store.Record(task="")
    return Entry(
        name=name,
        task=record.task,
        folder=folder if here else None,
        title=record.hub or name,
        about=worded("Imported from {origin}.", origin=record.origin) if record.origin else worded("From the hub."),
        imported=bool(record.origin),
        hub=record.hub,
        commit=record.commit,
        parameters=record.parameters,
        disk=record.size,
        partial=checkpoint_store.bytes_in(unfinished),
    )
