"""What the tasks about pictures share: decode ahead, run in batches, label, and say what failed."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import torch

from desktop_app.answers import Answer, Failure, ImageLabels, Label
from desktop_app.attention import capture, region
from desktop_app.catalogue import Entry
from desktop_app.inference.batching import halving, size_for
from desktop_app.inference.feed import decoded_ahead
from desktop_app.inference.loading import Loaded
from desktop_app.media import images

Scores = Callable[[torch.Tensor], torch.Tensor]
"""Pixels [batch, channels, height, width] to probabilities [batch, labels]."""

_ENOUGH = 2
"""A JPEG decoded at twice the side the model wants differs by 0.35 of 255 a pixel and costs a quarter."""


class Pixels(NamedTuple):
    """A picture as the model takes it: float32 [channels, height, width], and which part of it that is."""

    values: torch.Tensor
    seen: region.Region


def label_pictures(
    loaded: Loaded,
    task: str,
    paths: Sequence[Path],
    labels: Sequence[str],
    scores: Scores,
    top_k: int,
    independent: bool = False,
) -> Iterator[Answer]:
    """An ImageLabels, or a Failure, for each path in order; decoding runs ahead of the model.

    independent: as in ImageLabels.
    """
    run = partial(_run, loaded, task, labels, scores, top_k, independent)
    ahead = 2 * size_for(loaded)
    batch: list[tuple[Path, Pixels]] = []
    feed = decoded_ahead(paths, lambda path: _pixels(loaded.processor, path), ahead)
    try:
        for path, pixels in feed:
            if isinstance(pixels, Exception):
                # Answers keep the order of the paths, so what waits goes out before the failure.
                yield from run(batch)
                batch = []
                yield Failure.of(path, pixels)
                continue
            batch.append((path, pixels))
            if len(batch) >= size_for(loaded):
                yield from run(batch)
                batch = []
        yield from run(batch)
    finally:
        feed.close()


def _pixels(processor: Any, path: Path) -> Pixels:
    """What the checkpoint's own image processor makes of a file."""
    images_of = getattr(processor, "image_processor", processor)
    side = max(value for value in dict(images_of.size).values() if value)
    picture = images.read(path, least_side=_ENOUGH * side)
    values: torch.Tensor = images_of(images=picture, return_tensors="pt")["pixel_values"][0]
    return Pixels(values, region.seen(images_of, picture.width, picture.height))


def _run(
    loaded: Loaded,
    task: str,
    labels: Sequence[str],
    scores: Scores,
    top_k: int,
    independent: bool,
    batch: Sequence[tuple[Path, Pixels]],
) -> Iterator[Answer]:
    recorder = _capture(loaded)

    def through(part: Sequence[tuple[Path, Pixels]]) -> list[Answer]:
        started = time.perf_counter()
        pixels = torch.stack([each.values for _, each in part]).to(loaded.device, loaded.dtype)
        with torch.inference_mode():
            best = scores(pixels).float().topk(min(top_k, len(labels)), dim=-1)
        maps = recorder.take()
        values, places = best.values.tolist(), best.indices.tolist()
        each_took = (time.perf_counter() - started) / len(part)
        answers = (
            ImageLabels(
                source=path,
                checkpoint=loaded.name,
                device=loaded.device,
                seconds=each_took,
                task=task,
                labels=tuple(
                    Label(labels[place], value) for value, place in zip(values[row], places[row], strict=True)
                ),
                independent=independent,
                attention=None if maps is None else maps[row],
                seen=each.seen,
            )
            for row, (path, each) in enumerate(part)
        )
        return [_noted(loaded.entry, answer) for answer in answers]

    return halving(loaded, batch, through)


def _noted(entry: Entry, answer: ImageLabels) -> ImageLabels:
    """The answer, with a note where the checkpoint is out of its depth."""
    depth = entry.depth
    if depth is None or not depth.passed(answer.best.label, answer.best.score):
        return answer
    return replace(answer, notes=(*answer.notes, depth.words), instead=depth.instead, instead_title=depth.title)


def _capture(loaded: Loaded) -> capture.Capture:
    """The recorder of what the model looks at, attached when the checkpoint is used first."""
    if capture not in loaded.kept:
        loaded.kept[capture] = capture.attach(loaded.model)
    recorder: capture.Capture = loaded.kept[capture]
    return recorder
