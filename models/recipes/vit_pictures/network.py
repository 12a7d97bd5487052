"""The network, from nothing or grown from a smaller one without a change to what it says; its folder."""

import copy
from pathlib import Path

import torch
from torch.nn import functional
from transformers import ViTConfig, ViTForImageClassification, ViTImageProcessor

from models.recipes.frame.growing import deeper, spread
from models.recipes.frame.places import wave_places
from models.recipes.pictures.kinds import LABELS
from models.recipes.sums import keep_sums

FOLDER = Path(__file__).parents[2] / "builtin" / "vit-pictures"
PATCH, WIDTH = 12, 192
FIRST = (144, 6)  # pixels a side, and layers, from nothing
SIDE, DEPTH = 168, 9  # as it ships
_LAYERS, _ENDS = "vit.layers.", ("attention.o_proj", "mlp.fc2")


def new_model(side: int = FIRST[0], depth: int = FIRST[1]) -> ViTForImageClassification:
    """An untrained ViT: 12 x 12 patches and a class token, 6 layers of 3 heads, 2.8 million weights."""
    model = ViTForImageClassification(
        ViTConfig(
            image_size=side,
            patch_size=PATCH,
            hidden_size=WIDTH,
            num_hidden_layers=depth,
            num_attention_heads=3,
            intermediate_size=4 * WIDTH,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            id2label=dict(enumerate(LABELS)),
            label2id={label: index for index, label in enumerate(LABELS)},
        )
    )
    with torch.no_grad():
        model.vit.embeddings.position_embeddings.copy_(wave_places(side // PATCH, WIDTH)[None])
    return model


def grown(small: ViTForImageClassification, side: int = SIDE, depth: int = DEPTH) -> ViTForImageClassification:
    """A model of `depth` layers for pictures of `side` pixels that begins where the small one is."""
    settings, old = small.config.to_dict(), small.config.num_hidden_layers
    large = ViTForImageClassification(ViTConfig(**settings | {"image_size": side, "num_hidden_layers": depth}))
    weights = deeper(small.state_dict(), _LAYERS, spread(old, depth), depth, _ENDS)
    places = "vit.embeddings.position_embeddings"
    weights[places] = wider_places(weights[places].float(), side // small.config.patch_size)
    large.load_state_dict(weights)
    return large


def wider_places(places: torch.Tensor, side: int) -> torch.Tensor:
    """(1, 1 + side * side, width) position embeddings between those of fewer patches; the class token's stays."""
    first, grid = places[:, :1], places[:, 1:]
    old = round(grid.shape[1] ** 0.5)
    grid = grid.unflatten(1, (old, old)).permute(0, 3, 1, 2)
    grid = functional.interpolate(grid, size=(side, side), mode="bicubic", align_corners=False)
    return torch.cat([first, grid.flatten(2).transpose(1, 2)], dim=1)


def save(model: ViTForImageClassification, folder: Path) -> None:
    """Writes the checkpoint in half precision with the processor that squeezes any picture to its square."""
    side = model.config.image_size
    copy.deepcopy(model).cpu().half().save_pretrained(folder)
    processor = ViTImageProcessor(
        size={"height": side, "width": side}, image_mean=[0.5] * 3, image_std=[0.5] * 3, resample=2
    )
    processor.save_pretrained(folder)
    keep_sums(folder)
