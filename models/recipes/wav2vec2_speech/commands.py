"""Short commands, spelled names and numbers as people read them to a machine, for the language model of speech."""

from collections.abc import Iterator
from random import Random

from models.recipes.pictures import words as picture_words
from models.recipes.tapas_tables import words as table_words

from .numbers import cardinal, ordinal, year
from .sentences import spoken_letters
from .words import MONTHS

COMMANDS = ("yes", "no", "help", "start", "stop", "go", "repeat", "next", "back", "cancel", "pause", "quit", "open")
VERBS = ("enter", "erase", "rubout", "delete", "select", "dial", "call", "")
STREETS = ("street", "avenue", "road", "lane", "drive", "court", "")
_DIGITS = ("zero", "oh", *(cardinal(number) for number in range(1, 10)))
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def commands(count: int, seed: int = 5) -> Iterator[list[str]]:
    """``count`` of them, as words in the letters of the checkpoint; the same for every run."""
    rng = Random(seed)
    forms = (_command, _digits, _digits, _pairs, _date, _spelled, _spelled, _spelled, _codes, _codes)
    for _ in range(count):
        yield spoken_letters(rng.choice(forms)(rng)).split()


def spell(text: str) -> str:
    """The letters of a text, one by one."""
    return " ".join(letter for letter in text.upper() if letter in _ALPHABET)


def _command(rng: Random) -> str:
    return rng.choice(COMMANDS)


def _digits(rng: Random) -> str:
    """A postcode, a telephone number or any other row of digits."""
    return " ".join(rng.choice(_DIGITS) for _ in range(rng.choice((1, 2, 3, 4, 5, 5, 7, 7, 10))))


def _pairs(rng: Random) -> str:
    """A number as the house numbers of long streets are said: "twelve forty two", "six hundred forty nine"."""
    parts = [cardinal(rng.randrange(1, 100)) for _ in range(rng.choice((1, 1, 2, 2, 3)))]
    if rng.random() < 0.15:
        parts[0] += rng.choice((" hundred", " thousand"))
    if rng.random() < 0.1:
        parts.insert(1, "oh " + rng.choice(_DIGITS[2:]))
    return " ".join([rng.choice(("", "", rng.choice(_DIGITS))), *parts])


def _date(rng: Random) -> str:
    return f"{rng.choice(MONTHS)} {ordinal(rng.randrange(1, 32))} {year(rng)}"


def _spelled(rng: Random) -> str:
    """A name or an address, letter by letter."""
    lists = (picture_words.SURNAMES, table_words.LAST_NAMES, table_words.FIRST_NAMES, table_words.CITIES)
    name = rng.choice(rng.choice(lists))
    return spell(f"{name} {rng.choice(STREETS)}" if rng.random() < 0.25 else name)


def _codes(rng: Random) -> str:
    """A verb, a few letters that spell nothing, and a number: "rubout Q V Z T fifty nine"."""
    letters = spell("".join(rng.choice(_ALPHABET) for _ in range(rng.choice((0, 3, 4, 4, 5)))))
    return f"{rng.choice(VERBS)} {letters} {rng.choice((_digits, _pairs))(rng)}"
