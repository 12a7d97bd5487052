"""What dropped files are, told from their content, and folders walked into the files they hold."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.answers import Failure
from desktop_app.file_kinds import Kind
from desktop_app.media import delimiters, heic, tiff_pages
from desktop_app.media.limits import MOST_FOLDERS
from desktop_app.media.signatures import signature
from desktop_app.media.sources import open_regular, refusal
from desktop_app.problems import Unreadable
from desktop_app.registry import specs
from desktop_app.task_spec import resolve
from desktop_app.translation import tr

if TYPE_CHECKING:
    from desktop_app.media.film_tracks import Tracks

__all__ = ["Found", "Kind", "gather", "kind_of", "kinds_of", "known", "shown", "suffixes"]


@dataclass(frozen=True)
class Found:
    """A file and what it is: of one kind or of several, as a film is a sound too."""

    path: Path
    kind: Kind
    others: tuple[Kind, ...] = ()

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """All that it is, the first thing first."""
        return (self.kind, *self.others)


TABLE_FORMATS = frozenset(Kind.TABLE.formats) - {"text"}
SOUND_FORMATS = frozenset(Kind.SOUND.formats)

_TEXT_DOCUMENT = (
    "this is a text document",
    "To ask about its text, save it as PDF; to ask about a table in it, copy that into a spreadsheet.",
)

_REFUSED = {
    "pdf": ("this is a PDF document", "Open it under Documents, or with: attendant read FILE."),
    "heic": (heic.REASON, heic.ADVICE),
    "svg": ("this is a drawing (SVG), not a picture of pixels", "Export it as PNG."),
    "jpegxl": ("this is a JPEG XL picture, which cannot be read here", "Save it as JPEG or PNG."),
    "raw": ("this is a camera's raw picture, not yet developed", "Export it as JPEG, TIFF or PNG."),
    "midi": ("these are notes to be played (MIDI), not recorded sound", "Play it into a wav file."),
    "psd": ("this is a Photoshop document", "Export it as PNG or JPEG."),
    "other-sound": (
        "this is a sound of a kind that is not read here (AAC in ADIF, OptimFROG, DSD)",
        "Save it as wav or flac.",
    ),
    "realmedia": ("this is a RealMedia film or sound, which is not read here", "Save it as mp4."),
    "other-picture": ("this is a picture of a kind that is not read here (TGA, PCX, DDS, ICNS)", "Save it as PNG."),
    "docx": _TEXT_DOCUMENT,
    "doc": ("this is an old Office document without a sheet", "Save its table as xlsx or csv."),
    "odt": ("this is an OpenDocument file, but not a spreadsheet", "Save its table as ods or csv."),
    "encrypted": ("it is protected with a password", "Save a copy of it without the password."),
    "numbers": ("this is a document of Apple Numbers, or of Pages or Keynote", "Export it as Excel (xlsx) or csv."),
    "rtf": _TEXT_DOCUMENT,
    "pptx": ("this is a presentation", "Save its pictures as files of their own."),
    "broken-zip": ("it begins like a workbook or archive but is damaged", "Copy or download it again."),
    "program": ("this is a program", "Check that it is the file you meant."),
    "sqlite": ("this is a database", "Export its table as csv."),
} | dict.fromkeys(
    ("zip", "gzip", "7z", "rar", "zstd", "xz", "bzip2"),
    ("this is a packed archive", "Unpack it and drop what is inside."),
)

_LOOK_AGAIN = "Check that it is the file you meant, or copy or download it again."

_HEIC = (".heic", ".heics", ".heif", ".heifs", ".hif")
"""How HEIC pictures are called, which are read where a package for them is installed."""


def known() -> tuple[Kind, ...]:
    """Every kind of file that a task takes, in the order of the tasks, and plain text for labels and questions."""
    return tuple(dict.fromkeys([kind for spec in specs() for kind in spec.media] + [Kind.TEXT]))


def shown() -> tuple[Kind, ...]:
    """The kinds of files that the window has a pane for; the others are for the command line."""
    with_pane = {kind for spec in specs() if spec.pane for kind in spec.media}
    return tuple(kind for kind in known() if kind in with_pane or kind is Kind.TEXT)


def spoken(*more: str) -> str:
    """All kinds of files that are taken, and more beside them, as a person says it: "pictures, tables or sounds"."""
    *others, last = (*(kind.many_in_words for kind in shown() if kind is not Kind.TEXT and not kind.heading), *more)
    return tr("{others} or {last}", others=", ".join(others), last=last)


def suffixes(kind: Kind) -> tuple[str, ...]:
    """How files of a kind that are read on this computer are usually called, in lower case."""
    more = _HEIC if kind is Kind.IMAGE and heic.readable() else ()
    return (*kind.suffixes, *more)


def is_picture(name: str) -> bool:
    """Whether a format (a name of media.signatures) is a picture that is read on this computer."""
    return name in Kind.IMAGE.formats or (name == "heic" and heic.readable())


def kind_of(path: Path) -> Kind:
    """The first thing that a file is, as kinds_of() tells it."""
    return kinds_of(path)[0]


def kinds_of(path: Path) -> tuple[Kind, ...]:
    """What a file is, told from its content, in the order of the tasks; at least one kind.

    The name only decides between a table of one column and plain text, which look the same (.csv, .tsv).
    Raises Unreadable for whatever is none of the kinds, empty, gone, not a regular file or not permitted, and for a
    film of which nothing can be read.
    """
    with open_regular(path) as file:
        try:
            name, head = signature(file)
        except OSError as error:
            raise refusal(path, error) from error
        film = _tracks(file, name, path) if name in Kind.FILM.formats else None
        single = name == "tiff" and len(tiff_pages.pages(file).places) < 2
    if name == "text":
        return _kinds_of_text(path, head)
    found = tuple(kind for kind in known() if _is(kind, name, film) and not (single and kind is Kind.DOCUMENT))
    if not found:
        raise refused(path, name)
    return found


def _tracks(file: BinaryIO, name: str, path: Path) -> "Tracks":
    """Whether there are moving pictures in it, and sound; start-up does without FFmpeg and NumPy."""
    from desktop_app.media import film_tracks

    return film_tracks.tracks(path, file, name)


def _is(kind: Kind, name: str, film: "Tracks | None") -> bool:
    """Whether a file of a format is of a kind. film: what it holds, where its format may be a film's.

    A silent film is no sound; what holds neither is left to the sounds, which say what is wrong with it.
    """
    if kind is Kind.FILM and (film is None or not film.moves):
        return False
    if kind is Kind.SOUND and film is not None and film.moves and not film.sounds:
        return False
    return name in kind.formats or (kind is Kind.IMAGE and is_picture(name))


def refused(path: Path, name: str) -> Unreadable:
    """Why a file of this format (a name of media.signatures) is not taken."""
    named = named_like(path) if name == "unknown" else None
    if named is not None and named is not Kind.TEXT:
        what = _called(named, path.suffix.lower())
        return Unreadable(path, f"it is named like {what}, but holds something else, or is damaged", _LOOK_AGAIN)
    names = [kind.one for kind in known() if kind is not Kind.TEXT and not kind.heading]
    fallback = (f"this is not {', '.join(names)} or text", "Check that it is the file you meant.")
    reason, advice = _REFUSED.get(name, fallback)
    return Unreadable(path, reason, advice)


def _kinds_of_text(path: Path, head: bytes) -> tuple[Kind, ...]:
    suffix = path.suffix.lower()
    if suffix in Kind.TABLE.formats["text"].split() or delimiters.is_table(head):
        return (Kind.TABLE, *_kinds_by_heading(head))
    if (kind := named_like(path)) not in (None, Kind.TEXT):
        reason = f"it is named like {_called(kind, suffix)} but holds plain text"
        raise Unreadable(path, reason, "Check that it is the file you meant.")
    return (Kind.TEXT,)


def _called(kind: Kind, suffix: str) -> str:
    """What a person calls a file of a kind that has such a name."""
    # A film is taken for its sound too, but nobody who names it so thinks of that.
    kind = Kind.FILM if suffix in Kind.FILM.suffixes else kind
    return "a workbook" if kind is Kind.TABLE else kind.one


def _kinds_by_heading(head: bytes) -> tuple[Kind, ...]:
    """What else a table in text is, by the headings in its first line."""
    text = head.decode(delimiters.encoding_of(head), "replace").lstrip("\ufeff\r\n")
    line = text.splitlines()[0] if text else ""
    mark = max(delimiters.DELIMITERS, key=line.count)
    headings = [cell.strip().strip("\"'") for cell in line.split(mark)]
    return tuple(kind for kind in known() if kind.heading and resolve(kind.heading)(headings))


def named_like(path: Path) -> Kind | None:
    """What a file's name says it is, whatever it holds; None for a name that says nothing."""
    suffix = path.suffix.lower()
    if suffix in _HEIC:
        return Kind.IMAGE
    return next((kind for kind in known() if suffix in suffixes(kind)), None)


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
                    first, *others = kinds_of(current)
                    yield Found(current, first, tuple(others))
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
