"""What can be done with a file, and which formats are read for it."""

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.translation import mark, tr


@dataclass(frozen=True, eq=False, repr=False)
class Kind:
    """A kind of file that tasks take; a task may bring one of its own.

    name: for programs. one, many: as a person says them: "a picture", "Pictures".
    formats: what is read (names of media.signatures), and how files of each are usually called.
    heading: "module:function" from the cells of a text table's first line to whether the table is of this kind, for a
    kind that is some tables and not all; "" elsewhere.
    """

    IMAGE: ClassVar["Kind"]
    TABLE: ClassVar["Kind"]
    SOUND: ClassVar["Kind"]
    FILM: ClassVar["Kind"]
    DOCUMENT: ClassVar["Kind"]
    TEXT: ClassVar["Kind"]

    name: str
    one: str
    many: str
    formats: dict[str, str]
    heading: str = ""

    def __repr__(self) -> str:
        return f"<{self.name}>"

    @property
    def one_in_words(self) -> str:
        """As it stands behind a one: "picture"."""
        return tr(self.one.split(" ", 1)[-1])

    @property
    def many_in_words(self) -> str:
        """As it stands within a sentence: "pictures"."""
        return tr(self.many.lower())

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How files of this kind are usually called: ".jpg", ".jpeg", ... in lower case."""
        return tuple(suffix for names in self.formats.values() for suffix in names.split())


Kind.IMAGE = Kind(
    name="image",
    one=mark("a picture"),
    many=mark("Pictures"),
    formats={
        "jpeg": ".jpg .jpeg .jpe .jfif",
        "png": ".png .apng",
        "gif": ".gif",
        "tiff": ".tif .tiff",
        "ico": ".ico",
        "jpeg2000": ".jp2 .j2k .jpc .jpf .jpx .j2c",
        "qoi": ".qoi",
        "webp": ".webp",
        "bmp": ".bmp",
        "avif": ".avif .avifs",
        "ppm": ".ppm .pgm .pbm .pnm",
    },
)
Kind.TABLE = Kind(
    name="table",
    one=mark("a table"),
    many=mark("Tables"),
    formats={
        "xlsx": ".xlsx .xlsm .xltx .xltm",
        "xlsb": ".xlsb",
        "fods": ".fods",
        "spreadsheetml": "",
        "html": ".html .htm .mht .mhtml",
        "xls": ".xls",
        "ods": ".ods",
        "parquet": ".parquet",
        "json": ".json .jsonl .ndjson .geojson",
        "text": ".csv .tsv .tab .psv",
    },
)
Kind.SOUND = Kind(
    name="sound",
    one=mark("a sound"),
    many=mark("Sounds"),
    formats={
        "wav": ".wav",
        "flac": ".flac",
        "ogg": ".ogg .oga .opus .ogv",
        "mp3": ".mp3 .mp2",
        "au": ".au",
        "caf": ".caf",
        "w64": ".w64",
        "matroska": ".mka .mkv .webm",
        "amr": ".amr",
        "asf": ".wma .wmv .asf",
        "aiff": ".aiff .aif .aifc",
        "mp4": ".m4a .m4b .mp4 .m4v .mov .3gp",
        "aac": ".aac",
        "avi": ".avi",
        "flv": ".flv",
        "mpegts": ".mts .m2ts",
        "mpeg": ".mpg .mpeg .vob",
        "nist": ".sph",
        "wavpack": ".wv",
        "ac3": ".ac3",
        "ape": ".ape",
        "tta": ".tta",
        "musepack": ".mpc",
        "musepack7": "",
        "tak": ".tak",
        "voc": ".voc",
    },
)
Kind.FILM = Kind(
    name="film",
    one=mark("a film"),
    many=mark("Films"),
    formats={
        "mp4": ".mp4 .m4v .mov .3gp",
        "matroska": ".mkv .webm",
        "avi": ".avi",
        "asf": ".wmv",
        "flv": ".flv",
        "mpegts": ".mts .m2ts",
        "mpeg": ".mpg .mpeg .vob",
        "gif": ".gif",
        "ogg": ".ogv",
    },
)
# A picture is a document too where a person says so; of itself only a TIFF of several pages is.
Kind.DOCUMENT = Kind(
    name="document",
    one=mark("a document"),
    many=mark("Documents"),
    formats={"pdf": ".pdf", "tiff": ".tif .tiff"},
)
Kind.TEXT = Kind(
    name="text",
    one=mark("plain text"),
    many=mark("Texts"),
    formats={"text": ".txt"},
)

_WITHIN_SENTENCES = (
    (mark("picture"), mark("pictures")),
    (mark("table"), mark("tables")),
    (mark("sound"), mark("sounds")),
    (mark("film"), mark("films")),
    (mark("document"), mark("documents")),
    (mark("text"), mark("texts")),
)
"""What one_in_words and many_in_words make of the kinds, named here so that it is translated."""
