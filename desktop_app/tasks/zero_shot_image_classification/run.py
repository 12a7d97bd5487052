"""Matches pictures with labels a person types (CLIPModel, SiglipModel); each label is encoded once."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

import torch

from desktop_app.answers import Answer
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import EXAMPLE_TEMPLATE, ZeroShotImageClassification
from desktop_app.tasks import Answers, Count
from desktop_app.tasks.pictures import Judged, label_pictures
from desktop_app.tasks.zero_shot_image_classification.label_lengths import note_on_length

MOST_LABELS = 10_000
_LABELS_AT_ONCE = 64


@dataclass(frozen=True)
class _Training:
    """How a kind of model was trained to match, and so has to be asked.

    template: the sentence a label is put into where the question gives none.
    independent: whether a sigmoid judges each label by itself, or a softmax all of them against each other.
    length: tokens every text is padded to; 0 where the longest of those at hand sets the length.
    """

    template: str
    independent: bool = False
    length: int = 0


_TRAININGS = {
    # Radford et al. 2021, figure 3: cosine similarities, scaled by the learnt temperature, against each other.
    "clip": _Training(EXAMPLE_TEMPLATE),
    # Zhai et al. 2023, "Sigmoid Loss for Language Image Pre-Training", algorithm 1, and a learnt bias.
    # Its texts were all 64 tokens long, and it reads the last of them; the template is the pipeline's.
    "siglip": _Training("This is a photo of {}.", independent=True, length=64),
}
"""By model_type of config.json."""


def answer(question: ZeroShotImageClassification, residency: Residency) -> Answers:
    """All labels of each picture by probability, as the transformers pipeline does.

    It is the probability among the labels given (CLIP), or that of each label alone (SigLIP).
    Raises BadQuestion without labels, for a template without {}, and at the first answer where labels differ
    only behind what the checkpoint reads of them.
    """
    labels = tuple(label.strip() for label in question.labels)
    if not any(labels) or "" in labels:
        raise BadQuestion("labels", "a label is empty or none is given", 'Type some, such as "a cat, a robot".')
    if len(labels) > MOST_LABELS:
        raise BadQuestion("labels", f"there are more than {MOST_LABELS:,}", "Ask with fewer at a time.")
    if question.template and "{}" not in question.template:
        raise BadQuestion(
            question.template, "the template has no {}", 'Write {} where the label goes: "a photo of a {}".'
        )
    expected = Count(len(question.images))
    return Answers(_labels(question, tuple(dict.fromkeys(labels)), residency, expected), total=expected)


def _labels(
    question: ZeroShotImageClassification, labels: tuple[str, ...], residency: Residency, expected: Count
) -> Generator[Answer, None, None]:
    with residency.borrow(question, measured=True) as loaded:
        training = _training(loaded)
        # replace, not format: a template or label may hold braces of its own
        sentences = [(question.template or training.template).replace("{}", label) for label in labels]
        notes = note_on_length(loaded, labels, sentences, _most_tokens(loaded))
        texts = text_embeddings(loaded, sentences)

        def scores(pixels: torch.Tensor) -> Judged:
            pictures = unit(loaded.model.get_image_features(pixel_values=pixels).pooler_output)
            logits: torch.Tensor = loaded.model.logit_scale.exp() * pictures @ texts.t()
            if training.independent:
                return Judged((logits + loaded.model.logit_bias).float().sigmoid())
            return Judged(logits.float().softmax(dim=-1), logits.float())

        yield from label_pictures(
            loaded, question.task, question.images, labels, scores, len(labels), expected, training.independent, notes
        )


def _training(loaded: Loaded) -> _Training:
    return _TRAININGS[loaded.model.config.model_type]


def template_of(loaded: Loaded) -> str:
    """The sentence a label is put into where a question gives none."""
    return _training(loaded).template


def text_embeddings(loaded: Loaded, sentences: Sequence[str]) -> torch.Tensor:
    """Unit vectors [sentences, width] of the text tower; a sentence seen before is not encoded again."""
    cache: dict[str, torch.Tensor] = loaded.kept.setdefault("text embeddings", {})
    fresh = [each for each in dict.fromkeys(sentences) if each not in cache]
    if fresh:
        tokens = tokens_of(loaded, fresh)
        for start in range(0, len(fresh), _LABELS_AT_ONCE):
            some = slice(start, start + _LABELS_AT_ONCE)
            part = {name: rows[some].to(loaded.device) for name, rows in tokens.items()}
            with torch.inference_mode():
                encoded = unit(loaded.model.get_text_features(**part).pooler_output)
            cache.update(zip(fresh[some], encoded, strict=True))
    return torch.stack([cache[each] for each in sentences])


def tokens_of(loaded: Loaded, sentences: Sequence[str]) -> Mapping[str, torch.Tensor]:
    """What the checkpoint's tokenizer makes of the sentences: tensors [sentences, tokens] by name."""
    tokens: Mapping[str, torch.Tensor] = loaded.processor.tokenizer(
        list(sentences),
        padding="max_length" if _training(loaded).length else True,
        truncation=True,
        max_length=_most_tokens(loaded),
        return_tensors="pt",
    )
    return tokens


def _most_tokens(loaded: Loaded) -> int:
    """Tokens of a sentence that the checkpoint reads: CLIP 77, SigLIP 64."""
    most: int = loaded.model.config.text_config.max_position_embeddings
    return min(most, _training(loaded).length or most)


def unit(vectors: torch.Tensor) -> torch.Tensor:
    """The vectors at length one, along the last dimension, in float32: half precision tells cosines apart by 0.4 %."""
    return torch.nn.functional.normalize(vectors.float(), dim=-1)
