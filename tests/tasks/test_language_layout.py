"""Language models as Wav2Vec2ProcessorWithLM keeps them, made by hand; what words are worth worked out by hand."""

import gzip
import json
import math
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from desktop_app.problems import CheckpointProblem
from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.beam import BeamSearch, Limits
from desktop_app.tasks.decoding.kenlm_binary import KenLM
from desktop_app.tasks.decoding.layout import has_language, read_alphabet, read_language, read_weights
from desktop_app.tasks.decoding.ngram import NGram, read_arpa

OWN = Alphabet(letters=("<pad>", "<s>", "</s>", "<unk>", "|", "A", "B", "C"), blank=0, word_delimiter=4)
LABELS = ["", "<s>", "</s>", "\u2047", " ", "a", "b", "c"]
ARPA = """\\data\\
ngram 1=6
ngram 2=2

\\1-grams:
-3.0\t<unk>
-99\t<s>\t-0.3
-1.5\t</s>
-0.5\tab\t-0.4
-0.7\tba\t-0.2
-0.9\tcaf\u00e9

\\2-grams:
-0.2\t<s> ba
-0.1\tba ab

\\end\\
"""
TENS = math.log(10.0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "language_model").mkdir()
    (tmp_path / "alphabet.json").write_text(json.dumps({"labels": LABELS, "is_bpe": False}))
    attributes = {"alpha": 0.5, "beta": 1.5, "unk_score_offset": -10.0, "score_boundary": True}
    (tmp_path / "language_model" / "attrs.json").write_text(json.dumps(attributes))
    (tmp_path / "language_model" / "unigrams.txt").write_text("ab\nba\ncaf\u00e9\n")
    (tmp_path / "language_model" / "2gram.arpa").write_text(ARPA)
    return tmp_path


def heard(text: str, others: float = 1e-4) -> np.ndarray:
    """Frames [2 a letter, tokens] that speak for a text, letter by letter with a blank after each."""
    tokens = [token for letter in text for token in (LABELS.index(letter), 0)]
    probabilities = np.full((len(tokens), len(LABELS)), others)
    probabilities[np.arange(len(tokens)), tokens] = 1 - others * (len(LABELS) - 1)
    return np.log(probabilities)


def test_words_weigh_what_pyctcdecode_lets_them_weigh(folder: Path) -> None:
    alphabet = read_alphabet(folder, OWN)
    language = read_language(folder, alphabet)
    opening = language.ngram.context()
    # LanguageModel.score of pyctcdecode 0.5: alpha * (log10 p + offset where unknown) * ln 10 + beta
    for words, logs in (
        (("ba", "ab"), (-0.2, -0.1)),
        (("ab", "ba"), (-0.3 - 0.5, -0.4 - 0.7)),
        (("ba", "ca"), (-0.2, -0.2 - 3.0 - 10.0)),
    ):
        expected = sum(0.5 * log * TENS + 1.5 for log in logs)
        assert language.score([alphabet.spell(word) for word in words], opening) == pytest.approx(expected)


@pytest.mark.parametrize("name", ["2gram.arpa", "other_name.arpa.gz"])
def test_a_published_layout_decodes_with_its_language_in_its_own_letters(folder: Path, name: str) -> None:
    text = (folder / "language_model" / "2gram.arpa").read_bytes()
    (folder / "language_model" / "2gram.arpa").unlink()
    (folder / "language_model" / name).write_bytes(gzip.compress(text) if name.endswith("gz") else text)
    alphabet = read_alphabet(folder, OWN)
    language = read_language(folder, alphabet)
    # "bb ab", of which "bb" is no word: the second letter was hardly heard, and "ba" is what people say
    frames = heard("bb ab")
    frames[2, [LABELS.index("a"), LABELS.index("b")]] = np.log([0.4, 0.55])
    search = BeamSearch(alphabet, language, language.ngram.context(), Limits())
    search.read(frames)
    assert [alphabet.text(word) for word in search.hypotheses()[0].words] == ["ba", "ab"]


def test_without_a_list_of_words_those_of_the_arpa_file_are_expected(folder: Path) -> None:
    for content in ("", None):
        path = folder / "language_model" / "unigrams.txt"
        path.write_text(content) if content is not None else path.unlink()
        language = read_language(folder, read_alphabet(folder, OWN))
        assert language.lexicon.words == ("ab", "ba")  # the third has a letter that is never written


def test_what_attrs_leave_out_is_as_in_pyctcdecode(folder: Path) -> None:
    (folder / "language_model" / "attrs.json").write_text('{"alpha": 0.8, "score_boundary": false}')
    weights = read_weights(folder)
    assert (weights.ngram, weights.word, weights.boundary) == (0.8, 1.5, False)
    assert weights.unknown == pytest.approx(0.8 * TENS * -10.0)
    assert weights.unknown_letter == 0.0


def test_a_folder_without_both_files_brings_no_language(folder: Path) -> None:
    assert has_language(folder)
    (folder / "alphabet.json").unlink()
    assert not has_language(folder)


@pytest.mark.parametrize("words", [str.lower, str.upper])
@pytest.mark.parametrize("name", ["my own.arpa", "my own.arpa.gz"])
def test_an_arpa_file_alone_is_enough_in_whatever_case_it_is_written(
    folder: Path, words: Callable[[str], str], name: str
) -> None:
    """N-grams of a person's own, put into the folder language_model of a checkpoint that came without."""
    for each in ("alphabet.json", *(f"language_model/{name}" for name in ("attrs.json", "unigrams.txt", "2gram.arpa"))):
        (folder / each).unlink()
    assert not has_language(folder)
    text = ARPA.replace("ab", words("ab")).replace("ba", words("ba"))
    content = text.encode()
    (folder / "language_model" / name).write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    assert has_language(folder)
    alphabet = read_alphabet(folder, OWN)
    language = read_language(folder, alphabet)
    assert language.lexicon.words == (words("ab"), words("ba"))
    assert language.weights == read_weights(folder)
    assert (language.weights.ngram, language.weights.word) == (0.5, 1.5)
    search = BeamSearch(alphabet, language, language.ngram.context(), Limits())
    search.read(heard("ba ab"))
    assert [alphabet.text(word) for word in search.hypotheses()[0].words] == [words("ba"), words("ab")]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("alphabet.json", '{"labels": ["", "a"], "is_bpe": false}', "2 letters, and the checkpoint writes 8"),
        ("alphabet.json", json.dumps({"labels": LABELS, "is_bpe": True}), "parts of words"),
        ("alphabet.json", '{"labels": 3}', "no letters"),
        ("alphabet.json", "[", "cannot be read"),
        ("language_model/attrs.json", '{"alpha": "much"}', "damaged"),
        ("language_model/attrs.json", "[1]", "no JSON object"),
        ("language_model/2gram.arpa", ARPA[:-8], "language model cannot be read"),
        ("language_model/unigrams.txt", "AB\nBA\n", "no word that the checkpoint has letters for"),
    ],
)
def test_what_cannot_be_used_is_named_with_the_way_out(folder: Path, name: str, content: str, words: str) -> None:
    (folder / name).write_text(content)
    with pytest.raises(CheckpointProblem, match=words) as raised:
        read_language(folder, read_alphabet(folder, OWN))
    assert raised.value.subject.endswith(name)
    assert "letters are written as they are heard" in raised.value.advice


def test_an_arpa_file_too_large_for_memory_is_refused_from_its_head(folder: Path) -> None:
    text = ARPA.replace("ngram 2=2", "ngram 2=40000000")
    (folder / "language_model" / "2gram.arpa").write_text(text)
    with pytest.raises(CheckpointProblem, match="prune"):
        read_arpa(folder / "language_model" / "2gram.arpa")


# binaries of KenLM


@pytest.fixture
def binary(folder: Path) -> Path:
    (folder / "language_model" / "2gram.arpa").rename(folder / "language_model" / "2gram.bin")
    return folder


def test_a_binary_is_refused_with_the_way_out(binary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.tasks.decoding.layout.find_spec", lambda name: None)
    with pytest.raises(CheckpointProblem, match="binary of KenLM") as raised:
        read_language(binary, read_alphabet(binary, OWN))
    assert raised.value.subject.endswith("2gram.bin")
    assert "ARPA file" in raised.value.advice


def test_an_arpa_file_beside_a_binary_is_taken(binary: Path) -> None:
    (binary / "language_model" / "zz.arpa").write_text(ARPA)
    assert isinstance(read_language(binary, read_alphabet(binary, OWN)).ngram, NGram)


class _State:
    """kenlm.State: what came before, filled in by the model."""

    def __init__(self) -> None:
        self.words: tuple[str, ...] = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _State) and self.words == other.words

    def __hash__(self) -> int:
        return hash(self.words)


class _Model:
    """kenlm.Model as its documentation has it, over the same n-grams; scores are decimal logarithms."""

    order = 2

    def __init__(self, path: str) -> None:
        self._ngram = read_arpa(Path(path))

    def __contains__(self, word: str) -> bool:
        return word in self._ngram

    def BeginSentenceWrite(self, state: _State) -> None:
        state.words = ("<s>",)

    def NullContextWrite(self, state: _State) -> None:
        state.words = ()

    def BaseScore(self, before: _State, word: str, after: _State) -> float:
        known = self._ngram.known(word)
        after.words = self._ngram.after(before.words, known)
        return self._ngram.log_probability(known, before.words) / TENS


def test_with_its_library_a_binary_gives_what_the_arpa_file_gives(
    binary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module: Any = ModuleType("kenlm")
    module.State, module.Model = _State, _Model
    monkeypatch.setitem(sys.modules, "kenlm", module)
    monkeypatch.setattr("desktop_app.tasks.decoding.layout.find_spec", lambda name: object())
    alphabet = read_alphabet(binary, OWN)
    packed = read_language(binary, alphabet)
    assert isinstance(packed.ngram, KenLM)
    plain = binary / "language_model" / "2gram.arpa"
    plain.write_text(ARPA)
    language = read_language(binary, alphabet)
    assert isinstance(language.ngram, NGram)
    for sentence in (["ba", "ab"], ["ab", "ba"], ["ba", "ca", "ab"]):
        words = [alphabet.spell(word) for word in sentence]
        for opening in (True, False):
            contexts = (each.ngram.context(("ba",), opening) for each in (packed, language))
            first, second = (
                each.score(words, context) for each, context in zip((packed, language), contexts, strict=True)
            )
            assert first == pytest.approx(second)
