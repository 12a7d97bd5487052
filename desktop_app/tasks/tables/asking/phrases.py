"""The small words that give a question its shape: each phrase with the letter that stands for it in a pattern.

W which, what · P who · L where · D when · M how many · Q how much · h how old · E list · A sum, average ·
X difference · G per · % share of · i different · n not · & and · | or · o of · > than · z to · u only ·
a after · p before · f since · g from · j until · s same · b between · c more than, at least · d or more ·
e at the end of · Y a part of a month, which is not understood ·
B against · C older, more · S highest, most, latest · R rows, times
"""

from dataclasses import dataclass, replace

from desktop_app.tasks.tables.asking import german, vocabulary
from desktop_app.tasks.tables.asking.words import stem
from desktop_app.tasks.tables.query import Compute, Operator
from desktop_app.translation import worded


@dataclass(frozen=True)
class Phrase:
    """What a phrase means.

    letter: as above. operator: of a comparison. compute: of an aggregation. direction: of a superlative or
    comparative, 1 for the largest, -1 for the smallest; 0 is the best and -2 the worst, by rank.
    headers: stems of the headers an adjective is about. vague: whether these are only a guess (large).
    by_row: whether first and last are meant. of_time: whether the latest day, or the earliest, is meant.
    counts: whether it may count rows ("most"). step: rows further down. near: the very next row, not all of them.
    either: the two words between which a question asks to choose ("more or less").
    """

    letter: str
    operator: Operator | None = None
    compute: Compute | None = None
    direction: int = 0
    headers: tuple[str, ...] = ()
    by_row: bool = False
    of_time: bool = False
    counts: bool = False
    step: int = 0
    near: bool = False
    vague: bool = False
    either: tuple[str, str] = (worded("Yes"), worded("No"))


Lexicon = dict[tuple[str, ...], Phrase]


def _each(phrases: str, phrase: Phrase) -> Lexicon:
    """The phrases of a text, with commas between them, all with one meaning."""
    return {tuple(each.split()): phrase for each in " ".join(phrases.split()).split(", ")}


_ASKING = (
    _each("what, which, whats, what's, what is, what are, what was, what were, what's the", Phrase("W"))
    | _each("who, whom, who's", Phrase("P"))
    | _each("where", Phrase("L"))
    | _each("when", Phrase("D"))
    | _each("list, show, name, give, display, show me, list all, give me, name all, list the, name the", Phrase("E"))
    | _each("how much", Phrase("Q"))
    | _each("how many, number of, the number of, number, count of, the count of, count, count the", Phrase("M"))
    | _each("how many times, number of times, total number of times, how often, total times", Phrase("M", counts=True))
    | _each(
        """total number of, total amount of, the total number of, the total amount of, amount of, total count of,
        how many total""",
        Phrase("M", compute=Compute.SUM),
    )
)

_COMPUTING = (
    _each(
        "sum of, sum, the sum of, total of, total, in total, altogether, combined, in all, summed",
        Phrase("A", compute=Compute.SUM),
    )
    | _each(
        "average, mean, avg, the average, on average, average of, mean of, typical",
        Phrase("A", compute=Compute.AVERAGE),
    )
    | _each("median, median of", Phrase("A", compute=Compute.MEDIAN))
    | _each("range of, the range, spread of", Phrase("A", compute=Compute.RANGE))
    | _each(
        "difference between, difference in, difference of, difference, differ, differences between, gap between",
        Phrase("X"),
    )
    | _each("how many more, how much more", Phrase("X", direction=1))
    | _each(
        "how many percent more, how much percent more, what percent more, how many % more",
        Phrase("X", direction=1, compute=Compute.RATIO),
    )
    | _each(
        "how many percent less, how much percent less, what percent less, how many % less, how many percent fewer",
        Phrase("X", direction=-1, compute=Compute.RATIO),
    )
    | _each("how many fewer, how many less, how much less, how much fewer", Phrase("X", direction=-1))
    | _each(
        """what %, what % of, which % of, % of, share of, percentage of, percent of, proportion of, fraction of,
        what share, what percentage, what percent, what proportion, what fraction, what share of, what percentage of,
        what percent of, what proportion of""",
        Phrase("%"),
    )
    | _each("different, distinct, unique, various", Phrase("i"))
    | _each(
        """per, for each, for every, in each, of each, grouped by, group by, broken down by, by each, split by, each,
        every""",
        Phrase("G"),
    )
)

_JOINING = (
    _each("and, as well as, plus", Phrase("&"))
    | _each("or", Phrase("|"))
    | _each(
        """not, never, without, missing, is missing, are missing, missing a, lacking, excluding, except, except for,
        other than, besides, aside from, apart from, everything but, anything but, all but, outside, outside of,
        but not, isn't, aren't, wasn't, weren't, didn't, doesn't, don't, beside, no, hasn't, haven't""",
        Phrase("n"),
    )
    | _each("same, the same, as many", Phrase("s"))
    | _each("vs, versus, compared to, compared with, in comparison to, in comparison with", Phrase("B"))
    | _each("first week of, second week of, third week of, fourth week of, last week of", Phrase("Y"))
    | _each("since, starting from, starting in, beginning in", Phrase("f"))
    | _each("from", Phrase("g"))
    | _each(
        "until, till, through, up until, by, by the end of, until the end of, till the end of, up to the end of",
        Phrase("j"),
    )
    | _each("of", Phrase("o"))
    | _each("than, then", Phrase(">"))
    | _each("to, -", Phrase("z"))
    | _each("only, sole, just", Phrase("u"))
    | _each("with, with a, with an, have a, have an, has a, has an, had a, having a, having, that have", Phrase("F"))
    | _each("between", Phrase("b"))
    | _each("at the end of, at the very end of, as of the end of, end of", Phrase("e", direction=1, by_row=True))
    | _each("times, rows, row, entries, records, lines, time", Phrase("R"))
)

_BESIDE = (
    _each("after, following, succeeding, later than, subsequent to", Phrase("a", step=1, operator=Operator.MORE))
    | _each(
        """right after, immediately after, directly after, just after, next after, immediately following,
        directly following, next, next to, comes after, came after, comes next after, listed after, listed below,
        next listed after, listed next after, right below, directly below, immediately below, just below,
        directly under, right under, underneath, beneath""",
        Phrase("a", step=1, near=True),
    )
    | _each("below", Phrase("a", step=1, operator=Operator.LESS))
    | _each("before, preceding, prior to, earlier than, prior", Phrase("p", step=-1, operator=Operator.LESS))
    | _each(
        """right before, immediately before, directly before, just before, previous, previous to, comes before,
        came before, listed before, listed above, right above, directly above, immediately above, just above,
        immediately prior to, directly prior to, immediately preceding""",
        Phrase("p", step=-1, near=True),
    )
    | _each("above", Phrase("p", step=-1, operator=Operator.MORE))
)

_COMPARING = (
    _each(
        """more than, greater than, higher than, larger than, bigger than, over, exceeding, exceed, exceeds,
        in excess of, upwards of, better than, larger then, more then, bigger then, >""",
        Phrase("c", operator=Operator.MORE),
    )
    | _each(
        "less than, fewer than, lower than, smaller than, under, less then, lower then, <",
        Phrase("c", operator=Operator.LESS),
    )
    | _each(
        """at least, no less than, not less than, no fewer than, a minimum of, minimum of, at a minimum, at the least,
        at minimum, at lease""",
        Phrase("c", operator=Operator.AT_LEAST),
    )
    | _each(
        """at most, no more than, not more than, up to, a maximum of, maximum of, no greater than, at the most,
        no higher than""",
        Phrase("c", operator=Operator.AT_MOST),
    )
    | _each("exactly, equal to, equals, precisely, equal, just exactly", Phrase("c", operator=Operator.EQUAL))
    | _each(
        """or more, or higher, or greater, or above, and above, and over, or over, and up, or longer, or older,
        or larger, or taller, or bigger, or better, and more, and higher, plus""",
        Phrase("d", operator=Operator.AT_LEAST),
    )
    | _each(
        """or less, or fewer, or lower, or below, or under, and under, and below, or shorter, or younger,
        or smaller, and less""",
        Phrase("d", operator=Operator.AT_MOST),
    )
)

_PLACES = (
    _each("first, the first, 1st, at the top of, initial", Phrase("S", direction=-1, by_row=True))
    | _each("last, the last, final, at the bottom of", Phrase("S", direction=1, by_row=True))
    | _each("top, best", Phrase("S", direction=0, counts=True))
    | _each("worst, bottom", Phrase("S", direction=-2, counts=True))
)

_PAID = tuple(map(stem, ("salary", "pay", "wage", "income", "earnings")))
_RATED = tuple(map(stem, ("rating", "rated", "score", "stars", "grade", "rate")))
_SOLD = tuple(map(stem, ("sales", "sold", "revenue", "turnover", "total", "quantity", "amount")))

_COUNTING = frozenset(("most", "least", "fewest", "greatest", "highest", "largest", "lowest", "biggest", "smallest"))
"""Superlatives after which rows may be counted."""
_VAGUE = frozenset(("largest", "biggest", "smallest", "highest", "lowest"))


def _superlatives() -> Lexicon:
    found: Lexicon = {}
    for word, (direction, headers) in vocabulary.SUPERLATIVES.items():
        counts, vague = word in _COUNTING, word in _VAGUE
        found[(word,)] = found["the", word] = Phrase(
            "S", direction=direction, headers=headers, counts=counts, vague=vague
        )
    for word, direction in vocabulary.OF_TIME.items():
        if word != "recent":
            known = found.get((word,))
            headers = known.headers if known is not None else ()
            found[(word,)] = Phrase(
                "S", direction=known.direction if known is not None else direction, headers=headers, of_time=True
            )
    for lead in ("greatest", "highest", "most", "largest", "least", "lowest", "fewest", "smallest", "top"):
        direction = found[(lead,)].direction if lead != "top" else 1
        for tail in ("number of", "amount of", "total number of", "total of"):
            found[(lead, *tail.split())] = Phrase("S", direction=direction, counts=True)
    return (
        found
        | _each("most recently", Phrase("S", direction=1, of_time=True))
        | _each(
            """most often, most frequently, most times, the most times, most common, the most common, commonest,
            most frequent, the most frequent""",
            Phrase("S", direction=1, counts=True),
        )
        | _each(
            "best paid, best-paid, highest paid, highest-paid, best earning",
            Phrase("S", direction=1, headers=_PAID),
        )
        | _each(
            "best selling, best-selling, best sold, most sold", Phrase("S", direction=1, headers=_SOLD, counts=True)
        )
        | _each(
            "best rated, best-rated, highest rated, highest-rated, top rated, top-rated",
            Phrase("S", direction=1, headers=_RATED),
        )
        | _each("worst rated, worst-rated, lowest rated, lowest-rated", Phrase("S", direction=-1, headers=_RATED))
        | _each(
            "least often, least times, least common, rarest, least frequent", Phrase("S", direction=-1, counts=True)
        )
    )


_HOW_OFTEN = frozenset(["popular"])
_SIDES = {side: f"{side}ern" for side in ("north", "south", "east", "west")}


def _long_adjectives() -> Lexicon:
    """ "most expensive", "less recent"; the most popular is what comes most often, where nothing measures it."""
    found: Lexicon = {}
    for word, (direction, headers) in vocabulary.LONG_ADJECTIVES.items():
        for lead, sign, letter in (("most", 1, "S"), ("least", -1, "S"), ("more", 1, "C"), ("less", -1, "C")):
            phrase = Phrase(letter, direction=direction * sign, headers=headers, of_time=word == "recent")
            found[lead, word] = found["the", lead, word] = replace(phrase, counts=word in _HOW_OFTEN)
    for side, word in _SIDES.items():
        phrase = found["most", word]
        far = (f"furthest {side}", f"farthest {side}", f"furthest to the {side}", f"most {word[:-1]}ly")
        found |= {tuple(each.split()): phrase for each in far}
    return found


_EITHER = """more less, higher lower, larger smaller, greater less, longer shorter, older younger, taller shorter,
above below, over under, better worse, faster slower, heavier lighter, greater fewer, more fewer, bigger smaller"""


_OF_ANY = frozenset("greater more higher lower less fewer larger bigger smaller longer shorter".split())
"""Comparatives that go with any column of numbers; hotter goes with temperatures."""


def _comparatives() -> Lexicon:
    found: Lexicon = {}
    for pair in " ".join(_EITHER.split()).split(", "):
        one, other = pair.split()
        for first, second, operator in ((one, other, Operator.MORE), (other, one, Operator.LESS)):
            phrase = Phrase("c", operator=operator, either=(first, second))
            found[first, "or", second] = found[first, "or", second, "than"] = phrase
    for word, (direction, headers) in vocabulary.COMPARATIVES.items():
        of_any = word in _OF_ANY
        found[(word,)] = Phrase(
            "C", direction=direction, headers=headers, of_time=word in ("older", "younger"), vague=of_any
        )
    for word, direction in (("earlier", -1), ("later", 1), ("newer", 1), ("sooner", -1)):
        found[(word,)] = Phrase("C", direction=direction, of_time=True)
    for word, headers in vocabulary.HOW.items():
        found["how", word] = Phrase("h", headers=headers)
    return found


LEXICON: Lexicon = (
    _ASKING
    | _COMPUTING
    | _JOINING
    | _BESIDE
    | _COMPARING
    | _PLACES
    | _superlatives()
    | _long_adjectives()
    | _comparatives()
)
"""The folded words of a phrase -> its meaning."""

LEXICON |= {
    tuple(each.split()): LEXICON[tuple(english.split())]
    for english, phrases in german.PHRASES.items()
    for each in phrases.split(", ")
}

LONGEST = max(len(phrase) for phrase in LEXICON)
