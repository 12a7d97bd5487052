"""Attention on a card: memory and time of every mechanism, of whole layers, of checkpoints, and of SDPA's backends."""

import contextlib
import io
import json
import time
from dataclasses import replace
from functools import partial
from statistics import median
from typing import Any

import numpy as np
import torch

from desktop_app import paths
from desktop_app.answers import AttentionMap, Failure, HeadTable
from desktop_app.attention.library_layers import LIBRARY_LAYERS
from desktop_app.attention.mechanisms import sdpa
from desktop_app.attention.memory import peak
from desktop_app.cli import main
from desktop_app.inference.residency import Residency
from desktop_app.questions import (
    ABLATION,
    RAW,
    RELEVANCE,
    ROLLOUT,
    STATISTICS,
    Attention,
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from desktop_app.tasks.attention_losses.asked import AttentionLosses
from tests.benchmarks.card import Figures, Place, Step, synchronize, tried

_SAMPLES = paths.shipped("resources", "samples")


def _memory(place: Place, *options: str) -> Figures:
    """What `attendant memory --json` prints."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = main(["memory", "--device", place.device, "--json", "--quiet", *options])
    assert code == 0, said.getvalue()
    found: Figures = json.loads(said.getvalue())
    return found | {"options": options}


def _lengths(place: Place, last: int) -> tuple[str, str]:
    return "--lengths", f"256:{512 if place.is_small else last}"


def forward(place: Place) -> Figures:
    """Every mechanism, float32."""
    return _memory(place, *_lengths(place, 16384), "--repeats", "3")


def half(place: Place) -> Figures:
    """Every mechanism in half precision."""
    return _memory(place, *_lengths(place, 16384), "--repeats", "3", "--precision", "half")


def backward(place: Place) -> Figures:
    """With gradients, float32."""
    return _memory(place, *_lengths(place, 8192), "--repeats", "3", "--backward")


def half_backward(place: Place) -> Figures:
    """With gradients in half precision."""
    return _memory(place, *_lengths(place, 8192), "--repeats", "3", "--backward", "--precision", "half")


def longest(place: Place) -> Figures:
    """To 262,144 tokens, one head."""
    lengths = "1024" if place.is_small else "32768,65536,131072,262144"
    return _memory(place, "--lengths", lengths, "--heads", "1", "--repeats", "1")


def layers(place: Place) -> Figures:
    """Whole layers of transformers."""
    return _memory(place, *_lengths(place, 8192), "--repeats", "3", "--mechanisms", ",".join(LIBRARY_LAYERS))


def models(place: Place) -> list[Figures]:
    """Built-in checkpoints as a whole, as they answer there, and how far what was foretold is off."""
    lengths = "64,128" if place.is_small else "64:4096"
    names = ("vit-pictures", "clip-pictures", "tapas-tables", "wav2vec2-speech")
    return [
        _memory(place, "--model", name, "--lengths", lengths, "--repeats", "3", "--precision", how)
        for name in names
        for how in ("float32", "half")
    ]


def backends(place: Place) -> list[Figures]:
    """SDPA held to each of its backends, half precision, 12 heads of 64."""
    dtype = torch.float32 if place.is_small else torch.bfloat16
    found = []
    for length in (256,) if place.is_small else (1024, 4096, 16384):
        q, k, v = (torch.randn(1, 12, length, 64, device=place.device, dtype=dtype) for _ in range(3))
        for name, attend in sdpa.backends(place.device).items():
            if name == "math" and length > 8192:
                continue
            told = {"backend": name, "length": length, "bytes": peak(partial(attend, q, k, v), place.device)}
            found.append(told | {"seconds": _median(place, attend, q, k, v)})
    return found


def _median(place: Place, work: Any, *given: Any) -> float:
    seconds = []
    for _ in range(5):
        synchronize(place.device)
        began = time.perf_counter()
        work(*given)
        synchronize(place.device)
        seconds.append(time.perf_counter() - began)
    return median(seconds)


def _subjects(place: Place) -> dict[str, Question]:
    how: dict[str, Any] = {"device": place.device}
    return {
        "picture": ImageClassification(images=(_SAMPLES / "map.jpg",), **how),
        "caption": ZeroShotImageClassification(
            images=(_SAMPLES / "map.jpg",), labels=("a map", "a receipt"), **how
        ),
        "table": TableQuestionAnswering(
            table=_SAMPLES / "ledger.xlsx", questions=("Which customer has the highest amount?",), **how
        ),
        "sound": AutomaticSpeechRecognition(sounds=(_SAMPLES / "meeting.wav",), **how),
    }  # fmt: skip


def maps(place: Place) -> list[Figures]:
    """Every way of looking into a picture, a caption, a table and a sound; how far maps are from the processor's."""
    residency, methods = Residency(), (RAW, ROLLOUT, RELEVANCE, STATISTICS, ABLATION)
    return [
        tried({"about": name, "method": method}, partial(_map_of, about, method, residency))
        for name, about in _subjects(place).items()
        for method in methods[: 3 if name != "picture" or place.is_small else None]
    ]


def _map_of(about: Question, method: str, residency: Residency) -> Figures:
    began = time.perf_counter()
    here = _last(Attention(about=about, method=method), residency)
    took = time.perf_counter() - began
    exact = replace(about, precision="float32")
    same = _last(Attention(about=exact, method=method), residency)
    there = _last(Attention(about=replace(exact, device="cpu"), method=method), residency)
    return {"seconds": round(took, 3), "usual": _apart(here, there), "float32": _apart(same, there)}


def _last(question: Question, residency: Residency) -> Any:
    *_, last = ask(question, residency)
    return last


def _apart(one: Any, other: Any) -> object:
    """The relative distance of two maps or tables; a failure's words."""
    failed = [each for each in (one, other) if isinstance(each, Failure)]
    if failed:
        return f"{failed[0].reason} {failed[0].details[-600:]}"
    if isinstance(one, AttentionMap):
        pairs = [(one.weights, other.weights)]
    else:
        assert isinstance(one, HeadTable)
        pairs = [(one.figures[name], other.figures[name]) for name in one.figures]
    return max(
        float(np.linalg.norm(np.nan_to_num(mine - its)) / np.linalg.norm(np.nan_to_num(its))) for mine, its in pairs
    )


def losses(place: Place) -> list[Figures]:
    """What each mechanism loses in the built-in ViT."""
    about = _subjects(place)["picture"]
    names = ("sdpa",) if place.is_small else ()
    answers = ask(AttentionLosses(into=Attention(about=about), mechanisms=names, device=place.device), Residency())
    return [
        {"title": getattr(each, "title", ""), "text": each.as_text(), "megabytes": getattr(each, "megabytes", None)}
        for each in answers
    ]


FIRST = (Step("maps", maps, 20),)
STEPS = (
    Step("memory-float32", forward, 15),
    Step("memory-half", half, 12),
    Step("memory-backward", backward, 12),
    Step("sdpa-backends", backends, 8),
)
LATER = (
    Step("losses", losses, 12),
    Step("models", models, 15),
    Step("memory-262144", longest, 10),
    Step("library-layers", layers, 10),
    Step("memory-half-backward", half_backward, 12),
)
