"""Beam search against exhaustive search and greedy decoding; n-grams against back-off worked out by hand."""

import itertools
import math
import time
from pathlib import Path

import numpy as np
import pytest

from desktop_app.tasks.decoding.alignment import align
from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.beam import BeamSearch, Hypothesis, Limits
from desktop_app.tasks.decoding.language import Language, Weights, no_language
from desktop_app.tasks.decoding.lexicon import Lexicon
from desktop_app.tasks.decoding.ngram import NGram, read_arpa

ARPA = """\\data\\
ngram 1=5
ngram 2=3
ngram 3=1

\\1-grams:
-2.0\t<unk>
-99\t<s>\t-0.3
-0.5\tA\t-0.4
-0.7\tBA\t-0.2
-1.1\tAB

\\2-grams:
-0.2\t<s> A\t-0.1
-0.6\tA BA\t-0.25
-0.9\tBA A

\\3-grams:
-0.05\t<s> A BA

\\end\\
"""
SMALL = Alphabet(letters=("_", "|", "A", "B"), blank=0, word_delimiter=1)
ALL = Limits(beam=10**6, token=-math.inf, spread=math.inf)


@pytest.fixture
def arpa(tmp_path: Path) -> Path:
    path = tmp_path / "small.arpa"
    path.write_text(ARPA)
    return path


@pytest.fixture
def language(arpa: Path) -> Language:
    return Language(Lexicon(["A", "BA", "AB"], SMALL), read_arpa(arpa), Weights(0.7, 0.4, -1.5, -0.3))


def log_softmax(logits: np.ndarray) -> np.ndarray:
    return logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)


def random_frames(count: int, tokens: int, seed: int, sharp: float = 1.5) -> np.ndarray:
    return log_softmax(sharp * np.random.default_rng(seed).standard_normal((count, tokens)))


def search(frames: np.ndarray, alphabet: Alphabet, language: Language, limits: Limits) -> list[Hypothesis]:
    searching = BeamSearch(alphabet, language, language.ngram.context(), limits)
    searching.read(frames)
    return searching.hypotheses()


def collapse(alignment: tuple[int, ...], alphabet: Alphabet) -> tuple[tuple[int, ...], ...]:
    """The words an alignment spells, by the definition of CTC."""
    letters = [token for token, _ in itertools.groupby(alignment) if token != alphabet.blank]
    groups = itertools.groupby(letters, key=lambda token: token == alphabet.word_delimiter)
    return tuple(tuple(group) for is_gap, group in groups if not is_gap)


def every_text(frames: np.ndarray, alphabet: Alphabet) -> dict[tuple[tuple[int, ...], ...], float]:
    """The probability of each text: of all its alignments together."""
    texts: dict[tuple[tuple[int, ...], ...], float] = {}
    for alignment in itertools.product(range(len(alphabet.letters)), repeat=len(frames)):
        words = collapse(alignment, alphabet)
        probability = math.exp(sum(frames[place, token] for place, token in enumerate(alignment)))
        texts[words] = texts.get(words, 0.0) + probability
    return texts


# the search


@pytest.mark.parametrize("seed", range(6))
def test_without_a_language_it_equals_exhaustive_search(seed: int) -> None:
    frames = random_frames(6, 4, seed)
    found = search(frames, SMALL, no_language(SMALL), ALL)
    expected = every_text(frames, SMALL)
    assert {each.words for each in found} == set(expected)
    for each in found:
        assert math.exp(each.score) == pytest.approx(expected[each.words])
    assert sum(math.exp(each.sound) for each in found) == pytest.approx(1.0)


@pytest.mark.parametrize("seed", range(6))
def test_with_a_language_it_equals_exhaustive_search(language: Language, seed: int) -> None:
    frames = random_frames(6, 4, seed)
    found = search(frames, SMALL, language, ALL)
    scores = {
        words: math.log(probability) + language.score(words, language.ngram.context())
        for words, probability in every_text(frames, SMALL).items()
    }
    assert [each.words for each in found] == sorted(scores, key=scores.__getitem__, reverse=True)
    for each in found:
        assert each.score == pytest.approx(scores[each.words])


@pytest.mark.parametrize("seed", range(4))
def test_a_narrow_beam_finds_the_best_text_of_small_inputs(language: Language, seed: int) -> None:
    frames = random_frames(6, 4, seed)
    narrow = search(frames, SMALL, language, Limits(beam=24, token=-8.0, spread=15.0))
    assert narrow[0].words == search(frames, SMALL, language, ALL)[0].words


def test_the_worth_of_a_text_is_the_sum_over_its_words(language: Language) -> None:
    words = [SMALL.spell(word) for word in ("A", "BA", "BBA")]
    tens = -0.2 - 0.05 + (-0.25 - 0.2 - 2.0)
    expected = 0.7 * tens * math.log(10) + 3 * 0.4 - 1.5 - 3 * 0.3
    assert language.score(words, language.ngram.context()) == pytest.approx(expected)


def test_the_language_decides_between_texts_that_sound_alike() -> None:
    alphabet = Alphabet(letters=("_", "|", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"), blank=0, word_delimiter=1)
    letters = np.full((12, 28), 1e-6)
    for place, (first, second) in enumerate(zip("_F_O_R_|_T__", "_F_O_R___T__", strict=True)):
        letters[place, alphabet.letters.index(first)] += 0.6
        letters[place, alphabet.letters.index(second)] += 0.4
    frames = np.log(letters / letters.sum(axis=1, keepdims=True))
    ngram = NGram({("FORT",): (-2.0, 0.0), ("FOUR",): (-9.0, 0.0), ("<unk>",): (-9.0, 0.0)})
    language = Language(Lexicon(["FORT", "FOUR"], alphabet), ngram, Weights(1.0, 0.0, -3.0, 0.0))
    heard = search(frames, alphabet, no_language(alphabet), Limits())[0].words
    assert [alphabet.text(word) for word in heard] == ["FOR", "T"]
    meant = search(frames, alphabet, language, Limits())[0].words
    assert [alphabet.text(word) for word in meant] == ["FORT"]


def test_a_name_that_nobody_expects_is_still_written() -> None:
    alphabet = Alphabet(letters=("_", "|", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"), blank=0, word_delimiter=1)
    letters = np.full((9, 28), 1e-4)
    for place, letter in enumerate("Z_E_B_O__"):
        letters[place, alphabet.letters.index(letter)] = 0.99
    frames = np.log(letters / letters.sum(axis=1, keepdims=True))
    ngram = NGram({("ZERO",): (-2.0, 0.0), ("<unk>",): (-6.0, 0.0)})
    for price, expected in ((-1.0, "ZEBO"), (-30.0, "ZERO")):
        language = Language(Lexicon(["ZERO"], alphabet), ngram, Weights(1.0, 0.0, price, 0.0))
        (word,) = search(frames, alphabet, language, Limits(token=-12.0))[0].words
        assert alphabet.text(word) == expected


def test_frames_may_come_in_parts(language: Language) -> None:
    frames = random_frames(40, 4, 9)
    searching = BeamSearch(SMALL, language, language.ngram.context(), Limits())
    for part in np.array_split(frames, 7):
        searching.read(part)
    assert searching.hypotheses() == search(frames, SMALL, language, Limits())


# pauses


@pytest.mark.parametrize("seed", range(6))
def test_a_long_silence_is_worth_a_gap(language: Language, seed: int) -> None:
    before, after = random_frames(7, 4, seed), random_frames(6, 4, seed + 50)
    quiet = np.full((5, 4), -20.0)
    quiet[:, 0] = -0.001
    a_gap = np.full((1, 4), -np.inf)
    a_gap[0, 1] = 0.0
    told = np.concatenate([before, quiet[:3], a_gap, quiet[3:], after])
    found = search(np.concatenate([before, quiet, after]), SMALL, language, Limits(pause=3))
    expected = {each.words: (each.sound, each.language_score) for each in search(told, SMALL, language, Limits())}
    assert len(found) > 10
    assert {each.words: (each.sound, each.language_score) for each in found} == {
        words: (pytest.approx(sound), pytest.approx(language_score))
        for words, (sound, language_score) in expected.items()
    }


def test_a_word_ends_at_a_long_silence_but_not_at_a_short_one() -> None:
    alphabet = Alphabet(letters=("_", "|", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"), blank=0, word_delimiter=1)
    written = "_T_E_N" + "_" * 12 + "S_I_X__"
    letters = np.full((len(written), 28), 1e-5)
    for place, letter in enumerate(written):
        letters[place, alphabet.letters.index(letter)] = 1.0
    frames = np.log(letters / letters.sum(axis=1, keepdims=True))
    for pause, expected in ((12, ["TEN", "SIX"]), (13, ["TENSIX"]), (0, ["TENSIX"])):
        words = search(frames, alphabet, no_language(alphabet), Limits(pause=pause))[0].words
        assert [alphabet.text(word) for word in words] == expected, pause


LETTERS = Alphabet(letters=("_", "|", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"), blank=0, word_delimiter=1)


def heard(written: str, other: float = 1e-3) -> np.ndarray:
    """Frames of a network that is nearly sure of these tokens."""
    chances = np.full((len(written), len(LETTERS.letters)), other)
    chances[np.arange(len(written)), [LETTERS.letters.index(letter) for letter in written]] = 1.0
    return np.log(chances / chances.sum(axis=1, keepdims=True))


def spelling(frames: np.ndarray) -> BeamSearch:
    """A search among words of one letter that has heard the first frames."""
    ngram = NGram({("<unk>",): (-9.0, 0.0)} | {(letter,): (-1.0, 0.0) for letter in "KE"})
    language = Language(Lexicon(["K", "E"], LETTERS), ngram, Weights(0.5, 1.0, -5.0))
    searching = BeamSearch(LETTERS, language, ngram.context(), Limits())
    searching.read(frames)
    return searching


def test_a_word_is_settled_whose_gap_was_not_heard_and_is_written_once() -> None:
    for more in ("__E__", "E__", "_|E__"):
        frames = heard("_KKK___", other=1e-4)
        frames[2] = np.logaddexp(frames[2], np.log(0.3) + heard("|")[0])  # perhaps a gap, and two of them
        searching = spelling(frames)
        (word,) = searching.hypotheses()[0].words
        assert searching.can_settle((word,))
        searching.settle((word,))
        assert searching.hypotheses()[0].words == ()
        searching.read(heard(more))
        assert [LETTERS.text(each) for each in searching.hypotheses()[0].words] == ["E"]


def test_no_word_is_settled_whose_last_letter_is_still_heard() -> None:
    searching = spelling(heard("_KK"))
    (word,) = searching.hypotheses()[0].words
    assert not searching.can_settle((word,)), "what is heard of it next would be another word"
    assert not searching.can_settle(())
    searching.read(heard("K_"))
    assert searching.can_settle((word,))
    searching.settle((word,))
    searching.read(heard("__"))
    assert searching.hypotheses()[0].words == ()


# greedy decoding


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory):
    import json

    from transformers import Wav2Vec2CTCTokenizer

    letters = ("<pad>", "<s>", "</s>", "<unk>", "|", *"ETAONIHSRDLUMWCFGYPBVK'XJQZ")
    path = tmp_path_factory.mktemp("tokenizer") / "vocab.json"
    path.write_text(json.dumps({letter: number for number, letter in enumerate(letters)}))
    return Wav2Vec2CTCTokenizer(str(path))


def alphabet_of(tokenizer) -> Alphabet:
    letters = tuple(tokenizer.convert_ids_to_tokens(range(32)))
    return Alphabet(letters, tokenizer.pad_token_id, tokenizer.word_delimiter_token_id)


def often_the_same(count: int, seed: int) -> np.ndarray:
    """Random frames in which tokens last, blanks are frequent, and gaps come in rows."""
    random = np.random.default_rng(seed)
    logits = 2.0 * random.standard_normal((count, 32))
    logits[:, 0] += 2.0
    logits[:, 4] += 2.0
    for place in np.flatnonzero(random.random(count) < 0.4):
        logits[place] = 0.7 * logits[place] + 0.9 * logits[max(0, place - 1)]
    return log_softmax(logits)


@pytest.mark.parametrize("seed", range(8))
def test_a_beam_of_one_without_a_language_is_greedy(tokenizer, seed: int) -> None:
    alphabet = alphabet_of(tokenizer)
    frames = often_the_same(400, seed)
    decoded = tokenizer.decode(frames.argmax(axis=1)).split()
    for limits in (Limits(beam=1), Limits(beam=1, token=-math.inf, spread=math.inf)):
        (found,) = search(frames, alphabet, no_language(alphabet), limits)
        assert [alphabet.text(word) for word in found.words] == decoded
    assert len(decoded) > 20


@pytest.mark.parametrize("seed", range(8))
def test_words_of_the_greedy_text_have_the_greedy_times(tokenizer, seed: int) -> None:
    alphabet = alphabet_of(tokenizer)
    frames = often_the_same(400, seed)
    decoded = tokenizer.decode(frames.argmax(axis=1), output_word_offsets=True)
    (found,) = search(frames, alphabet, no_language(alphabet), Limits(beam=1))
    spans = align(frames, found.words, alphabet)
    assert len(spans) == len(decoded.word_offsets)
    for span, theirs in zip(spans, decoded.word_offsets, strict=True):
        assert (span.start, span.end) == (theirs["start_offset"], theirs["end_offset"])
        assert span.confidence == pytest.approx(np.exp(frames[span.start : span.end].max(axis=1)).mean())


def test_the_alignment_is_the_best_of_all() -> None:
    words = (SMALL.spell("AB"), SMALL.spell("B"))
    for seed in range(5):
        frames = random_frames(7, 4, seed)
        fitting = [path for path in itertools.product(range(4), repeat=7) if collapse(path, SMALL) == words]
        best = max(fitting, key=lambda path: sum(frames[place, token] for place, token in enumerate(path)))
        first, second = align(frames, words, SMALL)
        word_delimiter = best.index(
            SMALL.word_delimiter, next(place for place, token in enumerate(best) if token == SMALL.spell("B")[0])
        )
        said = [place for place, token in enumerate(best) if token > 1]
        assert (first.start, first.end) == (said[0], max(place for place in said if place < word_delimiter) + 1)
        assert (second.start, second.end) == (min(place for place in said if place > word_delimiter), said[-1] + 1)


def test_a_text_too_long_for_its_frames_has_no_alignment() -> None:
    with pytest.raises(ValueError, match="more letters"):
        align(random_frames(3, 4, 0), [SMALL.spell("ABAB")], SMALL)


def test_no_words_have_no_spans() -> None:
    assert align(random_frames(3, 4, 0), [], SMALL) == []


# speed


def test_a_minute_is_decoded_in_a_fraction_of_it(tokenizer) -> None:
    alphabet = alphabet_of(tokenizer)
    random = np.random.default_rng(5)
    words = sorted({"".join(random.choice(list("ETAONIHSRDLUMWC"), random.integers(2, 9))) for _ in range(5000)})
    ngram = NGram({("<unk>",): (-9.0, 0.0)} | {(word,): (-8.0, 0.0) for word in words})
    language = Language(Lexicon(words, alphabet), ngram, Weights(0.7, 2.0, -17.0))
    frames = often_the_same(3000, 1)
    began = time.process_time()
    assert search(frames, alphabet, language, Limits(beam=48))[0].words
    assert time.process_time() - began < 0.2 * 60
