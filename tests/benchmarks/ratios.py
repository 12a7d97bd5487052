"""From files to answers as ratios to the transformers pipeline at its best, in one run: large and small pictures,
pictures with a hundred labels, and speech.

Checkpoints of the size of the usual base models, with random weights: time does not depend on them. Their last layers
are fitted to samples (heads.py), so that answers are as far apart as those of trained ones. Ours and theirs
take turns, so that a ratio holds when the machine's speed drifts; time is told by the clock and of the processors.
Both run in float32; where the processor has bfloat16 ours also runs in it, as a person may ask for. Without --quick a
probe decides, as it does for every checkpoint, and what it takes is run in its place, told as "taken by itself". How
long it will take is told before the turns begin.
"""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import soundfile

from tests.benchmarks import scratch

os.environ["ATTENDANT_HOME"] = str(scratch())

from desktop_app import paths
from desktop_app.answers import Failure
from desktop_app.inference.precision import BFLOAT16, FLOAT32, has_bfloat16
from desktop_app.inference.residency import Residency
from desktop_app.questions import (
    EXAMPLE_TEMPLATE,
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from desktop_app.tasks.probe.asked import Probe, Probed
from desktop_app.tasks.probe.pictures import FILES
from desktop_app.tasks.speech import log_probabilities
from desktop_app.tasks.zero_shot_image_classification.probing import LABELS
from tests.benchmarks import heads, options, photographs, tell
from tests.benchmarks.throughput import base_sized

_LABELS = tuple(f"thing number {number}" for number in range(100))
_SECONDS = 60
Work = Callable[[], object]


def vit_sized(fitted: bool = True) -> Path:
    """A checkpoint of the shape of google/vit-base-patch16-224 that tells a probe's samples apart, if it is fitted."""
    from transformers import ViTForImageClassification, ViTImageProcessor

    folder = base_sized()
    if not fitted:
        return folder
    model = ViTForImageClassification.from_pretrained(folder)
    heads.label_pictures(model, ViTImageProcessor.from_pretrained(folder))
    model.save_pretrained(folder)
    return folder


def clip_sized(fitted: bool = True) -> Path:
    """A checkpoint of the shape of openai/clip-vit-base-patch32, with the tokenizer of the built-in one.

    fitted: whether its last layer tells samples apart, which takes a while.
    """
    from transformers import CLIPConfig, CLIPImageProcessor, CLIPModel, CLIPProcessor, set_seed

    tokenizer = CLIPProcessor.from_pretrained(paths.shipped("models", "builtin", "clip-pictures")).tokenizer
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    folder = scratch()
    set_seed(0)
    model = CLIPModel(CLIPConfig(text_config={"vocab_size": len(tokenizer), **ends})).eval()
    processor = CLIPProcessor(CLIPImageProcessor(), tokenizer)
    if fitted:
        sentences = [EXAMPLE_TEMPLATE.replace("{}", label) for label in LABELS[: len(FILES)]]
        heads.match_pictures(model, processor, sentences)
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder


def wav2vec2_sized(fitted: bool = True) -> Path:
    """A checkpoint of the shape of facebook/wav2vec2-base-960h, with the built-in one's letters; as clip_sized()."""
    from transformers import Wav2Vec2Config, Wav2Vec2FeatureExtractor, Wav2Vec2ForCTC, Wav2Vec2Processor, set_seed

    tokenizer = Wav2Vec2Processor.from_pretrained(paths.shipped("models", "builtin", "wav2vec2-speech")).tokenizer
    folder = scratch()
    set_seed(0)
    config = Wav2Vec2Config(vocab_size=len(tokenizer), pad_token_id=tokenizer.pad_token_id)
    model = Wav2Vec2ForCTC(config).eval()
    if fitted:
        with Residency().borrow(AutomaticSpeechRecognition(sounds=(), device="cpu", precision="float32")) as builtin:
            heads.write_letters(model, lambda samples: log_probabilities(builtin, samples).argmax(dim=-1))
    model.save_pretrained(folder)
    Wav2Vec2Processor(Wav2Vec2FeatureExtractor(return_attention_mask=False), tokenizer).save_pretrained(folder)
    return folder


class Took(NamedTuple):
    """Seconds by the clock, and of the processors: the latter hold on a machine that is shared too."""

    clock: float
    processor: float


def took(work: Work) -> Took:
    started, used = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - started, time.process_time() - used)


def compare(name: str, ours: dict[str, Question], theirs: dict[str, Work], rounds: int, aim: str) -> None:
    """ours: questions by how they run. theirs: ways to run the pipeline, of which the fastest counts."""
    residency = Residency()

    def answered(question: Question) -> None:
        failed = [each for each in ask(question, residency) if isinstance(each, Failure)]
        assert not failed, failed[0].reason

    for question in ours.values():
        answered(question)
    tried = {way: took(work).clock for way, work in theirs.items()}
    best = min(tried, key=lambda way: tried[way])
    each = tried[best] * (1 + len(ours))
    print(f"{name}: about {rounds * each:.0f} s for {rounds} turns ...", file=sys.stderr, flush=True)
    taken: dict[str, list[Took]] = {way: [] for way in ours}
    its = []
    for _ in range(rounds):
        its.append(took(theirs[best]))
        for way, question in ours.items():
            taken[way].append(took(lambda question=question: answered(question)))
    for way, mine in taken.items():
        aimed = ">= 1.0" if way.startswith(FLOAT32) and "speech" in name else aim
        for place, of in enumerate(("", " of processor time")):
            ratios = [theirs_took[place] / mine_took[place] for theirs_took, mine_took in zip(its, mine, strict=True)]
            own, other = (statistics.median(one[place] for one in both) for both in (mine, its))
            tell(f"{name}, {way}: {own:.1f} s{of}, pipeline ({best}) {other:.1f} s",
                 statistics.median(ratios), "ratio", aimed)  # fmt: skip


def probed(question: Question, quick: bool) -> dict[str, Question]:
    """The question in float32, in bfloat16 where the processor has it, and the way that a probe takes, told as such."""
    ways = {FLOAT32: question}
    if has_bfloat16():
        ways[BFLOAT16] = replace(question, precision="half")
    if not quick:
        *_, found = ask(Probe(of=question.task, checkpoint=question.checkpoint), Residency())
        assert isinstance(found, Probed)
        print("\n".join((found.said, found.products, *found.tried)), file=sys.stderr, flush=True)
        ways.pop(found.precision, None)
        ways[f"{found.precision}, taken by itself"] = replace(question, precision="auto")
    return ways


def pictures(name: str, folder: Path, files: Sequence[Path], quick: bool, rounds: int, aim: str) -> None:
    from transformers import pipeline

    pipe: Any = pipeline("image-classification", model=str(folder), dtype="float32", device="cpu")
    theirs = {
        f"batch {size}": lambda size=size: pipe([str(path) for path in files], batch_size=size) for size in (1, 4, 8)
    }
    question = ImageClassification(images=tuple(files), checkpoint=str(folder), precision="float32", device="cpu")
    compare(name, probed(question, quick), theirs, rounds, aim)


def labels(folder: Path, files: Sequence[Path], quick: bool, rounds: int) -> None:
    from transformers import pipeline

    pipe: Any = pipeline("zero-shot-image-classification", model=str(folder), dtype="float32", device="cpu")
    named = list(_LABELS)
    theirs = {
        f"batch {size}": lambda size=size: pipe(
            [str(path) for path in files], candidate_labels=named, batch_size=size
        )
        for size in (1, 4)
    }  # fmt: skip
    question = ZeroShotImageClassification(
        images=tuple(files), labels=_LABELS, checkpoint=str(folder), precision="float32", device="cpu"
    )
    compare(f"{len(_LABELS)} labels, CLIP base", probed(question, quick), theirs, rounds, ">= 7")


def speech(folder: Path, quick: bool, rounds: int) -> None:
    from transformers import pipeline

    spoken, rate = soundfile.read(paths.shipped("resources", "samples", "meeting.wav"), dtype="float32")
    sound = np.tile(spoken, -(-_SECONDS * rate // len(spoken)))[: _SECONDS * rate]
    path = scratch() / "speech.wav"
    soundfile.write(path, sound, rate)
    question = AutomaticSpeechRecognition(sounds=(path,), checkpoint=str(folder), precision="float32", device="cpu")
    ways = probed(question, quick)
    pipe: Any = pipeline("automatic-speech-recognition", model=str(folder), dtype="float32", device="cpu")

    def read(**how: Any) -> object:
        samples, rate = soundfile.read(path, dtype="float32")  # the pipeline reads files by ffmpeg alone
        return pipe({"raw": samples, "sampling_rate": rate}, **how)

    theirs: dict[str, Work] = {
        "in one piece": read,
        "windows of 30 s": lambda: read(chunk_length_s=30),
        "windows of 30 s, batch 2": lambda: read(chunk_length_s=30, batch_size=2),
    }
    compare(f"{_SECONDS} s of speech, wav2vec2 base", ways, theirs, rounds, ">= 2")


def _only(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", choices=("pictures", "labels", "speech"), help="one of the three")


def main() -> None:
    asked = options(_only)
    quick, only = asked.quick, asked.only
    rounds, few = (2, 8) if quick else (3, 24)
    if only in (None, "pictures"):
        vit = vit_sized()
        pictures("12-megapixel JPEGs, ViT base", vit, photographs(few, (4000, 3000), 4), quick, rounds, ">= 3")
        pictures("500-pixel JPEGs, ViT base", vit, photographs(few, (500, 400)), quick, rounds, ">= 2")
    if only in (None, "labels"):
        labels(clip_sized(), photographs(few, (500, 400)), quick, rounds)
    if only in (None, "speech"):
        speech(wav2vec2_sized(), quick, rounds)


if __name__ == "__main__":
    main()
