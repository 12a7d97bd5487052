"""A line above a table that says what its figures are given in: "£ billion", "thousands", "US$ million"."""

import re

_MONEY = (
    r"(?:(?:us|a|au|c|ca|nz|hk|s)?\$|[€£¥₹]|(?:usd|eur|gbp|chf|jpy|aud|cad|nzd|sek|nok|dkk|pln|inr|cny)\b"
    r"|(?:us|u\.s\.)? ?dollars?\b|euros?\b|pounds?(?: sterling)?\b|(?:swiss )?francs?\b|yen\b|rupees?\b)"
)
_SCALE = (
    r"(?:thousands?|millions?|billions?|trillions?|hundreds?|tausend|tsd\.?|mio\.?|millionen|mrd\.?|milliarden"
    r"|miles|millones|000s?|'000s?|mn|bn|m|k|bn\.|mn\.)"
)
_PER_CENT = r"(?:per ?cent|percent|percentages?|prozent|%|por ciento)"
_MEASURE = (
    r"(?:tonnes|tons|kilograms?|kg|litres|liters|hectares|ha|acres|sq(?:uare)? ?(?:km|miles|metres|meters)|km²|m²|km"
    r"|miles|gwh|mwh|kwh|hours|days|weeks|years|months|people|persons|personen|households|ktoe|mt|tco2e?"
    r"|index(?:,? ?\d{4} ?= ?\d+)?)"
)
_OF_BASE = r"(?:,? ?(?:\d{4}(?:[-/–]\d{2,4})?|current|constant|real|nominal|chained)? ?(?:prices|preise))?"
_UNIT = (
    rf"(?:{_MONEY} ?{_SCALE}?|{_SCALE}(?: (?:of )?(?:{_MONEY}|{_MEASURE}))?|{_PER_CENT}|{_MEASURE})"
    rf"(?: per \w+| pro \w+)?{_OF_BASE}"
)
_LEAD = (
    r"(?:(?:all )?(?:figures|numbers|values|amounts|data|totals|zahlen|angaben|werte|cifras|importes)"
    r"(?: (?:are|shown|given|expressed|sind))*[: ]*)?(?:units?|einheit|unidad|unit of measure(?:ment)?)?[: ]*(?:in )?"
)
_LINE = re.compile(rf"(?i)^[(\[]?{_LEAD}(?P<unit>{_UNIT})[)\]]?\.?$")
_AT_THE_END = re.compile(rf"(?i)^.*\S[ ,:]*[(\[](?:figures |amounts |values )?(?:in )?(?P<unit>{_UNIT})[)\]]\.?$")
_BEHIND = re.compile(
    rf"(?i)^.*\S, (?:in )?(?P<unit>{_MONEY} ?{_SCALE}|{_SCALE} of {_MONEY}|thousands|millions|billions)$"
)


_COUNTED = re.compile(r"(?i)people|persons|personen|households|hours|days|weeks|years|months")
"""What is as well the title of a list."""


def unit_of(line: str) -> str:
    """The unit where a line says nothing else, as it stands there; "" for any other line."""
    found = _LINE.match(" ".join(line.split()))
    if found is None or (_COUNTED.fullmatch(found["unit"]) and found["unit"] == found[0]):
        return ""
    return found["unit"].strip()


def unit_told(line: str) -> str:
    """The unit that a line says, also at the end of a title: "Spending by department (£ million)"; "" for none."""
    line = " ".join(line.split())
    if own := unit_of(line):
        return own
    found = _AT_THE_END.match(line) or _BEHIND.match(line)
    return found["unit"].strip() if found else ""
