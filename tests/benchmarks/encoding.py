"""Tables as TAPAS reads them: the own encoder beside TapasTokenizer, 500 rows from their cells, in one run."""

import time
from collections.abc import Callable
from pathlib import Path

import pandas as pd
from transformers import TapasTokenizer

from desktop_app.catalogue import Catalogue
from desktop_app.tasks.tables.encoding import Encoder, Pieces, Window
from desktop_app.tasks.tables.grid import Grid
from tests.benchmarks import options, tell

_ROWS, _AT_ONCE = 500, 20
_QUESTION = "What is the total amount in 2014?"


def seconds(work: Callable[[], object], rounds: int) -> float:
    """The shortest of some rounds."""
    found = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        found.append(time.perf_counter() - started)
    return min(found)


def main() -> None:
    entry = Catalogue().find("tapas-tables", "table-question-answering")
    tokenizer = TapasTokenizer.from_pretrained(str(entry.folder))
    rows = [(f"Customer {row}", f"{row % 28 + 1} March 2014", str(row * 37), "North") for row in range(_ROWS)]
    frame = pd.DataFrame(rows, columns=["Customer", "Date", "Amount", "Region"])

    def ours() -> None:
        encoder = Encoder(Grid.of_frames(Path("table.csv"), frame, frame), Pieces(tokenizer))
        for first in range(0, _ROWS, _AT_ONCE):
            encoder.encode(_QUESTION, Window(tuple(range(first, first + _AT_ONCE)), (0, 1, 2, 3)))

    mine = seconds(ours, 1 if options().quick else 5)
    its = seconds(lambda: tokenizer(frame, [_QUESTION], truncation="drop_rows_to_fit"), 1)
    tell(f"{_ROWS} rows encoded, all of them", mine * 1000, "ms")
    tell(f"{_ROWS} rows by TapasTokenizer, which keeps those that fit", its * 1000, "ms")
    tell("own encoder over TapasTokenizer", its / mine, "times", ">= 20")


if __name__ == "__main__":
    main()
