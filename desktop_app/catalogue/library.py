"""The catalogue as this machine has it: built-in checkpoints, published ones in the hub cache, named folders."""

import os
import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.catalogue.entries import Entry, task_of
from desktop_app.problems import CheckpointProblem

_TITLES = {
    "image-classification": "Labelling pictures",
    "zero-shot-image-classification": "Matching pictures with labels",
    "table-question-answering": "Asking a table",
    "automatic-speech-recognition": "Writing down speech",
}


def hub_cache() -> Path:
    """The folder in which the hub's clients keep downloads (HF_HUB_CACHE, HF_HOME, as huggingface_hub reads them)."""
    if cache := os.environ.get("HF_HUB_CACHE"):
        return Path(cache).expanduser()
    if home := os.environ.get("HF_HOME"):
        return Path(home).expanduser() / "hub"
    return Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser() / "huggingface" / "hub"


def cached_snapshot(hub: str) -> Path | None:
    """The newest complete-looking snapshot of a hub repository in the cache; the network is never asked."""
    repository = hub_cache() / f"models--{hub.replace('/', '--')}"
    snapshots = repository / "snapshots"
    if not snapshots.is_dir():
        return None
    main = repository / "refs" / "main"
    if main.is_file():
        named = snapshots / main.read_text("utf-8").strip()
        if (named / "config.json").is_file():
            return named
    found = [each for each in snapshots.iterdir() if (each / "config.json").is_file()]
    return max(found, key=lambda each: each.stat().st_mtime, default=None)


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
        """Every checkpoint of the catalogue (or of one task), those on this machine first."""
        found = [self._entry(each) for each in self._listed if task in (None, each["task"])]
        return sorted(found, key=lambda entry: not entry.here)

    def default(self, task: str) -> Entry:
        """The checkpoint a task takes when none is named: the first listed that is on this machine.

        Raises CheckpointProblem where there is none.
        """
        for entry in self.entries(task):
            if entry.here:
                return entry
        raise CheckpointProblem(
            _TITLES.get(task, task),
            "no checkpoint for this is on this machine",
            "Choose a folder that has one under Checkpoint, or name it with --model.",
        )

    def find(self, name: str, task: str) -> Entry:
        """A checkpoint by its name in the catalogue, its hub id in the cache, or its folder.

        Raises CheckpointProblem for a name that is nowhere, or of which nothing is on this machine.
        """
        for entry in self.entries():
            if name in (entry.name, entry.hub) and (entry.here or not Path(name).is_dir()):
                return self._usable(entry, task)
        folder = Path(name).expanduser()
        if folder.is_dir():
            return self._usable(Entry(name=folder.resolve().name, task=task_of(folder), folder=folder), task)
        if snapshot := cached_snapshot(name):
            return self._usable(Entry(name=name, hub=name, task=task_of(snapshot), folder=snapshot), task)
        known = ", ".join(entry.name for entry in self.entries(task) if entry.here)
        raise CheckpointProblem(
            name, "there is no such checkpoint or folder here", f"For this task there are: {known or 'none'}."
        )

    def _usable(self, entry: Entry, task: str) -> Entry:
        if entry.task != task:
            raise CheckpointProblem(
                entry.name, f"it is a checkpoint for {entry.task}, not for {task}", f"Choose one for {task}."
            )
        if not entry.here:
            raise CheckpointProblem(
                entry.name,
                "it is in the catalogue, but not on this machine",
                f"Copy its folder here ({entry.hub}) and name that folder, or choose one that is here.",
            )
        return entry

    def _entry(self, listed: dict[str, Any]) -> Entry:
        described = {key: value for key, value in listed.items() if key != "default"}
        if "hub" in listed:
            return Entry(folder=cached_snapshot(listed["hub"]), **described)
        folder = paths.shipped("models", "builtin", listed["name"])
        return Entry(folder=folder if (folder / "config.json").is_file() else None, builtin=True, **described)
