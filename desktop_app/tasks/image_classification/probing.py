"""What a probe asks of checkpoints that label pictures."""

import torch

from desktop_app.inference.loading import Loaded
from desktop_app.tasks.probe.pictures import Pictures


def sample(loaded: Loaded) -> Pictures:
    """Pictures, and the label with the highest logit."""
    return Pictures(loaded, _logits)


def _logits(loaded: Loaded, pixels: torch.Tensor) -> torch.Tensor:
    logits: torch.Tensor = loaded.model(pixel_values=pixels).logits
    return logits
