"""What Unicode calls its emoji: names and keywords from the Common Locale Data Repository (CLDR).

The Debian package unicode-cldr-core has the file; its contents are under the Unicode licence. Emoji younger than the
package go by their character names, which Python knows.
"""

import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ANNOTATIONS = Path("/usr/share/unicode/cldr/common/annotations/en.xml")
# Where emoji of one code point lie; between these are letters of flags and tones of skin, which are parts of others.
BLOCKS = ((0x203C, 0x3299), (0x1F004, 0x1F1E5), (0x1F200, 0x1F3FA), (0x1F400, 0x1F6FC), (0x1F7E0, 0x1FAFF))


@dataclass(frozen=True)
class Named:
    """A code point with its name and the keywords people look it up by, in lower case."""

    point: int
    name: str
    keywords: tuple[str, ...]


def annotations(path: Path) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """Names as they are written, and keywords in lower case, of the emoji of one file of CLDR, by their characters.

    The selector of the drawn form (U+FE0F) is left out of these.
    """
    names: dict[str, str] = {}
    keywords: dict[str, tuple[str, ...]] = {}
    # A file of the distribution, not of a stranger.
    for note in ElementTree.parse(path).iter("annotation"):  # noqa: S314
        characters, text = note.get("cp", "").replace("\ufe0f", ""), note.text or ""
        if note.get("type") == "tts":
            names[characters] = text
        else:
            keywords[characters] = tuple(plain(word) for word in text.split("|"))
    return names, keywords


@lru_cache(maxsize=1)
def annotated() -> tuple[Named, ...]:
    """What lies in BLOCKS and has a name, by code point; nothing where the package is not installed."""
    if not ANNOTATIONS.is_file():
        return ()
    names, keywords = annotations(ANNOTATIONS)
    points = (point for first, last in BLOCKS for point in range(first, last + 1))
    found = []
    for point in points:
        name = plain(names.get(chr(point), "")) or plain(unicodedata.name(chr(point), ""))
        if name:
            others = (word for word in keywords.get(chr(point), ()) if word not in ("", name))
            found.append(Named(point, name, tuple(others)))
    return tuple(found)


def plain(text: str) -> str:
    """Lower case, letters and digits in words one space apart: "eight o'clock" is "eight oclock"."""
    return " ".join(re.sub(r"[^\w\s]", "", text.lower().replace("-", " ")).split())
