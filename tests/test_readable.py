"""What was said as a person would write it: sentences, names, numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.answers import Transcript, Word, readable_words
from desktop_app.readable import text
from desktop_app.ui.widgets.readable_transcript import ReadableTranscript


def spoken(said: str) -> tuple[Word, ...]:
    """Words in capitals, as checkpoints write them; "|" is a long pause, "," a short one."""
    words, time = [], 0.0
    for word in said.upper().split():
        if word in "|,":
            time += 1.0 if word == "|" else 0.45
            continue
        words.append(Word(word, round(time, 2), round(time + 0.3, 2), 0.9))
        time += 0.4
    return tuple(words)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("good morning | i think i'm late", "Good morning. I think I'm late."),
        ("the meeting is on tuesday the ninth of june", "The meeting is on Tuesday the 9th of June."),
        ("june the ninth", "June the 9th."),
        ("it was the twenty first of march", "It was the 21st of March."),
        ("we may march in may", "We may march in May."),
        ("sarah lives in london , and works in paris today", "Sarah lives in London, and works in Paris today."),
        ("doctor smith saw mister jones", "Dr Smith saw Mr Jones."),
        ("what is the price of it", "What is the price of it?"),
        ("can you hear me | yes", "Can you hear me? Yes."),
        ("twenty four copies and two cats", "24 copies and two cats."),
        ("one hundred and five people of two thousand", "105 people of 2000."),
        ("one hundred and twenty three thousand four hundred and fifty six", "123,456."),
        ("three million two hundred thousand", "3,200,000."),
        ("nineteen eighty four and twenty twenty six", "1984 and 2026."),
        ("in eighteen oh five", "In 1805."),
        ("it costs five dollars or two hundred and fifty pounds", "It costs $5 or £250."),
        ("three point one four percent", "3.14%."),
        ("sixty per cent of them", "60% of them."),
        ("at ten thirty pm or at six fifteen", "At 10:30 pm or at 6:15."),
        ("half past ten", "Half past ten."),
        ("one two three", "One two three."),
        ("the second one", "The second one."),
        ("my name is c z e | rubout t m n six", "My name is C Z E. Rubout T M N six."),
        ("p a c", "P A C."),
        ("call her p i t t , s b u r g h please", "Call her P I T T S B U R G H please."),
        ("it is spelt i b a", "It is spelt I B A."),
        ("plan b a good idea in a t shirt", "Plan B a good idea in a T shirt."),
        ("mind your p's and q's | what a day i had", "Mind your P's and Q's. What a day I had."),
        ("the | house", "The house."),
        ("", ""),
    ],
)
def test_it_is_written_so(said: str, written: str) -> None:
    assert text(spoken(said)) == written


@pytest.mark.parametrize(
    "number", [*range(10, 130), 200, 305, 999, 1_000, 1_001, 4_321, 9_999, 10_000, 123_456, 7_000_010]
)
def test_numbers_are_read_as_they_are_spelt(number: int) -> None:
    assert (
        text(spoken(f"about {in_words(number)} of them"))
        == f"About {number:{',' if number >= 10_000 else ''}} of them."
    )


def in_words(number: int) -> str:
    """English as it is spoken, with "and" as the British say it."""
    small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    small = f"{small} seventeen eighteen nineteen".split()
    tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
    if number < 20:
        return small[number]
    if number < 100:
        return f"{tens[number // 10]} {small[number % 10] if number % 10 else ''}".strip()
    for size, name in ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            joined = " and " if 0 < rest < 100 else " "
            return f"{in_words(number // size)} {name}{joined}{in_words(rest) if rest else ''}".strip()
    raise AssertionError


def test_words_with_case_of_their_own_keep_it() -> None:
    words = (Word("iPhone", 0, 0.3), Word("users", 0.4, 0.7), Word("in", 0.8, 1), Word("Oslo", 1.1, 1.4))
    assert text(words) == "IPhone users in Oslo."


def test_a_written_word_has_the_times_of_those_it_stands_for() -> None:
    words = spoken("buy twenty four maps")
    assert readable_words(words)[1] == Word("24", words[1].start, words[2].end, 0.9)
    assert [word.stands_for for word in readable_words(words)] == ["", "twenty four", ""]


def test_json_holds_both(tmp_path) -> None:
    found = Transcript(source=tmp_path / "a.wav", words=spoken("twenty four maps"), heard=2.0, duration=2.0)
    assert found.to_dict()["text"] == "TWENTY FOUR MAPS"
    assert found.to_dict()["readable"] == "24 maps."
    assert found.as_text().endswith("\n24 maps.")
    assert "24 maps" in found.search_text()
    assert "twenty four" in found.search_text()


@given(
    st.lists(st.sampled_from("GOOD TWENTY FOUR MAY JUNE NINTH OF HUNDRED AND POINT MAP I | ,".split()), max_size=60),
    st.data(),
)
def test_a_growing_one_is_what_the_whole_is(said: list[str], data: st.DataObject) -> None:
    words = spoken(" ".join(said))
    growing = ReadableTranscript()
    for count in sorted(data.draw(st.lists(st.integers(0, len(words)), max_size=6))):
        interim = data.draw(st.integers(0, min(3, count)))
        shown, changing = growing.shown(words[:count], interim, ended=False)
        assert shown == readable_words(words[:count], ended=False)
        assert 0 <= changing <= interim
    assert growing.shown(words, 0, ended=True) == (readable_words(words), 0)


def test_a_sentence_is_not_over_while_the_word_behind_its_pause_may_change() -> None:
    """That word may become another one, which begins sooner: what stood before it would keep a full stop."""
    said = (Word("SIX", 0.0, 0.3), Word("PEOPLE", 0.4, 0.9))
    growing = ReadableTranscript()
    before, _ = growing.shown((*said, Word("HE", 1.8, 2.0)), 1, ended=False)
    assert [word.text for word in before] == ["Six", "people.", "He"]
    words = (*said, Word("JAY", 1.2, 1.5))
    assert growing.shown(words, 1, ended=False)[0] == readable_words(words, ended=False)
    assert growing.shown(words, 0, ended=True)[0] == readable_words(words)


def test_it_takes_little_however_long_it_is() -> None:
    said = " | ".join(["the twenty four maps of june are here"] * 50)
    words = spoken(said)
    growing = ReadableTranscript()
    for count in range(1, len(words), 7):
        growing.shown(words[:count], 0, ended=False)
        assert count - growing._until < 40


def test_random_words_are_all_there() -> None:
    random = np.random.default_rng(0)
    letters = ["".join(random.choice(list("ABCDEFGH"), 5)) for _ in range(200)]
    assert text(spoken(" ".join(letters))).lower().rstrip(".").replace(",", "").split() == [
        each.lower() for each in letters
    ]
