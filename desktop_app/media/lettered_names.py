"""House numbers, classes and seats: whole numbers with a letter, which are names and no billions, years or amperes."""

import re

from desktop_app.media.column_cells import Cells
from desktop_app.media.headers import HeaderUnit, says_money
from desktop_app.media.number_forms import Forms

_LETTERED = r"^\d{1,4} ?[A-Za-z]$"
_PLAIN = r"^\d{1,4}$"
_SCALES = frozenset("kmbt")
_FIRST = frozenset("ab")
"""Letters of the first flats, classes and seats: where others stand beside them, they are no units."""

_FEW = 0.1
"""Share of cells up to which others may stand among such names."""

_OF_PLACES = re.compile(
    r"(?i)\b(?:seats?|rows?|flats?|apartments?|rooms?|class(?:es)?|forms?|house|gates?|berths?|pitch(?:es)?|plots?|units?"
    r"|lockers?|(?:sitz)?platz|sitz|klasse|wohnung|hausnummer|zimmer|haus)\b"
)
"""What a header says below which "12A" is a name, though no other letter stands beside it."""

_OF_MANY = re.compile(
    r"(?i)\b(?:market|cap|valuation|worth|funding|revenue|sales|turnover|profit|gdp|population|inhabitants|users|views"
    r"|downloads|assets|debt|budget|volume|umsatz|einwohner|bip|schulden)\b"
)
"""What a header says below which "7b" is seven billion."""


def are_lettered_names(cells: Cells, forms: Forms, name: str, header: HeaderUnit) -> str | None:
    """Why the cells of a column are such names: "" where their letters say it, a note where it is but likely.

    None where they are none: "120m", "3kg", "$7b", "900k" beside "3b", "7b" of a market value.
    """
    lettered = forms.match(_LETTERED)
    if not lettered.any() or header.unit is not None or header.currency:
        return None
    if cells.share(~(lettered | forms.match(_PLAIN))) > _FEW:
        return None
    texts = [text for text, has in zip(forms.texts.to_pylist(), lettered.tolist(), strict=True) if has]
    letters = {text[-1].lower() for text in texts}
    if len(letters) > 1:
        return "" if letters & _FIRST and not letters <= _SCALES else None
    if letters == {"a"} and _OF_PLACES.search(name.replace("_", " ")):
        return ""
    if {text[-1] for text in texts} == {"a"}:
        return ""  # years are written so, but with a space and in no list of flats
    if {text[-1] for text in texts} != {"b"} or says_money(name) or _OF_MANY.search(name.replace("_", " ")):
        return None
    return f"“{texts[0]}” was taken for a name, not for a number of billions. If it is one, correct the column"
