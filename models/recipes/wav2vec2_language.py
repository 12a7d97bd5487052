"""Makes the lexicon and the word trigram that the speech checkpoint is decoded with:

    python -m models.recipes.wav2vec2_language

The sentences are the speech recipe's own (of its training split alone), joined by everyday phrases and by common
words that are listed here and in the other recipes. It takes about a minute and is the same every time.
"""

import argparse
import gzip
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from models.recipes.pictures import words as picture_words
from models.recipes.sums import keep_sums
from models.recipes.tapas_tables import words as table_words
from models.recipes.wav2vec2_common_words import PHRASES, WORDS
from models.recipes.wav2vec2_speech.corpus import evaluation_sentences, training_sentences
from models.recipes.wav2vec2_speech.sentences import all_words, spoken_letters
from models.recipes.wav2vec2_speech.vocabulary import LETTERS

SHIPPED = Path(__file__).parents[1] / "builtin" / "wav2vec2-speech"
SENTENCES = 300_000
PHRASE_WEIGHT = 40
"""How many times each everyday phrase counts: there are few of them, and people say them often."""

LEAST = {2: 3, 3: 6}
"""How often words in a row must occur to be listed."""

ATTRIBUTES = {"alpha": 0.7, "beta": 2.0, "unk_score_offset": -10.5, "score_boundary": True}
"""What words weigh, as pyctcdecode names it: chosen on recordings that are neither in the training nor in the figures.
"""

DISCOUNT = 0.75
FLOOR = 4.0
"""What is added to the count of every word of the lexicon, so that words the grammar seldom draws stay possible."""

START, END, UNKNOWN = "<s>", "</s>", "<unk>"
Gram = tuple[str, ...]


def lexicon() -> list[str]:
    """Every word that is expected, in the letters of the checkpoint, in alphabetical order."""
    lists: list[Iterable[str]] = [all_words(), WORDS, PHRASES, picture_words.COMMON, picture_words.NAMES]
    lists += [picture_words.SURNAMES, table_words.FIRST_NAMES, table_words.LAST_NAMES, table_words.CITIES]
    lists += [table_words.COUNTRIES, table_words.TITLE_WORDS, table_words.TOPIC_WORDS, table_words.PRODUCT_WORDS]
    found = {word for listed in lists for entry in listed if entry.isascii() for word in spoken_letters(entry).split()}
    return sorted(word for word in found if word.strip("'") and (len(word) > 1 or word in "AIO"))


def sentences(count: int) -> Iterator[tuple[list[str], int]]:
    """The words of each sentence, and how many times it counts; none of the evaluation's is among them."""
    kept_for_evaluation = set(map(spoken_letters, evaluation_sentences()))
    for sentence in training_sentences(count):
        yield spoken_letters(sentence).split(), 1
    for phrase in map(spoken_letters, PHRASES):
        if phrase not in kept_for_evaluation:
            yield phrase.split(), PHRASE_WEIGHT


def counted(spoken: Iterable[tuple[Sequence[str], int]], order: int = 3) -> dict[int, Counter[Gram]]:
    """How often words stand in a row, for rows of 1 to ``order`` words; sentences open with <s> and close with </s>."""
    counts: dict[int, Counter[Gram]] = {length: Counter() for length in range(1, order + 1)}
    for words, times in spoken:
        row = (START, *words, END)
        for length in counts:
            for place in range(len(row) - length + 1):
                counts[length][row[place : place + length]] += times
    return counts


def alone(counts: Mapping[Gram, int], words: Iterable[str]) -> dict[Gram, float]:
    """Probabilities of words by themselves: of those in the lexicon, of </s> and of <unk>."""
    weights: dict[Gram, float] = {(word,): counts.get((word,), 0) + FLOOR for word in words}
    weights[END,] = float(counts[END,])
    # As many words that are not known as there are words seen hardly ever.
    weights[UNKNOWN,] = sum(weight for weight in weights.values() if weight <= FLOOR + 1) + FLOOR
    total = sum(weights.values())
    return {gram: weight / total for gram, weight in weights.items()}


def discounted(counts: Mapping[Gram, int], least: int) -> dict[Gram, float]:
    """Probabilities by absolute discounting (Ney, Essen and Kneser, 1994) of what occurs at least ``least`` times."""
    totals: defaultdict[Gram, int] = defaultdict(int)
    for gram, count in counts.items():
        totals[gram[:-1]] += count
    return {gram: (count - DISCOUNT) / totals[gram[:-1]] for gram, count in counts.items() if count >= least}


def trigram(counts: Mapping[int, Counter[Gram]], words: Sequence[str]) -> dict[int, dict[Gram, tuple[float, float]]]:
    """Probability and back-off weight of every row of words that is kept, by length.

    A row is kept only where the rows it backs off to and from are kept as well. The weights are such that the
    probabilities after every context add up to one (Katz, 1987).
    """
    known = {*words, START, END}
    probabilities = {1: alone(counts[1], words)}
    for length in range(2, len(counts) + 1):
        inside = {gram: count for gram, count in counts[length].items() if known.issuperset(gram)}
        found = discounted(inside, LEAST[length])
        shorter = probabilities[length - 1]
        if length > 2:
            found = {gram: each for gram, each in found.items() if gram[:-1] in shorter and gram[1:] in shorter}
        probabilities[length] = found
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


def write(folder: Path, count: int) -> None:
    """Write alphabet.json and language_model into a folder, in the layout of Wav2Vec2ProcessorWithLM."""
    words = lexicon()
    model = trigram(counted(sentences(count)), words)
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


def main(argv: Sequence[str] | None = None) -> None:
    """Make both files."""
    parser = argparse.ArgumentParser(prog="python -m models.recipes.wav2vec2_language", description=__doc__)
    parser.add_argument("--output", type=Path, default=SHIPPED, help="folder of the checkpoint (%(default)s)")
    parser.add_argument("--sentences", type=int, default=SENTENCES, help="sentences to count (%(default)s)")
    asked = parser.parse_args(argv)
    write(asked.output, asked.sentences)


if __name__ == "__main__":
    main()
