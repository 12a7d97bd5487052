"""Files are opened here: only regular ones, never waiting, and every refusal says why."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from desktop_app.problems import Unreadable

_SPECIAL = (
    (stat.S_ISFIFO, "this is a named pipe, not a file"),
    (stat.S_ISSOCK, "this is a socket, not a file"),
    (stat.S_ISCHR, "this is a device, not a file"),
    (stat.S_ISBLK, "this is a disk device, not a file"),
    (stat.S_ISDIR, "this is a folder, not a file"),
)

_ERRORS = {
    errno.ENOENT: ("the file is no longer there", "Put it back or drop it again from where it is now."),
    errno.ENOTDIR: ("the file is no longer there", "Put it back or drop it again from where it is now."),
    errno.EACCES: (
        "this may not be read",
        "Ask its owner for permission, or copy it to a folder of your own.",
    ),
    errno.EPERM: (
        "this may not be read",
        "Ask its owner for permission, or copy it to a folder of your own.",
    ),
    errno.ELOOP: ("this link leads back to itself", "Drop the file it should lead to."),
    errno.ENXIO: ("this is a socket or pipe, not a file", "Drop a regular file."),
    errno.ENAMETOOLONG: ("its name is too long to be opened", "Give it a shorter name or move it higher up."),
    errno.EMFILE: ("too many files are open", "Close something and try again."),
    errno.EIO: ("the disk could not read it", "Copy it from the disk again, or from a backup."),
    errno.ESTALE: ("the network folder it lies in has gone", "Connect the folder again."),
}


def refusal(path: Path, error: OSError) -> Unreadable:
    """What an operating-system error on a path means for a person."""
    fallback = (
        f"it could not be read ({error.strerror or error})",
        "Check the disk or network folder it lies on.",
    )
    reason, advice = _ERRORS.get(error.errno or 0, fallback)
    return Unreadable(path, reason, advice)


def check_regular(path: Path, mode: int) -> None:
    """Raises Unreadable where a file mode (st_mode) is not that of a regular file."""
    for is_special, reason in _SPECIAL:
        if is_special(mode):
            raise Unreadable(path, reason, "Drop a regular file.")


def open_regular(path: Path) -> BinaryIO:
    """A regular, non-empty file opened for reading bytes.

    A named pipe or device is opened without waiting (O_NONBLOCK) and refused, so nothing hangs and
    nothing can be swapped between looking and opening. Raises Unreadable.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    try:
        # Looked at first, since opening some devices (a tape, a terminal) already does something.
        check_regular(path, path.stat().st_mode)
        descriptor = os.open(path, flags)
    except OSError as error:
        raise refusal(path, error) from error
    except ValueError as error:
        raise _unnamable(path) from error
    return _checked(path, descriptor)


def _unnamable(path: Path) -> Unreadable:
    return Unreadable(path, "its name holds a character no file name can hold", "Rename it.")


def _checked(path: Path, descriptor: int) -> BinaryIO:
    """The open file for a descriptor, which is closed again where it is refused."""
    try:
        status = os.fstat(descriptor)
        check_regular(path, status.st_mode)
        if status.st_size == 0:
            raise Unreadable(path, "the file is empty", "Check that it was copied or downloaded completely.")
        return open(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def stamp_of(path: Path) -> tuple[int, int]:
    """Time of last change in ns and size in bytes: differs once a file was written again. Raises Unreadable."""
    try:
        status = path.stat()
    except OSError as error:
        raise refusal(path, error) from error
    except ValueError as error:
        raise _unnamable(path) from error
    return status.st_mtime_ns, status.st_size
