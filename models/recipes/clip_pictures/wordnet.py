"""What WordNet 3.0 calls a thing and what it is a kind of, for things that can be seen."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

SEEN = {"05", "06", "08", "13", "17", "18", "19", "20", "27"}  # lexicographer files: animal, artifact, body, food, ...
# Kinds too wide to say anything about a picture.
EMPTY = set(
    "entity|physical entity|object|whole|artifact|instrumentality|living thing|organism|matter|abstraction|thing|"
    "causal agent|substance|being|unit|vertebrate|chordate|physical object|placental|structure|device|implement|"
    "instrument|covering|commodity|consumer goods|equipment|container|natural object|material|solid|nutriment|"
    "foodstuff|part|body part|carnivore|ungulate|even-toed ungulate|vascular plant|woody plant|durables|conveyance|"
    "facility|way|area|obstruction|person|arthropod|invertebrate|aquatic vertebrate|produce|edible fruit|diapsid|"
    "angiosperm|seed plant|creation|product|system|mechanism|craft|wheeled vehicle|self-propelled vehicle".split("|")
)


@dataclass(frozen=True)
class Meaning:
    """A synset: its lexicographer file, its words, the offsets of what it is a kind of, whether it is an instance."""

    file: str
    words: tuple[str, ...]
    above: tuple[str, ...]
    instance: bool


class WordNet:
    """The nouns in a folder with data.noun, index.noun and noun.exc; raises FileNotFoundError where they are not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _lines(self, name: str) -> list[str]:
        text = (self.folder / name).read_text(encoding="utf-8")
        return [line for line in text.splitlines() if not line.startswith("  ")]

    @cached_property
    def meanings(self) -> dict[str, Meaning]:
        """Every synset of nouns by its offset."""
        found = {}
        for line in self._lines("data.noun"):
            part = line.split(" | ")[0].split()
            words = int(part[3], 16)
            links = part[5 + 2 * words :]
            above = tuple(links[i + 1] for i in range(0, len(links) - 3, 4) if links[i] in {"@", "@i"})
            names = tuple(part[4 + 2 * index].replace("_", " ") for index in range(words))
            found[part[0]] = Meaning(part[1], names, above, "@i" in links)
        return found

    @cached_property
    def index(self) -> dict[str, list[str]]:
        """Offsets of a noun's meanings, the commonest first."""
        rows = (line.split() for line in self._lines("index.noun"))
        return {row[0].replace("_", " "): row[-int(row[2]) :] for row in rows}

    @cached_property
    def _singular(self) -> dict[str, str]:
        rows = (line.split() for line in self._lines("noun.exc"))
        return {row[0].replace("_", " "): row[1].replace("_", " ") for row in rows}

    def sense(self, phrase: str) -> str | None:
        """Offset of the phrase's meaning as something seen, if that is one of its two commonest; of a plural too."""
        for word in (phrase, self._singular.get(phrase, ""), phrase.removesuffix("s"), phrase.removesuffix("es")):
            for offset in self.index.get(word, [])[:2]:
                if self.meanings[offset].file in SEEN:
                    return offset
        return None

    def meaning(self, phrase: str) -> str | None:
        """Offset of the longest end of a phrase that is something seen: "great blue heron", else "heron"."""
        words = phrase.split()
        return next(filter(None, (self.sense(" ".join(words[i:])) for i in range(len(words)))), None)

    def kinds(self, offset: str, most: int = 4) -> list[str]:
        """What a meaning is a kind of, nearest first, without what is too wide: bird, animal."""
        found: list[str] = []
        while len(found) < most and self.meanings[offset].above:
            offset = self.meanings[offset].above[0]
            word = self.meanings[offset].words[0].lower()
            if self.meanings[offset].file not in SEEN:
                break
            if word not in EMPTY:
                found.append(word)
        return found

    def said_of(self, phrase: str) -> list[str]:
        """Other words for a phrase, and what it is a kind of."""
        offset = self.meaning(phrase)
        if offset is None:
            return []
        same = [word.lower() for word in self.meanings[offset].words if word.lower() != phrase][:2]
        return (same if self.sense(phrase) else [phrase.split()[-1]]) + self.kinds(offset)

    def pairs(self) -> list[tuple[str, ...]]:
        """Every word for something seen with what it is a kind of, for the text tower."""
        found = []
        for offset, one in self.meanings.items():
            kinds = self.kinds(offset) if one.file in SEEN and not one.instance else []
            for word in one.words[:3] if kinds else ():
                if re.fullmatch(r"[a-z][a-z\- ]{0,22}", word) and len(word.split()) < 4:
                    found.append((word, *kinds))
        return found
