"""A column of a table that is read the long way: the cells of another one, so many times over."""

from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from desktop_app.tasks.tables.columns import Column


class RepeatedColumn(Column):
    """Another column, of, so many times over, all of its rows below each other."""

    def __init__(self, of: Column, place: int, times: int) -> None:
        values = pd.concat([of.values] * times, ignore_index=True)
        super().__init__(place, of.name, values, of.cells, of.type)
        self.of, self._times = of, times

    @property
    def dictionary(self) -> Any:
        """Those of the other column."""
        return self.of.dictionary

    @cached_property
    def codes(self) -> np.ndarray:
        """For each row the place of its text in texts, int[rows]."""
        return np.tile(self.of.codes, self._times)

    @cached_property
    def numbers(self) -> np.ndarray:
        """As those of the other column."""
        return np.tile(self.of.numbers, self._times)
