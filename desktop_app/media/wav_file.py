"""A wav file that is valid at every moment while it is being written."""

import os
import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt

_HEAD = struct.Struct("<4sI4s4sIHHIIHH4sI")
_LARGEST = 0xFFFF_FFFF - 36

HEAD_BYTES = _HEAD.size
"""Where the samples begin."""

SAMPLE_BYTES = 2


class GrowingWav:
    """16-bit mono wav, appended to; its head always tells the length that is on the disk."""

    def __init__(self, path: Path, rate: int) -> None:
        """Creates the file and its folder, replacing a file that was there. Raises OSError."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._rate = rate
        self._bytes = 0
        # Unbuffered: what was appended is with the operating system at once, and survives a kill.
        self._file = path.open("wb", buffering=0)
        self._kept = path.open("rb")
        try:
            self._write_head()
        except OSError:
            self.close()
            raise

    def append(self, samples: bytes) -> None:
        """Adds little-endian 16-bit samples. Raises OSError, e.g. when the disk is full."""
        self._file.seek(0, os.SEEK_END)
        left = memoryview(samples)
        while left:
            left = left[self._file.write(left) :]
        self._bytes += len(samples)
        self._write_head()

    def read(self, first: int, count: int) -> npt.NDArray[np.int16]:
        """int16 [count] from sample `first` on; all of it must have been appended. Raises OSError."""
        self._kept.seek(HEAD_BYTES + first * SAMPLE_BYTES)
        return np.frombuffer(self._kept.read(max(0, count) * SAMPLE_BYTES), "<i2")

    def end(self) -> None:
        """Appends no more; what there is stays readable. A second call does nothing."""
        self._file.close()

    def close(self) -> None:
        """Ends the file and reading from it; a second call does nothing."""
        self._file.close()
        self._kept.close()

    def _write_head(self) -> None:
        # A wav cannot say more than 4 GB (37 hours at 16 kHz); readers then go by the length of the file.
        size = min(self._bytes, _LARGEST)
        shape = (16, 1, 1, self._rate, self._rate * SAMPLE_BYTES, SAMPLE_BYTES, 8 * SAMPLE_BYTES)
        self._file.seek(0)
        self._file.write(_HEAD.pack(b"RIFF", 36 + size, b"WAVE", b"fmt ", *shape, b"data", size))
