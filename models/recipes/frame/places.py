"""First position embeddings that say clearly where a patch is.

The library's own first values are so faint beside the patches that a small model long sees a bag of patches without
places; with sines and cosines of row and column (Vaswani et al. 2017, in two dimensions) it does not.
"""

import numpy as np
import torch

STRENGTH = 0.6  # patches' embeddings have a spread of about 1


def wave_places(side: int, width: int) -> torch.Tensor:
    """(1 + side * side, width) position embeddings, row after row; the class token's, the first, is zero."""
    frequencies = 1 / 30 ** (np.arange(width // 4) / (width // 4))
    rows, columns = np.divmod(np.arange(side * side), side)
    parts = [wave(place[:, None] * frequencies) for place in (rows, columns) for wave in (np.sin, np.cos)]
    places = np.concatenate([np.zeros((1, width)), np.concatenate(parts, axis=1) * STRENGTH])
    return torch.from_numpy(places).float()
