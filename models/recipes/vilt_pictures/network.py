"""The small ViLT, trained faster than transformers runs it: a picture is seen once for all its questions, each layer
runs in few kernels of one precision, and the last one for the first token alone, which is all that is read.

The weights are those of ViltForQuestionAnswering, and so are the answers.
"""

import math
from typing import NamedTuple

import torch
from torch.nn import functional
from transformers import ViltConfig, ViltForQuestionAnswering
from transformers.models.vilt.modeling_vilt import ViltLayer

from models.recipes.frame.fused import Half, patches
from models.recipes.vilt_pictures.asking import ANSWERS
from models.recipes.vilt_pictures.drawing import PATCH
from models.recipes.vilt_pictures.parting import APART, keep_apart
from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, SIZES
from models.recipes.vilt_pictures.words import LONGEST

SIDE = 160
WIDTH, LAYERS = 128, 7
MEANT_AT = (5, 6)
"""After which layers patches are asked whether the question means what lies on them; what lies there is asked after
those that keep words and patches apart."""

COUNTED = 10
"""Numbers of things that are told apart, from nought."""

ENDS = 6
"""Left-most, right-most, top-most, bottom-most, largest, smallest."""

CENSUS = len(SHAPES) + len(COLOURS) + 3
"""What is counted in a scene: things of each shape, of each colour; different shapes, different colours; all things."""


def config(words: int) -> ViltConfig:
    """128 wide, 7 layers: 1.5 million parameters. Weights begin at 1 / sqrt(hidden); transformers' .02 suits 768."""
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


def made(words: int) -> ViltForQuestionAnswering:
    """An untaught ViLT that keeps words and patches apart at first.

    Patches begin as spread as their places are, and those as waves across and down, by which "the one beside this" is
    the same turn everywhere.
    """
    model = ViltForQuestionAnswering(config(words))
    parts, side = model.vilt.embeddings, SIDE // PATCH
    projection = parts.patch_embeddings.projection
    with torch.no_grad():
        projection.weight.normal_(0, 1 / math.sqrt(projection.weight[0].numel()))
        axis = torch.arange(side).float()
        turns = axis[:, None] * torch.logspace(math.log10(2.5), -1, WIDTH // 4)
        waves = torch.cat([turns.sin(), turns.cos()], dim=1)
        across, down = waves[None].expand(side, -1, -1), waves[:, None].expand(-1, side, -1)
        # In turn, so that the channels that parting.py keeps take as much of either.
        parts.position_embeddings[0, 1:] = torch.stack([across, down], dim=-1).flatten(2).flatten(0, 1)
    keep_apart(model)
    return model


class Asides(torch.nn.Module):
    """Thrown away after training.

    From every patch: what lies on it, whether its middle does, and whether it is the left-most and so on of all. From
    the token before a picture's patches, which no question changes: how many things there are of each kind. From every
    word, by the heads of patches: what it names.
    From every patch besides: whether the question's first description means it, whether its second does, and whether
    the middle of what either means lies there. From the first token: of either description, how many things it means,
    and if it is one, what and where that is; which of two lies further left and which higher; which of both are more.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.seen = torch.nn.LayerNorm(width)
        self.shape = torch.nn.Linear(width, len(SHAPES) + 1)
        self.colour = torch.nn.Linear(width, len(COLOURS) + 1)
        self.size = torch.nn.Linear(width, len(SIZES) + 1)
        self.middle = torch.nn.Linear(width, 1)
        self.ends = torch.nn.Linear(width, ENDS)
        self.census = _head(width, CENSUS * COUNTED)
        self.meant = torch.nn.ModuleList(_head(width, 3) for _ in MEANT_AT)
        self.counts = _head(width, 2 * COUNTED)
        self.shapes, self.colours = _head(width, 2 * len(SHAPES)), _head(width, 2 * len(COLOURS))
        self.sizes, self.places = _head(width, 2 * len(SIZES)), _head(width, 4)
        self.sides, self.more = _head(width, 2), _head(width, 3)


def _head(width: int, many: int) -> torch.nn.Module:
    return torch.nn.Sequential(torch.nn.LayerNorm(width), torch.nn.Linear(width, many))


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


def _attention(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor, mask: torch.Tensor | None) -> torch.Tensor:
    """Scaled dot product attention; in bfloat16 on a processor by single products: the fused kernel's way back takes
    six times as long there."""
    if query.is_cuda or query.dtype == torch.float32:
        return functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    scores = (query / math.sqrt(query.shape[-1])) @ key.transpose(-1, -2)
    scores = scores if mask is None else scores + mask
    return scores.softmax(-1) @ value


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
    mixed = _attention(query, key, value, mask)
    states = states + half.linear(layer.attention.output.dense, mixed.transpose(1, 2).flatten(2))
    wide = half.linear(layer.intermediate.dense, half.norm(layer.layernorm_after, states))
    return states + half.linear(layer.output.dense, functional.gelu(wide))


def _mask(tokens: torch.Tensor, patches: int, dtype: torch.dtype) -> torch.Tensor:
    """What is added to attention, [questions, 1, all, all]: much below nought for what is behind a question's end."""
    there = functional.pad(tokens > 0, (0, patches), value=True)
    return torch.where(there, 0.0, -1e4).to(dtype)[:, None, None].expand(-1, 1, there.shape[1], -1)


def see(model: ViltForQuestionAnswering, pixels: torch.Tensor, kept: torch.Tensor | None = None) -> torch.Tensor:
    """[pictures, 1 + patches, width]: pictures after the layers that keep words and patches apart.

    pixels: normalised, [pictures, 3, height, width], in the precision to compute in; kept: the numbers of the patches
    that are looked at, [pictures, patches], or None for all.
    """
    states = pictures_embedded(model, pixels)
    if kept is not None:
        states = torch.cat([states[:, :1], taken(states[:, 1:], kept)], dim=1)
    for layer in model.vilt.encoder.layer[:APART]:
        states = _through(states, layer, None)
    return states


def taken(patches: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """Some of each picture's patches, [pictures, some, ...]: those of these places [pictures, some]."""
    at = places.view(*places.shape, *(1,) * (patches.dim() - 2)).expand(-1, -1, *patches.shape[2:])
    return patches.gather(1, at)


def read(model: ViltForQuestionAnswering, tokens: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """[questions, length, width]: questions after the layers that keep words and patches apart; tokens: [questions,
    length], 0 where a question has ended."""
    states, mask = words_embedded(model, tokens).to(dtype), _mask(tokens, 0, dtype)
    for layer in model.vilt.encoder.layer[:APART]:
        states = _through(states, layer, mask)
    return states


class Thought(NamedTuple):
    """Logits, float32 [questions, answers]; the patches' states [questions, patches, width] after the layers MEANT_AT;
    the first token's [questions, width] after the last but one."""

    logits: torch.Tensor
    patches: list[torch.Tensor]
    first: torch.Tensor


def think(model: ViltForQuestionAnswering, words: torch.Tensor, tokens: torch.Tensor, seen: torch.Tensor) -> Thought:
    """The layers in which words and patches meet. words: what read() made of tokens; seen: for each question what see()
    made of its picture, [questions, 1 + patches, width]."""
    vilt = model.vilt
    states, mask = torch.cat([words, seen], dim=1), _mask(tokens, seen.shape[1], words.dtype)
    patches = []
    for number, layer in enumerate(vilt.encoder.layer[APART:-1], APART + 1):
        states = _through(states, layer, mask)
        if number in MEANT_AT:
            patches.append(states[:, tokens.shape[1] + 1 :])
    last = _through(states, vilt.encoder.layer[-1], mask, first_only=True)
    pooled = vilt.pooler(vilt.layernorm(last.float()))
    return Thought(model.classifier(pooled), patches, states[:, 0])


def forward(
    model: ViltForQuestionAnswering, pixels: torch.Tensor, owner: torch.Tensor, tokens: torch.Tensor
) -> torch.Tensor:
    """Logits, float32 [questions, answers]; pixels as see() takes them, tokens as read() does; owner: the picture of
    each question."""
    tokens = tokens[:, :LONGEST]
    return think(model, read(model, tokens, pixels.dtype), tokens, see(model, pixels)[owner]).logits
