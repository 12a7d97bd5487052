"""The two towers of a CLIPModel, computed from a table of its weights so that these may be of another precision.

They give what transformers' own do (tests/recipes/test_clip_training.py), from a part of the patches where that is
asked for, and nothing that is not read: of the last layer only what becomes of the first token.
"""

from collections.abc import Mapping

import torch
from torch.nn import functional
from transformers import CLIPConfig, CLIPModel, CLIPTextConfig, CLIPVisionConfig

from models.recipes.frame.fused import patches

Weights = Mapping[str, torch.Tensor]


def cast_weights(model: CLIPModel) -> Weights:
    """The weights of a model in the precision to compute in: bfloat16 on a GPU."""
    dtype = torch.bfloat16 if model.device.type == "cuda" else torch.float32
    return {name: weight.to(dtype) for name, weight in model.named_parameters()}


def _normal(hidden: torch.Tensor, weights: Weights, name: str, eps: float) -> torch.Tensor:
    return functional.layer_norm(hidden, hidden.shape[-1:], weights[f"{name}.weight"], weights[f"{name}.bias"], eps)


def _linear(hidden: torch.Tensor, weights: Weights, name: str) -> torch.Tensor:
    return functional.linear(hidden, weights[f"{name}.weight"], weights.get(f"{name}.bias"))


def _layer(
    hidden: torch.Tensor,
    weights: Weights,
    name: str,
    config: CLIPTextConfig | CLIPVisionConfig,
    causal: bool,
    first: bool,
) -> torch.Tensor:
    heads, eps = config.num_attention_heads, config.layer_norm_eps
    normal = _normal(hidden, weights, f"{name}.layer_norm1", eps)
    asking, kept = (normal[:, :1], hidden[:, :1]) if first else (normal, hidden)
    query, key, value = (
        _linear(some, weights, f"{name}.self_attn.{part}_proj").unflatten(2, (heads, -1)).transpose(1, 2)
        for part, some in (("q", asking), ("k", normal), ("v", normal))
    )
    mixed = functional.scaled_dot_product_attention(query, key, value, is_causal=causal)
    hidden = kept + _linear(mixed.transpose(1, 2).flatten(2), weights, f"{name}.self_attn.out_proj")
    inner = _linear(_normal(hidden, weights, f"{name}.layer_norm2", eps), weights, f"{name}.mlp.fc1")
    inner = functional.gelu(inner) if config.hidden_act == "gelu" else inner * torch.sigmoid(1.702 * inner)
    return hidden + _linear(inner, weights, f"{name}.mlp.fc2")


def pooled_of_pictures(weights: Weights, config: CLIPConfig, pictures: torch.Tensor, many: int) -> torch.Tensor:
    """(n, width): what the image tower makes of pictures in -1..1 from so many patches of each, rather from those in
    which something is (FLIP, Li et al. 2023)."""
    vision, head = config.vision_config, "vision_model"
    side, across = vision.patch_size, vision.image_size // vision.patch_size
    filters = weights[f"{head}.embeddings.patch_embedding.weight"]
    places = weights[f"{head}.embeddings.position_embedding.weight"]
    cut = patches(pictures.to(filters.dtype), side)
    kept = None
    if many < across**2:
        spread = cut.float().std(dim=2)
        kept = (torch.rand_like(spread) + 0.8 * (spread > 0.06)).topk(many, dim=1).indices[..., None]
        cut = cut.gather(1, kept.expand(-1, -1, cut.shape[2]))
    hidden = functional.linear(cut, filters.flatten(1))
    hidden = hidden + (places[1:][kept[..., 0]] if kept is not None else places[1:])
    start = (weights[f"{head}.embeddings.class_embedding"] + places[0]).expand(len(hidden), 1, -1)
    hidden = _normal(torch.cat([start, hidden], 1), weights, f"{head}.pre_layrnorm", vision.layer_norm_eps)
    for at in range(vision.num_hidden_layers):
        name = f"{head}.encoder.layers.{at}"
        hidden = _layer(hidden, weights, name, vision, False, first=at == vision.num_hidden_layers - 1)
    return _normal(hidden[:, 0], weights, f"{head}.post_layernorm", vision.layer_norm_eps)


def pooled_of_texts(weights: Weights, config: CLIPConfig, tokens: torch.Tensor) -> torch.Tensor:
    """(n, width): what the text tower makes of (n, length) tokens, filled up with the end's."""
    text, head = config.text_config, "text_model"
    hidden = functional.embedding(tokens, weights[f"{head}.embeddings.token_embedding.weight"])
    hidden = hidden + weights[f"{head}.embeddings.position_embedding.weight"][: tokens.shape[1]]
    for at in range(text.num_hidden_layers):
        hidden = _layer(hidden, weights, f"{head}.encoder.layers.{at}", text, True, first=False)
    hidden = _normal(hidden, weights, f"{head}.final_layer_norm", text.layer_norm_eps)
    ends = (tokens == text.eos_token_id).to(torch.int8).argmax(1)
    return hidden[torch.arange(len(hidden), device=hidden.device), ends]


def pictures_embedded(weights: Weights, config: CLIPConfig, pictures: torch.Tensor, many: int) -> torch.Tensor:
    """(n, dimensions) embeddings of length 1 of pictures in 0..1, float32, and what they are made of."""
    pooled = pooled_of_pictures(weights, config, pictures * 2 - 1, many)
    return functional.normalize(_linear(pooled, weights, "visual_projection").float(), dim=1)


def texts_embedded(weights: Weights, config: CLIPConfig, tokens: torch.Tensor) -> torch.Tensor:
    """(n, dimensions) embeddings of length 1 of tokens, float32."""
    pooled = pooled_of_texts(weights, config, tokens)
    return functional.normalize(_linear(pooled, weights, "text_projection").float(), dim=1)
