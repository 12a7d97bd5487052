"""The text layer of a PDF's page: its characters as words with boxes, and what makes the layer doubtful.

Runs in the child process that reads PDF.
"""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from desktop_app.media.documents import pdf_annotations, pdf_ticks, reading_order
from desktop_app.media.documents.pages import Box, turned_box
from desktop_app.media.documents.reading_order import LayerWord

_INVISIBLE = 3
"""The text render mode of text that is not drawn (PDF 32000-1:2008, table 106)."""

_DEVICE = 20_000
"""Steps along each side of a page in which PDFium tells places; whole numbers only."""

_GAP = 0.9
"""Of the height of its letters: a wider gap parts two words, though PDFium sees no space in it."""

IDEOGRAPHS = "\u2e80"
"""From here on characters are those of East Asian scripts, in which a letter may be a word, or alone in its line."""

_ASIDE = 0.15
"""Of the height of a letter: the same letter drawn no farther aside makes it bolder; in words the next is farther."""

_DOUBLED = 0.45
"""Share of the letters of a word that are doubles where it is drawn twice: half of them, or all of the second one."""

_LOWEST = 1e-6
"""Fractions of a page: letters are taken to be at least so high, as some fonts say that theirs have no height."""

_HYPHENS = {"\x02": "-", "\xad": "-", "￾": "-"}
"""What PDFium gives for a hyphen at the end of a line."""

_SIGNS = {"\uf06f": "☐", "\uf071": "☐", "\uf0a8": "☐", "\uf078": "☒", "\uf0fd": "☒", "\uf0fe": "☑", "\uf052": "☑"}
"""Boxes to be ticked in the fonts Wingdings and Wingdings 2, which have codes of their own for them."""

_FIRST_PRINTED = 32
"""Below are control characters, which some fonts have in the place of spaces."""

_SAMPLED = 200
"""Characters that are asked how they lie."""

_DEEPEST = 3
"""Forms within forms that are looked into for pictures and invisible text."""


class Character(NamedTuple):
    """A character and its box in fractions of the page as it is shown."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass
class Layer:
    """The words of a text layer, and what tells whether they may be believed.

    characters: that are no spaces; odd: those of them that stand for nothing that can be read; lost: of these, those
    that follow one another, as words do in a font without a table of what its shapes mean. invisible: the share of
    text that is not drawn. pictured: the share of the page that its largest picture covers.
    turned: by how many degrees clockwise the page as it is shown has to be turned for most of its text to be upright;
    the boxes are those after that. ticks: boxes to be ticked, and whether they are.
    notes: what is written into notes that show a sign alone. files: names of files that are pinned to the page.
    """

    words: list[LayerWord] = field(default_factory=list)
    characters: int = 0
    odd: int = 0
    lost: int = 0
    invisible: float = 0.0
    pictured: float = 0.0
    turned: int = 0
    ticks: list[tuple[Box, bool]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


class Over(NamedTuple):
    """What lies over a page as it is in the file: boxes to be ticked, in points; notes and files as Layer has them."""

    ticks: Sequence[pdf_ticks.Tick] = ()
    notes: Sequence[str] = ()
    files: Sequence[str] = ()


def over(page: Any) -> Over:
    """What lies over a pypdfium2 page; to be asked before what is filled into its form is made part of it."""
    return Over(pdf_ticks.of_fields(page), pdf_annotations.notes(page), pdf_annotations.files(page))


def read(page: Any, above: Over | None = None) -> Layer:
    """The text layer of a pypdfium2 page, in the order of the file. above: what lies over it."""
    above = above or Over()
    layer = Layer(notes=list(above.notes), files=list(above.files))
    _look_over(page, layer)
    textpage = page.get_textpage()
    try:
        layer.turned = _turned(page, textpage)
        ratio = _ratio(page, layer.turned)
        drawn = _Doubles(ratio)
        letters: list[Character] = []
        doubles: list[Character] = []
        line = 0
        for each in _characters(page, textpage, layer):
            if each is None or (letters and _parted(letters[-1], each, ratio)):
                _end_word(layer, letters, doubles, line)
            if each is None:
                continue
            if layer.words and not letters and _on_new_line(layer.words[-1], each):
                line += 1
            letters.append(each)
            doubles += [each] if each in drawn else []
        _end_word(layer, letters, doubles, line)
    finally:
        textpage.close()
    layer.ticks = _ticks(page, above.ticks, layer)
    if layer.turned:
        # PDFium puts the lines of a page in order as it is shown.
        layer.words = reading_order.in_rows(layer.words)
    else:
        layer.words = reading_order.put_right(layer.words)
    return layer


def _characters(page: Any, textpage: Any, layer: Layer) -> Iterator[Character | None]:
    """The characters of a page; None between words."""
    from pypdfium2 import raw

    to_device = _to_device(page)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    was_odd = False
    for at in range(raw.FPDFText_CountChars(textpage.raw)):
        code = raw.FPDFText_GetUnicode(textpage.raw, at)
        text = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "�"
        text = _HYPHENS.get(text, text)
        if text in _SIGNS and "ding" in _font(textpage, at):
            text = _SIGNS[text]
        if text.isspace() or text == "​":
            was_odd = False
            yield None
            continue
        layer.characters += 1
        is_odd = _is_odd(text) or raw.FPDFText_HasUnicodeMapError(textpage.raw, at) == 1
        layer.odd += is_odd
        layer.lost += is_odd and was_odd
        was_odd = is_odd
        if ord(text) < _FIRST_PRINTED:
            continue
        if not raw.FPDFText_GetCharBox(textpage.raw, at, left, right, bottom, top):
            continue
        box = to_device(left.value, bottom.value, right.value, top.value)
        box = turned_box(box, layer.turned)
        # What lies outside of the page cannot be seen.
        if box[2] > 0 and box[3] > 0 and box[0] < 1 and box[1] < 1:
            yield Character(text, *box)


def _ticks(page: Any, fields: Sequence[pdf_ticks.Tick], layer: Layer) -> list[tuple[Box, bool]]:
    """Boxes to be ticked, those of the form and those that are drawn; a letter in one ticks it, too."""
    to_device = _to_device(page)
    middles = [((left + right) / 2, (top + bottom) / 2) for _, (left, top, right, bottom), _ in layer.words]
    found = []
    for (left, bottom, right, top), ticked in pdf_ticks.together(fields, pdf_ticks.drawn(page)):
        box = turned_box(to_device(left, bottom, right, top), layer.turned)
        lettered = any(box[0] < across < box[2] and box[1] < down < box[3] for across, down in middles)
        found.append((box, ticked or lettered))
    return found


def _ratio(page: Any, turned: int) -> float:
    """The height of a page over its width, turned by so many degrees from how it is shown."""
    width, height = page.get_size()
    tall = float(max(height, 1.0) / max(width, 1.0))
    return tall if turned in (0, 180) else 1 / tall


def _turned(page: Any, textpage: Any) -> int:
    """How the page as it is shown has to be turned, in degrees clockwise, for most of its characters to be upright."""
    from pypdfium2 import raw

    count = raw.FPDFText_CountChars(textpage.raw)
    turns: Counter[int] = Counter()
    for at in range(0, count, max(1, count // _SAMPLED)):
        if chr(raw.FPDFText_GetUnicode(textpage.raw, at)).isalnum():
            # Angles count from the page's own upright, before it is turned as its entry Rotate says.
            angle = math.degrees(raw.FPDFText_GetCharAngle(textpage.raw, at))
            turns[round(angle / 90) * 90 % 360] += 1
    lean = turns.most_common(1)[0][0] if turns else 0
    return int(-lean - page.get_rotation()) % 360


def _font(textpage: Any, at: int) -> str:
    """What the font of a character is called, in lower case."""
    from pypdfium2 import raw

    name, flags = ctypes.create_string_buffer(100), ctypes.c_int()
    raw.FPDFText_GetFontInfo(textpage.raw, at, name, len(name), flags)
    return name.value.decode("utf-8", "replace").lower()


def _is_odd(text: str) -> bool:
    """Whether a character can stand for nothing that is printed."""
    code = ord(text)
    return text == "�" or code < 32 or 0x7F <= code < 0xA0 or 0xE000 <= code < 0xF900 or code >= 0xF0000


def _to_device(page: Any) -> Any:
    """A box of the page's own space as left, top, right, bottom in fractions of the page as it is shown."""
    from pypdfium2 import raw

    x, y = ctypes.c_int(), ctypes.c_int()

    def moved(left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        places = []
        for across, up in ((left, bottom), (right, top)):
            raw.FPDF_PageToDevice(page.raw, 0, 0, _DEVICE, _DEVICE, 0, across, up, x, y)
            places.append((x.value / _DEVICE, y.value / _DEVICE))
        (a, b), (c, d) = places
        return min(a, c), min(b, d), max(a, c), max(b, d)

    return moved


def _parted(last: Character, each: Character, ratio: float) -> bool:
    """Whether a character begins another word than the one before it belongs to, as no space stands between them.

    ratio: the height of the page over its width, in fractions of which their boxes are.
    """
    height = max(last.bottom - last.top, each.bottom - each.top, 1e-6)
    same_line = min(last.bottom, each.bottom) > max(last.top, each.top) - height
    across = height * ratio
    return not same_line or each.left - last.right > _GAP * across or each.right < last.left - 2 * across


class _Doubles:
    """Tells characters that are drawn a second time, a little aside, to look bolder.

    Those that were seen are kept by their height, to a power of two, and in cells as large as such letters may be
    aside: of letters that are no doubles of each other a cell holds nine at most, however small and many they are.
    """

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._drawn: dict[tuple[str, int, int, int], list[Character]] = {}
        self._last: Character | None = None

    def __contains__(self, each: Character) -> bool:
        """Whether the same character, about as high, was seen nearly there before; it is remembered."""
        # The letters of a ligature are one shape: they have the same box.
        joined, self._last = each == self._last, each
        if joined:
            return False
        own = math.ceil(math.log2(max(each.bottom - each.top, _LOWEST)))
        if any(self._is_double(each, other) for high in (own - 1, own, own + 1) for other in self._near(each, high)):
            return True
        column, row = self._cell(each, own)
        self._drawn.setdefault((each.text, own, column, row), []).append(each)
        return False

    def _near(self, each: Character, high: int) -> Iterator[Character]:
        """The same characters of a height in the cells around one."""
        column, row = self._cell(each, high)
        for across in (-1, 0, 1):
            for down in (-1, 0, 1):
                yield from self._drawn.get((each.text, high, column + across, row + down), ())

    def _cell(self, each: Character, high: int) -> tuple[int, int]:
        side = _ASIDE * 2.0**high
        return math.floor(each.left / (side * self._ratio)), math.floor(each.top / side)

    def _is_double(self, one: Character, other: Character) -> bool:
        most = _ASIDE * max(one.bottom - one.top, other.bottom - other.top)
        return abs(one.top - other.top) <= most and abs(one.left - other.left) <= most * self._ratio


def _on_new_line(word: LayerWord, each: Character) -> bool:
    _, (left, top, _, bottom), _ = word
    overlap = min(bottom, each.bottom) - max(top, each.top)
    least = 0.35 * max(min(bottom - top, each.bottom - each.top), 1e-6)
    return overlap < least or each.right < left


def _end_word(layer: Layer, letters: list[Character], doubles: list[Character], line: int) -> None:
    """Put the letters of a word into the layer, without those of them that make it bolder; begin another word."""
    if len(doubles) >= _DOUBLED * len(letters):
        again = set(map(id, doubles))
        letters[:] = [each for each in letters if id(each) not in again]
    doubles.clear()
    if not letters:
        return
    box = (
        max(0.0, min(each.left for each in letters)),
        max(0.0, min(each.top for each in letters)),
        min(1.0, max(each.right for each in letters)),
        min(1.0, max(each.bottom for each in letters)),
    )
    layer.words.append(("".join(each.text for each in letters), box, line))
    letters.clear()


def _look_over(page: Any, layer: Layer) -> None:
    """How much of the text is drawn at all, and how much of the page a picture covers."""
    import pypdfium2
    from pypdfium2 import raw

    width, height = page.get_size()
    shown = hidden = 0
    kinds = (raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_IMAGE)
    for each in page.get_objects(filter=kinds, max_depth=_DEEPEST):
        if each.type == raw.FPDF_PAGEOBJ_TEXT:
            invisible = raw.FPDFTextObj_GetTextRenderMode(each.raw) == _INVISIBLE
            hidden, shown = hidden + invisible, shown + (not invisible)
            continue
        try:
            left, bottom, right, top = each.get_bounds()
        except pypdfium2.PdfiumError:
            continue
        share = max(0.0, right - left) * max(0.0, top - bottom) / max(1.0, width * height)
        layer.pictured = max(layer.pictured, min(1.0, share))
    layer.invisible = hidden / (shown + hidden) if hidden else 0.0
