"""What a probe asks of checkpoints that answer questions about tables."""

from collections.abc import Hashable, Sequence

from desktop_app import paths
from desktop_app.inference.loading import Loaded
from desktop_app.media import tables
from desktop_app.tasks.tables import combining, windows
from desktop_app.tasks.tables.checkpoint import Checkpoint
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.reading import Reader

_MOST = 64
_WHOLE_TABLE = ("how many {heading}", "what is the total {heading}", "which has the most {heading}")


class Questions:
    """Questions about the sample table, each asked of the checkpoint alone: cells and aggregator."""

    unit = "questions"
    most = 32

    def __init__(self, loaded: Loaded) -> None:
        grid = Grid.of(tables.read(paths.shipped("resources", "samples", "chapters.csv")))
        checkpoint = Checkpoint(grid, loaded)
        self._labels = checkpoint.reader.labels
        self._encodings = []
        for text in _texts(grid):
            window = windows.whole(checkpoint.encoder, checkpoint.limits, text)
            if window is not None:
                self._encodings.append(checkpoint.encoder.encode(text, window))
        self.count = len(self._encodings)

    def answers(self, loaded: Loaded, places: Sequence[int]) -> Sequence[Hashable]:
        """The cells of each answer, and what is done with them."""
        found = Reader(loaded).one_pass([self._encodings[place] for place in places])
        answers = [combining.single(reading, self._labels) for reading in found]
        return [(each.coordinates, each.aggregator) for each in answers]


def _texts(grid: Grid) -> list[str]:
    """Questions after each cell of the first rows by the name of its row, and some over the whole table."""
    headings = [heading.replace("_", " ") for heading in grid.headers]
    entity = 1
    cells = [
        f"what is the {heading} of {grid.cell(row, entity)}"
        for row in range(grid.row_count)
        for place, heading in enumerate(headings)
        if place != entity
    ]
    return [*(form.format(heading=each) for form in _WHOLE_TABLE for each in headings), *cells][:_MOST]


def sample(loaded: Loaded) -> Questions:
    """Questions about a small table."""
    return Questions(loaded)
