"""The bench on real pictures: what it counts is counted again here by hand, on a few drawn pictures."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.bench.real import Missing, captions, pictures
from desktop_app.bench.real.listed import Pictured, listed
from desktop_app.inference.residency import Residency


def squares(folder: Path, column: str, says: list[str], name: str) -> list[Path]:
    """Pictures of one colour each, and the table that lists what they show."""
    folder.mkdir(parents=True)
    paths = []
    for number, _ in enumerate(says):
        paths.append(folder / f"{number}.png")
        Image.fromarray(np.full((20, 30, 3), 23 * number % 256, np.uint8)).save(paths[-1])
    lines = [f"file\t{column}", *(f"{path.name}\t{text}" for path, text in zip(paths, says, strict=True))]
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return paths


def test_calibration_error_is_the_gap_between_confidence_and_truth() -> None:
    """Two bins: 0.9 and 0.8 are in different ones. |0.9 * 2 - 1| + |0.8 - 1|, over three."""
    assert pictures.calibration_error([0.9, 0.9, 0.8], [True, False, True]) == pytest.approx((0.8 + 0.2) / 3)
    assert pictures.calibration_error([1.0, 1.0], [True, True]) == 0.0


def test_kinds_and_photographs_are_counted_from_the_programs_own_answers(tmp_path: Path) -> None:
    paths = squares(tmp_path / "kinds", "kind", ["blank page", "map", "portrait"], "kinds.tsv")
    squares(tmp_path / "images-caltech101", "label", ["anchor", "ant"], "labels.tsv")
    answers = pictures.labelled([Pictured(path, "") for path in paths], None, Residency())
    labels = [answer.best.label for _, answer in answers]
    found = {figure.what: figure for figure in pictures.figures(tmp_path, None)}
    right = sum(label == kind for label, kind in zip(labels, ("blank page", "map", "portrait"), strict=True))
    assert found["kinds of picture: right, in all"].value == pytest.approx(100 * right / 3)
    assert found["kinds of picture: right, map"].of == 1
    called = sum(label in ("photograph of a scene", "portrait") for label in labels[:2])
    assert found["photographs of things: called a photograph"].value == pytest.approx(100 * called / 2)
    assert found["photographs of things: called by the name of the thing"].value == 0.0


def test_what_is_there_is_measured_and_what_is_not_is_said(tmp_path: Path) -> None:
    squares(tmp_path / "kinds", "kind", ["blank page"], "kinds.tsv")
    found = pictures.figures(tmp_path, None)
    assert next(found).of == 1
    with pytest.raises(Missing, match="Caltech 101"):
        list(found)
    with pytest.raises(Missing, match="emoji"):
        list(captions.figures(tmp_path, None))


def test_captions_are_told_apart_a_hundred_at_a_time(tmp_path: Path) -> None:
    made = [Pictured(tmp_path / f"{number}.png", f"thing {number % 230}") for number in range(300)]
    groups = captions.groups(made)
    assert [len(group) for group in groups] == [100, 100]
    assert all(len({one.says for one in group}) == 100 for group in groups)
    assert [len(group) for group in captions.groups(made[:7])] == [7]


def test_a_name_is_found_or_not(tmp_path: Path) -> None:
    squares(tmp_path / "emoji", "label", ["plain black", "plain white"], "labels.tsv")
    figure = next(captions.figures(tmp_path, None))
    assert (figure.of, figure.what) == (2, "emoji: right among 2 captions")
    assert figure.value in (0.0, 50.0, 100.0)


def test_of_a_set_that_was_learnt_from_only_what_was_kept_apart_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    squares(tmp_path / "captions-stamps", "caption", ["a", "b", "c", "d", "e"], "captions.tsv")
    assert next(captions.figures(tmp_path, None)).of == 5
    monkeypatch.setattr(captions, "KEPT_APART", {"stamps": 3})
    assert next(captions.figures(tmp_path, None)).of == 3


def test_pictures_that_are_not_there_are_passed_over(tmp_path: Path) -> None:
    squares(tmp_path / "kinds", "kind", ["map", "map"], "kinds.tsv")
    (tmp_path / "kinds" / "0.png").unlink()
    assert [one.path.name for one in listed(tmp_path / "kinds" / "kinds.tsv", "kind", "Kinds")] == ["1.png"]
