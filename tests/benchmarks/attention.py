"""What the capture of attention maps takes in memory beside SDPA and eager attention, at ViT-B over 768 pixels."""

from collections.abc import Callable

import torch
from transformers import ViTConfig, ViTForImageClassification

from desktop_app.attention.memory import peak_on_cpu
from desktop_app.attention.recording import Recording
from tests.benchmarks import options, tell


def vit_b(side: int) -> ViTForImageClassification:
    """The shape of google/vit-base-patch16-224 at another size of picture, with random weights."""
    torch.manual_seed(0)
    return ViTForImageClassification(ViTConfig(image_size=side, attn_implementation="sdpa")).eval()


def peak(work: Callable[[], object]) -> float:
    """Megabytes beyond weights and input."""
    with torch.no_grad():
        return peak_on_cpu(work) / 1e6


def main() -> None:
    side = 384 if options().quick else 768
    model = vit_b(side)
    pixels = torch.randn(1, 3, side, side)

    def recorded() -> object:
        with Recording(model.vit, [11], head=3) as recording:
            return model(pixel_values=pixels), recording.weights

    plain = peak(lambda: model(pixel_values=pixels))
    one = peak(recorded)
    model.set_attn_implementation("eager")
    everything = peak(lambda: model(pixel_values=pixels, output_attentions=True))
    what = f"ViT-B over {side} pixels"
    tell(f"attention: activations of {what}, SDPA", plain, "MB")
    tell(f"attention: with one head captured, {what}", one, "MB")
    tell(f"attention: all maps by eager attention, {what}", everything, "MB")
    tell(f"attention: one head captured / SDPA, {what}", one / plain, "ratio", "1.3 at most")


if __name__ == "__main__":
    main()
