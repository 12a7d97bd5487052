"""What the tasks about pictures share: decode ahead, run in batches, label, and say what failed."""

import math
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import torch
from PIL.Image import Image

from desktop_app.answers import WHOLE, Answer, Failure, ImageLabels, Label, Part
from desktop_app.attention import capture, region
from desktop_app.catalogue.entries import Depth
from desktop_app.inference.batching import halving, size_for
from desktop_app.inference.feed import decoded_ahead, threads_beside
from desktop_app.inference.loading import Loaded
from desktop_app.media import images, lately
from desktop_app.tasks import Count, plain_pixels
from desktop_app.tasks.depth import noted


class Judged(NamedTuple):
    """Probabilities [batch, labels], and logits of the same shape where those of other questions compare with them."""

    probabilities: torch.Tensor
    logits: torch.Tensor | None = None


Scores = Callable[[torch.Tensor], Judged]
"""Pixels [batch, channels, height, width] to what they show."""

_ENOUGH = 2
"""A JPEG decoded at twice the side the model wants differs by 0.35 of 255 a pixel and costs a quarter."""


class Pixels(NamedTuple):
    """A picture as the model takes it: float32 [channels, height, width], and which part of it that is.

    notes: what was done to it beyond the obvious. pages: how many pictures its file holds. small: the picture to look
    at, as lately.smaller() makes it.
    """

    values: torch.Tensor
    crop_box: region.Region
    notes: tuple[str, ...]
    pages: int
    small: Image


class Item(NamedTuple):
    """A file, and the page of it; without a page where the file is one picture."""

    path: Path
    part: Part


def label_pictures(
    loaded: Loaded,
    task: str,
    paths: Sequence[Path],
    labels: Sequence[str],
    scores: Scores,
    top_k: int,
    expected: Count,
    independent: bool = False,
    notes: tuple[str, ...] = (),
) -> Iterator[Answer]:
    """An ImageLabels, or a Failure, for each page of each path in order; decoding runs ahead of the model.

    expected: grows with every file that holds several pictures. independent: as in ImageLabels.
    notes: what every answer says besides.
    """
    run = partial(_run, loaded, task, labels, scores, top_k, independent, notes)
    batch: list[tuple[Item, Pixels]] = []
    size = size_for(loaded)
    feed = decoded(loaded, paths, expected)
    try:
        for item, pixels in feed:
            if isinstance(pixels, Exception):
                # Answers keep the order of the paths, so what waits goes out before the failure.
                yield from run(batch)
                batch = []
                yield Failure.of(item.path, pixels, item.part)
                continue
            if not batch:
                # What is free changes, and what fits with it; a batch that ran out of memory halves the size.
                size = size_for(loaded, math.sqrt(math.prod(pixels.values.shape[-2:])))
            batch.append((item, pixels))
            if len(batch) >= size:
                yield from run(batch)
                batch = []
        yield from run(batch)
    finally:
        feed.close()


def decoded(
    loaded: Loaded, paths: Sequence[Path], expected: Count
) -> Generator[tuple[Item, Pixels | Exception], None, None]:
    """Every page of every path, decoded ahead; the pages of one file are met when its first has been decoded."""
    ahead, threads = 2 * size_for(loaded), threads_beside(loaded.device)
    first = partial(prepared, loaded.processor, 1)
    for path, pixels in decoded_ahead(paths, first, ahead, threads):
        pages = _pages(path) if isinstance(pixels, Exception) else pixels.pages
        yield Item(path, Part(page=1) if pages > 1 else WHOLE), pixels
        expected.value += pages - 1
        turn = partial(_page, loaded.processor, path)
        for page, more in decoded_ahead(range(2, pages + 1), turn, ahead, threads):
            yield Item(path, Part(page=page)), more


def _pages(path: Path) -> int:
    """How many pictures a file holds whose first is damaged: the others may be sound."""
    try:
        return images.pages(path)
    except Exception:  # it was told already why the file cannot be read
        return 1


def _page(processor: Any, path: Path, page: int) -> Pixels:
    return prepared(processor, page, path)


def prepared(processor: Any, page: int, path: Path) -> Pixels:
    """What the checkpoint's own image processor makes of a page of a file."""
    images_of = getattr(processor, "image_processor", processor)
    side = max(value for value in dict(images_of.size).values() if value)
    found = images.look(path, least_side=_ENOUGH * side, page=page)
    picture = found.picture
    values = plain_pixels.pixels(images_of, picture)
    crop_box = region.crop_box(images_of, picture.width, picture.height)
    return Pixels(values, crop_box, found.notes, found.pages, lately.smaller(picture))


def _run(
    loaded: Loaded,
    task: str,
    labels: Sequence[str],
    scores: Scores,
    top_k: int,
    independent: bool,
    notes: tuple[str, ...],
    batch: Sequence[tuple[Item, Pixels]],
) -> Iterator[Answer]:
    recorder, depth = _capture(loaded), loaded.entry.depth

    def through(part: Sequence[tuple[Item, Pixels]]) -> list[Answer]:
        started = time.perf_counter()
        pixels = torch.stack([each.values for _, each in part]).to(loaded.device, loaded.dtype)
        with torch.inference_mode():
            judged = scores(pixels)
            best = judged.probabilities.float().topk(min(top_k, len(labels)), dim=-1)
            fits = None if judged.logits is None else judged.logits.max(dim=-1).values.tolist()
        maps = recorder.take()
        values, places = best.values.tolist(), best.indices.tolist()
        said = (loaded.memory_note,) if loaded.memory_note else ()
        each_took = (time.perf_counter() - started) / len(part)
        if maps is not None:
            for item, each in part:
                lately.keep(item.path, item.part.page or 1, each.small)
        rights = [
            _right(depth, row[0], None if fits is None else fits[place], len(labels), each.small)
            for place, (row, (_, each)) in enumerate(zip(values, part, strict=True))
        ]
        answers = (
            ImageLabels(
                source=item.path,
                part=item.part,
                checkpoint=loaded.name,
                device=loaded.device,
                precision=loaded.precision,
                seconds=each_took,
                notes=each.notes + notes + said,
                task=task,
                labels=tuple(
                    Label(labels[place], value) for value, place in zip(values[row], places[row], strict=True)
                ),
                independent=independent,
                right=rights[row],
                sure=(depth.sure if depth is not None else None) or 0.0,
                attention=None if maps is None else maps[row],
                crop_box=each.crop_box,
            )
            for row, (item, each) in enumerate(part)
        )
        return [noted(loaded.entry, answer) for answer in answers]

    return halving(loaded, batch, through)


def _right(depth: Depth | None, score: float, fits: float | None, labels: int, picture: Image) -> float | None:
    """How often answers with such a best label are right, where that was measured; fits: the label's logit."""
    if depth is None:
        return None
    squeezed = depth.right_squeezed(score, *picture.size)
    return squeezed if squeezed is not None or fits is None else depth.right(score, fits, labels)


def _capture(loaded: Loaded) -> capture.Capture:
    """The recorder of what the model looks at, attached when the checkpoint is used first."""
    if capture not in loaded.kept:
        loaded.kept[capture] = capture.attach(loaded.model)
    recorder: capture.Capture = loaded.kept[capture]
    return recorder
