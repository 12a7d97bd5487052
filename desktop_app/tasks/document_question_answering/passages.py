"""Which words of a page belong together: a phrase on a line, or lines under each other that begin at the same edge.

A small checkpoint picks the beginning and the end of an answer each for itself, and where the answer is printed twice
they are of two places; an answer that has to lie in one passage cannot run from one cell of a form into the next. Of a
checkpoint's spans those alone count where its config.json says so ("answer_in_passage"); the pipeline has no such rule.
"""

from statistics import median

import numpy as np
import numpy.typing as npt

from desktop_app.media.documents.pages import PageReading

_GAP = 1.6
"""Heights between two words of one phrase at most."""

_DOWN = 2.2
"""Heights from the middle of a line to that of the next one of a passage at most."""

_EDGE = 1.2
"""Heights by which the beginnings of two lines of a passage differ at most."""


def passages(page: PageReading) -> npt.NDArray[np.int64]:
    """The number of its passage for every word of a page, int64 [words], rising in reading order."""
    numbers = np.zeros(len(page.words), dtype=np.int64)
    if not page.words:
        return numbers
    ratio = page.width / page.height if page.height else 1.0
    boxes = [(left * ratio, top, right * ratio, bottom) for left, top, right, bottom in (w.box for w in page.words)]
    usual = median(bottom - top for _, top, _, bottom in boxes)
    begun = boxes[0]
    for place in range(1, len(boxes)):
        last, box = boxes[place - 1], boxes[place]
        height = max(min(box[3] - box[1], last[3] - last[1]), 0.6 * usual)
        joined = _follows(last, box, height) or _goes_on_below(begun, last, box, height)
        begun = begun if joined else box
        numbers[place] = numbers[place - 1] + (not joined)
    return numbers


_Edges = tuple[float, float, float, float]


def _same_line(last: _Edges, box: _Edges) -> bool:
    shared = min(box[3], last[3]) - max(box[1], last[1])
    return shared > 0.4 * min(box[3] - box[1], last[3] - last[1])


def _follows(last: _Edges, box: _Edges, height: float) -> bool:
    return _same_line(last, box) and -height < box[0] - last[2] < _GAP * height


def _goes_on_below(begun: _Edges, last: _Edges, box: _Edges, height: float) -> bool:
    """begun: the first word of the passage, whose left edge is that of its lines."""
    if _same_line(last, box) or box[0] >= last[2]:
        return False
    down = (box[1] + box[3] - last[1] - last[3]) / 2
    alike = abs((box[3] - box[1]) - (last[3] - last[1])) < 0.5 * height
    return 0 < down < _DOWN * height and abs(box[0] - begun[0]) < _EDGE * height and alike
