"""Picture files as they come from the world: right way up, bright enough, page by page, and what was done is said."""

import io
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from desktop_app.media import heic, images, kinds, tiff_pages
from desktop_app.media.kinds import Kind
from desktop_app.problems import Unreadable
from tests.media import making
from tests.media.odd_pictures import ADOBE, P3, PROPHOTO, in_srgb, profile, tiff

pillow_heif.register_heif_opener()


def pixels(image: Image.Image) -> np.ndarray:
    return np.asarray(image, dtype=np.int16)


def written(folder: Path, content: bytes, name: str = "a.tif") -> Path:
    (folder / name).write_bytes(content)
    return folder / name


CORNERS = np.zeros((48, 80, 3), np.uint8)
CORNERS[:16, :16], CORNERS[:16, -16:], CORNERS[-16:, :16] = (250, 0, 0), (0, 250, 0), (0, 0, 250)
STORED = {
    1: CORNERS, 2: CORNERS[:, ::-1], 3: CORNERS[::-1, ::-1], 4: CORNERS[::-1],
    5: CORNERS.transpose(1, 0, 2), 6: CORNERS.transpose(1, 0, 2)[::-1],
    7: CORNERS.transpose(1, 0, 2)[::-1, ::-1], 8: CORNERS.transpose(1, 0, 2)[:, ::-1],
}  # fmt: skip
"""How a camera held in each of the eight ways (TIFF 6.0, Orientation) stores the picture with these corners."""


class TestTurned:
    @pytest.mark.parametrize("turn", range(1, 9))
    @pytest.mark.parametrize("form", ["II", "MM", "big", "lzw", "jpg", "png", "webp", "avif", "heic"])
    def test_once(self, tmp_path: Path, turn: int, form: str) -> None:
        stored = np.ascontiguousarray(STORED[turn])
        if form in ("II", "MM", "big"):
            tags = {274: (3, [turn])}
            path = written(tmp_path, tiff([(stored, tags)], ">" if form == "MM" else "<", big=form == "big"))
        else:
            exif = Image.Exif()
            exif[0x0112] = turn
            path = tmp_path / f"a.{'tif' if form == 'lzw' else form}"
            how = {"lzw": {"compression": "tiff_lzw", "tiffinfo": {274: turn}}}.get(
                form, {"exif": exif.tobytes(), "quality": 95}
            )
            Image.fromarray(stored).save(path, **how)
        seen = images.look(path)
        assert seen.picture.size == (80, 48)
        assert np.abs(pixels(seen.picture) - CORNERS).mean() < 6
        assert seen.notes == ()
        facts = images.probe(path)
        assert (facts.width, facts.height) == (80, 48)
        small = pixels(images.thumbnail(path, 40))
        assert min(small[4, 4, 0], small[4, -4, 1], small[-4, 4, 2]) > 200


RAMP = np.linspace(0, 1, 64 * 64).reshape(64, 64)


class TestDeep:
    @pytest.mark.parametrize("bits", [10, 12, 14])
    @pytest.mark.parametrize("order", ["<", ">"])
    @pytest.mark.parametrize("said", [True, False])
    def test_grey_of_fewer_bits_in_sixteen(self, tmp_path: Path, bits: int, order: str, said: bool) -> None:
        most = (1 << bits) - 1
        tags = {281: (3, [most])} if said else {}
        seen = images.look(written(tmp_path, tiff([(np.round(RAMP * most).astype(np.uint16), tags)], order)))
        assert np.abs(pixels(seen.picture)[..., 1] - RAMP * 255).max() <= 1
        assert bool(seen.notes) is not said
        assert said or f"taken for {bits} bits" in seen.notes[0]

    @pytest.mark.parametrize("bits", [10, 12, 14])
    @pytest.mark.parametrize("order", ["<", ">"])
    @pytest.mark.parametrize("channels", [3, 4])
    def test_colours_of_fewer_bits_in_sixteen(self, tmp_path: Path, bits: int, order: str, channels: int) -> None:
        most = (1 << bits) - 1
        deep = np.stack([RAMP, RAMP.T, 1 - RAMP, np.ones_like(RAMP) * 65_535 / most][:channels], axis=-1) * most
        tags = {338: (3, [2])} if channels == 4 else {}
        seen = images.look(written(tmp_path, tiff([(np.round(deep).astype(np.uint16), tags)], order)))
        assert np.abs(pixels(seen.picture) - deep[..., :3] * 255 / most).max() <= 1
        assert f"taken for {bits} bits" in seen.notes[0]

    @pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "packbits"])
    def test_in_a_compressed_file(self, tmp_path: Path, compression: str) -> None:
        Image.fromarray(np.round(RAMP * 4_095).astype(np.uint16)).save(tmp_path / "a.tif", compression=compression)
        seen = images.look(tmp_path / "a.tif")
        assert np.abs(pixels(seen.picture)[..., 0] - RAMP * 255).max() <= 1

    @pytest.mark.parametrize("suffix", ["tif", "png"])
    def test_all_sixteen_stay_sixteen_without_a_word(self, tmp_path: Path, suffix: str) -> None:
        Image.fromarray(np.round(RAMP * 65_535).astype(np.uint16)).save(tmp_path / f"a.{suffix}")
        seen = images.look(tmp_path / f"a.{suffix}")
        assert np.abs(pixels(seen.picture)[..., 0] - RAMP * 255).max() <= 1
        assert seen.notes == ()

    @pytest.mark.parametrize("most", [1_023, 4_095, 65_535])
    def test_a_pgm_says_its_highest_value(self, tmp_path: Path, most: int) -> None:
        content = f"P5 64 64 {most}\n".encode() + np.round(RAMP * most).astype(">u2").tobytes()
        seen = images.look(written(tmp_path, content, "a.pgm"))
        assert np.abs(pixels(seen.picture)[..., 0] - RAMP * 255).max() <= 1

    @pytest.mark.parametrize("kind", [np.uint16, np.float32])
    def test_white_may_be_nothing(self, tmp_path: Path, kind: type) -> None:
        most = 65_535 if kind is np.uint16 else 1.0
        seen = images.look(written(tmp_path, tiff([((RAMP * most).astype(kind), {262: (3, [0])})])))
        assert np.abs(pixels(seen.picture)[..., 0] - (1 - RAMP) * 255).max() <= 1

    @pytest.mark.parametrize(("most", "noted"), [(1.0, False), (255.0, False), (7.5, True), (3e6, True)])
    def test_floats(self, tmp_path: Path, most: float, noted: bool) -> None:
        seen = images.look(written(tmp_path, tiff([((RAMP * most).astype(np.float32), {})])))
        assert np.abs(pixels(seen.picture)[..., 0] - RAMP * 255).max() <= 1
        assert bool(seen.notes) is noted

    def test_floats_that_are_no_numbers_are_told(self, tmp_path: Path) -> None:
        values = (RAMP * 9 - 4).astype(np.float32)
        values[0, :10] = (np.nan, np.inf, -np.inf, *[np.nan] * 7)
        seen = images.look(written(tmp_path, tiff([(values, {})])))
        assert seen.notes[0] == "10 of its pixels are not numbers; they are shown black."
        assert "Its values go from" in seen.notes[1]
        assert not pixels(seen.picture)[0, :10].any()

    @pytest.mark.parametrize("kind", [np.int16, np.int32, np.uint32])
    def test_whole_numbers_of_other_kinds(self, tmp_path: Path, kind: type) -> None:
        values = np.round(RAMP * 30_000 - (10_000 if kind is not np.uint32 else 0)).astype(kind)
        seen = images.look(written(tmp_path, tiff([(values, {})])))
        assert np.abs(pixels(seen.picture)[..., 0] - RAMP * (255 if kind is not np.uint32 else 116.7)).max() <= 2

    def test_what_pillow_does_not_know_is_said_as_such(self, tmp_path: Path) -> None:
        for values in (np.zeros((8, 8, 7), np.uint16), np.zeros((8, 8), np.float64), np.zeros((8, 8, 3), np.float32)):
            with pytest.raises(Unreadable, match="its samples are of a kind that is not read here"):
                images.read(written(tmp_path, tiff([(values, {})])))


def page(number: int) -> np.ndarray:
    return np.full((20 + number, 30, 3), 20 * number, np.uint8)


class TestPages:
    @pytest.mark.parametrize("count", [1, 2, 3, 11])
    @pytest.mark.parametrize(("order", "big"), [("<", False), (">", False), ("<", True)])
    def test_each_is_a_picture(self, tmp_path: Path, count: int, order: str, big: bool) -> None:
        path = written(tmp_path, tiff([(page(number), {254: (4, [2])}) for number in range(1, count + 1)], order, big))
        assert images.pages(path) == images.probe(path).pages == count
        for number in range(1, count + 1):
            assert np.array_equal(pixels(images.read(path, page=number)), page(number))
            assert images.probe(path, number).height == 20 + number
            assert images.thumbnail(path, 20, number).getpixel((3, 3)) == (20 * number,) * 3
        with pytest.raises(Unreadable, match=f"it has no page {count + 1}"):
            images.read(path, page=count + 1)

    def test_small_versions_and_masks_are_no_pages(self, tmp_path: Path) -> None:
        tags = [{}, {254: (4, [1])}, {254: (4, [4])}, {254: (4, [0])}, {255: (3, [2])}, {255: (3, [3])}]
        path = written(tmp_path, tiff([(page(number), each) for number, each in enumerate(tags, 1)]))
        assert images.pages(path) == 3
        assert [images.probe(path, number).height for number in (1, 2, 3)] == [21, 24, 26]

    def test_pillow_writes_pages_too(self, tmp_path: Path) -> None:
        first, *more = (Image.fromarray(page(number)) for number in (1, 2, 3))
        first.save(tmp_path / "a.tif", save_all=True, append_images=more, compression="tiff_lzw")
        assert images.pages(tmp_path / "a.tif") == 3
        assert np.array_equal(pixels(images.read(tmp_path / "a.tif", page=3)), page(3))

    def test_a_chain_that_leads_back_ends(self, tmp_path: Path) -> None:
        content = bytearray(tiff([(page(1), {}), (page(2), {})]))
        first = int.from_bytes(content[4:8], "little")
        content[-4:] = first.to_bytes(4, "little")
        assert images.pages(written(tmp_path, bytes(content))) == 2

    @pytest.mark.parametrize("cut", [1, 40, 2_000])
    def test_a_file_that_breaks_off_keeps_the_pages_before(self, tmp_path: Path, cut: int) -> None:
        path = written(tmp_path, tiff([(page(number), {}) for number in (1, 2)])[:-cut])
        assert np.array_equal(pixels(images.read(path)), page(1))

    def test_more_than_are_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for module in ("images", "picture_file"):
            monkeypatch.setattr(f"desktop_app.media.{module}.MOST_PAGES", 3)
        path = written(tmp_path, tiff([(page(number), {}) for number in range(1, 6)]))
        assert images.pages(path) == 3
        assert images.look(path, page=3).notes == ("Only the first 3 pages of the file are read.",)

    def test_other_files_are_one_picture(self, tmp_path: Path) -> None:
        for suffix in ("png", "jpg", "gif", "webp", "heic"):
            making.picture().save(tmp_path / f"a.{suffix}")
            assert images.pages(tmp_path / f"a.{suffix}") == 1

    def test_two_pictures_in_a_heic_are_pages(self, tmp_path: Path) -> None:
        one, two = Image.new("RGB", (64, 48), "red"), Image.new("RGB", (64, 48), "blue")
        one.save(tmp_path / "a.heic", save_all=True, append_images=[two])
        assert images.pages(tmp_path / "a.heic") == 2
        assert images.read(tmp_path / "a.heic", page=2).getpixel((9, 9))[2] > 200


class TestMoving:
    @pytest.mark.parametrize("form", ["gif", "webp", "png", "avif"])
    @pytest.mark.parametrize("count", [2, 5, 12])
    def test_the_first_is_taken_and_that_is_said(self, tmp_path: Path, form: str, count: int) -> None:
        frames = [Image.new("RGB", (48, 32), (20 * number, 200, 0)) for number in range(count)]
        frames[0].save(tmp_path / f"a.{form}", save_all=True, append_images=frames[1:], duration=100)
        seen = images.look(tmp_path / f"a.{form}")
        assert seen.notes == (f"It moves ({count} pictures one after the other): the first was taken.",)
        assert np.abs(pixels(seen.picture)[5, 5] - (0, 200, 0)).max() < 12


@pytest.mark.parametrize("form", ["png", "webp", "jpg", "tiff", "gif"])
@pytest.mark.parametrize("share", [0.1, 0.5])
def test_what_is_cut_off_is_said_in_our_words(tmp_path: Path, form: str, share: float) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (200, 200, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / f"whole.{form}")
    whole = (tmp_path / f"whole.{form}").read_bytes()
    path = tmp_path / f"cut.{form}"
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(Unreadable) as told:
        images.read(path)
    assert "breaks off before its end" in told.value.reason or "its head is damaged" in told.value.reason


class TestHeic:
    @pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
    def test_is_read_where_the_package_is(self, tmp_path: Path, mode: str) -> None:
        making.picture(128, 96).convert(mode).save(tmp_path / "a.heic", quality=95)
        assert kinds.kind_of(tmp_path / "a.heic") is Kind.IMAGE
        expected = pixels(making.picture(128, 96).convert(mode).convert("RGB"))
        assert np.abs(pixels(images.read(tmp_path / "a.heic")) - expected).mean() < 4
        assert images.probe(tmp_path / "a.heic").format == "HEIF"
        assert max(images.thumbnail(tmp_path / "a.heic", 32).size) == 32

    def test_else_it_is_said_how_to_get_it(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        making.picture().save(tmp_path / "a.heic")
        monkeypatch.setattr(heic, "readable", lambda: False)
        for read in (kinds.kind_of, images.read):
            with pytest.raises(Unreadable, match="the package that reads them is not installed") as raised:
                read(tmp_path / "a.heic")
            assert "pip install 'attendant[heic]'" in raised.value.advice
        assert kinds.named_like(Path("a.HEIC")) is Kind.IMAGE
        assert ".heic" not in kinds.suffixes(Kind.IMAGE)

    @pytest.mark.parametrize("share", [0.3, 0.7, 0.95])
    def test_one_that_breaks_off_is_refused(self, tmp_path: Path, share: float) -> None:
        making.picture(400, 300).save(tmp_path / "a.heic")
        content = (tmp_path / "a.heic").read_bytes()
        with pytest.raises(Unreadable):
            images.read(written(tmp_path, content[: round(share * len(content))], "b.heic"))


COLOURS = [(250, 10, 10), (30, 220, 60), (20, 40, 230), (200, 180, 160), (128, 128, 128)]


class TestColours:
    @pytest.mark.parametrize(("primaries", "gamma"), [(P3, 2.2), (ADOBE, 2.2), (PROPHOTO, 1.8)])
    @pytest.mark.parametrize("form", ["png", "tif", "jpg", "webp"])
    def test_wide_ones_are_brought_to_the_screen(
        self, tmp_path: Path, primaries: tuple, gamma: float, form: str
    ) -> None:
        for colour in COLOURS:
            path = tmp_path / f"a.{form}"
            lossless = (
                {"lossless": True} if form == "webp" else {"quality": 100, "subsampling": 0} if form == "jpg" else {}
            )
            Image.new("RGB", (32, 32), colour).save(path, icc_profile=profile(primaries, gamma), **lossless)
            seen = images.look(path)
            assert np.abs(pixels(seen.picture)[9, 9] - in_srgb(colour, primaries, gamma)).max() < 6
            assert seen.notes == ()

    def test_transparent_ones_too(self, tmp_path: Path) -> None:
        picture = Image.new("RGBA", (32, 32), (30, 220, 60, 255))
        picture.putpixel((0, 0), (0, 0, 0, 0))
        picture.save(tmp_path / "a.png", icc_profile=profile(ADOBE, 2.2))
        seen = pixels(images.read(tmp_path / "a.png"))
        assert np.abs(seen[9, 9] - in_srgb((30, 220, 60), ADOBE, 2.2)).max() < 6
        assert tuple(seen[0, 0]) == (255, 255, 255)

    def test_those_of_the_screen_stay_to_the_bit(self, tmp_path: Path) -> None:
        making.picture().save(tmp_path / "a.png", icc_profile=profile(P3, 2.2, "sRGB IEC61966-2.1"))
        assert np.array_equal(pixels(images.read(tmp_path / "a.png")), pixels(making.picture()))

    @pytest.mark.parametrize(
        "broken", [b"\0" * 200, profile(P3, 2.2)[:150], profile(P3, 2.2).replace(b"RGB ", b"CMYK", 1)]
    )
    def test_a_profile_that_is_no_good_is_left_aside_and_that_is_said(self, tmp_path: Path, broken: bytes) -> None:
        making.picture().save(tmp_path / "a.png", icc_profile=broken)
        seen = images.look(tmp_path / "a.png")
        assert np.array_equal(pixels(seen.picture), pixels(making.picture()))
        assert "ignored" in seen.notes[0]

    @pytest.mark.parametrize(
        ("lab", "colour"), [((54.29, 80.8, 69.9), (255, 0, 0)), ((0, 0, 0), (0, 0, 0)), ((100, 0, 0), (255, 255, 255)),
                            ((53.4, 0, 0), (128, 128, 128))]
    )  # fmt: skip
    def test_lab(self, tmp_path: Path, lab: tuple[float, ...], colour: tuple[int, ...]) -> None:
        lightness, *rest = lab
        stored = np.array([round(lightness * 2.55), *(round(each) % 256 for each in rest)], np.uint8)
        path = written(tmp_path, tiff([(np.tile(stored, (16, 16, 1)), {262: (3, [8])})]))
        assert np.abs(pixels(images.read(path))[5, 5] - colour).max() < 8

    @pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "YCbCr"])
    def test_modes(self, tmp_path: Path, mode: str) -> None:
        picture = Image.new("RGB", (40, 30), "white")
        picture.paste("black", (0, 0, 20, 30))
        path = tmp_path / ("a.jpg" if mode == "YCbCr" else "a.tif")
        picture.convert(mode).save(path)
        seen = pixels(images.read(path))
        assert seen[15, 5].max() < 8
        assert seen[15, 35].min() > 247

    @pytest.mark.parametrize("form", ["png", "gif", "webp"])
    def test_a_palette_with_holes_is_white_there(self, tmp_path: Path, form: str) -> None:
        picture = Image.new("RGBA", (40, 30), (200, 0, 0, 255))
        picture.paste((0, 0, 200, 0), (0, 0, 20, 30))
        if form == "png":
            picture = picture.quantize(8, method=Image.Quantize.FASTOCTREE)
        picture.save(tmp_path / f"a.{form}", **({"lossless": True} if form == "webp" else {}))
        seen = pixels(images.read(tmp_path / f"a.{form}"))
        assert tuple(seen[15, 5]) == (255, 255, 255)
        assert np.abs(seen[15, 35] - (200, 0, 0)).max() < 4

    def test_a_picture_of_nothing_but_holes_is_told(self, tmp_path: Path) -> None:
        Image.new("RGBA", (20, 20), (200, 0, 0, 0)).save(tmp_path / "a.png")
        assert images.look(tmp_path / "a.png").notes == ("It is wholly transparent, so that nothing of it is seen.",)


class TestRefused:
    @pytest.mark.parametrize(
        "content",
        [
            tiff([(page(1), {50_706: (1, [1, 4, 0, 0])})]),
            tiff([(page(1)[..., 0], {262: (3, [32_803])})]),
            tiff([(page(1), {254: (4, [1]), 330: (4, [8])})]),
            b"II*\0\x10\0\0\0CR\2\0" + bytes(64), b"FUJIFILMCCD-RAW 0201" + bytes(64), b"IIRO\x08\0\0\0" + bytes(64),
            b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(64),
        ],
    )  # fmt: skip
    def test_a_raw_picture_is_not_taken_for_the_small_one_in_it(self, tmp_path: Path, content: bytes) -> None:
        with pytest.raises(Unreadable, match="this is a camera's raw picture") as raised:
            images.read(written(tmp_path, content))
        assert "Export it" in raised.value.advice

    @pytest.mark.parametrize("content", [b"\xff\x0a" + bytes(40), b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(40)])
    def test_jpeg_xl(self, tmp_path: Path, content: bytes) -> None:
        for read in (images.read, kinds.kind_of):
            with pytest.raises(Unreadable, match="JPEG XL"):
                read(written(tmp_path, content, "a.jxl"))

    @pytest.mark.parametrize(
        "start", ["<svg ", '<?xml version="1.0"?>\n<!-- drawn -->\n<svg ', "\ufeff<!DOCTYPE svg>\n<svg "]
    )
    def test_a_drawing_has_a_way_out(self, tmp_path: Path, start: str) -> None:
        path = written(tmp_path, f'{start}xmlns="http://www.w3.org/2000/svg"/>'.encode(), "a.svg")
        with pytest.raises(Unreadable, match="drawing") as raised:
            images.read(path)
        assert raised.value.advice == "Export it as PNG."

    def test_what_pillow_takes_for_damaged_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(Unreadable, match="BigTIFF in an order of bytes"):
            images.read(written(tmp_path, tiff([(page(1), {})], ">", big=True)))

    def test_damaged_directories_give_no_pages_but_one(self) -> None:
        for content in (b"II*\0\x08\0\0\0", b"II*\0\xff\xff\xff\xff" + bytes(30), b"MM\0+" + bytes(30)):
            assert tiff_pages.pages(io.BytesIO(content)).places == ()


class TestWithoutAnEnd:
    @pytest.mark.parametrize("cut", [1, 2])
    @pytest.mark.parametrize("how", [{}, {"progressive": True}, {"quality": 40}])
    def test_a_jpeg_of_which_all_pixels_are_there(self, tmp_path: Path, cut: int, how: dict[str, object]) -> None:
        making.picture(800, 600).save(tmp_path / "whole.jpg", **how)
        path = written(tmp_path, (tmp_path / "whole.jpg").read_bytes()[:-cut], "a.jpg")
        for least in (None, 100):
            expected = images.read(tmp_path / "whole.jpg", least)
            assert np.array_equal(pixels(images.read(path, least)), pixels(expected))
        assert images.look(path).notes == ()

    @pytest.mark.parametrize("cut", [40, 400, 4_000])
    @pytest.mark.parametrize("how", [{}, {"progressive": True}])
    def test_one_of_which_some_are_missing_is_refused(self, tmp_path: Path, cut: int, how: dict[str, object]) -> None:
        making.picture(800, 600).save(tmp_path / "whole.jpg", **how)
        path = written(tmp_path, (tmp_path / "whole.jpg").read_bytes()[:-cut], "a.jpg")
        for least in (None, 100):
            with pytest.raises(Unreadable, match="breaks off before its end"):
                images.read(path, least)
