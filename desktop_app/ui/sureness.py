"""How sure a checkpoint is, in whole per cent: nobody reads "100 % sure" of what may be wrong."""


def sureness(score: float) -> float:
    """The score of 0..1 to be written in whole per cent: 0.997 as 99 %, and 100 % for 1 alone."""
    return score if score >= 1 else min(score, 0.99)
