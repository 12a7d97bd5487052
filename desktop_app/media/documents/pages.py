"""What is read of a page: plain values, without the libraries that read them."""

from dataclasses import dataclass, replace
from enum import StrEnum

Box = tuple[float, float, float, float]
"""Left, top, right and bottom as fractions (0..1) of the page as a person sees it, upright; (0, 0) is top left."""

WHOLE_PAGE: Box = (0.0, 0.0, 1.0, 1.0)


class Origin(StrEnum):
    """Where the words of a page come from."""

    LAYER = "text layer"
    """The file says them."""
    OCR = "OCR"
    """They were recognised in its picture (Tesseract)."""
    NONE = "none"
    """There are none."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a page: what it says, where it stands, its line (from 0, down the page), and how sure it is in 0..1.

    Words of a text layer are sure (1.0).
    """

    text: str
    box: Box
    line: int = 0
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class TickBox:
    """A box of a form to be ticked, where it stands, and whether it is; no word says so."""

    box: Box
    ticked: bool


@dataclass(frozen=True)
class DocumentFacts:
    """What a document says of itself: its pages (those that are read), its format ("PDF", "TIFF", "JPEG", ...), and
    sentences on what of it is left out. left_out: how many further pages it has that are not read."""

    pages: int
    format: str
    notes: tuple[str, ...] = ()
    left_out: int = 0


@dataclass(frozen=True)
class PageReading:
    """A page and its words, in the order in which a person reads them.

    page: from 1. width, height: of the page as it is shown, upright: points (1/72 inch) of a PDF, pixels of a picture.
    words: their boxes are fractions of the upright page. origin: where the words come from.
    turned: by how many degrees clockwise (0, 90, 180, 270) the page in the file was turned to be upright; documents
    .picture() takes it. skew: how far it was crooked besides, in degrees, clockwise positive; the boxes are those
    on the page that is shown, which stays crooked.
    notes: sentences on how it was read. ticks: boxes to be ticked that are drawn, or fields of a form.
    """

    page: int
    width: float
    height: float
    words: tuple[Word, ...] = ()
    origin: Origin = Origin.NONE
    turned: int = 0
    skew: float = 0.0
    notes: tuple[str, ...] = ()
    ticks: tuple[TickBox, ...] = ()

    @property
    def text(self) -> str:
        """Its words, a line of the page a line."""
        lines: dict[int, list[str]] = {}
        for word in self.words:
            lines.setdefault(word.line, []).append(word.text)
        return "\n".join(" ".join(words) for words in lines.values())

    @property
    def score(self) -> float:
        """How sure the words are in 0..1, the mean of them; 0 where there are none."""
        return sum(word.score for word in self.words) / len(self.words) if self.words else 0.0

    def noted(self, *notes: str) -> "PageReading":
        """The same with more sentences."""
        return replace(self, notes=(*self.notes, *notes))


def around(boxes: "list[Box] | tuple[Box, ...]") -> Box:
    """The box around some boxes, at least one."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def turned_box(box: Box, degrees: int) -> Box:
    """Where a part of a page is after the page was turned clockwise."""
    left, top, right, bottom = box
    if degrees == 90:
        return 1 - bottom, left, 1 - top, right
    if degrees == 180:
        return 1 - right, 1 - bottom, 1 - left, 1 - top
    return (top, 1 - right, bottom, 1 - left) if degrees == 270 else box
