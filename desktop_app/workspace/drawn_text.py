"""Letters for pictures that are written to files."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import ImageFont

_FONTS = ("DejaVuSans.ttf", "segoeui.ttf", "Arial.ttf", "LiberationSans-Regular.ttf", "NotoSans-Regular.ttf")


def font(size: int) -> "ImageFont.FreeTypeFont | ImageFont.ImageFont":
    """One that this computer has, so many pixels high; Pillow's own knows few letters beyond English."""
    from PIL import ImageFont

    for name in _FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return ImageFont.load_default(size)


def wrapped(text: str, fits: Callable[[str], bool]) -> list[str]:
    """A text in lines that fit, broken between words where it can be."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if fits(longer) or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def cut(text: str, fits: Callable[[str], bool]) -> str:
    """A text that fits, its end left out for "…" where it does not."""
    if fits(text):
        return text
    while text and not fits(f"{text}…"):
        text = text[:-1]
    return f"{text}…"
