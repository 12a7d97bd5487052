"""What is said of a number in words: out of stock are those of which nothing is in stock."""

import re

from desktop_app.tasks.tables.asking.lookup import Lookup, bare_text

_SAID = (
    (re.compile(r"(?i)\b(?:out of|not in|no longer in) stock\b"), "without stock"),
    (re.compile(r"(?i)\bsold out\b"), "without stock"),
)
"""What is said -> what it comes to for a column of numbers."""


def in_other_words(lookup: Lookup, text: str) -> str:
    """The question, such words replaced unless cells say the same."""
    for pattern, instead in _SAID:
        said = pattern.search(text)
        if said is not None and not any(bare_text(said[0]) in lookup.keys(column)[0] for column in lookup.grid):
            text = pattern.sub(instead, text)
    return text
