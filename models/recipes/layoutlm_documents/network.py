"""The network: LayoutLM as transformers has it, with a second head that is thrown away after training."""

import copy
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from transformers import LayoutLMConfig, LayoutLMForQuestionAnswering

from .fields import KINDS
from .pieces import Pieces

TAGS = 2 * len(KINDS) + 3
HIDDEN, LAYERS, HEADS, INNER = 192, 6, 6, 640


def configuration(pieces: Pieces) -> LayoutLMConfig:
    """The shape; weights start at 1/sqrt(hidden), without which so narrow a network hardly learns."""
    return LayoutLMConfig(
        vocab_size=len(pieces.pieces),
        hidden_size=HIDDEN,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        intermediate_size=INNER,
        max_position_embeddings=512,
        max_2d_position_embeddings=1024,
        initializer_range=HIDDEN**-0.5,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        type_vocab_size=2,
        pad_token_id=0,
    )


class Learner(nn.Module):
    """The model and its second head, which tells for each piece of the page what kind of label or value it is."""

    def __init__(self, pieces: Pieces) -> None:
        super().__init__()
        self.model = LayoutLMForQuestionAnswering._from_config(configuration(pieces), attn_implementation="sdpa")
        _in_waves(self.model)
        self.tags = nn.Linear(HIDDEN, TAGS)

    def forward(self, batch: dict[str, torch.Tensor], head_alone: bool = False) -> tuple[torch.Tensor, torch.Tensor]:
        """The losses of the answers and of the second head; head_alone: the latter does not move the network."""
        hidden, start, end = self.logits(batch)
        more = batch["more"].long()
        answers = (nn.functional.cross_entropy(start, more[:, 2]) + nn.functional.cross_entropy(end, more[:, 3])) / 2
        said = self.tags(hidden.detach() if head_alone else hidden).float()
        wanted = batch["tags"].long().flatten()
        tags = nn.functional.cross_entropy(said.flatten(0, 1), wanted, ignore_index=-100, reduction="sum")
        return answers, tags / (wanted >= 0).sum().clamp(min=1)  # of real receipts none is told

    def logits(self, batch: dict[str, torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Hidden states, and logits of start and end [batch, pieces], very low outside of page and [CLS]."""
        ids, more = batch["ids"].long(), batch["more"].long()
        place = torch.arange(ids.shape[1], device=ids.device)[None]
        lengths, context = more[:, :1], more[:, 1:2]
        real = place < lengths
        hidden = self.model.layoutlm(
            input_ids=ids,
            bbox=batch["boxes"].long(),
            attention_mask=real.long(),
            token_type_ids=((place >= context) & real).long(),
        ).last_hidden_state
        start, end = self.model.qa_outputs(hidden).float().unbind(-1)
        # As the pipeline masks: the page and [CLS] alone can be answers.
        allowed = ((place >= context) & (place < lengths - 1)) | (place == 0)
        return hidden, start.masked_fill(~allowed, -1e4), end.masked_fill(~allowed, -1e4)


def _in_waves(model: LayoutLMForQuestionAnswering) -> None:
    """Tables of places start as sinusoids: near places are alike from the first step."""
    embeddings = model.layoutlm.embeddings
    for name in ("x_position_embeddings", "y_position_embeddings", "h_position_embeddings", "w_position_embeddings"):
        table = getattr(embeddings, name).weight
        count, size = table.shape
        rates = torch.exp(torch.linspace(0, 1, size // 2) * -torch.log(torch.tensor(1000.0)))
        angles = torch.arange(count)[:, None] * rates[None] * 0.5
        waves = torch.cat([angles.sin(), angles.cos()], dim=1) * table.std() * 1.2
        table.data = waves[:, torch.randperm(size)]


def restored(learner: Learner, checkpoint: Path) -> Learner:
    """The network with the weights of a checkpoint; the second head stays as it is."""
    weights = load_file(checkpoint / "model.safetensors")
    learner.model.load_state_dict({name: weight.float() for name, weight in weights.items()})
    return learner


def save(learner: Learner, pieces: Pieces, folder: Path) -> None:
    """The checkpoint in the standard layout, weights in half precision."""
    folder.mkdir(parents=True, exist_ok=True)
    copy.deepcopy(learner.model).half().save_pretrained(folder)
    (folder / "vocab.txt").write_text("\n".join(pieces.pieces) + "\n", "utf-8")
