"""The numbers behind the colours: the strongest tokens of a map, or a figure of every head."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop_app.answers import AttentionMap, HeadTable
from desktop_app.questions import RELEVANCE
from desktop_app.translation import number, spoken, tr
from desktop_app.ui.panels.explorer.views import FRAMES, HEADS, MAP, MATRIX
from desktop_app.ui.widgets.headings import head
from desktop_app.ui.widgets.names import named
from desktop_app.workspace import head_figures
from desktop_app.workspace.shading import Word, parts_of, question_words, shares_of, value_words, where_of

_MOST = 50
_MARK = "·"
"""How maps call a token that stands for no word: one at the beginning, between parts, or at the end."""
_FEW = 4
"""Columns that share all the room there is."""


class Numbers(QTableWidget):
    """Names to the left, numbers to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        head(self)
        named(self, tr("Attention in numbers"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setTabKeyNavigation(False)
        # Of "row 11, column 10" both ends tell it from others.
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        # Broken into lines, of a row as high as one, a name would have its first words alone.
        self.setWordWrap(False)
        self.setMinimumHeight(90)

    def show_view(self, found: AttentionMap, view: str, clicked: bool, beside: AttentionMap | None) -> None:
        """What a view shows. clicked: whether a token was. beside: a second label's map, where one is shown."""
        if view == HEADS:
            self.show_heads(found)
        elif view == FRAMES:
            self.show_frames(found)
        elif view == MATRIX and not clicked:
            self.show_matrix(found)
        elif view == MAP and beside is not None and _comparable(found, beside) and not clicked:
            # What was clicked in the first picture is nothing that the second is about.
            self.show_pair(found, beside)
        else:
            self.show_map(found)

    def show_pair(self, found: AttentionMap, beside: AttentionMap) -> None:
        """The relevance for two labels, of the tokens that count most for either of them."""
        parts, strongest = parts_of(found), [_shares(each, parts_of(each)) for each in (found, beside)]
        rows = sorted(zip(*strongest, parts, strict=True), key=lambda each: -max(each[:2]))[:_MOST]
        told = [[_named(found, part), _told(found, first), _told(beside, second)] for first, second, part in rows]
        self._fill([tr("Token"), spoken(found.label), spoken(beside.label)], told, 1)
        # "row 11, column 12" shortened might be another one; what is left is for the figures, whose titles may be long.
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(False)
        for place, each in enumerate((found, beside), start=1):
            heading = QTableWidgetItem(spoken(each.label))
            heading.setToolTip(tr("Relevance for “{label}”", label=spoken(each.label)))
            self.setHorizontalHeaderItem(place, heading)

    def show_map(self, found: AttentionMap) -> None:
        """What is attended to most, first the strongest: words and cells, or the tokens of a picture or a sound."""
        parts = parts_of(found)
        pairs = sorted(zip(_shares(found, parts), parts, strict=True), key=lambda each: -each[0])[:_MOST]
        title = tr("Word") if found.boxes else tr("Token")
        relevant = tr("Share of relevance") if _in_shares(found) else tr("Relevance")
        what = relevant if found.method == RELEVANCE else tr("Attention")
        if found.cells:
            rows = [[part.text, spoken(where_of(found, part)), _told(found, share)] for share, part in pairs]
            self._fill([tr("Word or cell"), tr("Where"), what], rows, 2)
            return
        asked = {part.places for part in question_words(found)} if found.boxes else set()
        self._fill([title, what], [[_named(found, part, asked), _told(found, share)] for share, part in pairs], 1)

    def show_frames(self, found: AttentionMap) -> None:
        """How much is taken from each frame of a film's stretch, in order of time."""
        what = tr("Relevance") if found.method == RELEVANCE else tr("Attention")
        pairs = zip(found.frames, found.by_frame, strict=True)
        self._fill(
            [tr("Frame"), what],
            [[tr("{time:.2f} s", time=at), value_words(share, shares=True)] for at, share in pairs],
            1,
        )

    def show_heads(self, found: AttentionMap) -> None:
        """Of each head of a layer what it attends to most, of what was asked about: a word, a cell or a token."""
        parts, rows = parts_of(found), []
        asked = {part.places for part in question_words(found)} if found.boxes else set()
        for place, weights in enumerate(found.weights):
            row = weights[list(found.asked)].mean(axis=0)
            share, part = max(((float(row[list(each.places)].sum()), each) for each in parts), key=lambda each: each[0])
            rows.append([str(place), _named(found, part, asked), _told(found, share)])
        what = tr("Word or cell") if found.cells else tr("Word") if found.boxes else tr("Strongest token")
        self._fill([tr("Head"), what, tr("Attention")], rows, 2)

    def show_matrix(self, found: AttentionMap) -> None:
        """The strongest values of the matrix, each with both of its tokens."""
        matrix = found.matrix
        width, count = matrix.shape[1], min(_MOST, matrix.size)
        # Few of up to millions: they need not all be put in order.
        places = matrix.ravel().argpartition(-count)[-count:]
        places = places[matrix.ravel()[places].argsort()[::-1]]
        what = tr("Relevance") if found.method == RELEVANCE else tr("Attention")
        said = _unitless if found.method == RELEVANCE else partial(value_words, shares=True)
        self._fill(
            [tr("Looks"), tr("At"), what],
            [
                [spoken(found.queries[row]), spoken(found.keys[column]), said(float(matrix[row, column]))]
                for row, column in (divmod(int(place), width) for place in places)
            ],
            2,
        )

    def show_figures(self, table: HeadTable, name: str) -> None:
        """A figure of every head; where heads were switched off, those first whose loss costs the answer most."""
        values, said = table.figures.get(name), head_figures.SAID.get(name, ".3g")
        if values is None:
            self._fill([], [])
        elif name == head_figures.EFFECT:
            layers, heads = values.shape
            known = [
                (layer, head)
                for layer in range(layers)
                for head in range(heads)
                if values[layer, head] == values[layer, head]
            ]
            known.sort(key=lambda place: -abs(float(values[place])))
            titles = [tr("Layer"), tr("Head"), tr("Falls by"), *([tr("Answer without it")] if table.reply else [])]
            self._fill(
                titles,
                [
                    [*map(str, place), number(float(values[place]), said), table.replies.get(place, "")][: len(titles)]
                    for place in known
                ],
            )
        else:
            heads = [tr("Head {head}", head=head) for head in range(values.shape[1])]
            rows = [
                [
                    tr("Layer {layer}", layer=layer),
                    *("" if value != value else number(float(value), said) for value in row),
                ]
                for layer, row in enumerate(values)
            ]
            self._fill(["", *heads], rows, 1)

    def _fill(self, titles: list[str], rows: list[list[str]], names: int = 0) -> None:
        """names: how many columns have names, the first ones: a word of a page that is a number is still a word."""
        self.setColumnCount(len(titles))
        self.setHorizontalHeaderLabels(titles)
        # Figures of many heads need a bar to scroll: squeezed into the room there is, none could be read.
        modes = QHeaderView.ResizeMode
        header = self.horizontalHeader()
        header.setSectionResizeMode(modes.Stretch if len(titles) <= 2 else modes.ResizeToContents)
        header.setStretchLastSection(2 < len(titles) <= _FEW)
        if names > 1 and len(titles) <= _FEW:
            # Long names are shortened before the numbers, which are what the table is for, have to be scrolled to.
            for place in range(names):
                header.setSectionResizeMode(place, modes.Stretch)
            header.setStretchLastSection(False)
        self.setRowCount(len(rows))
        for at, cells in enumerate(rows):
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text if place < names else "")
                if place >= names and _is_number(text):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(at, place, item)


def _comparable(found: AttentionMap, beside: AttentionMap) -> bool:
    """Whether two maps are relevance of the same tokens: of a long page another answer may stand in another part."""
    return found.method == RELEVANCE == beside.method and found.keys == beside.keys


def _shares(found: AttentionMap, parts: Sequence[Word]) -> Sequence[float]:
    row = found.row()
    return shares_of(found, parts) if _in_shares(found) else [float(row[list(part.places)].sum()) for part in parts]


def _in_shares(found: AttentionMap) -> bool:
    """Whether it is shaded by shares: relevance, too, where words of a page and cells of a table are its parts."""
    return bool(found.method != RELEVANCE or found.boxes or found.cells)


def _named(found: AttentionMap, part: Word, asked: Collection[tuple[int, ...]] = ()) -> str:
    """A word; of those that stand in the question and on the page, too, it is said which one it is. Of a table where it
    stands, of a sound what is said then."""
    if found.cells:
        return f"{part.text} ({spoken(where_of(found, part))})"
    if part.places in asked:
        return tr("{word} (in the question)", word=part.text)
    if found.boxes and part.places[0] in found.special:
        return tr("{word} (a mark, no word)", word=part.text)
    if part.text == _MARK:
        return tr("· (a mark, no word)")
    return found.named(part.places[0], spoken) if found.spoken else spoken(part.text)


def _told(found: AttentionMap, value: float) -> str:
    """As the key of the colours and the mouse tell it: relevance that is no share has no unit."""
    return value_words(value, shares=True) if _in_shares(found) else _unitless(value)


def _unitless(value: float) -> str:
    return number(value, ".4f")


def _is_number(text: str) -> bool:
    return bool(text) and not text.strip("0123456789.,<+-−–e %\u00a0\u202f'’")
