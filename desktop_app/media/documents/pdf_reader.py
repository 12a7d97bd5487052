"""What the one child process does that reads PDF: requests in, pages as pixels or words out.

PDFium is not thread-safe, and one call at the wrong time makes it refuse sound files until it is started again; a
hostile file may end it. So it runs in a process of its own, which has a limit on its memory.
"""

import json
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.media.documents import pdf_annotations, pdf_text
from desktop_app.media.documents.pages import WHOLE_PAGE

Reply = tuple[str, Any]
"""("ok", value), or ("error", (reason, advice))."""

_DAMAGED = "Open it in a PDF viewer and print or save it anew, or copy it again."
_LENGTHS = struct.Struct(">QQ")

_CHUNK = 1 << 20

PASSWORD_ERROR, SECURITY_ERROR = 4, 5
"""FPDF_GetLastError() after a document that was not opened (fpdfview.h)."""


class Refusal(Exception):
    """A document or page that is not read: reason and advice as Unreadable has them."""


class _Documents:
    """The one document that is open; a file that was written again is opened again.

    over: what lies over its pages that were read, by their numbers.
    """

    def __init__(self) -> None:
        self._key: tuple[str, int, int] | None = None
        self._document: Any = None
        self._fresh: set[int] = set()
        self.over: dict[int, pdf_text.Over] = {}

    def opened(self, path: str) -> Any:
        """The document of a path. Raises Refusal."""
        status = Path(path).stat()
        key = (path, status.st_mtime_ns, status.st_size)
        if key != self._key:
            self.close()
            self._document = _open(path)
            self._key = key
        return self._document

    def close(self) -> None:
        """Let the document go."""
        if self._document is not None:
            self._document.close()
        self._key = self._document = None
        self._fresh.clear()
        self.over.clear()

    def page(self, path: str, number: int) -> Any:
        """A page, from 1. Raises Refusal."""
        import pypdfium2

        document = self.opened(path)
        try:
            page = document[number - 1]
            if document.formenv and number not in self._fresh:
                self._fresh.add(number)
                if pdf_annotations.freshen(page, document.formenv.raw):
                    page.close()
                    page = document[number - 1]
            return page
        except pypdfium2.PdfiumError as error:
            raise Refusal("this page is damaged", _DAMAGED) from error


def _open(path: str) -> Any:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(path)
        if document.get_formtype():
            document.init_forms()
        return document
    except pypdfium2.PdfiumError as error:
        # PDFium's code may be that of the document before, where it gives none for this one.
        code = getattr(error, "err_code", None)
        if code == PASSWORD_ERROR and _says(path, b"/Encrypt"):
            advice = "Open it in a PDF viewer with its password and print it to a PDF without one."
            raise Refusal("it is protected with a password", advice) from error
        if code == SECURITY_ERROR and _says(path, b"/Encrypt"):
            raise Refusal("it is protected in a way that is not read here", "Print it to a PDF of its own.") from error
        raise Refusal("the PDF is damaged, or no PDF at all", _DAMAGED) from error


def _says(path: str, words: bytes) -> bool:
    """Whether some bytes are anywhere in a file."""
    tail = b""
    with Path(path).open("rb") as file:
        while chunk := file.read(_CHUNK):
            if words in tail + chunk:
                return True
            tail = chunk[-len(words) :]
    return False


def pages(documents: _Documents, path: str) -> int:
    """How many pages it has."""
    return len(documents.opened(path))


def left_out(documents: _Documents, path: str) -> tuple[bool, list[str]]:
    """What of a document stands on none of its pages: whether its form is drawn by other programs alone (XFA), and the
    names of the files that are attached."""
    from pypdfium2 import raw

    document = documents.opened(path)
    # A file that is listed and missing is none, and no reason not to read the pages.
    attached = (raw.FPDFDoc_GetAttachment(document.raw, place) for place in range(document.count_attachments()))
    names = [name for file in attached if file and (name := pdf_annotations.name_of(file))]
    return document.get_formtype() == raw.FORMTYPE_XFA_FULL, names


def size(documents: _Documents, path: str, number: int) -> tuple[float, float]:
    """Width and height of a page as it is shown, in points."""
    page = documents.page(path, number)
    try:
        width, height = page.get_size()
        return float(width), float(height)
    finally:
        page.close()


def picture(
    documents: _Documents, path: str, number: int, scale: float, crop: tuple[float, float, float, float], grey: bool
) -> tuple[int, int, bytes]:
    """A page drawn at so many pixels a point: width, height, and bytes, one a pixel where grey, else three (RGB).

    crop: the part of the page, in fractions of it.
    """
    page = documents.page(path, number)
    try:
        width, height = page.get_size()
        left, top, right, bottom = crop
        cut = (left * width, (1 - bottom) * height, (1 - right) * width, top * height)
        bitmap = page.render(scale=scale, crop=cut, grayscale=grey, rev_byteorder=not grey, may_draw_forms=True)
        try:
            return bitmap.width, bitmap.height, _packed(bitmap, 1 if grey else 3)
        finally:
            bitmap.close()
    finally:
        page.close()


def fitted(documents: _Documents, path: str, number: int, side: int) -> tuple[int, int, bytes]:
    """A page as picture() has it in RGB, its longer side about so many pixels."""
    return picture(documents, path, number, side / max(*size(documents, path, number), 1.0), WHOLE_PAGE, grey=False)


def _packed(bitmap: Any, channels: int) -> bytes:
    """The bytes of a bitmap without what fills up its rows, and of each pixel the first channels alone.

    Without NumPy, the import of which takes longer than most pages.
    """
    row, pixels = bitmap.width * bitmap.n_channels, bytes(bitmap.buffer)
    if bitmap.stride != row:
        pixels = b"".join(pixels[at : at + row] for at in range(0, len(pixels), bitmap.stride))
    if bitmap.n_channels == channels:
        return pixels
    kept = bytearray(bitmap.width * bitmap.height * channels)
    for channel in range(channels):
        kept[channel::channels] = pixels[channel :: bitmap.n_channels]
    return bytes(kept)


def text(documents: _Documents, path: str, number: int) -> pdf_text.Layer:
    """The text layer of a page, with what is filled into its form."""
    page = documents.page(path, number)
    above = documents.over.setdefault(number, pdf_text.over(page))
    if pdf_annotations.filled_in(page):
        page.close()
        page = documents.page(path, number)
    try:
        return pdf_text.read(page, above)
    finally:
        page.close()


_CALLS: dict[str, Callable[..., Any]] = {
    "pages": pages,
    "left_out": left_out,
    "size": size,
    "picture": picture,
    "fitted": fitted,
    "text": text,
}


def reply(documents: _Documents, name: str, arguments: tuple[Any, ...]) -> Reply:
    """What a request gives; never raises but for the end of the process."""
    try:
        return "ok", _CALLS[name](documents, *arguments)
    except Refusal as error:
        return "error", error.args
    except MemoryError:
        return "error", ("this page does not fit into memory", "Print it to a PDF with smaller pictures.")
    except Exception as error:  # PDFium's wrapper raises nearly anything on damaged files
        return "error", (f"this page cannot be read ({type(error).__name__}: {error})", _DAMAGED)


def documents() -> _Documents:
    """Where documents are opened; of use within one thread."""
    return _Documents()


def send(stream: BinaryIO, value: tuple[str, Any]) -> None:
    """A name and what goes with it to the other process: JSON, and behind it the bytes of a picture, if they end it.

    No pickle: whoever gained this process through a PDF shall not gain the other one too.
    """
    name, content = value
    pixels = content[-1] if isinstance(content, tuple) and content and isinstance(content[-1], bytes) else b""
    plain = json.dumps((name, content[:-1] if pixels else content), default=vars).encode()
    stream.write(_LENGTHS.pack(len(plain), len(pixels)) + plain)
    stream.write(pixels)
    stream.flush()


def receive(stream: BinaryIO) -> tuple[str, Any]:
    """What send() wrote, with lists for tuples and a dict for a Layer. Raises EOFError where the other one ended."""
    plain, pixels = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    name, content = json.loads(_exactly(stream, plain))
    return name, [*content, _exactly(stream, pixels)] if pixels else content


def _exactly(stream: BinaryIO, length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EOFError
    return content


def main(most_bytes: int) -> None:
    """Answer requests on stdin until it is closed; replies go to stdout, where nothing else may write."""
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    _limit_memory(most_bytes)
    # Before the first request, which then need not wait for it.
    import pypdfium2  # noqa: F401

    opened = documents()
    while True:
        try:
            name, arguments = receive(sys.stdin.buffer)
        except (EOFError, KeyboardInterrupt):
            return
        send(replies, reply(opened, name, arguments))


def _limit_memory(bytes_: int) -> None:
    # Windows has no such limit; the most pixels that are asked for has to do there.
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (bytes_, most))
