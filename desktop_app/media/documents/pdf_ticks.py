"""Boxes to be ticked on a page of a PDF, and which of them are: drawn as lines, or fields of its form.

No text says so, and what a form asks for is then told wrong: "Gender: Female Male" is no answer. Runs in the child
process that reads PDF.
"""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from desktop_app.media.documents import pdf_annotations

_SIDES = (4.0, 20.0)
"""Points that the side of a box is long, at least and at most."""

_UNEVEN = 0.2
"""Of its side: how much wider than high a box may be."""

_MOST_SEGMENTS = 24
_BORDER = 0.15
"""Of the side of a box: how near its edge each corner of what draws it is."""

_MARK = (0.35, 1.3)
"""Of the side of a box: how large a mark in it is, at least and at most."""

_COMB = 0.35
"""Of its side: how near the next box is where they are places for the letters of a word, and none is ticked."""

_MOST_BOXES = 500
_DARK = 128

Rect = tuple[float, float, float, float]
"""Left, bottom, right and top in points."""

Tick = tuple[Rect, bool]


def of_fields(page: Any) -> list[Tick]:
    """The boxes and round buttons of a form; to be asked before they are made part of the page."""
    from pypdfium2 import raw

    found: list[Tick] = []
    for number in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        note = raw.FPDFPage_GetAnnot(page.raw, number)
        if not note:
            continue
        rect = raw.FS_RECTF()
        # Buttons alone have a state of how they look ("AS", PDF 32000-1:2008, 12.5.5), which is "Off" or their value.
        is_button = raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_WIDGET and raw.FPDFAnnot_HasKey(note, b"AS")
        if is_button and raw.FPDFAnnot_GetRect(note, rect):
            found.append(
                (
                    (rect.left, rect.bottom, rect.right, rect.top),
                    pdf_annotations.string_of(note, b"AS") not in ("", "Off"),
                )
            )
        raw.FPDFPage_CloseAnnot(note)
    return found


class _Path(NamedTuple):
    """Lines of a page: around them, whether they are a rectangle, and whether that is filled darkly."""

    rect: Rect
    is_box: bool
    dark: bool


def drawn(page: Any) -> list[Tick]:
    """Small squares that are drawn; one with lines, or a dark square, in it is ticked."""
    paths = list(_small_paths(page))
    boxes: list[Rect] = []
    for path in sorted(paths, key=lambda each: -_side(each.rect)):
        if path.is_box and not any(_is_within(path.rect, other) for other in boxes):
            boxes.append(path.rect)
        if len(boxes) > _MOST_BOXES:  # the points of a chart: each held against all others takes many seconds
            return []
    alone = [box for box in boxes if not any(_is_next(box, other) for other in boxes)]
    return [(box, any(_marks(path, box) for path in paths)) for box in alone]


def _small_paths(page: Any) -> Iterator[_Path]:
    """What may be a box, or the mark in one."""
    import pypdfium2
    from pypdfium2 import raw

    for each in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=1):
        try:
            rect = each.get_bounds()
        except pypdfium2.PdfiumError:
            continue
        if max(rect[2] - rect[0], rect[3] - rect[1]) <= _SIDES[1] * _MARK[1]:
            yield _Path(rect, _is_box(each, rect), _is_dark(each))


def _is_box(path: Any, rect: Rect) -> bool:
    """Whether a path is a square: all of its corners are at its edges."""
    from pypdfium2 import raw

    width, height = rect[2] - rect[0], rect[3] - rect[1]
    count = raw.FPDFPath_CountSegments(path.raw)
    square = abs(width - height) <= _UNEVEN * max(width, height)
    if not (_SIDES[0] <= min(width, height) <= max(width, height) <= _SIDES[1] and square):
        return False
    if not 4 <= count <= _MOST_SEGMENTS:
        return False
    across, up, corners = ctypes.c_float(), ctypes.c_float(), set()
    points = []
    for number in range(count):
        segment = raw.FPDFPath_GetPathSegment(path.raw, number)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_BEZIERTO:
            return False
        raw.FPDFPathSegment_GetPoint(segment, across, up)
        points.append((across.value, up.value))
    # The points are in the path's own space, which may be moved and scaled.
    low = [min(point[at] for point in points) for at in (0, 1)]
    size = [max(point[at] for point in points) - low[at] for at in (0, 1)]
    if min(size) <= 0:
        return False
    for point in points:
        place = [(point[at] - low[at]) / size[at] for at in (0, 1)]
        if any(_BORDER < each < 1 - _BORDER for each in place):
            return False
        corners.add((place[0] > 0.5, place[1] > 0.5))
    return len(corners) == 4


def _is_dark(path: Any) -> bool:
    from pypdfium2 import raw

    filled, stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path.raw, filled, stroked)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    known = raw.FPDFPageObj_GetFillColor(path.raw, red, green, blue, alpha)
    return bool(filled.value and known and alpha.value and max(red.value, green.value, blue.value) < _DARK)


def _marks(path: _Path, box: Rect) -> bool:
    """Whether a path is what ticks a box: lines across it, or a dark square that does not fill it to its edge."""
    share = _side(path.rect) / _side(box)
    if not _MARK[0] <= share <= _MARK[1] or not _is_within(path.rect, box):
        return False
    return path.dark and share < 1 - _BORDER if path.is_box else True


def _side(rect: Rect) -> float:
    return max(rect[2] - rect[0], rect[3] - rect[1])


def _is_within(rect: Rect, box: Rect) -> bool:
    """Whether the middle of one is in the other."""
    across, up = (rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2
    return box[0] <= across <= box[2] and box[1] <= up <= box[3]


def _is_next(box: Rect, other: Rect) -> bool:
    side = _side(box)
    apart = max(other[0] - box[2], box[0] - other[2])
    return box is not other and abs(box[1] - other[1]) < side / 2 and apart < _COMB * side


def together(fields: Sequence[Tick], lines: Sequence[Tick]) -> list[Tick]:
    """All boxes once: a field is drawn, too."""
    return [*fields, *(each for each in lines if not any(_is_within(each[0], box) for box, _ in fields))]
