"""The names of files that are read: each is one that the libraries which decode them know, and none is forgotten."""

from pathlib import Path

import pytest

from desktop_app.media import ffmpeg_decoder, kinds, picture_file, tables
from desktop_app.media.kinds import Kind, kind_of, known, named_like, suffixes


def test_the_names_of_pictures_are_those_pillow_knows_for_the_formats_that_are_read() -> None:
    from PIL import Image

    theirs = {suffix for suffix, name in Image.registered_extensions().items() if name in picture_file.FORMATS}
    # A picture of floating-point numbers, which our signatures do not tell.
    assert set(suffixes(Kind.IMAGE)) - set(kinds._HEIC) == theirs - {".pfm"}


def test_the_names_of_heic_pictures_are_those_of_the_package_that_reads_them() -> None:
    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener()
    theirs = {suffix for suffix, name in Image.registered_extensions().items() if name == "HEIF"}
    assert set(kinds._HEIC) == theirs


def test_the_names_of_sounds_are_those_ffmpeg_knows() -> None:
    from av.format import ContainerFormat, formats_available

    theirs: set[str] = set()
    for name in formats_available:
        for mode in ("r", "w"):
            try:
                theirs |= {f".{each}" for each in ContainerFormat(name, mode).extensions}
            except ValueError:  # one that is only read, or only written
                continue
    assert set(suffixes(Kind.SOUND)) <= theirs


def test_every_format_that_is_decoded_has_a_name() -> None:
    for kind in known():
        assert len(set(suffixes(kind))) == len(suffixes(kind)) > 0
        assert all(suffix == suffix.lower() for suffix in suffixes(kind))
        # A film is a sound or a picture too, and is called what those are; some tables are of a kind of their own.
        also = {Kind.SOUND, Kind.IMAGE} if kind is Kind.FILM else {Kind.TABLE} if kind.heading else {kind}
        also |= {Kind.IMAGE} if kind is Kind.DOCUMENT else set()
        assert all(named_like(Path(f"a{suffix.upper()}")) in also for suffix in suffixes(kind))
    assert set(ffmpeg_decoder.DEMUXERS) == kinds.SOUND_FORMATS


@pytest.mark.parametrize("suffix", suffixes(Kind.TABLE)[-4:])
def test_a_column_of_text_is_a_table_where_its_name_says_so(tmp_path: Path, suffix: str) -> None:
    for name, kind in ((f"names{suffix}", Kind.TABLE), ("names.txt", Kind.TEXT), ("names", Kind.TEXT)):
        (tmp_path / name).write_text("name\nAda\nGrace\n")
        assert kind_of(tmp_path / name) is kind
    assert tables.read(tmp_path / f"names{suffix}")


def test_every_sample_is_named_as_files_of_its_kind_are() -> None:
    from desktop_app import paths

    for path in paths.shipped("resources", "samples").iterdir():
        assert path.suffix in suffixes(kind_of(path)), path
