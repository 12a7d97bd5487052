"""From a question and a table to queries with how sure each is, and the words nothing was made of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.tasks.tables.asking import vocabulary
from desktop_app.tasks.tables.asking.against import AGAINST
from desktop_app.tasks.tables.asking.ask import Ask, Asked
from desktop_app.tasks.tables.asking.between_columns import BETWEEN
from desktop_app.tasks.tables.asking.clauses import CLAUSES
from desktop_app.tasks.tables.asking.comparing import difference, holds
from desktop_app.tasks.tables.asking.computing import aggregate
from desktop_app.tasks.tables.asking.counting import count
from desktop_app.tasks.tables.asking.drafts import Draft, applied
from desktop_app.tasks.tables.asking.flows import Flow
from desktop_app.tasks.tables.asking.growth import GROWTH
from desktop_app.tasks.tables.asking.item import Item
from desktop_app.tasks.tables.asking.items import readings
from desktop_app.tasks.tables.asking.lookup import Lookup
from desktop_app.tasks.tables.asking.named_days import NAMED_DAYS
from desktop_app.tasks.tables.asking.only_measures import ONLY
from desktop_app.tasks.tables.asking.ratios import RATIOS
from desktop_app.tasks.tables.asking.routes import ROUTES
from desktop_app.tasks.tables.asking.shares import share
from desktop_app.tasks.tables.asking.showing import show
from desktop_app.tasks.tables.asking.starts_and_ends import STARTS_AND_ENDS
from desktop_app.tasks.tables.asking.superlatives import ORDERS
from desktop_app.tasks.tables.asking.words import Token, stem, tokens
from desktop_app.tasks.tables.query import Compute, TableQuery

_WEIGHTS = {"x": 1.0, "T": 1.0, "V": 1.0, "N": 0.9, "O": 0.9, "H": 0.7, "M": 0.5, "P": 0.3, "i": 0.3, "l": 0.15}
_WEIGHTS |= dict.fromkeys("CScanY", 1.2)
_WEIGHTS |= dict.fromkeys("R>DLfF", 0.1) | {"&": 0.05} | dict.fromkeys("u_,WyEozjg", 0.0)
"""What an item that was not made use of costs: a small word little, one that says something its full weight."""


_RULES = (*RATIOS, *ROUTES, *NAMED_DAYS, *STARTS_AND_ENDS, *GROWTH, *BETWEEN, *AGAINST, *CLAUSES, *ORDERS, *ONLY)


@dataclass(frozen=True)
class Candidate:
    """A query a question may mean.

    coverage: the share of the question's words that carry meaning which it accounts for, in 0..1.
    score: how likely it is what was meant, in 0..1. missed: the words not accounted for.
    other: another reading of the same words, which an answer mentions. shape: which kind of question it is.
    cut: the words of the question. items: how they were read, what became a condition as one. rest: those of these
    that say nothing here. read: the items as they were before anything was made of them.
    """

    query: TableQuery
    score: float
    coverage: float
    missed: tuple[str, ...] = ()
    other: TableQuery | None = None
    notes: tuple[str, ...] = ()
    shape: str = ""
    cut: tuple[Token, ...] = field(default=(), compare=False, repr=False)
    items: tuple[Item, ...] = field(default=(), compare=False, repr=False)
    rest: tuple[Item, ...] = field(default=(), compare=False, repr=False)
    read: tuple[Item, ...] = field(default=(), compare=False, repr=False)


def candidates(lookup: Lookup, text: str) -> list[Candidate]:
    """The queries a question may mean, the likeliest first."""
    found: dict[TableQuery, Candidate] = {}
    cut = tokens(text)
    flow = Flow.of(lookup, text, cut)
    for items in readings(lookup, text):
        total = sum(item.weight for item in items) or 1.0
        for draft in _drafts(lookup, items):
            for asked in _queries(Ask(lookup, draft, cut)):
                asked = _directed(flow, asked)
                candidate = replace(_candidate(text, cut, asked, total), items=draft.items, read=tuple(items))
                before = found.get(candidate.query)
                if before is None or candidate.score > before.score:
                    found[candidate.query] = candidate
    return sorted(found.values(), key=lambda each: -each.score)


def _directed(flow: Flow, asked: Asked) -> Asked:
    """The same of the amounts that went out, or came in, where the question speaks of these."""
    query, note = flow.directed(asked.query)
    other = flow.directed(asked.other)[0] if asked.other is not None else None
    return replace(asked, query=query, other=other, notes=(*asked.notes, *filter(None, [note])))


def _queries(ask: Ask) -> Iterator[Asked]:
    """What a draft may come to, by the words that give the question its shape."""
    letters = set(ask.letters)
    if "X" in letters:
        return difference(ask)
    if "%" in letters and not letters & set("ZSCy"):
        return share(ask)
    if "M" in letters and not _averages(ask):
        return count(ask)
    if letters & set("AQ"):
        return aggregate(ask)
    if ask.letters.startswith("y") and ask.draft.order is None:
        return holds(ask)
    return show(ask)


def _averages(ask: Ask) -> bool:
    """Whether an average or median is asked for, rather than a sum or a count."""
    places = [place for place, letter in enumerate(ask.letters) if letter == "A"]
    return any(ask.compute(place) is not Compute.SUM for place in places)


def _drafts(lookup: Lookup, items: list[Item]) -> Iterator[Draft]:
    yield from applied(_RULES, lookup, Draft.of(items))


def _candidate(text: str, cut: Sequence[Token], asked: Asked, total: float) -> Candidate:
    query = asked.query
    # Who "scored the most goals" has the largest sum of goals: the verb is told by what is summed.
    told = query.group is not None and query.order is not None and query.measure is not None
    counted = query.compute is not Compute.NONE and not told
    missed = [item for item in asked.rest if _cost(item, counted) >= 0.5]
    lost = sum(_cost(item, counted) for item in asked.rest)
    coverage = max(0.0, 1 - lost / max(total, lost, 1.0))
    score = max(0.0, 1 - asked.doubt) * coverage**2
    words = tuple(text[cut[item.start].start : cut[item.end - 1].end] for item in missed)
    asked_as = (asked.query, score, coverage, words, asked.other, asked.notes, asked.shape)
    return Candidate(*asked_as, cut=tuple(cut), rest=asked.rest)


def _cost(item: Item, counted: bool) -> float:
    if item.word in vocabulary.TURNING or item.letter == "n":
        return 2.0  # without these words the question is another one
    if item.letter == "l" and counted and stem(item.word) in vocabulary.TELLING:
        return 0.8
    return _WEIGHTS.get(item.letter, 0.7) * max(item.weight, 0.5)
