"""What live transcription costs at the size of wav2vec2-base: random weights, so that its words mean nothing.

Of it the age of sound is told: from when it was spoken until it was first read. As float32, and in the formats that
this processor has instructions for (bfloat16, linear layers of int8), as a probe may choose where they write the same.
"""

import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import torch

from desktop_app import paths
from desktop_app.inference.loading import Loaded, load
from desktop_app.inference.precision import FLOAT32, candidates
from desktop_app.inference.residency import Residency
from desktop_app.questions import AutomaticSpeechRecognition
from desktop_app.tasks.speech import RATE, decoder_for, log_probabilities
from desktop_app.tasks.streaming import encoder
from desktop_app.tasks.streaming.stream import Stream
from desktop_app.tasks.streaming.window import DEFAULT
from tests.benchmarks import tell

_STEPS = (0.2, 0.3)


@contextmanager
def base(precision: str) -> Iterator[Loaded]:
    """A network of that size, with the built-in checkpoint's letters."""
    from transformers import Wav2Vec2Config, Wav2Vec2ForCTC, Wav2Vec2Processor

    processor = Wav2Vec2Processor.from_pretrained(paths.shipped("models", "builtin", "wav2vec2-speech"))
    torch.manual_seed(0)
    with tempfile.TemporaryDirectory() as folder:
        config = Wav2Vec2Config(vocab_size=len(processor.tokenizer), pad_token_id=processor.tokenizer.pad_token_id)
        Wav2Vec2ForCTC(config).save_pretrained(folder)
        processor.save_pretrained(folder)
        question = AutomaticSpeechRecognition(sounds=(Path("a.wav"),), device="cpu", checkpoint=folder)
        yield load(Residency().entry(question), "cpu", precision)


def report(samples: np.ndarray, quick: bool, span: Any = DEFAULT) -> None:
    """Print what a second of this sound costs, and what a step is made of; quick: in float32 on two cores alone."""
    if quick:
        with base(FLOAT32) as loaded:
            log_probabilities(loaded, samples[:RATE])
            _report_live(loaded, samples[: 4 * RATE], span, f"base size, {FLOAT32}, two cores", 2)
        return
    samples = samples[: 60 * RATE]
    for precision in (FLOAT32, *candidates("cpu")):
        with base(precision) as loaded:
            name = f"base size, {precision}, one core"
            log_probabilities(loaded, samples[:RATE])
            began = time.process_time()
            log_probabilities(loaded, samples[: 10 * RATE])
            tell(f"{name}, as a file: processor time for a second", (time.process_time() - began) / 10, "s")
            for cores in (1, 2):
                _report_live(
                    loaded, samples, span, f"base size, {precision}, {('one core', 'two cores')[cores - 1]}", cores
                )
            for step in _STEPS:
                _report_step(loaded, samples, step, name)


def _report_live(loaded: Loaded, samples: np.ndarray, span: Any, name: str, cores: int) -> None:
    """What it costs at the steps that live speech takes, and how soon it is read."""
    from tests.benchmarks.live import heard_live, share

    before = torch.get_num_threads()
    torch.set_num_threads(cores)
    run = heard_live(loaded, samples, span, cores)
    torch.set_num_threads(before)
    tell(f"{name}, live: real-time factor", round(run.cost / run.seconds, 3), "", "0.3 on two")
    tell(f"{name}, live: the step it takes, p50", share(run.steps, 0.5), "s")
    tell(f"{name}, live: age of sound when read, p50", share(run.ages, 0.5), "s")
    tell(f"{name}, live: age of sound when read, p95", share(run.ages, 0.95), "s", "0.4")


def _report_step(loaded: Loaded, samples: np.ndarray, step: float, name: str) -> None:
    """What a second costs at steps of one length, and which part of it goes where."""
    stream, spent = Stream(loaded, decoder_for(loaded, "auto")), Counter[str]()
    pieces = np.array_split(samples, max(1, round(len(samples) / (step * RATE))))
    with _timed(loaded, spent):
        began = time.thread_time()
        for piece in pieces:
            stream.hear(piece)
        whole = time.thread_time() - began
    seconds = len(samples) / RATE
    tell(f"{name}, steps of {step} s: processor time for a second", whole / seconds, "s")
    for part, took in sorted(spent.items()):
        tell(f"{name}, steps of {step} s: of that {part}", 100 * took / whole, "%")
    tell(f"{name}, steps of {step} s: of that the rest", 100 * (1 - spent.total() / whole), "%")


@contextmanager
def _timed(loaded: Loaded, spent: Counter[str]) -> Iterator[None]:
    """Inside the block, processor time of each kind of part is added up."""
    handles, began = [], {}

    def enter(module: torch.nn.Module, *_: Any) -> None:
        began[module] = time.thread_time()

    def leave(module: torch.nn.Module, *_: Any) -> None:
        kind = "convolutions" if isinstance(module, torch.nn.Conv1d) else "linear layers"
        spent[kind] += time.thread_time() - began.pop(module)

    for module in loaded.model.modules():
        if isinstance(module, torch.nn.Conv1d) or type(module).__name__ == "Linear":
            handles += [module.register_forward_pre_hook(enter), module.register_forward_hook(leave)]
    attend = encoder.sdpa_attention_forward

    def timed(*arguments: Any, **options: Any) -> Any:
        start = time.thread_time()
        found = attend(*arguments, **options)
        spent["attention"] += time.thread_time() - start
        return found

    with patch.object(encoder, "sdpa_attention_forward", timed):
        yield
    for handle in handles:
        handle.remove()
