"""Films to be looked into: where in its frames a TimeSformer looks, and how its frames attend to each other.

Each of its layers attends twice: first, at every place of the picture, from frame to frame (time); then, in every
frame, from place to place, with the class token, whose results are averaged over the frames (space). Source: Bertasius,
Wang and Torresani 2021, "Is Space-Time Attention All You Need for Video Understanding?", section 3 (divided attention).
"""

import time as clock
from collections.abc import Generator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from desktop_app.answers import Answer, AttentionMap
from desktop_app.attention.methods import FUSIONS
from desktop_app.attention.recording import Recording, heads_of
from desktop_app.attention.region import Region, crop_box
from desktop_app.inference.loading import Loaded
from desktop_app.media import films
from desktop_app.problems import BadQuestion
from desktop_app.questions import RAW, RELEVANCE, ROLLOUT, Attention
from desktop_app.tasks.attention.images import label_place
from desktop_app.tasks.attention.subject import Subject, Target, chosen_layer
from desktop_app.tasks.video_classification.asked import VideoClassification
from desktop_app.tasks.video_classification.preparing import preparation
from desktop_app.tasks.video_classification.sampling import sampling


def watched(question: Attention, loaded: Loaded) -> Subject:
    """The stretch of a film that begins at question.start."""
    about = question.about
    assert isinstance(about, VideoClassification)
    model = loaded.model
    if getattr(model.config, "attention_type", "") != "divided_space_time":
        advice = "Choose a TimeSformer to see where it looks."
        raise BadQuestion(
            loaded.name, "no maps are taken of its attention, which is not divided into space and time", advice
        )
    values, times, region = _stretch(question, loaded)
    names = [model.config.id2label[place] for place in range(len(model.config.id2label))]
    layers = model.timesformer.encoder.layer
    space = nn.ModuleList(layer.attention.attention for layer in layers)
    over_time = nn.ModuleList(layer.temporal_attention.attention for layer in layers)
    frame = _frame(question, times)
    side = model.config.image_size // model.config.patch_size
    rows = (values.shape[-2] // model.config.patch_size, side)

    def target(output: Any, label: str) -> Target:
        place = int(output.logits[0].argmax()) if not label else label_place(label, names)
        return Target(lambda out: out.logits[0, place].float(), (0,), names[place])

    looks = partial(_Look, space=space, time=over_time, frame=frame, times=times, grid=rows, region=region)
    both = question.tower == "time"
    return Subject(
        loaded=loaded,
        tower=over_time if both else space,
        run=lambda: model(pixel_values=values),
        target=target,
        **(_of_frames(times) if both else _of_patches(rows)),
        methods={
            RAW: lambda question, subject: looks(question, subject).raw(),
            ROLLOUT: lambda question, subject: looks(question, subject).rollout(),
            RELEVANCE: lambda question, subject: looks(question, subject).relevance(),
        },
    )


def _stretch(question: Attention, loaded: Loaded) -> tuple[Tensor, tuple[float, ...], Region]:
    """A stretch as the model takes it, [1, frames, channels, height, width], the times of its frames, and the part of
    each that is seen. Raises Unreadable."""
    about: Any = question.about
    path, start = Path(about.films[0]), max(0.0, question.start)
    prepare = preparation(loaded.processor)
    with films.opened(path) as film:
        how = sampling(loaded.model.config, about.every, film.facts.duration)
        if film.facts.duration is not None and start >= film.facts.duration:
            raise BadQuestion(path, f"no picture is left from {start:g} s on", "Choose an earlier moment.")
        times = how.times(start)
        pixels = [prepare(frame.picture) for frame in film.frames_at(times)]
        region = crop_box(loaded.processor, film.facts.width, film.facts.height)
    # Where the film ends within the stretch, its last frame stays in view.
    pixels += [pixels[-1]] * (how.frames - len(pixels))
    values = torch.from_numpy(np.stack(pixels)[None]).to(loaded.device, loaded.dtype)
    return values, tuple(times), region


def _frame(question: Attention, times: tuple[float, ...]) -> int:
    """Which frame is looked at. Raises BadQuestion."""
    if question.frame is None and question.moment is not None:
        moment = question.moment
        return min(range(len(times)), key=lambda place: abs(times[place] - moment))
    frame = len(times) // 2 if question.frame is None else question.frame
    if not 0 <= frame < len(times):
        raise BadQuestion(f"frame {frame}", f"there are {len(times)} frames, counted from 0", "Choose another one.")
    return frame


def _of_patches(grid: tuple[int, int]) -> dict[str, Any]:
    rows, columns = grid
    places = torch.cartesian_prod(torch.arange(rows), torch.arange(columns)).float()
    middle = torch.tensor([[(rows - 1) / 2, (columns - 1) / 2]])
    patches = (f"row {row + 1}, column {column + 1}" for row in range(rows) for column in range(columns))
    return {
        "keys": ("class token", *patches),
        "places": torch.cat([middle, places]),
        "special": (0,),
        "asked": (0,),
    }


def _of_frames(times: tuple[float, ...]) -> dict[str, Any]:
    return {
        "keys": tuple(f"{each:.2f} s" for each in times),
        "places": torch.arange(len(times))[:, None].float(),
        "asked": tuple(range(len(times))),
    }


class _Look:
    """One question about one stretch. space, time: the modules of each layer."""

    def __init__(
        self,
        question: Attention,
        subject: Subject,
        space: nn.ModuleList,
        time: nn.ModuleList,
        frame: int,
        times: tuple[float, ...],
        grid: tuple[int, int],
        region: Region,
    ) -> None:
        self._question = question
        self._subject = subject
        self._space = space
        self._time = time
        self._frame = frame
        self._times = times
        self._grid = grid
        self._region = region
        self._began = clock.perf_counter()

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
        weights = over_time.mean(dim=0) if question.tower == "time" else over_space[self._frame]
        yield self._answer(weights, by_frame, layer=layer, head=question.head)

    def rollout(self) -> Generator[Answer, None, None]:
        """How far what the class token gives leads back to each patch of each frame (Abnar and Zuidema 2020)."""
        question = self._question

        def kept(weights: Tensor) -> Tensor:
            return _with_residual(weights.float().cpu(), question.fusion, question.discard)

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
        with torch.inference_mode(mode=False), torch.enable_grad():
            with Recording(self._space, gradient=True) as space, Recording(self._time, gradient=True) as time:
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
        row = by_frame if self._question.tower == "time" else torch.cat([own[None], patches[self._frame]])
        by_frame = by_frame / by_frame.sum().clamp_min(1e-12)
        return self._answer(row[None, None], by_frame, layer=None, head=None, queries=("class token",), **facts)

    def _answer(self, weights: Tensor, by_frame: Tensor, **facts: Any) -> AttentionMap:
        over_time = self._question.tower == "time"
        subject = self._subject
        of_space: dict[str, Any] = {} if over_time else {"grid": self._grid, "crop_box": self._region}
        queries = facts.pop("queries", subject.keys)
        return AttentionMap(
            source=Path(self._question.about.films[0]),  # type: ignore[attr-defined]
            checkpoint=subject.loaded.name,
            device=subject.loaded.device,
            seconds=clock.perf_counter() - self._began,
            task=self._question.about.task,
            method=self._question.method,
            layers=len(self._space),
            heads=heads_of(self._space[0]),
            weights=np.ascontiguousarray(weights.numpy(), np.float32),
            queries=queries,
            keys=subject.keys,
            special=subject.special,
            asked=tuple(range(len(queries))) if over_time else (0,),
            frames=self._times,
            frame=self._frame,
            by_frame=tuple(by_frame.tolist()),
            **of_space,
            **facts,
        )


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


def _with_residual(weights: Tensor, fusion: str, discard: float) -> Tensor:
    """Weights [sequences, heads, queries, keys] as rollout takes them: heads as one, the lowest left out, half of what
    passes by, rows that sum to 1; as attention.methods.rollout() has it."""
    fused = FUSIONS[fusion](weights.transpose(0, 1))
    lowest = int(discard * fused.shape[-1])
    if lowest:
        fused = fused.scatter(-1, fused.topk(lowest, dim=-1, largest=False).indices, 0.0)
    fused = 0.5 * fused + 0.5 * torch.eye(fused.shape[-1])
    return fused / fused.sum(dim=-1, keepdim=True).clamp_min(1e-12)


READERS: dict[str, Any] = {VideoClassification.task: watched}
"""By task of the question that was answered."""
