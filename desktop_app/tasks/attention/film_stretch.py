"""A stretch of a film as a checkpoint takes it, and what its patches and frames are called."""

from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from desktop_app.attention.region import Region, crop_box
from desktop_app.inference.loading import Loaded
from desktop_app.media import films
from desktop_app.problems import BadQuestion
from desktop_app.questions import Attention
from desktop_app.tasks.attention.subject import CLASS_TOKEN, patch_name
from desktop_app.tasks.video_classification.preparing import preparation
from desktop_app.tasks.video_classification.sampling import sampling
from desktop_app.translation import worded


def stretch(question: Attention, loaded: Loaded) -> tuple[Tensor, tuple[float, ...], Region]:
    """A stretch as the model takes it, [1, frames, channels, height, width], the times of its frames, and the part of
    each that is seen. Raises Unreadable."""
    about: Any = question.about
    path, start = Path(about.films[0]), max(0.0, question.start)
    prepare = preparation(loaded.processor)
    with films.opened(path) as film:
        how = sampling(loaded.model.config, about.every, film.facts.duration)
        times = how.times(start)
        pixels = [prepare(frame.picture) for frame in film.frames_at(times)]
        if film.end is not None and start >= film.end:
            raise BadQuestion(path, f"no picture is left from {start:g} s on", "Choose an earlier moment.")
        region = crop_box(loaded.processor, film.facts.width, film.facts.height)
    # Where the film ends within the stretch, its last frame stays in view.
    pixels += [pixels[-1]] * (how.frames - len(pixels))
    values = torch.from_numpy(np.stack(pixels)[None]).to(loaded.device, loaded.dtype)
    return values, tuple(times), region


def frame_of(question: Attention, times: tuple[float, ...]) -> int:
    """Which frame is looked at. Raises BadQuestion."""
    if question.frame is None and question.moment is not None:
        moment = question.moment
        return min(range(len(times)), key=lambda place: abs(times[place] - moment))
    frame = len(times) // 2 if question.frame is None else question.frame
    if not 0 <= frame < len(times):
        raise BadQuestion(f"frame {frame}", f"there are {len(times)} frames, counted from 0", "Choose another one.")
    return frame


def of_patches(grid: tuple[int, int]) -> dict[str, Any]:
    """What a Subject says of the class token and the patches of one frame; grid: rows and columns of them."""
    rows, columns = grid
    places = torch.cartesian_prod(torch.arange(rows), torch.arange(columns)).float()
    middle = torch.tensor([[(rows - 1) / 2, (columns - 1) / 2]])
    return {
        "keys": (CLASS_TOKEN, *patch_names(grid)),
        "places": torch.cat([middle, places]),
        "special": (0,),
        "asked": (0,),
    }


def of_frames(times: tuple[float, ...]) -> dict[str, Any]:
    """What a Subject says of frames at times in seconds."""
    return {
        "keys": tuple(worded("{seconds:.2f} s", seconds=each) for each in times),
        "places": torch.arange(len(times))[:, None].float(),
        "asked": tuple(range(len(times))),
    }


def patch_names(grid: tuple[int, int]) -> list[str]:
    """What the patches of a frame are called, row by row."""
    rows, columns = grid
    return [patch_name(row, column) for row in range(rows) for column in range(columns)]
