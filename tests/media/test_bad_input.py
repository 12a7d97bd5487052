"""Whatever is broken or hostile is refused in words, at once, and within bounded memory."""

import contextlib
import os
import resource
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import soundfile

from desktop_app.answers import Failure
from desktop_app.media import columnar, images, kinds, limits, sounds, tables, workbooks
from desktop_app.problems import Unreadable
from tests.media import making

READERS: tuple[Callable[[Path], object], ...] = (kinds.kind_of, images.read, tables.read, sounds.read, sounds.probe)


@pytest.fixture
def without_rights() -> Iterator[Path]:
    """A folder with a picture, a picture and a folder that may not be read, seen by someone who is not root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "closed").mkdir(mode=0)
        making.picture().save(folder / "open.png")
        (folder / "secret.png").write_bytes((folder / "open.png").read_bytes())
        (folder / "secret.png").chmod(0)
        before = os.geteuid()
        if before == 0:
            os.seteuid(65_534)
        try:
            yield folder
        finally:
            os.seteuid(before)
            (folder / "closed").chmod(0o700)


def refused(read: Callable[[Path], object], path: Path, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as raised:
        read(path)
    assert raised.value.subject == str(path)
    assert raised.value.advice


@pytest.mark.parametrize("read", READERS)
class TestEveryReader:
    def test_an_empty_file(self, read: Callable[[Path], object], tmp_path: Path) -> None:
        (tmp_path / "empty.jpg").touch()
        refused(read, tmp_path / "empty.jpg", "the file is empty")

    def test_a_file_that_vanished(self, read: Callable[[Path], object], tmp_path: Path) -> None:
        refused(read, tmp_path / "gone.csv", "no longer there")

    def test_a_folder(self, read: Callable[[Path], object], tmp_path: Path) -> None:
        refused(read, tmp_path, "this is a folder")

    def test_a_named_pipe_nobody_writes_to(self, read: Callable[[Path], object], tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.wav")
        refused(read, tmp_path / "pipe.wav", "named pipe")

    def test_a_device_that_never_ends(self, read: Callable[[Path], object]) -> None:
        refused(read, Path("/dev/zero"), "this is a device")

    def test_a_socket(self, read: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("ear.png")
            refused(read, Path("ear.png"), "socket")

    def test_a_link_to_itself(self, read: Callable[[Path], object], tmp_path: Path) -> None:
        (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
        refused(read, tmp_path / "loop.png", "leads back to itself")

    def test_a_name_too_long_to_open(self, read: Callable[[Path], object], tmp_path: Path) -> None:
        refused(read, tmp_path / ("n" * 300), "name is too long")

    def test_a_name_with_a_zero_byte(self, read: Callable[[Path], object], tmp_path: Path) -> None:
        refused(read, tmp_path / "a\0b", "no file name can hold")

    def test_noise(self, read: Callable[[Path], object], tmp_path: Path) -> None:
        noise = np.random.default_rng(7).integers(0, 256, 100_000, dtype=np.uint8).tobytes()
        (tmp_path / "noise.xlsx").write_bytes(b"\x00\x07" + noise)
        refused(read, tmp_path / "noise.xlsx", "named like a workbook, but holds something else|something unknown")


def test_a_jpeg_that_breaks_off(tmp_path: Path) -> None:
    content = making.jpeg(making.picture(800, 600))
    for share in (0.1, 0.5, 0.95):
        (tmp_path / "half.jpg").write_bytes(content[: int(len(content) * share)])
        refused(images.read, tmp_path / "half.jpg", "breaks off before its end|damaged")
        refused(lambda path: images.read(path, 100), tmp_path / "half.jpg", "breaks off before its end|damaged")
        refused(lambda path: images.thumbnail(path, 64), tmp_path / "half.jpg", "breaks off|damaged")


def test_a_png_claiming_ten_thousand_million_pixels(tmp_path: Path) -> None:
    (tmp_path / "claim.png").write_bytes(making.png_claiming(100_000, 100_000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for read in (images.read, images.probe, lambda path: images.thumbnail(path, 64)):
        refused(read, tmp_path / "claim.png", "more than 200 million pixels are not read")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_a_png_just_above_and_just_below_the_limit(tmp_path: Path) -> None:
    (tmp_path / "above.png").write_bytes(making.png_claiming(20_000, 10_001))
    refused(images.probe, tmp_path / "above.png", "200,020,000 pixels")
    (tmp_path / "below.png").write_bytes(making.png_claiming(20_000, 10_000))
    assert images.probe(tmp_path / "below.png").width == 20_000


def test_a_png_whose_head_is_cut_off(tmp_path: Path) -> None:
    (tmp_path / "head.png").write_bytes(making.png_claiming(10, 10)[:20])
    refused(images.read, tmp_path / "head.png", "damaged|breaks off")


def test_text_named_like_a_picture(tmp_path: Path) -> None:
    (tmp_path / "letter.jpg").write_text("Dear Sir,\n\nplease find enclosed nothing at all.\n")
    refused(kinds.kind_of, tmp_path / "letter.jpg", "named like a picture but holds plain text")
    refused(images.read, tmp_path / "letter.jpg", "this is text, not a picture")


@pytest.mark.parametrize("suffix", ["tga", "pcx", "sgi", "icns", "dds"])
def test_pictures_of_kinds_that_are_not_read_are_called_pictures(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"picture.{suffix}"
    making.picture().resize((64, 64)).save(path)
    for read in (kinds.kind_of, images.read):
        refused(read, path, r"picture of a kind that is not read here.*Save it as PNG")


def test_each_reader_names_what_it_was_given_instead(tmp_path: Path) -> None:
    making.picture().save(tmp_path / "picture.wav", "PNG")
    refused(sounds.read, tmp_path / "picture.wav", "type png, not sound")
    refused(tables.read, tmp_path / "picture.wav", "type png, not a table")
    (tmp_path / "paper.csv").write_bytes(b"%PDF-1.7\n1 0 obj")
    refused(tables.read, tmp_path / "paper.csv", "PDF")


@pytest.mark.long
def test_a_workbook_that_unpacks_to_gigabytes(tmp_path: Path) -> None:
    bomb = making.zeros_workbook(tmp_path / "bomb.xlsx", 2)
    assert bomb.stat().st_size < 12_000_000
    for path in (bomb, making.understated(bomb)):
        began, before = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        refused(tables.read, path, r"unpacks to|damaged")
        assert time.process_time() - began < 10
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


FAR = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
UNNAMED = f"<row>{'<c><v>1</v></c>' * 300}</row>{'<row/>' * 1_000_000}<row><c><v>1</v></c></row>"


@pytest.mark.parametrize(("rows", "shape"), [(FAR, (1, 1)), (UNNAMED, (1, 300))])
def test_a_workbook_of_a_kilobyte_that_spans_a_whole_sheet(tmp_path: Path, rows: str, shape: tuple[int, int]) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    table = tables.read(making.workbook(tmp_path / "far.xlsx", rows))
    assert table.text.shape == shape
    assert (table.text == "1").all(axis=None)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_a_long_text_used_by_every_cell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Half a gigabyte, so that the test fills that and not the four of the application.
    monkeypatch.setattr(workbooks, "MOST_PARSER_BYTES", 512 * limits.MIB)
    text = (
        f"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><t>{'x' * 500_000}</t></si></sst>"
    )
    cell = '<c r="A{0}" t="s"><v>0</v></c>'
    rows = "".join(f'<row r="{at}">{cell.format(at)}</row>' for at in range(1, 50_000))
    path = making.workbook(tmp_path / "shared.xlsx", rows, **{"sharedStrings.xml": text})
    refused(tables.read, path, "fit into memory|unpacks|damaged")


def test_an_ods_of_repeated_rows(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    row = f'<table:table-row table:number-rows-repeated="1000000000">{cell}</table:table-row>'
    refused(tables.read, making.spreadsheet(tmp_path / "rows.ods", row), "fit into memory|damaged|seconds")


@pytest.mark.parametrize("suffix", ["xlsx", "ods"])
def test_an_archive_cut_in_half(tmp_path: Path, suffix: str) -> None:
    content = making.workbook(tmp_path / "whole.xlsx", FAR).read_bytes()
    (tmp_path / f"half.{suffix}").write_bytes(content[: len(content) // 2])
    refused(tables.read, tmp_path / f"half.{suffix}", "damaged")
    refused(kinds.kind_of, tmp_path / f"half.{suffix}", "damaged")


def test_an_old_workbook_of_noise(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 256, 50_000, dtype=np.uint8).tobytes()
    named = "Workbook".encode("utf-16-le")
    (tmp_path / "noise.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100) + named + noise)
    refused(tables.read, tmp_path / "noise.xls", "damaged")


def test_a_damaged_parquet(tmp_path: Path) -> None:
    pq.write_table(pa.table({"a": list(range(1_000))}), tmp_path / "good.parquet")
    content = (tmp_path / "good.parquet").read_bytes()
    for name, bad in (("cut", content[:-100]), ("scrambled", content[:50] + b"\xff" * 200 + content[250:])):
        (tmp_path / f"{name}.parquet").write_bytes(bad)
        refused(tables.read, tmp_path / f"{name}.parquet", "parquet file is damaged")


def test_a_parquet_whose_one_value_unpacks_to_gigabytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A fortieth of the application's limit, so that the test fills that much less memory.
    monkeypatch.setattr(columnar, "MOST_PARQUET_BYTES", 12 * limits.MIB)
    column = pa.DictionaryArray.from_arrays(pa.array(np.zeros(100_000, np.int32)), pa.array(["x" * 20_000]))
    pq.write_table(pa.table({"a": column}), tmp_path / "bomb.parquet", compression="zstd", store_schema=False)
    assert (tmp_path / "bomb.parquet").stat().st_size < 1_000_000
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    table = tables.read(tmp_path / "bomb.parquet")
    assert table.notes == ("Only the first 1,024 of 100,000 rows were read.",)
    assert table.text["a"][1_023] == "x" * 20_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400_000


def test_a_wav_without_samples(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "silent.wav", np.zeros(0, np.float32), 16_000)
    for read in (
        sounds.read,
        sounds.probe,
        lambda path: list(sounds.blocks(path)),
        lambda path: sounds.envelope(path, 9),
    ):
        refused(read, tmp_path / "silent.wav", "no samples")


def test_a_wav_with_an_impossible_head(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "odd.wav", np.zeros(100, np.float32), 16_000)
    content = bytearray((tmp_path / "odd.wav").read_bytes())
    content[24:28] = (7).to_bytes(4, "little")
    (tmp_path / "odd.wav").write_bytes(bytes(content))
    refused(sounds.read, tmp_path / "odd.wav", "claims 7 samples a second")


def test_a_wav_cut_off_gives_what_is_there(tmp_path: Path) -> None:
    whole = making.chirp(16_000, 2.0)
    soundfile.write(tmp_path / "whole.wav", whole, 16_000, subtype="FLOAT")
    (tmp_path / "cut.wav").write_bytes((tmp_path / "whole.wav").read_bytes()[: 100 + 4 * 16_000])
    heard = sounds.read(tmp_path / "cut.wav")
    assert 15_900 < len(heard) <= 16_025
    assert np.array_equal(heard, whole[: len(heard), 0])


def test_not_a_number_in_a_sound_is_silence(tmp_path: Path) -> None:
    samples = making.chirp(16_000, 0.1)[:, 0].copy()
    samples[10:20] = np.nan
    samples[20:30] = np.inf
    soundfile.write(tmp_path / "nan.wav", samples, 16_000, subtype="FLOAT")
    heard = sounds.read(tmp_path / "nan.wav")
    assert np.isfinite(heard).all()
    assert not heard[10:30].any()


def test_a_playlist_is_not_followed(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "secret.wav", making.chirp(16_000, 0.5), 16_000)
    for name in ("list.m3u8", "list.mp3"):
        (tmp_path / name).write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{tmp_path / 'secret.wav'}\n")
        refused(sounds.read, tmp_path / name, "plain text, not sound")


@pytest.mark.long
def test_a_two_hour_mp3_in_flat_memory(tmp_path: Path) -> None:
    """Two hours in the memory of a minute: what reading it adds stays below 60 MB."""
    soundfile.write(tmp_path / "minute.mp3", making.chirp(16_000, 60.0), 16_000, format="MP3")
    minute = (tmp_path / "minute.mp3").read_bytes()
    # Without the first frame, which says that the sound lasts a minute.
    minute = minute[minute.find(minute[:2], 4) :]
    with (tmp_path / "long.mp3").open("wb") as file:
        for _ in range(120):
            file.write(minute)
    heard = sum(len(block) for block in sounds.blocks(tmp_path / "minute.mp3"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sounds.probe(tmp_path / "long.mp3").duration > 7_100
    longest = 0
    heard = 0
    for block in sounds.blocks(tmp_path / "long.mp3", seconds=20.0):
        heard += len(block)
        longest = max(longest, len(block))
    assert heard > 7_100 * 16_000
    assert longest == 320_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60_000


def test_more_sound_at_once_than_fits_is_refused(tmp_path: Path) -> None:
    with soundfile.SoundFile(tmp_path / "long.flac", "w", 1_000, 1) as file:
        for _ in range(80):
            file.write(np.zeros(100_000, np.float32))
    refused(sounds.read, tmp_path / "long.flac", "2.2 hours of sound do not fit")
    assert len(sounds.read(tmp_path / "long.flac", 1_000, start=7_000.0, stop=7_001.5)) == 1_500


@pytest.mark.parametrize("suffix", ["png", "jpg", "gif", "tiff", "wav", "flac", "ogg", "mp3", "csv", "parquet"])
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_scrambled_bytes_are_read_or_refused_and_nothing_else(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"good.{suffix}"
    if suffix in ("png", "jpg", "gif", "tiff"):
        making.picture().save(path)
    elif suffix == "csv":
        path.write_text("Stadt,Größe\nKöln,1\nZürich,2\n" * 20, encoding="utf-8")
    elif suffix == "parquet":
        pq.write_table(pa.table({"a": list(range(300)), "b": [f"row {at}" for at in range(300)]}), path)
    else:
        soundfile.write(path, making.chirp(16_000, 0.5), 16_000)
    content = path.read_bytes()
    read = {"csv": tables.read, "parquet": tables.read}.get(suffix)
    read = read or (sounds.read if suffix in ("wav", "flac", "ogg", "mp3") else images.read)
    random = np.random.default_rng(11)
    for number in range(40):
        scrambled = bytearray(content[: random.integers(1, len(content))] if number % 3 == 0 else content)
        for at in random.integers(0, len(scrambled), 1 + number % 20):
            scrambled[at] = random.integers(0, 256)
        path.write_bytes(bytes(scrambled))
        with contextlib.suppress(Unreadable):
            read(path)


class TestFolders:
    def test_a_drop_of_everything_bad_loses_nothing_and_goes_on(self, tmp_path: Path) -> None:
        making.picture().save(tmp_path / "good.png")
        (tmp_path / "empty.png").touch()
        (tmp_path / ".hidden.png").touch()
        (tmp_path / "letter.jpg").write_text("hello")
        os.mkfifo(tmp_path / "pipe")
        (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
        (tmp_path / "nothing").mkdir()
        (tmp_path / "inner").mkdir()
        (tmp_path / "inner" / "again").symlink_to(tmp_path)
        (tmp_path / "inner" / "table.csv").write_text("a,b\n1,2\n")
        met = {
            each.source.name if isinstance(each, Failure) else each.path.name: each for each in kinds.gather([tmp_path])
        }
        assert met["good.png"] == kinds.Found(tmp_path / "good.png", kinds.Kind.IMAGE)
        assert met["table.csv"] == kinds.Found(tmp_path / "inner" / "table.csv", kinds.Kind.TABLE)
        reasons = {name: each.reason for name, each in met.items() if isinstance(each, Failure)}
        assert reasons == {
            "empty.png": "the file is empty",
            "letter.jpg": "it is named like a picture but holds plain text",
            "pipe": "this is a named pipe, not a file",
            "dangling": "the file is no longer there",
            "nothing": "the folder is empty",
            "again": "this folder was already taken; a link leads to it again",
        }

    def test_a_folder_that_may_not_be_read(self, without_rights: Path) -> None:
        said = {
            each.source.name if isinstance(each, Failure) else each.path.name: getattr(each, "reason", "found")
            for each in kinds.gather([without_rights])
        }
        assert said == {"closed": "this may not be read", "secret.png": "this may not be read", "open.png": "found"}
        refused(images.read, without_rights / "secret.png", "may not be read")

    def test_a_file_that_vanishes_after_the_folder_was_listed(self, tmp_path: Path) -> None:
        for name in ("a.png", "b.png", "c.png"):
            making.picture().save(tmp_path / name)
        met = kinds.gather([tmp_path])
        assert next(met) == kinds.Found(tmp_path / "a.png", kinds.Kind.IMAGE)
        (tmp_path / "b.png").unlink()
        missing = next(met)
        assert isinstance(missing, Failure)
        assert (missing.source.name, missing.reason) == ("b.png", "the file is no longer there")
        assert next(met) == kinds.Found(tmp_path / "c.png", kinds.Kind.IMAGE)

    def test_twenty_thousand_files_are_met_lazily(self, tmp_path: Path) -> None:
        for number in range(5_000):
            (tmp_path / f"{number:05}.gif").write_bytes(b"GIF89a" + bytes(20))
        met = kinds.gather([tmp_path])
        began = time.process_time()
        assert next(met) == kinds.Found(tmp_path / "00000.gif", kinds.Kind.IMAGE)
        assert time.process_time() - began < 1.0
        assert sum(1 for _ in met) == 4_999

    def test_folders_nested_deeper_than_the_stack(self, tmp_path: Path) -> None:
        inner = tmp_path
        for _ in range(600):
            inner = inner / "d"
        # Made from inside, since the whole path is near the longest the system takes.
        inner.mkdir(parents=True)
        making.picture().save(inner / "deep.png")
        assert list(kinds.gather([tmp_path])) == [kinds.Found(inner / "deep.png", kinds.Kind.IMAGE)]
