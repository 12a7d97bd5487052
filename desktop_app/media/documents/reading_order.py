"""The order of the words of a text layer, where that of the file is none in which a person reads.

The order of the file is kept wherever it may be meant: of text in columns nothing but the file tells where one ends.
"""

from collections.abc import Sequence
from itertools import pairwise

LayerWord = tuple[str, tuple[float, float, float, float], int]
"""A word, its box in fractions of the page as it is shown, and its line from 0."""

_SAME_ROW = 0.35
"""Share of the height of the lower of two words that they have in common at least, where they are side by side."""

_FEWEST_NUMBERS = 15
_EVEN = 0.25
"""Of the usual step from one line to the next: how much a numbered one may differ."""

_FEWEST_LINES, _UPWARDS = 12, 0.18
"""Lines of a page from which on, and share of them that stand over the one before, its order says nothing."""

_SENTENCE, _FEWEST_BESIDE = 5, 5
"""Words of a line, and lines that have such a one beside them, from which on a page has text in columns."""

_ALONE = 0.8
"""Share of the numbers of lines that the file has apart from their lines; those of a table stand in its rows."""

_FEWEST_ROWS, _FEWEST_CELLS = 8, 3
_WHOLE = 0.7
"""Share of the rows that have a cell in a column which is one of a table."""


def put_right(words: list[LayerWord]) -> list[LayerWord]:
    """Words in the order of the file, or row by row where that goes up and down or through a table by its columns.

    Numbers of lines in the margin, as pleadings and transcripts have them, come behind all else.
    """
    numbers = _line_numbers(words)
    text = [each for at, each in enumerate(words) if at not in numbers]
    if _goes_up_and_down(text) or _goes_by_columns(text):
        text = in_rows(text)
    if not numbers:
        return text
    behind = max((line for _, _, line in text), default=-1) + 1
    return [*text, *((word, box, behind + at) for at, (word, box, _) in enumerate(words[at] for at in sorted(numbers)))]


def in_rows(words: Sequence[LayerWord]) -> list[LayerWord]:
    """Words from the top down, and from left to right where they stand side by side."""
    rows = _rows(words)
    return [
        (text, box, line) for line, row in enumerate(rows) for text, box, _ in sorted(row, key=lambda each: each[1][0])
    ]


def _rows(words: Sequence[LayerWord]) -> list[list[LayerWord]]:
    rows: list[list[LayerWord]] = []
    for word in sorted(words, key=lambda each: each[1][1] + each[1][3]):
        _, (_, top, _, bottom), _ = word
        last = rows[-1][0][1] if rows else (0.0, 0.0, 0.0, 0.0)
        if rows and min(bottom, last[3]) - max(top, last[1]) > _SAME_ROW * min(bottom - top, last[3] - last[1]):
            rows[-1].append(word)
        else:
            rows.append([word])
    return rows


def _lines(words: Sequence[LayerWord]) -> list[list[LayerWord]]:
    lines: dict[int, list[LayerWord]] = {}
    for word in words:
        lines.setdefault(word[2], []).append(word)
    return list(lines.values())


def _line_numbers(words: Sequence[LayerWord]) -> set[int]:
    """The places of numbers of lines: 1, 2, 3, ... evenly down one margin, with nothing over them or farther out."""
    numbered = [at for at, (text, _, _) in enumerate(words) if text.isascii() and text.isdigit() and len(text) < 3]
    alone = {line[0][2] for line in _lines(words) if len(line) == 1}
    for begin in (at for at in numbered if words[at][0] == "1"):
        run = [begin]
        for at in numbered:
            (_, above, _), (text, box, _) = words[run[-1]], words[at]
            if text == str(len(run) + 1) and box[1] > above[1] and _in_column(box, words[begin][1]):
                run.append(at)
        apart = sum(words[at][2] in alone for at in run) >= _ALONE * len(run)
        if len(run) >= _FEWEST_NUMBERS and apart and _is_margin(words, run):
            return set(run)
    return set()


def _in_column(box: tuple[float, ...], first: tuple[float, ...]) -> bool:
    """Whether a number stands under the first one, at its left or its right edge."""
    near = first[2] - first[0]
    return abs(box[2] - first[2]) < near or abs(box[0] - first[0]) < near


def _is_margin(words: Sequence[LayerWord], run: Sequence[int]) -> bool:
    boxes = [words[at][1] for at in run]
    steps = [after[1] - before[1] for before, after in pairwise(boxes)]
    # Imported here: the window imports this room before its first paint, and this takes decimals and fractions along.
    from statistics import median

    usual = median(steps)
    if any(abs(step - usual) > _EVEN * usual for step in steps):
        return False
    left, right, top, bottom = (
        min(box[0] for box in boxes), max(box[2] for box in boxes), boxes[0][1], boxes[-1][3],
    )  # fmt: skip
    others = [box for at, (_, box, _) in enumerate(words) if at not in run]
    beside = [box for box in others if box[3] > top and box[1] < bottom]
    over = any(box[0] < right and box[2] > left and box[3] <= top + usual for box in others)
    outermost = all(box[0] > right for box in beside) or all(box[2] < left for box in beside)
    return bool(beside) and outermost and not over


def _goes_up_and_down(words: Sequence[LayerWord]) -> bool:
    """Whether many lines stand right over the one before: of columns of text, and of cells of several lines, the next
    one begins beside it."""
    lines = [(line[0][1], line[-1][1]) for line in _lines(words)]
    up = sum(
        first[3] <= first_before[1] and first[0] < last_before[2] and last[2] > first_before[0]
        for (first_before, last_before), (first, last) in pairwise(lines)
    )
    return len(lines) >= _FEWEST_LINES and up >= _UPWARDS * len(lines) and not _has_columns_of_text(words)


def _has_columns_of_text(words: Sequence[LayerWord]) -> bool:
    lines = sorted((line[0][1][1], line[0][1][3]) for line in _lines(words) if len(line) >= _SENTENCE)
    return sum((above[1] + above[0]) / 2 > below[0] for above, below in pairwise(lines)) >= _FEWEST_BESIDE


def _goes_by_columns(words: Sequence[LayerWord]) -> bool:
    """Whether the lines of the file are the cells of a table, column by column: of two columns or more all are figures,
    and nearly every row has a cell in each of three or more."""
    lines = _lines(words)
    columns: list[list[list[LayerWord]]] = []
    for before, line in zip([None, *lines], lines, strict=False):
        under = before is not None and line[0][1][1] - before[0][1][1] > 0 and line[0][1][0] < before[-1][1][2]
        if not (under and before is not None and line[-1][1][2] > before[0][1][0]):
            columns.append([])
        columns[-1].append(line)
    long = [column for column in columns if len(column) >= _FEWEST_ROWS]
    rows = max(map(len, long), default=0)
    alike = [column for column in long if len(column) >= _WHOLE * rows and _is_beside(column, long[0])]
    figures = sum(all(map(_is_figure, column[1:])) for column in alike)
    return len(alike) >= _FEWEST_CELLS and figures > 1


def _is_beside(column: Sequence[Sequence[LayerWord]], other: Sequence[Sequence[LayerWord]]) -> bool:
    """Whether most lines of a column are at the heights of those of another."""
    tops = [line[0][1][1] for line in other]
    high = column[0][0][1][3] - column[0][0][1][1]
    return sum(any(abs(line[0][1][1] - top) < high / 2 for top in tops) for line in column) >= _WHOLE * len(column)


def _is_figure(line: Sequence[LayerWord]) -> bool:
    text = "".join(word for word, _, _ in line)
    return any(map(str.isdigit, text)) and not any(map(str.isalpha, text))
