"""Words, numbers and dates to fill rendered pictures with."""

from pathlib import Path

import numpy as np

from models.recipes.frame import word_lists

_LISTS = word_lists.words(Path(__file__).with_suffix(".toml"))
COMMON = _LISTS["common"]
NAMES = _LISTS["names"]
SURNAMES = _LISTS["surnames"]
STREETS = _LISTS["streets"]
TOWNS = _LISTS["towns"]
COMPANIES = _LISTS["companies"]
GOODS = _LISTS["goods"]
MONTHS = _LISTS["months"]
FIELDS = _LISTS["fields"]


def words(rng: np.random.Generator, count: int) -> str:
    """`count` common words, joined by spaces."""
    return " ".join(COMMON[index] for index in rng.integers(len(COMMON), size=count))


def title(rng: np.random.Generator, low: int = 1, high: int = 4) -> str:
    """A heading of a few words."""
    return words(rng, int(rng.integers(low, high + 1))).capitalize()


def line(rng: np.random.Generator, letters: int) -> str:
    """Running text of about `letters` letters."""
    return words(rng, max(2, letters // 4))[:letters].strip()


def person(rng: np.random.Generator) -> str:
    """A first name and a surname."""
    return f"{NAMES[rng.integers(len(NAMES))]} {SURNAMES[rng.integers(len(SURNAMES))]}"


def address(rng: np.random.Generator) -> list[str]:
    """Two lines of an invented address."""
    street = f"{rng.integers(1, 200)} {STREETS[rng.integers(len(STREETS))]}"
    return [street, f"{TOWNS[rng.integers(len(TOWNS))]} {rng.integers(10000, 99999)}"]


def date(rng: np.random.Generator) -> str:
    """A date in one of three fashions."""
    day, month, year = int(rng.integers(1, 29)), int(rng.integers(12)), int(rng.integers(1995, 2031))
    shapes = (f"{day} {MONTHS[month]} {year}", f"{year}-{month + 1:02}-{day:02}", f"{day:02}/{month + 1:02}/{year}")
    return shapes[rng.integers(3)]


def money(rng: np.random.Generator, top: float = 900) -> str:
    """An amount with two decimals, now and then with a currency."""
    amount = f"{rng.uniform(0.5, top):,.2f}"
    return (amount, amount, f"${amount}", f"€ {amount}")[rng.integers(4)]


def number(rng: np.random.Generator) -> str:
    """A number, whole, decimal or in percent."""
    shapes = (
        f"{rng.integers(0, 1000)}",
        f"{rng.uniform(0, 100):.1f}",
        f"{rng.integers(0, 100)}%",
        f"{rng.normal():.2f}",
    )
    return shapes[rng.integers(4)]
