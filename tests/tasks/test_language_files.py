"""Language models as files, and the tree of words that the search walks."""

import gzip
import itertools
import math
from pathlib import Path

import numpy as np
import pytest

from desktop_app.problems import CheckpointProblem
from desktop_app.tasks.decoding.lexicon import NO_WORD, ROOT, Lexicon, read_words, spellable
from desktop_app.tasks.decoding.ngram import read_arpa
from tests.tasks.test_decoding import ARPA, SMALL, arpa, language

__all__ = ["arpa", "language"]


# n-grams


def test_probabilities_are_those_worked_out_by_hand(arpa: Path) -> None:
    ngram = read_arpa(arpa)
    tens = {
        ("A", ()): -0.5,
        ("A", ("<s>",)): -0.2,
        ("BA", ("<s>", "A")): -0.05,  # listed
        ("BA", ("A", "A")): -0.6,  # (A A) is not listed and has no weight; A BA is
        ("AB", ("<s>", "A")): -0.1 - 0.4 - 1.1,  # back off twice
        ("A", ("A", "BA")): -0.25 - 0.9,
        ("BA", ("BA",)): -0.2 - 0.7,
        ("<unk>", ("A", "BA")): -0.25 - 0.2 - 2.0,
        ("A", ("AB", "AB")): -0.5,  # a context without a weight costs nothing
    }
    for (word, context), expected in tens.items():
        assert ngram.log_probability(word, context) == pytest.approx(expected * math.log(10)), (word, context)
    assert ngram.order == 3
    assert ngram.known("ZEBRA") == "<unk>"


def test_a_context_keeps_what_is_listed(arpa: Path) -> None:
    ngram = read_arpa(arpa)
    assert ngram.context() == ("<s>",)
    assert ngram.context(["A"]) == ("<s>", "A")
    assert ngram.context(["A", "BA"]) == ("A", "BA")
    assert ngram.context(["BA", "AB"]) == ("AB",)
    assert ngram.context(["A", "QUAGGA"], opening=False) == ("<unk>",)


def test_a_shortened_context_gives_the_same_probabilities(arpa: Path) -> None:
    ngram = read_arpa(arpa)
    words = ["A", "BA", "AB", "<unk>"]
    for first, second, word in itertools.product(words, repeat=3):
        kept = ngram.context([first, second], opening=False)
        assert ngram.log_probability(word, kept) == pytest.approx(ngram.log_probability(word, (first, second)))


def test_a_packed_file_reads_as_a_plain_one(arpa: Path, tmp_path: Path) -> None:
    packed = tmp_path / "small.arpa.gz"
    packed.write_bytes(gzip.compress(ARPA.encode()))
    plain, unpacked = read_arpa(arpa), read_arpa(packed)
    for word, context in itertools.product(["A", "BA"], [(), ("<s>",), ("<s>", "A")]):
        assert unpacked.log_probability(word, context) == plain.log_probability(word, context)


@pytest.mark.parametrize(
    "text",
    ["", "no model", ARPA.replace("\\end\\", ""), ARPA.replace("ngram 2=3", "ngram 2=4"), ARPA.replace("-0.2\t", "x\t"),
     ARPA.replace("BA A", "BA A A A")],
)  # fmt: skip
def test_a_damaged_model_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "damaged.arpa"
    path.write_text(text)
    with pytest.raises(CheckpointProblem, match="language model"):
        read_arpa(path)


def test_a_packed_model_that_is_cut_short_is_named(tmp_path: Path) -> None:
    path = tmp_path / "damaged.arpa.gz"
    path.write_bytes(gzip.compress(ARPA.encode())[:-40])
    with pytest.raises(CheckpointProblem, match="language model"):
        read_arpa(path)


# the lexicon


def test_the_tree_leads_to_every_word_and_to_no_other() -> None:
    words = {"A", "AB", "BAB", "BB"}
    lexicon = Lexicon(words, SMALL)
    found = set()
    for size in range(1, 5):
        for letters in itertools.product("AB", repeat=size):
            node = ROOT
            for token in SMALL.spell("".join(letters)):
                node = lexicon.children[node, token]
            if lexicon.ends[node] != NO_WORD:
                found.add(lexicon.words[lexicon.ends[node]])
                assert lexicon.words[lexicon.ends[node]] == "".join(letters)
    assert found == words
    assert (lexicon.children[:, SMALL.word_delimiter] == ROOT).all()


def test_the_best_below_is_the_best_word_that_begins_so() -> None:
    words = ("A", "AB", "BAB", "BB")
    values = np.array([1.0, 5.0, 2.0, 3.0])
    lexicon = Lexicon(words, SMALL)
    best = lexicon.best_below(values)
    for beginning in ("", "A", "AB", "B", "BA", "BAB", "BB"):
        node = ROOT
        for token in SMALL.spell(beginning):
            node = lexicon.children[node, token]
        expected = max(value for word, value in zip(words, values, strict=True) if word.startswith(beginning))
        assert best[node] == expected


def test_a_word_with_a_letter_that_is_never_written_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "unigrams.txt"
    path.write_text("AB\nCAFÉ\nBA\n")
    assert spellable(read_words(path), SMALL) == ["AB", "BA"]


def test_a_list_of_words_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "unigrams.txt"
    path.write_bytes(b"AB\n\xff\xfe")
    with pytest.raises(CheckpointProblem, match="list of words"):
        read_words(path)
