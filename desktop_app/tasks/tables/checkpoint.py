"""A checkpoint and a table, ready for questions: whole where the table fits, by windows of rows where it does not."""

import time
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from desktop_app.answers import Failure, TableAnswer
from desktop_app.inference.faults import in_words
from desktop_app.problems import BadQuestion, CheckpointProblem
from desktop_app.tasks.tables import combining, sentences, windows
from desktop_app.tasks.tables.combining import TableScan
from desktop_app.tasks.tables.encoding import Encoder, Limits, Pieces, Window
from desktop_app.tasks.tables.finding import Finding, Found
from desktop_app.tasks.tables.grid import Grid
from desktop_app.tasks.tables.reading import Reader

if TYPE_CHECKING:
    from desktop_app.inference.loading import Loaded

_MOST_CHARACTERS = 20_000
"""A longer question is not even cut into pieces."""

_SMALL_TABLE = 128
"""Tokens a small table takes with its question; so many questions as of this length share a pass."""

_UNCALIBRATED = 0.5
"""What the score of a checkpoint is worth that was never calibrated: about half of its answers are right
(WikiTableQuestions, TAPAS base: 46 %)."""


Step = Found | Failure | TableAnswer
"""A finding, the reason why there is none, or (unsettled) how far a large table has been read."""


class Checkpoint:
    """One table and one checkpoint."""

    def __init__(self, grid: Grid, loaded: "Loaded") -> None:
        tokenizer, config = loaded.processor, loaded.model.config
        if len(tokenizer.vocab) > config.vocab_size:
            raise CheckpointProblem(
                loaded.name,
                f"its vocabulary has {len(tokenizer.vocab):,} pieces, but its weights only {config.vocab_size:,}",
                "Copy vocab.txt and the weights from the same checkpoint.",
            )
        self.grid = grid
        self.loaded = loaded
        self.reader = Reader(loaded)
        self.limits = Limits.of(config, tokenizer)
        self.encoder = Encoder(grid, loaded.kept.setdefault("pieces of cells", Pieces(tokenizer)))

    @property
    def at_once(self) -> int:
        """How many questions about a small table are read in one pass."""
        return self.reader.at_once(_SMALL_TABLE)

    def find(self, texts: Sequence[str]) -> Generator[Step, None, None]:
        """One Found or Failure a question, in order; those for which the table fits as a whole share a pass."""
        plans = [self._window(text) for text in texts]
        whole = [(text, plan) for text, plan in zip(texts, plans, strict=True) if isinstance(plan, Window)]
        at_once = iter(self._read_whole([text for text, _ in whole], [window for _, window in whole]))
        for text, plan in zip(texts, plans, strict=True):
            if isinstance(plan, Failure):
                yield plan
            elif plan is not None:
                yield next(at_once)
            else:
                yield from self._searched(text)

    def _window(self, text: str) -> Window | Failure | None:
        """The window of the whole table, where it fits; None where the table has to be searched."""
        try:
            self._refuse(text)
        except BadQuestion as problem:
            return Failure.of(self.grid.path, problem)
        return windows.whole(self.encoder, self.limits, text)

    def _refuse(self, text: str) -> None:
        """Raises BadQuestion for a question that leaves no room for the table."""
        short = len(text) <= _MOST_CHARACTERS
        if not short or windows.too_long(self.encoder, self.limits, text):
            raise BadQuestion(
                f"{text[:40].strip()}…",
                f"this question of {len(text):,} characters leaves no room for the table",
                f"Ask in one or two sentences; question and table share {self.limits.tokens} word pieces.",
            )

    def _read_whole(self, texts: Sequence[str], parts: Sequence[Window]) -> list[Step]:
        if not parts:
            return []
        started = time.perf_counter()
        try:
            encodings = [self.encoder.encode(text, part) for text, part in zip(texts, parts, strict=True)]
            readings = list(self.reader.read(encodings))
        except Exception as error:
            return [Failure.of(self.grid.path, in_words(error, self.loaded.device)) for _ in parts]
        share = (time.perf_counter() - started) / len(parts)
        return [self._found(combining.single(reading, self.reader.labels), share) for reading in readings]

    def _searched(self, text: str) -> Generator[Step, None, None]:
        """Passing answers while the table is read, then what was found."""
        started = time.perf_counter()
        steps = combining.across(TableScan(self.encoder, self.limits, self.reader, text))
        while True:
            try:
                seen = next(steps)
            except StopIteration as stop:
                yield self._found(stop.value, time.perf_counter() - started)
                return
            except Exception as error:
                yield Failure.of(self.grid.path, in_words(error, self.loaded.device))
                return
            yield self._interim(text, seen)

    def _found(self, finding: Finding, seconds: float) -> Found:
        sure = finding.score if finding.coordinates else 0.0
        return Found(finding, seconds, sure if self.reader.calibration.is_measured else sure * _UNCALIBRATED)

    def _interim(self, text: str, seen: int) -> TableAnswer:
        return TableAnswer(
            source=self.grid.path,
            checkpoint=self.loaded.name,
            device=self.loaded.device,
            precision=self.loaded.precision,
            final=False,
            question=text,
            sentence=sentences.reading(seen, self.grid.row_count),
            value=None,
            coordinates=(),
            cells=(),
            aggregator="NONE",
            rows_seen=seen,
            rows_total=self.grid.row_count,
            sheet=self.grid.sheet,
        )
