"""How the cells of an xlsx workbook look, by their type and style."""

import re
from array import array
from collections.abc import Callable, Sequence
from math import isfinite

from desktop_app.media.sheets import RawKind
from desktop_app.media.spreadsheets.cells import Cells, Look, Seen, text_look
from desktop_app.media.spreadsheets.digits import general
from desktop_app.media.spreadsheets.formats import NumberFormat, format_of

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Looks:
    """The looks of one sheet, made as its cells need them. shared: the workbook's texts. formats: by style."""

    def __init__(self, cells: Cells, shared: Sequence[str], formats: Sequence[NumberFormat], from_1904: bool) -> None:
        self._cells = cells
        self._shared = shared
        self._formats = formats
        self._from_1904 = from_1904
        self._known: dict[tuple[str, str], int] = {}

    def of(self, kind: str, style: str) -> int:
        """The number of a look: kind and style are the attributes t and s of a cell."""
        found = self._known.get((kind, style))
        if found is None:
            found = self._known[kind, style] = self._cells.look(self._made(kind, style))
        return found

    def _made(self, kind: str, style: str) -> Look:
        place = int(style) if style.isdigit() else 0
        form = self._formats[place] if place < len(self._formats) else format_of("General")
        if kind == "n":
            code = "" if form.is_general else form.code
            return Look(shows_numbers(form, self._from_1904), code, _plain_numbers if form.is_general else None)
        if kind == "s":
            shared = self._shared
            return text_look(lambda written: form.text(shared[int(written)]))
        if kind == "b":
            return Look(lambda written: truth(written == "1"))
        if kind == "d":
            return text_look(lambda written: written.replace("T00:00:00", "").replace("T", " "))
        return text_look(lambda written: form.text(unescaped(written)))


def truth(value: bool) -> Seen:
    """A truth value as spreadsheets show it."""
    return Seen("TRUE", RawKind.TRUTH, 1.0) if value else Seen("FALSE", RawKind.TRUTH, 0.0)


def shows_numbers(form: NumberFormat, from_1904: bool) -> Callable[[str], Seen]:
    """What shows numbers, given as a file writes them, in a format."""
    plain = form.is_general

    def show(written: str) -> Seen:
        try:
            value = float(written)
        except ValueError:
            return Seen(written.strip())
        if value - value != 0:
            return Seen("")
        return _plain(written, value) if plain else form.number(value, from_1904)

    return show


def _plain_numbers(written: Sequence[str]) -> tuple[list[str], bytes, "array[float]"]:
    """Numbers without a format. Raises ValueError where one needs a closer look."""
    values = array("d", map(float, written))
    if max(map(len, written)) > 24 or not all(map(isfinite, values)):
        raise ValueError
    seen = [_plain(each, value) if len(each) > 15 else None for each, value in zip(written, values, strict=True)]
    if any(each is not None and not each.kind for each in seen):
        raise ValueError
    texts = [
        each.text if each is not None else written[at] if written[at].isdigit() else general(values[at])
        for at, each in enumerate(seen)
    ]
    return texts, bytes([RawKind.NUMBER]) * len(texts), values


def _plain(written: str, value: float) -> Seen:
    digits = written.strip()
    if len(digits) > 15 and digits.lstrip("-").isdigit():
        # More digits than a float64 holds stay text: two ids must not become equal.
        exact = int(digits) == int(value)
        return Seen(str(int(digits)), RawKind.NUMBER, value) if exact else Seen(str(int(digits)))
    return Seen(general(value), RawKind.NUMBER, value)


def unescaped(text: str) -> str:
    """Text without the escapes of characters that XML cannot hold: _x000D_ (ECMA-376 part 1, 22.9.2.19)."""
    return text if "_x" not in text else _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
