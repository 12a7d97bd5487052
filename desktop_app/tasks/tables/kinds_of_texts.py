"""What the distinct texts of a column are: addresses in the web, codes, or yes and no."""

import re
from collections.abc import Sequence

_LOOKED_AT = 200
_LINK = re.compile(r"(?i)(https?:|www\.|\\?/\w+\\?/)\S*$")
_LONGEST_CODE = 5
_NEARLY_ALL = 0.8
"""Share of codes that are in capitals: AUT and Aut are the same country."""
_NUMBERED_CODE = re.compile(r"[A-Z]{1,4}[-/. ]?\d{2,}[A-Z0-9-]*")
_UNDECIDED = frozenset(
    ["maybe", "unsure", "not sure", "unknown", "don't know", "n/a", "vielleicht", "unbekannt", "partly", "partially",
     "partial", "half", "teilweise"]
)  # fmt: skip
"""What may stand beside yes and no in a column of verdicts."""
_VERDICTS = (("yes", "no"), ("y", "n"), ("true", "false"), ("ja", "nein"), ("oui", "non"), ("sí", "no"), ("on", "off"))


def are_links(texts: Sequence[str]) -> bool:
    """Whether most texts are addresses."""
    filled = [text.strip() for text in texts[:_LOOKED_AT] if text.strip()]
    return sum(_LINK.match(text) is not None for text in filled) > 0.5 * len(filled)


def are_codes(texts: Sequence[str]) -> bool:
    """Whether all texts are short words, nearly all in capitals, or numbered codes."""
    filled = [text.strip() for text in texts[:_LOOKED_AT] if text.strip()]
    short = all(len(text) <= _LONGEST_CODE and " " not in text for text in filled)
    in_capitals = sum(text == text.upper() for text in filled) >= _NEARLY_ALL * len(filled)
    return bool(filled) and ((short and in_capitals) or all(_NUMBERED_CODE.fullmatch(text) for text in filled))


def verdicts(texts: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The texts that say yes and those that say no; None where there are others than these and "maybe"."""
    filled = [text for text in texts if text.strip()]
    plain = {text.strip().casefold() for text in filled} - _UNDECIDED
    for yes, no in _VERDICTS:
        if plain and plain <= {yes, no}:
            said_yes = tuple(text for text in filled if text.strip().casefold() == yes)
            return said_yes, tuple(text for text in filled if text.strip().casefold() == no)
    return None
