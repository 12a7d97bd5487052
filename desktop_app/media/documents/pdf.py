"""PDF from the outside: requests to the one process that reads it, started at first use and again where it ended."""

import atexit
import json
import subprocess
import sys
import threading
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from desktop_app.media.documents import pdf_reader
from desktop_app.media.documents.pages import WHOLE_PAGE, Box
from desktop_app.media.documents.pdf_text import Layer
from desktop_app.media.documents.reading_order import LayerWord
from desktop_app.media.limits import LONGEST_PAGE, MOST_PARSER_BYTES
from desktop_app.problems import Unreadable

if TYPE_CHECKING:
    from PIL import Image

_CHILD = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from desktop_app.media.documents.pdf_reader import main; main(int(sys.argv[2]))"
)
_DAMAGED = "Open it in a PDF viewer and print it to a PDF anew."


class _Reader:
    """The process; one request at a time, whichever thread asks.

    Those that read many pages ahead wait for each other first, so that a page somebody wants to see has to wait for one
    of them at most.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ahead = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._here: Any = None

    def ask(self, path: Path, name: str, *arguments: object, ahead: bool = False) -> Any:
        """What a function of pdf_reader gives for a file; ahead: nobody looks at it. Raises Unreadable."""
        with self._ahead if ahead else nullcontext(), self._lock:
            told, value = self._asked(path, name, (str(path.absolute()), *arguments))
        if told == "error":
            raise Unreadable(path, *value)
        return value

    def _asked(self, path: Path, name: str, arguments: tuple[object, ...]) -> pdf_reader.Reply:
        if getattr(sys, "frozen", False):
            # A frozen application has no interpreter to start.
            self._here = self._here or pdf_reader.documents()
            return pdf_reader.reply(self._here, name, arguments)
        process = self._started()
        requests, replies = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
        late = threading.Timer(LONGEST_PAGE, process.kill)
        late.daemon = True
        late.start()
        try:
            pdf_reader.send(requests, (name, arguments))
            reply: pdf_reader.Reply = pdf_reader.receive(replies)
        except (EOFError, OSError) as error:
            self._end()
            reason = "the PDF ended the process that reads it, or took too long: it is damaged or far too large"
            raise Unreadable(path, reason, _DAMAGED) from error
        finally:
            late.cancel()
        return reply

    def _started(self) -> "subprocess.Popen[bytes]":
        if self._process is None or self._process.poll() is not None:
            self._end()
            command = [sys.executable, "-c", _CHILD, json.dumps(sys.path), str(MOST_PARSER_BYTES)]
            hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
            self._process = subprocess.Popen(  # noqa: S603 (our own interpreter and code)
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, creationflags=hidden
            )
        return self._process

    def start(self) -> None:
        """Start the process where there is none, so that the first page need not wait for it."""
        with self._lock:
            if not getattr(sys, "frozen", False):
                self._started()

    def started(self) -> bool:
        """Whether the process is there."""
        process = self._process
        return process is not None and process.poll() is None

    def stop(self) -> None:
        """End the process; the next request starts another."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
        process.wait()


_reader = _Reader()
atexit.register(_reader.stop)

start, started, stop = _reader.start, _reader.started, _reader.stop


def pages(path: Path) -> int:
    """How many pages a PDF has. Raises Unreadable."""
    found: int = _reader.ask(path, "pages")
    return found


def left_out(path: Path) -> tuple[bool, list[str]]:
    """What of a PDF stands on none of its pages, as pdf_reader has it. Raises Unreadable."""
    xfa, attached = _reader.ask(path, "left_out")
    return xfa, attached


def size(path: Path, page: int) -> tuple[float, float]:
    """Width and height of a page (from 1) as it is shown, in points. Raises Unreadable."""
    width, height = _reader.ask(path, "size", page)
    return width, height


def layer(path: Path, page: int) -> Layer:
    """The text layer of a page. Raises Unreadable."""
    found = _reader.ask(path, "text", page, ahead=True)
    if isinstance(found, Layer):
        return found
    words: list[LayerWord] = [(text, tuple(box), line) for text, box, line in found.pop("words")]
    ticks: list[tuple[Box, bool]] = [(tuple(box), ticked) for box, ticked in found.pop("ticks")]
    return Layer(words, ticks=ticks, **found)


def picture(path: Path, page: int, scale: float, crop: Box = WHOLE_PAGE, grey: bool = False) -> "Image.Image":
    """A page, or a part of it, drawn with so many pixels a point, in RGB or grey. Raises Unreadable."""
    return _image(_reader.ask(path, "picture", page, scale, crop, grey, ahead=grey), "L" if grey else "RGB")


def fitted(path: Path, page: int, side: int) -> "Image.Image":
    """A page to look at, in RGB, its longer side about so many pixels. Raises Unreadable."""
    return _image(_reader.ask(path, "fitted", page, side), "RGB")


def _image(drawn: tuple[int, int, bytes], mode: str) -> "Image.Image":
    from PIL import Image

    width, height, content = drawn
    return Image.frombytes(mode, (width, height), content)
