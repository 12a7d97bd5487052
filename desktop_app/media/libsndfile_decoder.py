"""Sound as libsndfile decodes it: wav, ogg (vorbis, opus), aiff and relatives, flac; it seeks to the sample."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from desktop_app.media.samples import CHUNK, Samples

_ENDLESS = 1 << 60
"""So many samples are what libsndfile says where a FLAC does not tell how many it has."""


class ByLibsndfile:
    """One sound of a file. rate in Hz, channels, frames (samples of one channel), format as libsndfile names it."""

    def __init__(self, sound: BinaryIO) -> None:
        """Raises RuntimeError (soundfile.LibsndfileError) for what it does not know, ValueError without a length."""
        import soundfile

        self._file: Any = soundfile.SoundFile(sound)
        self.rate = int(self._file.samplerate)
        self.channels = int(self._file.channels)
        self.frames = int(self._file.frames)
        self.format = {"WAVEX": "WAV"}.get(self._file.format, str(self._file.format))
        if self.frames > _ENDLESS:
            raise ValueError("no length")

    def chunks(self, first: int) -> Iterator[Samples]:
        """float32 [samples, channels] from sample `first` on. Raises RuntimeError where it is damaged."""
        self._file.seek(min(first, self.frames))
        while len(frames := self._file.read(CHUNK, dtype="float32", always_2d=True)):
            yield frames
