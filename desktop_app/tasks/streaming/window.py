"""wav2vec 2.0 on a window that slides over the sound: each frame is final once, with context on both sides."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import numpy as np

from desktop_app.attention.trace import AttentionTrace
from desktop_app.inference import threads
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.speech import RATE
from desktop_app.tasks.streaming.encoder import Encoder
from desktop_app.tasks.streaming.front_end import FrontEnd, Loudness


@dataclass(frozen=True)
class Span:
    """Seconds of context before the sound that is being read and after it; of the latter, what has come is taken.

    least: what is waited for behind a word that two readings agree on. sure: of sound that has its context, what is
    waited for behind a word that the search cannot end there.
    """

    left: float = 5.0
    right: float = 0.8
    least: float = 0.3
    sure: float = 0.3


DEFAULT = Span()

SILENCE = 25
"""Frames of silence that stand behind the sound while it goes on. A network that learnt from whole recordings expects
one to end in silence; cut off in the middle of speech it is less sure of what came before."""


class Window:
    """One stretch of speech: samples are added, and its frames are read again until they are held to be final.

    Memory and the cost of a second do not grow with the stretch.
    least: frames that are waited for behind a word that two readings agree on.
    trace: is told what the frames that are new attend to, where it wants to know; start: where in the sound the stretch
    begins, in seconds. after: that of a stretch shortly before, whose last frames are context.
    """

    def __init__(
        self,
        loaded: Loaded,
        loudness: Loudness,
        span: Span,
        trace: AttentionTrace | None = None,
        start: float = 0.0,
        after: "Window | None" = None,
    ) -> None:
        self._loaded = loaded
        self._trace = trace
        self._start = start
        config = loaded.model.config
        self._stride = int(np.prod(config.conv_stride))
        self._right = round(span.right * RATE / self._stride)
        self.least = round(span.least * RATE / self._stride)
        self._nothing = np.zeros((0, config.vocab_size))
        self._front = FrontEnd(loaded, loudness)
        left = round(span.left * RATE / self._stride)
        self._encoder: Encoder = Encoder(loaded, left, after._encoder if after is not None else None)
        self._final = 0  # frames

    def read(self, samples: np.ndarray, ended: bool = False) -> np.ndarray:
        """Add samples: the log-probabilities of all frames that are not final, float64 [frames, tokens].

        ended: nothing comes behind them.
        """
        with threads.at_most(self._loaded.threads), self._watched(samples):
            return self._read(samples, ended)

    def _read(self, samples: np.ndarray, ended: bool) -> np.ndarray:
        self._front.add(samples)
        features = self._front.features
        if features is None or not features.shape[1]:
            return self._nothing
        traced = self._trace is not None and self._trace.due
        silence = None if ended else self._front.silence(SILENCE)
        logits, weights = self._encoder.read(features, traced, silence)
        if weights is not None:
            self._tell(weights.cpu().numpy(), len(logits))
        return np.asarray(logits.float().log_softmax(dim=-1).cpu().double().numpy())

    def _watched(self, samples: np.ndarray) -> AbstractContextManager[None]:
        """Parts of the model are called one by one: together they are a pass."""
        watching, features = self._loaded.watching, self._front.features
        if watching is None:
            return nullcontext()
        return watching.around(samples=samples, features=samples if features is None else features)

    def due(self, frames: np.ndarray) -> int:
        """How many of the frames that were read have all the context they wait for."""
        return max(0, len(frames) - self._right)

    def keep(self, count: int) -> None:
        """The first ``count`` of the frames that were read are final: they are context from now on."""
        self._encoder.keep(count)
        self._front.drop(count)
        self._final += count

    def _tell(self, weights: np.ndarray, fresh: int) -> None:
        assert self._trace is not None, "somebody asked"
        step = self._stride / RATE
        own = min(len(weights), self._final + fresh)  # what stands before them is of another stretch
        first = self._final + fresh - own
        self._trace.put(self._start + first * step, step, weights[len(weights) - own :].tolist())
