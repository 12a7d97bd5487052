"""How sure a checkpoint is, in per cent: nobody reads "100% sure" of what may be wrong."""


def sureness(score: float, digits: int = 0) -> float:
    """The score of 0..1 to be written in per cent with so many decimals, 99, 99.9, ... at most: a softmax in float32
    comes to 1 and is wrong."""
    return min(score, 1.0 - 10.0 ** -(digits + 2))
