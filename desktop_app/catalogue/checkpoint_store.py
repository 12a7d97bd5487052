"""Where downloaded and imported checkpoints lie on this machine, and the record kept beside each.

A checkpoint becomes visible in one step, when its complete folder is moved into place: whatever is cut,
killed or full before that leaves an unfinished folder, from which the next try goes on.
"""

import json
import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from desktop_app import paths
from desktop_app.catalogue.download_errors import MAY_WRITE
from desktop_app.catalogue.files import RECORD, FileDigest, inside, names_in
from desktop_app.problems import CheckpointProblem

_UNFINISHED = ".unfinished"
_POLL = 0.2
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}")


@dataclass(frozen=True, kw_only=True)
class Record:
    """What is known about a kept checkpoint.

    hub, commit: the repository and the commit its files come from; empty for a folder of unknown origin.
    origin: the folder it was imported from; empty for a download. parameters: counted in its weights.
    """

    task: str
    hub: str = ""
    commit: str = ""
    origin: str = ""
    parameters: int = 0
    files: dict[str, FileDigest] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(digest.size for digest in self.files.values())


def root() -> Path:
    """The folder that holds every kept checkpoint."""
    return paths.user_data_path("models")


def place(name: str) -> Path:
    """Where a checkpoint lies once it is complete; raises CheckpointProblem for what cannot name a folder."""
    if not _NAME.fullmatch(name):
        raise CheckpointProblem(
            name, "this cannot be the name of a checkpoint", "Use letters, digits, dots, dashes and underscores."
        )
    return root() / name


def unfinished(name: str) -> Path:
    """Where the files of a checkpoint are gathered until it is complete."""
    return root() / _UNFINISHED / place(name).name


def name_for(hub: str, taken: Mapping[str, str]) -> str:
    """The name under which a repository of the hub is kept: the one it is known by, else the last part of its id,
    or all of it ("owner--name") where that is another's.

    taken: for each name that is known, the repository it stands for; "" for none.
    """
    if known := next((name for name, repository in taken.items() if repository == hub), ""):
        return known
    short = hub.rpartition("/")[2]
    return short if short not in taken else hub.replace("/", "--")


def bytes_in(folder: Path) -> int:
    """Bytes of the files of a checkpoint in a folder; 0 where there is none."""
    if not folder.is_dir():
        return 0
    total = 0
    for name in names_in(folder):
        with suppress(FileNotFoundError):  # a download that goes on has just renamed it
            total += (folder / name).stat().st_size
    return total


def names() -> list[str]:
    """The names of all kept checkpoints."""
    return _recorded(root())


def begun() -> list[str]:
    """The names of all unfinished ones."""
    return _recorded(root() / _UNFINISHED)


def _recorded(folder: Path) -> list[str]:
    if not folder.is_dir():
        return []
    return sorted(each.name for each in folder.iterdir() if not each.name.startswith(".") and read_record(each))


def write_whole(path: Path, content: dict[str, Any]) -> None:
    """Write a small JSON file so that it is there whole or not at all, even after a loss of power.

    Processes and threads that do so at the same time do not take each other's: the last one's stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(content, file, indent=1, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def read_object(path: Path) -> dict[str, Any]:
    """The JSON object of a file; empty where the file is absent or broken, as if it had never been written."""
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def read_record(folder: Path) -> Record | None:
    """The record beside a checkpoint's files; None where there is none that can be read."""
    content = read_object(folder / RECORD)
    try:
        files = {
            str(name): FileDigest(int(mark["size"]), str(mark["digest"])) for name, mark in content.pop("files").items()
        }
        if not all(map(inside, files)):
            return None
        return Record(files=files, **content)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def write_record(folder: Path, record: Record) -> None:
    """Write down what is known about the checkpoint in a folder."""
    write_whole(folder / RECORD, asdict(record))


@contextmanager
def writing() -> Iterator[None]:
    """What cannot be written inside the block is said in words, as a CheckpointProblem."""
    try:
        yield
    except OSError as error:
        raise CheckpointProblem(
            error.filename or root(), f"it cannot be read or written ({error.strerror or error})", MAY_WRITE
        ) from error


def put_in_place(name: str) -> Path:
    """Make the unfinished folder of a name the kept checkpoint, in place of an older one."""
    target, gathered = place(name), unfinished(name)
    if target.exists():
        discard(target)
    gathered.rename(target)
    return target


def discard(folder: Path) -> int:
    """Delete a folder of ours; bytes freed. It disappears from view in one step, then from the disk."""
    freed = bytes_in(folder)
    grave = root() / _UNFINISHED / f".{folder.name}.{time.time_ns()}"
    grave.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.rename(grave)
    except OSError as error:
        raise CheckpointProblem(
            folder, f"it cannot be removed ({error.strerror or error})", "Close what uses it and try again."
        ) from error
    shutil.rmtree(grave, ignore_errors=True)
    return freed


@contextmanager
def held(name: str, stopped: Callable[[], bool], waiting: Callable[[], None] = lambda: None) -> Iterator[bool]:
    """The right to write a checkpoint, across threads and processes; it ends with the process that has it.

    Waits for it, calling waiting() five times a second; gives False where stopped() became true first.
    """
    from filelock import FileLock, Timeout

    path = root() / _UNFINISHED / f"{place(name).name}.lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path, thread_local=False)
    while True:
        try:
            lock.acquire(timeout=0)
            break
        except Timeout:
            if stopped():
                yield False
                return
            waiting()
            time.sleep(_POLL)
    try:
        yield True
    finally:
        lock.release()
