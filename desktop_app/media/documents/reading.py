"""A page of a document as words and as a picture, whatever kind of file it is in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import cast

from PIL import Image

from desktop_app.media import images
from desktop_app.media.documents import belief, pdf, recognition, tesseract, upright
from desktop_app.media.documents.pages import DocumentFacts, Origin, PageReading, TickBox, Word
from desktop_app.media.documents.pdf_text import Layer
from desktop_app.media.documents.tesseract import Models
from desktop_app.media.limits import MOST_DOCUMENT_PAGES, MOST_PAGE_PIXELS
from desktop_app.media.signatures import signature
from desktop_app.media.sources import open_regular
from desktop_app.problems import Unreadable

_DOTS = 200
"""An inch, at which the pages of a PDF are looked at: more gives no more words right at usual sizes of print."""

_POINTS = 72
_PAGE_INCHES = 11.7
"""The longer side of the paper that most pictures of pages show (A4, Letter)."""

_ENOUGH = 3_600
"""Pixels along the longer side that a picture of a page is first looked at in."""

_LEAST = 1_000
"""Pixels along the longer side below which a picture is enlarged before it is looked at."""

_BLANK = 8
"""Of 255: a page whose darkest and brightest dots differ by less has nothing on it."""

_SURELY = 0.8
_OTHER_TEXT = "Its text layer says something else than the page shows; the words were recognised in its picture."
_BROKEN = "Its text layer cannot be read; the words were recognised in its picture."
_UNREAD = "Its text layer cannot be read, and no words were recognised in its picture."
_LITTLE_SURE = (
    "Its words were recognised with little certainty and may be wrong: it may be in another script or language, or too"
    " faint or small."
)
_LEAST_SURE, _ENOUGH_WORDS = 0.62, 8
"""Mean score of a page's words: 0.52 to 0.57 on six pages in Chinese or Arabic read as English, 0.71 and more on 43
that were read, worn receipts among them."""

_MOST_NAMED = 5
"""Attached files that are named."""

_XFA = "Its form is in XFA, which Adobe's programs alone show; print it to a PDF there to have it read."
_NO_TEXT = "No text was found on this page."


def is_pdf(path: Path) -> bool:
    """Whether a file is a PDF. Raises Unreadable for what is no regular file."""
    with open_regular(path) as file:
        return signature(file)[0] == "pdf"


def facts(path: Path) -> DocumentFacts:
    """How many pages a document has. Raises Unreadable, also for an encrypted, empty or damaged one."""
    if not is_pdf(path):
        found = images.probe(path)
        return DocumentFacts(max(1, images.pages(path)), found.format)
    pages = pdf.pages(path)
    if pages < 1:
        raise Unreadable(path, "the PDF has no pages", "Check that it was saved completely.")
    notes = _left_out(*pdf.left_out(path))
    if pages <= MOST_DOCUMENT_PAGES:
        return DocumentFacts(pages, "PDF", notes)
    note = f"It has {pages:,} pages, and the first {MOST_DOCUMENT_PAGES:,} are read; split it to have the rest read."
    return DocumentFacts(MOST_DOCUMENT_PAGES, "PDF", (note, *notes), pages - MOST_DOCUMENT_PAGES)


def _left_out(xfa: bool, attached: Sequence[str]) -> tuple[str, ...]:
    """Sentences on what of a PDF stands on none of its pages."""
    notes: tuple[str, ...] = (_XFA,) if xfa else ()
    if len(attached) == 1:
        notes += (f"A file is attached to it that is not read: {attached[0]}.",)
    elif attached:
        names = ", ".join((*attached[:_MOST_NAMED], *("...",) * (len(attached) > _MOST_NAMED)))
        notes += (f"{len(attached):,} files are attached to it that are not read: {names}",)
    return notes


def picture(path: Path, page: int, side: int, turned: int = 0) -> Image.Image:
    """A page (from 1) to look at, in RGB, its longer side at most `side` pixels, the shorter at least one.

    turned: as PageReading.turned, so that the page is upright and the boxes of its words fit. Raises Unreadable.
    """
    if is_pdf(path):
        found = pdf.fitted(path, page, side)
        found.thumbnail((side, side))
    else:
        found = images.thumbnail(path, side, page)
    return upright.turned(found, turned)


def read(path: Path, page: int, models: Models | None = None) -> PageReading:
    """The words of a page (from 1), from its text layer where that may be believed, else recognised in its picture.

    models: that recognise; None for those that tesseract.models() finds. A page without text is one without words, and
    a note says so. Raises Unreadable; Problem where words would have to be recognised and no model is here.
    """
    if not is_pdf(path):
        return _of_picture(path, page, models)
    return _of_pdf(path, page, models)


def _of_pdf(path: Path, page: int, models: Models | None) -> PageReading:
    width, height = pdf.size(path, page)
    if min(width, height) <= 0:
        raise Unreadable(path, f"page {page} has no size", "Print it to a PDF anew.")
    layer = pdf.layer(path, page)
    return _of_layer(path, page, (width, height), layer, models).noted(*_stuck(layer))


def _stuck(layer: Layer) -> tuple[str, ...]:
    """Sentences on what is stuck to a page and stands in none of its lines."""
    notes = tuple(f"A note is on the page: “{note}”" for note in layer.notes)
    return (*notes, *(f"A file is pinned to the page that is not read: {name}." for name in layer.files))


def _of_layer(path: Path, page: int, size: tuple[float, float], layer: Layer, models: Models | None) -> PageReading:
    """The words of a page as its text layer has them, or, where that is not to be believed, as they are seen."""
    width, height = size
    told = _told(page, size, layer)
    broken = belief.is_empty(layer) or belief.is_broken(layer)
    if not broken and not belief.is_doubtful(layer):
        return told
    scale, notes = _scale(width, height)
    view = _pdf_view(path, page, scale)
    seen = _recognised(view, round(scale * _POINTS), page, size, models).noted(*notes)
    if broken:
        if layer.words and not seen.words:
            return replace(seen, notes=(_UNREAD,))
        return seen.noted(_BROKEN) if layer.words else seen
    if not seen.words and layer.invisible < 1:
        return told
    sure = [word.text for word in seen.words if word.score >= _SURELY]
    if belief.agrees(layer, sure) and len(layer.words) >= 0.8 * len(seen.words):
        return told
    if layer.pictured > belief.MOST_ODD and len(layer.words) < len(seen.words) and layer.invisible == 0:
        return seen.noted("Most of its text is in a picture; the words were recognised there.")
    return seen.noted(_OTHER_TEXT)


def _told(page: int, size: tuple[float, float], layer: Layer) -> PageReading:
    """What the text layer says. size: of the page as it is shown before it is turned."""
    width, height = size if layer.turned in (0, 180) else (size[1], size[0])
    words = tuple(Word(text, box, line) for text, box, line in layer.words)
    origin, notes = Origin.LAYER if words else Origin.NONE, _turned(layer.turned) if words else ()
    ticks = tuple(TickBox(box, ticked) for box, ticked in layer.ticks) if words else ()
    return PageReading(page, width, height, words, origin, layer.turned if words else 0, notes=notes, ticks=ticks)


def _turned(degrees: int) -> tuple[str, ...]:
    return (f"The page was turned by {degrees}°.",) if degrees else ()


def _scale(width: float, height: float) -> tuple[float, tuple[str, ...]]:
    """Pixels a point for a page of so many points, and a sentence where it is too large for the usual ones."""
    usual = _DOTS / _POINTS
    most = (MOST_PAGE_PIXELS / (width * height)) ** 0.5
    if most >= usual:
        return usual, ()
    inches = max(width, height) / _POINTS
    return most, (f"The page is {inches:.0f} inches long; small print on it may be lost.",)


def _pdf_view(path: Path, page: int, scale: float) -> Callable[[float], Image.Image]:
    def view(times: float) -> Image.Image:
        return pdf.picture(path, page, scale * times, grey=True)

    return view


def _of_picture(path: Path, page: int, models: Models | None) -> PageReading:
    seen = images.look(path, page=page)
    grey = seen.picture.convert("L")
    size = grey.size
    longest = max(size)
    first = min(1.0, _ENOUGH / longest) if longest >= _LEAST else min(2.0, 1.5 * _LEAST / longest)
    first = min(first, (MOST_PAGE_PIXELS / (size[0] * size[1])) ** 0.5)
    notes = seen.notes
    if longest > 4 * _ENOUGH:
        many = f"{size[0]:,} x {size[1]:,}"
        notes += (f"The picture has {many} pixels; it was read smaller, and small print may be lost.",)
    dots = round(min(400.0, max(70.0, longest * first / _PAGE_INCHES)))
    return _recognised(_picture_view(grey, first), dots, page, size, models).noted(*notes)


def _picture_view(grey: Image.Image, first: float) -> Callable[[float], Image.Image]:
    def view(times: float) -> Image.Image:
        scale = first * times
        size = (max(1, round(grey.width * scale)), max(1, round(grey.height * scale)))
        if size == grey.size:
            return grey
        return grey.resize(size, Image.Resampling.LANCZOS if scale > 1 else Image.Resampling.BOX, reducing_gap=None)

    return view


def _recognised(
    view: Callable[[float], Image.Image],
    dots: int,
    page: int,
    size: tuple[float, float],
    models: Models | None,
) -> PageReading:
    """size: width and height of the page as it is in the file, in its own unit."""
    first = view(1.0)
    darkest, brightest = cast(tuple[int, int], first.getextrema())
    if brightest - darkest < _BLANK:
        return PageReading(page, *size, notes=("This page is blank.",))
    found = recognition.recognised(lambda times: first if times == 1.0 else view(times), dots, models or _models())
    width, height = size if found.turned in (0, 180) else (size[1], size[0])
    if not found.words:
        return PageReading(page, width, height, notes=(_NO_TEXT,))
    skew, notes = round(found.skew, 1), (*_turned(found.turned), *_unsure(found.words))
    return PageReading(page, width, height, found.words, Origin.OCR, found.turned, skew, notes)


def _unsure(words: Sequence[Word]) -> tuple[str, ...]:
    """A sentence where the words are so unsure that they may be none: a model makes Latin letters of any script."""
    sure = sum(word.score for word in words) / len(words)
    return (_LITTLE_SURE,) if len(words) >= _ENOUGH_WORDS and sure < _LEAST_SURE else ()


@lru_cache(maxsize=1)
def _models() -> Models:
    return tesseract.models()
