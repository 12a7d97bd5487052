"""What the command line prints: answers on stdout, words for the person on stderr, whatever either can encode."""

import errno
import os
import sys
from contextlib import suppress
from typing import TextIO

from desktop_app.printable import printable
from desktop_app.problems import Unwritable


class ReaderGone(Exception):
    """Whoever read our output (head, less) has gone; that is its right."""


def prepare() -> None:
    r"""Let no character be refused: what the encoding of a stream has no sign for is written as "\u2192".

    What begins as an undecodable byte of a file name is not written as that byte either: output stays text.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def encoding() -> str:
    """That of stdout."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def put(text: str, end: str = "\n") -> None:
    """Write an answer, or a part of one, to stdout at once. Raises ReaderGone, and Unwritable on a full disk."""
    _write(sys.stdout, text + end, "standard output")


def tell(line: str) -> None:
    """Say something to the person, on stderr; a line stays a line and moves no cursor."""
    _write(sys.stderr, printable(line) + "\n", "standard error")


def say(text: str) -> None:
    """The same, saying who speaks."""
    tell(f"attendant: {text}")


def flush() -> None:
    """Write what still waits. Raises as put() does."""
    _write(sys.stdout, "", "standard output")


def _write(stream: TextIO | None, text: str, name: str) -> None:
    if stream is None:  # a windowed program of Windows has none
        return
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        _close(stream)
        # On Windows a closed pipe is an invalid argument.
        if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
            raise ReaderGone from error
        raise Unwritable(name, f"it cannot be written ({error.strerror})", "Send it to another place.") from error


def _close(stream: TextIO) -> None:
    """Let what still waits in its buffers go nowhere, also when the interpreter ends: a second error tells nothing."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError, ValueError):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
