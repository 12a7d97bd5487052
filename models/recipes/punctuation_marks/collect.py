"""The texts that are learnt from, a paragraph a line: books as Standard Ebooks publishes them, presidents' addresses.

Each book is a checkout of github.com/standardebooks/NAME; the addresses are the corpora inaugural and state_union of
github.com/nltk/nltk_data, as zip files. Nothing is downloaded here: a person names where they lie. texts.toml has the
SHA-256 of each text, so that another edition is noticed.
"""

import hashlib
import html
import re
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LISTED = Path(__file__).parent / "texts.toml"

_APART = re.compile(r"(colophon|imprint|uncopyright|titlepage|halftitle|dedication|endnotes|loi|toc|epigraph)")
_UNSAID = re.compile(r"<head>.*?</head>|<a [^>]*noteref[^>]*>.*?</a>|<h[1-6].*?</h[1-6]>", re.DOTALL)
_DIRECTION = re.compile(r"<i epub:type=\"z3998:stage-direction\".*?</i>", re.DOTALL)
_PARAGRAPH = re.compile(r"<(?:p|td)(?:\s[^>]*)?>(.*?)</(?:p|td)>", re.DOTALL)
_HELD_YEARS = range(2001, 2005)


@dataclass(frozen=True)
class Listed:
    """A text: its name, the part it belongs to ("train", "held", "speech"), and the SHA-256 of its file."""

    name: str
    part: str
    sha256: str

    @property
    def source(self) -> str:
        """Where it is published."""
        book = "_" in self.name and self.name != "state_union"
        return f"github.com/standardebooks/{self.name}" if book else "github.com/nltk/nltk_data"

    def wrong_in(self, folder: Path) -> str:
        """What is wrong with it in a folder of texts, and where it is published; "" for nothing."""
        file = folder / self.part / f"{self.name}.txt"
        if not file.is_file():
            return f"{file} is not there; it is published at {self.source}"
        if hashlib.sha256(file.read_bytes()).hexdigest() != self.sha256:
            return f"{file} is another edition than this recipe knows; it is published at {self.source}"
        return ""


def listed() -> list[Listed]:
    """All texts of the recipe."""
    with LISTED.open("rb") as file:
        parts = tomllib.load(file)
    return [Listed(name, part, digest) for part, texts in parts.items() for name, digest in texts.items()]


def collect(books: Path, addresses: Path, folder: Path) -> None:
    """Writes the texts into folder / part / name.txt.

    books: holds the checkouts. addresses: holds inaugural.zip and state_union.zip. Raises OSError, zipfile.BadZipFile.
    """
    for text in listed():
        if text.source.startswith("github.com/standardebooks"):
            lines = list(book(books / text.name))
        else:
            lines = list(speeches(addresses / f"{text.name}.zip", held=text.part == "held"))
        place = folder / text.part
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{text.name}.txt").write_text("\n".join(lines), encoding="utf-8")


def book(checkout: Path) -> Iterator[str]:
    """The paragraphs of a book, without headings, notes and stage directions."""
    for file in sorted((checkout / "src" / "epub" / "text").iterdir()):
        if not _APART.search(f"src/epub/text/{file.name}"):
            yield from paragraphs(file.read_text("utf-8"))


def paragraphs(page: str) -> Iterator[str]:
    """The paragraphs of an XHTML page that have more than two words."""
    for paragraph in _PARAGRAPH.findall(_UNSAID.sub("", page)):
        said = re.sub(r"<br/>", " ", _DIRECTION.sub(" ", paragraph))
        plain = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", said))).strip()
        if len(plain.split()) > 2:
            yield plain


def speeches(corpus: Path, held: bool) -> Iterator[str]:
    """Lines of more than three words of a corpus of addresses, of the years that are kept apart or of the others."""
    with zipfile.ZipFile(corpus) as file:
        for name in sorted(each for each in file.namelist() if each.endswith(".txt")):
            if (int(Path(name).name[:4]) in _HELD_YEARS) == held:
                for line in file.read(name).decode("latin-1").splitlines():
                    plain = re.sub(r"\s+", " ", line).strip()
                    if len(plain.split()) > 3:
                        yield plain
