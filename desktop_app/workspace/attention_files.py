"""Attention maps as files: png, svg, npz, csv, and an html page that stands alone."""

import base64
import html
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.answers import AttentionMap
from desktop_app.printable import printable
from desktop_app.problems import BadQuestion
from desktop_app.questions import RELEVANCE
from desktop_app.workspace import film_shading, map_numbers, sound_shading, table_shading
from desktop_app.workspace.drawn_text import font, wrapped
from desktop_app.workspace.files import written_whole
from desktop_app.workspace.map_words import title_of
from desktop_app.workspace.page_shading import TINT, over_page
from desktop_app.workspace.shading import Word, parts_of, question_words, shares_of, where_of

if TYPE_CHECKING:
    import numpy as np
    from PIL import Image, ImageDraw

SUFFIXES = (".png", ".svg", ".npz", ".csv", ".html")

CAVEAT = (
    "Attention shows where a model's layers took their numbers from. By itself it does not explain an answer: another "
    "pattern may give the same one, and what is attended to may hardly count."
)
HOW_RELEVANCE = (
    "Relevance weighs each head's attention by how much of the answer's number came through it (gradient times "
    "attention, mean over heads; its positive part where nothing else is said), and follows it through all layers "
    "(Chefer and others, 2021). Where gradients go back, attention weights and what norms and activations scale by "
    "count as fixed (Ali and others, 2022)."
)

# Anchors of viridis (van der Walt and Smith 2015): perceptually even, and told apart with any kind of colour vision.
_VIRIDIS = (
    *((68, 1, 84), (72, 40, 120), (62, 74, 137), (49, 104, 142), (38, 130, 142)),
    *((31, 158, 137), (53, 183, 121), (109, 205, 89), (180, 222, 44), (253, 231, 37)),
)
_STEPS = 1024
_SIDE = 640
_LOWEST = 48
"""Pixels of a strip that is but one value high."""
_KEY_HIGH, _KEY_WIDE = 160, 14
_OPACITY = 0.6
_TITLE, _EDGE = 14, 10
"""Pixels: the letters of the title over a picture, and what is left free beside them."""
_TILE = 240
"""Pixels along the longer side of one of several maps, at least where they are small."""
_NAMED = 60
"""Tokens whose names are written beside a matrix; more would lie over each other."""


def colours(values: "np.ndarray", highest: float | None = None) -> "np.ndarray":
    """Values from 0 to the highest (their own where None) as uint8 [..., 3], in 1,024 steps."""
    import numpy as np

    top = max(float(values.max(initial=0)) if highest is None else highest, 1e-12)
    return _scale()[np.rint(np.clip(values / top, 0, 1) * (_STEPS - 1)).astype(np.intp)]


@cache
def _scale() -> "np.ndarray":
    """The colours from 0 to the highest value, uint8 [_STEPS, 3]: looked up many times faster than mixed anew."""
    import numpy as np

    anchors = np.array(_VIRIDIS, np.float32)
    place = np.linspace(0, len(anchors) - 1, _STEPS)
    mixed = [np.interp(place, np.arange(len(anchors)), anchors[:, channel]) for channel in range(3)]
    return np.stack(mixed, axis=-1).round().astype(np.uint8)


def check(path: Path) -> None:
    """Raises BadQuestion where a map cannot be written to a path."""
    if path.suffix.lower() not in SUFFIXES:
        raise BadQuestion(path, "this ending is none of the formats of a map", f"Use one of: {', '.join(SUFFIXES)}.")
    if not path.absolute().parent.is_dir():
        raise BadQuestion(path, "its folder does not exist", "Name a folder there is.")


@dataclass(frozen=True)
class Picture:
    """A map as it is drawn: uint8 [rows, columns, 3].

    highest: the value of the brightest colour; None where the parts have scales of their own. named: whether the rows
    are the queries and the columns the keys, so that their names can stand beside them. tinted: whether it is shaded
    from white to one colour, as words of a page are. words: whether it has words in it, which are not made larger.
    """

    pixels: "np.ndarray"
    highest: float | None
    named: bool = False
    tinted: bool = False
    words: bool = False


def write(path: Path, found: AttentionMap, draw: Callable[[], Picture] | None = None) -> None:
    """Write a map in the format of the path's ending.

    draw: makes the picture for png, svg and html; picture_of(found) where it is not given. Raises BadQuestion,
    Unreadable (the picture is gone), Unwritable.
    """
    check(path)
    suffix = path.suffix.lower()
    if suffix in _TOLD:
        made = _TOLD[suffix](found)
    else:
        made = _DRAWN[suffix](found, draw() if draw is not None else picture_of(found))
    with written_whole(path) as file:
        file.write(made)


def picture_of(found: AttentionMap) -> Picture:
    """The map over its picture, page or table, below a waveform, or else the matrix of queries and keys in colours.

    Raises Unreadable.
    """
    if found.cells:
        strongest = table_shading.shaded_table(found).strongest
        return Picture(table_shading.drawn(found), strongest, tinted=True, words=True)
    if found.boxes:
        page = over_page(found)
        return Picture(page.pixels, float(page.shares.max(initial=0.0)), tinted=True)
    if found.grid is not None:
        pixels, values = over_picture(found)
        return Picture(pixels, float(values.max()))
    if found.step:
        row = found.row()[None]
        return Picture(sound_shading.drawn(found, colours(row)), float(row.max()), words=True)
    return Picture(colours(found.matrix), float(found.matrix.max()), named=True)


def over_picture(found: AttentionMap) -> "tuple[np.ndarray, np.ndarray]":
    """What was asked about, over the picture, uint8 [rows, columns, 3], and its values by patch. Raises Unreadable."""
    import numpy as np

    picture = _seen(found)
    if max(picture.size) < _SIDE:
        factor = _SIDE / max(picture.size)
        picture = picture.resize((round(picture.width * factor), round(picture.height * factor)))
    values = found.patches()
    return np.asarray(laid_over(picture, values, found.crop_box, float(values.max()))), values


def laid_over(
    picture: "Image.Image", values: "np.ndarray", crop_box: tuple[float, float, float, float], most: float
) -> "Image.Image":
    """A picture with values by patch over the part of it they are of, in colours up to the one of `most`."""
    import numpy as np
    from PIL import Image

    left, top, right, bottom = crop_box
    size = (max(1, round((right - left) * picture.width)), max(1, round((bottom - top) * picture.height)))
    smooth = np.asarray(Image.fromarray(values.astype(np.float32)).resize(size, Image.Resampling.BICUBIC))
    smooth = np.clip(smooth, 0, float(values.max()))
    alpha = np.clip(2 * smooth / max(most, 1e-12), 0, 1) * _OPACITY
    heat = Image.fromarray(np.dstack([colours(smooth, most), (alpha * 255).astype(np.uint8)]), "RGBA")
    picture = picture.copy()
    picture.paste(heat, (round(left * picture.width), round(top * picture.height)), heat)
    return picture


def all_frames(found: AttentionMap) -> Picture:
    """Of a film every frame of the stretch side by side, the maps over them on one scale. Raises Unreadable."""
    assert found.over_frames is not None
    pixels = film_shading.side_by_side(found, film_shading.frames_of(found))
    return Picture(pixels, float(found.over_frames.max()), words=True)


def side_by_side(tiles: "Sequence[np.ndarray]", across: int) -> "np.ndarray":
    """A map of each head, uint8 [rows, columns, 3], row by row with the names of the heads: uint8 of the same kind."""
    import numpy as np
    from PIL import Image, ImageDraw

    letters, line = font(_TITLE), round(1.5 * _TITLE)
    height, width = tiles[0].shape[:2]
    factor = max(1, _TILE // max(height, width))
    wide, high = width * factor + _EDGE, height * factor + line + _EDGE
    whole = Image.new("RGB", (across * wide + _EDGE, -(-len(tiles) // across) * high), "white")
    drawing = ImageDraw.Draw(whole)
    for head, tile in enumerate(tiles):
        left, top = _EDGE + head % across * wide, head // across * high
        drawing.text((left, top + line // 2), f"head {head}", fill="black", font=letters, anchor="lm")
        enlarged = Image.fromarray(tile).resize((width * factor, height * factor), Image.Resampling.NEAREST)
        whole.paste(enlarged, (left, top + line))
    return np.asarray(whole)


def _seen(found: AttentionMap) -> "Image.Image":
    """The picture, or the frame of a film, that a map lies over. Raises Unreadable."""
    from PIL import Image

    from desktop_app.media import films, images

    if found.frames:
        return Image.fromarray(films.frame_at(found.source, found.frames[found.frame], _SIDE).picture)
    return images.thumbnail(found.source, _SIDE, found.part.page or 1).convert("RGB")


def png(picture: Picture) -> bytes:
    """Large enough to be looked at: what is small is enlarged, each value a block."""
    from PIL import Image

    image = Image.fromarray(picture.pixels)
    factor = 1 if picture.words else max(1, _SIDE // max(image.size))
    size = image.width * factor, max(image.height * factor, _LOWEST)
    buffer = io.BytesIO()
    image.resize(size, Image.Resampling.NEAREST).save(buffer, "PNG")
    return buffer.getvalue()


def _png(found: AttentionMap, picture: Picture) -> bytes:
    """The picture under its title, which stands in the file's own notes too."""
    from PIL import Image, ImageDraw, PngImagePlugin

    image = Image.open(io.BytesIO(png(picture)))
    letters, title = font(_TITLE), title_of(found)
    lines = wrapped(title, lambda line: letters.getlength(line) <= image.width - 2 * _EDGE)
    high = round(1.3 * _TITLE)
    keyed = picture.highest is not None
    whole = Image.new("RGB", (image.width, image.height + high * (len(lines) + keyed) + _EDGE), "white")
    whole.paste(image, (0, whole.height - image.height))
    drawing = ImageDraw.Draw(whole)
    for place, line in enumerate(lines):
        drawing.text((_EDGE, _EDGE // 2 + place * high), line, fill="black", font=letters)
    if picture.highest is not None:
        _draw_key(drawing, picture, _EDGE // 2 + len(lines) * high + high // 2)
    notes = PngImagePlugin.PngInfo()
    notes.add_itxt("Title", title)
    notes.add_itxt("Description", " ".join(_explained(found)))
    buffer = io.BytesIO()
    whole.save(buffer, "PNG", pnginfo=notes)
    return buffer.getvalue()


def _draw_key(drawing: "ImageDraw.ImageDraw", picture: Picture, middle: int) -> None:
    """What the colours mean, in one line: 0, all of them, and the highest value."""
    letters, left = font(_TITLE), 3 * _EDGE
    scale = _tints() if picture.tinted else _VIRIDIS
    drawing.text((_EDGE, middle), "0", fill="black", font=letters, anchor="lm")
    for place, colour in enumerate(scale):
        at = left + place * _KEY_WIDE
        drawing.rectangle((at, middle - _TITLE // 2, at + _KEY_WIDE - 1, middle + _TITLE // 2), fill=colour)
    end = left + len(scale) * _KEY_WIDE + _EDGE
    drawing.text((end, middle), f"{picture.highest:.3g}", fill="black", font=letters, anchor="lm")


def _svg(found: AttentionMap, picture: Picture) -> bytes:
    return svg(found, picture).encode()


def svg(found: AttentionMap, picture: Picture) -> str:
    """The drawing with its title, a key of colours, and the tokens' names where there is room."""
    from PIL import Image

    made = png(picture)
    drawn_wide, drawn_high = Image.open(io.BytesIO(made)).size
    named = picture.named and max(found.matrix.shape) <= _NAMED
    left, top = (150, 150) if named else (20, 40)
    width, height = left + drawn_wide + 120, max(top + drawn_high, top + _KEY_HIGH) + 20
    title = _plain(title_of(found))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="12">',
        f"<title>{title}</title>",
        f"<desc>{_plain(' '.join(_explained(found)))}</desc>",
        f'<text x="10" y="20" font-size="14">{title}</text>',
        f'<image x="{left}" y="{top}" width="{drawn_wide}" height="{drawn_high}" '
        f'href="data:image/png;base64,{base64.b64encode(made).decode()}"/>',
    ]
    if named:
        parts += _names(found, left, top, drawn_wide, drawn_high)
    if picture.highest is not None:
        parts += _colour_key(left + drawn_wide + 20, top, picture.highest, _tints() if picture.tinted else _VIRIDIS)
    return "\n".join([*parts, "</svg>"])


def _tints() -> tuple[tuple[int, ...], ...]:
    """From white to the colour that words are shaded in."""
    return tuple(tuple(round(255 + (each - 255) * step / 9) for each in TINT) for step in range(10))


def _colour_key(across: int, top: int, highest: float, scale: Sequence[tuple[int, ...]]) -> list[str]:
    parts = []
    for step in range(10):
        red, green, blue = scale[9 - step]
        parts.append(
            f'<rect x="{across}" y="{top + step * 16}" width="16" height="16" fill="rgb({red},{green},{blue})"/>'
        )
    parts.append(f'<text x="{across + 22}" y="{top + 12}">{highest:.3g}</text>')
    parts.append(f'<text x="{across + 22}" y="{top + _KEY_HIGH - 2}">0</text>')
    return parts


def _names(found: AttentionMap, left: int, top: int, width: int, height: int) -> list[str]:
    down, across = height / len(found.queries), width / len(found.keys)
    rows = [
        f'<text x="{left - 6}" y="{top + (place + 0.5) * down + 4:.1f}" text-anchor="end">{_plain(name)}</text>'
        for place, name in enumerate(found.queries)
    ]
    columns = [
        f'<text transform="translate({left + (place + 0.5) * across + 4:.1f},{top - 6}) rotate(-90)">'
        f"{_plain(name)}</text>"
        for place, name in enumerate(found.keys)
    ]
    return rows + columns


def _html(found: AttentionMap, picture: Picture) -> bytes:
    row = found.row()
    words = found.captioned or tuple(zip(found.keys, map(float, row), strict=True))
    if found.boxes:
        asked = question_words(found)
        words = tuple(zip((each.text for each in asked), shares_of(found, asked), strict=True))
    shown = "" if found.grid is not None and not found.captioned else f"<p>{_shaded(words)}</p>"
    drawn = svg(found, picture)
    if found.cells and picture.words:
        shown, drawn = "", table_shading.as_html(found)
    parts = parts_of(found)
    in_shares = found.cells or found.boxes
    values = shares_of(found, parts) if in_shares else [float(row[list(part.places)].sum()) for part in parts]
    pairs = sorted(zip(values, parts, strict=True), key=lambda each: -each[0])
    rows = "".join(f"<tr><td>{_called(found, part)}<td>{share:.6f}" for share, part in pairs)
    told = "".join(f"<p>{_plain(each)}</p>" for each in _explained(found))
    most, unit = _MOST.get(found.method, ("What was attended to most", "Attention"))
    unit = "Share of relevance" if in_shares and found.method == RELEVANCE else unit
    title, named = _plain(title_of(found)), "Word or cell<th>Where" if found.cells else "Token"
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        "<style>body{font-family:sans-serif;max-width:60em;margin:2em auto}td,th{padding:0 1em;text-align:right}"
        "svg{max-width:100%;height:auto}</style>"
        f"<h1>{title}</h1>{drawn}{shown}{told}"
        f"<table><caption>{most}</caption><tr><th>{named}<th>{unit}{rows}</table></html>"
    ).encode()


def _called(found: AttentionMap, part: Word) -> str:
    """What a part of a map is called, of a table with where it stands, as cells of a page's table."""
    return "<td>".join(map(_plain, (part.text, where_of(found, part)) if found.cells else (part.text,)))


_MOST = {RELEVANCE: ("What counted most", "Relevance")}
"""By method: over a page's table of tokens, the strongest first, and over their values, where it is not attention."""


def _explained(found: AttentionMap) -> tuple[str, ...]:
    """What a map does not say, how it was worked out, and what is to be said of this one."""
    return (CAVEAT, *map(str, found.notes), *((HOW_RELEVANCE,) if found.method == RELEVANCE else ()))


def _shaded(words: tuple[tuple[str, float], ...]) -> str:
    """Words on a ground that is the darker the more they count."""
    most = max((value for _, value in words), default=0) or 1.0
    return " ".join(
        f'<span title="{value:.4f}" style="background:rgba(31,120,160,{max(0.0, value) / most * 0.7:.2f})">'
        f"{_plain(word)}</span>"
        for word, value in words
    )


def _plain(text: str) -> str:
    return html.escape(printable(text))


_TOLD: dict[str, Callable[[AttentionMap], bytes]] = {".npz": map_numbers.as_npz, ".csv": map_numbers.as_csv}
_DRAWN: dict[str, Callable[[AttentionMap, Picture], bytes]] = {".png": _png, ".svg": _svg, ".html": _html}
