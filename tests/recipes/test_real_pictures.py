"""Real pictures for the recipes: the list of sets, views of files in odd formats, packs, how to lean."""

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from models.recipes.pictures import real
from models.recipes.pictures.kinds import LABELS
from models.recipes.vit_pictures import packing
from models.recipes.vit_pictures import real as vit_real

PLACES = ("GitHub ", "Debian package ", "PyPI ", "Caltech 101", "ICDAR ", "Made by ")


def test_every_set_says_where_it_is_published_and_under_which_licence() -> None:
    sets = real.real_sets()
    assert len({one.name for one in sets}) == len(sets)
    for one in sets:
        assert one.published.startswith(PLACES)
        assert one.licence
        assert one.split in ("train", "dev")
        assert set(one.files) <= set(LABELS)
        assert len(one.sha256) == (0 if one.published.startswith("Made by ") else 64)


def test_no_source_is_both_learnt_from_and_kept_apart() -> None:
    """One repository gives both, by folders of other authors: the templates of Impress."""
    learnt, kept = ({one.published for one in real.real_sets() if one.split == split} for split in ("train", "dev"))
    assert {text.partition(" at ")[0] for text in learnt & kept} <= {"GitHub dohliam/libreoffice-impress-templates"}
    for one in real.real_sets():
        twin = next((other for other in real.real_sets() if other.name == one.folder), None)
        files = {glob for globs in one.files.values() for glob in globs}
        assert twin is None or not files & {glob for globs in twin.files.values() for glob in globs}


@pytest.fixture
def one_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> real.RealSet:
    """Two pictures of maps, one too small to use."""
    made = real.RealSet("made", "here", "CC0", "train", {"map": ("*.png",)}, views=3)
    monkeypatch.setattr(real, "real_sets", lambda: (made,))
    monkeypatch.setattr(packing, "real_sets", lambda: (made,))
    real.listed.cache_clear()
    folder = tmp_path / "made"
    folder.mkdir()
    for name, size in (("a.png", (90, 60)), ("b.png", (50, 80)), ("small.png", (8, 8))):
        Image.new("RGB", size, (10, 200, 30)).save(folder / name)
    return made


def test_a_set_is_packed_as_views_and_checked_by_its_hash(one_set: real.RealSet, tmp_path: Path) -> None:
    assert [path.name for path, _ in real.listed(tmp_path, "made")] == ["a.png", "b.png"]
    assert packing.write(tmp_path / "pack", packing.real_pictures(tmp_path)) == 6
    found = packing.read(tmp_path / "pack")
    assert found.pictures.shape == (6, packing.SIDE, packing.SIDE, 3)
    assert found.kinds.tolist() == [LABELS.index("map")] * 6
    assert found.names == ("made",)
    assert not found.held.any()
    assert abs(found.pictures[0].astype(int) - (10, 200, 30)).max() <= 12  # WebP
    lines = "".join(
        f"{hashlib.sha256((tmp_path / 'made' / name).read_bytes()).hexdigest()}  {name}\n"
        for name in ("a.png", "b.png")
    )
    digest = hashlib.sha256(lines.encode()).hexdigest()
    real.check(tmp_path, replace(one_set, sha256=digest))
    Image.new("RGB", (90, 60)).save(tmp_path / "made" / "a.png")
    with pytest.raises(ValueError, match="differs from here"):
        real.check(tmp_path, replace(one_set, sha256=digest))


@pytest.mark.usefixtures("one_set")
def test_a_set_that_is_not_there_gives_nothing(tmp_path: Path) -> None:
    assert not list(packing.real_pictures(tmp_path / "elsewhere"))


def test_clear_parts_show_the_ground_and_patterns_of_gimp_are_read(tmp_path: Path) -> None:
    Image.new("RGBA", (60, 50), (0, 0, 0, 0)).save(tmp_path / "clear.png")
    assert real.opened(tmp_path / "clear.png", (9, 8, 7)).getpixel((5, 5)) == (9, 8, 7)
    head = b"".join(value.to_bytes(4, "big") for value in (28, 1, 2, 2, 3)) + b"GPAT" + b"dot\0"
    (tmp_path / "dot.pat").write_bytes(head + bytes([255, 0, 0, 0, 255, 0, 0, 0, 255, 1, 2, 3]))
    pixels = np.asarray(real.opened(tmp_path / "dot.pat")).reshape(-1, 3).tolist()
    assert pixels == [[255, 0, 0], [0, 255, 0], [0, 0, 255], [1, 2, 3]]


def test_a_glob_may_name_some_pages_of_a_pdf(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pages = ("talk.pdf#2-4", "talk.pdf#7")
    monkeypatch.setattr(real, "real_sets", lambda: (real.RealSet("made", "here", "CC0", "train", {"slide": pages}),))
    real.listed.cache_clear()
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "talk.pdf").write_bytes(b"%PDF")
    found = [path.name for path, _ in real.listed(tmp_path, "made")]
    assert found == ["talk.pdf#2", "talk.pdf#3", "talk.pdf#4", "talk.pdf#7"]


def test_a_picture_of_far_too_many_pixels_is_left_out(
    one_set: real.RealSet, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    Image.new("RGB", (200, 100)).save(tmp_path / "made" / "a.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 5000)  # half of what Pillow refuses
    assert [path.name for path, _ in real.listed(tmp_path, one_set.name)] == ["b.png"]


def test_a_file_that_is_no_picture_whatever_its_name_is_left_out(one_set: real.RealSet, tmp_path: Path) -> None:
    (tmp_path / "made" / "a.png").write_text("version https://git-lfs.github.com/spec/v1\n", encoding="utf-8")
    assert [path.name for path, _ in real.listed(tmp_path, one_set.name)] == ["b.png"]


def test_photographs_taken_for_something_else_are_leant_towards() -> None:
    """Photographs fall short by one; drawn pictures of label 0 do not mind, for they are sure."""
    scene, portrait = vit_real.PHOTOGRAPHS
    drawn = torch.zeros(40, len(LABELS))
    labels = torch.arange(40) % 3
    drawn[torch.arange(40), labels] = 6
    photographs = torch.zeros(20, len(LABELS))
    photographs[:, 5], photographs[:, scene] = 2, 1
    by = vit_real.lean(drawn, labels, photographs)
    assert by[scene] > 0.5
    assert by[5] < -0.3
    assert by[scene] > by[portrait] > by[5]
    assert ((photographs + by).argmax(dim=1) == scene).all()
    assert ((drawn + by).argmax(dim=1) == labels).all()
