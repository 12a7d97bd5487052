"""Pictures from files: probed without decoding, read upright in RGB, page by page, never larger than is safe."""

from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from desktop_app.media import jpeg_ends, library_lines, picture_depth, png_chunks, tiff_pages
from desktop_app.media.limits import MOST_PAGES
from desktop_app.media.picture_colours import Notes, as_seen
from desktop_app.media.picture_file import Opened, opened
from desktop_app.media.signatures import signature
from desktop_app.media.sources import open_regular

_ORIENTATION = 0x0112
_SIDEWAYS = (5, 6, 7, 8)
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

_SHADES = ("L", "LA", "RGB", "RGBA", "CMYK")
_DAMAGED = "The file is damaged: parts of the picture may be missing or wrong."
"""Said where libtiff met errors and went on."""


@dataclass(frozen=True)
class ImageFacts:
    """Width and height in pixels as the picture is seen (turned upright), its format, e.g. "JPEG", and its pages."""

    width: int
    height: int
    format: str
    pages: int = 1


@dataclass(frozen=True)
class Seen:
    """A picture in RGB, upright, what was done to it beyond the obvious, a sentence each, and the file's pages."""

    picture: Image.Image
    notes: Notes
    pages: int


def probe(path: Path, page: int = 1) -> ImageFacts:
    """What the head of a picture says, without decoding it. Raises Unreadable."""
    with opened(path, page) as found:
        width, height = found.image.size
        if _head_orientation(found) in _SIDEWAYS:
            width, height = height, width
        return ImageFacts(width, height, found.image.format or "", min(found.pages, MOST_PAGES))


def pages(path: Path) -> int:
    """How many pictures a file holds that are looked at each by itself: pages of a TIFF or HEIC. Raises Unreadable."""
    with open_regular(path) as file:
        name, _ = signature(file)
        if name == "tiff":
            return min(MOST_PAGES, max(1, len(tiff_pages.pages(file).places)))
    return probe(path).pages if name == "heic" else 1


def read(path: Path, least_side: int | None = None, page: int = 1) -> Image.Image:
    """A picture in RGB, upright; what is transparent is shown on white. As look(), without the notes."""
    return look(path, least_side, page).picture


def look(path: Path, least_side: int | None = None, page: int = 1) -> Seen:
    """A picture in RGB, upright, what is transparent on white, and what was done to it.

    least_side: the short side that is needed in pixels; a JPEG is then decoded at 1/2, 1/4 or 1/8 of its
    size where that still gives it (Pillow's draft), which is several times faster. None decodes all of it.
    Raises Unreadable, also for a picture that breaks off in the middle.
    """
    with opened(path, page) as found:
        if least_side is not None:
            found.image.draft("RGB", (least_side, least_side))
        return _seen(found)


_FINER, _LARGE = 2, 1_000
"""A small picture is decoded at this many times its size, which keeps it free of jagged edges; a large one is not: in
half the time a page of 1,800 pixels differs from the whole one by 40 instead of 43 dB, which nobody sees."""


def thumbnail(path: Path, side: int, page: int = 1) -> Image.Image:
    """A picture in RGB, upright, that fits into a square of side pixels (never enlarged). Raises Unreadable."""
    with opened(path, page) as found:
        image = found.image
        if min(image.size) > 0:
            shrunk = min(1.0, (_FINER if side < _LARGE else 1) * side / max(image.size))
            image.draft("RGB", (max(1, round(image.width * shrunk)), max(1, round(image.height * shrunk))))
        upright = _seen(found, side).picture
    upright.thumbnail((side, side), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return upright


def _orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1 where there is none or the note itself is broken (the pixels are not)."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # a broken note in a good picture raises nearly anything; the picture is shown as it lies
        return 1


def _head_orientation(found: Opened) -> int:
    """What a picture that is not decoded says of how it is turned."""
    image = found.image
    if image.format == "TIFF":  # Pillow turns it by itself, and has its size turned already
        return 1
    if image.format == "PNG" and "exif" not in image.info and not png_chunks.notes_behind_pixels(found.view):
        # Asked for its EXIF, Pillow decodes a PNG first, as it may stand behind the pixels.
        image.info["exif"] = None
    return _orientation(image)


def _seen(found: Opened, side: int | None = None) -> Seen:
    """The decoded picture in RGB, turned as EXIF asks, once.

    side: pixels along the longer side that are needed; what is far larger is made smaller before all else is done.
    """
    with library_lines.heard() if _is_unpacked_by_libtiff(found) else nullcontext(()) as lines:
        image = _loaded(found)
        lower = picture_depth.lower_bytes(found.again()) if picture_depth.dark_colours(image) else None
    notes = _of_frames(found) + ((_DAMAGED,) if lines else ())
    if lower is not None:
        image, more = picture_depth.brightened(image, lower)
        image.info = dict(found.image.info)
        notes += more
    flat, more = as_seen(_reduced(image, side) if side is not None else image)
    # Asked after decoding: what Pillow has turned by itself (TIFF, AVIF, HEIC) asks for no more.
    orientation = _orientation(found.image)
    return Seen(_turned(flat, orientation), notes + more, min(found.pages, MOST_PAGES))


def _reduced(image: Image.Image, side: int) -> Image.Image:
    """A loaded picture at a half, a third, ... of its size, if it still has so many pixels along its longer side.

    Others than those of 8 bits a channel without a colour that stands for nothing stay as they are: their values are no
    shades yet.
    """
    times = max(image.size) // max(1, side)
    if times < 2 or image.mode not in _SHADES or "transparency" in image.info:
        return image
    return image.reduce(times)


def _is_unpacked_by_libtiff(found: Opened) -> bool:
    return found.image.format == "TIFF" and any(tile[0] == "libtiff" for tile in getattr(found.image, "tile", ()))


def _loaded(found: Opened) -> Image.Image:
    try:
        found.image.load()
    except OSError:
        # Some programs leave the end of a JPEG away, two bytes without which Pillow calls it cut off.
        complete = jpeg_ends.whole(found.view, found.image.size) if found.image.format == "JPEG" else None
        if complete is None:
            raise
        return complete
    return found.image


def _turned(image: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _of_frames(found: Opened) -> Notes:
    """What is not looked at: the later pictures of a moving one, pages beyond the most that are read."""
    image: Any = found.image
    if found.pages > MOST_PAGES:
        return (f"Only the first {MOST_PAGES:,} pages of the file are read.",)
    if image.format in ("TIFF", "HEIF", "MPO") or not getattr(image, "is_animated", False):
        return ()
    return (f"It moves ({image.n_frames:,} pictures one after the other): the first was taken.",)
