"""Words in the picture of a page: turned upright, straightened, and looked at again where the letters are small."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median

from PIL import Image

from desktop_app.media.documents import tesseract, upright
from desktop_app.media.documents.pages import Word
from desktop_app.media.documents.tesseract import Models, Seen
from desktop_app.media.limits import MOST_PAGE_PIXELS

View = Callable[[float], Image.Image]
"""The page in grey, so many times as large as it usually is: 1.0 first, more where its letters are small."""

_SURE = 0.72
"""Words read upright are surer than this on the whole; those of a page that lies on its side or head are at 0.4."""

_FEW = 10
"""Letters from which on sureness says something."""

_TRIED = 1_700
"""Pixels along the longer side in which the other ways to turn a page are tried."""

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
    """What was seen in one position. size: of the picture before it was straightened; straight: after."""

    seen: list[Seen]
    turned: int
    skew: float
    size: tuple[int, int]
    straight: tuple[int, int]

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
    grey = upright.evenly_lit(view(1.0))
    look = partial(_looked, dots=dots, models=models)
    found = look(grey, 0)
    if found.sureness < _SURE or found.letters < _FEW or found.sideways:
        found = _turned_best(grey, found, look)
    found = _closer(view, found, dots, models)
    if not _is_text(found.seen):
        return Recognised((), found.size, 0, 0.0)
    return Recognised(_words(found), found.size, found.turned, found.skew)


def _looked(grey: Image.Image, turned: int, dots: int, models: Models, sparse: bool = False) -> _Attempt:
    page = upright.turned(grey, turned)
    skew = upright.skew(page)
    straight = upright.straightened(page, skew)
    seen = tesseract.words(straight, models, dots, sparse)
    return _Attempt(seen, turned, skew, page.size, straight.size)


def _turned_best(grey: Image.Image, first: _Attempt, look: Callable[[Image.Image, int], _Attempt]) -> _Attempt:
    """The page in the position in which most can be read; tried small, read again as it is."""
    small = grey
    if max(grey.size) > _TRIED:
        small = grey.copy()
        small.thumbnail((_TRIED, _TRIED), Image.Resampling.BILINEAR, reducing_gap=2.0)
    turns = (90, 270) if first.sideways and first.sureness >= _SURE else (90, 180, 270)
    tried = [look(small, turned) for turned in turns]
    best = max([first, *tried], key=lambda each: each.worth)
    return first if best is first else look(grey, best.turned)


def _closer(view: View, found: _Attempt, dots: int, models: Models) -> _Attempt:
    """The page once more, larger where its letters are small, and text anywhere where hardly any was seen."""
    heights = [each.box[3] - each.box[1] for each in found.seen if each.score > 0.3 and _letters(each) > 1]
    scale = 1.0
    if heights and (height := float(median(heights))) < _SMALL:
        most = (MOST_PAGE_PIXELS / (found.size[0] * found.size[1])) ** 0.5
        scale = max(1.0, min(3.0, _GOOD / max(height, 5.0), most))
    hardly = found.letters < _FEW
    if scale < 1.2 and not hardly:
        return found
    grey = upright.evenly_lit(view(scale if scale >= 1.2 else 1.0))
    again = _looked(grey, found.turned, round(dots * scale), models, sparse=hardly)
    return again if again.worth > found.worth else found


def _is_text(seen: Sequence[Seen]) -> bool:
    """Whether there is text at all: a photograph gives some unsure signs too."""
    real = [each for each in seen if each.score >= _REAL and _letters(each) >= 3]
    return len(real) >= 1 and len(real) >= 0.1 * len(seen)


def _words(found: _Attempt) -> tuple[Word, ...]:
    kept = [each for each in found.seen if each.score >= _DOUBTED]
    lines = {line: place for place, line in enumerate(dict.fromkeys(each.line for each in kept))}
    return tuple(
        Word(
            each.text, upright.back_on_page(each, found.straight, found.size, found.skew), lines[each.line], each.score
        )
        for each in kept
    )
