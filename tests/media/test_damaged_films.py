"""Films whose bytes were damaged: which pictures are wrong is noticed, and no whole one is doubted."""

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.media import films
from tests.media.films import SIZE, film, saying

TIMES = np.arange(0, 6, 0.05)
_LOOKED_AT = np.arange(0, 5.95, 0.1)
_WRONG = 12.0
"""Mean difference of bytes from which on a picture is another one."""

_COARSE = Image.fromarray(np.random.default_rng(3).integers(0, 256, (24, 32, 3)).astype(np.uint8)).resize(
    (640, 480), Image.Resampling.BICUBIC
)


_SPECIMENS = Path(__file__).with_name("specimens")


def coming_nearer(time: float) -> np.ndarray:
    """A picture with much to see that grows over six seconds."""
    width, height = round(640 / (1 + time / 4)), round(480 / (1 + time / 4))
    left, top = (640 - width) // 2, (480 - height) // 2
    return np.asarray(_COARSE.crop((left, top, left + width, top + height)).resize(SIZE))


def flipped(content: bytearray, first: float, last: float, step: int) -> None:
    """Other bytes at every so many places of a part of the file."""
    chance = random.Random(7)
    for at in range(int(len(content) * first), int(len(content) * last), step):
        content[at] ^= chance.randrange(1, 256)


def burst(content: bytearray) -> None:
    """Some hundred bytes in a row."""
    at = len(content) * 48 // 100
    for place in range(at, at + 600):
        content[place] ^= 0x5A


def emptied(content: bytearray) -> None:
    """A tenth of the file lost to zeros."""
    first, last = len(content) * 45 // 100, len(content) * 55 // 100
    content[first:last] = bytes(last - first)


def here_and_there(content: bytearray) -> None:
    """A byte here and there."""
    flipped(content, 0.3, 0.7, 900)


def dense(content: bytearray) -> None:
    """Many bytes close to each other."""
    flipped(content, 0.5, 0.6, 60)


FILMS = [("a.mp4", "libx264"), ("a.mov", "mpeg4"), ("a.mkv", "libx264"), ("a.webm", "libvpx-vp9"),
         ("a.avi", "mpeg4"), ("a.gif", "gif")]  # fmt: skip


def seen(path: Path) -> tuple[list[films.Frame], films.Film]:
    """The pictures at some times, and the film that was closed after them."""
    with films.opened(path, checked=True) as opened:
        return list(opened.frames_at(_LOOKED_AT)), opened


@pytest.fixture(scope="module", params=FILMS, ids=lambda each: "-".join(each))
def whole(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[films.Frame]]:
    """A film and its pictures, none of which is doubted."""
    name, codec = request.param
    path = tmp_path_factory.mktemp(codec) / name
    if codec == "libx264":
        # x264 writes other bytes on other processors, and H.264 has no sums of its own: whether a decoder notices a
        # changed byte depends on where it falls. So these are two films that were written once, as film() writes them.
        path.write_bytes((_SPECIMENS / f"coming_nearer{path.suffix}").read_bytes())
    else:
        film(path, TIMES, coming_nearer, codec=codec)
    pictures, opened = seen(path)
    assert not any(each.damaged for each in pictures)
    assert opened.breaks == []
    assert not opened.breaks_off
    return path, pictures


@pytest.mark.parametrize("damage", [burst, emptied, here_and_there, dense])
def test_wrong_pictures_are_told(
    whole: tuple[Path, list[films.Frame]], damage: Callable[[bytearray], None], tmp_path: Path
) -> None:
    path, right = whole
    content = bytearray(path.read_bytes())
    damage(content)
    hurt = tmp_path / path.name
    hurt.write_bytes(content)
    found, opened = seen(hurt)
    wrong = [
        before.time
        for before, after in zip(right, found, strict=False)
        if np.abs(before.picture.astype(int) - after.picture.astype(int)).mean() > _WRONG
    ]
    told = [time for time in wrong if any(begin - 0.15 <= time <= end + 0.15 for begin, end in opened.breaks)]
    assert len(found) > len(right) - 5 or opened.breaks or opened.breaks_off
    assert len(told) >= 0.9 * len(wrong) or opened.breaks_off


def test_a_film_that_was_cut_off_ends_early(tmp_path: Path) -> None:
    path = film(tmp_path / "a.gif", TIMES, coming_nearer, codec="gif")
    path.write_bytes(path.read_bytes()[:-40_000])
    _, opened = seen(path)
    assert opened.breaks_off
    assert opened.end is not None
    path = film(tmp_path / "a.mkv", TIMES, coming_nearer)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    found, opened = seen(path)
    assert len(found) < len(_LOOKED_AT)
    assert opened.end is not None
    assert opened.end < 5


def test_a_wrong_duration_is_no_damage(tmp_path: Path) -> None:
    path = saying(film(tmp_path / "a.mkv", TIMES, coming_nearer), 30)
    found, opened = seen(path)
    assert opened.breaks == []
    assert not any(each.damaged for each in found)


def test_pictures_that_come_seldom_are_no_gap(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", [*np.arange(0, 2, 0.05), *np.arange(5, 6, 0.05)], coming_nearer, sound=6)
    found, opened = seen(path)
    assert opened.breaks == []
    assert not any(each.damaged for each in found)
