"""Boxes to be ticked: what each stands for, which belong together, and what a question is answered by those ticked.

"Gender: [ ] Female [x] Male" is answered by "Male", whatever a checkpoint makes of the words, which it reads without
their boxes; what is not ticked is no answer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop_app.media.documents.pages import Box, PageReading
from desktop_app.tasks.document_question_answering.answer_kinds import decides
from desktop_app.tasks.document_question_answering.asks import Asks, key_of
from desktop_app.tasks.document_question_answering.beside import Labelled
from desktop_app.tasks.document_question_answering.labels import words_of
from desktop_app.tasks.document_question_answering.matching import labels_of, same, tokens_of
from desktop_app.tasks.document_question_answering.rows import Cell, rows_of

_OPEN, _TICKED = "☐", "☒☑"
_NUMBER = re.compile(r"\(?\w{1,3}[.)]?")
"""What is before a box as its number, and not what it is about: "1", "6a", "b)"."""

_SURE = 0.95
_SEVERAL = 0.6
"""How surely the one that is ticked is the answer, of the weight of its label, and each of several that are."""

_STACKED = 2.5
"""Heights of a line from one box to the next below it at most, and up to what is said over the first."""

_LIKE_SIZE = 0.6


@dataclass
class Option:
    """What a box stands for: the places of its words in PageReading.words, and whether it is ticked."""

    places: tuple[int, ...]
    ticked: bool
    box: Box


@dataclass
class Group:
    """Boxes of one question. labels: what is asked, before them or over them, or behind those for yes and no."""

    options: list[Option]
    labels: list[Cell] = field(default_factory=list)

    @property
    def ticked(self) -> list[Option]:
        """Those that are ticked."""
        return [each for each in self.options if each.ticked]


class Choices:
    """The boxes of a page in groups."""

    def __init__(self, page: PageReading) -> None:
        self._words = page.words
        self._rows = rows_of(page)
        self.groups = list(self._stacked(list(self._in_rows(_boxes(page)))))
        self._left_out = [
            frozenset(place for option in group.options for place in option.places)
            for group in self.groups
            if group.ticked
        ]
        self._open = {
            place for group in self.groups for each in group.options if not each.ticked for place in each.places
        }
        self._whole = {
            (min(each.places), max(each.places))
            for group in self.groups
            if len(group.options) > 1 and not group.ticked
            for each in group.options
        }

    def told(self, asks: Asks) -> Iterator[Labelled]:
        """What is ticked where a label has what a question names."""
        for group in self.groups:
            labels = (each for cell in group.labels for each in labels_of(asks, cell, tokens_of(cell)))
            weight = max((each.weight for each in labels), default=0.0)
            ticked = group.ticked
            share = _SURE if len(ticked) == 1 else _SEVERAL
            yield from (Labelled(min(each.places), max(each.places), share * weight) for each in ticked if weight)

    def decided(self, named: Sequence[str]) -> tuple[bool, Option | None] | None:
        """Whether yes or no is ticked where the page asks what a question names; no option where neither alone is.

        named: keys. None where the page does not ask that by boxes.
        """
        for group in self.groups:
            said = [decides(self._text(each)) for each in group.options]
            keys = {key_of(word) for cell in group.labels for word in words_of(cell.text)}
            if None in said or not all(any(same(key, other) for other in keys) for key in named):
                continue
            ticked = group.ticked
            return (bool(decides(self._text(ticked[0]))), ticked[0]) if len(ticked) == 1 else (False, None)
        return None

    def rules_out(self, start: int | None, end: int | None) -> bool:
        """Whether some words are what boxes stand for that are not ticked, beside others that are; or all that one of
        several stands for, of which none is."""
        if start is None or end is None:
            return False
        places = {place for place in range(start, end + 1) if self._words[place].text not in _OPEN + _TICKED}
        inside = any(places <= group for group in self._left_out)
        return (inside and not places.isdisjoint(self._open)) or (start, end) in self._whole

    def _text(self, option: Option) -> str:
        return " ".join(self._words[place].text for place in option.places).lstrip(_OPEN + _TICKED + " ")

    def _in_rows(self, boxes: Sequence[tuple[Box, bool]]) -> Iterator[Group]:
        """The boxes of each row; what stands between two of them that no box stands for begins another group."""
        for row in self._rows:
            top, bottom = min(cell.top for cell in row), max(cell.bottom for cell in row)
            own = sorted(each for each in boxes if top < (each[0][1] + each[0][3]) / 2 < bottom)
            if own:
                yield from self._of_row(row, own)

    def _of_row(self, row: Sequence[Cell], boxes: Sequence[tuple[Box, bool]]) -> Iterator[Group]:
        ends = [box[0] for box, _ in boxes[1:]] + [1.0]
        group, before = Group([]), self._before(row, boxes[0][0])
        if before is not None:
            group.labels.append(before)
        for (box, ticked), end in zip(boxes, ends, strict=True):
            places = self._option(row, box, end)
            if not places:
                continue
            group.options.append(Option(places, ticked, box))
            rest = self._behind(row, places, end)
            if rest is None:
                continue
            if all(decides(self._text(each)) is not None for each in group.options) and not group.labels:
                group.labels.append(rest)
            if end < 1.0:
                yield group
                group = Group([], [rest])
        if group.options:
            yield group

    def _before(self, row: Sequence[Cell], box: Box) -> Cell | None:
        """The words of the cell that ends before a box, if they are more than its number."""
        cells = [_cut(cell, [at for at, word in enumerate(cell.words) if word.box[0] < box[0]]) for cell in row]
        known = [cell for cell in cells if cell is not None]
        return known[-1] if known and not _NUMBER.fullmatch(known[-1].text) else None

    def _option(self, row: Sequence[Cell], box: Box, end: float) -> tuple[int, ...]:
        """The words right of a box up to the end of their cell, or the one that says yes or no."""
        for cell in row:
            at = [at for at, word in enumerate(cell.words) if box[0] - 1e-6 <= word.box[0] < end]
            part = _cut(cell, [each for each in at if cell.words[each].text not in _OPEN + _TICKED])
            if part is None:
                continue
            if decides(part.words[0].text) is not None:
                return part.places[:1]
            runs = [part.places[0]]
            for place in part.places[1:]:
                if place != runs[-1] + 1:
                    break  # another cell in the order of the file
                runs.append(place)
            return tuple(runs)
        return ()

    def _behind(self, row: Sequence[Cell], places: Sequence[int], end: float) -> Cell | None:
        """What stands between an option and the next box."""
        right = self._words[places[-1]].box[2]
        cells = [_cut(cell, [at for at, word in enumerate(cell.words) if right <= word.box[0] < end]) for cell in row]
        words = [(word, place) for cell in cells if cell for word, place in zip(cell.words, cell.places, strict=True)]
        kept = [each for each in words if each[0].text not in _OPEN + _TICKED]
        return Cell(tuple(word for word, _ in kept), tuple(place for _, place in kept)) if kept else None

    def _stacked(self, groups: Sequence[Group]) -> Iterator[Group]:
        """Boxes that stand one under another are one group, under what is said over the first."""
        waiting: list[Group] = []
        for group in groups:
            alone = len(group.options) == 1 and not group.labels
            if waiting and not (alone and _is_under(group.options[0].box, waiting[-1].options[0].box)):
                yield self._one(waiting)
                waiting = []
            if alone:
                waiting.append(group)
            else:
                yield group
        if waiting:
            yield self._one(waiting)

    def _one(self, groups: Sequence[Group]) -> Group:
        options = [each for group in groups for each in group.options]
        first = options[0].box
        high = first[3] - first[1]
        ends = [max(cell.bottom for cell in row) - high / 2 for row in self._rows]
        over = [row for row, end in zip(self._rows, ends, strict=True) if 0 < first[1] - end < _STACKED * high]
        labels = [cell for row in over[-1:] for cell in row if cell.left < first[2] + high]
        return Group(options, labels[-1:])


def _boxes(page: PageReading) -> list[tuple[Box, bool]]:
    """Those that are drawn, or fields, and those that are words of the page."""
    drawn = [(each.box, each.ticked) for each in page.ticks]
    written = [
        (word.box, word.text[0] in _TICKED) for word in page.words if word.text[:1] and word.text[0] in _OPEN + _TICKED
    ]
    return drawn + written


def _cut(cell: Cell, at: Sequence[int]) -> Cell | None:
    return Cell(tuple(cell.words[each] for each in at), tuple(cell.places[each] for each in at)) if at else None


def _is_under(box: Box, other: Box) -> bool:
    side = other[2] - other[0]
    return abs(box[0] - other[0]) < _LIKE_SIZE * side and 0 < box[1] - other[1] < _STACKED * (other[3] - other[1])
