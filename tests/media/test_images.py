"""Pictures: the same pixels as Pillow gives, upright, in RGB, and faster where a small one is enough."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps, PngImagePlugin

from desktop_app.media import images, kinds
from tests.media import making


def pixels(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("RGB"), dtype=np.int16)


@pytest.mark.parametrize("suffix", ["png", "jpg", "gif", "bmp", "tiff", "webp", "avif", "ppm", "ico", "jp2"])
def test_the_same_pixels_as_pillow(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"picture.{suffix}"
    making.picture(128, 96).save(path)
    with Image.open(path) as image:
        expected, form = image.convert("RGB"), image.format
    assert kinds.kind_of(path) is kinds.Kind.IMAGE
    assert np.array_equal(pixels(images.read(path)), pixels(expected))
    assert images.probe(path) == images.ImageFacts(expected.width, expected.height, form or "")


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "png"])
def test_a_picture_is_turned_as_its_camera_was(tmp_path: Path, turn: int, suffix: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    making.picture().save(tmp_path / f"turned.{suffix}", exif=exif)
    with Image.open(tmp_path / f"turned.{suffix}") as image:
        expected = ImageOps.exif_transpose(image)
    read = images.read(tmp_path / f"turned.{suffix}")
    assert np.array_equal(pixels(read), pixels(expected))
    facts = images.probe(tmp_path / f"turned.{suffix}")
    assert (facts.width, facts.height) == read.size
    small = images.thumbnail(tmp_path / f"turned.{suffix}", 32)
    assert (small.width > small.height) == (read.width > read.height)


@pytest.mark.parametrize("least", [100, 224, 448, 900, None])
def test_a_large_jpeg_is_decoded_no_smaller_than_asked(tmp_path: Path, least: int | None) -> None:
    making.picture(1_600, 1_200).save(tmp_path / "large.jpg", quality=95)
    read = images.read(tmp_path / "large.jpg", least)
    assert min(read.size) >= (least or 1_200)
    # It is the largest of 1/1, 1/2, 1/4, 1/8 that is small enough to be worth it.
    assert min(read.size) < 2 * (least or 1_200)
    full = images.read(tmp_path / "large.jpg").resize((64, 48), Image.Resampling.BOX)
    assert np.abs(pixels(read.resize((64, 48), Image.Resampling.BOX)) - pixels(full)).mean() < 1.5


def test_other_formats_are_exact_whatever_size_is_asked(tmp_path: Path) -> None:
    making.picture(1_600, 1_200).save(tmp_path / "large.png")
    assert images.read(tmp_path / "large.png", 100).size == (1_600, 1_200)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_what_is_transparent_is_white(tmp_path: Path, mode: str) -> None:
    image = making.picture().convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    flat = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    image = image.convert(mode)
    image.save(tmp_path / "clear.png" if mode != "PA" else tmp_path / "clear.tiff")
    read = images.read(next(tmp_path.glob("clear.*")))
    assert read.mode == "RGB"
    assert np.abs(pixels(read)[0] - 255).max() <= 3
    if mode == "RGBA":
        assert np.abs(pixels(read) - pixels(flat)).max() <= 1


def test_sixteen_bits_are_scaled_not_cut_off(tmp_path: Path) -> None:
    deep = np.linspace(0, 65_535, 256 * 64).astype(np.uint16).reshape(64, 256)
    Image.fromarray(deep).save(tmp_path / "deep.png")
    read = pixels(images.read(tmp_path / "deep.png"))
    assert np.abs(read[..., 0] - deep / 257).max() <= 1


def test_floats_are_scaled_to_what_they_span(tmp_path: Path) -> None:
    Image.fromarray(np.linspace(-1, 3, 4_096, dtype=np.float32).reshape(64, 64)).save(tmp_path / "float.tiff")
    read = pixels(images.read(tmp_path / "float.tiff"))
    assert (read.min(), read.max()) == (0, 255)


def test_cmyk_and_palettes_become_rgb(tmp_path: Path) -> None:
    making.picture().convert("CMYK").save(tmp_path / "print.jpg")
    making.picture().convert("P").save(tmp_path / "palette.png")
    for name in ("print.jpg", "palette.png"):
        with Image.open(tmp_path / name) as image:
            expected = pixels(image.convert("RGB"))
        assert np.array_equal(pixels(images.read(tmp_path / name)), expected)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_a_broken_note_does_not_spoil_a_picture(tmp_path: Path) -> None:
    making.picture().save(tmp_path / "note.jpg", exif=b"Exif\0\0II*\0\xff\xff\xff\xff broken")
    assert images.read(tmp_path / "note.jpg").size == (160, 120)


@pytest.mark.parametrize(("width", "height"), [(3_000, 10), (10, 3_000), (40, 30), (1, 1), (800, 600)])
def test_a_thumbnail_fits_and_keeps_its_shape(tmp_path: Path, width: int, height: int) -> None:
    making.picture(width, height).save(tmp_path / "any.jpg")
    small = images.thumbnail(tmp_path / "any.jpg", 96)
    assert max(small.size) <= 96
    assert small.size == (width, height) or max(small.size) == 96
    assert min(small.size) >= 1


def test_no_file_stays_open(tmp_path: Path) -> None:
    making.picture().save(tmp_path / "picture.png")
    read = images.read(tmp_path / "picture.png")
    (tmp_path / "picture.png").unlink()
    assert read.getpixel((0, 0)) is not None
    assert not any("picture.png" in str(each.resolve()) for each in Path("/proc/self/fd").iterdir())


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK"])
def test_a_large_picture_made_small_early_looks_as_the_whole_one_made_small(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.jpg" if mode == "CMYK" else "a.png")
    picture = making.picture(1_200, 900)
    if mode == "RGBA":
        picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    picture.convert(mode).save(path)
    whole = images.read(path)
    whole.thumbnail((300, 300), Image.Resampling.BILINEAR)
    small = images.thumbnail(path, 300)
    assert small.size == whole.size
    assert np.abs(pixels(small) - pixels(whole)).mean() < 3


def test_a_colour_that_stands_for_nothing_does_not_mix_with_others(tmp_path: Path) -> None:
    """Made small before, black that is seen through would be grey and no longer be that colour."""
    picture = Image.new("RGB", (900, 900), (0, 0, 0))
    picture.paste((200, 0, 0), (0, 0, 450, 900))
    picture.save(tmp_path / "a.png", transparency=(0, 0, 0))
    small = images.thumbnail(tmp_path / "a.png", 100)
    assert small.getpixel((80, 50)) == (255, 255, 255)
    assert small.getpixel((20, 50)) == (200, 0, 0)


def test_the_head_of_a_png_is_read_without_its_pixels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    making.picture(128, 96).save(tmp_path / "a.png")
    with monkeypatch.context() as patched:
        patched.setattr(PngImagePlugin.PngImageFile, "load", lambda _: pytest.fail("it was decoded"))
        assert images.probe(tmp_path / "a.png") == images.ImageFacts(128, 96, "PNG")


def test_a_png_may_say_behind_its_pixels_how_it_is_turned(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    making.picture(128, 96).save(tmp_path / "before.png", exif=exif)
    content = (tmp_path / "before.png").read_bytes()
    at = content.index(b"eXIf") - 4
    chunk = content[at : at + 12 + int.from_bytes(content[at : at + 4], "big")]
    moved = content.replace(chunk, b"").replace(b"\0\0\0\0IEND", chunk + b"\0\0\0\0IEND")
    (tmp_path / "behind.png").write_bytes(moved)
    assert moved.index(b"IDAT") < moved.index(b"eXIf")
    assert images.probe(tmp_path / "behind.png") == images.ImageFacts(96, 128, "PNG")
