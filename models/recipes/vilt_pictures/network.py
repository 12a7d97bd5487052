"""The small ViLT, trained faster than transformers runs it: a picture is embedded once for all its questions, each
layer runs in few kernels of one precision, and the last one for the first token alone, which is all that is read.

The weights are those of ViltForQuestionAnswering, and so are the answers.
"""

import math

import torch
from torch.nn import functional
from transformers import ViltConfig, ViltForQuestionAnswering
from transformers.models.vilt.modeling_vilt import ViltLayer

from models.recipes.frame.fused import Half, patches
from models.recipes.vilt_pictures.asking import ANSWERS
from models.recipes.vilt_pictures.drawing import PATCH
from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, SIZES
from models.recipes.vilt_pictures.words import LONGEST

SIDE = 160
WIDTH, LAYERS = 192, 7
SEEN_AT, MEANT_AT = 3, 5
"""After which layer the patches are asked what lies on them, and whether the question means it."""


def config(words: int) -> ViltConfig:
    """192 wide, 7 layers: 2.9 million parameters. Weights begin at 1 / sqrt(hidden); transformers' .02 suits 768."""
    return ViltConfig(
        vocab_size=words,
        hidden_size=WIDTH,
        num_hidden_layers=LAYERS,
        num_attention_heads=WIDTH // 32,
        intermediate_size=3 * WIDTH,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        initializer_range=1 / math.sqrt(WIDTH),
        image_size=SIDE,
        patch_size=PATCH,
        max_position_embeddings=LONGEST,
        num_images=-1,
        max_image_length=-1,
        type_vocab_size=2,
        id2label=dict(enumerate(ANSWERS)),
        label2id={name: place for place, name in enumerate(ANSWERS)},
    )


class Asides(torch.nn.Module):
    """Thrown away after training: from every patch, what lies on it and whether its middle does; and whether the
    question's first description means it, whether its second does, and whether the middle of what either means lies
    there."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.seen = torch.nn.LayerNorm(width)
        self.shape = torch.nn.Linear(width, len(SHAPES) + 1)
        self.colour = torch.nn.Linear(width, len(COLOURS) + 1)
        self.size = torch.nn.Linear(width, len(SIZES) + 1)
        self.middle = torch.nn.Linear(width, 1)
        self.meant = torch.nn.Sequential(torch.nn.LayerNorm(width), torch.nn.Linear(width, 3))


def pictures_embedded(model: ViltForQuestionAnswering, pixels: torch.Tensor) -> torch.Tensor:
    """[pictures, 1 + patches, width]: what ViltEmbeddings makes of pictures of one size, in the order of reading."""
    parts, dtype = model.vilt.embeddings, pixels.dtype
    projection = parts.patch_embeddings.projection
    rows, columns = (size // PATCH for size in pixels.shape[2:])
    found = functional.linear(patches(pixels, PATCH), projection.weight.flatten(1).to(dtype), projection.bias.to(dtype))
    side = parts.config.image_size // parts.config.patch_size
    places = parts.position_embeddings[:, 1:].transpose(1, 2).unflatten(2, (side, side))
    places = functional.interpolate(places, (rows, columns), mode="bilinear", align_corners=True)
    found = found + places.flatten(2).transpose(1, 2).to(dtype)
    first = (parts.cls_token + parts.position_embeddings[:, :1]).expand(len(pixels), -1, -1)
    return torch.cat([first.to(dtype), found], dim=1) + parts.token_type_embeddings.weight[1].to(dtype)


def words_embedded(model: ViltForQuestionAnswering, tokens: torch.Tensor) -> torch.Tensor:
    """[questions, length, width]: what ViltEmbeddings makes of tokens."""
    parts = model.vilt.embeddings
    found: torch.Tensor = parts.text_embeddings(input_ids=tokens) + parts.token_type_embeddings.weight[0]
    return found


def _through(
    states: torch.Tensor, layer: ViltLayer, mask: torch.Tensor | None, first_only: bool = False
) -> torch.Tensor:
    """What ViltLayer gives; first_only: for the first token alone, [rows, 1, width]."""
    half, attention = Half(states.dtype), layer.attention.attention
    parts, normal = (attention.query, attention.key, attention.value), half.norm(layer.layernorm_before, states)
    joined = half.together(parts, normal).unflatten(-1, (3, attention.num_attention_heads, -1))
    query, key, value = joined.permute(2, 0, 3, 1, 4)
    if first_only:
        query, states = query[:, :, :1], states[:, :1]
        mask = None if mask is None else mask[:, :, :1]
    mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    states = states + half.linear(layer.attention.output.dense, mixed.transpose(1, 2).flatten(2))
    wide = half.linear(layer.intermediate.dense, half.norm(layer.layernorm_after, states))
    return states + half.linear(layer.output.dense, functional.gelu(wide))


def seen_alone(model: ViltForQuestionAnswering, pixels: torch.Tensor) -> torch.Tensor:
    """The patches' states [pictures, patches, width] after layer SEEN_AT, of pictures without a question."""
    states = pictures_embedded(model, pixels)
    for layer in model.vilt.encoder.layer[:SEEN_AT]:
        states = _through(states, layer, None)
    return states[:, 1:]


def forward(
    model: ViltForQuestionAnswering,
    pixels: torch.Tensor,
    owner: torch.Tensor,
    tokens: torch.Tensor,
    kept: torch.Tensor | None = None,
) -> tuple[torch.Tensor, list[torch.Tensor]]:
    """Logits, float32 [questions, answers], and the patches' states [questions, patches, width] after each layer but
    the last.

    pixels: normalised, [pictures, 3, height, width], in the precision to compute in; owner: the picture of each
    question; tokens: [questions, length], 0 where a question has ended; kept: the numbers of the patches that are
    looked at, [pictures, patches], or None for all.
    """
    vilt = model.vilt
    seen = pictures_embedded(model, pixels)
    if kept is not None:
        patches = seen[:, 1:].gather(1, kept[..., None].expand(-1, -1, seen.shape[2]))
        seen = torch.cat([seen[:, :1], patches], dim=1)
    # Kernels with a mask want its rows to be multiples of eight: empty tokens fill them.
    tokens = functional.pad(tokens, (0, -(tokens.shape[1] + seen.shape[1]) % 8))
    tokens = tokens[:, :LONGEST]
    states = torch.cat([words_embedded(model, tokens).to(pixels.dtype), seen[owner]], dim=1)
    there = functional.pad(tokens > 0, (0, seen.shape[1]), value=True)
    mask = torch.where(there, 0.0, -1e4).to(pixels.dtype)[:, None, None].expand(-1, 1, states.shape[1], -1)
    length, layers = tokens.shape[1], []
    for layer in vilt.encoder.layer[:-1]:
        states = _through(states, layer, mask)
        layers.append(states[:, length + 1 :])
    first = _through(states, vilt.encoder.layer[-1], mask, first_only=True)
    pooled = vilt.pooler(vilt.layernorm(first.float()))
    logits: torch.Tensor = model.classifier(pooled)
    return logits, layers
