"""What another transcript would change: what is told is enough to make the one out of the other."""

import random

from desktop_app.answers import Word
from desktop_app.transcript_changes import Change, changed, changes, passages


def words(text: str, step: float = 0.5) -> list[Word]:
    return [Word(word, place * step, place * step + 0.4) for place, word in enumerate(text.split())]


def told(found: list[Change]) -> list[tuple[str, str]]:
    def text(some: tuple[Word, ...]) -> str:
        return " ".join(word.text for word in some)

    return [(text(change.before), text(change.after)) for change in found if not change.same]


def test_other_words_new_ones_and_those_that_go() -> None:
    found = changes(words("Sara walker will bring the old report."), words("Sarah Walker will bring report to us"))
    assert told(found) == [("Sara", "Sarah"), ("the old", ""), ("", "to us")]
    assert changed(found) == 5
    assert [change.same for change in found] == [False, True, False, True, False]


def test_case_and_punctuation_change_nothing() -> None:
    found = changes(words("GOOD MORNING"), words("Good morning."))
    assert told(found) == []
    assert changed(found) == 0
    assert passages(found) == []


def test_one_can_be_made_of_the_other_however_long_they_are() -> None:
    chance = random.Random(3)
    vocabulary = [f"w{number}" for number in range(50)]
    before = words(" ".join(chance.choice(vocabulary) for _ in range(5_000)))
    after = [word for word in before if chance.random() > 0.02]
    after = [Word("new", word.start + 0.02, word.end) if chance.random() < 0.02 else word for word in after]
    found = changes(before, after)
    assert [word for change in found for word in change.before] == before
    assert [word for change in found for word in change.after] == after
    assert changed(found) < 0.08 * len(before)


def test_nothing_against_something() -> None:
    assert told(changes([], words("a b"))) == [("", "a b")]
    assert told(changes(words("a b"), [])) == [("a b", "")]
    assert changes([], []) == []


def test_passages_have_the_words_around() -> None:
    before = words(" ".join(f"a{number}" for number in range(60)))
    after = [Word("x", word.start, word.end) if place in (10, 14, 50) else word for place, word in enumerate(before)]
    first, second = passages(changes(before, after))
    assert [word.text for change in first for word in change.after] == [
        *(f"a{number}" for number in range(5, 10)), "x", "a11", "a12", "a13", "x", *(f"a{n}" for n in range(15, 20)),
    ]  # fmt: skip
    assert second[1].start == 25.0
