"""A question about a table to be looked into: which words and cells attend to which."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from desktop_app.inference.loading import Loaded
from desktop_app.media import tables
from desktop_app.problems import BadQuestion
from desktop_app.questions import Attention, TableQuestionAnswering
from desktop_app.tasks.attention.subject import Reply, Subject, Target, marks_of
from desktop_app.tasks.tables import windows
from desktop_app.tasks.tables.checkpoint import Checkpoint
from desktop_app.tasks.tables.encoding import Encoding, Window
from desktop_app.tasks.tables.finding import Found
from desktop_app.tasks.tables.grid import Grid

QUESTION = (-2, -2)
"""Where the words of the question stand, as AttentionMap.cells has it."""

_SELECTED = 0.5


def asked(question: Attention, loaded: Loaded) -> Subject:
    """A table with the first of the questions; of a large one, the rows the answer rests on and those after them."""
    about = question.about
    assert isinstance(about, TableQuestionAnswering)
    text = about.questions[0]
    table = about.content if isinstance(about.content, tables.Table) else None
    grid = Grid.of(table or tables.read(about.table, about.sheet, about.reading))
    if grid.is_blank:
        raise BadQuestion(about.table, "the table is empty", "Choose another one.")
    checkpoint = Checkpoint(grid, loaded)
    window = windows.whole(checkpoint.encoder, checkpoint.limits, text) or _part(checkpoint, text, question.rows)
    encoding = checkpoint.encoder.encode(text, window)
    ids, types = (torch.from_numpy(each)[None].to(loaded.device) for each in (encoding.ids, encoding.types))
    cells = _cells(encoding, grid)
    words = tuple(_word(loaded, int(each)) for each in encoding.ids)
    marks = marks_of(loaded.processor)
    special = tuple(place for place, each in enumerate(encoding.ids) if int(each) in marks)
    of_question = tuple(place for place, cell in enumerate(cells) if cell == QUESTION and place not in special)

    def target(logits: torch.Tensor, label: str) -> Target:
        places = _of_text(label, words, cells) if label else _answering(logits, cells)
        return Target(lambda out: out[0, list(places)].float().sum(), places, label or "the answer's cells")

    def run() -> torch.Tensor:
        logits: torch.Tensor = checkpoint.reader.logits(ids, torch.ones_like(ids), types)[0]
        return logits

    def reply() -> Reply:
        logits = run()
        texts = _texts(words, cells)
        chosen = dict.fromkeys(cells[place] for place in _answering(logits, cells))
        return Reply(", ".join(texts[each] for each in chosen), logits[0].float().cpu())

    return Subject(
        loaded=loaded,
        tower=loaded.model.tapas,
        run=run,
        target=target,
        reply=reply,
        keys=words,
        places=torch.arange(len(words))[:, None].float(),
        special=special,
        asked=of_question or (0,),
        facts={"cells": cells, "question": text, **_facts(window, grid)},
    )


def _facts(window: Window, grid: Grid) -> dict[str, Any]:
    """What the cells that were read say, which rows of the file they are of, and whether that is all."""
    part = f"{len(window.rows):,} of {grid.row_count:,} rows were looked at."
    return {
        "texts": _written(window, grid),
        "row_numbers": {int(grid.labels[row]): grid.row_number(row) for row in window.rows},
        "notes": (part,) if len(window.rows) < grid.row_count else (),
    }


def _part(checkpoint: Checkpoint, text: str, known: Sequence[int]) -> Window:
    """The rows of a large table that its answer rests on, and as many of those that follow as fit.

    known: these rows in the table as it was read; where there are none the checkpoint finds them.
    """
    if known:
        rests = np.flatnonzero(np.isin(checkpoint.grid.labels, known)).tolist() or [0]
    else:
        found = [each for each in checkpoint.find([text]) if isinstance(each, Found)]
        rests = sorted({row for each in found for row, _ in each.finding.coordinates}) or [0]
    after = [row for row in range(rests[0], checkpoint.grid.row_count) if row not in set(rests)]
    columns = windows.column_groups(checkpoint.encoder, checkpoint.limits, text)[0]
    return next(windows.packed(checkpoint.encoder, checkpoint.limits, text, [*rests, *after], columns))


def _cells(encoding: Encoding, grid: Grid) -> tuple[tuple[int, int], ...]:
    """For each token its row and column in the table as it was read."""
    window = encoding.window

    def place(segment: int, column: int, row: int) -> tuple[int, int]:
        if not segment:
            return QUESTION
        return (int(grid.labels[window.rows[row - 1]]) if row else -1, window.columns[column - 1])

    return tuple(place(int(each[0]), int(each[1]), int(each[2])) for each in encoding.types)


def _written(window: Window, grid: Grid) -> dict[tuple[int, int], str]:
    """What stands in each cell of a window, by row and column in the table as it was read."""
    titles = {(-1, column): grid.headers[column] for column in window.columns}
    rows = ((row, int(grid.labels[row])) for row in window.rows)
    return titles | {(label, column): grid.cell(row, column) for row, label in rows for column in window.columns}


def _word(loaded: Loaded, token: int) -> str:
    return str(loaded.processor.convert_ids_to_tokens(token))


def _answering(logits: torch.Tensor, cells: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """The tokens of the cells that are part of the answer, or of the likeliest one."""
    probabilities = torch.sigmoid(logits[0].detach().float()).tolist()
    inside = [place for place, (row, _) in enumerate(cells) if row >= 0]
    if not inside:
        raise BadQuestion("table", "no cell was read", "Choose a table with cells that hold something.")
    found = tuple(place for place in inside if probabilities[place] > _SELECTED)
    if found:
        return found
    best = cells[max(inside, key=lambda place: probabilities[place])]
    return tuple(place for place in inside if cells[place] == best)


def _of_text(label: str, words: tuple[str, ...], cells: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    """The tokens of the cells that hold a text."""
    texts = _texts(words, cells)
    wanted = "".join(label.lower().split())
    found = tuple(place for place, cell in enumerate(cells) if cell[0] >= 0 and "".join(texts[cell].split()) == wanted)
    if not found:
        raise BadQuestion(label, "no cell that was read holds this", "Write what stands in a cell, or leave it out.")
    return found


def _texts(words: tuple[str, ...], cells: tuple[tuple[int, int], ...]) -> dict[tuple[int, int], str]:
    """What each cell says, of its word pieces."""
    texts: dict[tuple[int, int], str] = {}
    for word, cell in zip(words, cells, strict=True):
        gap = "" if word.startswith("##") or cell not in texts else " "
        texts[cell] = texts.get(cell, "") + gap + word.removeprefix("##")
    return texts


READERS: dict[str, Any] = {TableQuestionAnswering.task: asked}
"""By task of the question that was answered."""
