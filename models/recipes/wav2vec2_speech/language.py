"""The lexicon and the word trigram that the speech checkpoint is decoded with.

The sentences are the recipe's own (of its training split alone), joined by everyday phrases and by common words that
are listed here and in the other recipes. It takes about a minute and is the same every time.
"""

import gzip
import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from desktop_app.bench.real.speech import SETS, PublishedSet, parted
from models.recipes.frame.word_lists import texts
from models.recipes.pictures import words as picture_words
from models.recipes.sums import keep_sums
from models.recipes.tapas_tables import words as table_words

from .commands import commands
from .corpus import training_sentences
from .sentences import all_words, spoken_letters
from .vocabulary import LETTERS

_COMMON = texts(Path(__file__).with_name("common_words.toml"))
WORDS = tuple(word for name, text in _COMMON.items() if name.startswith("words.") for word in text.split())
PHRASES = tuple(_COMMON["phrases.everyday"].strip().splitlines())
"""Common English words and everyday phrases that the recipe's grammar does not draw."""

SENTENCES = 300_000
COMMANDS = 40_000

ATTRIBUTES = {"alpha": 0.7, "beta": 0.5, "unk_score_offset": -10.5, "score_boundary": True}
"""What words weigh, as pyctcdecode names it: chosen on recordings that are neither in the training nor in the figures.
"""

DISCOUNT = 0.75
FLOOR = 4.0
"""What is added to the count of every word of the lexicon, so that words the grammar seldom draws stay possible."""

TOTAL = 4_000_000
"""Words that all sources count for together."""

START, END, UNKNOWN = "<s>", "</s>", "<unk>"
Gram = tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """Sentences of one manner. share: of all that is counted. least: how often rows of 2 and 3 words must occur to be
    listed. known: how often a word must occur to be in the lexicon."""

    name: str
    share: float
    least: tuple[int, int]
    known: int
    sentences: Callable[[], Iterable[list[str]]]


def sources(count: int, data: Path | None = None) -> list[Source]:
    """What is counted: the recipe's own sentences and, of the folder of recordings of people, where it is named, the
    training speakers' transcripts."""
    found = [
        Source("grammar", 2.5, (3, 6), 10**9, lambda: grammar(count)),
        Source("phrases", 0.03, (1, 1), 10**9, lambda: [spoken_letters(phrase).split() for phrase in PHRASES]),
        Source("commands", 0.12, (2, 3), 10**9, lambda: commands(min(count * 2 // 3, COMMANDS))),
    ]
    for published in SETS if data is not None else ():
        share = {"an4": 0.06, "nonnative": 0.08}.get(published.name)
        if share and data is not None:
            found.append(Source(published.name, share, (1, 1), 1, partial(spoken_by_people, data, published)))
    return found


def grammar(count: int) -> Iterator[list[str]]:
    """The speech recipe's own sentences; none of the evaluation's is among them."""
    return (spoken_letters(sentence).split() for sentence in training_sentences(count))


def spoken_by_people(data: Path, published: PublishedSet) -> Iterator[list[str]]:
    """What the speakers who are trained on say."""
    return (recording.letters.split() for recording in parted(data, published)[0])


def lexicon(known: Iterable[str] = ()) -> list[str]:
    """Every word that is expected, in the letters of the checkpoint, in alphabetical order: the recipes' and others.

    Single letters are among them, for people spell names.
    """
    lists: list[Iterable[str]] = [all_words(), WORDS, PHRASES, picture_words.COMMON, picture_words.NAMES]
    lists += [picture_words.SURNAMES, table_words.FIRST_NAMES, table_words.LAST_NAMES, table_words.CITIES]
    lists += [table_words.COUNTRIES, table_words.TITLE_WORDS, table_words.TOPIC_WORDS, table_words.PRODUCT_WORDS]
    found = {word for listed in lists for entry in listed if entry.isascii() for word in spoken_letters(entry).split()}
    return sorted(word for word in {*found, *known, *LETTERS[5:]} if word.strip("'"))


@dataclass
class Counts:
    """Of rows of 1 to ``order`` words: how often they occur, weighted, and how much of that is discounted."""

    order: int = 3
    counts: dict[int, dict[Gram, float]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    discounts: dict[int, dict[Gram, float]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    totals: dict[int, dict[Gram, float]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(float)))
    known: set[str] = field(default_factory=set)

    def add(self, source: Source) -> None:
        """Count a source; rows that occur too seldom give their probability to shorter ones."""
        rows = counted(source.sentences(), self.order)
        weight = source.share * TOTAL / max(1, sum(rows[1].values()))
        known = {gram[0] for gram, count in rows[1].items() if count >= source.known}
        self.known |= known - {START, END}
        for length, grams in rows.items():
            least = 1 if length == 1 else source.least[length - 2]
            for gram, count in grams.items():
                self.totals[length][gram[:-1]] += weight * count
                if count >= least:
                    self.counts[length][gram] += weight * count
                    self.discounts[length][gram] += weight * DISCOUNT


def counted(spoken: Iterable[Sequence[str]], order: int = 3) -> dict[int, Counter[Gram]]:
    """How often words stand in a row, for rows of 1 to ``order`` words; sentences open with <s> and close with </s>."""
    counts: dict[int, Counter[Gram]] = {length: Counter() for length in range(1, order + 1)}
    for words in spoken:
        row = (START, *words, END)
        for length in counts:
            counts[length].update(row[place : place + length] for place in range(len(row) - length + 1))
    return counts


def continuations(pairs: Mapping[Gram, float]) -> Counter[Gram]:
    """How many different words each word comes after (Kneser and Ney, 1995), scaled to TOTAL in all.

    A word is looked up by itself where it was never counted after the word before it. Letters are said often, but
    after few words: counted by how often they occur, they would be heard in every word that is hard to make out.
    """
    after = Counter((second,) for _, second in pairs)
    scale = TOTAL / max(1, after.total())
    return Counter({gram: round(scale * count) for gram, count in after.items()})


def alone(counts: Mapping[Gram, float], words: Iterable[str]) -> dict[Gram, float]:
    """Probabilities of words by themselves: of those in the lexicon, of </s> and of <unk>."""
    weights: dict[Gram, float] = {(word,): counts.get((word,), 0) + FLOOR for word in words}
    weights[END,] = float(counts[END,])
    others = sum(count for gram, count in counts.items() if gram not in weights and gram != (START,))
    # As many words that are not known as there are words left out, or seen hardly ever.
    weights[UNKNOWN,] = others + sum(weight for weight in weights.values() if weight <= FLOOR + 1) + FLOOR
    total = sum(weights.values())
    return {gram: weight / total for gram, weight in weights.items()}


def trigram(counts: Counts, words: Sequence[str]) -> dict[int, dict[Gram, tuple[float, float]]]:
    """Probability and back-off weight of every row of words that is kept, by length.

    Probabilities are by absolute discounting (Ney, Essen and Kneser, 1994). A row is kept only where the rows it backs
    off to and from are kept as well. The weights are such that the probabilities after every context add up to one
    (Katz, 1987).
    """
    known = {*words, START, END}
    probabilities = {1: alone(continuations(counts.counts[2]), words)}
    for length in range(2, counts.order + 1):
        shorter = probabilities[length - 1]
        probabilities[length] = {
            gram: (count - counts.discounts[length][gram]) / counts.totals[length][gram[:-1]]
            for gram, count in counts.counts[length].items()
            if known.issuperset(gram) and (length == 2 or (gram[:-1] in shorter and gram[1:] in shorter))
        }
    probabilities[1][START,] = 0.0
    weights = {length: _weights(probabilities, length) for length in probabilities}
    return {
        length: {gram: (each, weights[length].get(gram, 1.0)) for gram, each in listed.items()}
        for length, listed in probabilities.items()
    }


def _weights(probabilities: Mapping[int, Mapping[Gram, float]], length: int) -> dict[Gram, float]:
    """Back-off weights of rows of ``length``: what is left after them, over what shorter contexts give to the rest."""
    listed: defaultdict[Gram, float] = defaultdict(float)
    shorter: defaultdict[Gram, float] = defaultdict(float)
    for gram, each in probabilities.get(length + 1, {}).items():
        listed[gram[:-1]] += each
        shorter[gram[:-1]] += probabilities[length][gram[1:]]
    return {context: (1.0 - listed[context]) / max(1e-6, 1.0 - shorter[context]) for context in listed}


def arpa(model: Mapping[int, Mapping[Gram, tuple[float, float]]]) -> str:
    """The model in the ARPA format: decimal logarithms, to three places."""
    lines = ["\\data\\", *(f"ngram {length}={len(grams)}" for length, grams in model.items())]
    for length, grams in model.items():
        lines += ["", f"\\{length}-grams:"]
        for gram, (probability, weight) in sorted(grams.items()):
            logarithm = f"{math.log10(probability):.3f}" if probability else "-99"
            lines.append(f"{logarithm}\t{' '.join(gram)}" + (f"\t{math.log10(weight):.3f}" if weight != 1.0 else ""))
    return "\n".join([*lines, "", "\\end\\", ""])


def labels() -> list[str]:
    """The letters of the checkpoint as pyctcdecode names them: "" is the blank, a space the gap between words."""
    names = {"<pad>": "", "|": " ", "<unk>": "\u2047"}
    return [names.get(letter, letter) for letter in LETTERS]


def write(folder: Path, count: int = SENTENCES, data: Path | None = None) -> None:
    """Write alphabet.json and language_model into a folder, in the layout of Wav2Vec2ProcessorWithLM."""
    counts = Counts()
    for source in sources(count, data):
        counts.add(source)
    words = lexicon(counts.known)
    model = trigram(counts, words)
    target = folder / "language_model"
    target.mkdir(exist_ok=True)
    (folder / "alphabet.json").write_text(json.dumps({"labels": labels(), "is_bpe": False}) + "\n")
    (target / "attrs.json").write_text(json.dumps(ATTRIBUTES) + "\n")
    (target / "unigrams.txt").write_text("\n".join(words) + "\n")
    # Without a time stamp the packed file is the same every time.
    (target / "3gram.arpa.gz").write_bytes(gzip.compress(arpa(model).encode(), mtime=0))
    keep_sums(folder)
    sizes = {length: len(grams) for length, grams in model.items()}
    kilobytes = sum(each.stat().st_size for each in target.iterdir()) // 1000
    print(f"{len(words)} words; n-grams by length {sizes}; {kilobytes} kB")
