"""Main memory and time while a long recording is written down: neither shall grow with it."""

import os
import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile

from desktop_app.answers import Transcript
from desktop_app.inference.omp_wait import set_passive_omp_wait
from desktop_app.inference.primitive_cache import set_small_primitive_cache
from desktop_app.questions import AutomaticSpeechRecognition
from tests.benchmarks import options, tell

RATE = 16_000


def resident() -> float:
    """Megabytes of this process in main memory (Linux)."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def make(path: Path, seconds: float, quick: bool = False) -> None:
    """Sentences of the live benchmark again and again, at changing loudness, with pauses of changing length."""
    from tests.benchmarks.live import spoken

    random = np.random.default_rng(0)
    said = [each.samples for each in spoken(quick)]
    with soundfile.SoundFile(path, "w", RATE, 1, "PCM_16") as file:
        while file.tell() < seconds * RATE:
            file.write(random.uniform(0.3, 0.9) * said[random.integers(len(said))])
            file.write(np.zeros(int(random.uniform(0.2, 3.0) * RATE), np.float32))


def main() -> None:
    """Print the figures as lines of JSON."""
    quick = options().quick
    seconds = 180.0 if quick else 7_200.0
    set_passive_omp_wait()
    set_small_primitive_cache()
    from desktop_app.inference.residency import Residency
    from desktop_app.tasks import ask

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "long.wav")
        make(path, seconds, quick)
        began, marks, words = time.process_time(), [0.1, 0.5], 0
        tenth = 0.0
        for answer in ask(AutomaticSpeechRecognition(sounds=(path,), device="cpu"), Residency()):
            assert isinstance(answer, Transcript), answer
            share = answer.heard / seconds
            if marks and share >= marks[0]:
                tenth = tenth or resident()
                tell(
                    f"a recording of {seconds / 3600:.2g} hours: memory at {100 * marks.pop(0):.0f} %", resident(), "MB"
                )
            words = len(answer.words)
        tell(f"a recording of {seconds / 3600:.2g} hours: memory at its end, {words:,} words", resident(), "MB")
        tell("growth over the last nine tenths", resident() / tenth, "ratio", "flat: 1.0")
        cost = time.process_time() - began
        tell("processor time for a second of it", cost / seconds, "s", "under 0.3")


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
