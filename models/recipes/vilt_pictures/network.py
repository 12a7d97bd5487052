"""The small ViLT, trained faster than transformers runs it: a picture is embedded once for all its questions, and
attention is computed by scaled_dot_product_attention. The weights are those of ViltForQuestionAnswering."""

import math

import torch
from torch.nn import functional
from transformers import ViltConfig, ViltForQuestionAnswering
from transformers.models.vilt import modeling_vilt

from models.recipes.vilt_pictures.asking import ANSWERS
from models.recipes.vilt_pictures.drawing import PATCH
from models.recipes.vilt_pictures.scenes import COLOURS, SHAPES, SIZES
from models.recipes.vilt_pictures.words import LONGEST

SIDE = 160
SEEN_AT, MEANT_AT = 3, 5
"""After which layer the patches are asked what lies on them, and whether the question means it."""


def config(words: int) -> ViltConfig:
    """256 wide, 6 layers: 3.7 million parameters. Weights begin at 1 / sqrt(hidden); transformers' .02 suits 768."""
    return ViltConfig(
        vocab_size=words,
        hidden_size=256,
        num_hidden_layers=6,
        num_attention_heads=8,
        intermediate_size=512,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        initializer_range=1 / math.sqrt(256),
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
    """Thrown away after training: from every patch, what lies on it, and whether the question means it."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.seen = torch.nn.LayerNorm(width)
        self.shape = torch.nn.Linear(width, len(SHAPES) + 1)
        self.colour = torch.nn.Linear(width, len(COLOURS) + 1)
        self.size = torch.nn.Linear(width, len(SIZES) + 1)
        self.meant = torch.nn.Sequential(torch.nn.LayerNorm(width), torch.nn.Linear(width, 1))


def fast_attention(
    self: modeling_vilt.ViltSelfAttention,
    hidden_states: torch.Tensor,
    attention_mask: torch.Tensor | None = None,
    output_attentions: bool = False,
) -> tuple[torch.Tensor]:
    """What ViltSelfAttention.forward gives, by one kernel; for training only, it gives no maps."""
    shape = (*hidden_states.shape[:-1], -1, self.attention_head_size)
    query, key, value = (part(hidden_states).view(shape).transpose(1, 2) for part in (self.query, self.key, self.value))
    mask = None if attention_mask is None else attention_mask.to(query.dtype)
    mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    return (mixed.transpose(1, 2).flatten(2),)


def make_fast() -> None:
    """Every ViLT of this process attends by fast_attention from now on."""
    modeling_vilt.ViltSelfAttention.forward = fast_attention


def pictures_embedded(model: ViltForQuestionAnswering, pixels: torch.Tensor) -> torch.Tensor:
    """[pictures, 1 + patches, width]: what ViltEmbeddings makes of pictures of one size, in the order of reading."""
    parts = model.vilt.embeddings
    found = parts.patch_embeddings(pixels)
    rows, columns = found.shape[-2:]
    side = parts.config.image_size // parts.config.patch_size
    places = parts.position_embeddings[:, 1:].transpose(1, 2).unflatten(2, (side, side))
    places = functional.interpolate(places, (rows, columns), mode="bilinear", align_corners=True)
    found = (found + places).flatten(2).transpose(1, 2)
    first = (parts.cls_token + parts.position_embeddings[:, :1]).expand(len(pixels), -1, -1)
    return torch.cat([first.to(found.dtype), found], dim=1) + parts.token_type_embeddings.weight[1]


def forward(
    model: ViltForQuestionAnswering, pixels: torch.Tensor, owner: torch.Tensor, tokens: torch.Tensor
) -> tuple[torch.Tensor, list[torch.Tensor]]:
    """Logits [questions, answers], and the patches' states [questions, patches, width] after each layer.

    pixels: normalised, [pictures, 3, height, width]; owner: the picture of each question; tokens: [questions, length],
    0 where a question has ended.
    """
    vilt = model.vilt
    texts = vilt.embeddings.text_embeddings(input_ids=tokens) + vilt.embeddings.token_type_embeddings.weight[0]
    seen = pictures_embedded(model, pixels)[owner]
    states = torch.cat([texts.to(seen.dtype), seen], dim=1)
    kept = torch.cat([tokens > 0, tokens.new_ones(seen.shape[:2], dtype=torch.bool)], dim=1)
    mask = torch.where(kept, 0.0, -1e4)[:, None, None].expand(-1, 1, states.shape[1], -1)
    length, layers = tokens.shape[1], []
    for layer in vilt.encoder.layer:
        states = layer(states, mask)[0]
        layers.append(states[:, length + 1 :])
    pooled = vilt.pooler(vilt.layernorm(states))
    return model.classifier(pooled), layers
