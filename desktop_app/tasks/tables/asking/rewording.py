"""What is said of a number in words: out of stock are those of which nothing is in stock; a churn rate is a share."""

import re

from desktop_app.table_reading import ColumnKind
from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text
from desktop_app.tasks.tables.asking.words import folded, stem

_SAID = (
    (re.compile(r"(?i)\b(?:out of|not in|no longer in) stock\b"), "without stock"),
    (re.compile(r"(?i)\bsold out\b"), "without stock"),
)
_NEITHER = re.compile(r"(?i)\bneither\b(.+?)\bnor\b")
"""What is said -> what it comes to for a column of numbers."""


def in_other_words(lookup: Lookup, text: str) -> str:
    """The question, such words replaced unless cells say the same."""
    for pattern, instead in _SAID:
        said = pattern.search(text)
        if said is not None and not any(bare_text(said[0]) in lookup.keys(column)[0] for column in lookup.grid):
            text = pattern.sub(instead, text)
    text = _NEITHER.sub(r"not\1and not", text)
    return _RATE.sub(lambda said: _as_share(lookup, said), text)


_RATE = re.compile(r"(?i)(?<!highest )(?<!lowest )(?<!largest )(?<!smallest )\b(\w{4,}) (?:rate|ratio|quote)\b")
_LEAST_SHARED = 4
"""Letters that a word and a header have in common at least where they are of one family: survival and survived."""


def _as_share(lookup: Lookup, said: re.Match[str]) -> str:
    """ "success rate", where a column says yes or no to Successful, as the share of what is so; else as it stands."""
    word = folded(said[1])
    if any(header.score((stem(word), stem("rate"))) for header in lookup.headers):
        return said[0]
    for header in lookup.headers:
        is_verdict = header.column.kind is ColumnKind.TRUTH or header.column.verdicts is not None
        if is_verdict and any(_is_of_family(word, folded(own)) for own in header.words):
            return f"share of {header.column.name}"
    return said[0]


def _is_of_family(one: str, other: str) -> bool:
    """Whether two words begin alike, all but their endings."""
    shorter = min(len(one), len(other))
    least = max(_LEAST_SHARED, shorter - 2)
    return one[:least] == other[:least]
