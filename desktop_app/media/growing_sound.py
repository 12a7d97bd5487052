"""A sound file that is valid at every moment while it is being written, and read from meanwhile."""

from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from desktop_app.media.growing_flac import GrowingFlac
from desktop_app.media.wav_file import GrowingWav


class GrowingSound(Protocol):
    """16-bit mono sound on the disk; one thread appends, another may read."""

    def append(self, samples: bytes) -> None:
        """Add little-endian 16-bit samples. Raises OSError, e.g. when the disk is full."""

    def read(self, first: int, count: int) -> npt.NDArray[np.int16]:
        """int16 [count] from sample `first` on; all of it must have been appended. Raises OSError."""

    def end(self) -> None:
        """Append no more; what there is stays readable. A second call does nothing."""

    def close(self) -> None:
        """End the file and reading from it; a second call does nothing."""


FORMATS = (".flac", ".wav")
"""What a recording may be kept as."""


def growing_sound(path: Path, rate: int) -> GrowingSound:
    """Creates the file and its folder, replacing a file that was there: wav where its name says so, else FLAC.

    Raises OSError.
    """
    return GrowingWav(path, rate) if path.suffix.lower() == ".wav" else GrowingFlac(path, rate)
