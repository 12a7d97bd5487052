"""What a score is worth: the gap to how often it is right, and logits divided for good."""

import torch


def calibration_error(scores: torch.Tensor, right: torch.Tensor, bins: int = 10) -> float:
    """Expected calibration error in 0..1 over bins of equal width, of scores (n) that were right (n) or not."""
    places = (scores * bins).long().clamp(max=bins - 1)
    gaps = [(scores - right.to(scores.dtype))[places == place].sum().abs() for place in range(bins)]
    return float(torch.stack(gaps).sum() / len(scores))


@torch.no_grad()
def tempered(layer: torch.nn.Linear, by: float) -> None:
    """Divides the logits that a last layer gives by a temperature (Guo et al. 2017)."""
    layer.weight.div_(by)
    layer.bias.div_(by)
