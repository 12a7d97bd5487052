"""What both sides of a game have together, where a column says it of each: the goals of home and away."""

from collections.abc import Iterator, Sequence

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.lookup import Lookup, Mention
from desktop_app.tasks.tables.asking.naming import Spans
from desktop_app.tasks.tables.asking.words import Token, stem
from desktop_app.tasks.tables.sums import sum_name

_SIDES = (
    (frozenset(map(stem, ("home", "host"))), frozenset(map(stem, ("away", "visitor", "guest")))),
    (frozenset([stem("winner")]), frozenset([stem("loser")])),
)
_ADDED = frozenset(map(stem, ("goals", "score", "points", "runs", "shots", "fouls", "corners", "cards", "tries")))
_VERBS = frozenset(["scored", "score", "made", "shot"])
_SAME = 0.05
"""Scores of two columns that a word names about alike."""


def name_both_sides(lookup: Lookup, cut: Sequence[Token], spans: Spans) -> None:
    """ "average number of goals per match", where no side and no team is named: those of both together."""
    said = {token.stem for token in cut}
    for first, second in _pairs(lookup):
        sides = [words for pair in _SIDES for words in pair]
        if any(words & said for words in sides) or _names_team(lookup, spans, sides):
            continue
        if said & _WHO:
            _take_away(spans, {first, second})
            continue
        for (start, end), items in list(spans.items()):
            scores = {item.mention.column: item.score for item in items if item.letter == "H" and item.mention}
            if not {first, second} <= scores.keys() or abs(scores[first] - scores[second]) > _SAME:
                continue
            if scores[first] < max(scores.values()) - _SAME:
                continue
            if not _is_asked_in_all(spans, start):
                if cut[start].folded in _VERBS:
                    spans[start, end] = [Item("_", start, end, 0.0, word=cut[start].folded)]
                continue
            mention = Mention(start, end, "H", _SCORE, column=sum_name([first, second]))
            spans[start, end] = [Item("H", start, end, float(end - start), _SCORE, mention, word=cut[start].folded)]
            _take_verb(cut, end, spans)


def _take_verb(cut: Sequence[Token], place: int, spans: Spans) -> None:
    """ "scored", behind the goals that were."""
    while place < len(cut) and cut[place].folded in _AUXILIARY:
        place += 1
    if place < len(cut) and cut[place].folded in _VERBS and (place, place + 1) not in spans:
        spans[place, place + 1] = [Item("_", place, place + 1, 0.0, word=cut[place].folded)]


_AUXILIARY = frozenset("were was are is have has had been being".split())
_SCORE = 0.9
_WHO = frozenset(map(stem, ("who", "whom", "team", "club", "side", "player")))
"""Whose goals are asked for: a team has those of its home games and those of the others, which no column adds up."""


def _take_away(spans: Spans, columns: set[str]) -> None:
    """Neither column of one side is what some words name."""
    for place, items in list(spans.items()):
        kept = [item for item in items if item.mention is None or item.mention.column not in columns]
        if kept:
            spans[place] = kept
        else:
            del spans[place]


def _is_asked_in_all(spans: Spans, start: int) -> bool:
    """Whether "how many", "the most", a number or an average stands before; "the score of a game" are two."""
    ends = (item.end for items in spans.values() for item in items if item.letter in "MASN")
    return any(start - 1 <= end <= start for end in ends)


def _pairs(lookup: Lookup) -> Iterator[tuple[str, str]]:
    """The columns of figures of which one is the home side's and one the other's."""
    numbers = [header for header in lookup.headers if header.column.kind is ColumnKind.NUMBER]
    for home, away in _SIDES:
        for one in numbers:
            rest = frozenset(one.long) - home
            if not home & set(one.long) or not rest & _ADDED:
                continue
            other = [each for each in numbers if away & set(each.long) and frozenset(each.long) - away == rest]
            if len(other) == 1:
                yield one.column.name, other[0].column.name


def _names_team(lookup: Lookup, spans: Spans, sides: Sequence[frozenset[str]]) -> bool:
    """Whether a cell of a team of either side is named, whose goals are asked for then."""
    cells = (item.mention for items in spans.values() for item in items if item.letter == "V" and item.mention)
    return any(words & lookup.words(lookup.grid[each.column]) for each in cells for words in sides)
