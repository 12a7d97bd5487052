"""A word that was heard."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Word:
    """One spoken word: text, start and end in seconds from the beginning of the sound, confidence in 0..1.

    heard: where a person has written something else, what the checkpoint wrote; None for the checkpoint's own.
    stands_for: the checkpoint's own words where several are written as one ("24"), else "".
    mark: what stands behind it, "", ",", "." or "?", where that was judged by the words around it; None: pauses tell.
    capital: whether it was judged to begin with one, as names do.
    """

    text: str
    start: float
    end: float
    confidence: float = 1.0
    heard: str | None = None
    stands_for: str = field(default="", compare=False)
    mark: str | None = None
    capital: bool = False
