"""What is said of marks and lessons, and lists of marks say otherwise: homework 3, did better in, never absent."""

import re
from itertools import pairwise

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.header import SMALL
from desktop_app.tasks.tables.asking.kinds_of_values import each_begins_with
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.words import folded, stem, stems, tokens

_NAMED, _NAMED_IN_PART = 0.95, 0.6
"""How well words name a column of marks wholly, and in part."""

_SHORT = {
    "homework": ("hw",), "assignment": ("asg", "asgn", "assgn"), "quiz": ("q", "qz"), "question": ("q",),
    "exercise": ("ex",), "week": ("wk", "w"), "exam": ("ex",), "paper": ("p",), "module": ("mod", "m"),
    "lab": ("l",), "project": ("proj",), "midterm": ("mt",),
}  # fmt: skip
"""How headers write short what is numbered behind them: HW3, hw_3."""
_NUMBERED = re.compile(rf"(?i)\b(?P<noun>{'|'.join(_SHORT)})s? (?:no\.? |number |#)?(?P<number>\d{{1,2}})\b(?!\s*%)")

_WHAT = r"(?:the |their |her |his )?(?P<what>[^\W\d_]+(?: [\w&-]+){0,2}?)"
_END = r"(?= (?:in|of|from|among|than|on average|overall|for)\b|\W*$)"
_MARK_IN = re.compile(
    r"(?i)\b(?P<how>best|top|highest|worst|lowest|poorest|average|mean) (?:mark|score|grade|result|points?)s? "
    rf"(?:in|on|for|at|of) {_WHAT}{_END}"
)
_HOW = {"best": "highest", "top": "highest", "worst": "lowest", "poorest": "lowest"}
_BETTER = re.compile(
    r"(?i)\bwhich (?P<noun>[\w-]+) (?:did|does|do|performed|performs|scored|scores|was|is|were) (?:the )?"
    rf"(?P<how>better|best|worse|worst) (?:in|on|at) {_WHAT}(?P<mean> on average)?(?=\W*$)"
)
_HAS_BEST = re.compile(
    r"(?i)\bwhich (?P<noun>[\w/-]+(?: [\w/-]+){0,3}?) (?:has|have|had|got|gets|get) (?:the )?"
    r"(?P<how>best|highest|top|worst|lowest|poorest) (?P<what>(?:[\w-]+ ){0,2}(?:scores|marks|grades|results))(?=\W*$)"
)
_ON_AVERAGE = re.compile(
    rf"(?i)\b(?P<has>has|have|had|with) (?:the )?(?P<how>best|highest|worst|lowest|top) {_WHAT} on average(?=\W*$)"
)
_BETTER_THAN = re.compile(
    r"(?i)^\W*(?P<aux>do|does|did) (?P<one>.+?) (?:do|perform|score) (?P<how>better|worse) (?:in|on|at) "
    rf"{_WHAT} than (?P<other>.+)"
)
_NEVER_ABSENT = re.compile(
    r"(?i)\b(?:was|were|is|are|has been|have been|had been)(?:n['’]t| never| not)(?: ever| once)? "
    r"(?:absent|away|missing)\b"
    r"|\bnever (?:was |were |been )?absent\b|\bnever missed (?:a |any )?(?:day|lesson|class|school)s?\b"
)
_ABSENCES = frozenset(map(stem, ("absence", "absences", "absent")))
_NOT_HANDED_IN = re.compile(
    r"(?i)\b(?:did|has|have|do|does)(?:n['’]?t| not|n['’]t) (?:yet )?(?:hand(?:ed)? in|turn(?:ed)? in|submit(?:ted)?"
    r"|take|taken|sit|sat|do|done) (?:the |their |any )?(?=\w)"
)
_HARDEST = re.compile(
    r"(?i)^\W*(?:which|what) (?P<noun>[^\W\d_]+) (?:was|is|were|turned out)(?: to be)? (?:the )?"
    r"(?P<how>hardest|toughest|easiest|most difficult|least difficult)\W*$"
)
_FEW = 5
_EASY = ("easiest", "least difficult")


def of_marks(lookup: Lookup, text: str) -> str:
    """A question about marks in the words of their list; what it has no column for stays as it is."""
    text = _NUMBERED.sub(lambda said: _numbered(lookup, said), text)
    text = _MARK_IN.sub(lambda said: _mark_in(lookup, said), text)
    text = _HAS_BEST.sub(lambda said: _better(lookup, said), _BETTER.sub(lambda said: _better(lookup, said), text))
    text = _ON_AVERAGE.sub(lambda said: _on_average(lookup, said), text)
    text = _BETTER_THAN.sub(lambda said: _better_than(lookup, said), text)
    text = _HARDEST.sub(lambda said: _hardest(lookup, said), text)
    text = _NEVER_ABSENT.sub(lambda said: _never_absent(lookup, said), text)
    return _not_handed_in(lookup, text)


def _numbered(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "homework 3", of the one column with HW3 in its name, by that name."""
    noun, number = folded(said["noun"]), str(int(said["number"]))
    if any(stem(noun) in header.long for header in lookup.headers):
        return said[0]
    wanted = {f"{short}{number}" for short in _SHORT[noun]}
    found = [column.name for column in lookup.grid if wanted & _run_together(column.name)]
    return found[0] if len(found) == 1 else said[0]


def _run_together(header: str) -> set[str]:
    """The words of a header, each also run together with the number behind it."""
    words = re.findall(r"[^\W_]+", folded(header))
    return {*words, *(one + other for one, other in pairwise(words) if other.isdigit())}


def _figure(lookup: Lookup, words: str, least: float) -> str | None:
    """The one column of numbers that some words name at least so well, and better than any other."""
    asked = stems(token.folded for token in tokens(words))
    word = folded(words) if len(asked) == 1 else ""
    scores = [(header.score(asked, word), header.column.name) for header in lookup.headers if header.column.is_number]
    best = max((score for score, _ in scores), default=0.0)
    found = [name for score, name in scores if score == best >= least]
    return found[0] if len(found) == 1 else None


def _mark_in(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "the best mark in the science test" as the highest Science Test."""
    name = _figure(lookup, said["what"], _NAMED)
    how = said["how"].casefold()
    return said[0] if name is None else f"{_HOW.get(how, how)} {name}"


_HIGH = ("better", "best", "highest", "top")


def _better(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "which class did better in the test", of a class with many rows, as the one with the highest average."""
    words = stems(token.folded for token in tokens(said["noun"]) if token.folded not in SMALL)
    name = _figure(lookup, said["what"], _NAMED_IN_PART)
    texts = [each for each in lookup.headers if each.column.kind is ColumnKind.TEXT and lookup.repeats(each.column)]
    called = [each.column.name for each in texts if each.score(words) >= _NAMED]
    groups = called or [
        each.column.name for each in texts if words == words[:1] and each_begins_with(each.column, words[0])
    ]
    if name is None or len(groups) != 1:
        return said[0]
    high = said["how"].casefold() in _HIGH
    return f"which {groups[0]} has the {'highest' if high else 'lowest'} average {name}"


def _on_average(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "has the best math score on average" as the highest average of it."""
    name = _figure(lookup, said["what"], _NAMED)
    how = said["how"].casefold()
    return said[0] if name is None else f"{said['has']} the {_HOW.get(how, how)} average {name}"


def _better_than(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "do boys do better in math than girls" as whether they have a higher one."""
    name = _figure(lookup, said["what"], _NAMED_IN_PART)
    if name is None:
        return said[0]
    how = "higher" if said["how"].casefold() == "better" else "lower"
    return f"{said['aux']} {said['one']} have a {how} {name} than {said['other']}"


def _hardest(lookup: Lookup, said: "re.Match[str]") -> str:
    """ "which homework was the hardest", of columns hw_1, hw_2, ..., as the one with the lowest average."""
    noun = folded(said["noun"])
    named = [header.column for header in lookup.headers if stem(noun) in header.long]
    # Read the long way, the columns stand below one that is called so; an average of a few rows says little.
    in_long = lookup.of is not None and any(len(each.codes) > _FEW * len(each.texts) for each in named)
    if not in_long and (named or lookup.side_by_side(noun) is None):
        return said[0]
    how = "highest" if said["how"].casefold() in _EASY else "lowest"
    return f"which {said['noun']} has the {how} average"


def _never_absent(lookup: Lookup, said: "re.Match[str]") -> str:
    found = [each.column.name for each in lookup.headers if _ABSENCES & set(each.long) and each.column.is_number]
    return f"had no {found[0]}" if len(found) == 1 else said[0]


def _not_handed_in(lookup: Lookup, text: str) -> str:
    """ "who didn't hand in Maths HW3", of a column with gaps, as who has none."""
    said = _NOT_HANDED_IN.search(text)
    rest = text[said.end() :].strip(" ?.!") if said is not None else ""
    gaps = [column.name for column in lookup.grid if not column.filled.all() and folded(column.name) == folded(rest)]
    return f"{text[: said.start()]}has no {gaps[0]}" if said is not None and len(gaps) == 1 else text
