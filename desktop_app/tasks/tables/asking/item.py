"""Some words of a question with one meaning: what readings of a question consist of."""

from dataclasses import dataclass

from desktop_app.tasks.tables.asking.lookup import Mention
from desktop_app.tasks.tables.asking.phrases import Phrase
from desktop_app.tasks.tables.query import Condition


@dataclass(frozen=True)
class Item:
    """Some words of a question with one meaning.

    letter: H, V, N, O, T for what stands in the table; those of phrases; x for a word that is not understood, l for
    one that says little, a comma for itself, K for what has become a condition.
    condition: the one that it has become.
    weight: how many words that carry meaning it takes up.
    """

    letter: str
    start: int
    end: int
    weight: float
    score: float = 1.0
    mention: Mention | None = None
    phrase: Phrase | None = None
    word: str = ""
    condition: Condition | None = None
