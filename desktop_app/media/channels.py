"""Several channels made one: their mean, their difference where they cancel out, or a channel that was asked for.

What is done is decided for each block of BLOCK samples, on what the block holds, so that a part of a sound reads as
it does in the whole.
"""

import math
from collections.abc import Iterator

import numpy as np

from desktop_app.answers import channel_name
from desktop_app.media.loudness import Clipping
from desktop_app.media.samples import Samples, sized
from desktop_app.media.voices import Voices

BLOCK = 131_072
"""Samples that are decided about at a time, counted from the beginning of the sound: 2.7 s at 48 kHz."""

_CANCELS = 0.25
"""Of two channels the sum has at most this share of the energy of the difference: one of them is inverted."""

_DROWNS = 0.05
"""Of more channels the mean has at most this share of the energy of the loudest: that one is taken alone."""

_HEARD = 1e-6
"""Mean square from which on (-60 dB) it is told what was done; below it is as well, but nobody misses anything."""


class Mixer:
    """Makes one channel of several and keeps account of it. rate in Hz.

    wanted: the channel to take, counted from 0; None for all of them together.
    """

    def __init__(self, rate: int, channels: int, wanted: int | None = None) -> None:
        self._rate, self._channels, self._wanted = rate, channels, wanted
        self._voices = Voices(rate) if channels == 2 and wanted is None else None
        self._clipping = Clipping()
        self._heard = self._subtracted = self._alone = 0
        self._no_number = np.zeros(channels, np.int64)
        self._taken = np.zeros(channels, np.int64)

    def mixed(self, chunks: Iterator[Samples]) -> Iterator[Samples]:
        """float32 [samples] of float32 [samples, channels] that begin at a multiple of BLOCK."""
        for block in chunks if self._channels == 1 or self._wanted is not None else sized(chunks, BLOCK):
            if not len(block):
                continue
            yield np.ascontiguousarray(self._one(self._numbers(block)), np.float32)

    def _numbers(self, block: Samples) -> Samples:
        """The block with what is not a number replaced by the mean of the other channels at that moment."""
        lowest, highest = float(block.min()), float(block.max())
        if math.isfinite(lowest) and math.isfinite(highest):
            self._clipping.hear(block)
            return block
        finite = np.isfinite(block)
        self._no_number += (~finite).sum(axis=0)
        sound: Samples = np.nan_to_num(block, nan=0.0, posinf=0.0, neginf=0.0)
        others = sound.sum(axis=1, keepdims=True) / np.maximum(finite.sum(axis=1, keepdims=True), 1)
        sound += (others * ~finite).astype(np.float32)
        self._clipping.hear(sound)
        return sound

    def _one(self, block: Samples) -> Samples:
        if self._wanted is not None or self._channels == 1:
            taken: Samples = block[:, self._wanted or 0]
            return taken
        channels = np.ascontiguousarray(block.T)
        centred = channels - channels.mean(axis=1, keepdims=True)
        together = centred @ centred.T / len(block)
        loudest = int(together.diagonal().argmax())
        heard = len(block) if together[loudest, loudest] >= _HEARD else 0
        self._heard += heard
        if self._channels == 2:
            return self._of_two(channels, together, centred if heard else None)
        mean: Samples = channels.mean(axis=0)
        if together.mean() > _DROWNS * together[loudest, loudest] or not heard:
            return mean
        self._alone += heard
        self._taken[loudest] += heard
        alone: Samples = channels[loudest]
        return alone

    def _of_two(self, channels: Samples, together: Samples, heard: Samples | None) -> Samples:
        """together: the covariance of the channels. heard: both without their offset, where they are loud enough."""
        if self._voices is not None and heard is not None:
            self._voices.listen(heard)
        crossed = 2 * together[0, 1]
        alone = together[0, 0] + together[1, 1]
        if alone + crossed >= _CANCELS * (alone - crossed):
            total: Samples = channels[0] + channels[1]
        else:
            total = channels[0] - channels[1]
            self._subtracted += len(total) if heard is not None else 0
        total *= np.float32(0.5)
        return total

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the blocks that were mixed so far."""
        found = [self._of_numbers(), self._of_cancelling(), self._of_drowning()]
        if self._voices is not None and self._voices.apart:
            found.append(
                "The two channels have hardly anything in common, as where two people are recorded on one each: "
                "transcribe each channel by itself to keep them apart"
            )
        found.append(self._clipping.note)
        return tuple(f"{note}." for note in found if note)

    def _of_numbers(self) -> str:
        broken = [place for place in range(self._channels) if self._no_number[place] > 0]
        if not broken or (self._wanted is not None and self._wanted not in broken):
            return ""
        names = " and ".join(channel_name(int(place) + 1) for place in broken)
        if self._channels == 1 or self._wanted is not None or len(broken) == self._channels:
            seconds = self._no_number[broken].max() / self._rate
            return f"{seconds:.2f} s of it are not numbers (NaN or infinite) and were read as silence"
        if self._channels == 2:
            return (
                f"The {names} holds values that are not numbers (NaN or infinite); what the other holds was taken there"
            )
        return f"The {names} holds values that are not numbers (NaN or infinite); what the others hold was taken there"

    def _of_cancelling(self) -> str:
        if not self._subtracted:
            return ""
        where = "" if self._subtracted > 0.9 * self._heard else f" for {self._subtracted / self._rate:.0f} s"
        return f"The two channels cancel each other out{where} (one is inverted), so their difference was taken"

    def _of_drowning(self) -> str:
        if not self._alone:
            return ""
        names = ", ".join(channel_name(int(place) + 1) for place in np.flatnonzero(self._taken))
        return f"In the mean of its {self._channels} channels it would be lost, so the loudest was taken: {names}"
