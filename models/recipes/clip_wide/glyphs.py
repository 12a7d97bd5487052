"""Emoji and icons of many sets by name, from iconify's npm packages, as scalable pictures."""

import json
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.recipes.clip_wide.wordnet import WordNet
from models.recipes.pictures.unicode_names import plain

EMOJI = (
    "twemoji", "noto", "noto-v1", "fluent-emoji", "fluent-emoji-flat", "fxemoji", "emojione", "emojione-v1", "openmoji",
    "emojione-monotone", "fluent-emoji-high-contrast",
)  # fmt: skip
ICONS = (
    "streamline-emojis", "flat-color-icons", "meteocons", "icon-park", "streamline-freehand-color",
    "streamline-ultimate-color",
)  # fmt: skip
INKED_ICONS = (
    "game-icons", "ph", "tabler", "mdi", "fa6-solid", "lucide", "maki", "healthicons", "material-symbols",
)  # fmt: skip
INKED = {"emojione-monotone", "fluent-emoji-high-contrast", *INKED_ICONS}  # one colour: only their shape is kept
_STYLE = re.compile(r"-(off|slash|outlined?|rounded|sharp|thin|light|bold|negative|duotone|fill(ed)?|solid|alt|\d+)$")


@dataclass(frozen=True)
class Glyph:
    """A picture as SVG text: of which set, its names, the first the plainest, and its keywords."""

    source: str
    svg: str
    names: tuple[str, ...]
    keywords: tuple[str, ...]


def squashed_name(text: str) -> str:
    """Letters and digits alone, so that "1st-place-medal" and "1st place medal" are the same."""
    return re.sub(r"[^a-z0-9]", "", unicodedata.normalize("NFKD", text.lower()))


def svg_of(icons: dict[str, Any], name: str) -> str:
    """One icon of an iconify set as a whole SVG file, in black where it has no colour of its own."""
    icon = icons["icons"][name]
    width, height = (icon.get(side, icons.get(side, 16)) for side in ("width", "height"))
    box = f"{icon.get('left', 0)} {icon.get('top', 0)} {width} {height}"
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    body = icon["body"].replace("currentColor", "#000")
    return f'<svg {space} width="{width}" height="{height}" viewBox="{box}">{body}</svg>'


def _annotations(cldr: Path) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    names: dict[str, str] = {}
    keywords: dict[str, tuple[str, ...]] = {}
    # A file of the distribution, not of a stranger.
    for note in ElementTree.parse(cldr / "annotations" / "en.xml").iter("annotation"):  # noqa: S314
        characters, text = note.get("cp", ""), note.text or ""
        if note.get("type") == "tts":
            names[characters] = text
        else:
            keywords[characters] = tuple(plain(word) for word in text.split("|"))
    return names, keywords


def emoji(sets: Path, cldr: Path) -> Iterator[Glyph]:
    """Every emoji of one code point in every set of EMOJI, with Unicode's name and keywords."""
    names, keywords = _annotations(cldr)
    points = {squashed_name(name): characters for characters, name in names.items() if len(characters) == 1}
    for point in (*range(0x2000, 0x3300), *range(0x1F000, 0x1FB00)):
        points.setdefault(squashed_name(unicodedata.name(chr(point), "")), chr(point))
    for known in ("twemoji", "noto", "fluent-emoji", "openmoji"):
        listed = json.loads((sets / known / "chars.json").read_text(encoding="utf-8"))
        points |= {squashed_name(name): chr(int(code, 16)) for code, name in listed.items() if "-" not in code}
    for source in EMOJI:
        icons, seen = json.loads((sets / source / "icons.json").read_text(encoding="utf-8")), set()
        for name in icons["icons"]:
            character = points.get(squashed_name(name))
            if character and character not in seen:
                seen.add(character)
                said = plain(names.get(character) or unicodedata.name(character, name) or name)
                more = tuple(word for word in keywords.get(character, ()) if word not in ("", said))
                yield Glyph(source, svg_of(icons, name), (said,), more)


def icons(sets: Path, words: WordNet) -> Iterator[Glyph]:
    """Icons whose name ends in something that can be seen; of one thing in several styles, one."""
    for source in (*ICONS, *INKED_ICONS):
        known, seen = json.loads((sets / source / "icons.json").read_text(encoding="utf-8")), set()
        for name in sorted(known["icons"]):
            said = plain(_STYLE.sub("", _STYLE.sub("", name)))
            if source.startswith("streamline-") and source != "streamline-emojis" and len(said.split()) > 2:
                said = said.split(maxsplit=1)[1]  # the first word is the drawer that it lies in
            if said and said not in seen and words.meaning(said):
                seen.add(said)
                yield Glyph(source, svg_of(known, name), (said,), ())
