"""A deeper network that begins as the one it grew from: the layers between do nothing at first."""

import json
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file
from transformers import Wav2Vec2Config, Wav2Vec2ForCTC

LAYERS = "wav2vec2.encoder.layers."
LAST_OF_A_LAYER = ("attention.out_proj", "feed_forward.output_dense")


def unsqueezed(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """What packing.squeezed() made small, in float32."""
    found = {}
    for name, weight in weights.items():
        if not name.endswith(".scale"):
            scale = weights.get(f"{name}.scale")
            rows = weight.float().flatten(1) if scale is not None else weight.float()
            found[name] = (rows * scale.float()).reshape(weight.shape) if scale is not None else rows
    return found


def places_of(layers: int, grown: int) -> list[int]:
    """Where each of ``layers`` layers stands among ``grown``, spread evenly; the last stays the last."""
    return [(number + 1) * grown // layers - 1 for number in range(layers)]


def moved(weights: Mapping[str, torch.Tensor], layers: int, grown: int) -> dict[str, torch.Tensor]:
    """Weights of a network of ``layers`` layers, under the names that they have among ``grown``."""
    places = places_of(layers, grown)
    found = {}
    for name, weight in weights.items():
        if name.startswith(LAYERS):
            place, rest = name.removeprefix(LAYERS).split(".", 1)
            name = f"{LAYERS}{places[int(place)]}.{rest}"
        found[name] = weight
    return found


def grown_network(folder: Path, layers: int) -> Wav2Vec2ForCTC:
    """The network of a pack's start.safetensors with so many layers, in float32. New ones add nothing yet."""
    told = json.loads((folder / "config.json").read_text())
    begun = told["num_hidden_layers"]
    config = Wav2Vec2Config.from_dict(told | {"num_hidden_layers": layers, "dtype": "float32"})
    network = Wav2Vec2ForCTC(config).float()
    weights = unsqueezed(load_file(folder / "start.safetensors"))
    weights = moved(weights, begun, layers)
    missing, unexpected = network.load_state_dict(weights, strict=False)
    if unexpected or any(not name.startswith(LAYERS) for name in missing):
        raise ValueError(f"{folder} holds another network: {[*unexpected, *missing][:5]}")
    with torch.no_grad():
        for number in set(range(layers)) - set(places_of(begun, layers)):
            for last in LAST_OF_A_LAYER:
                module = network.wav2vec2.encoder.layers[number].get_submodule(last)
                module.weight.zero_()
                module.bias.zero_()
    return network
