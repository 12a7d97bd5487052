"""Files written whole or not at all, and what keeps a file from being written, with the way out."""

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop_app.paths import unused
from desktop_app.problems import Unwritable

_ELSEWHERE = "Choose a folder of your own, such as your Documents."
_ERRORS = {
    errno.ENOENT: ("there is no such folder", "Make the folder first, or choose another one."),
    errno.ENOTDIR: ("there is no such folder", "Make the folder first, or choose another one."),
    errno.EACCES: ("it may not be written here", _ELSEWHERE),
    errno.EPERM: ("it may not be written here", _ELSEWHERE),
    errno.EROFS: ("this place can be read only", _ELSEWHERE),
    errno.ENOSPC: ("the disk is full", "Make room on it, or choose another disk; nothing was left half written."),
    getattr(errno, "EDQUOT", -1): ("your share of the disk is used up", "Make room, or choose another disk."),
    errno.EFBIG: ("the disk takes no file of this size", "Choose another disk."),
    errno.ENAMETOOLONG: ("its name is too long", "Choose a shorter one."),
    errno.EIO: ("the disk could not write it", "Choose another disk, and look after this one."),
    errno.EISDIR: ("this is a folder", "Name a file in it."),
}


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write bytes to, which takes the place of `path` once all is written; before, nothing changes there.

    It has the permissions a new file has, or those of the file it replaces; a link stays a link, and what it leads
    to is replaced. Raises Unwritable, also for an OSError of what is done inside (a full disk).
    """
    target = check_place(path)
    try:
        # Not named after the target, whose name may be as long as names can be.
        beside = target.with_name(f".attendant-{secrets.token_hex(8)}.part")
        with _removed_on_failure(beside):
            with os.fdopen(os.open(beside, _NEW_FILE, 0o666), "w+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                beside.chmod(stat.S_IMODE(target.stat().st_mode))
            beside.replace(target)
    except OSError as error:
        raise refusal(path, error) from error


def write_new(path: Path, content: bytes) -> Path:
    """Write a file of this name, or of one like it ("a 2.png") where there is one already; its path.

    Never overwrites, and never leaves half a file. Raises Unwritable.
    """
    try:
        while True:
            found = unused(path)
            try:
                file = found.open("xb")
            except FileExistsError:
                continue  # another window was faster
            with _removed_on_failure(found), file:
                file.write(content)
            return found
    except OSError as error:
        raise refusal(path, error) from error


_NEW_FILE = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def check_place(path: Path) -> Path:
    """Where a file of this name would really lie; raises Unwritable where none can be put there."""
    try:
        named = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        named = False
    if not named:
        raise Unwritable(path, "its name holds a character no file name can hold", "Choose another name.")
    try:
        target = Path(os.path.realpath(path))
        _check_replaceable(path, target)
        target.parent.stat()
        if not os.access(target.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "the folder may not be written")
    except OSError as error:
        raise refusal(path, error) from error
    return target


def _check_replaceable(path: Path, target: Path) -> None:
    if target.is_dir():
        raise Unwritable(path, "this is a folder", f"Name a file in it, such as {path / 'answers.csv'}.")
    if not target.exists():
        return
    if not target.is_file():
        raise Unwritable(path, "this is a device, not a file", "Name a file.")
    if not os.access(target, os.W_OK):
        raise Unwritable(path, "this file is write-protected", "Choose another name.")


@contextmanager
def _removed_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def refusal(path: Path, error: OSError) -> Unwritable:
    """What keeps a file from being written, for a person."""
    if os.name == "nt" and isinstance(error, PermissionError) and path.exists():
        return Unwritable(path, "another program has it open", "Close it there, or choose another name.")
    fallback = (f"it could not be written ({error.strerror or error})", "Choose another place.")
    reason, advice = _ERRORS.get(error.errno or 0, fallback)
    return Unwritable(path, reason, advice)
