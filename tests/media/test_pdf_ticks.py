"""Boxes of a form that are ticked: drawn, filled with a letter, or fields of the form."""

from pathlib import Path

import pytest

from desktop_app.media.documents import reading
from tests.media.documents import HEIGHT, Line, boxed, written

_LINES: tuple[Line, ...] = ((40, 100, "Gender:"), (120, 100, "Female"), (200, 100, "Male"))


def ticks(path: Path) -> list[tuple[float, bool]]:
    """Where the middle of each box is, in points, from left to right, and whether it is ticked."""
    found = reading.read(path, 1)
    return sorted((round((each.box[0] + each.box[2]) / 2 * found.width), each.ticked) for each in found.ticks)


def test_a_box_with_a_cross_in_it_is_ticked(tmp_path: Path) -> None:
    drawing = boxed(106, 101) + boxed(186, 101, ticked=True)
    assert ticks(written(tmp_path / "a.pdf", [_LINES], drawing=drawing)) == [(111, False), (191, True)]


def test_a_letter_ticks_a_box_and_so_does_a_dark_square(tmp_path: Path) -> None:
    low = HEIGHT - 101
    letter = written(tmp_path / "a.pdf", [(*_LINES, (187, 100, "x"))], drawing=boxed(106, 101) + boxed(186, 101))
    assert ticks(letter) == [(111, False), (191, True)]
    dark = boxed(106, 101) + boxed(186, 101) + f"0 g 188 {low + 2} 6 6 re f\n1 g 108 {low + 2} 6 6 re f\n"
    assert ticks(written(tmp_path / "b.pdf", [_LINES], drawing=dark)) == [(111, False), (191, True)]


@pytest.mark.parametrize(
    "drawing",
    [
        boxed(106, 101, side=60, ticked=True),
        "".join(boxed(106 + 10 * at, 101) for at in range(8)),
        "106 741 40 10 re S\n",
        "106 741 m 116 741 l 111 751 l h S\n",
    ],
    ids=["a large one", "places for letters", "a bar", "a triangle"],
)
def test_what_is_no_box_to_be_ticked(tmp_path: Path, drawing: str) -> None:
    assert ticks(written(tmp_path / "a.pdf", [_LINES], drawing=drawing)) == []


def test_fields_of_a_form_say_whether_they_are_ticked(tmp_path: Path) -> None:
    fields = [
        f"<</Type/Annot/Subtype/Widget/FT/Btn/T(f{left})/AS/{state}/Rect[{left} 741 {left + 10} 751]>>".encode()
        for left, state in ((106, "Off"), (186, "Yes"))
    ]
    path = written(tmp_path / "a.pdf", [_LINES], extra="/Annots[6 0 R 7 0 R]", more=fields, drawing=boxed(106, 101))
    assert ticks(path) == [(111, False), (191, True)]


def test_on_a_page_that_is_turned_they_stand_where_they_are_seen(tmp_path: Path) -> None:
    path = written(tmp_path / "a.pdf", [_LINES], extra="/Rotate 90", drawing=boxed(106, 101, ticked=True))
    found = reading.read(path, 1)
    (box,) = found.ticks
    near = next(word for word in found.words if word.text == "Female")
    assert box.ticked
    assert 0 < near.box[0] - box.box[2] < 0.02
    assert box.box[1] < (near.box[1] + near.box[3]) / 2 < box.box[3]
