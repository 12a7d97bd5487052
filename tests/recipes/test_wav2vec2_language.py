"""The recipe's trigram is a probability distribution, and what is shipped reads and is small."""

import gzip
import math
from pathlib import Path

import pytest

from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.layout import read_alphabet, read_language
from desktop_app.tasks.decoding.ngram import START, UNKNOWN, NGram, read_arpa
from models.recipes.wav2vec2_speech import language as wav2vec2_language
from models.recipes.wav2vec2_speech.commands import commands
from models.recipes.wav2vec2_speech.corpus import evaluation_sentences
from models.recipes.wav2vec2_speech.sentences import all_words, spoken_letters
from models.recipes.wav2vec2_speech.vocabulary import BLANK, LETTERS, NUMBERS

CHECKPOINT = Path(__file__).parents[2] / "models" / "builtin" / "wav2vec2-speech"
ALPHABET = Alphabet(LETTERS, BLANK, NUMBERS["|"])
ARPA = "language_model/3gram.arpa.gz"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("language")
    wav2vec2_language.write(folder, 4000)
    return folder


def unigrams(folder: Path) -> list[str]:
    lines = gzip.decompress((folder / ARPA).read_bytes()).decode().splitlines()
    first = lines.index("\\1-grams:") + 1
    return [line.split("\t")[1] for line in lines[first : lines.index("", first)]]


@pytest.mark.parametrize("context", [(), (START,), ("THE",), ("ON", "THE"), (START, "I"), ("IT", "IS"), (UNKNOWN,)])
def test_probabilities_after_a_context_add_up_to_one(made: Path, context: tuple[str, ...]) -> None:
    ngram = read_arpa(made / ARPA)
    assert ngram.order == 3
    words = [word for word in unigrams(made) if word != START]
    total = sum(math.exp(ngram.log_probability(word, context)) for word in words)
    assert total == pytest.approx(1.0, abs=0.02)  # the file has three decimals


def test_it_is_the_same_every_time(made: Path, tmp_path: Path) -> None:
    wav2vec2_language.write(tmp_path, 4000)
    for name in ("alphabet.json", "language_model/attrs.json", "language_model/unigrams.txt", ARPA):
        assert (tmp_path / name).read_bytes() == (made / name).read_bytes()


def test_no_evaluation_sentence_is_counted() -> None:
    counted = {" ".join(words) for words in wav2vec2_language.grammar(4000)}
    assert not counted & set(map(spoken_letters, evaluation_sentences()))


def test_people_spell_dial_and_command(made: Path) -> None:
    rows = [" ".join(words) for words in commands(3000)]
    assert rows == [" ".join(words) for words in commands(3000)]
    assert {"HELP", "YES", "STOP"} <= set(rows)
    assert sum(all(len(word) == 1 for word in row.split()) for row in rows) > 500
    ngram = read_arpa(made / ARPA)
    spelled = ngram.log_probability("E", ngram.context(["S", "T", "R"]))  # as of STREET
    assert spelled > ngram.log_probability("E", ngram.context(["THE"])) + 1
    assert {"Q", "Z", "X"} <= set(unigrams(made))


def test_words_said_once_are_left_out() -> None:
    said = [line.split() for line in ("THE LYNX SLEPT", "THE LYNX WOKE", "A LYNX RAN")]
    counts = wav2vec2_language.Counts()
    counts.add(wav2vec2_language.Source("some", 1.0, (1, 1), 2, lambda: said))
    assert counts.known == {"LYNX", "THE"}


def test_sources_count_by_their_shares_whatever_their_size() -> None:
    def source(name: str, share: float, words: list[str]) -> wav2vec2_language.Source:
        return wav2vec2_language.Source(name, share, (1, 1), 1, lambda: [words])

    counts = wav2vec2_language.Counts()
    counts.add(source("long", 0.25, ["A"] * 98))
    counts.add(source("short", 0.75, ["B"] * 8))
    assert counts.counts[1]["A",] == pytest.approx(0.25 * wav2vec2_language.TOTAL * 0.98)
    assert counts.counts[1]["B",] == pytest.approx(0.75 * wav2vec2_language.TOTAL * 0.8)
    assert counts.discounts[2]["B", "B"] == pytest.approx(0.75 * wav2vec2_language.TOTAL / 10 * 0.75)


def test_a_word_counts_by_itself_for_the_words_it_comes_after() -> None:
    pairs = {("D", "E"): 500.0, ("A", "TREE"): 1.0, ("THE", "TREE"): 2.0, ("ONE", "TREE"): 3.0}
    after = wav2vec2_language.continuations(pairs)
    assert after == {("E",): wav2vec2_language.TOTAL / 4, ("TREE",): wav2vec2_language.TOTAL * 3 / 4}


def test_a_likely_sentence_is_likelier_than_its_words_in_disorder(made: Path) -> None:
    def score(ngram: NGram, words: list[str]) -> float:
        return sum(
            ngram.log_probability(ngram.known(word), ngram.context(words[:place])) for place, word in enumerate(words)
        )

    ngram = read_arpa(made / ARPA)
    words = ["THE", "MEETING", "IS", "ON", "THE", "FIRST", "OF", "JUNE"]
    assert score(ngram, words) > score(ngram, words[::-1]) + 10


def test_words_weigh_in_what_is_shipped_as_the_recipe_writes_them(made: Path) -> None:
    attributes = "language_model/attrs.json"
    assert (made / attributes).read_text() == (CHECKPOINT / attributes).read_text()


def test_what_is_shipped_reads_and_is_small() -> None:
    alphabet = read_alphabet(CHECKPOINT, ALPHABET)
    language = read_language(CHECKPOINT, alphabet)
    assert [alphabet.letters[alphabet.blank], alphabet.letters[alphabet.word_delimiter]] == ["", " "]
    assert alphabet.letters[5:] == LETTERS[5:]
    assert {spoken_letters(word) for word in all_words() if "-" not in word} <= set(language.lexicon.words)
    ngram = language.ngram
    assert isinstance(ngram, NGram)
    assert ngram.order == 3
    assert all(word in ngram for word in language.lexicon.words)
    assert sum(each.stat().st_size for each in (CHECKPOINT / "language_model").iterdir()) < 6_000_000
