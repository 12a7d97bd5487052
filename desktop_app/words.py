"""A word that was heard."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Word:
    """One spoken word: text, start and end in seconds from the beginning of the sound, confidence in 0..1.

    heard: where a person has written something else, what the checkpoint wrote; None for the checkpoint's own.
    """

    text: str
    start: float
    end: float
    confidence: float = 1.0
    heard: str | None = None
