"""The words of a PDF's text layer, where its characters are of an odd kind."""

import random
from pathlib import Path

import pytest

from desktop_app.media.documents import pdf, pdf_text
from desktop_app.media.documents.belief import is_broken
from desktop_app.media.documents.pdf_text import Character, Layer
from tests.media.documents import written


@pytest.mark.parametrize("height", [1e-4, 0.0])
def test_tiny_letters_on_one_spot_are_compared_with_few(monkeypatch: pytest.MonkeyPatch, height: float) -> None:
    """Some programs hide a whole page of text in a corner, in letters of no size."""
    compared = 0
    plain = pdf_text._Doubles._is_double

    def counted(self: pdf_text._Doubles, one: Character, other: Character) -> bool:
        nonlocal compared
        compared += 1
        return plain(self, one, other)

    monkeypatch.setattr(pdf_text._Doubles, "_is_double", counted)
    draw, drawn = random.Random(0), pdf_text._Doubles(1.4)
    letters = []
    for _ in range(4_000):
        left, top = 0.5 + draw.random() / 250, 0.5 + draw.random() / 250
        letters.append(Character("a", left, top, left + height / 2, top + height))
    doubles = [each for each in letters if each in drawn]
    assert compared <= 27 * 9 * len(letters) / 10
    # The same as when each is held against all that stand before it.
    known: list[Character] = []
    for each in letters:
        if not any(plain(drawn, each, other) for other in known):
            known.append(each)
    assert len(doubles) == len(letters) - len(known)


def test_a_letter_is_a_double_wherever_the_cells_part_that_it_is_looked_for_in() -> None:
    for step in range(200):
        left, height = 0.2 + step / 1_000, 0.01 + step / 20_000
        drawn = pdf_text._Doubles(1.0)
        aside = 0.1 * height
        assert Character("x", left, left, left + height, left + height) not in drawn
        assert Character("x", left + aside, left, left + height + aside, left + height) in drawn
        assert Character("x", left + height, left, left + 2 * height, left + height) not in drawn
        assert Character("y", left + aside, left, left + height, left + height) not in drawn


@pytest.mark.parametrize(("lost", "broken"), [(0, False), (6, False), (20, True)])
def test_a_layer_whose_figures_alone_cannot_be_read_is_not_believed(lost: int, broken: bool) -> None:
    """Some programs leave out what the shapes of one font mean, that of the amounts."""
    words = [("Description", (0.0, 0.0, 0.1, 0.1), 0)] * 60
    layer = Layer(words=list(words), characters=660, odd=lost, lost=lost)
    assert is_broken(layer) is broken


def test_characters_that_are_lost_are_counted_where_they_follow_one_another(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", [[(60, 70, "Total \x17\x19\x0f\x13\x15 due"), (60, 90, "a \x17 b \x18 c")]])
    layer = pdf.layer(path, 1)
    assert (layer.odd, layer.lost) == (7, 4)
