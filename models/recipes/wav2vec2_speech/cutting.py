"""Cuts long recordings into short ones at pauses, where the alignment of the transcript says that a word ends.

Short ones cost less (attention grows with the square of the length) and are easier to learn from.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from transformers import Wav2Vec2ForCTC

from desktop_app.tasks.decoding.alignment import Span, align
from desktop_app.tasks.decoding.alphabet import Alphabet

from .corpus import PART, Utterance, read_parts, write_part
from .training import inputs_of
from .vocabulary import BLANK, LETTERS, NUMBERS, encode
from .voices import RATE

SHORTEST, LONGEST = 1.5, 6.0  # seconds of a piece
LEAST_PAUSE = 0.08  # seconds between two words
LEAST_SURE = 0.1  # mean probability of a piece's letters where they should be; the misaligned have less
FEW, MOST_OF_FEW = 3, 400  # from a set of so few speakers no more pieces than this, lest they become the usual voice
_ALPHABET = Alphabet(LETTERS, BLANK, NUMBERS["|"])
_FRAME = 320  # samples
_SECONDS = _FRAME / RATE


def cut_parts(network: Wav2Vec2ForCTC, source: Path, target: Path) -> None:
    """Write the pieces of a folder's recordings into another folder of parts, unless it has some already."""
    target.mkdir(parents=True, exist_ok=True)
    if any(target.glob("part-*.json")):
        return
    utterances = list(read_parts(source, longest=60))
    few = len({utterance.voice for utterance in utterances}) <= FEW
    found = (piece for utterance in utterances for piece in cut(network, utterance))
    pieces = list(islice(found, MOST_OF_FEW if few else None))
    for number, start in enumerate(range(0, len(pieces), PART)):
        part = pieces[start : start + PART]
        rows = [{"sentence": piece.letters, "family": piece.family, "voice": piece.voice} for piece in part]
        write_part(target, number, rows, [np.asarray(piece.samples) for piece in part])
    print(f"{target.name}: {len(pieces)} pieces, {sum(piece.seconds for piece in pieces) / 3600:.2f} h", flush=True)


def cut(network: Wav2Vec2ForCTC, utterance: Utterance) -> Iterator[Utterance]:
    """The pieces of a recording, each as long as LONGEST allows; those whose letters are not heard are left out."""
    if utterance.seconds <= LONGEST:
        yield utterance
        return
    words = utterance.letters.split()
    with torch.inference_mode():
        logits = network(**inputs_of([utterance.samples / np.float32(32768)])).logits[0]
    frames = logits.log_softmax(-1).double().numpy()
    try:
        spans = align(frames, [encode(word) for word in words], _ALPHABET)
    except ValueError:  # more letters than frames: the transcript is of something else
        return
    for first, last in word_ranges(spans, len(frames)):
        chosen = spans[first:last]
        if np.mean([span.confidence for span in chosen]) >= LEAST_SURE:
            begin = (spans[first - 1].end + chosen[0].start) // 2 if first else 0
            end = (chosen[-1].end + spans[last].start) // 2 if last < len(spans) else len(frames) + 1
            samples = utterance.samples[begin * _FRAME : end * _FRAME]
            yield replace(utterance, letters=" ".join(words[first:last]), samples=samples)


def word_ranges(spans: Sequence[Span], frames: int) -> list[tuple[int, int]]:
    """Which words the pieces hold: each ends at its longest pause that leaves no piece too short or too long.

    Where there is no such pause, the rest is one piece, however long.
    """
    found, first = [], 0
    while (frames - spans[first].start) * _SECONDS > LONGEST:
        places = [place for place in range(first + 1, len(spans)) if _may_end(spans, frames, first, place)]
        if not places:
            break
        best = max(places, key=lambda place: _pause(spans, place))
        found.append((first, best))
        first = best
    return [*found, (first, len(spans))]


def _may_end(spans: Sequence[Span], frames: int, first: int, place: int) -> bool:
    """Whether a piece that begins with one word may end before another."""
    long_enough = SHORTEST <= (spans[place].start - spans[first].start) * _SECONDS <= LONGEST
    rest = (frames - spans[place].start) * _SECONDS
    return long_enough and rest >= SHORTEST and _pause(spans, place) * _SECONDS >= LEAST_PAUSE


def _pause(spans: Sequence[Span], place: int) -> int:
    return spans[place].start - spans[place - 1].end
