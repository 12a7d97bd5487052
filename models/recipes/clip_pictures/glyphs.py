"""Emoji and icons of many sets by name, from iconify's npm packages, as scalable pictures."""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.recipes.clip_pictures.wordnet import WordNet
from models.recipes.pictures.unicode_names import annotations, plain

EMOJI = (
    "twemoji", "noto", "noto-v1", "fluent-emoji-flat", "fxemoji", "emojione", "emojione-v1", "openmoji",
    "emojione-monotone", "fluent-emoji-high-contrast",
)  # fmt: skip
SOLID = "fluent-emoji-3d"  # the npm package @lobehub/fluent-emoji-3d: WebP files by code points
ICONS = (
    "streamline-emojis", "flat-color-icons", "meteocons", "icon-park", "streamline-freehand-color",
    "streamline-ultimate-color",
)  # fmt: skip
INKED_ICONS = (
    "game-icons", "ph", "tabler", "mdi", "fa6-solid", "lucide", "maki", "healthicons",
)  # fmt: skip
INKED = {"emojione-monotone", "fluent-emoji-high-contrast", *INKED_ICONS}  # one colour: only their shape is kept
TONES = re.compile("1f3f[b-f]")  # of skin: the same thing five times over
_STYLE = re.compile(r"-(off|slash|outlined?|rounded|sharp|thin|light|bold|negative|duotone|fill(ed)?|solid|alt|\d+)$")


@dataclass(frozen=True)
class Glyph:
    """A picture as SVG text, or a file of it: of which set, its names, the first the plainest, and its keywords."""

    source: str
    svg: str | Path
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


def shortened(svg: str) -> str:
    """SVG text with numbers of two decimals at most: nobody sees the others at this size."""
    return re.sub(r"(\d*\.\d\d)\d+", r"\1", svg)


class Annotated:
    """What Unicode calls its emoji and looks them up by, sequences too; `cldr` is common/ of its repository."""

    def __init__(self, sets: Path, cldr: Path) -> None:
        self.names: dict[str, str] = {}
        self.keywords: dict[str, tuple[str, ...]] = {}
        for folder in ("annotations", "annotationsDerived"):
            names, keywords = annotations(cldr / folder / "en.xml")
            self.names |= names
            self.keywords |= keywords
        self.slugs: dict[str, set[str]] = {}
        self.points = {squashed_name(name): characters for characters, name in self.names.items()}
        for point in (*range(0x2000, 0x3300), *range(0x1F000, 0x1FB00)):
            self.points.setdefault(squashed_name(unicodedata.name(chr(point), "")), chr(point))
        for known in ("twemoji", "noto", "fluent-emoji-flat", "openmoji"):
            listed = json.loads((sets / known / "chars.json").read_text(encoding="utf-8"))
            for code, name in listed.items():
                if not TONES.search(code):
                    self.points[squashed_name(name)] = characters = characters_of(code)
                    self.slugs.setdefault(characters, set()).add(plain(name))

    def glyph(self, source: str, svg: str | Path, characters: str, slug: str = "") -> Glyph:
        """The glyph of these characters with every name they go by."""
        name = plain(self.names.get(characters, "")) or plain(slug) or plain(unicodedata.name(characters[0], ""))
        others = [plain(slug), *sorted(self.slugs.get(characters, ()))]
        if len(characters) == 1:
            others.append(plain(unicodedata.name(characters, "")))
        names = tuple(word for word in dict.fromkeys((name, *others)) if word)[:4]
        more = tuple(word for word in self.keywords.get(characters, ()) if word and word not in names)
        return Glyph(source, svg, names, more)


def characters_of(code: str) -> str:
    """Characters of hexadecimal code points with hyphens between them, without what only asks for colour."""
    return "".join(chr(int(one, 16)) for one in code.split("-")).replace("\ufe0f", "")


def emoji(sets: Path, known: Annotated) -> Iterator[Glyph]:
    """Every emoji in every set of EMOJI, those of other tones of skin aside."""
    for source in EMOJI:
        icons, seen = json.loads((sets / source / "icons.json").read_text(encoding="utf-8")), set()
        for name in icons["icons"]:
            characters = known.points.get(squashed_name(name.replace("flag-for-", "flag-")))
            if characters and characters not in seen and not TONES.search(characters.encode("unicode_escape").decode()):
                seen.add(characters)
                yield known.glyph(source, svg_of(icons, name), characters, name)


def solid_emoji(folder: Path, known: Annotated) -> Iterator[Glyph]:
    """The emoji of a folder of files named by their code points."""
    for path in sorted(folder.glob("*.webp")):
        if re.fullmatch("[0-9a-f]{2,5}(-[0-9a-f]{2,5})*", path.stem) and not TONES.search(path.stem):
            yield known.glyph(SOLID, path, characters_of(path.stem))


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
