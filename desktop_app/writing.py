"""How a person wants what is said to be written down: as sentences or word for word, numbers as digits or as words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Writing:
    """What is made of a checkpoint's words; they themselves stay with the transcript whatever is wanted.

    sentences: with capitals, punctuation and names; else word for word, as the checkpoint writes it. digits: in
    sentences, numbers, dates, times and amounts are written in digits, else as they are said.
    """

    sentences: bool = True
    digits: bool = True


AS_USUAL = Writing()
