"""Pictures of more than 8 bits brought to 8: by what the file says of its samples, else by what is in them."""

import math
import sys
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, TiffImagePlugin

_BITS, _PHOTOMETRIC, _MOST, _MOST_SIGNED = 258, 262, 281, 341
_WHITE_IS_ZERO = 0
_DEEP_COLOURS = ("RGB", "RGBA", "CMYK")
_FULL = 65_535
_DARK = 64
"""Of 16-bit samples the upper 8 bits are at most this: 14 bits or fewer are used."""

_OTHER_BYTE = {"L": "B", "B": "L", "N": "B" if sys.byteorder == "little" else "L"}
"""Pillow keeps the first byte of a sample of 16 bits; read in the other order that is the lower one."""

_STRIPE = 1 << 22
"""Pixels worked on at a time."""

Values = npt.NDArray[np.float32]


def grey(image: Image.Image) -> tuple[Image.Image, tuple[str, ...]]:
    """A loaded picture of mode I, I;16 or F as mode L, and what was done to it beyond taking 16 bits for 16 bits."""
    values = np.asarray(image, dtype=np.float32)
    numbers = np.isfinite(values)
    notes: tuple[str, ...] = ()
    if not numbers.all():
        notes = (f"{int((~numbers).sum()):,} of its pixels are not numbers; they are shown black.",)
        values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    known = values[numbers] if notes else values
    lowest, highest, note = _span(image, known)
    # In place: a picture of 200 megapixels takes 800 MB as it is.
    shades = values if values.flags.writeable else values.copy()
    shades -= np.float32(lowest)
    shades *= np.float32(255.0 / max(highest - lowest, 1e-12))
    if notes:
        shades[~numbers] = 0.0
    if tags(image).get(_PHOTOMETRIC) == _WHITE_IS_ZERO and not notes:
        np.subtract(np.float32(255.0), shades, out=shades)
    np.clip(shades, 0.0, 255.0, out=shades)
    eight = Image.fromarray(np.rint(shades, out=shades).astype(np.uint8), "L")
    return eight, (*notes, note) if note else notes


def _span(image: Image.Image, values: Values) -> tuple[float, float, str]:
    """What is black and what is white, and a note where nothing in the file says so."""
    if not values.size:
        return 0.0, 1.0, ""
    lowest, highest = float(values.min()), float(values.max())
    said = _said_highest(image)
    if said is not None and lowest >= 0 and highest <= said:
        return 0.0, said, ""
    if image.mode.startswith("I") and lowest >= 0 and highest <= _FULL:
        return (0.0, *_of_bits(highest))
    if image.mode == "F" and lowest >= 0:
        for usual in (1.0, 255.0):
            if usual / 2 < highest <= usual:
                return 0.0, usual, ""
    note = f"Its values go from {lowest:g} to {highest:g}: the lowest is shown black, the highest white."
    return lowest, highest, note


def _said_highest(image: Image.Image) -> float | None:
    """The highest value that the file says its samples can have; None where that is what 16 bits can hold anyway."""
    said = tags(image)
    bits = max(_all(said.get(_BITS)), default=0)
    if 8 < bits < 16:
        return float((1 << int(bits)) - 1)
    highest = max((*_all(said.get(_MOST)), *_all(said.get(_MOST_SIGNED))), default=0)
    return float(highest) if 0 < highest < _FULL and math.isfinite(highest) else None


def _of_bits(highest: float) -> tuple[float, str]:
    """White where nothing says it: the full 16 bits, unless all values fit into 14 bits or fewer."""
    bits = max(8, int(highest).bit_length())
    if bits > 14:
        return float(_FULL), ""
    return float((1 << bits) - 1), _in_words(bits, int(highest))


def _in_words(bits: int, highest: int) -> str:
    return f"Its samples of 16 bits go up to {highest:,}: they were taken for {bits} bits, or it would be nearly black."


def dark_colours(image: Image.Image) -> bool:
    """Whether a loaded picture in colour had 16 bits a channel, of which the lower ones alone may be used."""
    bits = _all(tags(image).get(_BITS))
    if image.mode not in _DEEP_COLOURS or image.mode == "CMYK" or not bits or min(bits) != 16:
        return False
    bands = image.getextrema()[:3]
    return max(int(high) for _, high in bands) < _DARK  # type: ignore[misc]  # one pair a band


def lower_bytes(image: Any) -> Image.Image | None:
    """The lower bytes of a picture that was opened and not yet decoded; None where there is no way to them."""
    tiles = []
    for tile in image.tile:
        mode, *rest = tile.args if isinstance(tile.args, tuple) else (tile.args,)
        samples, _, order = str(mode).partition(";16")
        if samples not in ("RGB", "RGBA", "RGBX") or order not in _OTHER_BYTE:
            return None
        tiles.append(tile._replace(args=(f"{samples};16{_OTHER_BYTE[order]}", *rest)))
    image.tile = tiles
    image.load()
    decoded: Image.Image = image
    return decoded


def brightened(upper: Image.Image, lower: Image.Image) -> tuple[Image.Image, tuple[str, ...]]:
    """The same picture as RGB from the upper and the lower bytes of its samples, by what they hold, and why."""
    said = _said_highest(upper)
    first, second = np.asarray(upper)[..., :3], np.asarray(lower)[..., :3]
    highest = max(int(_whole(first, second, row).max()) for row in _stripes(first))
    if not highest:
        return upper, ()
    white, note = (said, "") if said is not None and highest <= said else _of_bits(float(highest))
    shades = np.empty(first.shape, np.uint8)
    for row in _stripes(first):
        stripe = _whole(first, second, row) * np.float32(255.0 / white)
        shades[row] = np.rint(stripe).clip(0, 255).astype(np.uint8)
    alpha = upper.getchannel("A") if upper.mode == "RGBA" else None
    bright = Image.fromarray(shades, "RGB")
    if alpha is not None:
        bright.putalpha(alpha)
    return bright, (note,) if note else ()


def _stripes(pixels: npt.NDArray[Any]) -> list[slice]:
    """Rows a few at a time, so that whole samples of a large picture are never there all at once."""
    height = max(1, _STRIPE // max(1, pixels.shape[1]))
    return [slice(at, at + height) for at in range(0, pixels.shape[0], height)]


def _whole(first: npt.NDArray[Any], second: npt.NDArray[Any], rows: slice) -> npt.NDArray[np.uint16]:
    """Samples of 16 bits from their upper and lower bytes."""
    samples = first[rows].astype(np.uint16)
    samples <<= 8
    samples |= second[rows]
    return samples


def tags(image: Image.Image) -> dict[int, Any]:
    """The tags of a TIFF; nothing for another format."""
    return dict(image.tag_v2) if isinstance(image, TiffImagePlugin.TiffImageFile) else {}


def _all(value: Any) -> tuple[float, ...]:
    """A tag's values, whether it holds one or several."""
    if value is None:
        return ()
    return tuple(float(each) for each in value) if isinstance(value, tuple | list) else (float(value),)
