"""The words that pages are written with, and words made up, so that none has to be known to be found."""

import tomllib
from pathlib import Path
from random import Random

from models.recipes.frame.word_lists import words

_LISTS = words(Path(__file__).with_suffix(".toml"))
GIVEN = _LISTS["given"]
FAMILY = _LISTS["family"]
CITIES = _LISTS["cities"]
COUNTRIES = _LISTS["countries"]
STREETS = _LISTS["streets"]
STREET_KINDS = _LISTS["street_kinds"]
TRADES = _LISTS["trades"]
LEGAL = _LISTS["legal"]
BRANDS = _LISTS["brands"]
THINGS = _LISTS["things"]
LABELS = _LISTS["labels"]
FILLER = _LISTS["filler"]
FORMS = tomllib.loads(Path(__file__).with_name("forms.toml").read_text("utf-8"))
"""What pages say and how they are asked about; see forms.toml."""
_ONSET = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr kl pl pr sh sl st th tr".split()
_NUCLEUS = "a e i o u a e i o ai ea ee oo ou".split()
_CODA = ["", "", "", "n", "r", "s", "l", "t", "m", "x", "nd", "rt", "ck", "st", "ng"]


def invented(rng: Random, least: int = 2, most: int = 3) -> str:
    """A word that is none, of `least` to `most` syllables: "Brentoul"."""
    syllables = rng.randint(least, most)
    return "".join(rng.choice(_ONSET) + rng.choice(_NUCLEUS) + rng.choice(_CODA) for _ in range(syllables))


def filler(rng: Random, count: int) -> str:
    """Running text of `count` words that says nothing, with sentences and commas; one in eight words is made up."""
    said = []
    start = True
    for _ in range(count):
        word = invented(rng, 1, 3) if rng.random() < 0.12 else rng.choice(FILLER)
        said.append(word.capitalize() if start else word)
        start = rng.random() < 0.1
        if start:
            said[-1] += "."
        elif rng.random() < 0.07:
            said[-1] += ","
    said[-1] = said[-1].rstrip(",.") + "."
    return " ".join(said)
