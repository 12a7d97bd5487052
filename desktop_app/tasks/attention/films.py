"""Films to be looked into: where in its frames a model looks, and how its frames attend to each other.

VideoMAE and ViViT are in joint_films.py; here is TimeSformer. Each of its layers attends twice: first, at every place
of the picture, from frame to frame (time); then, in every frame, from place to place, with the class token, whose
results are averaged over the frames (space). Source: Bertasius, Wang and Torresani 2021, "Is Space-Time Attention All
You Need for Video Understanding?", section 3 (divided attention).
"""

from collections.abc import Generator
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from desktop_app.answers import Answer, AttentionMap
from desktop_app.attention.conservative import conserving
from desktop_app.attention.methods import residual
from desktop_app.attention.recording import Recording
from desktop_app.inference.loading import Loaded
from desktop_app.problems import BadQuestion
from desktop_app.questions import Attention
from desktop_app.tasks.attention import early, joint_films
from desktop_app.tasks.attention.film_look import FilmLook, methods_of
from desktop_app.tasks.attention.film_stretch import frame_of, of_frames, of_patches, stretch
from desktop_app.tasks.attention.images import of_labels
from desktop_app.tasks.attention.subject import CLASS_TOKEN, Subject, chosen_layer
from desktop_app.tasks.video_classification.asked import VideoClassification


def watched(question: Attention, loaded: Loaded) -> Subject:
    """The stretch of a film that begins at question.start. Raises BadQuestion, Unreadable."""
    assert isinstance(question.about, VideoClassification)
    config = loaded.model.config
    if config.model_type in joint_films.KINDS:
        return joint_films.joint(question, loaded)
    if config.model_type != "timesformer":
        raise BadQuestion(loaded.name, *early.UNDIVIDED)
    early.check_kind(loaded.name, question.about.task, config.to_dict())
    return _divided(question, loaded)


def _divided(question: Attention, loaded: Loaded) -> Subject:
    model = loaded.model
    values, times, region = stretch(question, loaded)
    layers = model.timesformer.encoder.layer
    space = nn.ModuleList(layer.attention.attention for layer in layers)
    over_time = nn.ModuleList(layer.temporal_attention.attention for layer in layers)
    frame = frame_of(question, times)
    side = model.config.image_size // model.config.patch_size
    rows = (values.shape[-2] // model.config.patch_size, side)

    looks = partial(_Look, space=space, time=over_time, frame=frame, times=times, grid=rows, region=region)
    both = question.tower == "time"
    return Subject(
        loaded=loaded,
        tower=over_time if both else space,
        run=lambda: model(pixel_values=values),
        target=of_labels(model),
        **(of_frames(times) if both else of_patches(rows)),
        methods=methods_of(looks),
    )


class _Look(FilmLook):
    """space, time: the modules of each layer; for the rest see FilmLook."""

    def __init__(
        self, question: Attention, subject: Subject, space: nn.ModuleList, time: nn.ModuleList, **where: Any
    ) -> None:
        super().__init__(question, subject, **where)
        self._modules = self._space = space
        self._time = time

    def raw(self) -> Generator[Answer, None, None]:
        """The weights of one layer: of the frame, or from frame to frame as the mean over all places."""
        question = self._question
        layer = chosen_layer(question, self._subject.tower)
        with (
            Recording(self._space, [layer], question.head) as space,
            Recording(self._time, [layer], question.head) as time,
            torch.inference_mode(),
        ):
            self._subject.run()
        over_space, over_time = space.weights[layer].float().cpu(), time.weights[layer].float().cpu()
        by_frame = frames_behind(over_space.mean(dim=1), over_time.mean(dim=1))
        weights = over_time.mean(dim=0) if self._over_time else over_space[self._frame]
        patches = over_space.mean(dim=1)[:, 0, 1:]
        yield self._answer(weights, by_frame, patches, layer=layer, head=question.head)

    def rollout(self) -> Generator[Answer, None, None]:
        """How far what the class token gives leads back to each patch of each frame (Abnar and Zuidema 2020)."""
        question = self._question

        def kept(weights: Tensor) -> Tensor:
            return residual(weights.float().cpu(), question.fusion, question.discard)

        with (
            Recording(self._space, reduce=kept) as space,
            Recording(self._time, reduce=kept) as time,
            torch.inference_mode(),
        ):
            self._subject.run()
        own, patches = self._start()
        for layer in reversed(range(len(self._space))):
            own, patches = through_space(own, patches, space.weights[layer], keep=0.0, share=1 / len(self._times))
            patches = through_time(patches, time.weights[layer], keep=0.0)
        yield self._of_class(own, patches)

    def relevance(self) -> Generator[Answer, None, None]:
        """How much each patch of each frame counts for a label (Chefer, Gur and Wolf 2021, equations 5 and 6)."""
        # The weights may have been loaded or moved where no gradients are kept.
        with torch.inference_mode(mode=False), torch.enable_grad(), conserving(self._subject.loaded.model):
            with (
                Recording(self._space, gradient=True, held=True) as space,
                Recording(self._time, gradient=True, held=True) as time,
            ):
                output = self._subject.run()
            target = self._subject.target(output, self._question.label)
            layers = [(space.weights[layer], time.weights[layer]) for layer in range(len(self._space))]
            flat = [each for pair in layers for each in pair]
            # Time is of no account in a model whose last layers are the only ones, which autograd would take amiss.
            gradients = torch.autograd.grad(target.value(output), flat, allow_unused=True)
        added = [
            (each.detach() * (torch.zeros_like(each) if gradient is None else gradient))
            .clamp_min(0)
            .float()
            .mean(1)
            .cpu()
            for each, gradient in zip(flat, gradients, strict=True)
        ]
        own, patches = self._start()
        for layer in reversed(range(len(self._space))):
            # Gradients of weights whose results are averaged over frames have that share in them.
            own, patches = through_space(own, patches, added[2 * layer], keep=1.0, share=1.0)
            patches = through_time(patches, added[2 * layer + 1], keep=1.0)
        # Without the one that the class token starts with, as for every input.
        yield self._of_class(own - 1.0, patches, label=target.label)

    def _start(self) -> tuple[Tensor, Tensor]:
        return torch.tensor(1.0), torch.zeros(len(self._times), self._grid[0] * self._grid[1])

    def _of_class(self, own: Tensor, patches: Tensor, **facts: Any) -> AttentionMap:
        """What the class token leads to, as one row: patches of the frame, or frames."""
        by_frame = patches.sum(dim=1)
        row = by_frame if self._over_time else torch.cat([own[None], patches[self._frame]])
        by_frame = by_frame / by_frame.sum().clamp_min(1e-12)
        return self._answer(row[None, None], by_frame, patches, layer=None, head=None, queries=(CLASS_TOKEN,), **facts)

    def _answer(
        self, weights: Tensor, by_frame: Tensor, patches: Tensor, queries: tuple[str, ...] = (), **facts: Any
    ) -> AttentionMap:
        """patches: [frames, patches], what the class token attends to or leads to in each frame."""
        subject = self._subject
        return self._map(weights, patches, by_frame, queries or subject.keys, special=subject.special, **facts)


def frames_behind(space: Tensor, time: Tensor) -> Tensor:
    """From which frames comes what the class token looks at in one layer: [frames], summing to 1.

    space: [frames, 1 + patches, 1 + patches]; time: [patches, frames, frames], of the same layer. The class token looks
    at a patch of a frame with a weight of space; that patch took what it says from each frame with its weight of time.
    """
    looked = space[:, 0, 1:]
    return torch.einsum("qp,pqk->k", looked, time) / looked.sum().clamp_min(1e-12)


def through_space(own: Tensor, patches: Tensor, weights: Tensor, keep: float, share: float) -> tuple[Tensor, Tensor]:
    """One row of a product of layers, led back through attention within each frame.

    own: of the class token, a number. patches: [frames, patches]. weights: [frames, 1 + patches, 1 + patches].
    keep: how much passes by. share: of each frame in what the class token gets.
    """
    before_own = keep * own + share * own * weights[:, 0, 0].sum() + (patches * weights[:, 1:, 0]).sum()
    within = torch.einsum("tp,tpk->tk", patches, weights[:, 1:, 1:])
    return before_own, keep * patches + share * own * weights[:, 0, 1:] + within


def through_time(patches: Tensor, weights: Tensor, keep: float) -> Tensor:
    """The same through attention between frames, which the class token takes no part in. weights: [patches, frames,
    frames]."""
    return keep * patches + torch.einsum("qp,pqk->kp", patches, weights)


READERS: dict[str, Any] = {VideoClassification.task: watched}
"""By task of the question that was answered."""
