"""What the rooms below the window say - reasons, advice, notes, titles - in the language of the window.

They say it in English, with names and numbers in it, and so it stays in files, in the history and on the command line.
Here a text is known again by its template (resources/translations/rooms.json, from packaging/translate.py), and
said in the language installed; a text of no template stays as it is. What was worded() knows by itself what it is of.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from desktop_app.answers import Failure
from desktop_app.media import kinds
from desktop_app.problems import Problem
from desktop_app.translation import Worded, local, mark, spoken, tr

FRAMES = (
    mark("Column “{0}”: {1}."),
    mark("date"),
    mark("invoice number"),
    mark("seller"),
    mark("total"),
    mark("row {0}, column “{1}”"),
    mark("layer {0}, {1}"),
    mark("layer {0}, head {1}"),
    mark("relevance"),
    mark("relevance for “{0}”"),
    mark("{0:,} x {1:,} pixels"),
    mark("{0:,} pixels in all"),
    mark("{0} million pixels"),
    mark("this table"),
    mark("budget"),
    mark("bootstrap"),
    mark("channels"),
    mark("labels"),
    mark("pages"),
    mark("question"),
    mark("repeats"),
    mark("sequence length"),
    mark("sound"),
    mark("table"),
    mark("the loudspeaker"),
    mark("the process that reads files"),
    mark("track"),
    mark("Microphone"),
    mark("What the computer plays"),
    mark("Row {0}, {1}, is the {2} of other rows; it is counted, as you chose."),
    mark("Rows {0} hold {1} of other rows; they are counted, as you chose."),
)
"""Texts of the rooms below that are said too: short ones, and notes as media.row_roles changes them."""

_WORDS = frozenset(
    (
        *(mark("day first"), mark("month first"), mark("year first"), mark("point"), mark("comma")),
        *(mark("commas"), mark("semicolons"), mark("tabs"), mark("bars"), mark("the delimiter")),
        *(mark("sum"), mark("mean"), mark("median"), mark("minimum"), mark("maximum"), mark("count")),
        *(mark("sums"), mark("means"), mark("medians"), mark("minimums"), mark("maximums"), mark("counts")),
        *(mark("totals"), mark("a date"), mark("a length of time"), mark("yes or no")),
        *(mark("left channel"), mark("right channel"), mark("others")),
    )
)
"""What fills places, too."""
_LISTED = re.compile(r"(.+) and (\d[\d,]*) more|(.+) and (.+)", re.DOTALL)
_ITEM = re.compile(
    r"“[^”]*”|[A-Z]{0,3}\d[\d,]*|[A-Z]{1,3}|others|.* in [A-Z]{1,3}\d+|(?:row|rows|line|lines) [\d, ]+(?: to \d+)?"
)
"""What a list names: quoted texts, numbers of rows, letters and addresses of a sheet."""
_ROWS = re.compile(r"(rows?|lines?) (\d+(?: to \d+)?(?:, \d+)*(?: and (?:others|\d[\d,]*)(?: more)?)?)")
_NAMED = {"row": mark("row {0}"), "rows": mark("rows {0}"), "line": mark("line {0}"), "lines": mark("lines {0}")}
_TWO, _MORE, _FROM_TO = mark("{0} and {1}"), mark("{0} and {1} more"), mark("{0} to {1}")
_QUOTED, _QUOTE = re.compile(r"“([^“”]*)”"), mark("“{0}”")
_SPAN = re.compile(r"(\d+) to (\d+)")

_PLACE = re.compile(r"\{(\d+)(?::([^{}]*))?\}")
_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z“])")
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?%?")
_SIZE = re.compile(r"\d[\d,]*(?:\.\d+)? [kMG]B")
"""What fills a place may be a size of a file or of memory, which has a number of its own."""
_LEAST = 8
"""Letters outside its places that a template must have to be told by them."""
_PHRASE = re.compile(r"\S+ \S+ \S+")
"""What fills a place may be a text of its own, if it has three words or more."""

_whole: frozenset[str] = frozenset()
_templates: tuple[tuple[str, str], ...] = ()
"""Each template, the more surely told first, with the longest of its fixed parts."""


def prepare(texts: Sequence[str]) -> None:
    """Take the templates there are; none for English, which is what everything is said in."""
    global _whole, _templates
    _whole = frozenset(each.replace("{{", "{").replace("}}", "}") for each in texts if not _PLACE.search(each))
    found = [each for each in texts if _PLACE.search(each)]
    found.sort(key=lambda each: -len(_PLACE.sub("", each)))
    _templates = tuple((each, max(_parts(each), key=len)) for each in found if len(_PLACE.sub("", each)) >= _LEAST)
    _known_again.cache_clear()


def _parts(template: str) -> list[str]:
    """What stands between its places, as it is said."""
    return [part.replace("{{", "{").replace("}}", "}") for part in _PLACE.split(template)[::3]]


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """With a group a place. Compiled where it is first looked for: for all of them that takes 20 ms."""
    return re.compile("(.*?)".join(map(re.escape, _parts(template))), re.DOTALL)


def as_said(text: str) -> str:
    """The text in the language installed: as a whole, else its lines and sentences each by itself."""
    return spoken(text) if isinstance(text, Worded) else _known_again(text)


def in_sentences(failure: Failure | Problem) -> str:
    """Why something could not be done, and what to do."""
    return f"{as_said(failure.reason)}. {as_said(failure.advice)}".strip()


@lru_cache(2_000)
def _known_again(text: str) -> str:
    if not _whole or not text:
        return text
    for split, joint in ((None, ""), (re.compile("\n"), "\n"), (_SENTENCES, " ")):
        parts = [text] if split is None else split.split(text)
        found = [_translated(part) for part in parts]
        if any(each is not None for each in found):
            return joint.join(part if each is None else each for part, each in zip(parts, found, strict=True))
    return text


def _translated(text: str) -> str | None:
    """The translation of one text; None where no template is like it."""
    if text in _whole:
        return _filled(text.replace("{", "{{").replace("}", "}}"), {})
    if text.endswith(".") and text[:-1] in _whole:
        # Notes of files are no sentences yet where they are made.
        return f"{_translated(text[:-1])}."
    for template, part in _templates:
        if part in text and (found := _pattern(template).fullmatch(text)):
            numbers = [place for place, _ in _PLACE.findall(template)]
            return _filled(template, dict(zip(numbers, found.groups(), strict=True)))
    return None


@cache
def _kinds() -> frozenset[str]:
    """What files are said to be named like, or not to be."""
    return frozenset((mark("a workbook"), *(kind.one for kind in kinds.known())))


def _of_its_own(value: str) -> str:
    """What fills a place, in the language where it is a text: "a document", "rows 3, 7 and 9"; else as it is."""
    named = value.split(", ")
    if value in _WORDS:
        return tr(value)
    if (quoted := _QUOTED.fullmatch(value)) is not None:
        return _with(_QUOTE, quoted[1])
    if _kinds().issuperset(named):
        return ", ".join(map(tr, named))
    if (rows := _ROWS.fullmatch(value)) is not None:
        return _with(_NAMED[rows[1]], _listed(rows[2]) or rows[2])
    if (listed := _listed(value)) is not None:
        return listed
    return as_said(value) if _PHRASE.search(value) or value == "this table" else value


def _with(template: str, *values: str) -> str:
    """The template in the language installed, with these in its places."""
    return _PLACE.sub(lambda place: values[int(place[1])], tr(template))


def _listed(value: str) -> str | None:
    """A list as the language has it: "3, 7 and 9", "“a”, “b” and 4 more", "3 to 9"; None for what is none."""
    if (span := _SPAN.fullmatch(value)) is not None:
        return _with(_FROM_TO, span[1], span[2])
    found = _LISTED.fullmatch(value)
    if found is None or not all(map(_ITEM.fullmatch, (found[1] or f"{found[3]}, {found[4]}").split(", "))):
        return None
    if found[2]:
        return _with(_MORE, ", ".join(map(_of_its_own, found[1].split(", "))), local(found[2]))
    return _with(_TWO, ", ".join(map(_of_its_own, found[3].split(", "))), _of_its_own(found[4]))


def _filled(template: str, values: dict[str, str]) -> str | None:
    there = tr(template)
    if there == template and values:
        return None
    forms = dict(_PLACE.findall(template))
    quoted = {place for place in values if f"“{{{place}}}”" in template}
    filled = {
        place: local(value)
        if (forms[place] and _NUMBER.fullmatch(value)) or _SIZE.fullmatch(value)
        else value
        if place in quoted
        else _of_its_own(value)
        for place, value in values.items()
    }
    plain = _PLACE.sub(lambda place: filled[place.group(1)].replace("{", "{{").replace("}", "}}"), there)
    return plain.replace("{{", "{").replace("}}", "}")
