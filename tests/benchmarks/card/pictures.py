"""Pictures on a card, from files to labels, beside the network alone and transformers' pipeline; how busy it is."""

import resource
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import torch

from desktop_app.answers import Failure
from desktop_app.inference.feed import decoded_ahead, threads_beside
from desktop_app.inference.residency import Residency
from desktop_app.questions import ImageClassification, ZeroShotImageClassification
from desktop_app.tasks import ask
from desktop_app.tasks.pictures import prepared
from desktop_app.tasks.probe.asked import Probe, Probed
from tests.benchmarks.card import Figures, Place, Step, synchronize, tried

_LABELS = tuple(f"thing number {number}" for number in range(100))


@dataclass
class Busy:
    """How much of the time a card computed: as its driver samples it, and while the network's calls were worked on."""

    samples: list[int] = field(default_factory=list)
    network: float = 0.0
    seconds: float = 0.0

    def figures(self) -> Figures:
        driver = sum(self.samples) / len(self.samples) if self.samples else None
        return {
            "utilisation_by_driver_percent": driver and round(driver, 1),
            "network_percent": round(100 * self.network / max(self.seconds, 1e-9), 1),
        }


@contextmanager
def watched(device: str, models: Sequence[Any] = ()) -> Iterator[Busy]:
    """Inside the block the card is asked 20 times a second how busy it is; passes of models are timed on the card."""
    busy, over, events, handles = Busy(), threading.Event(), [], []
    on_card = device.startswith("cuda")

    def look() -> None:
        while not over.wait(0.05):
            busy.samples.append(torch.cuda.utilization(device))

    def mark(*_: Any) -> None:
        events.append(torch.cuda.Event(enable_timing=True))
        events[-1].record()

    thread = threading.Thread(target=look, daemon=True)
    if on_card:
        for model in models:
            handles += [model.register_forward_pre_hook(mark), model.register_forward_hook(mark)]
        thread.start()
    began = time.perf_counter()
    try:
        yield busy
    finally:
        synchronize(device)
        busy.seconds = time.perf_counter() - began
        over.set()
        for handle in handles:
            handle.remove()
        busy.network = sum(events[at].elapsed_time(events[at + 1]) for at in range(0, len(events) - 1, 2)) / 1000


def _ours(
    question: ImageClassification | ZeroShotImageClassification, residency: Residency, count: int, passing: str = ""
) -> Figures:
    """Answers a second, and how busy the card was. passing: the part of the model that is timed; "" for all of it."""
    list(ask(replace(question, images=question.images[:65]), residency))
    with residency.borrow(question, measured=True) as loaded:
        model = getattr(loaded.model, passing) if passing else loaded.model
        used = time.process_time()
        with watched(loaded.device, [model]) as busy:
            failed = [each for each in ask(question, residency) if isinstance(each, Failure)]
        assert not failed, failed[0].reason
        told = {
            "precision": loaded.precision,
            "batch": loaded.batch_size or 0,
            "processor_seconds": time.process_time() - used,
        }
    return {"per_second": round(count / busy.seconds, 1), "seconds": round(busy.seconds, 2), **told, **busy.figures()}


def _network(question: ImageClassification, residency: Residency, size: int = 64) -> float:
    """Pictures a second that the network itself labels, from pixels that lie on the card."""
    with residency.borrow(question, measured=True) as loaded, torch.inference_mode():
        side = loaded.model.config.image_size
        pixels = torch.randn(size, 3, side, side, device=loaded.device, dtype=loaded.dtype)
        for _ in range(2):
            loaded.model(pixel_values=pixels)
        synchronize(loaded.device)
        rounds, began = 10, time.perf_counter()
        for _ in range(rounds):
            loaded.model(pixel_values=pixels)
        synchronize(loaded.device)
        return round(rounds * size / (time.perf_counter() - began), 1)


def _theirs(place: Place, run: Callable[[int], object], sizes: Sequence[int], count: int) -> Figures:
    """The pipeline at the best of some batch sizes."""
    run(sizes[0])
    found = {}
    for size in sizes:
        with watched(place.device) as busy:
            run(size)
        found[size] = {
            "per_second": round(count / busy.seconds, 1),
            "seconds": round(busy.seconds, 2),
            **busy.figures(),
        }
    best = max(found, key=lambda size: found[size]["per_second"])
    return {"batch": best} | found[best]


def _compared(place: Place, name: str, files: Sequence[Path], few: int, sizes: Sequence[int]) -> Iterator[Figures]:
    """files: those that ours labels; the pipeline, whose rate does not change with their number, takes few."""
    from transformers import pipeline

    folder, residency = place.wait_for("vit"), Residency()
    for how, dtype in (("half", "bfloat16"), ("float32", "float32")):
        question = ImageClassification(
            images=tuple(files), checkpoint=str(folder), precision=how, device=place.device
        )  # fmt: skip
        ours = _ours(question, residency, len(files))
        pipe: Any = pipeline("image-classification", model=str(folder), dtype=dtype, device=place.device)
        some = [str(path) for path in files[:few]]
        theirs = _theirs(place, lambda size, pipe=pipe, some=some: pipe(some, batch_size=size), sizes, few)
        yield {
            "what": f"{name}, ViT base, {how}",
            "pictures": len(files),
            "decoders": threads_beside(place.device),
            "ours": ours,
            "network alone, per second": _network(question, residency, 4 if place.is_small else 64),
            "pipeline": theirs,
            "ratio": round(ours["per_second"] / theirs["per_second"], 2),
        }


def small(place: Place) -> list[Figures]:
    """500-pixel JPEGs."""
    files = sorted(place.wait_for("small").iterdir())
    return list(_compared(place, "500-pixel JPEGs", files[:640], min(64, len(files)), (8, 64)))


def large(place: Place) -> list[Figures]:
    """12-megapixel JPEGs."""
    files = sorted(place.wait_for("large").iterdir())
    return list(_compared(place, "12-megapixel JPEGs", files, min(8, len(files)), (8,)))


def decoding(place: Place) -> list[Figures]:
    """Pictures a second that threads make ready without a network: what they compute, and how often they wait."""
    question = ImageClassification(images=(), checkpoint=str(place.wait_for("vit")), device="cpu", precision="float32")
    with Residency().borrow(question) as loaded:
        make = partial(prepared, loaded.processor, 1)
    found = []
    for name, count in (("small", 320), ("large", 48)):
        files = sorted(place.wait_for(name).iterdir())[: 4 if place.is_small else count]
        for threads in (1, 2) if place.is_small else (1, 2, 4, 8, 16):
            some = files[: max(1, len(files) // (4 if threads < 4 else 1))]
            before, began = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
            for _, made in decoded_ahead(some, make, 2 * threads, threads):
                assert not isinstance(made, Exception), made
            seconds, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF)
            told = {"pictures": name, "threads": threads, "per_second": round(len(some) / seconds, 1)}
            for figure in ("ru_utime", "ru_stime", "ru_nvcsw", "ru_nivcsw", "ru_minflt"):
                told[figure] = round((getattr(after, figure) - getattr(before, figure)) / len(some), 5)
            found.append(told)
    return found


def labels(place: Place) -> Figures:
    """100 labels for each picture, CLIP base."""
    from transformers import pipeline

    files = sorted(place.wait_for("small").iterdir())[: 2 if place.is_small else 960]
    folder = "clip-pictures" if place.is_small else str(place.wait_for("clip"))
    question = ZeroShotImageClassification(
        images=tuple(files), labels=_LABELS, checkpoint=folder, precision="half", device=place.device
    )
    ours = _ours(question, Residency(), len(files), "vision_model")
    if place.is_small:
        return {"ours": ours}
    pipe: Any = pipeline("zero-shot-image-classification", model=folder, dtype="bfloat16", device=place.device)
    some = [str(path) for path in files[:32]]

    def theirs() -> Figures:
        run = partial(pipe, some, candidate_labels=list(_LABELS))
        found = _theirs(place, lambda size: run(batch_size=size), (4, 16), len(some))
        return {"pipeline": found, "ratio": round(ours["per_second"] / found["per_second"], 2)}

    return tried({"ours": ours}, theirs)


def probed(place: Place) -> list[Figures]:
    """What a probe finds of the built-in checkpoints, and of one of base size."""
    names = [
        ("image-classification", str(place.wait_for("vit"))), ("image-classification", "vit-pictures"),
        ("zero-shot-image-classification", "clip-pictures"), ("automatic-speech-recognition", "wav2vec2-speech"),
        ("table-question-answering", "tapas-tables"),
    ]  # fmt: skip
    some = names[1:2] if place.is_small else names
    return [tried({"checkpoint": Path(name).name}, partial(_probed, place, task, name)) for task, name in some]


def _probed(place: Place, task: str, name: str) -> Figures:
    *_, last = ask(Probe(of=task, checkpoint=name, device=place.device, again=True), Residency())
    assert isinstance(last, Probed), last
    return last.to_dict() | {"said": last.said, "tried": last.tried}


STEPS = (Step("decoding", decoding, 12), Step("pictures-small", small, 15), Step("pictures-large", large, 15))
LATER = (Step("labels", labels, 12), Step("probe", probed, 15))
