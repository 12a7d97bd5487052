"""What the capture of attention maps takes in memory beside SDPA and eager attention, at ViT-B over 768 pixels."""

from collections.abc import Callable

import torch
from transformers import ViTConfig, ViTForImageClassification

from desktop_app.attention.memory import peak_on_cpu
from desktop_app.attention.recording import Recording
from tests.benchmarks import options, tell


def vit_b(side: int, layers: int = 12) -> ViTForImageClassification:
    """The shape of google/vit-base-patch16-224 at another size of picture, with random weights."""
    torch.manual_seed(0)
    config = ViTConfig(image_size=side, num_hidden_layers=layers, attn_implementation="sdpa")
    return ViTForImageClassification(config).eval()


def peak(work: Callable[[], object]) -> float:
    """Megabytes beyond weights and input."""
    with torch.no_grad():
        return peak_on_cpu(work) / 1e6


def with_one_head(model: ViTForImageClassification, side: int) -> tuple[float, float]:
    """Megabytes of a pass by SDPA, and of one that keeps a head of the last layer."""
    pixels = torch.randn(1, 3, side, side)

    def recorded() -> object:
        with Recording(model.vit, [model.config.num_hidden_layers - 1], head=3) as recording:
            return model(pixel_values=pixels), recording.weights

    return peak(lambda: model(pixel_values=pixels)), peak(recorded)


def main() -> None:
    side = 384 if options().quick else 768
    model = vit_b(side)
    plain, one = with_one_head(model, side)
    pixels = torch.randn(1, 3, side, side)
    model.set_attn_implementation("eager")
    everything = peak(lambda: model(pixel_values=pixels, output_attentions=True))
    what = f"ViT-B over {side} pixels"
    tell(f"attention: activations of {what}, SDPA", plain, "MB")
    tell(f"attention: with one head captured, {what}", one, "MB")
    tell(f"attention: all maps by eager attention, {what}", everything, "MB")
    tell(f"attention: one head captured / SDPA, {what}", one / plain, "ratio", "1.3 at most")


if __name__ == "__main__":
    main()
