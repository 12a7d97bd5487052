"""A word n-gram read from an ARPA file: how probable a word is after the words before it."""

import gzip
import math
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import dropwhile, islice, takewhile
from pathlib import Path
from typing import TextIO

from desktop_app.problems import CheckpointProblem

START, END, UNKNOWN = "<s>", "</s>", "<unk>"

_TENS = math.log(10.0)

Context = tuple[str, ...]

MOST = 4_000_000
"""N-grams that are read: about 300 bytes of memory each."""

_SHOWN = 60
"""Letters of a line that a message shows."""

_ROUNDED = 0.01
"""By so much a decimal logarithm may be above 0, as IRSTLM rounds it."""

_NOTHING = -99.0
"""The decimal logarithm that SRILM writes for a probability of 0."""

Grams = Mapping[tuple[str, ...], tuple[float, float]]
"""For words in a row: the natural logarithms of the last one's probability and of the back-off weight."""


class NGram:
    """A back-off model (Katz, 1987): p(w | h) is what is listed, else backoff(h) times p(w | h without its first word).

    Words that are not listed count as <unk>; where the model has none, as its rarest word.
    """

    def __init__(self, grams: Grams) -> None:
        self._grams = dict(grams)
        self.order = max(map(len, self._grams), default=1)
        if (UNKNOWN,) not in self._grams:
            rarest = min((found[0] for gram, found in self._grams.items() if len(gram) == 1), default=0.0)
            self._grams[UNKNOWN,] = (rarest, 0.0)

    @property
    def words(self) -> tuple[str, ...]:
        """Every word that is listed by itself, in the order of the file."""
        return tuple(gram[0] for gram in self._grams if len(gram) == 1 and gram[0] not in (START, END, UNKNOWN))

    def __contains__(self, word: str) -> bool:
        return (word,) in self._grams

    def known(self, word: str) -> str:
        """The word, or <unk> where the model does not list it."""
        return word if (word,) in self._grams else UNKNOWN

    def log_probability(self, word: str, context: Context = ()) -> float:
        """Natural logarithm of p(word | context); both made of known() words, the nearest of the context last."""
        weight = 0.0
        # A context longer than the order is one the model cannot have listed anything for.
        context = context[max(0, len(context) - self.order + 1) :]
        while True:
            found = self._grams.get((*context, word))
            if found is not None:
                return weight + found[0]
            if not context:
                return weight + self._grams[UNKNOWN,][0]
            weight += self._grams.get(context, (0.0, 0.0))[1]
            context = context[1:]

    def after(self, context: Context, word: str) -> Context:
        """The context that the next word is judged by: as much of the past as is listed."""
        past: Context = (*context, word)[-(self.order - 1) :] if self.order > 1 else ()
        while past and past not in self._grams:
            past = past[1:]
        return past

    def context(self, words: Iterable[str] = (), opening: bool = True) -> Context:
        """The context after these words, at whose beginning a sentence opens (or not)."""
        context: Context = (START,) if opening and (START,) in self._grams and self.order > 1 else ()
        for word in words:
            context = self.after(context, self.known(word))
        return context


def read_arpa(path: Path) -> NGram:
    """Read an ARPA file, packed with gzip where its name ends in .gz.

    Raises CheckpointProblem where it cannot be read, is cut short, or holds another number of n-grams than it says.
    """
    with _opened(path) as file:
        return NGram(_read(file))


def first_words(path: Path, most: int = 1_000) -> list[str]:
    """The first words of an ARPA file, without reading the rest of it. Raises CheckpointProblem."""
    with _opened(path) as file:
        behind = dropwhile(lambda line: line.strip() != "\\1-grams:", file)
        unigrams = takewhile(lambda line: not line.startswith("\\"), islice(behind, 1, None))
        found = (parts[1] for line in unigrams if len(parts := line.split()) > 1)
        return list(islice((word for word in found if not word.startswith("<")), most))


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
            yield file
    except (OSError, EOFError, zlib.error, ValueError) as error:
        raise CheckpointProblem(
            path,
            f"this language model cannot be read ({error})",
            "Copy the file again, or remove its folder: without it letters are written as they are heard.",
        ) from error


def _read(file: TextIO) -> dict[tuple[str, ...], tuple[float, float]]:
    grams: dict[tuple[str, ...], tuple[float, float]] = {}
    announced: dict[int, int] = {}
    found: dict[int, int] = {}
    length, ended = 0, False
    for number, line in enumerate(map(str.strip, file), 1):
        if line == "\\end\\":
            ended = True
            break
        if line.startswith("ngram "):
            size, _, count = line[6:].partition("=")
            announced[_whole(size, line, number)] = _whole(count, line, number)
            if sum(announced.values()) > MOST:
                raise ValueError(f"it holds more than {MOST:,} n-grams; prune it to fewer")
        elif line.startswith("\\") and line.endswith("-grams:"):
            length = _whole(line[1 : -len("-grams:")], line, number)
        elif length and line:
            words, logs = _entry(line, number, length)
            grams[words] = logs
            found[length] = found.get(length, 0) + 1
    if not ended:
        raise ValueError(r"its end (\end\) is missing: it was cut short")
    for each in sorted({*announced, *found}):
        told, listed = announced.get(each, 0), found.get(each, 0)
        if told != listed:
            raise ValueError(f"it announces {told:,} n-grams of length {each} and lists {listed:,}")
    return grams


def _whole(text: str, line: str, number: int) -> int:
    if not text.strip().isdecimal():
        raise ValueError(f"line {number:,}: a number is expected where it says “{line[:_SHOWN]}”")
    return int(text)


def _entry(line: str, number: int, length: int) -> tuple[tuple[str, ...], tuple[float, float]]:
    """The words of a line and its two logarithms; ARPA's are decimal, ours natural. number: of the line, from 1."""
    parts = line.split()
    if len(parts) not in (length + 1, length + 2):
        raise ValueError(f"line {number:,}: not {length} words in “{line[:_SHOWN]}”")
    backoff = _logarithm(parts[-1], number) if len(parts) == length + 2 else 0.0
    probability = _logarithm(parts[0], number)
    if probability > _ROUNDED:
        raise ValueError(f"line {number:,}: “{parts[0][:_SHOWN]}” makes a probability above 1")
    return tuple(parts[1 : length + 1]), (min(probability, 0.0) * _TENS, backoff * _TENS)


def _logarithm(text: str, number: int) -> float:
    """A decimal logarithm; one of nothing as SRILM writes it. Raises ValueError for what is no number."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if math.isnan(value) or value == math.inf:
        raise ValueError(f"line {number:,}: “{text[:_SHOWN]}” is no logarithm of a probability")
    return max(value, _NOTHING)
