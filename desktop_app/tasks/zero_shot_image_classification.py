"""Matches pictures with labels a person types (CLIPModel); each label is encoded once."""

from collections.abc import Generator, Sequence

import torch

from desktop_app.answers import Answer
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import ZeroShotImageClassification
from desktop_app.tasks import Answers
from desktop_app.tasks.pictures import label_pictures

MOST_LABELS = 10_000
_LABELS_AT_ONCE = 64


def answer(question: ZeroShotImageClassification, residency: Residency) -> Answers:
    """All labels of each picture by probability among the labels given, as the transformers pipeline does.

    Raises BadQuestion without labels, with doubles of one, or for a template without {}.
    """
    labels = tuple(label.strip() for label in question.labels)
    if not any(labels) or "" in labels:
        raise BadQuestion("labels", "a label is empty or none is given", 'Type some, such as "a cat, a robot".')
    if len(labels) > MOST_LABELS:
        raise BadQuestion("labels", f"there are more than {MOST_LABELS:,}", "Ask with fewer at a time.")
    if "{}" not in question.template:
        raise BadQuestion(
            question.template, "the template has no {}", 'Write {} where the label goes: "a photo of a {}".'
        )
    return Answers(_labels(question, tuple(dict.fromkeys(labels)), residency), total=len(question.images))


def _labels(
    question: ZeroShotImageClassification, labels: tuple[str, ...], residency: Residency
) -> Generator[Answer, None, None]:
    with residency.borrow(question) as loaded:
        # replace, not format: a template or label may hold braces of its own
        sentences = [question.template.replace("{}", label) for label in labels]
        texts = text_embeddings(loaded, sentences)

        def scores(pixels: torch.Tensor) -> torch.Tensor:
            pictures = unit(loaded.model.get_image_features(pixel_values=pixels).pooler_output)
            # Radford et al. 2021, figure 3: cosine similarity, scaled by the learnt temperature
            logits: torch.Tensor = loaded.model.logit_scale.exp() * pictures @ texts.t()
            return logits.float().softmax(dim=-1)

        yield from label_pictures(loaded, question.task, question.images, labels, scores, top_k=len(labels))


def text_embeddings(loaded: Loaded, sentences: Sequence[str]) -> torch.Tensor:
    """Unit vectors [sentences, width] of the text tower; a sentence seen before is not encoded again."""
    cache: dict[str, torch.Tensor] = loaded.kept.setdefault("text embeddings", {})
    fresh = [each for each in dict.fromkeys(sentences) if each not in cache]
    for start in range(0, len(fresh), _LABELS_AT_ONCE):
        some = fresh[start : start + _LABELS_AT_ONCE]
        cache.update(zip(some, _encode(loaded, some), strict=True))
    return torch.stack([cache[each] for each in sentences])


def _encode(loaded: Loaded, sentences: Sequence[str]) -> torch.Tensor:
    most = loaded.model.config.text_config.max_position_embeddings
    tokens = loaded.processor.tokenizer(
        list(sentences), padding=True, truncation=True, max_length=most, return_tensors="pt"
    ).to(loaded.device)
    with torch.inference_mode():
        return unit(loaded.model.get_text_features(**tokens).pooler_output)


def unit(vectors: torch.Tensor) -> torch.Tensor:
    """The vectors at length one, along the last dimension."""
    return torch.nn.functional.normalize(vectors, dim=-1)
