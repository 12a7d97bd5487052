"""What a person reads, in the language they read: texts by their English words, and numbers as a country writes them.

English is what the program is written in, and what is said while nothing is installed: on the command line, in what is
exported, in tests. The window installs another language before it is made (desktop_app/ui/language.py). Here is neither
Qt nor a file, so that whatever makes a text can have it translated.

    tr("Drop {things}", things=names)          a text with places to fill; numbers with a format are written locally
    plural("{n} picture", "{n} pictures", 3)   a text that has a number; languages differ in how many forms there are
    mark("Light")                              a text kept in English where it is written, and given to tr() later
    later("Images")                            an attribute of a class, in the language of whoever reads it

packaging/translate.py finds these calls and writes resources/translations.
"""

import numbers
import string
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

Lookup = Callable[[str, str, int], str]
"""An English text, what tells it from the same words elsewhere, and a number (-1 for none): the text, translated, or
the English one where there is no translation."""


@dataclass(frozen=True)
class Marks:
    """How numbers are written: between the whole and its decimals, between thousands, and before "%"."""

    decimal: str = "."
    group: str = ","
    percent: str = ""


ENGLISH = Marks()

_lookup: Lookup | None = None
_marks = ENGLISH


def install(lookup: Lookup | None, marks: Marks = ENGLISH) -> None:
    """From now on texts come from here and numbers have these marks; None and ENGLISH for the language of the source.

    Called before the window is made, as texts that stand in it stay as they are.
    """
    global _lookup, _marks
    _lookup, _marks = lookup, marks


def tr(source: str, /, about: str = "", **values: Any) -> str:
    """The text in the language installed, its places filled.

    source: the English text, as a literal or from mark(); places are those of str.format, by name.
    about: tells it from the same words with another meaning elsewhere.
    """
    text = source if _lookup is None else _lookup(source, about, -1)
    return _LOCAL.vformat(text, (), values) if values else text


def plural(one: str, many: str, count: int, /, **values: Any) -> str:
    """The text for one or for several; {n} in it is the count, with the marks of thousands."""
    text = many if _lookup is None else _lookup(many, "", count)
    if text == many and count == 1:
        text = one
    return _LOCAL.vformat(text, (), values | {"n": number(count, ",")})


def mark(source: str) -> str:
    """The same text; it is translated where tr() gets it."""
    return source


def later(source: str) -> str:
    """What a class attribute is set to, to be read as the text in the language installed then."""
    return cast(str, _Later(source))


def source(owner: type, name: str) -> str:
    """The English text of a class attribute that later() made; any other as it is."""
    found = next(vars(each)[name] for each in owner.__mro__ if name in vars(each))
    return found.source if isinstance(found, _Later) else str(found)


class _Later:
    def __init__(self, source: str) -> None:
        self.source = source

    def __get__(self, instance: object, owner: type) -> str:
        return tr(self.source)


def number(value: Any, form: str = "") -> str:
    """A number in a format of str.format (",.1f", ".0%", "g"), with the marks installed."""
    return local(format(value, form))


def local(written: str) -> str:
    """A number that was written the English way, with the marks installed."""
    if _marks == ENGLISH:
        return written
    swapped = {",": _marks.group, ".": _marks.decimal, "%": f"{_marks.percent}%"}
    return "".join(swapped.get(sign, sign) for sign in written)


def english(typed: str) -> str:
    """A number that a person typed with the marks installed, as English writes it; and the other way round."""
    return typed.translate(str.maketrans(",.", ".,")) if _marks.decimal == "," else typed


class _Local(string.Formatter):
    """Fills places as str.format does; numbers that have a format get the marks installed."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """One place."""
        written = format(value, format_spec)
        counted = isinstance(value, numbers.Real) and not isinstance(value, bool)
        return local(written) if counted else written


_LOCAL = _Local()
