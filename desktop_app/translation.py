"""What a person reads, in the language they read: texts by their English words, and numbers as a country writes them.

English is what the program is written in, and what is said while nothing is installed: on the command line, in what is
exported, in tests. The window installs another language before it is made (desktop_app/ui/language.py). Here is neither
Qt nor a file, so that whatever makes a text can have it translated.

    tr("Drop {things}", things=names)          a text with places to fill; numbers with a format are written locally
    plural("{n} picture", "{n} pictures", 3)   a text that has a number; languages differ in how many forms there are
    mark("Light")                              a text kept in English where it is written, and given to tr() later
    later("Images")                            an attribute of a class, in the language of whoever reads it
    worded("{n:,} rows of {name}", n=3, name="x")    a text that is English, and that spoken() says in the language
    numbered("{n} row", "{n} rows", 3)               the same of a text that has a number

What an answer says is worded(): it is kept and exported in English, and whoever shows it says it in the language of
the window, with its numbers and days as the country writes them. Names and cells in it stay as they are.

packaging/translate.py finds these calls and writes resources/translations.
"""

import numbers
import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

Lookup = Callable[[str, str, int], str]
"""An English text, what tells it from the same words elsewhere, and a number (-1 for none): the text, translated, or
the English one where there is no translation."""


@dataclass(frozen=True)
class Marks:
    """How numbers are written: between the whole and its decimals, between thousands, and before "%"; and days, in a
    format of strftime."""

    decimal: str = "."
    group: str = ","
    percent: str = ""
    day: str = "%Y-%m-%d"


ENGLISH = Marks()
COMMAS = Marks(",", ".")
"""How numbers of tables are written that have a decimal comma."""

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


def mark(source: str, about: str = "") -> str:
    """The same text; it is translated where tr() gets it, with the same about."""
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
    return _swapped(written, _marks)


def _swapped(written: str, marks: Marks) -> str:
    if (marks.decimal, marks.group, marks.percent) == (ENGLISH.decimal, ENGLISH.group, ENGLISH.percent):
        return written
    swapped = {",": marks.group, ".": marks.decimal, "%": f"{marks.percent}%"}
    return "".join(swapped.get(sign, sign) for sign in written)


def english(typed: str) -> str:
    """A number that a person typed with the marks installed, as English writes it; and the other way round."""
    return typed.translate(str.maketrans(",.", ".,")) if _marks.decimal == "," else typed


def _is_number(value: Any) -> bool:
    return isinstance(value, numbers.Real) and not isinstance(value, bool)


class _Filled(string.Formatter):
    """Fills places as str.format does, but by names alone; numbers get these marks, days and texts their language."""

    def __init__(self, marks: Marks | None) -> None:
        """marks: None for those installed, and texts in the language installed; else texts are English."""
        self._own = marks

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        """The value of that name; a text that comes from a file reaches into none. Raises KeyError."""
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        """One place."""
        marks = _marks if self._own is None else self._own
        if isinstance(value, Worded):
            return spoken(value) if self._own is None else str(value)
        if isinstance(value, date):
            return value.strftime(marks.day)
        written = format(value, format_spec)
        return _swapped(written, marks) if _is_number(value) else written


_LOCAL = _Filled(None)


class Worded(str):
    """A text in English that knows what it was made of, made by worded() and numbered().

    It is the English text wherever a str is wanted. template, about: as tr() takes them. one: the template for one, of
    a text that has a number, its value n. values: what fills the places. marks: how its numbers are written in English.
    """

    __slots__ = ("about", "marks", "one", "template", "values")

    template: str
    values: dict[str, Any]
    about: str
    one: str
    marks: Marks

    def __new__(
        cls, template: str, values: dict[str, Any], about: str = "", one: str = "", marks: Marks = ENGLISH
    ) -> "Worded":
        """Raises KeyError and ValueError where the values do not fit the places."""
        text = one if one and values["n"] == 1 else template
        filled = values | {"n": f"{values['n']:,}"} if one else values
        made = super().__new__(cls, _Filled(marks).vformat(text, (), filled) if filled else text)
        made.template, made.values, made.about, made.one, made.marks = template, values, about, one, marks
        return made

    def __reduce__(self) -> Any:
        """How it is copied and sent to other processes."""
        return Worded, (self.template, self.values, self.about, self.one, self.marks)


class Named(Worded):
    """A name that a sentence in English has in other letters than where it comes from, which spoken() says as it is.

    English says "total amount" of a column "Amount"; in a language with capitals of its own that would be a mistake.
    """

    __slots__ = ()

    def __new__(cls, english: str, written: str) -> "Named":
        """english: as the English sentence has it; written: as it is written where it comes from."""
        made = str.__new__(cls, english)
        made.template, made.values, made.about, made.one, made.marks = "{name}", {"name": written}, "", "", ENGLISH
        return made

    def __reduce__(self) -> Any:
        """How it is copied and sent to other processes."""
        return Named, (str(self), self.values["name"])


AROUND = frozenset(("sign", "before", "digits", "after"))
"""The places of a number with a unit or a currency; tables make such texts (tasks.tables.written.number_in)."""


def worded(template: str, /, about: str = "", **values: Any) -> Worded:
    """The text in English, its places filled, which spoken() says in the language installed.

    values: numbers and days are written as the country does, further texts of this kind in the language; other texts
    stay as they are.
    """
    return Worded(template, values, about)


def numbered(one: str, many: str, count: int, /, **values: Any) -> Worded:
    """The same of a text for one or for several, as plural() has it."""
    return Worded(many, values | {"n": count}, one=one)


_MOST_PARTS = 200
"""A text of more parts is not told part by part: nobody reads it."""


def joined(parts: Iterable[str], joint: str = "") -> str:
    """Texts one after the other, each in its language."""
    texts = list(parts)
    if len(texts) == 1:
        return texts[0]
    if len(texts) > _MOST_PARTS or not any(isinstance(each, Worded) for each in texts):
        return joint.join(texts)
    named = {f"p{place}": each for place, each in enumerate(texts)}
    return Worded(joint.replace("{", "{{").replace("}", "}}").join(f"{{{name}}}" for name in named), named)


def sentences(*parts: str) -> str:
    """Sentences one after the other, those left out that say nothing."""
    found = [sentence for each in parts for sentence in apart(each)]
    return joined(found, " ") if found else ""


def apart(text: str) -> tuple[str, ...]:
    """The texts that sentences() put together."""
    if isinstance(text, Worded) and next(iter(text.values), "") == "p0":
        return tuple(text.values.values())
    return (text,) if text else ()


def spoken(text: str) -> str:
    """A text made by worded() in the language installed; any other as it is."""
    if not isinstance(text, Worded) or (_lookup is None and _marks == ENGLISH):
        return str(text)
    if text.one:
        values = {name: value for name, value in text.values.items() if name != "n"}
        return plural(text.one, text.template, text.values["n"], **values)
    return tr(text.template, about=text.about, **text.values)


def numbers_in(text: str) -> Iterator[tuple[float, str]]:
    """The numbers that a text made by worded() has, each with how it is written in the language installed.

    One with something around it (AROUND) comes first as a whole, with its sign and unit and the marks of its table.
    """
    if not isinstance(text, Worded):
        return
    if text.values.keys() == AROUND:
        yield -text.values["digits"] if text.values["sign"] else text.values["digits"], spoken(text)
    if text.one:
        yield text.values["n"], number(text.values["n"], ",")
    for _, name, form, _ in string.Formatter().parse(text.template):
        value = text.values[name] if name and (name != "n" or not text.one) else None
        if isinstance(value, Worded):
            yield from numbers_in(value)
        elif _is_number(value):
            yield float(value or 0), number(value, form or "")
