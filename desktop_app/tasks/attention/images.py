"""Pictures to be looked into: ViT's labels, CLIP's and SigLIP's captions, and questions to ViLT."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch

from desktop_app.attention.region import Region
from desktop_app.inference.loading import Loaded
from desktop_app.problems import BadQuestion
from desktop_app.questions import Attention, ImageClassification, VisualQuestionAnswering, ZeroShotImageClassification
from desktop_app.tasks.attention import early
from desktop_app.tasks.attention.moves import moves
from desktop_app.tasks.attention.subject import CLASS_TOKEN, Reply, Subject, Target, marks_of, patch_name
from desktop_app.tasks.pictures import prepared
from desktop_app.tasks.visual_question_answering import run as inquiry
from desktop_app.tasks.visual_question_answering import vilt
from desktop_app.tasks.zero_shot_image_classification.run import template_of, tokens_of, unit

_AGAINST = "It is relevance against the other labels: what speaks for this one rather than for them."


def labelled(question: Attention, loaded: Loaded) -> Subject:
    """A picture and a checkpoint with labels of its own."""
    assert isinstance(question.about, ImageClassification)
    values, crop_box = _seen(loaded, question.about.images[0], question.page)
    model = loaded.model
    return Subject(
        loaded=loaded,
        tower=model.base_model,
        run=lambda: model(pixel_values=values),
        target=of_labels(model, among=model.config.problem_type != "multi_label_classification"),
        reply=lambda: _best_label(model, model(pixel_values=values)),
        moves=moves(values, _stride(model.base_model), 1, lambda other: model(pixel_values=other)),
        **_of_patches(model.base_model, values, crop_box, pools=False),
    )


def captioned(question: Attention, loaded: Loaded) -> Subject:
    """A picture and captions, one of which is looked at; question.tower says which of the two is looked into.

    The number that relevance is about is the logit of that caption where it stands alone or each is judged by itself
    (SigLIP). Else it is the logarithm of its odds against the others, logit - logsumexp(their logits): what speaks for
    all of them does not count, and unlike that of the share itself its gradient is never lost where the share is 1.
    """
    about = question.about
    assert isinstance(about, ZeroShotImageClassification)
    values, crop_box = _seen(loaded, about.images[0], question.page)
    model = loaded.model
    template = about.template or template_of(loaded)
    labels = list(dict.fromkeys([*([question.label] if question.label else []), *about.labels]))
    tokens = tokens_of(loaded, [template.replace("{}", each) for each in labels])
    every = {name: each.to(loaded.device) for name, each in tokens.items()}
    chosen = _best(model, values, every) if not question.label else 0
    given = {name: each[chosen : chosen + 1] for name, each in every.items()}
    words, ends = _words(loaded, given)
    pools = model.config.model_type == "siglip"
    end = len(words) - 1 if pools else ends[-1]
    against = _others(model, every, chosen) if len(labels) > 1 and not pools else None

    def run(values: torch.Tensor = values) -> Any:
        picture = model.vision_model(pixel_values=values).pooler_output
        text = model.text_model(**given).pooler_output
        if hasattr(model, "visual_projection"):
            picture, text = model.visual_projection(picture), model.text_projection(text)
        seen = unit(picture)
        logit = model.logit_scale.exp() * (seen * unit(text)).sum()
        if against is None:
            return logit
        return logit.float() - (model.logit_scale.exp() * (against @ seen[0])).float().logsumexp(dim=0)

    def target(output: Any, label: str) -> Target:
        asked = (end if question.tower == "text" else 0,)
        return Target(lambda out: out.float(), asked, labels[chosen], "" if against is None else _AGAINST)

    texts = question.tower == "text"
    return Subject(
        loaded=loaded,
        tower=model.text_model if texts else model.vision_model,
        run=run,
        target=target,
        **(_of_words(words, end) if texts else _of_patches(model.vision_model, values, crop_box, pools)),
        other=None if texts else model.text_model,
        words=words,
        reply=lambda: _best_caption(model, values, every, labels),
        moves=() if texts else moves(values, _stride(model.vision_model), 0 if pools else 1, run),
        summing=end,
    )


def inquired(question: Attention, loaded: Loaded) -> Subject:
    """A picture and a question about it in one encoder: the question's tokens first, then the picture's.

    The answer is read from the question's first token. Raises BadQuestion for an architecture other than ViLT.
    """
    about = question.about
    assert isinstance(about, VisualQuestionAnswering)
    if loaded.model.config.model_type != "vilt":
        raise BadQuestion(loaded.name, *early.WRITTEN)
    if not about.questions or not about.questions[0].strip():
        raise BadQuestion(about.images[0], "nothing was asked about the picture", "Ask a question about it.")
    values, crop_box = _seen(loaded, about.images[0], question.page)
    read = inquiry.read(loaded, about.questions[0])
    if read.unknown:
        raise BadQuestion(loaded.name, *inquiry.why_not_understood(read))
    given = {name: torch.tensor([row], device=loaded.device) for name, row in read.tokens.items()}
    words, _ = _words(loaded, given)
    picture = _of_patches(loaded.model.vilt, values, crop_box, pools=False)
    # Words have no place in the picture: they count as its middle, as the class token does.
    middle = picture["places"][:1].expand(len(words), -1)
    special = (*(place for place, word in enumerate(words) if not word), len(words))

    def run() -> Any:
        return vilt.passed(loaded, list(vilt.encoded(loaded, values)), given)

    return Subject(
        loaded=loaded,
        tower=loaded.model.vilt,
        run=run,
        target=of_labels(loaded.model, left_out=read.left_out),
        reply=lambda: _best_label(loaded.model, run(), read.left_out),
        keys=(*(word or "·" for word in words), *picture["keys"]),
        places=torch.cat([middle, picture["places"]]),
        special=special,
        asked=(0,),
        facts=picture["facts"] | {"question": about.questions[0]},
        words=words,
    )


def _seen(loaded: Loaded, path: Path, page: int | None) -> tuple[torch.Tensor, Region]:
    """A picture as the model takes it, [1, channels, height, width], and the part of it that is. Raises Unreadable."""
    found = prepared(loaded.processor, page or 1, path)
    return found.values[None].to(loaded.device, loaded.dtype), found.crop_box


def _of_patches(tower: Any, values: torch.Tensor, crop_box: Region, pools: bool) -> dict[str, Any]:
    """The tokens of a picture: patches, with a class token before them unless a head pools them."""
    down, across = _stride(tower)
    rows, columns = values.shape[-2] // down, values.shape[-1] // across
    patches = [patch_name(row, column) for row in range(rows) for column in range(columns)]
    places = torch.cartesian_prod(torch.arange(rows), torch.arange(columns)).float()
    first = () if pools else (CLASS_TOKEN,)
    middle = torch.tensor([[(rows - 1) / 2, (columns - 1) / 2]])
    return {
        "keys": (*first, *patches),
        "places": places if pools else torch.cat([middle, places]),
        "special": () if pools else (0,),
        "asked": () if pools else (0,),
        "pools": pools,
        "facts": {"grid": (rows, columns), "crop_box": crop_box},
    }


def _of_words(words: Sequence[str], end: int) -> dict[str, Any]:
    """The tokens of a caption; end: the one that sums it up."""
    return {
        "keys": tuple(word or "·" for word in words),
        "places": torch.arange(len(words))[:, None].float(),
        "special": tuple(place for place, word in enumerate(words) if not word),
        "asked": (end,),
    }


def _stride(tower: Any) -> tuple[int, int]:
    """Pixels of a patch, down and across."""
    convolution = next(each for each in tower.modules() if isinstance(each, torch.nn.Conv2d))
    down, across = convolution.stride
    return int(down), int(across)


def of_labels(model: Any, among: bool = False, left_out: Sequence[int] = ()) -> Callable[[Any, str], Target]:
    """What relevance is about where the answer is one of the checkpoint's labels, read from the first token.

    among: whether one of them is right and relevance is about the logarithm of its odds against the others, as of
    captions (see captioned). left_out: places of labels that are no answer here, as inquire leaves them out.
    """
    names = [model.config.id2label[place] for place in range(len(model.config.id2label))]

    def target(output: Any, label: str) -> Target:
        place = label_place(label, names) if label else int(_kept(output.logits[0], left_out).argmax())

        def value(out: Any) -> torch.Tensor:
            logit: torch.Tensor = out.logits[0, place].float()
            return logit

        def odds(out: Any) -> torch.Tensor:
            rest: torch.Tensor = out.logits[0, others].float().logsumexp(dim=0)
            return value(out) - rest

        others = [each for each in range(len(names)) if each != place]
        if among and others:
            return Target(value, (0,), names[place], _AGAINST, odds)
        return Target(value, (0,), names[place])

    return target


def label_place(label: str, names: list[str]) -> int:
    """Which of a checkpoint's labels is meant, in capitals or not. Raises BadQuestion."""
    for place, name in enumerate(names):
        if name.casefold() == label.strip().casefold():
            return place
    some = ", ".join(names[:12])
    raise BadQuestion(label, "the checkpoint has no such label", f"Its labels are: {some}{', …' * (len(names) > 12)}.")


def _kept(logits: torch.Tensor, left_out: Sequence[int]) -> torch.Tensor:
    """The logits, those of labels that are no answer here too low to be one."""
    kept = logits.detach().float().cpu().clone()
    kept[list(left_out)] = -torch.inf
    return kept


def _best_label(model: Any, output: Any, left_out: Sequence[int] = ()) -> Reply:
    logits = output.logits[0].float().cpu()
    return Reply(str(model.config.id2label[int(_kept(logits, left_out).argmax())]), logits)


def _best_caption(model: Any, values: torch.Tensor, given: dict[str, torch.Tensor], labels: list[str]) -> Reply:
    scores = _scores(model, values, given).float().cpu()
    return Reply(labels[int(scores.argmax())], scores)


def _others(model: Any, given: dict[str, torch.Tensor], chosen: int) -> torch.Tensor:
    """The captions but the chosen one, as vectors of length 1: [captions - 1, width]."""
    with torch.no_grad():
        texts = unit(model.get_text_features(**given).pooler_output)
    return torch.cat([texts[:chosen], texts[chosen + 1 :]])


def _best(model: Any, values: torch.Tensor, given: dict[str, torch.Tensor]) -> int:
    """The caption that fits the picture best."""
    with torch.inference_mode():
        return int(_scores(model, values, given).argmax())


def _scores(model: Any, values: torch.Tensor, given: dict[str, torch.Tensor]) -> torch.Tensor:
    """The cosine of the picture with each caption, [captions]."""
    picture = unit(model.get_image_features(pixel_values=values).pooler_output)
    texts = unit(model.get_text_features(**given).pooler_output)
    scores: torch.Tensor = texts @ picture[0]
    return scores


def _words(loaded: Loaded, given: dict[str, torch.Tensor]) -> tuple[tuple[str, ...], list[int]]:
    """A caption's tokens as a person reads them, "" for marks and padding; and where marks stand within it."""
    tokenizer = loaded.processor.tokenizer
    ids = given["input_ids"][0].tolist()
    if not hasattr(tokenizer, "decode"):  # it works in another process
        return tuple(f"piece {place + 1}" for place in range(len(ids))), [len(ids) - 1]
    special = marks_of(tokenizer)
    words = tuple("" if each in special else _decoded(tokenizer, each) for each in ids)
    # The first end after the words is the one that sums a text up; what follows is padding.
    ends = [place for place, each in enumerate(ids) if each in special and place > 0]
    return words, ends[:1]


def _decoded(tokenizer: Any, token: int) -> str:
    return str(tokenizer.decode([token])).strip() or "▁"


READERS = {
    ImageClassification.task: labelled,
    ZeroShotImageClassification.task: captioned,
    VisualQuestionAnswering.task: inquired,
}
"""By task of the question that was answered."""
