"""One pass of the checkpoint over some windows: which cells it selects, and what it would do with them."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from transformers.models.tapas.modeling_tapas import compute_token_logits

from desktop_app.inference.batching import halving, size_for
from desktop_app.tasks.tables.encoding import Encoding, Window
from desktop_app.tasks.tables.finding import Cell

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded

AGGREGATORS = ("NONE", "SUM", "AVERAGE", "COUNT")
"""What TAPAS fine-tuned on WikiTableQuestions does with cells, where its configuration does not say."""

SELECTED = 0.5
"""Mean probability of its pieces above which a cell is part of the answer, as in TapasTokenizer."""

_STEP = {"cpu": 1e10, "mps": 1e11, "cuda": 2e12}
"""Floating-point operations of one step: about 200 ms, so that cancelling takes effect soon."""

_MOST_WORK = {"cpu": 2e12, "mps": 2e13, "cuda": 2e14}
"""Floating-point operations spent on one question: 20 to 30 s."""


@dataclass(frozen=True)
class Calibration:
    """What a checkpoint's probabilities are worth, measured on questions it never saw; in its configuration.

    selected, computed: probabilities above which a cell is part of the answer, or of what is counted or added up.
    plausible: where no cell is above these, the best one answers from this probability on; below it none does.
    slope, offset: how often an answer is right is sigmoid(slope * logit(its score) + offset).
    """

    selected: float = SELECTED
    computed: float = SELECTED
    plausible: float = SELECTED
    slope: float = 1.0
    offset: float = 0.0

    @classmethod
    def of(cls, config: Any) -> "Calibration":
        """That of a checkpoint, from "calibration" in its config.json; TapasTokenizer's decoding where it has none."""
        told = getattr(config, "calibration", None)
        known = {key: told.get(key) for key in cls.__dataclass_fields__} if isinstance(told, dict) else {}
        numbers = {key: float(value) for key, value in known.items() if isinstance(value, int | float)}
        return cls(**{key: value for key, value in numbers.items() if math.isfinite(value)})

    @property
    def is_measured(self) -> bool:
        """Whether the checkpoint brings one."""
        return (self.slope, self.offset) != (1.0, 0.0)

    def confidence(self, score: float) -> float:
        """How often an answer of this score, 0 to 1, is right."""
        if not self.is_measured:
            return score
        inside = min(max(score, 1e-6), 1 - 1e-6)
        logit = self.slope * math.log(inside / (1 - inside)) + self.offset
        return 1 / (1 + math.exp(-min(max(logit, -30.0), 30.0)))


@dataclass(frozen=True)
class Reading:
    """What the checkpoint said about one window.

    cells: (row, column) in the table -> probability in 0..1, for every cell that has a piece.
    aggregation: probability of each aggregation label, float32[labels], in the order of the checkpoint.
    """

    window: Window
    cells: dict[Cell, float]
    aggregation: np.ndarray
    calibration: Calibration = Calibration()

    def above(self, label: str) -> list[Cell]:
        """The cells that are part of an answer with this aggregation label, by row and column."""
        least = self.calibration.selected if label == "NONE" else self.calibration.computed
        return sorted(cell for cell, probability in self.cells.items() if probability > least)

    def answering(self, label: str) -> list[Cell]:
        """The same where this reading is all there is: the best cell alone where it is merely plausible."""
        found = self.above(label)
        return self.ranked(1) if not found and self.best > self.calibration.plausible else found

    def ranked(self, most: int) -> list[Cell]:
        """The likeliest cells, best first: the answer's, and what else it might have been."""
        return sorted(self.cells, key=lambda cell: -self.cells[cell])[:most]

    @property
    def best(self) -> float:
        """The highest probability of any cell; 0 in a window without cells."""
        return max(self.cells.values(), default=0.0)


class Reader:
    """Runs encodings through a loaded checkpoint."""

    def __init__(self, loaded: "Loaded") -> None:
        self.loaded = loaded
        config = loaded.model.config
        count = config.num_aggregation_labels
        names = config.aggregation_labels or dict(enumerate(AGGREGATORS))
        self.labels = [str(names.get(place, "NONE")).upper() for place in range(count)] or ["NONE"]
        words = loaded.model.tapas.embeddings.word_embeddings.weight
        weights = loaded.parameter_count - words.numel()
        self._cost = 2.0 * weights
        self.calibration = Calibration.of(config)
        self._device = loaded.device.split(":")[0]

    @property
    def most_windows(self) -> int:
        """How many full windows one question may take on this device with this checkpoint."""
        return int(min(max(_MOST_WORK[self._device] / (self._cost * 512), 12), 300))

    def at_once(self, tokens: int) -> int:
        """How many encodings of a length to run in one step."""
        fitting = _STEP[self._device] / (self._cost * max(tokens, 32))
        return max(1, min(size_for(self.loaded, float(tokens)), int(fitting)))

    def read(self, encodings: Sequence[Encoding]) -> Iterator[Reading]:
        """One reading an encoding, in order; fewer at once where memory runs out.

        Raises DeviceProblem where not even one fits.
        """
        return halving(self.loaded, encodings, self.one_pass)

    def one_pass(self, encodings: Sequence[Encoding]) -> list[Reading]:
        """The same in one pass, however many there are."""
        longest = max(len(each.ids) for each in encodings)
        padding = self.loaded.processor.pad_token_id
        ids = np.full((len(encodings), longest), padding, dtype=np.int64)
        types = np.zeros((len(encodings), longest, 7), dtype=np.int64)
        mask = np.zeros((len(encodings), longest), dtype=np.int64)
        for place, each in enumerate(encodings):
            ids[place, : len(each.ids)] = each.ids
            types[place, : len(each.ids)] = each.types
            mask[place, : len(each.ids)] = 1
        with torch.inference_mode():
            inputs = [torch.from_numpy(each).to(self.loaded.device) for each in (ids, mask, types)]
            logits, aggregation = self.logits(*inputs)
            probabilities = torch.sigmoid(logits.float()).cpu().numpy()
            shares = torch.softmax(aggregation.float(), dim=-1).cpu().numpy()
        rows = zip(encodings, probabilities, shares, strict=True)
        return [Reading(each.window, _per_cell(each, row), share, self.calibration) for each, row, share in rows]

    def logits(self, ids: Any, mask: Any, types: Any) -> tuple[Any, Any]:
        """Logits of the pieces [batch, tokens] and of the aggregation labels [batch, labels]."""
        model = self.loaded.model
        none = torch.zeros((len(ids), 1))
        if model.config.select_one_column:
            output = model(input_ids=ids, attention_mask=mask, token_type_ids=types)
            return output.logits, none if output.logits_aggregation is None else output.logits_aggregation
        # Without a column head TapasForQuestionAnswering.forward raises ValueError (transformers 5.23).
        hidden = model.tapas(ids, attention_mask=mask, token_type_ids=types)
        logits = compute_token_logits(
            hidden.last_hidden_state, model.config.temperature, model.output_weights, model.output_bias
        )
        counts = model.config.num_aggregation_labels > 0
        return logits, model.aggregation_classifier(hidden.pooler_output) if counts else none


def _per_cell(encoding: Encoding, probabilities: np.ndarray) -> dict[Cell, float]:
    """The mean probability of the pieces of each cell."""
    window = encoding.window
    width = len(window.columns)
    rows, columns = encoding.types[:, 2], encoding.types[:, 1]
    inside = rows > 0
    places = (rows[inside] - 1) * width + columns[inside] - 1
    size = len(window.rows) * width
    counts = np.bincount(places, minlength=size)
    sums = np.bincount(places, weights=probabilities[: len(rows)][inside], minlength=size)
    return {
        (window.rows[place // width], window.columns[place % width]): float(sums[place] / counts[place])
        for place in np.flatnonzero(counts).tolist()
    }
