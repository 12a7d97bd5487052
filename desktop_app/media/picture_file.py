"""A picture's file opened page by page and not yet decoded; whatever is wrong with it is said in words."""

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

from PIL import Image, UnidentifiedImageError

from desktop_app.media import heic, jpeg_frames, tiff_pages
from desktop_app.media.claimed_size import claimed_size
from desktop_app.media.kinds import is_picture, refused
from desktop_app.media.limits import LONGEST_EDGE, MOST_PAGES, MOST_PIXELS
from desktop_app.media.signatures import signature
from desktop_app.media.sources import open_regular
from desktop_app.problems import Unreadable

# Pillow warns above this and raises above twice this; below it our own words are used.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS
# What it says of notes in a file that it skips would stand among the answers of the command line.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)

FORMATS = ("JPEG", "PNG", "GIF", "TIFF", "ICO", "JPEG2000", "QOI", "WEBP", "BMP", "AVIF", "PPM")
"""What Pillow may try: nothing that starts another program (EPS) and nothing hardly anyone has."""

_UNKNOWN_SAMPLES = ("unknown pixel mode", "samples per pixel")
_LARGE_BIG_ENDIAN = b"MM\0+"

_LONGEST_AVIF = 32_768
"""Pixels along one side of an AVIF that libavif takes (its imageDimensionLimit), which Pillow does not change."""


@dataclass(frozen=True)
class Opened:
    """A picture that is opened and not decoded: Pillow's image, at its page, and how many pages the file has.

    view: the file, as if it held that page alone.
    """

    view: BinaryIO
    image: Image.Image
    pages: int

    def again(self) -> Any:
        """The same picture opened once more, to be decoded in another way."""
        return _image(self.view, "")


@contextmanager
def opened(path: Path, page: int = 1) -> Iterator[Opened]:
    """A picture opened but not decoded; whatever goes wrong, then or while it is decoded, is Unreadable."""
    with open_regular(path) as file:
        name = ""
        try:
            name, _ = signature(file)
            if not is_picture(name):
                raise _not_a_picture(path, name)
            places = _places(path, file, name)
            if places:
                _check_page(path, page, len(places))
            view = cast(BinaryIO, tiff_pages.AtPage(file, places[page - 1])) if page > 1 and places else file
            with _image(view, name) as image:
                pages = len(places) or (getattr(image, "n_frames", 1) if name == "heic" else 1)
                if not places:
                    _check_page(path, page, pages)
                    if page > 1:
                        image.seek(page - 1)
                _check_size(path, image)
                _check_packing(path, image)
                yield Opened(view, image, pages)
        except Unreadable:
            raise
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise _too_large(path, _claim(error)) from error
        except MemoryError as error:
            raise _too_large(path, "more pixels than fit into the memory that is free") from error
        except UnidentifiedImageError as error:
            raise (_beyond_library(path, file, name) or _unidentified(path, file, error)) from error
        except Exception as error:  # decoders raise nearly anything on damaged bytes (struct.error, IndexError, ...)
            raise (_beyond_library(path, file, name) or _damaged(path, file, error)) from error


def _image(file: BinaryIO, name: str) -> Image.Image:
    file.seek(0)
    if name != "heic":
        return Image.open(file, formats=FORMATS)
    heic.register()
    return Image.open(file, formats=(heic.FORMAT,))


def _check_page(path: Path, page: int, pages: int) -> None:
    most = min(pages, MOST_PAGES)
    if not 1 <= page <= most:
        raise Unreadable(path, f"it has no page {page}", f"Ask for one from 1 to {most}.")


def _places(path: Path, file: BinaryIO, name: str) -> tuple[int, ...]:
    """Where the pages of a TIFF begin; nothing for other formats. Raises Unreadable."""
    if name != "tiff":
        return ()
    found = tiff_pages.pages(file)
    if found.raw:
        raise refused(path, "raw")
    file.seek(0)
    if file.read(4) == _LARGE_BIG_ENDIAN:
        # Pillow takes it for a small one, and what follows for damage.
        raise Unreadable(path, "this is a BigTIFF in an order of bytes that is not read here", "Save it as TIFF.")
    return found.places


def _not_a_picture(path: Path, name: str) -> Unreadable:
    if name == "text":
        return Unreadable(path, "this is text, not a picture", "Check that it is the file you meant.")
    if name in ("unknown", "heic", "svg", "psd", "other-picture", "pdf", "raw", "jpegxl"):
        return refused(path, name)
    return Unreadable(path, f"this is a file of type {name}, not a picture", "Check that it is the file you meant.")


def _check_size(path: Path, image: Image.Image) -> None:
    if (beyond := _beyond_limits(path, image.size, LONGEST_EDGE)) is not None:
        raise beyond
    if 0 in image.size:
        raise Unreadable(path, "it claims to have no pixels", "Save it again from where it came.")


def _beyond_limits(path: Path, size: tuple[int, int], longest: int) -> Unreadable | None:
    """Why a picture of some width and height is not read; None where it may be. longest: pixels along one side."""
    claim = f"{size[0]:,} x {size[1]:,} pixels"
    if size[0] * size[1] > MOST_PIXELS:
        return _too_large(path, claim)
    if max(size) > longest:
        reason = f"it claims {claim}, and more than {longest:,} along one side are not read"
        return Unreadable(path, reason, "Cut it into parts, or save a smaller version of it.")
    return None


def _beyond_library(path: Path, file: BinaryIO, name: str) -> Unreadable | None:
    """Why an AVIF or HEIC is refused whose head names a size that its library does not take; None for another reason.

    libavif and libheif have limits of their own, and Pillow says of what they refuse no more than of what is damaged.
    """
    size = claimed_size(file) if name in ("avif", "heic") else None
    return _beyond_limits(path, size, _LONGEST_AVIF if name == "avif" else LONGEST_EDGE) if size else None


def _check_packing(path: Path, image: Image.Image) -> None:
    """Refuses a TIFF whose pixels are packed as WebP, which Pillow's libtiff calls damage when it comes to them."""
    if image.format == "TIFF" and image.info.get("compression") == "webp":
        reason = "its pixels are packed in a way that is not read here (WebP in a TIFF)"
        raise Unreadable(path, reason, "Save it as PNG or JPEG.")


def _claim(error: Exception) -> str:
    """The number of pixels that Pillow's refusal names."""
    found = re.search(r"\((\d+) pixels\)", str(error))
    return f"{int(found[1]):,} pixels in all" if found else "far more pixels than fit into memory"


def _too_large(path: Path, claim: str) -> Unreadable:
    most = f"{MOST_PIXELS // 1_000_000} million pixels"
    return Unreadable(
        path,
        f"it claims {claim}, and more than {most} are not read",
        "Save a smaller version of it and use that.",
    )


def _damaged(path: Path, file: BinaryIO, error: Exception) -> Unreadable:
    if jpeg_frames.is_lossless(file):
        return _lossless(path)
    said = str(error).lower()
    if "truncated" in said or "not enough" in said or isinstance(error, EOFError):
        return Unreadable(path, "the picture breaks off before its end", "Copy or download it again.")
    if "unsupported" in said:
        reason = "it is written in a way that is not read here, or damaged"
        return Unreadable(path, reason, "Save it as PNG or JPEG, or copy it again.")
    # What the library says of it ("could not create decoder object") tells a person nothing; the traceback has it.
    return Unreadable(path, "the picture is damaged, or breaks off before its end", "Copy or download it again.")


def _unidentified(path: Path, file: BinaryIO, error: Exception) -> Unreadable:
    """A picture that Pillow does not open: damaged, or a TIFF of samples that it does not know."""
    cause = _cause(file)
    if any(each in cause for each in _UNKNOWN_SAMPLES):
        reason = "its samples are of a kind that is not read here (so many channels, or so many bits each)"
        return Unreadable(path, reason, "Save it with 8 or 16 bits a channel, in grey or in colour.")
    if jpeg_frames.is_lossless(file):
        return _lossless(path)
    return Unreadable(path, "it begins like a picture but its head is damaged", "Copy or download it again.")


def _lossless(path: Path) -> Unreadable:
    reason = "its pixels are packed in a way that is not read here (lossless JPEG)"
    return Unreadable(path, reason, "Save it as PNG or JPEG.")


def _cause(file: BinaryIO) -> str:
    """Why Pillow's TIFF reader refuses a file, which Image.open() keeps to itself."""
    from PIL import TiffImagePlugin

    try:
        file.seek(0)
        TiffImagePlugin.TiffImageFile(file)
    except Exception as error:  # as above: anything
        return str(error)
    return ""
