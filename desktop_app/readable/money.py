"""Spoken amounts of money: "$5.20" for "five dollars and twenty cents"; pounds only where money is talked of."""

from desktop_app.readable.spelled import LARGE, SCALES, Said, below_hundred

SIGNS = {"dollar": "$", "dollars": "$", "pound": "£", "pounds": "£", "euro": "€", "euros": "€"}
_HUNDREDTHS = {"cent", "cents", "pence", "penny"}
_WEIGHED = {"pound", "pounds"}
"""Weights, too."""

_PAYING = set(
    "cost costs price prices priced paid pay pays paying spend spent spends buy buys bought worth charge charges "
    "charged sold sell sells dollars euros pence salary budget bill bills sterling fee fees fine fined rent owe owes "
    "owed money cash debt loan wage wages bid bet earn earns earned note".split()
)
_ENDS = set("for and or a per each to in on at plus is was but so if please the from that".split()) | {""}
"""Words of which one follows "five dollars twenty" where twenty are cents, and no things."""


def money(said: Said, place: int, whole: str) -> tuple[str, int] | None:
    """What is written for a number and the currency behind it, and how many words the latter has.

    whole: the number as it is written, with its decimals. None where no money follows.
    """
    scale = said.next(place) if "." in whole and said.next(place) in SCALES else ""
    place, count = place + bool(scale), int(bool(scale))
    sign = SIGNS.get(said.next(place))
    if sign is None:
        return None
    smaller, more = _smaller(said, place + 1) if "." not in whole else ("", 0)
    weighed = said[place] in _WEIGHED and not more
    if weighed and (said[place + 1] == "of" or not said.any_of(_PAYING)):
        return None
    return f"{sign}{whole}{smaller}{f' {scale}' if scale else ''}", count + 1 + more


def _smaller(said: Said, place: int) -> tuple[str, int]:
    """Cents behind the currency, as ".20", and of how many words."""
    joined = int(said.next(place) == "and")
    if not said.next(place + joined):
        return "", 0
    value, count = below_hundred(said, place + joined)
    behind = said.next(place + joined + count)
    if count and behind in _HUNDREDTHS:
        return f".{value:02d}", joined + count + 1
    if not joined and value >= 10 and behind in _ENDS and behind not in LARGE:
        return f".{value}", count
    return "", 0
