"""Says what happens in films, and when: stretches of a film, each labelled (TimeSformer, VideoMAE, ViViT).

A film is decoded once from its beginning to its end; frames that two stretches share are decoded and prepared once,
and no more of them are kept than one batch of stretches needs, however long the film is.
"""

import math
import time
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path

import numpy as np
import torch

from desktop_app.answers import Answer, Failure, Label
from desktop_app.inference.batching import halving, size_for
from desktop_app.inference.faults import in_words
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.media import films
from desktop_app.problems import BadQuestion, Problem
from desktop_app.tasks import Answers
from desktop_app.tasks.depth import noted
from desktop_app.tasks.labels import labels_of
from desktop_app.tasks.video_classification.asked import SURE, FilmLabels, Stretch, VideoClassification, clock
from desktop_app.tasks.video_classification.preparing import Pixels, preparation
from desktop_app.tasks.video_classification.sampling import Sampling, sampling
from desktop_app.translation import worded

_UNNOTICED = 1.0
"""Seconds that a film may last longer than it says before anything is made of it."""

_LONGEST_STILL = 60.0
"""Seconds that one picture is waited on behind the end that a film names."""

_MOST_BREAKS = 4
"""Damaged parts of a film that are told with their times."""

_LEAST_STRETCHES = 4
"""Stretches a batch on a processor: a stretch is many pictures."""


def answer(question: VideoClassification, residency: Residency) -> Answers:
    """One final FilmLabels (or Failure) a film; before it, interim ones as the film is watched.

    Raises BadQuestion for a top_k below one or stretches that do not move on; CheckpointProblem or DeviceProblem at
    the first answer.
    """
    if question.top_k < 1:
        raise BadQuestion("top-k", "it must be 1 or more", "Ask for at least one label.")
    if question.every is not None and not 0 < question.every < float("inf"):
        raise BadQuestion("every", "it must be more than 0 seconds", "Leave it out for half a stretch.")
    return Answers(_watched(question, residency), total=len(question.films))


def _watched(question: VideoClassification, residency: Residency) -> Generator[Answer, None, None]:
    with residency.borrow(question) as loaded:
        for path in question.films:
            try:
                yield from _watch(loaded, question, path)
            except Exception as error:
                yield Failure.of(path, in_words(error, loaded.device))


@dataclass
class _Clip:
    """A stretch to be looked at, start and end in seconds; pixels: float32 [frames, channels, height, width].

    damaged: whether some of its frames are, so that nothing is said of it.
    """

    start: float
    end: float
    pixels: Pixels
    damaged: bool


@dataclass
class _Watching:
    """One film as far as it has been watched. total: the sum of the scores of its stretches, [labels].

    watched: seconds, with stretches of which nothing is said.
    """

    loaded: Loaded
    question: VideoClassification
    path: Path
    duration: float | None
    began: float = field(default_factory=time.perf_counter)
    stretches: tuple[Stretch, ...] = ()
    total: torch.Tensor | None = None
    watched: float = 0.0
    notes: tuple[str, ...] = ()

    def look(self, clips: Sequence[_Clip]) -> None:
        """Run the checkpoint over some stretches."""

        def through(part: Sequence[_Clip]) -> list[torch.Tensor]:
            pixels = torch.from_numpy(np.stack([each.pixels for each in part]))
            with torch.inference_mode():
                logits = self.loaded.model(pixel_values=pixels.to(self.loaded.device, self.loaded.dtype)).logits
            return list(logits.float().softmax(dim=-1).cpu())

        self.watched = max([self.watched, *(each.end for each in clips)])
        clips = [each for each in clips if not each.damaged]
        side = math.sqrt(math.prod(clips[0].pixels.shape[-2:])) if clips else None
        for clip, scores in zip(clips, halving(self.loaded, clips, through, side), strict=True):
            self.total = scores if self.total is None else self.total + scores
            self.stretches += (Stretch(clip.start, clip.end, self._best(scores)),)

    def _best(self, scores: torch.Tensor) -> tuple[Label, ...]:
        names = labels_of(self.loaded)
        best = scores.topk(min(self.question.top_k, len(scores)))
        return tuple(Label(names[place], value) for value, place in zip(*map(torch.Tensor.tolist, best), strict=True))

    def answer(self, final: bool) -> FilmLabels:
        """What has been seen so far."""
        assert self.total is not None
        watched, depth = self.watched, self.loaded.entry.depth
        return FilmLabels(
            source=self.path,
            checkpoint=self.loaded.name,
            device=self.loaded.device,
            precision=self.loaded.precision,
            seconds=time.perf_counter() - self.began,
            final=final,
            notes=self.notes,
            labels=self._best(self.total / len(self.stretches)),
            stretches=self.stretches,
            watched=watched,
            sure=depth.sure if depth is not None and depth.sure is not None else SURE,
            duration=watched if final and self.duration is None else self._lasts(watched),
        )

    def _lasts(self, watched: float) -> float | None:
        """How long the film says that it is, until more of it was seen."""
        return self.duration if self.duration is not None and watched <= self.duration + _UNNOTICED else None


def _watch(loaded: Loaded, question: VideoClassification, path: Path) -> Iterator[Answer]:
    with films.opened(path, checked=True) as film:
        how = sampling(loaded.model.config, question.every, film.facts.duration)
        watching = _Watching(loaded, question, path, film.facts.duration)
        feed, at_once, broken = _clips(film, how, loaded), max(1, size_for(loaded) // 2, _LEAST_STRETCHES), ""
        while True:
            clips, problem = _some(feed, at_once)
            if clips:
                watching.look(clips)
            if problem is not None and not watching.stretches:
                raise problem
            if problem is not None:
                broken = f"Watched up to {watching.watched:.0f} s; then: {problem}."
            if len(clips) < at_once:
                break
            if watching.stretches:
                yield watching.answer(final=False)
        if not watching.stretches and film.breaks:
            reason = "so many of its pictures are damaged that nothing can be said of it"
            raise Problem(path, reason, "Copy or download it again.")
        if not watching.stretches:
            raise Problem(path, "none of its pictures can be shown", "Copy or download it again.")
        watching.notes = (*_notes(film, how, question.every), *((broken,) if broken else ()))
        whole = watching.answer(final=True)
        lasts = film.end if _ends_early(film) or _goes_on(film) else whole.duration
        if lasts is not None:
            # Heads round; no stretch ends behind the end of its film.
            lasts = max(lasts, watching.stretches[-1].end)
        yield noted(loaded.entry, replace(whole, duration=None if broken else lasts))


def _some(feed: Iterator[_Clip], most: int) -> tuple[list[_Clip], Exception | None]:
    """The next stretches, and what ended them early where the film is damaged."""
    found: list[_Clip] = []
    try:
        found.extend(islice(feed, most))
    except Exception as error:  # decoders raise nearly anything on damaged bytes
        return found, error
    return found, None


def _clips(film: films.Film, how: Sampling, loaded: Loaded) -> Iterator[_Clip]:
    """Every stretch of a film. A time is asked for once; what is behind every stretch to come is let go."""
    prepare, duration = preparation(loaded.processor), film.facts.duration
    asked: deque[float] = deque()
    frames = film.frames_at(_noted_down(how.all_times(_starts(how, duration)), asked))
    kept: dict[float, tuple[Pixels, bool]] = {}
    latest, ended = -1.0, False
    for start in _starts(how, duration):
        wanted = how.times(start)
        beyond = duration is not None and start > max(0.0, duration - how.span)
        until = max(wanted[-1], duration + _UNNOTICED) if beyond and duration is not None else wanted[-1]
        kept = {time_: pixels for time_, pixels in kept.items() if time_ >= wanted[0]}
        while latest < until and not ended:
            frame = next(frames, None)
            ended = frame is None
            if frame is not None:
                latest = asked.popleft()
                kept[latest] = prepare(frame.picture), frame.damaged
        have = [kept[time_] for time_ in wanted if time_ in kept]
        if not have or (beyond and ended and not _goes_on(film)):
            return
        if beyond and film.ended < start - _LONGEST_STILL:
            return  # the time of the picture that follows is damaged
        # Where the film ends within a stretch, its last frame stays in view.
        have += [have[-1]] * (how.frames - len(have))
        lasts = film.end if ended else None if beyond else duration
        end = start + how.span
        end = end if lasts is None else min(end, max(lasts, start))
        yield _Clip(start, end, np.stack([pixels for pixels, _ in have]), any(damaged for _, damaged in have))
        if ended and film.end is not None and start + how.span >= film.end:
            return


def _starts(how: Sampling, duration: float | None) -> Iterator[float]:
    """Where stretches begin, those behind the end that the file names too: whether it is the end, its pictures say."""
    return chain(how.starts(duration), how.beyond(duration))


def _noted_down(times: Iterator[float], asked: deque[float]) -> Iterator[float]:
    for each in times:
        asked.append(each)
        yield each


def _goes_on(film: films.Film) -> bool:
    """Whether a film was seen to last longer than its file says."""
    says = film.facts.duration
    return film.end is not None and says is not None and film.end > says + _UNNOTICED


def _ends_early(film: films.Film) -> bool:
    """Whether a film was seen to end long before its file says."""
    says = film.facts.duration
    return film.end is not None and says is not None and film.end < 0.98 * says - 1.0


def _damages(film: films.Film) -> Iterator[str]:
    """When pictures are damaged or missing."""
    for begin, end in film.breaks[:_MOST_BREAKS]:
        times = {"begin": clock(begin), "end": clock(end)}
        yield worded("Damaged: from {begin} to {end} pictures are missing or wrong; nothing is said of them.", **times)
    if len(film.breaks) > _MOST_BREAKS:
        yield worded("{count:,} more parts of it are damaged.", count=len(film.breaks) - _MOST_BREAKS)
    if film.breaks_off and film.end is not None:
        yield worded("The file is damaged at {end}: what is behind that cannot be read.", end=clock(film.end))


def _notes(film: films.Film, how: Sampling, every: float | None) -> tuple[str, ...]:
    """What a person should know of how the film was watched."""
    notes = [*_damages(film)]
    if not how.known:
        notes.append("The checkpoint does not say how far apart its frames shall be; a usual distance was taken.")
    if how.hop > (every or how.span / 2) + 1e-6:
        notes.append(f"The film is long: it was looked at every {how.hop:.1f} s.")
    if film.joined:
        notes.append("It was joined from parts whose clocks begin anew: times are counted on without a gap.")
    if film.followed:
        notes.append("Another film is joined to its end and was not watched: make it a file of its own.")
    if film.end is not None and film.pictures == 1:
        notes.append("It has one picture alone, in which nothing can move.")
    if _ends_early(film) and film.end is not None:
        notes.append(
            f"The file says that it lasts {film.facts.duration:.0f} s, but its pictures end at {film.end:.0f} s: "
            "if some are missing, copy or download it again."
        )
    elif _goes_on(film) and film.end is not None:
        says = film.facts.duration
        notes.append(f"The file says that it lasts {says:.0f} s, but its pictures go on until {film.end:.0f} s.")
    elif film.facts.duration is not None and film.facts.duration < how.span and film.pictures > 1:
        length = film.facts.duration
        notes.append(f"The film lasts {length:.1f} s, and the checkpoint looks at {how.span:.1f} s: its end was held.")
    return tuple(notes)
