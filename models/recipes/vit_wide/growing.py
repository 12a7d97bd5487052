"""The shipped model made larger without a change to what it says: more layers, and more patches of a larger picture."""

import torch
from torch.nn import functional
from transformers import ViTConfig, ViTForImageClassification


def layers_of(model: ViTForImageClassification) -> torch.nn.ModuleList:
    """The layers of its encoder, wherever this version of the library keeps them."""
    return model.vit.encoder.layer if hasattr(model.vit, "encoder") else model.vit.layers


def grown(small: ViTForImageClassification, side: int, depth: int) -> ViTForImageClassification:
    """A model of `depth` layers for pictures of `side` pixels that begins where the small one is.

    The new layers lie evenly among the old ones and add nothing at first: what they give out is multiplied by zero.
    """
    settings = small.config.to_dict() | {"image_size": side, "num_hidden_layers": depth}
    large = ViTForImageClassification(ViTConfig(**settings))
    weights = small.state_dict()
    places = "vit.embeddings.position_embeddings"
    weights[places] = wider_places(weights[places].float(), side // small.config.patch_size)
    old = small.config.num_hidden_layers
    from_old = {round((place + 0.5) * depth / old - 0.5): place for place in range(old)}
    mark = next(name for name in weights if ".0.layernorm_before" in name).split("0.layernorm_before")[0]
    own = large.state_dict()
    kept = {name: value for name, value in weights.items() if not name.startswith(mark)}
    for place in range(depth):
        like = from_old.get(place, max(source for at, source in from_old.items() if at <= place))
        for name, value in weights.items():
            if name.startswith(f"{mark}{like}."):
                silent = place not in from_old and ends_a_branch(name)
                kept[name.replace(f"{mark}{like}.", f"{mark}{place}.", 1)] = value * 0 if silent else value
    if own.keys() != kept.keys():
        raise ValueError(f"The weights do not fit: {sorted(own.keys() ^ kept.keys())[:6]}")
    large.load_state_dict(kept)
    return large


def ends_a_branch(name: str) -> bool:
    """Whether a weight belongs to the last linear layer of the attention or of the two layers after it."""
    parts = name.split(".")[:-1]
    last, before = parts[-1], parts[-2]
    return last in ("o_proj", "fc2") or (last == "dense" and before == "output")


def wider_places(places: torch.Tensor, side: int) -> torch.Tensor:
    """(1, 1 + side * side, width) position embeddings between those of fewer patches; the class token's stays."""
    first, grid = places[:, :1], places[:, 1:]
    old = round(grid.shape[1] ** 0.5)
    grid = grid.unflatten(1, (old, old)).permute(0, 3, 1, 2)
    grid = functional.interpolate(grid, size=(side, side), mode="bicubic", align_corners=False)
    return torch.cat([first, grid.flatten(2).transpose(1, 2)], dim=1)
