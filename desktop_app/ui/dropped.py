"""What lies in a drop or on the clipboard: files, a picture, a web address, a table as text, or text."""

import base64
import binascii
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from desktop_app.media import delimiters, kinds
from desktop_app.translation import tr

_PICTURES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/bmp": ".bmp",
}
"""Pictures that are kept byte for byte as they come; any other is kept as PNG."""

_LONGEST_USUAL_CELL = 60
"""Characters, as a mean: rows of longer cells are prose."""


@dataclass(frozen=True)
class Dropped:
    """At most one of these is filled, the most telling one.

    files: local files and folders. picture: encoded bytes with their suffix, or pixels. links: addresses
    on the web. table: tabular text. text: any other text.
    """

    files: list[Path] = field(default_factory=list)
    picture: "tuple[bytes, str] | QImage | None" = None
    links: list[QUrl] = field(default_factory=list)
    table: str = ""
    text: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing that can be taken."""
        return not (self.files or self.picture or self.links or self.table or self.text)


def invitation() -> str:
    """What a window says that takes all of this."""
    return tr("Drop {spoken}", spoken=kinds.spoken(tr("folders"), tr("text")))


def worth_taking(mime: QMimeData) -> bool:
    """Whether a drag carries anything a pane could take; looks at formats only."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText() or any(each in mime.formats() for each in _PICTURES)


def files_in(mime: QMimeData, most: int | None = None) -> list[Path]:
    """The local files and folders that a drag names as such; most: no more than the first so many."""
    return [Path(url.toLocalFile()) for url in mime.urls()[:most] if url.isLocalFile()]


def read(mime: QMimeData) -> Dropped:
    """Sort out a drop; reads no file.

    A spreadsheet puts its cells on the clipboard as a picture too, a browser an address beside the
    picture: so cells go before the picture, and the picture before the address.
    """
    urls = mime.urls()
    files = files_in(mime)
    text = mime.text() if mime.hasText() else ""
    if files := files or _files_in(text):
        return Dropped(files=files)
    if is_table(text):
        return Dropped(table=text)
    if (picture := _picture_in(mime, urls)) is not None:
        return Dropped(picture=picture)
    links = [url for url in urls or _links_in(text) if url.scheme() in ("http", "https", "ftp")]
    if links:
        return Dropped(links=links)
    return Dropped(text=text if text.strip() else "")


def is_table(text: str) -> bool:
    """Whether text is several rows with tabs, or with equally many commas or semicolons, rather than prose.

    In prose a comma is followed by a space and lines are long; in a table neither is usual.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or not delimiters.is_table(text.encode()):
        return False
    delimiter = delimiters.delimiter_of(text)
    cells = [cell for line in lines for cell in line.split(delimiter)]
    usual = sum(map(len, cells)) / len(cells)
    if delimiter == "\t" or not any(cell.startswith(" ") for cell in cells):
        return usual <= _LONGEST_USUAL_CELL
    return len(lines) > 2 and usual <= _LONGEST_USUAL_CELL / 3


def _files_in(text: str) -> list[Path]:
    """The files that lines of text name, as a terminal or an editor copies them; all lines or none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines and all(line.startswith("file://") for line in lines):
        return [Path(QUrl(line).toLocalFile()) for line in lines]
    if lines and all(Path(line).is_absolute() and Path(line).name for line in lines):
        return [Path(line) for line in lines]
    return []


def _links_in(text: str) -> list[QUrl]:
    words = text.split()
    return [QUrl(word) for word in words] if all(word.startswith(("http://", "https://")) for word in words) else []


def _picture_in(mime: QMimeData, urls: list[QUrl]) -> tuple[bytes, str] | QImage | None:
    for kind, suffix in _PICTURES.items():
        if mime.hasFormat(kind) and (encoded := bytes(mime.data(kind).data())):
            return encoded, suffix
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return image
    for url in urls:
        if url.scheme() == "data" and (inline := _inline(url.toString())):
            return inline
    return None


def _inline(address: str) -> tuple[bytes, str] | None:
    """The picture inside a data: address."""
    head, _, body = address.removeprefix("data:").partition(",")
    kind, *options = head.split(";")
    if kind not in _PICTURES or "base64" not in options:
        return None
    try:
        return base64.b64decode(body), _PICTURES[kind]
    except binascii.Error:
        return None
