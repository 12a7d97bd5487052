"""What dropped files are, told from their content, and folders walked into the files they hold."""

import enum
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.answers import Failure
from desktop_app.media import delimiters
from desktop_app.media.limits import MOST_FOLDERS
from desktop_app.media.signatures import signature
from desktop_app.media.sources import open_regular, refusal
from desktop_app.problems import Unreadable


class Kind(enum.Enum):
    """What can be done with a file."""

    IMAGE = "image"
    TABLE = "table"
    SOUND = "sound"
    TEXT = "text"


@dataclass(frozen=True)
class Found:
    """A file and what it is."""

    path: Path
    kind: Kind


IMAGE_FORMATS = frozenset(("jpeg", "png", "gif", "tiff", "ico", "jpeg2000", "qoi", "webp", "bmp", "avif", "ppm"))
TABLE_FORMATS = frozenset(("xlsx", "xls", "ods", "parquet"))
SOUND_FORMATS = frozenset(
    (
        "wav",
        "flac",
        "ogg",
        "mp3",
        "au",
        "caf",
        "w64",
        "matroska",
        "amr",
        "asf",
        "aiff",
        "mp4",
        "aac",
        "avi",
        "flv",
    )
)

_REFUSED = {
    "pdf": (
        "this is a PDF document, which is not read yet",
        "Save its pictures or tables as files of their own.",
    ),
    "heic": ("this is a HEIC picture, which cannot be read here", "Save it as JPEG or PNG."),
    "svg": ("this is a drawing (SVG), not a picture of pixels", "Export it as PNG."),
    "psd": ("this is a Photoshop document", "Export it as PNG or JPEG."),
    "docx": ("this is a text document, not a table", "Copy its table into a spreadsheet."),
    "doc": ("this is an old Office document without a sheet", "Save its table as xlsx or csv."),
    "odt": ("this is an OpenDocument file, but not a spreadsheet", "Save its table as ods or csv."),
    "rtf": ("this is a text document, not a table", "Copy its table into a spreadsheet."),
    "pptx": ("this is a presentation", "Save its pictures as files of their own."),
    "broken-zip": ("it begins like a workbook or archive but is damaged", "Copy or download it again."),
    "program": ("this is a program, not a picture, table or sound", "Drop pictures, tables or sound."),
    "sqlite": ("this is a database", "Export its table as csv."),
} | dict.fromkeys(
    ("zip", "gzip", "7z", "rar", "zstd", "xz", "bzip2"),
    ("this is a packed archive", "Unpack it and drop what is inside."),
)

_NAMED_LIKE = {
    Kind.IMAGE: ".jpg .jpeg .png .gif .bmp .tif .tiff .webp .avif .heic",
    Kind.SOUND: ".wav .mp3 .flac .ogg .opus .m4a .aac .mp4 .webm .aiff",
    Kind.TABLE: ".xlsx .xls .xlsm .xlsb .ods .parquet",
}


def kind_of(path: Path) -> Kind:
    """What a file is, told from its content.

    The name only decides between a table of one column and plain text, which look the same (.csv, .tsv).
    Raises Unreadable for whatever is none of the kinds, empty, gone, not a regular file or not permitted.
    """
    with open_regular(path) as file:
        try:
            name, head = signature(file)
        except OSError as error:
            raise refusal(path, error) from error
    if name in IMAGE_FORMATS:
        return Kind.IMAGE
    if name in TABLE_FORMATS:
        return Kind.TABLE
    if name in SOUND_FORMATS:
        return Kind.SOUND
    if name != "text":
        raise refused(path, name)
    return _kind_of_text(path, head)


def refused(path: Path, name: str) -> Unreadable:
    """Why a file of this format (a name of media.signatures) is not taken."""
    fallback = ("this is not a picture, a table, a sound or text", "Check that it is the file you meant.")
    reason, advice = _REFUSED.get(name, fallback)
    return Unreadable(path, reason, advice)


def _kind_of_text(path: Path, head: bytes) -> Kind:
    suffix = path.suffix.lower()
    if suffix in (".csv", ".tsv", ".tab", ".psv") or delimiters.is_table(head):
        return Kind.TABLE
    if (kind := named_like(path)) is not None:
        what = {Kind.IMAGE: "a picture", Kind.SOUND: "a sound", Kind.TABLE: "a workbook"}[kind]
        reason = f"it is named like {what} but holds plain text"
        raise Unreadable(path, reason, "Check that it is the file you meant.")
    return Kind.TEXT


def named_like(path: Path) -> Kind | None:
    """What a file's name says it is, whatever it holds; None for a name that says nothing."""
    suffix = path.suffix.lower()
    return next((kind for kind, suffixes in _NAMED_LIKE.items() if suffix in suffixes.split()), None)


def gather(paths: Iterable[Path]) -> Iterator[Found | Failure]:
    """Every file among the paths and, in order of name, inside the folders among them, and what it is.

    Lazy: one folder is listed at a time. What is unknown or unreadable inside a folder comes as a Failure
    with its reason; what is hidden is left out; a folder met again through a link is not walked twice. Never raises.
    """
    walked: set[tuple[int, int]] = set()
    for path in paths:
        # A stack rather than recursion: folders may be nested deeper than Python's stack is.
        waiting = [path]
        while waiting:
            current = waiting.pop()
            try:
                if current.is_dir():
                    waiting.extend(reversed(_listed(current, walked)))
                else:
                    yield Found(current, kind_of(current))
            except Unreadable as error:
                yield Failure.of(current, error)
            except OSError as error:
                yield Failure.of(current, refusal(current, error))


def _listed(folder: Path, walked: set[tuple[int, int]]) -> list[Path]:
    """What lies in a folder, in order of name; what is hidden is not looked at, as in a file manager."""
    status = folder.stat()
    identity = (status.st_dev, status.st_ino)
    if identity in walked:
        raise Unreadable(folder, "this folder was already taken; a link leads to it again", "")
    if len(walked) >= MOST_FOLDERS:
        raise Unreadable(folder, f"more than {MOST_FOLDERS:,} folders were dropped", "Drop it on its own.")
    walked.add(identity)
    names = sorted(each.name for each in os.scandir(folder))
    if not names:
        raise Unreadable(folder, "the folder is empty", "Choose another one.")
    return [folder / name for name in names if not name.startswith(".")]
