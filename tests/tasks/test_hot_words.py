"""Hot words: what can be typed, what beam search makes of them (against every text there is), and on real sound."""

import math
from pathlib import Path

import numpy as np
import pytest

from desktop_app import paths
from desktop_app.answers import Transcript, Word
from desktop_app.cli.entry import main
from desktop_app.hot_words import DEFAULT_WEIGHT, STRONG, HotWord, parse, written
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.decoding.alphabet import Alphabet
from desktop_app.tasks.decoding.beam import BeamSearch
from desktop_app.tasks.decoding.hot_words import HotLanguage, spelt
from desktop_app.tasks.decoding.language import Language, Weights, no_language
from desktop_app.tasks.decoding.lexicon import NO_WORD, Lexicon
from desktop_app.tasks.decoding.ngram import read_arpa
from desktop_app.tasks.speech import note_on_hot_words
from tests.tasks.test_decoding import ALL, ARPA, SMALL, every_text, random_frames

MEETING = paths.shipped("resources", "samples", "meeting.wav")


def test_what_is_typed_is_read() -> None:
    found = parse("Wrzesniewski:9,  New   Delhi;semicolon:-4\nwrzesniewski:5.5,")
    assert found == (
        HotWord("wrzesniewski", 5.5),
        HotWord("New Delhi", DEFAULT_WEIGHT),
        HotWord("semicolon", -4.0),
    )
    assert parse(written(found)) == found
    assert parse(" ") == ()
    assert HotWord("Jean-Luc Picard").words == ("Jean", "Luc", "Picard")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Attendant:much", "“much” behind “Attendant” is no figure"),
        ("Attendant:0", "0 is no weight"),
        ("Attendant:nan", "nan is no weight"),
        ("Attendant:400", "400 is no weight"),
        ("a, 12:5", "“12:5” names no word"),
        (":5", "“:5” names no word"),
        (",".join(f"word{chr(97 + n % 26)}{'x' * (n // 26)}" for n in range(600)), "there are 600 of them"),
    ],
)
def test_what_cannot_be_meant_is_said(text: str, said: str) -> None:
    with pytest.raises(BadQuestion, match=said.replace("(", r"\(")):
        parse(text)


@pytest.mark.parametrize(
    ("word", "form"), [("Zürich", "ZURICH"), ("attendant", "ATTENDANT"), ("O’Neill", "O'NEILL"), ("ABC", "ABC")]
)
def test_words_take_the_letters_of_the_checkpoint(word: str, form: str) -> None:
    alphabet = Alphabet(tuple("_|'ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 0, 1)
    assert spelt(word, alphabet) == form


def test_a_word_without_letters_in_the_checkpoint_is_refused() -> None:
    with pytest.raises(BadQuestion, match="cannot write “51” in “area51”"):
        spelt("area51", Alphabet(tuple("_|ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 0, 1))


# the search against all texts


def language_of(tmp_path: Path) -> Language:
    path = tmp_path / "small.arpa"
    path.write_text(ARPA)
    return Language(Lexicon(["A", "BA", "AB"], SMALL), read_arpa(path), Weights(0.7, 0.4, -1.5, -0.3))


HOT = (HotWord("bb", 2.5), HotWord("a ba", 1.5), HotWord("AB", -1.0), HotWord("a", 0.75))


def bonus(words: tuple[str, ...]) -> float:
    """What HOT adds to a text, read from left to right, each word once; a phrase that is begun counts so far."""
    total, place = 0.0, 0
    while place < len(words):
        if words[place : place + 2] == ("A", "BA"):
            total, place = total + 3.0, place + 2
        elif words[place] == "A":
            # “a” alone counts for itself, and at the very end for the phrase that may be going on.
            total, place = total + (1.5 if place == len(words) - 1 else 0.75), place + 1
        else:
            total, place = total + {"BB": 2.5, "AB": -1.0}.get(words[place], 0.0), place + 1
    return total


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("plain", [False, True])
def test_scores_are_those_of_every_text_with_its_hot_words(tmp_path: Path, seed: int, plain: bool) -> None:
    below = no_language(SMALL) if plain else language_of(tmp_path)
    hot = HotLanguage(below, HOT, SMALL)
    frames = random_frames(6, 4, seed)
    searching = BeamSearch(SMALL, hot, hot.context(), ALL)
    searching.read(frames)
    found = {each.words: each for each in searching.hypotheses()}
    texts = every_text(frames, SMALL)
    assert found.keys() == texts.keys()
    for words, probability in texts.items():
        spelt_words = tuple(SMALL.text(word) for word in words)
        # A hot word the lexicon lacks costs what an unknown word does in the n-gram, not what it costs the lexicon.
        listed = Language(Lexicon(["A", "BA", "AB", "BB"], SMALL), below.ngram, below.weights)
        worth = (no_language(SMALL) if plain else listed).score(words, below.context())
        assert found[words].sound == pytest.approx(math.log(probability))
        assert found[words].language_score == pytest.approx(worth + bonus(spelt_words)), spelt_words


def test_the_lexicon_grows_without_losing_its_numbers() -> None:
    lexicon = Lexicon(["A", "BA"], SMALL)
    grown = lexicon.extended(["BAB", "A", "BB"], SMALL)
    whole = Lexicon(["A", "BA", "BAB", "BB"], SMALL)
    assert grown.words == whole.words
    assert [grown.find(word, SMALL) for word in ("A", "BA", "BAB", "BB", "B", "AA")] == [0, 1, 2, 3, NO_WORD, NO_WORD]
    assert sorted(map(tuple, grown.children)) == sorted(map(tuple, whole.children))
    assert len(lexicon.children) < len(grown.children)
    assert np.array_equal(lexicon.children, Lexicon(["A", "BA"], SMALL).children), "the first is as it was"


# on sound


def heard(residency: Residency, **options) -> Transcript:
    (answer,) = ask(AutomaticSpeechRecognition(sounds=(MEETING,), device="cpu", **options), residency)
    assert isinstance(answer, Transcript)
    return answer


def test_a_name_is_heard_once_it_is_named_and_written_as_it_was_typed() -> None:
    residency = Residency()
    without = heard(residency)
    assert "SARA WALKER" in without.text
    with_names = heard(residency, hot_words=parse("Sarah, WalKer, Okonkwo"))
    assert with_names.text == without.text.replace("SARA ", "SARAH ")
    assert "Sarah WalKer will bring" in " ".join(word.text for word in with_names.readable)
    assert with_names.to_dict()["hot_words"][0] == {"text": "Sarah", "weight": DEFAULT_WEIGHT}
    avoided = heard(residency, hot_words=parse("tuesday:-30"))
    assert "TUESDAY" in without.text
    assert "TUESDAY" not in avoided.text
    with pytest.raises(BadQuestion, match="cannot write “жук”"):
        heard(residency, hot_words=(HotWord("жук"),))
    with pytest.raises(BadQuestion, match="decoding looks for no words"):
        heard(residency, hot_words=parse("Sarah"), decoding="greedy")


def test_a_weight_that_writes_words_out_of_nothing_is_said_with_each_sound(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = tmp_path / "second.wav"
    second.write_bytes(MEETING.read_bytes())
    assert main(["transcribe", str(MEETING), str(second), "--hot-words", f"Tuesday:{2 * STRONG:g}, Sarah"]) == 0
    said = capsys.readouterr().out
    assert said.count("Hot words as strong as “Tuesday” (20) are written also where they were not said") == 2
    found = (Word("NEW", 0, 1), Word("DELHI", 1, 2))
    assert "“New Delhi” (11)" in note_on_hot_words(found, parse("New Delhi:11, delhi:10, Oslo:30"))
    assert note_on_hot_words(found, parse("Oslo:30, new:-30, delhi")) == ""


def test_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transcribe", str(MEETING), "--hot-words", "Sarah:9, Walker"]) == 0
    assert "Sarah Walker" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["transcribe", str(MEETING), "--hot-words", "Sarah:much"])
    assert "“much” behind “Sarah” is no figure" in capsys.readouterr().err
