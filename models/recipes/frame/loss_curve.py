"""How the loss of a training fell, as a small table that the program's page of scaling laws opens."""

import csv
from pathlib import Path

_HEADING = ("step", "parameters", "tokens", "loss")


class LossCurve:
    """A row now and then: the step, the weights that learn, the tokens seen so far, the mean loss since the row before.

    path: of the csv. parameters: how many weights. A training that goes on from a step keeps the rows up to it, and
    leaves out those that were lost with it.
    """

    def __init__(self, path: Path, parameters: int, first: int = 0) -> None:
        self._path, self._parameters = path, parameters
        kept = [row for row in self._rows() if int(row[0]) <= first] if first else []
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([_HEADING, *kept])

    def add(self, step: int, tokens: int, loss: float) -> None:
        """Note the mean loss of the steps that end with this one; steps count from 1, tokens are all so far."""
        with self._path.open("a", newline="", encoding="utf-8") as file:
            csv.writer(file).writerow([step, self._parameters, tokens, f"{loss:.6g}"])

    def _rows(self) -> list[list[str]]:
        if not self._path.is_file():
            return []
        with self._path.open(newline="", encoding="utf-8") as file:
            return list(csv.reader(file))[1:]
