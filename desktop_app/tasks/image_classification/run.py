"""Labels pictures with the classes a checkpoint was trained on (ViTForImageClassification)."""

from collections.abc import Generator

import torch

from desktop_app.answers import Answer
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import ImageClassification
from desktop_app.tasks import Answers, Count
from desktop_app.tasks.labels import labels_of
from desktop_app.tasks.pictures import Judged, label_pictures


def answer(question: ImageClassification, residency: Residency) -> Answers:
    """The top_k labels of each picture, by softmax over the logits as the transformers pipeline takes it.

    Raises BadQuestion for a top_k below one; CheckpointProblem or DeviceProblem at the first answer.
    """
    if question.top_k < 1:
        raise BadQuestion("top-k", "it must be 1 or more", "Ask for at least one label.")
    expected = Count(len(question.images))
    return Answers(_labels(question, residency, expected), total=expected)


def _labels(question: ImageClassification, residency: Residency, expected: Count) -> Generator[Answer, None, None]:
    with residency.borrow(question, measured=True) as loaded:
        labels = labels_of(loaded)

        def scores(pixels: torch.Tensor) -> Judged:
            logits = loaded.model(pixel_values=pixels).logits.float()
            return Judged(logits.softmax(dim=-1), logits)

        yield from label_pictures(loaded, question.task, question.images, labels, scores, question.top_k, expected)
