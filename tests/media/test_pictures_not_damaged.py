"""Pictures that are not read though nothing about them is damaged, and what is said of them."""

import io
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.media import images
from desktop_app.problems import Unreadable
from tests.media import making
from tests.media.test_odd_pictures import CORNERS, written


def test_a_tiff_packed_as_webp_is_not_called_damaged(tmp_path: Path) -> None:
    content = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(content, "TIFF", compression="tiff_lzw")
    # The tag of compression (259), one SHORT: LZW (5) made WebP (50001).
    lzw, webp = (struct.pack("<HHIHH", 259, 3, 1, each, 0) for each in (5, 50_001))
    assert content.getvalue().count(lzw) == 1
    path = tmp_path / "a.tif"
    path.write_bytes(content.getvalue().replace(lzw, webp))
    with pytest.raises(Unreadable, match="packed in a way that is not read here"):
        images.read(path)


def test_a_bitmap_of_a_depth_that_is_not_read_is_not_only_called_damaged(tmp_path: Path) -> None:
    content = io.BytesIO()
    Image.new("RGB", (40, 30), "red").save(content, "BMP")
    made = bytearray(content.getvalue())
    struct.pack_into("<H", made, 28, 2)  # bits of a pixel
    path = tmp_path / "a.bmp"
    path.write_bytes(made)
    with pytest.raises(Unreadable, match="a way that is not read here, or damaged"):
        images.read(path)


@pytest.mark.parametrize("mark", [0xC3, 0xC7, 0xF7])
def test_a_lossless_jpeg_is_not_called_damaged(tmp_path: Path, mark: int) -> None:
    content = io.BytesIO()
    Image.fromarray(CORNERS).save(content, "JPEG")
    told = bytearray(content.getvalue())
    told[told.index(b"\xff\xc0") + 1] = mark
    with pytest.raises(Unreadable) as refused:
        images.look(written(tmp_path, bytes(told), "x-ray.jpg"))
    assert refused.value.reason == "its pixels are packed in a way that is not read here (lossless JPEG)"


def test_what_pillow_skips_does_not_stand_among_the_answers(tmp_path: Path) -> None:
    note = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x0f\x01\x02\0\xff\xff\0\0\xff\xff\0\0"
    Image.fromarray(CORNERS).save(tmp_path / "note.jpg", exif=note)
    code = "from pathlib import Path; from desktop_app.media import images; images.look(Path('note.jpg'))"
    command = [sys.executable, "-c", code]
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(command, cwd=tmp_path, env=paths, capture_output=True, text=True, check=True)
    assert run.stderr == ""


def claiming(folder: Path, form: str, width: int, height: int) -> Path:
    """A picture of some hundred bytes in a container of HEIF, whose head claims any size."""
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (200, 10, 10)).save(out, format=form)
    content, name = out.getvalue(), b"ispe"
    at = content.index(name) + len(name) + 4
    content = content[:at] + struct.pack(">II", width, height) + content[at + 8 :]
    return written(folder, content, f"a.{form.lower()}")


@pytest.mark.parametrize("form", ["AVIF", "HEIF"])
def test_one_that_is_too_large_for_its_library_is_not_called_damaged(tmp_path: Path, form: str) -> None:
    with pytest.raises(Unreadable, match="17,000 x 17,000 pixels, and more than 200 million pixels are not") as refused:
        images.look(claiming(tmp_path, form, 17_000, 17_000))
    assert refused.value.advice == "Save a smaller version of it and use that."


def test_an_avif_with_too_long_a_side_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"40,000 x 1,000 pixels, and more than 32,768 along one side are not read"):
        images.look(claiming(tmp_path, "AVIF", 40_000, 1_000))
    assert images.look(claiming(tmp_path, "AVIF", 64, 48)).picture.size == (64, 48)


def test_a_strip_that_is_too_long_is_not_said_to_have_too_many_pixels(tmp_path: Path) -> None:
    path = written(tmp_path, making.png_claiming(70_000, 10), "a.png")
    with pytest.raises(Unreadable, match=r"70,000 x 10 pixels, and more than 65,535 along one side are not read"):
        images.look(path)
