"""How numbers and dates are written in a place: asked where nothing in a table decides between two readings."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache


class Source(Enum):
    """Who says how numbers or dates are written where a column does not."""

    LOCALE = 1
    TABLE = 2
    """Other columns of the same table."""
    PERSON = 3


@dataclass(frozen=True)
class Convention:
    """decimal: the mark before decimals, "." or ",". date_order: of dates with the year last, "dmy" or "mdy".

    year_first: whether dates in figures begin with the year there.
    decimal_from, order_from: who says so.
    """

    decimal: str = "."
    date_order: str = "mdy"
    year_first: bool = False
    decimal_from: Source = Source.LOCALE
    order_from: Source = Source.LOCALE


_COMMA = frozenset(
    "af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk ky lb lt lv mk nb nl nn no pl pt ro"
    " ru rw sk sl sq sr sv tg tk tr tt uk uz vi en_ZA".split()
)
"""Languages that write a comma before decimals (Unicode CLDR 45)."""

_POINT_IN = frozenset(
    "de_CH de_LI it_CH es_MX es_GT es_HN es_NI es_PA es_PE es_PR es_SV es_DO es_US es_CU es_BZ".split()
)
_YEAR_FIRST = frozenset("zh ja ko hu lt sv fa mn eu af ne si dz en_CA fr_CA en_ZA en_SE".split())
_MONTH_FIRST = frozenset("en_US en_PR en_GU en_AS en_MP en_UM en_VI es_US es_PR es_PA fil zh ja ko en C POSIX".split())
"""Where the month stands before the day: the United States and who follows them, and East Asia."""


def convention(environment: Mapping[str, str] = os.environ) -> Convention:
    """The convention of the locale: LC_ALL, else LC_NUMERIC and LC_TIME, else LANG; read anew each time."""
    numbers, times = (_locale(environment, name) for name in ("LC_NUMERIC", "LC_TIME"))
    day, year = _convention_of(times).date_order, _convention_of(times).year_first
    return Convention(_convention_of(numbers).decimal, day, year)


def _locale(environment: Mapping[str, str], name: str) -> str:
    found = environment.get("LC_ALL") or environment.get(name) or environment.get("LANG") or _of_system()
    return found.partition(".")[0].partition("@")[0].replace("-", "_")


@cache
def _of_system() -> str:
    """The person's locale as Windows ("de-DE") or macOS ("de_DE") keeps it; "" on other systems."""
    found = ""
    if sys.platform == "win32":
        import ctypes

        name = ctypes.create_unicode_buffer(85)
        if ctypes.windll.kernel32.GetUserDefaultLocaleName(name, 85):
            found = name.value
    elif sys.platform == "darwin":
        # A program opened from the Finder has no LANG.
        import subprocess

        command = ["/usr/bin/defaults", "read", "-g", "AppleLocale"]
        found = subprocess.run(command, capture_output=True, text=True, timeout=5, check=False).stdout.strip()  # noqa: S603
    return found


def _convention_of(locale: str) -> Convention:
    """What is usual in a locale such as "de_DE"; that of the United States where it has no name."""
    language = locale.partition("_")[0]
    comma = bool({locale, language} & _COMMA) and locale not in _POINT_IN
    # Of those who speak English only some put the month first, and those who do not say where they are.
    month_first = not language or locale in _MONTH_FIRST or (language != "en" and language in _MONTH_FIRST)
    return Convention("," if comma else ".", "mdy" if month_first else "dmy", bool({locale, language} & _YEAR_FIRST))
