"""Weights between what a training on a device made and what it began with, as a checkpoint's file.

    python -m models.recipes.wav2vec2_speech.on_device.blending TRAINED.tar BEFORE SHARE OUTPUT

Before: the folder of the checkpoint that was grown. Between the two lie weights that hear new people nearly as well and
have forgotten less (WiSE-FT, arXiv 2109.01903).
"""

import argparse
import tarfile
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load, load_file, save_file

from .growing import LAST_OF_A_LAYER, LAYERS, moved


def blended(
    before: Mapping[str, torch.Tensor], trained: Mapping[str, torch.Tensor], share: float
) -> dict[str, torch.Tensor]:
    """``share`` of the trained weights and else what they began with, in float32.

    Layers that were added count as layers that add nothing. Raises ValueError where the two do not belong together.
    """
    begun = moved(before, _layers(before), _layers(trained))
    if unknown := begun.keys() - trained.keys():
        raise ValueError(f"weights of another network: {sorted(unknown)[:5]}")
    found = {}
    for name, weight in trained.items():
        is_last = name.startswith(LAYERS) and any(f".{last}." in name for last in LAST_OF_A_LAYER)
        start = begun.get(name, torch.zeros_like(weight) if is_last else weight)
        found[name] = (1 - share) * start.float() + share * weight.float()
    return found


def _layers(weights: Mapping[str, torch.Tensor]) -> int:
    return 1 + max(int(name.removeprefix(LAYERS).split(".")[0]) for name in weights if name.startswith(LAYERS))


def main() -> None:
    """Read both, write the weights between them in half precision."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("before", type=Path)
    parser.add_argument("share", type=float)
    parser.add_argument("output", type=Path)
    asked = parser.parse_args()
    with tarfile.open(asked.trained) as tar:
        member = tar.extractfile("model.safetensors")
        if member is None:
            raise ValueError(f"{asked.trained} holds no weights")
        trained = load(member.read())
    weights = blended(load_file(asked.before / "model.safetensors"), trained, asked.share)
    asked.output.mkdir(parents=True, exist_ok=True)
    halved = {name: weight.half().contiguous() for name, weight in weights.items()}
    save_file(halved, asked.output / "model.safetensors", {"format": "pt"})


if __name__ == "__main__":
    main()
