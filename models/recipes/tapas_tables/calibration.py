"""What the probabilities of the finished checkpoint are worth, from questions about tables it never saw.

Kept as "calibration" in config.json, where the program reads it (desktop_app/tasks/tables/reading.py); transformers
keeps the entry and does nothing with it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from transformers import TapasForQuestionAnswering

from desktop_app.bench.real import tables
from desktop_app.bench.real.denotation import right
from desktop_app.inference.residency import Residency
from desktop_app.media.tables import read as read_table
from desktop_app.questions import TableQuestionAnswering
from desktop_app.tasks.tables import telling, windows
from desktop_app.tasks.tables.combining import single
from desktop_app.tasks.tables.encoding import Encoder, Limits, Pieces
from desktop_app.tasks.tables.finding import Finding
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.reading import Calibration, Reader, Reading

from .answers import AGGREGATORS, COUNT
from .batches import Example, batched
from .evaluation import groups
from .model import MAX_COLUMNS, MAX_ROWS, logits

_RESIDENCY = Residency()
KEPT_EMPTY = 0.6  # of the made questions that nothing answers and that came back empty, as many stay so


def fitted(scores: Sequence[float], fine: Sequence[bool], steps: int = 50) -> tuple[float, float]:
    """(slope, offset) of the logistic regression of being right on the logit of the score (Platt 1999), by Newton."""
    inside = np.clip(np.asarray(scores, dtype=np.float64), 1e-6, 1 - 1e-6)
    features = np.stack([np.log(inside / (1 - inside)), np.ones(len(inside))], 1)
    wanted = np.asarray(fine, dtype=np.float64)
    weights = np.array([1.0, 0.0])

    def cost(of: np.ndarray) -> float:
        said = features @ of
        return float(np.sum(np.logaddexp(0, said) - wanted * said) + 5e-4 * of @ of)

    for _ in range(steps):
        likely = 1 / (1 + np.exp(-np.clip(features @ weights, -30, 30)))
        slope = features.T @ (wanted - likely) - 1e-3 * weights
        curve = (features * (likely * (1 - likely))[:, None]).T @ features + 1e-3 * np.eye(2)
        stride = np.linalg.solve(curve, slope)
        while cost(weights + stride) > cost(weights) and np.abs(stride).max() > 1e-9:
            stride = stride / 2
        weights = weights + stride
    return float(weights[0]), float(weights[1])


@torch.no_grad()
def best_cells(model: TapasForQuestionAnswering, asked: Sequence[Example]) -> list[float]:
    """The probability of the best cell in the chosen column, for each question, in another order."""
    model.eval()
    found = []
    for group in groups(iter(asked), len(asked)):
        said = logits(model, batched(group).to(model.device))
        chances = said.cells.sigmoid().masked_fill(~said.present, 0).view(-1, MAX_ROWS, MAX_COLUMNS)
        columns = said.columns.argmax(1)
        found += [float(chances[at, 1:, column].max()) for at, column in enumerate(columns.tolist())]
    return found


def margin(unanswerable: Sequence[float]) -> float:
    """The probability from which a best cell answers, given those of questions that nothing answers; 0.1 to 0.5."""
    empty = [best for best in unanswerable if best <= 0.5]
    return max(0.1, round(float(np.quantile(empty, KEPT_EMPTY)), 3)) if empty else 0.5


def write(folder: Path, **values: float) -> None:
    """Keeps values of the calibration in the checkpoint's config.json."""
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    config["calibration"] = config.get("calibration", {}) | values
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class Read:
    """A question about a table that fits whole, with what the checkpoint said about it."""

    asked: tables.Asked
    grid: Grid
    reading: Reading

    def said(self, known: Calibration, shift: float = 0.0) -> tuple[Finding, bool]:
        """What was found by a calibration, with COUNT raised by `shift` (in logits), and whether that is right."""
        raised = np.log(np.maximum(self.reading.aggregation, 1e-9)) + shift * (np.arange(len(AGGREGATORS)) == COUNT)
        shares = np.exp(raised) / np.exp(raised).sum()
        finding = single(replace(self.reading, aggregation=shares, calibration=known), AGGREGATORS)
        answer = telling.by_checkpoint(self.grid, self.asked.text, finding)
        return finding, right(self.asked.expected, tables.denoted(answer))


def read(data: Path, folder: Path, first: int, many: int) -> list[Read]:
    """Questions about tables held out, from the `first` on, that fit whole."""
    found = []
    for asked in tables.questions(data)[first : first + many]:
        question = TableQuestionAnswering(checkpoint=str(folder), table=asked.table, questions=(asked.text,))
        with _RESIDENCY.borrow(question) as loaded:
            grid = Grid.of(read_table(asked.table))
            encoder = Encoder(grid, loaded.kept.setdefault("pieces of cells", Pieces(loaded.processor)))
            window = windows.whole(encoder, Limits.of(loaded.model.config, loaded.processor), asked.text)
            if window is not None:
                found += [Read(asked, grid, one) for one in Reader(loaded).read([encoder.encode(asked.text, window)])]
    return found


def tuned(known: Calibration, asked: Sequence[Read]) -> tuple[Calibration, float]:
    """The thresholds, and by how much COUNT is to be raised, with which most of these are right, one after another."""

    def good(one: Calibration, shift: float) -> int:
        return sum(each.said(one, shift)[1] for each in asked)

    shift = max((0.0, 0.5, 1.0, 1.5), key=lambda by: good(replace(known, computed=0.35), by))
    known = max(
        (replace(known, computed=least) for least in (0.5, 0.4, 0.35, 0.3, 0.25)), key=lambda one: good(one, shift)
    )
    known = max((replace(known, selected=least) for least in (0.5, 0.6, 0.7, 0.8)), key=lambda one: good(one, shift))
    return known, shift
