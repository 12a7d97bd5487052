"""How sure a checkpoint is, in whole per cent: nobody reads "100 % sure" of what may be wrong."""


def sureness(score: float) -> float:
    """The score of 0..1 to be written in whole per cent, 99 at most: a softmax in float32 comes to 1 and is wrong."""
    return min(score, 0.99)
