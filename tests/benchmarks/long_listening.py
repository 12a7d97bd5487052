"""Main memory while a microphone is listened to for a working day: it must not grow with what was heard.

All that a live recording passes through is used - the ring, the file on the disk, the window, the search, the words
beside the sound - but for the device itself, in whose place sound is given as fast as it is listened to.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import numpy as np
import soundfile

from desktop_app.answers import Failure, Transcript
from desktop_app.inference.omp_wait import set_passive_omp_wait
from desktop_app.inference.primitive_cache import set_small_primitive_cache
from desktop_app.questions import LiveSpeechRecognition
from tests.benchmarks import options, tell
from tests.benchmarks.long_sound import resident
from tests.sound_instead import SoundInstead

RATE = 16_000
MARK = 1_800.0
"""Seconds of sound after which memory is told."""

STEP = 5.0
"""Seconds of sound that are there for each reading, the most that are read at once: with the steps of a microphone that
keeps up eight hours take one or two."""


TALK, QUIET = 12, 900.0
"""Utterances in a row, and the most seconds of quiet behind them: somebody speaks for a quarter of the day."""


def utterances(data: Path | None, quick: bool = False) -> list[np.ndarray]:
    """What is said: int16. Of 250 people where the published sets are (--data), else by the voices of espeak-ng."""
    if data is None:
        from tests.benchmarks.live import spoken

        return [(32_767 * each.samples).astype(np.int16) for each in spoken(quick)]
    return [soundfile.read(path, dtype="int16")[0] for path in sorted((data / "speech-librispeech-251").glob("*.ogg"))]


def endless(said: list[np.ndarray]) -> Iterator[np.ndarray]:
    """Utterances in no order, at changing loudness, in faint noise: a dozen of them, and quiet behind."""
    random = np.random.default_rng(0)
    for number in count(1):
        yield _in_noise(random, random.uniform(0.3, 0.9) * said[random.integers(len(said))])
        pause = int(random.uniform(0.1, 4.0 if number % TALK else QUIET) * RATE)
        # In pieces, so that what is held here is not what is measured.
        for at in range(0, pause, RATE):
            yield _in_noise(random, np.zeros(min(RATE, pause - at)))


def _in_noise(random: np.random.Generator, samples: np.ndarray) -> np.ndarray:
    return np.asarray(samples + random.normal(0, 10, len(samples)), np.int16)


def listen(keep: Path, said: list[np.ndarray], seconds: float, step: float = STEP) -> Iterator[Transcript]:
    """What is written down of so many seconds, reading by reading."""
    from desktop_app.inference.residency import Residency
    from desktop_app.tasks import ask

    instead = SoundInstead(endless(said), RATE)
    with instead.plugged_in():
        instead.until = int(step * RATE)
        for answer in ask(LiveSpeechRecognition(recording=keep, device="cpu", seconds=seconds), Residency()):
            if isinstance(answer, Failure):
                continue  # a transcript with a note on it follows
            assert isinstance(answer, Transcript), answer
            instead.until = round((answer.heard + step) * RATE)
            yield answer


def report(heard: Iterator[Transcript], hours: float) -> None:
    """Print the figures of what is heard, which should be so many hours long. Ends the program where nothing is."""
    began, mark, early, last = time.process_time(), 0.0, 0.0, None
    for last in heard:
        if last.heard >= mark + min(MARK, hours * 360):
            mark = last.heard
            early = early or resident()
            tell(f"listened for {mark / 3600:.2f} hours, {len(last.words):,} words: memory", resident(), "MB")
    notes = last.notes if last is not None else ()
    if last is None or not early:
        seconds = last.heard if last is not None else 0.0
        raise SystemExit(f"the recording ended after {seconds:.0f} s: {' '.join(notes) or 'it says no more'}")
    tell(f"listened for {last.heard / 3600:.2g} hours, {len(last.words):,} words: memory at the end", resident(), "MB")
    tell("growth since the first of these figures", resident() / early, "ratio", "flat: 1.0")
    tell("processor time for a second of it", (time.process_time() - began) / last.heard, "s", "under 0.3")
    for note in notes:
        tell(f"it says: {note}", 1, "notes", "0")


def main() -> None:
    """Print the figures as lines of JSON."""

    def more(parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--hours", type=float, help="how long is listened (default: 8, of a quick run two minutes)")
        parser.add_argument("--step", type=float, default=STEP, help="seconds of sound for each reading")
        parser.add_argument("--data", type=Path, metavar="FOLDER", help="published recordings in place of espeak-ng")

    chosen = options(more)
    hours = chosen.hours or (1 / 30 if chosen.quick else 8.0)
    set_passive_omp_wait()
    set_small_primitive_cache()
    with tempfile.TemporaryDirectory() as folder:
        keep, said = Path(folder, "heard.flac"), utterances(chosen.data, chosen.quick)
        report(listen(keep, said, hours * 3600, chosen.step), hours)


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
