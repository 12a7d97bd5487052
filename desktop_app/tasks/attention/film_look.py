"""What every look into a film shares, however its model attends: whose question it is, and the map that tells of it."""

import time as clock
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor, nn

from desktop_app.answers import Answer, AttentionMap
from desktop_app.attention.recording import heads_of
from desktop_app.attention.region import Region
from desktop_app.questions import RAW, RELEVANCE, ROLLOUT, Attention
from desktop_app.tasks.attention.subject import Subject
from desktop_app.tasks.video_classification.asked import VideoClassification


class FilmLook(ABC):
    """One question about one stretch.

    frame: the one that is looked at. times: of the frames that attend, in seconds. grid: rows and columns of patches in
    each. region: of a frame, that was cut out of it. The subclass fills _modules, the attention of each layer.
    """

    _modules: Sequence[nn.Module] | nn.ModuleList

    def __init__(
        self,
        question: Attention,
        subject: Subject,
        frame: int,
        times: tuple[float, ...],
        grid: tuple[int, int],
        region: Region,
    ) -> None:
        assert isinstance(question.about, VideoClassification)
        self._film = Path(question.about.films[0])
        self._question = question
        self._subject = subject
        self._frame = frame
        self._times = times
        self._grid = grid
        self._region = region
        self._over_time = question.tower == "time"
        self._began = clock.perf_counter()

    @abstractmethod
    def raw(self) -> Generator[Answer, None, None]:
        """The weights of one layer."""

    @abstractmethod
    def rollout(self) -> Generator[Answer, None, None]:
        """How far what the classifier reads leads back to each patch of each frame (Abnar and Zuidema 2020)."""

    @abstractmethod
    def relevance(self) -> Generator[Answer, None, None]:
        """How much each patch of each frame counts for a label (Chefer, Gur and Wolf 2021, equations 5 and 6)."""

    def _map(
        self, weights: Tensor, patches: Tensor, by_frame: Tensor, queries: tuple[str, ...], **facts: Any
    ) -> AttentionMap:
        """weights: [maps, queries, keys]. patches: [frames, patches], what is attended to or led to in each frame;
        by_frame: [frames], its share of all. facts: layer and head, and what else a map has."""
        subject = self._subject
        if not self._over_time:
            facts = {"grid": self._grid, "crop_box": self._region} | facts
        return AttentionMap(
            source=self._film,
            checkpoint=subject.loaded.name,
            device=subject.loaded.device,
            precision=subject.loaded.precision,
            seconds=clock.perf_counter() - self._began,
            task=self._question.about.task,
            method=self._question.method,
            layers=len(self._modules),
            heads=heads_of(self._modules[0]),
            weights=np.ascontiguousarray(weights.numpy(), np.float32),
            queries=queries,
            keys=subject.keys,
            asked=tuple(range(len(queries))) if self._over_time else (0,),
            frames=self._times,
            frame=self._frame,
            by_frame=tuple(by_frame.tolist()),
            over_frames=np.ascontiguousarray(patches.reshape(-1, *self._grid).numpy(), np.float32),
            **facts,
        )


def methods_of(
    looks: Callable[[Attention, Subject], FilmLook],
) -> dict[str, Callable[[Attention, Subject], Generator[Answer, None, None]]]:
    """A subject's methods, each a method of the look that is made of the question."""
    return {
        RAW: lambda question, subject: looks(question, subject).raw(),
        ROLLOUT: lambda question, subject: looks(question, subject).rollout(),
        RELEVANCE: lambda question, subject: looks(question, subject).relevance(),
    }
