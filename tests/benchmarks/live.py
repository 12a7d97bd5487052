"""Live transcription against the whole file: words that streaming gets wrong, delays, cost, and words out of nothing.

The sound is fed as a microphone would give it, on a clock of its own: a piece is there when its last sample was spoken,
and reading it takes the processor time that it takes here, on one core (at base size also on two). So an hour is
measured in minutes, delays are those a person sees on an idle machine, and what else runs does not matter.
"""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile
import soxr
import torch

from desktop_app import paths
from desktop_app.answers import Word
from desktop_app.bench.real.word_errors import edit_distance
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.live_speech_recognition.run import Hop
from desktop_app.tasks.speech import RATE, decoder_for, log_probabilities, words
from desktop_app.tasks.streaming.stream import Stream
from desktop_app.tasks.streaming.window import DEFAULT, Span
from tests.benchmarks import live_base, options
from tests.benchmarks import tell as report
from tests.tasks.unspoken import SOUNDS, unspoken

SAID = (
    "good morning everybody and thank you for coming today",
    "the first train to the city leaves at half past seven",
    "please send the report to the office before friday",
    "we bought four chairs and a large table for the kitchen",
    "the weather will be cold and windy in the north tomorrow",
    "she asked whether the doctor could see her in the afternoon",
    "there are twenty four copies of the map on my desk",
    "turn left at the second street and walk to the river",
    "nobody knew how long the meeting was going to last",
    "the children played in the garden until it was dark",
)
VOICES = ("en-us", "en-gb", "en-us+f3", "en-gb+m3")
RIGHT = (0.2, 0.4, 0.6, 0.8, 1.0, 1.5, 2.0, 3.0)


class Recorded(NamedTuple):
    """What is said, the sound of it, float32 at 16 kHz, and who says it."""

    said: list[str]
    samples: np.ndarray
    speaker: str


@dataclass
class Run:
    """One recording heard live: its words, the delays of each, and what reading cost."""

    words: list[Word] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    interim: list[float] = field(default_factory=list)
    final: list[float] = field(default_factory=list)
    changed: int = 0
    cost: float = 0.0
    seconds: float = 0.0
    ages: list[float] = field(default_factory=list)
    steps: list[float] = field(default_factory=list)


def spoken(quick: bool) -> Iterator[Recorded]:
    """The sample, and sentences by the voices of espeak-ng, two in a recording; each voice is a speaker."""
    meeting = paths.shipped("resources", "samples", "meeting.wav")
    said = meeting.with_suffix(".txt").read_text().upper().split()
    yield Recorded(said, soundfile.read(meeting, dtype="float32")[0], meeting.stem)
    if shutil.which("espeak-ng") is None:
        return
    for voice in VOICES[: 1 if quick else None]:
        for first, second in [*zip(SAID[::2], SAID[1::2], strict=True)][: 2 if quick else None]:
            parts = [_by_espeak(voice, first), np.zeros(RATE, np.float32), _by_espeak(voice, second)]
            yield Recorded(f"{first} {second}".upper().split(), np.concatenate(parts), voice)


def _by_espeak(voice: str, said: str) -> np.ndarray:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "said.wav")
        subprocess.run(["espeak-ng", "-v", voice, "-w", str(path), said], check=True, capture_output=True)
        samples, rate = soundfile.read(path, dtype="float32")
    return np.asarray(soxr.resample(samples, rate, RATE), np.float32)


def heard_live(loaded: Loaded, samples: np.ndarray, span: Span, cores: int = 1) -> Run:
    """Feed a recording on a clock of its own. cores: that torch takes; the processor time of all is shared by them."""
    run, stream, hop, clock, at = Run(), Stream(loaded, decoder_for(loaded, "auto"), span), Hop(), 0.0, 0
    sound = np.concatenate([samples, np.zeros(2 * RATE, np.float32)])
    shown: list[tuple[float, tuple[Word, ...]]] = []
    while at < len(sound):
        clock = max(clock, at / RATE + hop.seconds)
        until = min(len(sound), max(at + int(hop.seconds * RATE), int(clock * RATE)))
        start, began = at, time.process_time()
        fresh = stream.hear(sound[at:until])
        took = (time.process_time() - began) / cores
        clock, at, run.cost = clock + took, until, run.cost + took
        hop.took(took, max(0.0, clock - at / RATE))
        run.ages += (clock - np.arange(start, until, RATE // 50) / RATE).tolist()
        run.steps.append((until - start) / RATE)
        before = tuple(run.words)
        run.words += fresh
        run.changed += tuple(run.words[: len(before)]) != before
        run.final += [clock - word.end for word in fresh]
        shown.append((clock, (*fresh, *stream.interim)))
    run.first = [first for word in run.words if (first := _first_shown(word, shown, anything=True)) is not None]
    run.interim = [first for word in run.words if (first := _first_shown(word, shown)) is not None]
    run.words += stream.end()
    run.seconds = len(sound) / RATE
    return run


def _first_shown(word: Word, shown: Sequence[tuple[float, tuple[Word, ...]]], anything: bool = False) -> float | None:
    """Seconds from the end of a final word until it first stood where it stands, in the same letters.

    anything: or in any others.
    """
    for clock, words_then in shown:
        there = [each.text for each in words_then if each.start < word.end and each.end > word.start]
        if word.text in there or (anything and there):
            return clock - word.end
    return None


def whole(loaded: Loaded, samples: np.ndarray) -> list[str]:
    """The words of the recording as a file."""
    decoder = decoder_for(loaded, "auto")
    return [word.text for word in words(loaded, log_probabilities(loaded, samples), 0.0, decoder)]


def differences(one: Sequence[str], other: Sequence[str]) -> int:
    """Words of two texts that are not in both, in their order."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return max(len(one), len(other)) - same


def share(values: Sequence[float], part: float) -> float:
    """The value below which that part of them lies; 0 of none."""
    return float(np.percentile(values, 100 * part)) if values else 0.0


def main() -> None:
    """Print the figures as lines of JSON."""
    quick = options().quick
    torch.set_num_threads(1)
    question = AutomaticSpeechRecognition(sounds=(Path("a.wav"),), device="cpu")
    with Residency().borrow(question) as loaded:
        recordings = list(spoken(quick))
        report_set(loaded, recordings, "", quick)
        _report_nothing(loaded, 2.0 if quick else 30.0)
    live_base.report(np.concatenate([each.samples for each in recordings]), quick)


def report_set(loaded: Loaded, recordings: Sequence[Recorded], who: str, quick: bool) -> None:
    """Errors as the right context grows, and what the program takes. who: is said beside each figure."""
    as_files = Errors.of(recordings, [whole(loaded, each.samples) for each in recordings])
    report(f"words wrong, whole files{who}", round(as_files.percent, 1), "%")
    for right in (1.0,) if quick else RIGHT:
        # No word is final by agreement here: what is told is what the context alone does.
        span = Span(right=right, least=right, sure=0.5)
        runs = [heard_live(loaded, each.samples, span) for each in recordings]
        _report_errors(runs, recordings, as_files, f"{right} s{who}")
    runs = [heard_live(loaded, each.samples, DEFAULT) for each in recordings]
    usual = f"at most {DEFAULT.right} s, {DEFAULT.least} s where two readings agree{who}"
    _report_errors(runs, recordings, as_files, usual)
    _report_run(runs, who)


@dataclass(frozen=True)
class Errors:
    """Wrong words of each speaker, and how many were said: [speakers]. Recordings of one are not independent."""

    wrong: np.ndarray
    said: np.ndarray

    @classmethod
    def of(cls, recordings: Sequence[Recorded], found: Sequence[list[str]]) -> "Errors":
        """Of recordings and the words found in them."""
        speakers = sorted({each.speaker for each in recordings})
        wrong, said = np.zeros(len(speakers)), np.zeros(len(speakers))
        for each, written in zip(recordings, found, strict=True):
            wrong[speakers.index(each.speaker)] += edit_distance(each.said, written)
            said[speakers.index(each.speaker)] += len(each.said)
        return cls(wrong, said)

    @property
    def percent(self) -> float:
        """Words wrong, in per cent of those said."""
        return float(100 * self.wrong.sum() / self.said.sum())

    def more_than(self, other: "Errors") -> tuple[float, float, float]:
        """Points more than of the same speakers otherwise, and the interval that holds 95 % of 2,000 samples of them
        drawn with replacement (paired bootstrap: Bisani and Ney, 2004)."""
        drawn = np.random.default_rng(0).integers(0, len(self.said), (2_000, len(self.said)))
        more = self.wrong - other.wrong
        low, high = np.percentile(100 * more[drawn].sum(axis=1) / self.said[drawn].sum(axis=1), (2.5, 97.5))
        return self.percent - other.percent, float(low), float(high)


def _report_errors(runs: Sequence[Run], recordings: Sequence[Recorded], as_files: Errors, context: str) -> None:
    live = Errors.of(recordings, [[word.text for word in run.words] for run in runs])
    added, low, high = live.more_than(as_files)
    name = f"words wrong added by streaming, right context {context}"
    report(name, round(added, 1), f"points (95 %: {low:.1f} to {high:.1f})", "under 1 at 1 s")
    final = [delay for run in runs for delay in run.final]
    report(f"final words, delay p50, right context {context}", round(share(final, 0.5), 2), "s")
    report(f"final words, delay p95, right context {context}", round(share(final, 0.95), 2), "s", "1.2")


def _report_run(runs: Sequence[Run], who: str) -> None:
    first = [delay for run in runs for delay in run.first]
    interim = [delay for run in runs for delay in run.interim]
    report(f"first letters of a word{who}, delay p50", round(share(first, 0.5), 2), "s")
    report(f"first letters of a word{who}, delay p95", round(share(first, 0.95), 2), "s", "0.4")
    report(f"final letters of a word first shown{who}, delay p50", round(share(interim, 0.5), 2), "s")
    report(f"final letters of a word first shown{who}, delay p95", round(share(interim, 0.95), 2), "s")
    factor = sum(run.cost for run in runs) / sum(run.seconds for run in runs)
    step = share([step for run in runs for step in run.steps], 0.5)
    report(f"real-time factor{who}, {step:.2f} s at a time", round(factor, 2), "", "under 0.3")
    report(f"final words ever changed{who}", sum(run.changed for run in runs), "", "0")


def _report_nothing(loaded: Loaded, seconds: float) -> None:
    levels = (-60.0, -40.0, -20.0)
    added = sum(words_in(loaded, unspoken(name, seconds, level, seed=7)) for name in SOUNDS for level in levels)
    report(f"words in {3 * len(SOUNDS) * seconds:.0f} s of silence, noise and music", added, "", "0")


def words_in(loaded: Loaded, sound: np.ndarray) -> int:
    """How many words are heard in a sound, a second at a time."""
    stream = Stream(loaded, decoder_for(loaded, "auto"))
    found = [word for at in range(0, len(sound), RATE) for word in stream.hear(sound[at : at + RATE])]
    return len(found) + len(stream.end())


if __name__ == "__main__":
    main()
