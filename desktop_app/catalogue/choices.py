"""What a person chose in the library: the default checkpoint of each task, and the commit of each download."""

import threading

from desktop_app import paths
from desktop_app.catalogue import checkpoint_store

_FILE = "models.json"

_writing = threading.Lock()
"""Two downloads may end at the same time, each with a commit to add to the same file."""


def default(task: str) -> str:
    """The name chosen for a task; empty where none was."""
    return _read("defaults").get(task, "")


def set_default(task: str, name: str) -> None:
    """Choose a checkpoint for a task."""
    _write("defaults", task, name)


def commit(hub: str) -> str:
    """The commit a repository was downloaded at; empty where it never was.

    It outlives the checkpoint: after a removal the same files come again.
    """
    return _read("commits").get(hub, "")


def set_commit(hub: str, resolved: str) -> None:
    """Write down which commit of a repository was downloaded."""
    _write("commits", hub, resolved)


def _read(part: str) -> dict[str, str]:
    chosen = checkpoint_store.read_object(paths.user_data_path(_FILE)).get(part)
    if not isinstance(chosen, dict):
        return {}
    return {key: value for key, value in chosen.items() if isinstance(value, str)}


def _write(part: str, key: str, value: str) -> None:
    path = paths.user_data_path(_FILE)
    with _writing:
        content = checkpoint_store.read_object(path)
        checkpoint_store.write_whole(path, content | {part: _read(part) | {key: value}})
