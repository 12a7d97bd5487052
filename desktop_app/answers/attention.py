"""What a model attended to, and what attention costs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.answers.base import Answer, Say
from desktop_app.printable import printable
from desktop_app.words import Word

if TYPE_CHECKING:
    import numpy as np


WORK = "work"
"""The mechanism of a MemoryPoint that is a pass of a checkpoint while it answered somebody."""


@dataclass(frozen=True, kw_only=True)
class MemoryPoint(Answer):
    """The memory and time one mechanism needed at one sequence length (attention-memory).

    title, about: the mechanism in words. length: tokens.
    megabytes: measured at the peak, in units of 10^6 bytes; None where it was not tried, for the reason in note.
    predicted: what its formula foretells, in the same unit; 0 where nothing is foretold: of the way back, of lengths
    that a checkpoint does not read, of work before its checkpoint has a curve.
    run: seconds of one attention, the median of the timed runs; None where it was not tried. spread: from the fastest
    of them to the slowest, in seconds. fastest: seconds of the fastest; 0 where it was run once or not at all.
    extent, unit: of a whole model, what was read: pixels of a side ("px"), seconds of sound ("s") or "tokens".
    at_once: how many inputs shared the pass. source: of work, the first file it read.
    grows_from: tokens from which the memory of the mechanism grows by one law.
    heads, head_dim, backward: of one attention, its shape, and whether gradients were worked out too; 0 of a model.
    """

    kept = False  # a sweep has a hundred of them, and no file to go back to
    columns = ("mechanism", "length", "extent", "unit", "megabytes", "predicted", "run", "spread", "fastest", "note",
               "device", "precision", "heads", "head_dim", "backward", "checkpoint", "at_once", "file")  # fmt: skip

    source: Path = Path()
    mechanism: str
    title: str
    about: str
    length: int
    megabytes: float | None
    predicted: float
    run: float | None = None
    spread: float = 0.0
    fastest: float = 0.0
    note: str = ""
    extent: float | None = None
    unit: str = ""
    at_once: int = 1
    grows_from: int = 0
    heads: int = 0
    head_dim: int = 0
    backward: bool = False

    @property
    def shape(self) -> str:
        """What one attention was measured with: "float32, 12 heads of 64, with gradients"; "" of a model."""
        if not self.heads:
            return ""
        heads = f"{self.heads} {'head' if self.heads == 1 else 'heads'} of {self.head_dim}"
        return ", ".join(each for each in (self.precision, heads, self.backward * "with gradients") if each)

    def _said(self, say: Say) -> str:
        measured = f"not measured: {self.note}" if self.megabytes is None else f"{self.megabytes:,.1f} MB"
        measured += "" if self.run is None else f" in {self.run:.3g} s"
        what = "" if self.extent is None or self.unit == "tokens" else f" ({self.extent:,.4g} {self.unit})"
        foretold = f"; predicted {self.predicted:,.1f} MB" if self.predicted else ""
        if self.mechanism == WORK:
            measured += foretold if self.megabytes is None else ""
            return f"{self.source.name}: {self.title}, {self.at_once} × {self.length:,} tokens{what}: {measured}"
        return f"{self.title}, {self.length:,} tokens{what}: {measured}{foretold}"

    def _searched(self) -> Sequence[str]:
        return [self.title]

    def to_dict(self) -> dict[str, Any]:
        """`mechanism`, `length`, `megabytes` and `predicted`, and where it was measured."""
        return {
            "mechanism": self.mechanism,
            "length": self.length,
            "megabytes": self.megabytes,
            "bytes": None if self.megabytes is None else round(self.megabytes * 1e6),
            "predicted": self.predicted,
            "run": self.run,
            "spread": self.spread,
            "fastest": self.fastest,
            "note": self.note,
            "extent": self.extent,
            "unit": self.unit,
            "device": self.device,
            "precision": self.precision,
            "heads": self.heads or None,
            "head_dim": self.head_dim or None,
            "backward": self.backward,
            "checkpoint": self.checkpoint,
            "at_once": self.at_once,
            "file": str(self.source) if self.mechanism == WORK else "",
            "seconds": round(self.seconds, 4),
        }


@dataclass(frozen=True, kw_only=True)
class AttentionMap(Answer):
    """What each token attended to in one pass (attention).

    task: of the question that was looked into. method: "raw", "rollout" or "relevance".
    layer, head: counted from 0; None where they are taken together. layers, heads: how many there are.
    weights: float32 [maps, queries, keys]; a map a head, or one. Rows of raw weights and of rollout sum to 1;
    relevance has no unit.
    queries, keys: the tokens by name; the same ones but for a head that pools. special: keys that stand for no part of
    the input.
    asked: the queries a person wants to see first: the token that sums a picture up, the words of a question; all of
    them where none are given.
    grid: rows and columns of a picture's patches, which are the last keys; crop_box: the part of it they cover, unless
    they are those of a page, of which boxes says it.
    cells: of a table, for each token the row and column it is from, as the table was read; row -1 is the header, and
    (-2, -2) the question; texts: by those rows and columns what stands in each cell that was read; row_numbers: by row
    the number it has in its file. question: what was asked of it, of a page or of a picture.
    boxes: of a page, for each token where its word stands (left, top, right and bottom in 0..1 of the upright page),
    None for the question and for marks. word_ids: for each token its word, counted from 0 in the question and on the
    page alike; None for what is no word. word_texts: by number the words of the page as they stand on it; where there
    is none, a word is what its tokens say. turned: by how many degrees clockwise the page is turned to be upright.
    start, step: of a sound, seconds at which the first frame begins, and that a frame lasts.
    frames: of a film, the times in seconds of the frames that were seen; frame: the one that `grid` lies over, counted
    from 0; by_frame: how much each of them counts, summing to 1; over_frames: float32 [frames, patch rows, patch
    columns], what the classifier reads attends to in each of them. Where every patch attends to those of all frames at
    once, rows of one frame sum to less than 1.
    answer: what the model answered to the question of a page, that it was not found among it. spoken: of a sound, the
    words of its transcript in this stretch.
    label: what relevance is for. captioned: of a caption or a question about a picture, each word with its share of
    relevance.
    """

    kept = False
    columns = ("query", "key", "weight")

    task: str
    method: str
    layer: int | None
    head: int | None
    layers: int
    heads: int
    weights: "np.ndarray"
    queries: tuple[str, ...]
    keys: tuple[str, ...]
    special: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()
    grid: tuple[int, int] | None = None
    crop_box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    cells: tuple[tuple[int, int], ...] = ()
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    row_numbers: dict[int, int] = field(default_factory=dict)
    boxes: "tuple[tuple[float, float, float, float] | None, ...]" = ()
    word_ids: tuple[int | None, ...] = ()
    word_texts: dict[int, str] = field(default_factory=dict)
    turned: int = 0
    question: str = ""
    answer: str = ""
    spoken: tuple[Word, ...] = ()
    start: float = 0.0
    step: float = 0.0
    frames: tuple[float, ...] = ()
    frame: int = 0
    by_frame: tuple[float, ...] = ()
    over_frames: "np.ndarray | None" = None
    label: str = ""
    captioned: tuple[tuple[str, float], ...] = ()

    def __post_init__(self) -> None:
        if not self.asked:  # the mean of no queries would be no number
            object.__setattr__(self, "asked", tuple(range(len(self.queries))))

    @property
    def matrix(self) -> "np.ndarray":
        """Queries by keys: the one map, or the mean of the heads."""
        mean: np.ndarray = self.weights.mean(axis=0)
        return mean

    def row(self, queries: Sequence[int] = ()) -> "np.ndarray":
        """What some queries attend to, the mean of them, float32 [keys]; those that were asked about by default.

        Where none was named, all of them.
        """
        mean: np.ndarray = self.matrix[list(queries or self.asked or range(len(self.queries)))].mean(axis=0)
        return mean

    def row_number(self, row: int) -> int:
        """What a row of a table is called in its file, from 1."""
        return self.row_numbers.get(row, row + 1)

    def patches(self, query: int | None = None) -> "np.ndarray":
        """What a query attends to in the picture, float32 [patch rows, patch columns]."""
        assert self.grid is not None
        rows, columns = self.grid
        return self.row(() if query is None else (query,))[-rows * columns :].reshape(rows, columns)

    @property
    def which(self) -> str:
        """In words, which map it is; layers and heads counted from 0, as on the command line."""
        if self.method == "rollout":
            return "rollout over all layers"
        if self.method == "relevance":
            return f"relevance for “{self.label}”" if self.label else "relevance"
        head = "mean of its heads" if self.head is None else f"head {self.head}"
        return f"layer {self.layer}, {head}"

    @property
    def asked_and_answered(self) -> str:
        """The question of a page and what was answered, in a line; "" for what has none."""
        if not self.question:
            return ""
        return f"“{self.question}” {self.answer}" if self.answer else f"“{self.question}”"

    def said_at(self, seconds: float) -> str:
        """The word of a sound that is being said at a moment; "" between them."""
        return next((word.text for word in self.spoken if word.start <= seconds < word.end), "")

    def _said(self, say: Say) -> str:
        strongest = self.row().argsort()[::-1][:5]
        lines = [f"  {self.row()[place]:8.4f}  {printable(self.named(place))}" for place in strongest]
        if self.asked_and_answered:
            lines.insert(0, f"  {printable(self.asked_and_answered)}")
        if self.spoken:
            words = " ".join(f"{word.text} ({word.start:.2f} s)" for word in self.spoken)
            lines.insert(0, f"  {printable(words)}")
        of = f", in the frame at {self.frames[self.frame]:.2f} s" if self.frames and self.grid is not None else ""
        shares = [f"  {share:8.4f}  frame at {at:.2f} s" for at, share in zip(self.frames, self.by_frame, strict=True)]
        return "\n".join([f"{self._subject(say)}: {say(self.which)}{of}", *lines, *shares])

    def named(self, place: int, say: Say = str) -> str:
        """A key, and the word that is said there."""
        said = self.said_at(self.start + (place + 0.5) * self.step) if self.spoken else ""
        return f"{say(self.keys[place])}  “{said}”" if said else say(self.keys[place])

    def to_dict(self) -> dict[str, Any]:
        """What was looked into, and the strongest keys; the weights themselves are for npz, csv and html."""
        row = self.row()
        spoken = [{"text": word.text, "timestamp": [word.start, word.end]} for word in self.spoken]
        return {
            "task": self.task,
            "method": self.method,
            "layer": self.layer,
            "head": self.head,
            "layers": self.layers,
            "heads": self.heads,
            "label": self.label,
            "question": self.question,
            "answer": self.answer,
            "page": self.part.page,
            "chunks": spoken,
            "tokens": list(self.keys),
            "attention": [float(value) for value in row],
            "frames": list(self.frames),
            "by_frame": list(self.by_frame),
        } | super().to_dict()


@dataclass(frozen=True, kw_only=True)
class HeadTable(Answer):
    """Figures for every head of every layer (attention).

    figures: by name, float32 [layers, heads]; NaN where a layer has no such head or it is not known yet.
    about: what each figure says, by name. label: what the answer's number is that heads were switched off for.
    question, answer: as in AttentionMap. reply: what the model answers with all heads; replies: by layer and head, what
    it answers without that one. Both where heads were switched off and an answer is told.
    """

    kept = False
    columns = (
        *("file", "page", "question", "answer", "label", "layer", "head", "figure", "value"),
        *("answer with all heads", "answer without it"),
    )

    task: str
    figures: "dict[str, np.ndarray]"
    about: dict[str, str]
    label: str = ""
    question: str = ""
    answer: str = ""
    reply: str = ""
    replies: dict[tuple[int, int], str] = field(default_factory=dict)

    def rows(self) -> list[dict[str, Any]]:
        """A row a figure, layer and head, those counted from 0."""
        asked = {"page": self.part.page, "question": self.question, "answer": self.answer, "label": self.label}
        of = {"file": str(self.source), **asked}
        return [
            {**of, "layer": layer, "head": head, "figure": name, "value": float(values[layer, head])}
            | {"answer with all heads": self.reply, "answer without it": self.replies.get((layer, head), "")}
            for name, values in self.figures.items()
            for layer in range(values.shape[0])
            for head in range(values.shape[1])
            if values[layer, head] == values[layer, head]
        ]

    def to_dict(self) -> dict[str, Any]:
        """The figures as rows, each with what it is of."""
        asked = {"page": self.part.page, "question": self.question, "answer": self.answer, "label": self.label}
        return {"task": self.task, **asked, "figures": self.rows()} | super().to_dict()
