"""The media (MIME) types of the files that the program takes, for "Open with" in a file manager.

Names as the shared MIME-info database of freedesktop.org (2.2) has them and, where it has none, as registered with
IANA or as other programs write them; those are declared to the system in linux/attendant-mime.xml.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

_WRITTEN = """
    .jpg .jpeg .jpe .jfif   image/jpeg
    .png .apng              image/png
    .gif                    image/gif
    .tif .tiff              image/tiff
    .ico                    image/vnd.microsoft.icon
    .jp2                    image/jp2
    .j2k .jpc .j2c          image/x-jp2-codestream
    .jpf .jpx               image/jpx
    .qoi                    image/qoi
    .webp                   image/webp
    .bmp                    image/bmp
    .avif .avifs            image/avif
    .heic .heif .hif .heics .heifs   image/heif
    .pnm                    image/x-portable-anymap
    .pbm                    image/x-portable-bitmap
    .pgm                    image/x-portable-graymap
    .ppm                    image/x-portable-pixmap
    .xlsx                   application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
    .xltx                   application/vnd.openxmlformats-officedocument.spreadsheetml.template
    .xlsm                   application/vnd.ms-excel.sheet.macroEnabled.12
    .xltm                   application/vnd.ms-excel.template.macroEnabled.12
    .xlsb                   application/vnd.ms-excel.sheet.binary.macroEnabled.12
    .xls                    application/vnd.ms-excel
    .ods                    application/vnd.oasis.opendocument.spreadsheet
    .fods                   application/vnd.oasis.opendocument.spreadsheet-flat-xml
    .html .htm              text/html application/xhtml+xml
    .mht .mhtml             application/x-mimearchive
    .parquet                application/vnd.apache.parquet
    .csv .psv               text/csv
    .tsv .tab               text/tab-separated-values
    .txt                    text/plain
    .json                   application/json
    .jsonl .ndjson          application/x-ndjson
    .geojson                application/geo+json
    .log                    text/x-log
    .pdf                    application/pdf
    .wav                    audio/x-wav
    .flac                   audio/flac
    .ogg .oga               audio/ogg audio/x-vorbis+ogg audio/x-flac+ogg audio/x-speex+ogg
    .opus                   audio/x-opus+ogg
    .ogv                    video/ogg
    .mp3                    audio/mpeg
    .mp2                    audio/mp2
    .au                     audio/basic
    .caf                    audio/x-caf
    .w64                    audio/x-w64
    .sph                    audio/x-nist-sphere
    .mka                    audio/x-matroska
    .mkv                    video/x-matroska
    .webm                   video/webm
    .amr                    audio/AMR
    .wma                    audio/x-ms-wma
    .wmv                    video/x-ms-wmv
    .asf                    application/vnd.ms-asf
    .aiff .aif              audio/x-aiff
    .aifc                   audio/x-aifc
    .m4a                    audio/mp4
    .m4b                    audio/x-m4b
    .mp4 .m4v               video/mp4
    .mov                    video/quicktime
    .3gp                    video/3gpp
    .aac                    audio/aac
    .avi                    video/x-msvideo
    .flv                    video/x-flv
    .mts .m2ts              video/mp2t
    .mpg .mpeg .vob         video/mpeg
    .wv                     audio/x-wavpack
    .ac3                    audio/ac3
    .ape                    audio/x-ape
    .tta                    audio/x-tta
    .mpc                    audio/x-musepack
    .tak                    audio/x-tak
    .voc                    audio/x-voc
"""

FOLDER = "inode/directory"
"""A folder is opened with all that is in it."""


def _read(written: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for line in filter(None, map(str.strip, written.splitlines())):
        words = line.split()
        types = tuple(word for word in words if "/" in word)
        found |= dict.fromkeys((word for word in words if "/" not in word), types)
    return found


OF_SUFFIX: dict[str, tuple[str, ...]] = _read(_WRITTEN)
"""The types of a suffix, the one that belongs to it first."""


def taken() -> dict[str, tuple[str, ...]]:
    """The suffixes of every kind of file that the tasks of the registry take, with their types.

    Raises SystemExit for a suffix whose type nobody has written down.
    """
    sys.path.insert(0, str(ROOT))
    from desktop_app.media.kinds import known

    found = [suffix for kind in known() for suffix in kind.suffixes]
    if unknown := [suffix for suffix in found if suffix not in OF_SUFFIX]:
        raise SystemExit(f"Write down the media type of {', '.join(unknown)} in {Path(__file__).name}.")
    return {suffix: OF_SUFFIX[suffix] for suffix in found}


def types() -> list[str]:
    """Every media type of taken(), sorted, and folders."""
    return [*sorted({each for given in taken().values() for each in given}), FOLDER]
