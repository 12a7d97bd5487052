"""When each word of a text is said: the most probable alignment of the text with the frames (Viterbi)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.tasks.decoding.alphabet import Alphabet

_STAY, _NEXT, _SKIP, _BACK = range(4)
_STEPS = np.array([0, -1, -2, 1])
"""Where a way into a state comes from: itself, the state before, the one before that, the one behind."""


@dataclass(frozen=True, slots=True)
class Span:
    """The frames of a word, ``end`` excluded, and the mean probability of its tokens in them."""

    start: int
    end: int
    confidence: float


def align(frames: NDArray[np.float64], words: Sequence[Sequence[int]], alphabet: Alphabet) -> list[Span]:
    """A span for each word (a sequence of tokens).

    frames: log-probabilities [frames, tokens]. The best alignment of the text that greedy decoding gives is
    greedy decoding's own, and so are its spans. Raises ValueError where there are fewer frames than the text needs.
    """
    tokens, owners = _states(words, alphabet)
    path = _best_path(frames, tokens, alphabet)
    probabilities = np.exp(frames[np.arange(len(frames)), tokens[path]])
    speaking = owners[path]
    spans = []
    for number in range(len(words)):
        said = np.flatnonzero(speaking == number)
        start, end = int(said[0]), int(said[-1]) + 1
        spans.append(Span(start, end, float(probabilities[start:end].mean())))
    return spans


def _states(words: Sequence[Sequence[int]], alphabet: Alphabet) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The tokens an alignment passes through, with blanks and gaps; and which word's letter each is, or -1."""
    between = [(alphabet.word_delimiter, -1), (alphabet.blank, -1)]
    states = list(between)
    for number, word in enumerate(words):
        for token in word:
            states += [(token, number), (alphabet.blank, -1)]
        states += between
    pairs = np.array(states, np.int64)
    return pairs[:, 0], pairs[:, 1]


def _best_path(frames: NDArray[np.float64], tokens: NDArray[np.int64], alphabet: Alphabet) -> NDArray[np.int64]:
    """The state of each frame."""
    count = len(tokens)
    skips = np.zeros(count, bool)
    # A blank may be left out between two different letters, or between a gap and a letter.
    skips[2:] = (tokens[2:] != alphabet.blank) & (tokens[2:] != tokens[:-2])
    backs = tokens == alphabet.word_delimiter  # after the blank behind it a gap may come again
    ways = np.full((4, count), -np.inf)
    scores = np.full(count, -np.inf)
    scores[:3] = frames[0, tokens[:3]]
    came = np.zeros((len(frames), count), np.int8)
    for index in range(1, len(frames)):
        ways[_STAY] = scores
        ways[_NEXT, 1:] = scores[:-1]
        ways[_SKIP, 2:] = np.where(skips[2:], scores[:-2], -np.inf)
        ways[_BACK, :-1] = np.where(backs[:-1], scores[1:], -np.inf)
        came[index] = ways.argmax(axis=0)
        scores = ways.max(axis=0) + frames[index, tokens]
    # The text may end in its last letter, or in the blanks and gaps behind it.
    state = count - 1 - int(scores[::-1][:4].argmax())
    if scores[state] == -np.inf:
        raise ValueError("the text has more letters than there are frames")
    path = np.empty(len(frames), np.int64)
    for index in range(len(frames) - 1, -1, -1):
        path[index] = state
        state += int(_STEPS[came[index, state]])
    return path
