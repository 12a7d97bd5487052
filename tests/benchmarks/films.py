"""Stretches of film a second against the model fed by hand, and the memory of an hour of film.

By hand: PyAV decodes the film from its beginning to its end, transformers' own image processor prepares the frames of
each stretch, and the model is given one stretch after the other. Rounds of ours and theirs take turns, so that the
ratio holds when the machine's speed drifts.
"""

import statistics
import time
from pathlib import Path

import av
import numpy as np
import torch
from transformers import TimesformerForVideoClassification, VideoMAEImageProcessor

from desktop_app import paths
from desktop_app.inference.residency import Residency
from desktop_app.tasks import ask
from desktop_app.tasks.video_classification.asked import FilmLabels, VideoClassification
from desktop_app.tasks.video_classification.sampling import sampling
from tests.benchmarks import options, scratch, tell
from tests.benchmarks.memory import resident
from tests.media.films import film

_RATE = 15


def moving(time: float, size: tuple[int, int]) -> np.ndarray:
    """A block that goes to and fro over a ground with a pattern."""
    width, height = size
    picture = np.broadcast_to(np.linspace(80, 200, width)[None, :, None], (height, width, 3)).astype(np.uint8).copy()
    left = round((0.5 + 0.4 * np.sin(time)) * (width - width // 5))
    picture[height // 3 : 2 * height // 3, left : left + width // 5] = (220, 60, 40)
    return picture


def made(seconds: float, size: tuple[int, int]) -> Path:
    """A film in a folder of its own."""
    path = scratch() / "film.mp4"
    return film(path, np.arange(0, seconds, 1 / _RATE), lambda at: moving(at, size), codec="mpeg4", size=size)


def by_hand(path: Path, folder: Path) -> list[str]:
    """The best label of each stretch, as a script of a few lines would find it."""
    model = TimesformerForVideoClassification.from_pretrained(folder, dtype=torch.float32).eval()
    processor = VideoMAEImageProcessor.from_pretrained(folder)
    began = time.perf_counter()
    with av.open(str(path)) as container:
        frames = [(float(frame.time), frame.to_ndarray(format="rgb24")) for frame in container.decode(video=0)]
    times = np.array([at for at, _ in frames])
    how = sampling(model.config)
    found = []
    for start in how.starts(float(times[-1]) + 1 / _RATE):
        places = [max(0, int(np.searchsorted(times, at + 1e-6)) - 1) for at in how.times(start)]
        given = processor([frames[place][1] for place in places], return_tensors="pt")
        with torch.inference_mode():
            found.append(model.config.id2label[int(model(**given).logits.argmax())])
    by_hand.seconds = time.perf_counter() - began  # type: ignore[attr-defined]
    return found


def compare(rounds: int, seconds: float) -> None:
    folder, path = paths.shipped("models", "builtin", "timesformer-films"), made(seconds, (640, 480))
    residency = Residency()
    question = VideoClassification(films=(path,), checkpoint=str(folder), precision="float32", device="cpu")

    def ours() -> list[str]:
        *_, answer = ask(question, residency)
        assert isinstance(answer, FilmLabels), answer
        return [each.best.label for each in answer.stretches]

    ours()
    mine, its = [], []
    for _ in range(rounds):
        began = time.perf_counter()
        labels = ours()
        mine.append(len(labels) / (time.perf_counter() - began))
        theirs = by_hand(path, folder)
        its.append(len(theirs) / by_hand.seconds)  # type: ignore[attr-defined]
        alike = sum(one == other for one, other in zip(labels, theirs, strict=True)) / len(labels)
    tell("films: ours", statistics.median(mine), "stretches/s")
    tell("films: the model fed by hand", statistics.median(its), "stretches/s")
    tell(
        "films: ours over by hand",
        statistics.median(one / other for one, other in zip(mine, its, strict=True)),
        "ratio",
    )
    tell("films: same best label", alike, "share", "1.0")


def long_film(seconds: float) -> None:
    path = made(seconds, (64, 48))
    samples: list[tuple[float, float]] = []
    began = time.perf_counter()
    for answer in ask(VideoClassification(films=(path,), device="cpu"), Residency()):
        assert isinstance(answer, FilmLabels), answer
        samples.append((answer.watched, resident()))
    watched, megabytes = map(np.array, zip(*samples, strict=True))
    tenth = megabytes[watched >= watched[-1] / 10][0]
    tell(f"films: stretches of {seconds / 60:.0f} minutes", len(answer.stretches), "stretches")
    tell("films: seconds of film watched in a second", seconds / (time.perf_counter() - began), "ratio")
    tell("films: memory after a tenth", tenth, "MB")
    tell("films: memory at the end", megabytes[-1], "MB")
    tell("films: growth over the last nine tenths", megabytes[-1] / tenth, "ratio", "flat: 1.0")


def main() -> None:
    quick = options().quick
    compare(2 if quick else 5, 30 if quick else 60)
    long_film(600 if quick else 3600)


if __name__ == "__main__":
    main()
