"""wav2vec 2.0 on a window that slides over the sound: each frame is final once, with context on both sides.

What the convolutions make of a sample depends on its surroundings alone where they normalise each frame
(feat_extract_norm "layer"), and is kept; where they normalise over the whole window ("group") it is made anew.
"""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import numpy as np
import torch

from desktop_app.attention.recording import Recording
from desktop_app.attention.trace import AttentionTrace
from desktop_app.inference.loading import Loaded
from desktop_app.tasks.speech import RATE, least_samples

_REMEMBERED = 20 * RATE
"""Samples by which the loudness is judged that the sound is brought to."""


_ROUND = 16
"""Frames: convolutions are made of multiples of so many. oneDNN keeps what it compiled for every length it ever saw,
about 80 kB each, so that hours of lengths that are all different fill the memory."""


@dataclass(frozen=True)
class Span:
    """Seconds of context before the sound that is being read and after it; of the latter, what has come is taken."""

    left: float = 2.0
    right: float = 0.6


DEFAULT = Span()


class Loudness:
    """Mean and variance of what was heard lately, for checkpoints that want sound of variance 1."""

    def __init__(self) -> None:
        self._count = self._sum = self._squares = 0.0

    def hear(self, samples: np.ndarray) -> None:
        """Note further samples; what was heard long ago counts less and less."""
        kept = 0.5 ** (len(samples) / _REMEMBERED)
        self._count = kept * self._count + len(samples)
        self._sum = kept * self._sum + float(samples.sum(dtype=np.float64))
        self._squares = kept * self._squares + float(np.square(samples, dtype=np.float64).sum())

    def normal(self, samples: np.ndarray) -> np.ndarray:
        """Samples as Wav2Vec2FeatureExtractor normalises a sound that is all that was heard: float32."""
        if not self._count:
            return samples
        mean = self._sum / self._count
        variance = max(0.0, self._squares / self._count - mean * mean)
        return np.asarray((samples - mean) / np.sqrt(variance + 1e-7), np.float32)


class Window:
    """One stretch of speech: samples are added, and its frames come out once their right context is there.

    Memory and the cost of a second do not grow with the stretch.
    trace: is told what the frames that are new attend to, where it wants to know; start: where in the sound the stretch
    begins, in seconds.
    """

    def __init__(
        self, loaded: Loaded, loudness: Loudness, span: Span, trace: AttentionTrace | None = None, start: float = 0.0
    ) -> None:
        self._trace = trace
        self._start = start
        self._dropped = 0  # frames
        self._loaded = loaded
        self._loudness = loudness
        config = loaded.model.config
        self._stride = int(np.prod(config.conv_stride))
        self._field = least_samples(loaded)
        self._left = round(span.left * RATE / self._stride)
        self._right = round(span.right * RATE / self._stride)
        self._keeps = config.feat_extract_norm == "layer"
        self._samples = np.zeros(0, np.float32)
        self._features: torch.Tensor | None = None
        self._done = 0  # frames at the beginning of what is kept that are final, and context now

    def add(self, samples: np.ndarray, ended: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """The log-probabilities of the frames that are final now, and of those whose right context is not there yet.

        ended: no more will come, so that all are final. Each is float64 [frames, tokens].
        """
        self._samples = np.concatenate([self._samples, samples])
        with self._watched():
            features = self._all_features()
            frames = None if features is None or features.shape[1] <= self._done else self._frames_of(features)
        if features is None or frames is None:
            nothing = np.zeros((0, self._loaded.model.config.vocab_size))
            return nothing, nothing
        until = len(frames) if ended else max(self._done, len(frames) - self._right)
        final, interim = frames[self._done : until], frames[until:]
        self._slide(features, until)
        return final, interim

    def _watched(self) -> AbstractContextManager[None]:
        """Its parts are called one by one: together they are a pass."""
        watching = self._loaded.watching
        if watching is None:
            return nullcontext()
        return watching.around(
            samples=self._samples, features=self._samples if self._features is None else self._features
        )

    def _slide(self, features: torch.Tensor, until: int) -> None:
        """Forget what is no context any more."""
        dropped = max(0, until - self._left)
        self._done = until - dropped
        self._dropped += dropped
        if self._keeps:
            self._features = features[:, dropped:]
            # Samples are kept from the first frame on that is not made yet.
            self._samples = self._samples[self._made * self._stride :]
        else:
            self._samples = self._samples[dropped * self._stride :]

    def _all_features(self) -> torch.Tensor | None:
        """Convolution features [1, frames, width] of all that is kept."""
        self._made = max(0, (len(self._samples) - self._field) // self._stride + 1)
        if not self._made:
            return self._features
        model = self._loaded.model
        sound = self._samples
        if getattr(self._loaded.processor.feature_extractor, "do_normalize", True):
            sound = self._loudness.normal(sound)
        if self._keeps:
            sound = self._padded(sound)
        inputs = torch.from_numpy(np.ascontiguousarray(sound))[None].to(self._loaded.device, self._loaded.dtype)
        with torch.inference_mode():
            fresh: torch.Tensor = model.wav2vec2.feature_extractor(inputs).transpose(1, 2)
        fresh = fresh[:, : self._made]
        before = self._features
        return fresh if before is None or not self._keeps else torch.cat([before, fresh], dim=1)

    def _padded(self, sound: np.ndarray) -> np.ndarray:
        """The sound with silence behind it, so that its frames come in few numbers; those it has stay what they are."""
        frames = -(-self._made // _ROUND) * _ROUND
        wanted = (frames - 1) * self._stride + self._field
        return np.pad(sound[:wanted], (0, max(0, wanted - len(sound))))

    def _frames_of(self, features: torch.Tensor) -> np.ndarray:
        """What Wav2Vec2ForCTC.forward does behind its convolutions."""
        model = self._loaded.model
        with torch.inference_mode():
            hidden, _ = model.wav2vec2.feature_projection(features)
            hidden = self._encoded(hidden)
            if model.wav2vec2.adapter is not None:
                hidden = model.wav2vec2.adapter(hidden)
            logits = model.lm_head(model.dropout(hidden))[0]
        return np.asarray(logits.float().log_softmax(dim=-1).cpu().double().numpy())

    def _encoded(self, hidden: torch.Tensor) -> torch.Tensor:
        """What the transformer makes of [1, frames, width]; the last layer's weights are worked out where they are
        wanted."""
        tower, trace = self._loaded.model.wav2vec2, self._trace
        if trace is None or not trace.due:
            return tower.encoder(hidden, return_dict=True).last_hidden_state  # type: ignore[no-any-return]
        last, new = self._loaded.model.config.num_hidden_layers - 1, self._done
        with Recording(tower, [last], reduce=lambda weights: weights[0, :, new:].float().mean(dim=(0, 1))) as recording:
            encoded: torch.Tensor = tower.encoder(hidden, return_dict=True).last_hidden_state
        step = self._stride / RATE
        trace.put(self._start + self._dropped * step, step, recording.weights[last].cpu().tolist())
        return encoded
