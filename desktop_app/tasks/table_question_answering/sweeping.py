"""Tables of a chosen number of tokens, for TAPAS."""

import torch

from desktop_app.inference.foreseen import Inputs, Sized, random_ids
from desktop_app.inference.loading import Loaded


def sized(loaded: Loaded, length: int) -> Sized:
    """A question and a table of so many pieces, as many at most as the checkpoint has positions for."""
    config = loaded.model.config
    most = int(config.max_position_embeddings)
    kinds = len(config.type_vocab_sizes)

    def inputs(device: str) -> Inputs:
        ids = random_ids(min(length, most), config.vocab_size, device)
        types = torch.zeros(*ids.shape, kinds, dtype=torch.long, device=device)
        return {"input_ids": ids, "attention_mask": torch.ones_like(ids), "token_type_ids": types}

    note = f"the checkpoint reads {most} tokens at most" if length > most else ""
    # What is behind the encoder, a product of columns for each piece, is small beside it.
    return Sized(length, float(length), "tokens", inputs, loaded.model.tapas, note)
