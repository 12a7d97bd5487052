"""Marks by words and pauses: decided once, with few words behind, and only where the words are believed."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from transformers import pipeline

from desktop_app import paths
from desktop_app.answers import Transcript, Word, readable_words
from desktop_app.inference.residency import Residency
from desktop_app.media import spoken_words
from desktop_app.questions import AutomaticSpeechRecognition, LiveSpeechRecognition
from desktop_app.tasks import ask
from desktop_app.tasks.automatic_speech_recognition import run
from desktop_app.tasks.punctuation import marking
from desktop_app.tasks.punctuation.marking import BEHIND, FinalWords, Marking
from desktop_app.tasks.punctuation.network import MARKS, MOST_PIECES, NAME, MarkNetwork, built_in
from desktop_app.tasks.speech import decoder_for
from desktop_app.workspace.kept_answers import Kept, plain_of
from desktop_app.writing import Writing
from tests.sound_server import SoundServer

MEETING = paths.shipped("resources", "samples", "meeting.wav")

SAID = "good morning how are you today my name is anna and i live in london do you know where he is"

PRINTED = {"home": ".", "name": "?", "well": ",", "said": ","}
ENGLISH = set("i went home what is your name my anna well he came then they said yes".split())


class Printed(MarkNetwork):
    """Knows what stands behind some words for sure, and that Anna is a name."""

    def __init__(self) -> None:
        self.read: list[int] = []

    def knows(self, word: str) -> bool:
        return word in ENGLISH

    def judge(self, words: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        self.read.append(len(words))
        told = np.log(np.tile([0.7, 0.2, 0.08, 0.02], (len(words), 1)))
        for place, word in enumerate(words):
            if word in PRINTED:
                told[place] = np.log(0.001)
                told[place, MARKS.index(PRINTED[word])] = np.log(0.997)
        return told, np.array([0.99 if word == "anna" else 0.01 for word in words])


def spoken(said: str, confidence: float = 0.95) -> list[Word]:
    """Words 0.1 s apart; "|" is a pause of a second."""
    words, at = [], 0.0
    for word in said.upper().split():
        if word == "|":
            at += 1.0
            continue
        words.append(Word(word, round(at, 2), round(at + 0.3, 2), confidence))
        at += 0.4
    return words


def marked(said: str, confidence: float = 0.95) -> list[Word]:
    return list(Marking(Printed()).take(spoken(said, confidence), over=True))


def test_words_tell_marks_and_names_where_nobody_pauses() -> None:
    words = marked("well i went home what is your name my name is anna")
    # "name" stands twice; the second has the mark of the first, as this network knows no more than the word.
    assert " ".join(word.text for word in readable_words(words)) == (
        "Well, I went home. What is your name? My name? Is Anna."
    )


def test_what_begins_no_sentence_has_no_capital_but_for_names() -> None:
    network = built_in()
    assert network is not None
    words = Marking(network).take(spoken(SAID), over=True)
    assert not any(word.mark for word in words[:-1]), "nobody pauses"
    written = " ".join(word.text for word in readable_words(words))
    assert "How" not in written
    assert "My" not in written
    assert "name is Anna and I" in written


def test_a_long_pause_tells_where_words_do_not() -> None:
    words = marked("i went | then they came")
    assert [word.mark for word in words[:2]] == ["", "."]


def test_pauses_alone_tell_where_a_person_wants_that() -> None:
    words = marked("i went home my name is anna")
    found = readable_words(words, writing=Writing(marks=False))
    assert " ".join(word.text for word in found) == "I went home my name is Anna."
    assert " ".join(word.text for word in readable_words(marked("i went home ulla"), writing=Writing(marks=False))) == (
        "I went home ulla."
    )


def test_a_mark_waits_for_few_words_and_never_changes() -> None:
    judged, words = Marking(Printed()), spoken("well i went home what is your name my name is anna")
    decided: list[Word] = []
    for count, word in enumerate(words, 1):
        decided += judged.take([word])
        assert len(decided) == max(0, count - BEHIND)
        assert len(judged.waiting) == min(count, BEHIND)
    decided += judged.take([], over=True)
    assert not judged.waiting
    assert [word.text for word in decided] == [word.text for word in words]
    assert [word.mark for word in decided] == [word.mark for word in marked(" ".join(each.text for each in words))]


def test_what_is_read_at_once_is_bounded() -> None:
    network = Printed()
    judged = Marking(network)
    judged.take(spoken("i went home " * 400), over=True)
    judged.take(spoken("well"), over=True)
    assert max(network.read) <= 48
    # Four in ten of them may be unknown, of MOST_PIECES each.
    assert 48 * 0.6 + 48 * 0.4 * MOST_PIECES <= 126


@pytest.mark.parametrize(
    ("said", "confidence"),
    [
        ("well i went home", 0.6),  # most of such words are wrong
        ("ich ging heim und sie kamen", 0.95),
        ("", 0.95),
    ],
)
def test_words_that_are_not_believed_have_no_marks(said: str, confidence: float) -> None:
    assert [word.mark for word in marked(said, confidence)] == [None] * len(said.split())


def test_words_with_case_keep_what_their_checkpoint_wrote() -> None:
    words = [replace(word, text=word.text.title()) for word in spoken("well i went home")]
    assert [word.mark for word in Marking(Printed()).take(words, over=True)] == [None] * 4


def test_words_with_marks_of_their_own_get_no_second_one() -> None:
    words = [replace(word, text=word.text.lower()) for word in spoken("well i went home")]
    words[0] = replace(words[0], text="well,")
    assert [word.mark for word in Marking(Printed()).take(words, over=True)] == [None] * 4


def test_final_words_stay_where_they_are_until_their_marks_come() -> None:
    said, words = FinalWords(Marking(Printed())), spoken("well i went home what is your name")
    seen: list[Word] = []
    for word in words:
        said.add([word])
        assert [each.text for each in said.words] == [each.text for each in words[: len(said.words)]]
        sure = said.words[: len(said.words) - said.waiting]
        assert [each.mark for each in sure[: len(seen)]] == [each.mark for each in seen]
        seen = list(sure)
    said.add([], over=True)
    assert said.waiting == 0
    assert [word.mark for word in said.words] == [",", "", "", ".", "", "", "", "?"]


def test_the_built_in_speech_checkpoint_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marking, "built_in", Printed)
    assert marking.marking_for(SimpleNamespace(entry=SimpleNamespace(builtin=True))) is None
    assert marking.marking_for(SimpleNamespace(entry=SimpleNamespace(builtin=False))) is not None


class Commas(Printed):
    """Knows every word, and a comma behind each."""

    def knows(self, word: str) -> bool:
        return True

    def judge(self, words: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        return np.log(np.tile([0.001, 0.997, 0.001, 0.001], (len(words), 1))), np.zeros(len(words))


@pytest.fixture
def commas(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any checkpoint but one known as built in has its words judged so; how sure it is of them does not count."""
    monkeypatch.setattr(marking, "built_in", Commas)
    monkeypatch.setattr(marking, "_SURE", 0.0)


@pytest.mark.parametrize("long", [120.0, 0.0])
def test_a_recording_has_them(long: float, commas: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LONG", long)
    named = str(paths.shipped("models", "builtin", "wav2vec2-speech"))
    question = AutomaticSpeechRecognition(sounds=(MEETING,), checkpoint=named, device="cpu")
    *passing, last = ask(question, Residency())
    assert isinstance(last, Transcript)
    assert last.words
    assert {word.mark for word in last.words} <= {",", "."}
    assert [chunk["mark"] for chunk in last.to_dict()["chunks"]] == [word.mark for word in last.words]
    assert "," in last.to_dict()["readable"]
    assert last.text == " ".join(word.text for word in last.words)
    for answer in passing:  # what no longer changes has its mark already, or has none
        assert isinstance(answer, Transcript)
        sure = len(answer.words) - answer.interim
        if long == 0.0:
            assert [word.mark for word in answer.words[:sure]] == [word.mark for word in last.words[:sure]]


def test_live_a_word_is_final_together_with_its_mark(sound_server: SoundServer, commas: None, tmp_path: Path) -> None:
    residency, named = Residency(), str(paths.shipped("models", "builtin", "wav2vec2-speech"))
    question = LiveSpeechRecognition(recording=tmp_path / "kept.wav", checkpoint=named, device="cpu", seconds=16.0)
    with residency.borrow(question) as loaded:
        decoder_for(loaded, "auto")  # both loaded beforehand, so that speech is heard as it comes
    stream = ask(question, residency)
    heard = [next(stream)]
    sound_server.play(MEETING)
    heard += stream
    assert all(isinstance(answer, Transcript) for answer in heard)
    assert any(len(answer.words) > answer.interim > 0 for answer in heard)
    for before, after in pairwise(heard):
        kept = before.words[: len(before.words) - before.interim]
        assert after.words[: len(kept)] == kept
        assert all(word.mark in (",", ".") for word in kept)
    last = heard[-1]
    assert last.final
    assert not last.interim
    assert len(last.words) > 10
    kept, _ = spoken_words.read(tmp_path / "kept.wav")
    assert [word.text for word in kept] == [word.text for word in last.words]


def test_no_comma_comes_between_letters_that_are_spelt_nor_into_a_number() -> None:
    words = [replace(word, mark=",") for word in spoken("he spelt c z e and twenty four copies")]
    assert " ".join(word.text for word in readable_words(words)) == "He, spelt, C Z E, and, 24, copies."


def test_they_are_kept_with_the_history() -> None:
    words = tuple(marked("well i went home"))
    found = Transcript(
        source=MEETING, checkpoint="a", device="cpu", precision="float32", seconds=0.1, words=words,
        heard=1.0, duration=1.0,
    )  # fmt: skip
    kept = Kept(0.0, "automatic-speech-recognition", MEETING, {}, plain_of(found))
    again = kept.restored()
    assert isinstance(again, Transcript)
    assert [word.mark for word in again.words] == [",", "", "", "."]
    assert again.to_dict()["readable"] == "Well, I went home."


def test_without_its_checkpoint_pauses_tell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("desktop_app.paths.shipped", lambda *_names: tmp_path)
    built_in.cache_clear()
    try:
        assert built_in() is None
    finally:
        built_in.cache_clear()


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("model.safetensors", b"cut off"),
        ("vocab.txt", None),
        ("vocab.txt", b"the\n"),
        ("vocab.txt", b"\xff\xfe\x00"),
        ("config.json", b"{"),
    ],
)
def test_with_a_damaged_checkpoint_pauses_tell(
    file: str, content: bytes | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    here = shutil.copytree(paths.shipped("models", "builtin", NAME), tmp_path / NAME)
    if content is None:
        (here / file).unlink()
    else:
        (here / file).write_bytes(content)
    monkeypatch.setattr("desktop_app.paths.shipped", lambda *_names: here)
    built_in.cache_clear()
    try:
        assert built_in() is None
    finally:
        built_in.cache_clear()
    assert "marks come by pauses alone" in caplog.text


def test_the_checkpoint_that_comes_with_it_marks_plain_words() -> None:
    network = built_in()
    assert network is not None
    words = list(
        Marking(network).take(spoken(SAID.replace("today", "today |").replace("london", "london |")), over=True)
    )
    written = " ".join(word.text for word in readable_words(words))
    assert written.count("?") == 2
    assert "Anna" in written
    assert "London." in written


def test_it_is_in_the_standard_layout() -> None:
    network, folder = built_in(), paths.shipped("models", "builtin", NAME)
    assert network is not None
    theirs = pipeline("token-classification", model=str(folder), device="cpu", dtype="float32", ignore_labels=[])
    said = "well he came and they said yes"
    chances, capitals = network.judge(said.split())
    for told, marks, capital in zip(theirs(said), chances, capitals, strict=True):
        # The pipeline tells the likeliest of both cases of a mark; ours adds the two.
        kind = ["none", "comma", "stop", "question"].index(told["entity"].removeprefix("capital_"))
        assert told["score"] <= np.exp(marks[kind]) + 1e-5
        assert (capital > 0.5) == told["entity"].startswith("capital_") or told["score"] < 0.5
