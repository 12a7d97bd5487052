"""What was meant to be reached, or not to be exceeded, and what came of it: targets, budgets, plans and quotas."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.gaps import Stated
from desktop_app.tasks.tables.asking.header import Header
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.naming import Spans
from desktop_app.tasks.tables.asking.roles import only_names
from desktop_app.tasks.tables.asking.words import Token, folded, stem
from desktop_app.tasks.tables.columns import Column
from desktop_app.tasks.tables.differences import difference_name
from desktop_app.tasks.tables.query import ColumnOf, Compare, Operator
from desktop_app.tasks.tables.sums import sum_name
from desktop_app.tasks.tables.unpivoting import LongGrid

_GOALS = frozenset(map(stem, "target goal quota forecast plan planned aim objective expected norm soll ziel".split()))
"""Stems of headers of what was meant to be reached."""
_BOUNDS = frozenset(map(stem, "budget limit allowance cap estimate estimated quote budgeted maximum".split()))
"""Of what was not to be exceeded."""
_OUTCOMES = tuple(
    map(
        stem,
        """actual achieved reached result spent used sold sales revenue done made cost costs delivered real ist
        completed produced current expenses turnover logged worked""".split(),
    )
)
"""Stems of headers of what came of it, the likeliest first."""
_EARNED = frozenset(map(stem, "sold sales revenue turnover gross income earned takings achieved reached".split()))
"""Of what is the better the more it is, so that a budget of it is a target."""

_LEVEL = (
    r"(?:(?:the|their|his|her|its|our|a|of) )*(?P<level>targets?|goals?|quotas?|plans?|planned|forecasts?|budgets?"
    r"|limits?|allowances?|estimates?|expected|aims?|objectives?)(?: (?:for|in|of) (?P<year>(?:19|20)\d\d))?"
)
_NOT = r"(?P<not>(?:did|do|does|has|have|had|was|were|is|are|could)(?:n['’]?t| not)|never|not) (?:been )?"
_VERBS = (
    rf"(?i)\b(?:(?:{_NOT})?(?P<reached>reach(?:ed|es)?|met|meets?|hit|hits|achieved?s?|made|makes?|fulfil(?:l?ed|ls?)?)"
    rf"|(?P<beaten>exceed(?:ed|s)?|beat|beats|beaten|surpass(?:ed|es)?|overshot|outperformed|topped|overran|overspent"
    rf"|blew|busted)"
    rf"|(?P<missed>miss(?:ed|es)?|failed to (?:reach|meet|hit|achieve|make)|(?:fell|fall|falls|came|are|is|was|were) "
    rf"short of))"
)
_OF_VERB = re.compile(rf"{_VERBS} {_LEVEL}\b")
_BESIDE = re.compile(
    rf"(?i)\b(?:(?:is|are|was|were|went|came|come|ran|run|goes|go|stayed|stay|kept|keep|remained|finished|ended|sold"
    rf"|spent|made|got|did|performed) )?"
    rf"(?:(?:in|at) )?(?:(?P<under>below|under|beneath|behind|short of|less than|lower than|fewer than)"
    rf"|(?P<over>above|over|ahead of|beyond|in excess of|more than|higher than|better than)"
    rf"|(?P<within>within|in|on|inside))"
    rf" {_LEVEL}\b"
)
_HOW_MUCH = re.compile(
    r"(?i)\bby how much\b|\bhow much\b|\bhow far\b|\bby the most\b|\bmost\b|\bfurthest\b|\bfarthest\b"
)


_AMOUNT = re.compile(r"(?i)^(?!stay|kept|keep|remain).*\b(?:in|on) (?:the|a|our|of) ")
"""How much is in the budget is what the budget is, and nothing that was held against it."""

_IN_ALL = re.compile(r"(?i)\b(?:in total|overall|altogether|in all|all together)\b")
"""What asks for the sums of both columns, and not for the rows in which one is above the other."""

_BEYOND = r"(?:over|above|under|below|behind|beyond|short of|ahead of)"
_TOTAL = re.compile(
    rf"(?i)^\W*(?:what(?:'s| is| was) )?(?:the |our )?(?:total|sum|overall|altogether) (?={_BEYOND} {_LEVEL}\b)"
)
_FAR = re.compile(rf"(?i)\bhow far (?=(?:(?:is|are|was|were) .+ )?{_BEYOND} {_LEVEL}\b)")


def how_much_beyond(lookup: Lookup, text: str) -> str:
    """ "how far below target is Bo", "total over budget", put as how much that is; else as it stands."""
    changed = _FAR.sub("how much ", _TOTAL.sub("how much ", text))
    found = _BESIDE.search(changed) if changed != text else None
    return changed if found is not None and level_of(lookup, folded(found["level"]), found["year"] or "") else text


@dataclass(frozen=True)
class Level:
    """A column of what was meant and one of what came of it; bound: whether it was not to be exceeded."""

    meant: Column
    came: Column
    bound: bool

    @classmethod
    def of(cls, meant: Header, came: Column, words: Iterable[str] = ()) -> "Level":
        """Those of two columns; words: stems of the header of what came, as more may be sold than is in the budget."""
        return cls(meant.column, came, bool(_BOUNDS & set(meant.long)) and not _EARNED.intersection(words))


def level_of(lookup: Lookup, word: str, year: str = "") -> Level | None:
    """The level that a word names, and what is held against it; None where either is not there.

    year: of which it is, where there are several; all that came in it is held against that.
    """
    asked = stem(word)
    if isinstance(lookup.grid, LongGrid):
        return None  # a target of the year is none of its quarters
    named = [each for each in lookup.headers if _is_figure(each) and (_GOALS | _BOUNDS) & set(each.long)]
    own = [each for each in named if asked in each.long]
    group = _BOUNDS if asked in _BOUNDS else _GOALS
    found = own or [each for each in named if group & set(each.long)]
    found = [each for each in found if not year or {year, year[2:]} & set(each.words)]
    if len(found) != 1:
        return None
    meant = found[0]
    if year:
        came_in = _all_of(lookup, int(year))
        return None if came_in is None else Level.of(meant, came_in)
    others = [each for each in lookup.headers if each is not meant and each not in named and _is_figure(each)]
    shared = [each for each in others if _rest(each) and _rest(each) == _rest(meant)]
    ranked = (each for word in _OUTCOMES for each in shared or others if word in each.long)
    came = next(ranked, None) or (others[0] if len(others) == 1 else None)
    if came is None or came.column.unit != meant.column.unit:
        return None
    return Level.of(meant, came.column, came.long)


def _all_of(lookup: Lookup, year: int) -> Column | None:
    """What came in a year, where its quarters or months stand in columns of their own: all of them added up."""
    for spread in lookup.spreads:
        both = zip(spread.columns, spread.times, strict=True)
        own = [column.name for column, time in both if getattr(time, "year", time) == year]
        if own:
            return lookup.grid[sum_name(own) if len(own) > 1 else own[0]]
    return None


def _rest(header: Header) -> frozenset[str]:
    """The words of a header beside those that say whether it was meant or came of it."""
    return frozenset(header.long) - _GOALS - _BOUNDS - set(_OUTCOMES)


def _is_figure(header: Header) -> bool:
    column = header.column
    return column.kind is ColumnKind.NUMBER and not only_names(column) and not column.is_year


def against_levels(lookup: Lookup, text: str) -> Iterator[Stated]:
    """ "who missed their target", "which projects are over budget": two columns of a row compared."""
    if _IN_ALL.search(text) or (_HOW_MUCH.search(text) is not None and "how many" not in text.casefold()):
        return
    for found, level, operator in _found(lookup, text):
        yield Stated(*found.span(), Compare(level.came.name, operator, ColumnOf(level.meant.name)))


def _found(lookup: Lookup, text: str) -> Iterator[tuple["re.Match[str]", Level, Operator]]:
    for pattern in (_OF_VERB, _BESIDE):
        for found in pattern.finditer(text):
            if _AMOUNT.search(found[0]):
                continue
            level = level_of(lookup, folded(found["level"]), found["year"] or "")
            operator = _operator(found, level) if level is not None else None
            if level is not None and operator is not None:
                yield found, level, operator


_KEPT = re.compile(r"(?i)me?et|fulfil")
"""Who met a budget did not spend more; a limit that was reached, or hit, was come up to."""


def _operator(found: "re.Match[str]", level: Level) -> Operator | None:
    said = found.groupdict()
    if said.get("reached"):
        if level.bound and _KEPT.match(said["reached"]):
            return Operator.MORE if said["not"] else Operator.AT_MOST
        return Operator.LESS if said["not"] else Operator.AT_LEAST
    if said.get("beaten") or said.get("over"):
        return Operator.MORE
    if said.get("missed"):
        return Operator.MORE if level.bound else Operator.LESS
    if said.get("under"):
        return Operator.LESS
    if level.bound:
        return Operator.AT_MOST
    return Operator.AT_LEAST if said.get("within", "").casefold() == "on" else None


def name_by_how_much(lookup: Lookup, text: str, cut: Sequence[Token], spans: Spans) -> None:
    """ "by how much is Roof over budget", "most over budget": what one column is above, or below, the other."""
    if _HOW_MUCH.search(text) is None:
        return
    for found, level, operator in _found(lookup, text):
        below = operator in (Operator.LESS, Operator.AT_MOST)
        one, other = (level.meant, level.came) if below else (level.came, level.meant)
        name = difference_name(one.name, other.name, absolute=False)
        places = [at for at, token in enumerate(cut) if token.end > found.start() and token.start < found.end()]
        if not places:
            continue
        start, end = places[0], places[-1] + 1
        mention = Mention(start, end, "H", _SCORE, column=name)
        weight = max(1.0, float(sum(not token.is_mark for token in cut[start:end])))
        spans[start, end] = [Item("H", start, end, weight, _SCORE, mention)]


_SCORE = 0.97
