"""The same answers as on the processor, speech, and what is said where memory is full or the card has stopped."""

import time
from dataclasses import replace
from functools import partial
from statistics import quantiles
from typing import Any

import numpy as np
import soundfile
import torch

from desktop_app import paths
from desktop_app.answers import Answer, Failure, ImageLabels, TableAnswer, Transcript
from desktop_app.inference import devices, faults
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.problems import Problem
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from desktop_app.tasks.speech import RATE, decoder_for
from desktop_app.tasks.streaming.stream import Stream
from tests.benchmarks.card import Figures, Place, Step, synchronize, tried
from tests.benchmarks.card.pictures import watched

_SAMPLES = paths.shipped("resources", "samples")
_MEETING = _SAMPLES / "meeting.wav"
_PICTURES = tuple(
    _SAMPLES / name
    for name in ("map.jpg", "receipt.jpg", "bar-chart.png", "qr-code.png", "handwriting.jpg", "landscape.webp")
)


def card(place: Place) -> Figures:
    """The card, what the program says of it, and with what it computes."""
    import transformers

    told: Figures = {
        "torch": torch.__version__,
        "transformers": transformers.__version__,
        "devices": [vars(each) for each in devices.devices()],
        "auto": devices.choose("auto").id,
        "why not the GPU": devices.why_not_gpu(),
        "room": devices.room_on(place.device),
    }
    if not place.is_small:
        facts = torch.cuda.get_device_properties(place.device)
        told |= {"card": facts.name, "memory": facts.total_memory, "cuda": torch.version.cuda}
    for wanted in ("cuda:7", "mps"):
        try:
            devices.choose(wanted)
        except Problem as problem:
            told[wanted] = str(problem)
    return told


def _questions(place: Place) -> dict[str, Question]:
    return {
        "classify": ImageClassification(images=_PICTURES, device=place.device),
        "match": ZeroShotImageClassification(
            images=_PICTURES, labels=("a map", "a receipt", "a bar chart", "a landscape"), device=place.device
        ),
        "ask, by the checkpoint": TableQuestionAnswering(
            table=_SAMPLES / "ledger.xlsx",
            questions=("Which customer has the highest amount?", "What is the total amount?"),
            rules=False, device=place.device,
        ),
        "transcribe": AutomaticSpeechRecognition(sounds=(_MEETING,), device=place.device),
    }  # fmt: skip


def same(place: Place) -> list[Figures]:
    """Answers in each precision beside those of the processor in float32; int8 is asked for too, and told of."""
    residency = Residency()
    return [
        tried({"question": name, "wanted": precision}, partial(_beside_processor, question, precision, residency))
        for name, question in _questions(place).items()
        for precision in ("float32", "half", "auto", "int8")
    ]


def _beside_processor(question: Question, precision: str, residency: Residency) -> Figures:
    there = [_said(each) for each in _final(replace(question, device="cpu", precision="float32"), residency)]
    began = time.perf_counter()
    answers = _final(replace(question, precision=precision), residency)
    told: Figures = {"seconds": round(time.perf_counter() - began, 2), "device": answers[0].device}
    here = [_said(each) for each in answers]
    equal = sum(one[0] == other[0] for one, other in zip(here, there, strict=True))
    told |= {"precision": answers[0].precision, "notes": answers[0].notes, "same": f"{equal} of {len(there)}"}
    return told | {"scores apart": _apart(here, there)} | ({} if equal == len(there) else {"both": [here, there]})


def _final(question: Question, residency: Residency) -> list[Answer]:
    return [each for each in ask(question, residency) if each.final]


def _said(answer: Any) -> tuple[object, list[float]]:
    """What counts as the same, and the numbers beside it."""
    if isinstance(answer, ImageLabels):
        return answer.labels[0].label, sorted(each.score for each in answer.labels)
    if isinstance(answer, TableAnswer):
        return answer.as_text().splitlines()[0], []
    return (answer.text, []) if isinstance(answer, Transcript) else (answer.as_text(), [])


def _apart(here: list[Any], there: list[Any]) -> float:
    return max((abs(a - b) for one, other in zip(here, there, strict=True)
                for a, b in zip(one[1], other[1], strict=False)), default=0.0)  # fmt: skip


def live(place: Place) -> list[Figures]:
    """A microphone's pieces of 0.2 s: how long each takes, by the clock, on the card and on the processor."""
    spoken, rate = soundfile.read(_MEETING, dtype="float32")
    assert rate == RATE
    samples = np.tile(spoken, 1 if place.is_small else 3)
    base = [] if place.is_small else [str(place.wait_for("wav2vec2"))]
    found = []
    for checkpoint in ("wav2vec2-speech", *base):
        for device, precision in ((place.device, "half"), (place.device, "float32"), ("cpu", "float32")):
            if base and device == "cpu":
                samples = samples[: len(spoken)]
            how: dict[str, Any] = {"checkpoint": checkpoint, "device": device, "precision": precision}
            question = AutomaticSpeechRecognition(sounds=(), **how)
            with Residency().borrow(question, measured=True) as loaded:
                _heard(loaded, samples[: 2 * RATE])
                with watched(device) as busy:
                    steps, text = _heard(loaded, samples)
            shares = quantiles(steps, n=20)
            seconds = len(samples) / RATE
            told = {"real-time factor": round(sum(steps) / seconds, 4), "seconds": round(seconds, 1)}
            told |= {"step p50 ms": round(1000 * shares[9], 1), "step p95 ms": round(1000 * shares[18], 1)}
            told |= {"slowest ms": round(1000 * max(steps), 1), **busy.figures(), "words": text[:400]}
            found.append(how | told)
    return found


def _heard(loaded: Loaded, samples: np.ndarray) -> tuple[list[float], str]:
    stream, steps, words = Stream(loaded, decoder_for(loaded, "auto")), [], []
    for start in range(0, len(samples), RATE // 5):
        began = time.perf_counter()
        words += stream.hear(samples[start : start + RATE // 5])
        synchronize(loaded.device)
        steps.append(time.perf_counter() - began)
    words += stream.end()
    return steps, " ".join(each.text for each in words)


def speech(place: Place) -> list[Figures]:
    """A file of 60 s by wav2vec2 base, beside the pipeline; and ten minutes by the built-in checkpoint."""
    cases = [("built-in, a long file", "wav2vec2-speech", 60 if place.is_small else 600)]
    if not place.is_small:
        cases.insert(0, ("base, one minute", str(place.wait_for("wav2vec2")), 60))
    spoken, path, found = soundfile.read(_MEETING, dtype="float32")[0], place.out / "speech.wav", []
    for name, checkpoint, seconds in cases:
        soundfile.write(path, np.tile(spoken, -(-seconds * RATE // len(spoken)))[: seconds * RATE], RATE)
        for precision in ("half", "float32"):
            how: dict[str, Any] = {"checkpoint": checkpoint, "device": place.device, "precision": precision}
            question = AutomaticSpeechRecognition(sounds=(path,), **how)
            told = tried({"what": name, "wanted": precision}, partial(_file_read, place, question))
            if name.startswith("base"):
                told = tried(told, partial(_pipeline_read, question))
            found.append(told)
    path.unlink()
    return found


def _file_read(place: Place, question: AutomaticSpeechRecognition) -> Figures:
    residency = Residency()
    list(ask(question, residency))
    with watched(place.device) as busy:
        *_, last = ask(question, residency)
    assert isinstance(last, Transcript), last
    return {"precision": last.precision, "seconds": round(busy.seconds, 3), **busy.figures()}


def _pipeline_read(question: AutomaticSpeechRecognition) -> Figures:
    """Seconds of the fastest way to call it."""
    from transformers import pipeline

    dtype = "bfloat16" if question.precision == "half" else "float32"
    pipe: Any = pipeline("automatic-speech-recognition", model=question.checkpoint, dtype=dtype, device=question.device)
    samples, seconds = soundfile.read(question.sounds[0], dtype="float32")[0], []
    ways: tuple[dict[str, int], ...] = ({}, {"chunk_length_s": 30}, {"chunk_length_s": 30, "batch_size": 2})
    for options in ways:
        for _ in range(2):  # the first warms up
            began = time.perf_counter()
            pipe({"raw": samples, "sampling_rate": RATE}, **options)
            took = time.perf_counter() - began
        seconds.append(took)
    return {"pipeline seconds": round(min(seconds), 3)}


def full(place: Place) -> Figures:
    """Torch is given a small part of the card: a batch is halved, and where nothing fits that is said in words."""
    folder = str(place.wait_for("vit"))
    files = tuple(sorted(place.wait_for("small").iterdir())[: 2 if place.is_small else 128])
    residency = Residency()
    question = ImageClassification(images=files, checkpoint=folder, device=place.device, precision="float32")
    found: Figures = {}
    with residency.borrow(question, measured=True) as loaded:
        loaded.batch_size = 0
        if not place.is_small:
            torch.cuda.empty_cache()
            total = torch.cuda.get_device_properties(place.device).total_memory
            taken = torch.cuda.memory_reserved(place.device)
            torch.cuda.set_per_process_memory_fraction((taken + 300e6) / total, place.device)
        try:
            answers = list(ask(question, residency))
        finally:
            if not place.is_small:
                torch.cuda.set_per_process_memory_fraction(1.0, place.device)
        found["failures"] = [f"{each.reason}. {each.advice}" for each in answers if isinstance(each, Failure)][:3]
        found["labelled"] = sum(isinstance(each, ImageLabels) for each in answers)
        found["notes"] = list(dict.fromkeys(note for each in answers for note in each.notes))
        found["batch"] = loaded.batch_size
    with Residency().borrow(question, measured=True) as again:
        found["batch, as another process finds it"] = again.batch_size
    return found | _nothing_fits(place, question)


def _nothing_fits(place: Place, question: ImageClassification) -> Figures:
    if place.is_small:
        return {}
    torch.cuda.empty_cache()
    total = torch.cuda.get_device_properties(place.device).total_memory
    torch.cuda.set_per_process_memory_fraction((torch.cuda.memory_reserved(place.device) + 30e6) / total, place.device)
    try:
        list(ask(question, Residency()))
    except Problem as problem:
        return {"where nothing fits": str(problem)}
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0, place.device)
    return {"where nothing fits": "it fitted"}


def freed(place: Place) -> Figures:
    """Memory of the card before, while and after a checkpoint is loaded; no garbage is collected."""
    import gc

    folder, residency, found = str(place.wait_for("vit")), Residency(), {}
    question = ImageClassification(images=_PICTURES, checkpoint=folder, device=place.device, precision="half")
    gc.collect()
    gc.disable()
    try:
        for name, work in (
            ("before", residency.release),
            ("loaded", lambda: list(ask(question, residency))),
            ("let go", residency.release),
        ):
            work()
            if not place.is_small:
                found[name] = {"allocated": torch.cuda.memory_allocated(), "reserved": torch.cuda.memory_reserved()}
    finally:
        gc.enable()
    return found


def stopped(place: Place) -> Figures:
    """A device-side assertion: what is said of it, and that the processor answers what is asked next. Ends the card."""
    if place.is_small:
        return {"left": "it is for cards"}
    residency = Residency()
    question = ImageClassification(images=_PICTURES[:2], device=place.device)

    def beyond(*_: Any) -> None:
        torch.zeros(4, device=place.device)[torch.tensor([10], device=place.device)].sum().item()

    with residency.borrow(question, measured=True) as loaded:
        loaded.model.register_forward_pre_hook(beyond)
    found: Figures = {}
    try:
        found["answers"] = [each.as_text() for each in ask(question, residency)]
    except Exception as error:
        found["said"], found["kind"] = str(error), type(error).__name__
    found["stopped"] = faults.any_stopped()
    for wanted in ("auto", place.device):
        try:
            answers = list(ask(replace(question, device=wanted), residency))
            found[f"asked next, {wanted}"] = [(each.device, each.as_text()[:80]) for each in answers]
        except Problem as problem:
            found[f"asked next, {wanted}"] = str(problem)
    residency.release()
    return found | {"why not the GPU": devices.why_not_gpu(), "devices": [each.id for each in devices.devices()]}


FIRST = (Step("card", card, 45), Step("same-answers", same, 20))
STEPS = (Step("live", live, 20), Step("full", full, 10), Step("freed", freed, 10))
LATER = (Step("speech", speech, 15),)
LAST = Step("stopped", stopped, 15)
