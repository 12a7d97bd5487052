"""Asks one question with a checkpoint in a process of its own, and prints the answers and the memory it took.

Run as: python -m tests.catalogue.measuring TASK FOLDER INPUT...
"""

import json
import sys
from pathlib import Path

from desktop_app.answers import Failure
from desktop_app.inference.residency import Residency
from desktop_app.questions import (
    AutomaticSpeechRecognition,
    ImageClassification,
    Question,
    TableQuestionAnswering,
    ZeroShotImageClassification,
)
from desktop_app.tasks import ask
from desktop_app.tasks.document_question_answering.asked import DocumentQuestionAnswering
from desktop_app.tasks.video_classification.asked import VideoClassification

_COMMON = {"device": "cpu", "precision": "float32"}


def question_for(task: str, folder: str, inputs: tuple[Path, ...]) -> Question:
    """One batch of work."""
    common = {"checkpoint": folder, **_COMMON}
    if task == "image-classification":
        return ImageClassification(images=inputs, **common)
    if task == "zero-shot-image-classification":
        return ZeroShotImageClassification(images=inputs, labels=("a cat", "a dog", "a map"), **common)
    if task == "table-question-answering":
        return TableQuestionAnswering(table=inputs[0], questions=("what is the total?",), rules=False, **common)
    if task == "document-question-answering":
        return DocumentQuestionAnswering(documents=inputs, questions=("what is the total?",), **common)
    if task == "video-classification":
        return VideoClassification(films=inputs, **common)
    return AutomaticSpeechRecognition(sounds=inputs, decoding="greedy", **common)


def memory(field: str) -> int:
    """Bytes of main memory this process holds (VmRSS) or held at most (VmHWM); proc(5).

    Not ru_maxrss of getrusage, which starts from what the parent held when it started this process.
    """
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{field}:"))


def main() -> None:
    task, folder, *inputs = sys.argv[1:]
    import torch
    import transformers

    torch.set_num_threads(1)
    from desktop_app.catalogue.entries import architecture_of

    architecture = architecture_of(Path(folder))
    for name in (architecture.name, architecture.processor):
        getattr(transformers, name)
    before = memory("VmRSS")
    answers = list(ask(question_for(task, folder, tuple(map(Path, inputs))), Residency()))
    peak = memory("VmHWM")
    failed = [str(answer) for answer in answers if isinstance(answer, Failure)]
    shown = [] if failed else [answer.to_dict() for answer in answers if answer.final]
    print(json.dumps({"before": before, "peak": peak, "failed": failed, "answers": shown}, default=str))


if __name__ == "__main__":
    main()
