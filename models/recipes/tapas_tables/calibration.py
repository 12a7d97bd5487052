"""What the probabilities of the finished checkpoint are worth, from questions about tables it never saw.

Kept as "calibration" in config.json, where the program reads it (desktop_app/tasks/tables/reading.py); transformers
keeps the entry and does nothing with it.
"""

import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from transformers import TapasForQuestionAnswering

from desktop_app.answers import TableAnswer
from desktop_app.bench.real import tables
from desktop_app.bench.real.denotation import right

from .batches import Example, batched
from .evaluation import groups
from .model import MAX_COLUMNS, MAX_ROWS, logits

KEPT_EMPTY = 0.9  # of the made questions that nothing answers and that come back empty, as many stay so


def fitted(scores: Sequence[float], fine: Sequence[bool], steps: int = 50) -> tuple[float, float]:
    """(slope, offset) of the logistic regression of being right on the logit of the score (Platt 1999), by Newton."""
    inside = np.clip(np.asarray(scores, dtype=np.float64), 1e-6, 1 - 1e-6)
    features = np.stack([np.log(inside / (1 - inside)), np.ones(len(inside))], 1)
    wanted = np.asarray(fine, dtype=np.float64)
    weights = np.array([1.0, 0.0])
    for _ in range(steps):
        likely = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (wanted - likely) - 1e-3 * weights
        curve = (features * (likely * (1 - likely))[:, None]).T @ features + 1e-3 * np.eye(2)
        weights = weights + np.linalg.solve(curve, slope)
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
    """The probability from which a best cell answers, given those of questions that nothing answers; at most 0.5."""
    empty = [best for best in unanswerable if best <= 0.5]
    return round(float(np.quantile(empty, KEPT_EMPTY)), 3) if empty else 0.5


def error(confidences: Sequence[float], fine: Sequence[bool], bins: int = 10) -> float:
    """The expected calibration error: how far confidence is from the share right, over bins of equal width."""
    places = np.minimum((np.asarray(confidences) * bins).astype(int), bins - 1)
    gaps = [
        abs(np.mean(np.asarray(confidences)[places == place]) - np.mean(np.asarray(fine)[places == place]))
        * np.mean(places == place)
        for place in set(places.tolist())
    ]
    return float(sum(gaps))


def write(folder: Path, **values: float) -> None:
    """Keeps values of the calibration in the checkpoint's config.json."""
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    config["calibration"] = config.get("calibration", {}) | values
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def judged(data: Path, folder: Path, first: int, many: int) -> list[tuple[float, bool]]:
    """The program's score and whether it was right, for questions about tables held out that it answered."""
    asked = tables.questions(data)[first : first + many]
    return [
        (answer.score, right(one.expected, tables.denoted(answer)))
        for one, answer in tables.answered(asked, str(folder))
        if isinstance(answer, TableAnswer) and answer.coordinates and not math.isnan(answer.score)
    ]
