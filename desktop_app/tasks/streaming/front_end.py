"""The convolutions of wav2vec 2.0 over sound that comes in pieces: made once, and anew where the norm has moved.

What they make of a sample depends on its surroundings alone where they normalise each frame (feat_extract_norm
"layer"), and on how loud the sound is held to be: a file is brought to variance 1 as a whole, and three decibels more
or less change a word in ten. So features that are not final are made anew once what was heard lately is half a decibel
louder or fainter than it was. Where the first convolution normalises each channel over the whole sound ("group"), it
does so here by the mean and variance of what was heard lately; they are made anew during the first seconds.
"""

import math
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

_LOUDER = 0.06
"""The change of the natural logarithm of the loudness, half a decibel, from which on features are made anew."""

_LEAST_VARIANCE = 1e-7
"""What Wav2Vec2FeatureExtractor adds to the variance."""

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

    @property
    def level(self) -> float:
        """The natural logarithm of the standard deviation."""
        return 0.5 * math.log(self._variance + _LEAST_VARIANCE)

    @property
    def _variance(self) -> float:
        mean = self._sum / max(self._count, 1.0)
        return max(0.0, self._squares / max(self._count, 1.0) - mean * mean)

    def normal(self, samples: np.ndarray) -> np.ndarray:
        """Samples as Wav2Vec2FeatureExtractor normalises a sound that is all that was heard: float32."""
        if not self._count:
            return samples
        return np.asarray((samples - self._sum / self._count) / np.sqrt(self._variance + _LEAST_VARIANCE), np.float32)


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
        self._normalises = bool(getattr(loaded.processor.feature_extractor, "do_normalize", True))
        self._stride = int(np.prod(loaded.model.config.conv_stride))
        self._field = least_samples(loaded)
        self._samples = np.zeros(0, np.float32)  # from the first feature on
        self._noted = 0  # frames behind the first convolution of these samples that Channels knows of
        self._settling = self._by_channel and not self._steady
        self._level = loudness.level
        self._silence: torch.Tensor | None = None
        self.features: torch.Tensor | None = None

    def add(self, samples: np.ndarray) -> None:
        """Make the features of further mono sound at 16 kHz, float32; loudness has heard it."""
        self._samples = np.concatenate([self._samples, samples])
        count = max(0, (len(self._samples) - self._field) // self._stride + 1)
        made = self._made_already()
        if not made:
            self._silence = None
        if count <= made:
            return
        fresh = self._made(made, count)
        self.features = torch.cat([self.features[:, :made], fresh], dim=1) if self.features is not None else fresh

    def silence(self, frames: int) -> torch.Tensor | None:
        """The features of so many frames without any sound: [1, frames, width]; None where none are wanted."""
        if self._silence is None and frames:
            sound = np.zeros((frames - 1) * self._stride + self._field, np.float32)
            self._silence = self._convolved(sound)
        return self._silence

    def drop(self, frames: int) -> None:
        """Forget so many frames at the beginning, and the sound they were made of."""
        if self.features is not None:
            self.features = self.features[:, frames:]
        self._samples = self._samples[frames * self._stride :]
        if self._by_channel:
            self._noted -= frames * self._stride // self._first.conv.stride[0]

    @property
    def _steady(self) -> bool:
        return self._loudness.channels.frames * int(self._first.conv.stride[0]) >= _STEADY

    def _made_already(self) -> int:
        """How many features stand: none where what they were normalised by has turned out to be another."""
        moved = self._settling
        self._settling = self._settling and not self._steady
        if self._normalises and not self._by_channel and abs(self._loudness.level - self._level) > _LOUDER:
            moved, self._level = True, self._loudness.level
        return 0 if moved or self.features is None else self.features.shape[1]

    def _made(self, first: int, count: int) -> torch.Tensor:
        """The frames of the samples from ``first`` to ``count``: [1, count - first, width]."""
        sound, heard = self._samples[first * self._stride :], len(self._samples) - first * self._stride
        wanted = count - first
        if self._normalises:
            sound = self._loudness.normal(sound)
        sound = _padded(sound, (_rounded(wanted) - 1) * self._stride + self._field)
        skipped = first * self._stride // int(self._first.conv.stride[0])
        return self._convolved(sound, min(heard, len(sound)), skipped)[:, :wanted]

    def _convolved(self, sound: np.ndarray, heard: int = 0, skipped: int = 0) -> torch.Tensor:
        """The features [1, frames, width] of sound that is normal: of so many samples, and of silence behind them.

        skipped: frames that the first convolution made of the samples before.
        """
        inputs = torch.from_numpy(np.ascontiguousarray(sound))[None].to(self._loaded.device, self._loaded.dtype)
        with torch.inference_mode():
            if not self._by_channel:
                hidden: torch.Tensor = self._loaded.model.wav2vec2.feature_extractor(inputs)
                return hidden.transpose(1, 2)
            hidden = self._first.conv(inputs[:, None])
            if heard:
                self._note(hidden, heard, skipped)
            hidden = self._first.activation(self._loudness.channels.normal(hidden, self._first.layer_norm))
            for layer in self._layers[1:]:
                hidden = layer(hidden)
            return hidden.transpose(1, 2)

    def _note(self, hidden: torch.Tensor, heard: int, skipped: int) -> None:
        """Of what the first convolution made, [1, channels, frames], have Channels hear what it does not know yet."""
        channels, (stride,) = self._loudness.channels, self._first.conv.stride
        real = (heard - self._first.conv.kernel_size[0]) // stride + 1
        noted = self._noted - skipped
        if real > noted:
            channels.hear(hidden[:, :, noted:real], stride)
            self._noted = skipped + real


def _rounded(frames: int) -> int:
    to = _ROUND if frames <= _FEW else _COARSE
    return -(-frames // to) * to


def _padded(sound: np.ndarray, wanted: int) -> np.ndarray:
    """The sound with silence behind it, so that its frames come in few numbers; those it has stay what they are."""
    return np.pad(sound[:wanted], (0, max(0, wanted - len(sound))))
