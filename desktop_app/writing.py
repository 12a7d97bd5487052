"""How a person wants what is said to be written: as sentences or word for word, numbers in digits, marks by words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Writing:
    """What is made of a checkpoint's words; they themselves stay with the transcript whatever is wanted.

    sentences: with capitals, punctuation and names; else word for word, as the checkpoint writes it. digits: in
    sentences, numbers, dates, times and amounts are written in digits, else as they are said. marks: in sentences,
    full stops, commas, question marks and capitals as they were judged by the words too, else by pauses alone.
    """

    sentences: bool = True
    digits: bool = True
    marks: bool = True


AS_USUAL = Writing()
