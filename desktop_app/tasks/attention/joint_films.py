"""Films to be looked into whose every patch attends to every other of all frames at once: VideoMAE and ViViT.

Both cut a stretch into tubes, a square patch of a few frames each, and attend to all of them jointly. VideoMAE's
classifier reads the mean of all of them, ViViT's a class token. Sources: Tong et al. 2022, "VideoMAE", section 3;
Arnab et al. 2021, "ViViT", section 3.1 (model 1, joint attention over all tokens).
"""

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from desktop_app.answers import Answer, AttentionMap
from desktop_app.attention.conservative import conserving
from desktop_app.attention.methods import residual
from desktop_app.attention.recording import Recording, attention_layers
from desktop_app.inference.loading import Loaded
from desktop_app.questions import Attention
from desktop_app.tasks.attention.film_look import FilmLook, methods_of
from desktop_app.tasks.attention.film_stretch import frame_of, of_frames, patch_names, stretch
from desktop_app.tasks.attention.images import of_labels
from desktop_app.tasks.attention.subject import CLASS_TOKEN, Subject, chosen_layer
from desktop_app.translation import worded

KINDS = ("videomae", "vivit")
"""Kinds of models (model_type) whose attention is joint; each has its tower under that name."""

_ALL, _FIRST = worded("all patches together"), worded("the first patch of all")
"""What the classifier reads, where there is no class token."""


class _Tokens(NamedTuple):
    """How the tokens of a stretch lie: first, how many stand before the patches (a class token); frames of tubes, and
    rows and columns of them in each. summing: float32 [tokens], the share of each in what the classifier reads."""

    first: int
    frames: int
    rows: int
    columns: int
    summing: Tensor
    reader: str

    @property
    def grid(self) -> tuple[int, int]:
        """Rows and columns of patches in a frame."""
        return self.rows, self.columns

    def of_frame(self, frame: int) -> list[int]:
        """The tokens of a frame, those before all patches first."""
        begin = self.first + frame * self.rows * self.columns
        return [*range(self.first), *range(begin, begin + self.rows * self.columns)]

    def by_frame(self, row: Tensor) -> Tensor:
        """[..., tokens] without those before the patches, [..., frames, patches]."""
        return row[..., self.first :].reshape(*row.shape[:-1], self.frames, self.rows * self.columns)

    def places(self, over_time: bool) -> Tensor:
        """Where each token stands, float32 [tokens, axes]: its frame, or its row and column; a class token in the
        middle of all."""
        ranges = [torch.arange(each) for each in (self.frames, self.rows, self.columns)]
        every = torch.cartesian_prod(*ranges).float()
        every = torch.cat([every.mean(0, keepdim=True).expand(self.first, -1), every])
        return every[:, :1] if over_time else every[:, 1:]


def joint(question: Attention, loaded: Loaded) -> Subject:
    """The stretch of a film that begins at question.start. Raises BadQuestion, Unreadable."""
    model = loaded.model
    tower = getattr(model, model.config.model_type)
    values, seen, region = stretch(question, loaded)
    tokens = _tokens(model.config, values)
    times = seen[:: len(seen) // tokens.frames]
    frame = frame_of(question, times)
    looks = partial(_Look, tokens=tokens, frame=frame, times=times, grid=tokens.grid, region=region)
    over_time = question.tower == "time"
    return Subject(
        loaded=loaded,
        tower=tower,
        run=lambda: model(pixel_values=values),
        target=of_labels(model),
        keys=of_frames(times)["keys"] if over_time else _keys(tokens),
        places=tokens.places(over_time),
        special=tuple(range(tokens.first)),
        methods=methods_of(looks),
    )


def _tokens(config: Any, values: Tensor) -> _Tokens:
    """values: [1, frames, channels, height, width]."""
    frames, height, width = values.shape[1], *values.shape[-2:]
    if config.model_type == "vivit":
        deep, high, wide = config.tubelet_size
        first, reader = 1, CLASS_TOKEN
    else:
        deep, high, wide = config.tubelet_size, config.patch_size, config.patch_size
        first, reader = 0, _ALL if config.use_mean_pooling else _FIRST
    shape = frames // deep, height // high, width // wide
    count = first + shape[0] * shape[1] * shape[2]
    summing = torch.zeros(count)
    summing[: count if reader == _ALL else 1] = 1.0
    return _Tokens(first, *shape, summing / summing.sum(), reader)


def _keys(tokens: _Tokens) -> tuple[str, ...]:
    return (*((CLASS_TOKEN,) * tokens.first), *patch_names(tokens.grid))


class _Look(FilmLook):
    """tokens: how they lie; times are those of the first frame of each tube; for the rest see FilmLook."""

    def __init__(self, question: Attention, subject: Subject, tokens: _Tokens, **where: Any) -> None:
        super().__init__(question, subject, **where)
        self._tokens = tokens
        self._modules = attention_layers(subject.tower)

    def raw(self) -> Generator[Answer, None, None]:
        """The weights of one layer: within the frame, or from frame to frame as the mean over all places."""
        question, tokens = self._question, self._tokens
        layer = chosen_layer(question, self._subject.tower)
        with Recording(self._subject.tower, [layer], question.head) as recording, torch.inference_mode():
            self._subject.run()
        whole = recording.weights[layer][0].float()
        row = torch.einsum("q,hqk->hk", tokens.summing.to(whole.device), whole)
        facts = {"layer": layer, "head": question.head}
        if self._over_time:
            to_frames = tokens.by_frame(whole).sum(-1)[:, tokens.first :]
            between = to_frames.reshape(len(whole), tokens.frames, -1, tokens.frames).mean(2)
            yield self._answer(between.cpu(), row.mean(0).cpu(), queries=self._subject.keys, **facts)
            return
        there = tokens.of_frame(self._frame)
        within = whole[:, there][:, :, there]
        if not tokens.first:
            within = torch.cat([row[:, None, there], within], dim=1)
        queries = self._subject.keys if tokens.first else (tokens.reader, *self._subject.keys)
        yield self._answer(within.cpu(), row.mean(0).cpu(), queries=queries, **facts)

    def rollout(self) -> Generator[Answer, None, None]:
        """How far what the classifier reads leads back to each patch of each frame (Abnar and Zuidema 2020)."""
        question = self._question

        def kept(weights: Tensor) -> Tensor:
            return residual(weights.float(), question.fusion, question.discard)[0].cpu()

        with Recording(self._subject.tower, reduce=kept) as recording, torch.inference_mode():
            self._subject.run()
        row = self._tokens.summing
        for layer in sorted(recording.weights, reverse=True):
            row = row @ recording.weights[layer]
        yield self._of_reader(row)

    def relevance(self) -> Generator[Answer, None, None]:
        """How much each patch of each frame counts for a label (Chefer, Gur and Wolf 2021, equations 5 and 6).

        Weights and gradients of all layers together would take gigabytes: each layer is run again from what entered it
        while its gradient is worked out, so that those of one at a time lie in memory.
        """
        subject, row = self._subject, self._tokens.summing
        layers = [_block_of(each, subject.tower) for each in attention_layers(subject.tower)]
        # The weights may have been loaded or moved where no gradients are kept.
        with torch.inference_mode(mode=False), torch.enable_grad(), conserving(subject.loaded.model):
            entered, output = _cut_apart(layers, subject.run)
            target = subject.target(output, self._question.label)
            (gradient,) = torch.autograd.grad(target.value(output), entered[-1:])
            for layer in reversed(range(len(layers))):
                with Recording(subject.tower, [layer], gradient=True, held=True) as recording:
                    given = layers[layer](entered[layer])
                weights = recording.weights[layer]
                by_weight, gradient = torch.autograd.grad(given, [weights, entered[layer]], gradient)
                added = (weights.detach() * by_weight).clamp_min(0).float().mean(1)[0].cpu()
                row = row + row @ added
        # Without the share that each token starts with as relevant to itself.
        yield self._of_reader(row - self._tokens.summing, label=target.label)

    def _of_reader(self, row: Tensor, **facts: Any) -> AttentionMap:
        """What is read leads to [tokens], as one row: patches of the frame, or frames."""
        shown = self._tokens.by_frame(row).sum(-1) if self._over_time else row[self._tokens.of_frame(self._frame)]
        facts = {"layer": None, "head": None} | facts
        return self._answer(shown[None, None], row, queries=(self._tokens.reader,), **facts)

    def _answer(self, weights: Tensor, row: Tensor, queries: tuple[str, ...], **facts: Any) -> AttentionMap:
        """weights: [maps, queries, keys]. row: [tokens], of what is read, over all frames."""
        patches = self._tokens.by_frame(row)
        by_frame = patches.sum(-1) / patches.sum().clamp_min(1e-12)
        if not self._over_time:
            facts["special"] = self._subject.special
        return self._map(weights, patches, by_frame, queries, **facts)


def _block_of(attention: nn.Module, tower: nn.Module) -> nn.Module:
    """The layer that an attention is part of."""
    return next(
        each for blocks in tower.modules() if isinstance(blocks, nn.ModuleList)
        for each in blocks if any(inner is attention for inner in each.modules())
    )  # fmt: skip


def _cut_apart(layers: list[nn.Module], run: Callable[[], Any]) -> tuple[list[Tensor], Any]:
    """What enters each layer, and what leaves the last one, as leaves that gradients reach; and the model's output."""
    leaves: list[Tensor] = []

    def cut(_module: nn.Module, given: tuple[Tensor, ...]) -> tuple[Any, ...]:
        leaves.append(given[0].detach().requires_grad_())
        return (leaves[-1], *given[1:])

    def cut_last(_module: nn.Module, _given: tuple[Tensor, ...], output: Tensor) -> Tensor:
        leaves.append(output.detach().requires_grad_())
        return leaves[-1]

    hooks = [each.register_forward_pre_hook(cut) for each in layers]
    hooks.append(layers[-1].register_forward_hook(cut_last))
    try:
        return leaves, run()
    finally:
        for hook in hooks:
            hook.remove()
