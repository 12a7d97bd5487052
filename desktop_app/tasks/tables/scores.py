"""The two figures of a cell such as 3-1 as columns that stand in no file: what the one side scored, and the other."""

import re

import numpy as np
import pandas as pd

from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables.columns import Column

_SCORE = re.compile(r"(\d{1,3})\s?[-–:]\s?(\d{1,3})")
_SIDES = (" (first figure)", " (second figure)")
_MOST, _LOOKED_AT = 0.8, 200


def holds_scores(column: Column) -> bool:
    """Whether most cells of a column are results of games: 3-1, 0:0; days and times of day are of another kind."""
    texts = [text.strip() for text in column.texts[:_LOOKED_AT] if text.strip()]
    fitting = sum(_SCORE.fullmatch(text) is not None for text in texts)
    return column.kind is ColumnKind.TEXT and bool(texts) and fitting >= _MOST * len(texts)


def figure_names(name: str) -> tuple[str, str]:
    """What the two figures of such a column are called."""
    return name + _SIDES[0], name + _SIDES[1]


def of_figure(name: str) -> tuple[str, int] | None:
    """The column of whose cells a name is one figure, and which one it is, 0 or 1; None of any other name."""
    side = next((place for place, said in enumerate(_SIDES) if name.endswith(said)), None)
    return None if side is None else (name.removesuffix(_SIDES[side]), side)


class ScoreFigure(Column):
    """One of the two figures of each cell; a cell that is no result has none. It has the place of that column."""

    is_computed = True

    def __init__(self, column: Column, side: int) -> None:
        self.column, self.side = column, side
        figures = [_SCORE.fullmatch(text.strip()) for text in column.texts]
        of_text = np.array([float(found[side + 1]) if found is not None else np.nan for found in figures])
        values = pd.Series(of_text[column.codes])
        texts = values.map(lambda each: f"{each:.12g}" if np.isfinite(each) else "")
        super().__init__(column.place, figure_names(column.name)[side], values, texts, ColumnType(ColumnKind.NUMBER))
        self.df = self.code_of("df")

    def code_of(self, frame: str) -> str:
        """An expression over a frame that gives the numbers."""
        pattern = rf"^\s*{_SCORE.pattern}\s*$"
        return f"{frame}[{self.column.name!r}].str.extract({pattern!r})[{self.side}].astype(float)"
