"""Whether somebody speaks, every 32 ms: the network of silero-vad (MIT), whose weights its package carries.

The package itself is not imported: it would bring torch down to one thread. Its weights are read as the plain tensors
they are. The network is that of silero_vad/tinygrad_model.py (version 6.2).
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from torch import nn

BLOCK = 512
"""Samples at 16 kHz that one probability is about."""

_BEFORE = 64
"""Samples of the block before that a block is seen with."""


class _Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stft_conv = nn.Conv1d(1, 258, 256, stride=128, bias=False)
        self.conv1 = nn.Conv1d(129, 128, 3, padding=1)
        self.conv2 = nn.Conv1d(128, 64, 3, stride=2, padding=1)
        self.conv3 = nn.Conv1d(64, 64, 3, stride=2, padding=1)
        self.conv4 = nn.Conv1d(64, 128, 3, padding=1)
        self.lstm_cell = nn.LSTM(128, 128)
        self.final_conv = nn.Conv1d(128, 1, 1)

    def forward(
        self, blocks: torch.Tensor, state: tuple[torch.Tensor, torch.Tensor]
    ) -> tuple[torch.Tensor, tuple[torch.Tensor, torch.Tensor]]:
        """Probabilities [blocks] of blocks [blocks, BLOCK + _BEFORE] in a row, and the state after them."""
        padded = nn.functional.pad(blocks, (0, 64), "reflect")
        waves = self.stft_conv(padded[:, None])
        seen = torch.sqrt(waves[:, :129] ** 2 + waves[:, 129:] ** 2)
        for layer in (self.conv1, self.conv2, self.conv3, self.conv4):
            seen = layer(seen).relu()
        told, state = self.lstm_cell(seen.squeeze(-1), state)
        return self.final_conv(told.relu()[:, :, None]).sigmoid().flatten(), state


@cache
def _network() -> _Network:
    from safetensors.torch import load_file

    spec = find_spec("silero_vad")
    assert spec is not None, "silero-vad is among the dependencies"
    assert spec.submodule_search_locations is not None
    tensors = load_file(Path(spec.submodule_search_locations[0], "data", "silero_vad_16k.safetensors"))
    # A cell and a layer of one cell hold the same weights under names that differ by the layer's number.
    named = {f"{name}_l0" if name.startswith("lstm") else name: tensor for name, tensor in tensors.items()}
    network = _Network()
    network.load_state_dict(named)
    return network.eval()


class VoiceActivity:
    """One sound that is listened to; hear() takes it in pieces of any length."""

    def __init__(self) -> None:
        self._network = _network()
        self._state = (torch.zeros(1, 128), torch.zeros(1, 128))
        self._waiting = np.zeros(_BEFORE, np.float32)

    def hear(self, samples: np.ndarray) -> np.ndarray:
        """The probability of speech in each whole block that has come: float32 [blocks]; mono sound at 16 kHz."""
        sound = np.concatenate([self._waiting, np.asarray(samples, np.float32)])
        count = (len(sound) - _BEFORE) // BLOCK
        self._waiting = sound[count * BLOCK :]
        if not count:
            return np.zeros(0, np.float32)
        blocks = np.lib.stride_tricks.sliding_window_view(sound, BLOCK + _BEFORE)[: count * BLOCK : BLOCK]
        with torch.inference_mode():
            found, self._state = self._network(torch.from_numpy(np.array(blocks)), self._state)
        return np.asarray(found.numpy(), np.float32)


_SPEECH, _LEAST = 0.5, 3
"""The probability of speech in each of so many blocks in a row in which somebody speaks. Of 816 recordings of people of
five seconds and more all have them, of noise, hum, clicks and music none."""

_LOUDNESS = 0.05
"""The root mean square that sound is brought to: in a recording that is very faint nobody would be heard else."""


class Voices:
    """Whether somebody speaks anywhere in a sound. heard: whether that is so as far as it has come."""

    def __init__(self) -> None:
        self._activity = VoiceActivity()
        self._row = 0
        self.heard = False

    def among(self, pieces: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """The pieces of mono sound at 16 kHz, float32, as they are; once somebody is heard, no more is looked at."""
        for piece in pieces:
            if not self.heard:
                self._hear(piece)
            yield piece

    def _hear(self, piece: np.ndarray) -> None:
        loudness = float(np.sqrt(np.mean(np.square(piece, dtype=np.float64)))) if len(piece) else 0.0
        for chance in self._activity.hear(piece * (_LOUDNESS / loudness) if loudness else piece).tolist():
            self._row = self._row + 1 if chance >= _SPEECH else 0
            self.heard = self.heard or self._row >= _LEAST
