"""Sound as it is spoken: a microphone recorded to the disk, and read from there while it grows.

A microphone that goes and comes again, a sound server that restarts and a computer that sleeps leave a gap, which is
noted, filled with silence so that times stay those of the clock, and gone on from.
"""

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt

from desktop_app.media import library_lines, spoken_words
from desktop_app.media.asleep import seconds_asleep
from desktop_app.media.capture_ring import Frames
from desktop_app.media.growing_sound import GrowingSound, growing_sound
from desktop_app.media.level_meter import LevelMeter
from desktop_app.media.pause_switch import PauseSwitch
from desktop_app.media.portaudio import Microphone, Stream, find, microphones
from desktop_app.problems import DeviceProblem

__all__ = ["PAUSED", "Gap", "Microphone", "Recording", "microphones"]

_POLL_SECONDS = 0.02
_GONE_SECONDS = 4.0
"""A working microphone gives samples even in silence; none for this long means it is gone. A sound server that gets no
time on a busy machine is late by 2 s, and gives them then: to open the microphone anew would lose them."""
_REOPENED_SECONDS = 2.0
"""How long samples are waited for from a microphone that is opened again."""
_WAKING_SECONDS = 8.0
"""The first samples may take longer: wireless microphones and busy sound servers wake up slowly."""

RETURNS = 60.0
"""Seconds within which a microphone that is gone may come again."""

_LOOK_SECONDS = 0.5
"""How often it is looked for meanwhile."""

FILLED = 60.0
"""Seconds of a gap that are filled with silence; of a longer one no more, so that a night asleep fills no disk."""


PAUSED = "paused; nothing is recorded"


@dataclass(frozen=True)
class Gap:
    """Sound that is missing: from when in the recording, for how many seconds, and why.

    last: the recording ended before any came again.
    """

    at: float
    seconds: float
    why: str
    last: bool = False

    @property
    def words(self) -> str:
        """A sentence about it."""
        minutes, rest = divmod(int(self.at), 60)
        if self.last:
            return f"At {minutes}:{rest:02} {self.why}: nothing came in the {self.seconds:.1f} s until the end."
        short = self.seconds <= FILLED
        stands = "silence stands there" if short else f"the first {FILLED:.0f} s of that are silence"
        return f"At {minutes}:{rest:02} {self.why}: {self.seconds:.1f} s are missing, and {stands}."


class Recording:
    """A microphone being recorded to a FLAC file, or a wav file where its name says so.

    PortAudio's callback only copies into a ring; a thread of our own moves the ring to the file every
    20 ms, and read() takes from the file: a slow reader loses nothing and costs no memory.
    trouble: what holds the sound up right now, "" for nothing; PAUSED where a person does. gaps: sound that is missing.
    pauses: seconds into the recording at which it was paused.
    """

    def __init__(
        self,
        microphone: str | None,
        keep: Path,
        rate: int = 16_000,
        seconds: float | None = None,
        meter: LevelMeter | None = None,
        pause: PauseSwitch | None = None,
    ) -> None:
        """microphone: a name as microphones() lists it, None for the default; keep: the file to write.

        seconds: the recording ends by itself after so many; None: when it is stopped. meter: is told what is heard.
        pause: while it says so, nothing is recorded; times are those of what is.
        """
        self.microphone = microphone
        self.keep = keep
        self._meter = meter or LevelMeter(rate)
        self._switch = pause or PauseSwitch()
        self.pauses: tuple[float, ...] = ()
        self.rate = rate
        self._changed = threading.Condition()
        self._most = None if seconds is None else round(seconds * rate)
        self._written = 0
        self._taken = 0
        self.trouble = ""
        self.gaps: tuple[Gap, ...] = ()
        self._lost = 0
        self._chosen = microphone
        self._problem: DeviceProblem | None = None
        self._stopping = threading.Event()
        self._stream: Stream | None = None
        self._starting = threading.Lock()
        self._writer: threading.Thread | None = None
        self._kept: GrowingSound | None = None
        self._offer: spoken_words.Offer | None = None
        self._quiet = ExitStack()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Begins to record; where it has begun already, does nothing. Several threads may call it.

        Raises DeviceProblem where there is no microphone, or it or the file fails to open; it may be tried again.
        """
        with self._starting:
            if self._writer is None:
                self._start()

    def _start(self) -> None:
        chosen = find(self.microphone)
        try:
            file = self._kept = growing_sound(self.keep, self.rate)
        except OSError as error:
            self._remove_if_empty()
            raise self._unwritable(error) from error
        with ExitStack() as quiet:
            quiet.enter_context(library_lines.set_aside())
            try:
                self._stream = Stream(chosen, self.rate)
            except DeviceProblem:
                file.close()
                self._kept = None
                self._remove_if_empty()
                raise
            self._quiet = quiet.pop_all()
        # From here on a kill leaves sound; whoever reads it may need long to load.
        self._offer = spoken_words.Offer(self.keep)
        self.microphone = chosen.name
        self._writer = threading.Thread(target=self._write, args=(self._stream, file), name="recording", daemon=True)
        self._writer.start()

    def _remove_if_empty(self) -> None:
        """What was begun and never recorded leaves no file."""
        with suppress(OSError):
            if not self._written and self.keep.is_file():
                self.keep.unlink()

    def available(self) -> int:
        """Samples that read() would give at once."""
        return self._written - self._taken

    @property
    def level(self) -> float:
        """The loudest sample of the latest tenth of a second, 0..1."""
        return self._meter.level()

    @property
    def seconds(self) -> float:
        """Seconds recorded so far."""
        return self._written / self.rate

    @property
    def lost(self) -> int:
        """Frames lost because the computer was too busy or the disk stood still; 0 when all is well."""
        return self._lost + (self._stream.ring.lost if self._stream else 0)

    def read(self, most: int, timeout: float, least: int = 1, known: str | None = None) -> npt.NDArray[np.float32]:
        """Up to `most` samples not read before, as float32 in -1..1, once there are `least` or `timeout` s passed.

        Everything recorded can be read, also after stop(). known: comes back at once where `trouble` is another.
        Raises DeviceProblem once all is read and the microphone is gone for good or the disk full.
        """

        def worth_coming_back() -> bool:
            return self.available() >= least or self.ended or known not in (None, self.trouble)

        with self._changed:
            self._changed.wait_for(worth_coming_back, timeout)
        count, kept = min(most, self.available()), self._kept
        if count <= 0 or kept is None:
            if self._problem is not None:
                raise self._problem
            return np.zeros(0, np.float32)
        samples = kept.read(self._taken, count)
        self._taken += len(samples)
        return samples.astype(np.float32) / np.float32(32_768)

    def rewind(self, samples: int) -> None:
        """Read again from so many samples after the beginning on."""
        self._taken = min(max(samples, 0), self._taken)

    def finish(self) -> None:
        """Asks the recording to end; returns at once, and any thread may call it."""
        self._stopping.set()

    def stop(self) -> None:
        """Ends the recording; what was recorded stays readable."""
        self._stopping.set()
        with self._starting:  # what another thread begins at this moment ends, too
            writer = self._writer
        if writer is not None:
            writer.join()
        if self._stream is not None:
            self._stream.close()

    def close(self) -> None:
        """Ends the recording and reading from it; the file stays. A second call does nothing."""
        self.stop()
        if self._kept is not None:
            self._kept.close()
            self._kept = None
            self._taken = self._written
        if self._offer is not None:
            self._offer.withdraw(sound=self.keep.is_file())
            self._offer = None

    @property
    def ended(self) -> bool:
        """Whether no more sound will come: stopped, unplugged, or the disk is full."""
        return self._writer is None or not self._writer.is_alive() or self._problem is not None

    def _write(self, stream: Stream, file: GrowingSound) -> None:
        """Moves the ring to the disk until stopped; what fails is kept for read() to raise."""
        running: Stream | None = stream
        try:
            while running is not None:
                running = self._move(running, file)
            file.end()
        except OSError as error:
            self._problem = self._unwritable(error)
        finally:
            with suppress(OSError):  # told above
                file.end()
            if self._stream is not None:
                self._stream.close()
            self._quiet.close()
            with self._changed:
                self._changed.notify_all()

    def _move(self, stream: Stream, file: GrowingSound) -> Stream | None:
        """Moves a stream's ring to the disk until stopped or the microphone is gone; the stream to go on with."""
        converted = _converter(stream.rate, self.rate)
        slept, looked = seconds_asleep(), time.monotonic()
        there = True
        while not self._stopping.wait(_POLL_SECONDS) and not self._full and there:
            if (missed := seconds_asleep() - slept) > 1.0:
                slept += missed
                self._note_gap(file, missed, "the computer slept")
            self._append(file, converted(stream.ring.take(), False))
            now = time.monotonic()
            if now - looked > 1.0:
                # This program or the whole computer stood still, and the microphone perhaps with it.
                stream.ring.latest = now
            looked = now
            there = self._still_there(stream, now)
        # Closed first, so that what PortAudio still holds has reached the ring.
        stream.close()
        self._append(file, converted(stream.ring.take(), True))
        return None if there else self._found_again(file, stream)

    def _found_again(self, file: GrowingSound, lost: Stream) -> Stream | None:
        """Waits for the microphone to come again; None where it does not, or the recording is stopped meanwhile."""
        self._lost += lost.ring.lost
        self._stream = None
        self._tell("the microphone is gone; waiting for it")
        since, slept, gone = lost.ring.latest, seconds_asleep(), self.microphone
        while time.monotonic() - since < RETURNS:
            stream = self._reopened()
            if stream is not None:
                self._stream = stream
                missed = time.monotonic() - since + seconds_asleep() - slept
                other = "" if self.microphone == gone else f" (it goes on with {self.microphone})"
                self._note_gap(file, missed, f"the microphone was gone{other}")
                self._tell("")
                return stream
            if self._stopping.wait(_LOOK_SECONDS):
                missed = time.monotonic() - since + seconds_asleep() - slept
                self.gaps += (Gap(self.seconds, missed, "the microphone was gone", last=True),)
                return None
        self._problem = DeviceProblem(
            self.microphone or "Microphone",
            "the microphone stopped giving sound; it may have been unplugged",
            f"Plug it in again and start anew; what was heard is kept in {self.keep.name}.",
        )
        return None

    def _reopened(self) -> Stream | None:
        """The microphone that was asked for, where it gives sound again."""
        try:
            found = find(self._chosen)
            stream = Stream(found, self.rate)
        except DeviceProblem:
            return None
        until = time.monotonic() + _REOPENED_SECONDS
        while time.monotonic() < until and not self._stopping.wait(_POLL_SECONDS) and stream.active:
            if stream.ring.waiting:
                self.microphone = found.name
                return stream
        stream.close()
        return None

    def _tell(self, trouble: str) -> None:
        with self._changed:
            self.trouble = trouble
            self._changed.notify_all()

    def _note_gap(self, file: GrowingSound, seconds: float, why: str) -> None:
        """Notes sound that is missing, and lets silence stand for it."""
        self.gaps += (Gap(self.seconds, seconds, why),)
        self._append(file, np.zeros(round(min(seconds, FILLED) * self.rate), np.dtype("<i2")))

    @property
    def _full(self) -> bool:
        return self._most is not None and self._written >= self._most

    def _paused(self) -> bool:
        """Whether what comes is thrown away; that it is so is told once, and so is that it no longer is."""
        if self._switch.paused and self.trouble != PAUSED:
            self.pauses += (self.seconds,)
            self._tell(PAUSED)
        elif not self._switch.paused and self.trouble == PAUSED:
            self._tell("")
        return self._switch.paused

    def _append(self, file: GrowingSound, samples: Frames) -> None:
        if self._paused():
            return
        if self._most is not None:
            samples = samples[: self._most - self._written]
        if not len(samples):
            return
        file.append(samples.tobytes())
        self._meter.hear(samples)
        with self._changed:
            self._written += len(samples)
            self._changed.notify_all()

    @staticmethod
    def _still_there(stream: Stream, now: float) -> bool:
        """Whether the microphone still gives sound.

        now: when it was last looked at, time.monotonic(). A clock read here would count a while in which this program
        stood still just before as silence of the microphone.
        """
        patience = _GONE_SECONDS if stream.ring.begun else _WAKING_SECONDS
        return stream.active and not stream.elsewhere and now - stream.ring.latest < patience

    def _unwritable(self, error: OSError) -> DeviceProblem:
        reason = f"the recording cannot be written there ({error.strerror or error})"
        return DeviceProblem(self.keep, reason, "Free some space or choose another folder.")


def _converter(source: int, target: int) -> Callable[[Frames, bool], Frames]:
    """A function that makes the frames of a device mono at another rate; True tells it that none will follow."""
    if source == target:
        return lambda frames, last: _mono(frames)
    # Imported here: only devices that cannot give the wanted rate need it.
    import soxr

    resampler = soxr.ResampleStream(source, target, 1, dtype="int16", quality="HQ")
    return lambda frames, last: np.asarray(resampler.resample_chunk(_mono(frames), last=last), np.int16)


def _mono(frames: Frames) -> Frames:
    """The mean of the channels, little-endian as wav files are."""
    if frames.shape[1] == 1:
        return np.ascontiguousarray(frames[:, 0], dtype=np.dtype("<i2"))
    return np.asarray(np.round(frames.mean(axis=1)), dtype=np.dtype("<i2"))
