"""A FLAC file that is valid at every moment while it is being written, and read from meanwhile (RFC 9639).

FLAC is a head and frames that need nothing of each other. A frame goes to the operating system whole, at once, and then
the head is told how many samples there are: a file whose head does not say is refused by libsndfile. What is lost when
the program is killed is the frame that is not full yet: 72 ms at 16 kHz, in the blocks of FFmpeg's encoder.
"""

import hashlib
import threading
from array import array
from collections import deque
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import av

_MAGIC = b"fLaC\x80\0\0\x22"
"""And the head of a STREAMINFO, which is the only block of metadata."""

_TOTAL_AT = len(_MAGIC) + 10
"""Rate, channels and bits of a sample stand in 28 bits, and then how many samples there are, in 36."""

_MD5_AT = len(_MAGIC) + 18

_RECENT_SECONDS = 8.0
"""Seconds that are kept in memory too, so that who keeps up decodes nothing."""


class GrowingFlac:
    """16-bit mono FLAC, appended to; its head always tells how many samples are on the disk, or fewer.

    One thread appends, another may read. Memory: 8 s of samples, and 8 bytes a frame (0.4 MB an hour).
    """

    def __init__(self, path: Path, rate: int) -> None:
        """Creates the file and its folder, replacing a file that was there. Raises OSError."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._rate = rate
        self._encoder = _codec("w", rate)
        self._encoder.open()
        self._size = self._encoder.frame_size
        self._info = bytearray(self._encoder.extradata or b"")[:34]
        # Unbuffered: what was written is with the operating system at once, and survives a kill.
        self._file = path.open("wb", buffering=0)
        self._kept = path.open("rb", buffering=0)
        self._written = 0
        self._sum = hashlib.md5(usedforsecurity=False)
        self._lock = threading.Lock()
        self._offsets = array("Q", [len(_MAGIC) + len(self._info)])
        self._recent: deque[npt.NDArray[np.int16]] = deque(maxlen=round(_RECENT_SECONDS * rate / self._size))
        self._pending = np.zeros(0, np.int16)
        try:
            self._write(0, _MAGIC + self._info)
        except OSError:
            self._file.close()
            self._kept.close()
            raise

    def append(self, samples: bytes) -> None:
        """Adds little-endian 16-bit samples. Raises OSError, e.g. when the disk is full."""
        with self._lock:
            fresh = np.frombuffer(samples, np.dtype("<i2")).astype(np.int16, copy=False)
            self._pending = np.concatenate([self._pending, fresh])
            while len(self._pending) >= self._size:
                self._add_frame()

    def read(self, first: int, count: int) -> npt.NDArray[np.int16]:
        """int16 [count] from sample `first` on; all of it must have been appended. Raises OSError."""
        if count <= 0:
            return np.zeros(0, np.int16)
        low, high = first // self._size, (first + count - 1) // self._size + 1
        with self._lock:
            frames = len(self._offsets) - 1
            early = frames - len(self._recent)
            parts = [*self._recent, self._pending][max(0, low - early) : high - early] if high > early else []
            offsets = self._offsets[low : min(high, early) + 1] if low < early else self._offsets[:0]
        whole = np.concatenate([*self._decoded(offsets), *parts])
        return whole[first - low * self._size :][:count]

    def end(self) -> None:
        """Appends no more; what there is stays readable. A second call does nothing. Raises OSError."""
        with self._lock:
            if self._file.closed:
                return
            with self._file:
                if len(self._pending):
                    self._add_frame()
                self._write(_MD5_AT, self._sum.digest())

    def close(self) -> None:
        """Ends the file and reading from it; a second call does nothing. Raises OSError."""
        try:
            self.end()
        finally:
            self._kept.close()

    def _add_frame(self) -> None:
        """Moves the samples of one frame to the disk. Raises OSError, and then the file is as it was before."""
        block = self._pending[: self._size]
        frame, at = self._encoded(block), self._offsets[-1]
        try:
            self._write(at, frame)
            self._write(_TOTAL_AT, self._rate_and_total(self._written + len(block)))
        except OSError:
            self._file.truncate(at)
            raise
        self._written += len(block)
        self._sum.update(block.astype(np.dtype("<i2"), copy=False).tobytes())
        self._offsets.append(at + len(frame))
        self._recent.append(block)
        self._pending = self._pending[len(block) :]

    def _encoded(self, block: npt.NDArray[np.int16]) -> bytes:
        import av

        frame = av.AudioFrame.from_ndarray(block[None], format="s16", layout="mono")
        frame.sample_rate, frame.pts = self._rate, self._written
        packets = self._encoder.encode(frame)
        if len(block) < self._size:  # a short one is the last, and comes when nothing can follow it
            packets += self._encoder.encode(None)
        return b"".join(bytes(packet) for packet in packets)

    def _decoded(self, offsets: "array[int]") -> Iterator[npt.NDArray[np.int16]]:
        """The samples of each of the frames that lie between offsets in the file."""
        if len(offsets) < 2:
            return
        import av

        decoder = _codec("r", self._rate)
        decoder.extradata = bytes(self._info)
        self._kept.seek(offsets[0])
        stored = self._kept.read(offsets[-1] - offsets[0])
        for begin, end in pairwise(offsets):
            packet = av.Packet(stored[begin - offsets[0] : end - offsets[0]])
            for frame in decoder.decode(packet):
                yield frame.to_ndarray()[0].astype(np.int16, copy=False)

    def _rate_and_total(self, total: int) -> bytes:
        told = int.from_bytes(self._info[10:18], "big")
        return (told >> 36 << 36 | total).to_bytes(8, "big")

    def _write(self, at: int, content: bytes | bytearray) -> None:
        self._file.seek(at)
        left = memoryview(content)
        while left:
            left = left[self._file.write(left) :]


def _codec(mode: Literal["r", "w"], rate: int) -> "av.AudioCodecContext":
    """FFmpeg's encoder or decoder of 16-bit mono FLAC."""
    # Imported here: FFmpeg's libraries take 0.1 s, and only recording needs them.
    import av

    codec = av.CodecContext.create("flac", mode)
    assert isinstance(codec, av.AudioCodecContext)
    codec.sample_rate, codec.layout, codec.format = rate, av.AudioLayout("mono"), av.AudioFormat("s16")
    if mode == "w":
        codec.time_base = Fraction(1, rate)
    return codec
