"""From where to where: words that say in which of two columns of places, or of people, a name is meant."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.tasks.tables.asking.drafts import Draft, Match, Rule
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.words import Token, stem

SIDES = {
    "from": frozenset(
        map(stem, "from origin source sender departure start exporter seller payer pickup pick boarding".split())
    ),
    "to": frozenset(
        map(stem, "to destination target receiver recipient arrival end importer buyer payee dropoff drop".split())
    ),
}
"""Words of the headers of two such columns, by the side that each is of."""

_STARTING = frozenset(
    map(stem, "from start started starting depart departed leave left leaving begin began picked boarded".split())
)
_ENDING = frozenset(
    map(stem, "to end ended ending arrive arrived arriving reach reached finish finished dropped landed".split())
)
_BETWEEN = frozenset("in at the up off over on".split())
"""Words that may stand between a verb and the name of a place."""
_FAR = 4


def side_of(tokens: Sequence[Token], start: int) -> str:
    """The side that the words before a name say: "from" of "picked up in", "to" of "that ended in"; "" for neither."""
    for token in reversed(tokens[max(0, start - _FAR) : start]):
        if token.stem in _STARTING or token.folded == "from":
            return "from"
        if token.stem in _ENDING or token.folded == "to":
            return "to"
        if token.folded not in _BETWEEN:
            break
    return ""


def side_of_verb(said: frozenset[str]) -> str:
    """The side that some stems of a question say by a verb, wherever it stands; "" for neither."""
    verbs = said - {"from", "to"}
    return "from" if verbs & _STARTING else "to" if verbs & _ENDING else ""


def _with_verb(match: Match) -> Iterator[Draft]:
    """ "rides that ended in Manhattan": the verb has told the column, and nothing more is asked by it."""
    verb, value = match.item("verb"), match.item("value")
    if verb is None or value is None or value.mention is None:
        return
    sides = _sides(match, value)
    said = stem(verb.word)
    if verb.letter == "H":
        told = bool(sides & _sides(match, verb)) and verb.end == verb.start + 2  # "picked up", of a pickup
    else:
        told = (said in _STARTING and "from" in sides) or (said in _ENDING and "to" in sides)
    if told:
        whole = replace(value, weight=value.weight + verb.weight)
        yield match.draft.without(match.start, match.end, whole)


_PLAYED = frozenset(map(stem, ("home", "away")))


def _home_or_away(match: Match) -> Iterator[Draft]:
    """ "home games of Leeds", of columns called so: the word says in which of the two the name stands."""
    value, column = match.item("value"), match.column("column")
    if value is None or value.mention is None or column is None or value.mention.column != column.name:
        return
    if match.lookup.words(column) <= _PLAYED:
        weight = value.weight + sum(item.weight for item in match.items("column"))
        yield match.draft.without(match.start, match.end, *match.items("noun"), replace(value, weight=weight))


def _sides(match: Match, item: Item) -> set[str]:
    """The sides of the column that an item names, or whose cell it is."""
    own = match.lookup.words(match.grid[item.mention.column]) if item.mention is not None else frozenset()
    return {side for side, words in SIDES.items() if words & own}


ROUTES: tuple[Rule, ...] = (
    Rule(r"(?P<verb>[lxH])[zgj]?(?P<value>V)", _with_verb),
    Rule(r"(?P<column>H)(?P<noun>[xRlH])o?(?P<value>V)", _home_or_away),
)
"""Before the rules for cells."""
