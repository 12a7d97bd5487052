"""What several columns come to that are added up row by row: adults and children are the guests."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from desktop_app.table_reading import ColumnKind, ColumnType
from desktop_app.tasks.tables.columns import Column

_PLUS = " + "


def sum_name(names: Sequence[str]) -> str:
    """What the sum of some columns is called: "Adults + Children"."""
    return _PLUS.join(names)


def parts_of_sum(name: str) -> tuple[str, ...]:
    """The columns of which a name such as "Adults + Children" is the sum; none for any other name."""
    parts = tuple(name.split(_PLUS))
    return parts if len(parts) > 1 else ()


class RowSum(Column):
    """The numbers of several columns added up in each row; an empty cell counts as none where another one is filled in.

    It has the place of the first column, whose cells stand for it.
    """

    is_computed = True

    def __init__(self, parts: Sequence[Column]) -> None:
        self.parts = tuple(parts)
        numbers = np.array([part.numbers for part in parts])
        known = np.isfinite(numbers)
        places = [part.decimals for part in parts if part.decimals is not None]
        added = np.where(known, numbers, 0.0).sum(axis=0)
        added = np.round(added, max(places)) if len(places) == len(parts) else added
        values = pd.Series(np.where(known.any(axis=0), added, np.nan))
        texts = values.map(lambda each: f"{each:.12g}" if np.isfinite(each) else "")
        kind = ColumnType(ColumnKind.NUMBER, decimal=parts[0].type.decimal, unit=parts[0].unit)
        super().__init__(parts[0].place, sum_name([part.name for part in parts]), values, texts, kind)
        self.df = self.code_of("df")

    @property
    def marks(self) -> tuple[str, str]:
        """Those of the first column: a sum of amounts is an amount."""
        return self.parts[0].marks

    def code_of(self, frame: str) -> str:
        """An expression over a frame that gives the numbers."""
        if all(np.isfinite(part.numbers).all() for part in self.parts):
            return f"({' + '.join(part.code_of(frame) for part in self.parts)})"
        codes = ", ".join(part.code_of(frame) for part in self.parts)
        return f"pd.concat([{codes}], axis=1).sum(axis=1, min_count=1)"
