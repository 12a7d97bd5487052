"""What each head does, as pictures and files: layers down, heads across, a colour and a number each."""

import html
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.answers import HeadTable
from desktop_app.printable import printable
from desktop_app.workspace import export
from desktop_app.workspace.attention_files import CAVEAT, SUFFIXES, check, colours
from desktop_app.workspace.drawn_text import font, wrapped
from desktop_app.workspace.files import written_whole

if TYPE_CHECKING:
    import numpy as np

EFFECT = "effect"
"""The figure that falls below 0, too: the answer's number without a head."""

DRAWN = tuple(each for each in SUFFIXES if each != ".csv")
"""Endings of what is made here; rows of numbers are the exporter's."""

# PuOr of ColorBrewer 2.0 (Brewer, Harrower and The Pennsylvania State University, Apache License 2.0), from what rises
# to what falls: told apart with any kind of colour vision, light in the middle.
_BOTH_WAYS = (
    *((45, 0, 75), (84, 39, 136), (128, 115, 172), (178, 171, 210), (216, 218, 235), (247, 247, 247)),
    *((254, 224, 182), (253, 184, 99), (224, 130, 20), (179, 88, 6), (127, 59, 8)),
)
_UNKNOWN = (128, 128, 128)
_WIDE, _HIGH, _AIR = 64, 28, 12
"""Pixels: a head, a layer, and what is left free around."""
_LEFT, _KEY = 80, 14
_LETTERS, _TITLE, _LINE = 13, 15, 20
_NARROWEST = 460

SAID = {EFFECT: "+.3g", "special": ".2%"}
"""How a figure is written; any other in three digits."""

Colour = tuple[int, int, int]


def ends(values: "np.ndarray", name: str) -> tuple[float, float]:
    """The values of the first and the last colour."""
    import numpy as np

    known = values[~np.isnan(values)]
    most = float(np.abs(known).max(initial=0.0)) or 1.0
    return (-most, most) if name == EFFECT else (0.0, float(known.max(initial=0.0)) or 1.0)


def coloured(values: "np.ndarray", name: str, limits: tuple[float, float] | None = None) -> "np.ndarray":
    """Figures [layers, heads] as uint8 [layers, heads, 3]; grey where one is not known."""
    import numpy as np

    low, high = limits or ends(values, name)
    place = np.clip((np.nan_to_num(values, nan=low) - low) / (high - low), 0, 1)
    if name != EFFECT:
        made = colours(place.astype(np.float32), 1.0)
    else:
        steps, anchors = np.linspace(0, 1, len(_BOTH_WAYS)), np.array(_BOTH_WAYS, np.float32)
        mixed = [np.interp(place, steps, anchors[:, channel]) for channel in range(3)]
        made = np.stack(mixed, axis=-1).round().astype(np.uint8)
    made[np.isnan(values)] = _UNKNOWN
    return made


def key(values: "np.ndarray", name: str, count: int = 64) -> "np.ndarray":
    """The colours from the lowest to the highest, uint8 [1, count, 3]."""
    import numpy as np

    low, high = ends(values, name)
    return coloured(np.linspace(low, high, count, dtype=np.float32)[None], name, (low, high))


def write(path: Path, table: HeadTable, names: Sequence[str] = ()) -> None:
    """Write figures in the format of the path's ending, as an attention map is written.

    names: of the figures that are drawn; all of them where none is given. Numbers are always written of all. Raises
    BadQuestion, Unwritable.
    """
    check(path)
    suffix = path.suffix.lower()
    if suffix == ".csv":
        export.write(path, [table])
        return
    chosen = names or tuple(table.figures)
    made: dict[str, Callable[[], bytes]] = {
        ".npz": partial(_npz, table),
        ".png": partial(_png, table, chosen),
        ".svg": lambda: _svg(table, chosen).encode(),
        ".html": lambda: _html(table, chosen).encode(),
    }
    with written_whole(path) as file:
        file.write(made[suffix]())


@dataclass(frozen=True)
class _Mark:
    """A rectangle, or a text whose middle line is at `top`: at its left end, or around `left` where it is centred."""

    left: float
    top: float
    wide: float = 0.0
    high: float = 0.0
    colour: Colour = (0, 0, 0)
    text: str = ""
    size: int = _LETTERS
    centred: bool = False


def _title(table: HeadTable) -> str:
    part = f", {table.part.words}" if table.part.words else ""
    asked = f" “{table.question}” {table.answer}".rstrip() if table.question else ""
    return f"{table.source.name}{part}: what each head does{asked} ({table.checkpoint})"


def _heading(table: HeadTable, name: str) -> str:
    label = f" The number is that of “{table.label}”." if table.label and name == EFFECT else ""
    reply = f" With all heads the answer is “{table.reply}”." if table.reply and name == EFFECT else ""
    return f"{table.about.get(name, name)}{label}{reply}"


class _Sheet:
    """Marks from the top to the bottom of a page, as wide as its figures take."""

    def __init__(self, table: HeadTable, names: Sequence[str]) -> None:
        heads = max(values.shape[1] for values in table.figures.values())
        self.width = max(_NARROWEST, _LEFT + heads * _WIDE + _AIR)
        self.marks: list[_Mark] = []
        self.top = float(_AIR)
        self._say(_title(table), _TITLE)
        for name in names:
            self.top += _AIR
            self._say(_heading(table, name), _LETTERS)
            self._key(table.figures[name], name)
            self._grid(table.figures[name], name)
        self.height = round(self.top + _AIR)

    def _say(self, text: str, size: int) -> None:
        face = font(size)
        for line in wrapped(text, lambda each: face.getlength(each) <= self.width - 2 * _AIR):
            self.marks.append(_Mark(_AIR, self.top + _LINE / 2, text=line, size=size))
            self.top += _LINE

    def _key(self, values: "np.ndarray", name: str) -> None:
        low, high = ends(values, name)
        shades, step, said = key(values, name)[0], 2, SAID.get(name, ".3g")
        self.top += _AIR / 2
        middle = self.top + _LINE / 2
        for place, shade in enumerate(shades.tolist()):
            self.marks.append(_Mark(_LEFT + place * step, middle - _KEY / 2, step, _KEY, tuple(shade)))
        self.marks.append(_Mark(_AIR, middle, text=format(low, said)))
        self.marks.append(_Mark(_LEFT + len(shades) * step + _AIR, middle, text=format(high, said)))
        self.top += _LINE + _AIR / 2

    def _grid(self, values: "np.ndarray", name: str) -> None:
        shades = coloured(values, name)
        layers, heads = values.shape
        for head in range(heads):
            across = _LEFT + (head + 0.5) * _WIDE
            self.marks.append(_Mark(across, self.top + _LINE / 2, text=f"head {head}", centred=True))
        self.top += _LINE
        for layer in range(layers):
            middle = self.top + (layer + 0.5) * _HIGH
            self.marks.append(_Mark(_AIR, middle, text=f"layer {layer}"))
            for head in range(heads):
                shade, value = shades[layer, head].tolist(), float(values[layer, head])
                left = _LEFT + head * _WIDE
                self.marks.append(_Mark(left, self.top + layer * _HIGH, _WIDE, _HIGH, tuple(shade)))
                text = "" if value != value else format(value, SAID.get(name, ".3g"))
                self.marks.append(_Mark(left + _WIDE / 2, middle, colour=ink_on(shade), text=text, centred=True))
        self.top += layers * _HIGH


def ink_on(ground: Sequence[int]) -> Colour:
    """Black or white, whichever is read more easily on a colour (by the luma of ITU-R BT.601)."""
    red, green, blue = ground
    return (0, 0, 0) if 0.299 * red + 0.587 * green + 0.114 * blue > 130 else (255, 255, 255)


def _png(table: HeadTable, names: Sequence[str]) -> bytes:
    from PIL import Image, ImageDraw, PngImagePlugin

    sheet = _Sheet(table, names)
    picture = Image.new("RGB", (sheet.width, sheet.height), "white")
    draw = ImageDraw.Draw(picture)
    for mark in sheet.marks:
        if mark.text:
            anchor = "mm" if mark.centred else "lm"
            place = mark.left, mark.top
            draw.text(place, printable(mark.text), fill=mark.colour, font=font(mark.size), anchor=anchor)
        elif mark.wide:
            draw.rectangle((mark.left, mark.top, mark.left + mark.wide - 1, mark.top + mark.high - 1), fill=mark.colour)
    notes = PngImagePlugin.PngInfo()
    notes.add_itxt("Title", _title(table))
    notes.add_itxt("Description", CAVEAT)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", pnginfo=notes)
    return buffer.getvalue()


def _svg(table: HeadTable, names: Sequence[str]) -> str:
    sheet = _Sheet(table, names)
    size = f'width="{sheet.width}" height="{sheet.height}" viewBox="0 0 {sheet.width} {sheet.height}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif">'
    return "\n".join([head, f"<title>{_plain(_title(table))}</title>", *map(_as_svg, sheet.marks), "</svg>"])


def _as_svg(mark: _Mark) -> str:
    fill = f'fill="rgb({",".join(map(str, mark.colour))})"'
    if not mark.text:
        place = f'x="{mark.left:g}" y="{mark.top:g}" width="{mark.wide:g}" height="{mark.high:g}"'
        return f"<rect {place} {fill}/>"
    anchor = "middle" if mark.centred else "start"
    place = f'x="{mark.left:g}" y="{mark.top + 0.35 * mark.size:g}" font-size="{mark.size}" text-anchor="{anchor}"'
    return f"<text {place} {fill}>{_plain(mark.text)}</text>"


def _html(table: HeadTable, names: Sequence[str]) -> str:
    title = _plain(_title(table))
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>'
        "<style>body{font-family:sans-serif;max-width:60em;margin:2em auto}td,th{padding:0 1em;text-align:right}"
        "svg{max-width:100%;height:auto}</style>"
        f"<h1>{title}</h1>{_svg(table, names)}<p>{CAVEAT}</p>{''.join(_tables(table))}</html>"
    )


def _tables(table: HeadTable) -> Iterator[str]:
    told = bool(table.replies)
    for name in table.figures:
        rows = "".join(
            f"<tr><td>{row['layer']}<td>{row['head']}<td>{row['value']:.6g}"
            + (f"<td>{_plain(str(row['answer without it']))}" if told else "")
            for row in table.rows()
            if row["figure"] == name
        )
        more = "<th>Answer without it" if told else ""
        caption = _plain(_heading(table, name))
        yield f"<table><caption>{caption}</caption><tr><th>Layer<th>Head<th>{_plain(name)}{more}{rows}</table>"


def _npz(table: HeadTable) -> bytes:
    """Each figure as float32 [layers, heads], and what the answer is without each head."""
    import numpy as np

    shape = next(iter(table.figures.values())).shape
    texts = {"title": _title(table), "label": table.label, "question": table.question, "answer": table.answer}
    arrays: dict[str, Any] = {**table.figures, **{name: np.array(text) for name, text in texts.items()}}
    if table.replies:
        arrays["answer_with_all_heads"] = np.array(table.reply)
        arrays["answers_without"] = np.array(
            [[table.replies.get((layer, head), "") for head in range(shape[1])] for layer in range(shape[0])]
        )
    buffer = io.BytesIO()
    np.savez_compressed(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def _plain(text: str) -> str:
    return html.escape(printable(text))
