"""Words in the picture of a page: turned upright, straightened, and looked at again where the letters are small."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from PIL import Image

from desktop_app.media.documents import dark_parts, rupees, tesseract, upright
from desktop_app.media.documents.pages import Box, Word, turned_box
from desktop_app.media.documents.tesseract import Models, Seen, Way
from desktop_app.media.limits import MOST_PAGE_PIXELS

View = Callable[[float], Image.Image]
"""The page in grey, so many times as large as it usually is: 1.0 first, more where its letters are small."""

_SURE = 0.72
"""Words read upright are surer than this on the whole; those of a page that lies on its side or head are at 0.4."""

_FEW = 10
"""Letters from which on sureness says something."""

_TRIED = 1_700
"""Pixels along the longer side in which the other ways to turn a page are tried."""

_RECEIPT = 1.6
"""A page so many times as high as wide is a receipt: what stands at both edges of a line belongs together there."""

_DOUBTED = 0.25
"""A word less sure than this is dirt."""

_REAL = 0.55
"""A word as sure as this, of three letters or figures, is text; without one the page has none."""

_SMALL, _GOOD = 19.0, 30.0
"""Pixels of a word's height: below the first the page is looked at again, larger, so that it becomes the second."""


@dataclass(frozen=True)
class Recognised:
    """The words of a page; size: of its picture, upright, in pixels. turned, skew: as in PageReading."""

    words: tuple[Word, ...]
    size: tuple[int, int]
    turned: int
    skew: float


@dataclass(frozen=True)
class _Attempt:
    """What was seen in one position.

    size, straight: of the picture before it was straightened, and after. way, faded: as tesseract.words() takes them.
    scale: in which the page was looked at.
    """

    seen: list[Seen]
    turned: int
    skew: float
    size: tuple[int, int]
    straight: tuple[int, int]
    way: Way = Way.PAGE
    faded: bool = False
    scale: float = 1.0

    @property
    def is_doubtful(self) -> bool:
        """Whether the page may lie on its side or head, or is faded."""
        return self.sureness < _SURE or self.letters < _FEW or self.sideways

    @property
    def letters(self) -> int:
        """Letters and figures seen."""
        return sum(_letters(each) for each in self.seen)

    @property
    def sureness(self) -> float:
        """How sure its letters are on the whole."""
        return sum(each.score * _letters(each) for each in self.seen) / max(1, self.letters)

    @property
    def sideways(self) -> bool:
        """Whether most of its words run up or down: Tesseract reads some pages that lie on a side as they are."""
        shapes = [(each.box[2] - each.box[0], each.box[3] - each.box[1]) for each in self.seen if _letters(each) >= 3]
        return sum(high > wide for wide, high in shapes) > len(shapes) / 2

    @property
    def worth(self) -> float:
        """More the more letters are sure: those at chance level count for nothing."""
        return 0.0 if self.sideways else sum(max(0.0, each.score - 0.5) * _letters(each) for each in self.seen)


def _letters(seen: Seen) -> int:
    return sum(character.isalnum() for character in seen.text)


def recognised(view: View, dots: int, models: Models) -> Recognised:
    """The words of a page. dots: an inch at the scale 1.0, as far as known. Raises Problem without models."""
    whole = view(1.0)
    page = _Page(view, upright.written_part(upright.evenly_lit(whole)), dots, models)
    found = page.look(1.0, 0)
    if found.is_doubtful:
        others = [page.look(1.0, 0, faded=True), page.look(1.0, 0, Way.PAGE)]
        found = max([found, *others], key=lambda each: each.worth)
    if found.is_doubtful:
        found = _turned_best(page, found)
    found = page.with_dark_parts(_closer(page, found))
    size = whole.size if found.turned in (0, 180) else (whole.height, whole.width)
    if not _is_text(found.seen):
        return Recognised((), whole.size, 0, 0.0)
    words = rupees.mended(_words(found, turned_box(page.part, found.turned)))
    return Recognised(words, size, found.turned, found.skew)


@dataclass(frozen=True)
class _Page:
    """A page that is looked at; part: what of it is written on."""

    view: View
    part: Box
    dots: int
    models: Models

    def look(self, scale: float, turned: int, way: Way | None = None, faded: bool = False, most: int = 0) -> _Attempt:
        """What is seen at a scale. way: None for what suits its shape. most: pixels along the longer side."""
        grey = upright.evenly_lit(upright.cropped(self.view(scale), self.part))
        if most and max(grey.size) > most:
            grey = grey.copy()
            grey.thumbnail((most, most), Image.Resampling.BILINEAR, reducing_gap=2.0)
        page = upright.turned(grey, turned)
        skew = upright.skew(page)
        straight = upright.straightened(page, skew)
        shaped = Way.ROWS if page.height > _RECEIPT * page.width else Way.PAGE
        way = way or shaped
        seen = tesseract.words(straight, self.models, round(self.dots * scale), way, faded)
        return _Attempt(seen, turned, skew, page.size, straight.size, way, faded, scale)

    def with_dark_parts(self, found: _Attempt) -> _Attempt:
        """The same with what stands light on dark, which is lost among dark text on paper."""
        grey = upright.turned(upright.cropped(self.view(found.scale), self.part), found.turned)
        straight = upright.straightened(grey, found.skew)
        bars = dark_parts.bars(straight)
        if not bars:
            return found
        page = dark_parts.inverted(straight, bars)
        within = tesseract.words(page, self.models, round(self.dots * found.scale), Way.ANYWHERE)
        return replace(found, seen=dark_parts.merged(found.seen, within, bars))


def _turned_best(page: _Page, first: _Attempt) -> _Attempt:
    """The page in the position in which most can be read; tried small, read again as it is."""
    turns = (90, 270) if first.sideways and first.sureness >= _SURE else (90, 180, 270)
    tried = [page.look(1.0, turned, faded=first.faded, most=_TRIED) for turned in turns]
    best = max([first, *tried], key=lambda each: each.worth)
    return first if best is first else page.look(1.0, best.turned, faded=first.faded)


def _closer(page: _Page, found: _Attempt) -> _Attempt:
    """The page once more, larger where its letters are small, and text anywhere where hardly any was seen."""
    heights = [each.box[3] - each.box[1] for each in found.seen if each.score > 0.3 and _letters(each) > 1]
    scale = 1.0
    if heights and (height := float(median(heights))) < _SMALL:
        most = (MOST_PAGE_PIXELS / (found.size[0] * found.size[1])) ** 0.5
        scale = max(1.0, min(3.0, _GOOD / max(height, 5.0), most))
    hardly = found.letters < _FEW
    if scale < 1.2 and not hardly:
        return found
    scale = scale if scale >= 1.2 else 1.0
    again = page.look(scale, found.turned, Way.ANYWHERE if hardly else found.way, found.faded)
    return again if again.worth > found.worth else found


def _is_text(seen: Sequence[Seen]) -> bool:
    """Whether there is text at all: a photograph gives some unsure signs too."""
    real = [each for each in seen if each.score >= _REAL and _letters(each) >= 3]
    return len(real) >= 1 and len(real) >= 0.1 * len(seen)


def _words(found: _Attempt, part: Box) -> tuple[Word, ...]:
    """part: of the upright page that was looked at."""
    kept = [each for each in found.seen if each.score >= _DOUBTED]
    lines = {line: place for place, line in enumerate(dict.fromkeys(each.line for each in kept))}
    boxes = [upright.back_on_page(each, found.straight, found.size, found.skew) for each in kept]
    return tuple(
        Word(each.text, _within(part, box), lines[each.line], each.score) for each, box in zip(kept, boxes, strict=True)
    )


def _within(part: Box, box: Box) -> Box:
    """A box in fractions of a part of a page, in fractions of the page."""
    left, top, right, bottom = part
    wide, high = right - left, bottom - top
    return left + box[0] * wide, top + box[1] * high, left + box[2] * wide, top + box[3] * high
