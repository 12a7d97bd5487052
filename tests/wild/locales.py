"""How numbers, dates, money, missing values and totals are written in different places."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class Locale:
    """The conventions of one place. currency_first: whether the sign stands before the figure."""

    name: str
    group: str
    decimal: str
    date: Callable[[date], str]
    date_order: str
    currency: str
    currency_first: bool
    delimiter: str
    missing: tuple[str, ...]
    total: tuple[str, ...]
    yes_no: tuple[str, str]
    indian: bool = False

    def number(self, value: Decimal, grouped: bool = True) -> str:
        """A value with just the decimals it has."""
        sign, digits, exponent = ("-" if value < 0 else ""), *self._parts(value)
        whole = self._grouped(digits) if grouped else digits
        return f"{sign}{whole}{self.decimal}{exponent}" if exponent else f"{sign}{whole}"

    def money(self, value: Decimal, currency: str | None = None) -> str:
        """A value with its currency where this place puts it."""
        sign = currency or self.currency
        figure = self.number(value)
        return f"{sign}{figure}" if self.currency_first else f"{figure} {sign}"

    @staticmethod
    def _parts(value: Decimal) -> tuple[str, str]:
        whole, _, decimals = f"{abs(value):f}".partition(".")
        return whole, decimals

    def _grouped(self, digits: str) -> str:
        size, rest, last = (2, digits[:-3], digits[-3:]) if self.indian else (3, digits[:-3], digits[-3:])
        groups = [last]
        while rest:
            groups.insert(0, rest[-size:])
            rest = rest[:-size]
        return self.group.join(groups)


def _numeric(pattern: str) -> Callable[[date], str]:
    return lambda day: day.strftime(pattern)


def _long(day: date) -> str:
    return f"{day.day} {day.strftime('%B %Y')}"


def _american_long(day: date) -> str:
    return f"{day.strftime('%b')} {day.day}, {day.year}"


LOCALES = (
    Locale("US", ",", ".", _numeric("%m/%d/%Y"), "mdy", "$", True, ",", ("n/a", "TBD", "-"), ("Total",), ("Yes", "No")),
    Locale("US long", ",", ".", _american_long, "", "$", True, ",", ("pending", "N/A"), ("Grand Total",), ("Y", "N")),
    Locale("UK", ",", ".", _numeric("%d/%m/%Y"), "dmy", "£", True, ",", ("n/a", "unknown"), ("Total",), ("Yes", "No")),
    Locale(
        "Germany",
        ".",
        ",",
        _numeric("%d.%m.%Y"),
        "dmy",
        "€",
        False,
        ";",
        ("k.A.", "-"),
        ("Summe", "Gesamt"),
        ("ja", "nein"),
    ),
    Locale(
        "Germany short", ".", ",", _numeric("%d.%m.%y"), "dmy", "€", False, ";", ("k.A.",), ("Summe",), ("ja", "nein")
    ),
    Locale(
        "France", "\u202f", ",", _numeric("%d/%m/%Y"), "dmy", "€", False, ";", ("n.d.", "-"), ("Total",), ("oui", "non")
    ),
    Locale(
        "Switzerland", "'", ".", _numeric("%d.%m.%Y"), "dmy", "CHF ", True, ";", ("k.A.",), ("Total",), ("ja", "nein")
    ),
    Locale("Spain", ".", ",", _numeric("%d/%m/%Y"), "dmy", "€", False, ";", ("N/D", "-"), ("Total",), ("sí", "no")),
    Locale(
        "India", ",", ".", _numeric("%d-%m-%Y"), "dmy", "₹", True, ",", ("NA", "-"), ("Total",), ("Yes", "No"), True
    ),
    Locale("Sweden", "\u00a0", ",", _numeric("%Y-%m-%d"), "", "kr", False, ";", ("saknas",), ("Summa",), ("ja", "nej")),
    Locale("plain", "", ".", _numeric("%Y-%m-%d"), "", "€", True, ",", ("null", ""), ("Total",), ("true", "false")),
    Locale("words", ",", ".", _long, "", "£", True, "\t", ("not known",), ("Sum",), ("yes", "no")),
)
