"""The convolutions of wav2vec 2.0 over sound that comes in pieces: every feature is made once.

What they make of a sample depends on its surroundings alone where they normalise each frame (feat_extract_norm
"layer"). Where the first of them normalises each channel over the whole sound ("group"), it does so here by the mean
and variance of what was heard lately; during the first seconds, while these swing, features are made anew.
"""

from typing import Any

import numpy as np
import torch
from torch import nn

from desktop_app.inference.loading import Loaded
from desktop_app.tasks.speech import RATE, least_samples

_REMEMBERED = 20 * RATE
"""Samples by which the loudness is judged that the sound is brought to."""

_STEADY = 2 * RATE
"""Samples from which on the mean and variance of channels are held to be those of the whole sound."""

_FEW, _ROUND, _COARSE = 32, 4, 16
"""Frames: convolutions are made of multiples of 4 up to 32, of 16 beyond. oneDNN keeps what it compiled for every
length it ever saw, about 80 kB each, so that hours of lengths that are all different fill the memory."""


class Loudness:
    """Mean and variance of what was heard lately, for checkpoints that want sound of variance 1.

    channels: those of the channels that the first convolution makes of it, for checkpoints that normalise these.
    """

    def __init__(self) -> None:
        self._count = self._sum = self._squares = 0.0
        self.channels = Channels()

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


class Channels:
    """Mean and variance of each channel behind a convolution, over what was heard lately."""

    def __init__(self) -> None:
        self.frames = 0.0
        self._sum = self._squares = torch.zeros(1, dtype=torch.float64)

    def hear(self, fresh: torch.Tensor, stride: int) -> None:
        """Note further frames [1, channels, frames], each of which stands for ``stride`` samples."""
        count, fresh = fresh.shape[2], fresh[0].float()
        kept = 0.5 ** (count * stride / _REMEMBERED)
        self.frames = kept * self.frames + count
        self._sum = kept * self._sum + fresh.sum(dim=1).cpu().double()
        self._squares = kept * self._squares + fresh.square().sum(dim=1).cpu().double()

    def normal(self, frames: torch.Tensor, norm: nn.GroupNorm) -> torch.Tensor:
        """Frames [1, channels, frames] as GroupNorm normalises a sound that is all that was heard."""
        mean = self._sum / self.frames
        variance = (self._squares / self.frames - mean.square()).clamp(min=0)
        scale = norm.weight.cpu().double() * (variance + norm.eps).rsqrt()
        shift = norm.bias.cpu().double() - mean * scale
        return frames * scale.to(frames)[:, None] + shift.to(frames)[:, None]


class FrontEnd:
    """The features of one stretch of speech, behind the ones that were dropped.

    features: [1, frames, width], as Wav2Vec2Model.feature_extractor gives them; None until there is sound for one.
    """

    def __init__(self, loaded: Loaded, loudness: Loudness) -> None:
        self._loaded = loaded
        self._loudness = loudness
        self._layers: Any = loaded.model.wav2vec2.feature_extractor.conv_layers
        self._first = self._layers[0]
        self._by_channel = isinstance(getattr(self._first, "layer_norm", None), nn.GroupNorm)
        self._stride = int(np.prod(loaded.model.config.conv_stride))
        self._field = least_samples(loaded)
        self._samples = np.zeros(0, np.float32)  # from the first frame on that is to be made
        self._noted = 0  # frames behind the first convolution of these samples that Channels knows of
        self._settling = self._by_channel and loudness.channels.frames * self._first.conv.stride[0] < _STEADY
        self.features: torch.Tensor | None = None

    def add(self, samples: np.ndarray) -> None:
        """Make the features of further mono sound at 16 kHz, float32; loudness has heard it."""
        self._samples = np.concatenate([self._samples, samples])
        count = max(0, (len(self._samples) - self._field) // self._stride + 1)
        if not count:
            return
        fresh = self._made(count)
        if self._settling:
            self.features = fresh
            self._settling = self._loudness.channels.frames * self._first.conv.stride[0] < _STEADY
            if self._settling:
                return
        else:
            self.features = fresh if self.features is None else torch.cat([self.features, fresh], dim=1)
        self._forget(count)

    def drop(self, frames: int) -> None:
        """Forget so many frames at the beginning."""
        if self.features is not None:
            self.features = self.features[:, frames:]
        if self._settling:
            self._forget(frames)

    def _forget(self, frames: int) -> None:
        self._samples = self._samples[frames * self._stride :]
        if self._by_channel:
            self._noted -= frames * self._stride // self._first.conv.stride[0]

    def _made(self, count: int) -> torch.Tensor:
        """The first ``count`` frames of the samples: [1, count, width]."""
        sound, heard = self._samples, len(self._samples)
        if getattr(self._loaded.processor.feature_extractor, "do_normalize", True):
            sound = self._loudness.normal(sound)
        sound = _padded(sound, (_rounded(count) - 1) * self._stride + self._field)
        inputs = torch.from_numpy(np.ascontiguousarray(sound))[None].to(self._loaded.device, self._loaded.dtype)
        with torch.inference_mode():
            if self._by_channel:
                hidden = self._normalised(self._first.conv(inputs[:, None]), min(heard, len(sound)))
                for layer in self._layers[1:]:
                    hidden = layer(hidden)
            else:
                hidden = self._loaded.model.wav2vec2.feature_extractor(inputs)
        return hidden.transpose(1, 2)[:, :count]

    def _normalised(self, hidden: torch.Tensor, heard: int) -> torch.Tensor:
        """What the first convolution made, [1, channels, frames], of so many samples and of silence behind them."""
        channels, (stride,) = self._loudness.channels, self._first.conv.stride
        real = (heard - self._first.conv.kernel_size[0]) // stride + 1
        if real > self._noted:
            channels.hear(hidden[:, :, self._noted : real], stride)
            self._noted = real
        return self._first.activation(channels.normal(hidden, self._first.layer_norm))  # type: ignore[no-any-return]


def _rounded(frames: int) -> int:
    to = _ROUND if frames <= _FEW else _COARSE
    return -(-frames // to) * to


def _padded(sound: np.ndarray, wanted: int) -> np.ndarray:
    """The sound with silence behind it, so that its frames come in few numbers; those it has stay what they are."""
    return np.pad(sound[:wanted], (0, max(0, wanted - len(sound))))
