"""Pictures from files: probed without decoding, read upright in RGB, never larger than is safe."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, UnidentifiedImageError

from desktop_app.media.kinds import IMAGE_FORMATS, refused
from desktop_app.media.limits import LONGEST_EDGE, MOST_PIXELS
from desktop_app.media.signatures import signature
from desktop_app.media.sources import open_regular
from desktop_app.problems import Unreadable

# Pillow warns above this and raises above twice this; below it our own words are used.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS

_FORMATS = ("JPEG", "PNG", "GIF", "TIFF", "ICO", "JPEG2000", "QOI", "WEBP", "BMP", "AVIF", "PPM")
"""What Pillow may try: nothing that starts another program (EPS) and nothing hardly anyone has."""

_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True)
class ImageFacts:
    """Width and height in pixels as the picture is seen (turned upright), and its format, e.g. "JPEG"."""

    width: int
    height: int
    format: str


def probe(path: Path) -> ImageFacts:
    """What the head of a picture says, without decoding it. Raises Unreadable."""
    with _opened(path) as image:
        width, height = image.size
        if _turn(image) in (5, 6, 7, 8):
            width, height = height, width
        return ImageFacts(width, height, image.format or "")


def read(path: Path, least_side: int | None = None) -> Image.Image:
    """A picture in RGB, upright; what is transparent is shown on white.

    least_side: the short side that is needed in pixels; a JPEG is then decoded at 1/2, 1/4 or 1/8 of its
    size where that still gives it (Pillow's draft), which is several times faster. None decodes all of it.
    Raises Unreadable, also for a picture that breaks off in the middle.
    """
    with _opened(path) as image:
        if least_side is not None:
            image.draft("RGB", (least_side, least_side))
        return _upright(image)


def thumbnail(path: Path, side: int) -> Image.Image:
    """A picture in RGB, upright, that fits into a square of side pixels (never enlarged). Raises Unreadable."""
    with _opened(path) as image:
        if min(image.size) > 0:
            # Twice the size wanted keeps the final reduction free of jagged edges.
            shrunk = min(1.0, 2 * side / max(image.size))
            image.draft("RGB", (max(1, round(image.width * shrunk)), max(1, round(image.height * shrunk))))
        upright = _upright(image)
    upright.thumbnail((side, side), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return upright


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    """A picture opened but not decoded; whatever goes wrong, then or while it is decoded, is Unreadable."""
    with open_regular(path) as file:
        try:
            name, _ = signature(file)
            if name not in IMAGE_FORMATS:
                raise _not_a_picture(path, name)
            with Image.open(file, formats=_FORMATS) as image:
                _check_size(path, image)
                yield image
        except Unreadable:
            raise
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise _too_large(path, _claim(error)) from error
        except MemoryError as error:
            raise _too_large(path, "more pixels than fit into the memory that is free") from error
        except UnidentifiedImageError as error:
            reason = "it begins like a picture but its head is damaged"
            raise Unreadable(path, reason, "Copy or download it again.") from error
        except Exception as error:  # decoders raise nearly anything on damaged bytes (struct.error, IndexError, ...)
            raise _damaged(path, error) from error


def _not_a_picture(path: Path, name: str) -> Unreadable:
    if name == "text":
        return Unreadable(path, "this is text, not a picture", "Check that it is the file you meant.")
    if name in ("unknown", "heic", "svg", "psd", "pdf"):
        return refused(path, name)
    return Unreadable(path, f"this is a file of type {name}, not a picture", "Check that it is the file you meant.")


def _check_size(path: Path, image: Image.Image) -> None:
    width, height = image.size
    if width * height > MOST_PIXELS or max(width, height) > LONGEST_EDGE:
        raise _too_large(path, f"{width:,} x {height:,} pixels")
    if width * height == 0:
        raise Unreadable(path, "it claims to have no pixels", "Save it again from where it came.")


def _claim(error: Exception) -> str:
    """The number of pixels that Pillow's refusal names."""
    found = re.search(r"\((\d+) pixels\)", str(error))
    return f"{int(found[1]):,} pixels" if found else "far more pixels than fit into memory"


def _too_large(path: Path, claim: str) -> Unreadable:
    most = f"{MOST_PIXELS // 1_000_000} million pixels"
    return Unreadable(
        path,
        f"it claims {claim}, and more than {most} are not read",
        "Save a smaller version of it and use that.",
    )


def _damaged(path: Path, error: Exception) -> Unreadable:
    said = str(error).lower()
    if "truncated" in said or "not enough" in said or isinstance(error, EOFError):
        return Unreadable(path, "the picture breaks off before its end", "Copy or download it again.")
    return Unreadable(path, f"the picture is damaged ({error or type(error).__name__})", "Copy or download it again.")


def _turn(image: Image.Image) -> int:
    """The EXIF orientation, 1 where there is none or the note itself is broken (the pixels are not)."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # a broken note in a good picture raises nearly anything; the picture is shown as it lies
        return 1


def _upright(image: Image.Image) -> Image.Image:
    """The decoded picture in RGB, turned as EXIF asks."""
    turn = _TURNS.get(_turn(image))
    image.load()
    flat = _in_rgb(image)
    return flat if turn is None else flat.transpose(turn)


def _in_rgb(image: Image.Image) -> Image.Image:
    """RGB as a person would see it: transparency on white, more than 8 bits scaled rather than cut off."""
    if image.mode.startswith("I") or image.mode == "F":
        return _scaled(image)
    if image.has_transparency_data:
        layered = image if image.mode == "RGBA" else image.convert("RGBA")
        white = Image.new("RGB", image.size, "white")
        white.paste(layered, mask=layered.getchannel("A"))
        return white
    return image.convert("RGB") if image.mode != "RGB" else image.copy()


def _scaled(image: Image.Image) -> Image.Image:
    """A grey picture of 16 or 32 bits or of floats, scaled to 8 bits."""
    values = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0.0, neginf=0.0)
    lowest, highest = float(values.min()), float(values.max())
    if image.mode.startswith("I") and lowest >= 0 and highest <= 65_535:
        lowest, highest = 0.0, 65_535.0
    grey = (values - lowest) * (255.0 / max(highest - lowest, 1e-12))
    return Image.fromarray(np.round(grey).astype(np.uint8), "L").convert("RGB")
