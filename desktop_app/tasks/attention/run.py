"""Runs the model once more over the input that was answered, and gives what it attended to."""

import time
from collections.abc import Callable, Generator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import torch

from desktop_app.answers import Answer, AttentionMap, Failure, HeadTable, Part
from desktop_app.attention import methods
from desktop_app.attention.conservative import conserving
from desktop_app.attention.recording import Head, Recording, attention_layers, heads_of
from desktop_app.inference.loading import Loaded
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion
from desktop_app.questions import ABLATION, RAW, RELEVANCE, ROLLOUT, STATISTICS, Attention, TableQuestionAnswering
from desktop_app.tasks import Answers
from desktop_app.tasks.attention import documents, films, images, moves, sounds, tables
from desktop_app.tasks.attention.subject import Steps, Subject, Target, at_work, chosen_layer
from desktop_app.translation import worded

READERS: dict[str, Callable[[Attention, Loaded], Subject | Steps]] = (
    images.READERS | tables.READERS | sounds.READERS | films.READERS | documents.READERS
)
"""By task of the question that was answered: from what is asked and the checkpoint to what the methods look into, at
once or, where a file may be long, with a pause between its parts."""

_FIGURES = {
    "entropy": "How widely a head spreads its attention: 0 is one token alone, 1 all alike.",
    "distance": "How far from each token a head looks, on average: in patches, tokens or frames.",
    "special": "The share of attention on tokens that stand for no part of the input.",
}
_EFFECT = "How much the answer's number falls when a head is switched off; below 0 it rises."


def answer(question: Attention, residency: Residency) -> Answers:
    """An AttentionMap, or HeadTables of which the last one is final.

    Raises BadQuestion for a task, method, layer, head or label that is not there; and what loading and reading raise.
    """
    if question.about.task not in READERS:
        raise BadQuestion(
            question.about.task, "there are no maps of this task", "Ask about a picture, table, page, sound or film."
        )
    if question.method not in _METHODS:
        raise BadQuestion(question.method, "it is no method", f"Choose from: {', '.join(_METHODS)}.")
    if not 0 <= question.discard < 1 or question.fusion not in methods.FUSIONS:
        raise BadQuestion("rollout", "the share discarded is 0 to below 1, the fusion mean, max or min", "Change them.")
    return Answers(_looked(question, residency), total=1)


def _looked(question: Attention, residency: Residency) -> Generator[Answer, None, None]:
    try:
        with residency.borrow(question.about) as loaded:
            subject = yield from looked_up(question, loaded)
            yield from (subject.methods.get(question.method) or _METHODS[question.method])(question, subject)
    except (BadQuestion, OSError) as problem:
        yield Failure.of(source_of(question), problem)


def looked_up(question: Attention, loaded: Loaded) -> Generator[Answer, None, Subject]:
    """What a question is about; an interim answer that says nothing at each pause, when it may be cancelled."""
    found = READERS[question.about.task](question, loaded)
    if isinstance(found, Subject):
        return found
    while True:
        try:
            next(found)
        except StopIteration as end:
            subject: Subject = end.value
            return subject
        yield at_work(source_of(question), loaded)


def source_of(question: Attention) -> Path:
    """The one file it is about."""
    about: Any = question.about
    for name in ("images", "sounds", "films", "documents"):
        if hasattr(about, name):
            return Path(getattr(about, name)[0])
    return Path(about.table)


def _raw(question: Attention, subject: Subject) -> Generator[Answer, None, None]:
    layer = chosen_layer(question, subject.tower)
    began = time.perf_counter()
    with Recording(subject.tower, [layer], question.head) as recording, torch.inference_mode():
        subject.run()
    weights = recording.weights[layer][0].float().cpu().numpy()
    yield _map(question, subject, weights, began, layer=layer, head=question.head)


def _rollout(question: Attention, subject: Subject) -> Generator[Answer, None, None]:
    began = time.perf_counter()
    fuse = methods.FUSIONS[question.fusion]
    # One map a layer is kept, not one a head.
    with Recording(subject.tower, reduce=lambda each: fuse(each[0].float())) as recording, torch.inference_mode():
        subject.run()
    layers = [each[None] for _, each in sorted(recording.weights.items())]
    weights = methods.rollout(layers, "mean", question.discard)
    yield _map(question, subject, weights[None].numpy(), began)


def _relevance(question: Attention, subject: Subject) -> Generator[Answer, None, None]:
    began = time.perf_counter()
    # What it is for is told by the input as it is.
    with torch.inference_mode():
        target = subject.target(subject.run(), question.label)
    own, of_words = _of_passes(question, subject, target)
    captioned: tuple[tuple[str, float], ...] = ()
    if of_words is not None:
        captioned = _shaded(subject, of_words[min(subject.summing, len(of_words) - 1)])
    elif subject.words:
        captioned = _shaded(subject, own[target.queries[0]])
    asked = (0,) if subject.pools else target.queries
    facts: dict[str, Any] = {"label": target.label, "captioned": captioned, "asked": asked}
    notes = [each for each in (target.note, moves.NOTE if subject.moves else "") if each]
    if notes:
        facts["notes"] = (*subject.facts.get("notes", ()), *notes)
    yield _map(question, subject, own[None].numpy(), began, **facts)


def _of_passes(question: Attention, subject: Subject, target: Target) -> tuple[torch.Tensor, torch.Tensor | None]:
    """The mean relevance over the passes, over the input as it is and over what was moved: of the tower's tokens, and
    of those of the other one where there is one."""
    found: list[torch.Tensor] = []
    of_words: list[torch.Tensor] = []
    for move in (None, *subject.moves):
        own, others = _of_pass(question, subject, target, move.run if move is not None else subject.run)
        found.append(move.undone(own) if move is not None else own)
        of_words += [others] if others is not None else []
    # Of moved pictures signs are kept in the upper layers (moves.NOTE): what is chance in one pass cancels over all.
    mean = torch.stack(found).mean(dim=0).clamp_min(0)
    return mean, torch.stack(of_words).mean(dim=0) if of_words else None


def _of_pass(
    question: Attention, subject: Subject, target: Target, run: Callable[[], Any]
) -> tuple[torch.Tensor, torch.Tensor | None]:
    # The weights may have been loaded or moved where no gradients are kept.
    # Of tables the cells of the answer stand out by gradients as they are: there are few tokens, and one is right.
    held = not isinstance(question.about, TableQuestionAnswering)
    conserved = conserving(subject.loaded.model) if held else nullcontext()
    with torch.inference_mode(mode=False), torch.enable_grad(), conserved:
        with Recording(subject.tower, gradient=True, held=held) as recording:
            if subject.other is None:
                output, others = run(), []
            else:
                with Recording(subject.other, gradient=True, held=held) as beside:
                    output = run()
                others = [each for _, each in sorted(beside.weights.items())]
        layers = [each for _, each in sorted(recording.weights.items())]
        gradients = torch.autograd.grad((target.against or target.value)(output), [*layers, *others])
    signed_from = len(layers) // 2 if subject.moves else None
    own = _beyond_itself(methods.relevance(*_singles(layers, gradients[: len(layers)]), signed_from))
    if not others:
        return own, None
    return own, _beyond_itself(methods.relevance(*_singles(others, gradients[len(layers) :])))


def _beyond_itself(relevance: torch.Tensor) -> torch.Tensor:
    """Without the one that each token starts with as relevant to itself, which says nothing of the model."""
    square = relevance.shape[0] == relevance.shape[1]
    return relevance - torch.eye(len(relevance)) if square else relevance


def _singles(layers: list[torch.Tensor], gradients: Any) -> tuple[list[torch.Tensor], list[torch.Tensor]]:
    """Weights and gradients of the one input, off the graph."""
    return [each[0].detach() for each in layers], [each[0] for each in gradients]


def _shaded(subject: Subject, row: torch.Tensor) -> tuple[tuple[str, float], ...]:
    """The words of a caption or a question, with their shares of the relevance that falls on words."""
    values = [(word, float(row[place])) for place, word in enumerate(subject.words) if word]
    total = sum(value for _, value in values) or 1.0
    return tuple((word, value / total) for word, value in values)


def _map(question: Attention, subject: Subject, weights: np.ndarray, began: float, **facts: Any) -> AttentionMap:
    layers = attention_layers(subject.tower)
    # A pooling head has a query of its own, which is all that rollout and relevance lead to.
    probe = weights.shape[1] == 1 and subject.pools
    queries = (worded("probe"),) if probe else subject.keys
    asked = (0,) if probe else subject.asked or tuple(range(len(queries)))
    found = {"layer": None, "head": None, "asked": asked} | subject.facts | facts
    return AttentionMap(
        source=source_of(question),
        part=found.pop("part", Part(page=question.page)),
        checkpoint=subject.loaded.name,
        device=subject.loaded.device,
        precision=subject.loaded.precision,
        seconds=time.perf_counter() - began,
        task=question.about.task,
        method=question.method,
        layers=len(layers),
        heads=heads_of(layers[found["layer"] or 0]),
        weights=np.ascontiguousarray(weights, np.float32),
        queries=queries,
        keys=subject.keys,
        special=subject.special,
        **found,
    )


def _statistics(question: Attention, subject: Subject) -> Generator[Answer, None, None]:
    def reduced(weights: torch.Tensor) -> torch.Tensor:
        # Of several sequences that one layer sees (the frames of a film) it is the mean.
        count = weights.shape[0]
        found = methods.statistics(weights.flatten(0, 1), subject.places, subject.special)
        return found.view(found.shape[0], count, -1).mean(dim=1)

    with Recording(subject.tower, reduce=reduced) as recording, torch.inference_mode():
        subject.run()
    layers = [each.numpy() for _, each in sorted(recording.weights.items())]
    figures = {name: np.stack([each[place] for each in layers]) for place, name in enumerate(_FIGURES)}
    yield _table(question, subject, figures, dict(_FIGURES), True)


def _ablation(question: Attention, subject: Subject) -> Generator[Answer, None, None]:
    """The answer, and its number, without each head in turn; an interim table a layer."""
    counts = [heads_of(each) for each in attention_layers(subject.tower)]
    effects = np.full((len(counts), max(counts)), np.nan, np.float32)
    replies: dict[Head, str] = {}
    with torch.inference_mode():
        output = subject.run()
        target = subject.target(output, question.label)
        before = float(target.value(output))
        reply = _reply(subject)
    for layer, count in enumerate(counts):
        for head in range(count):
            # Held around the forward alone: across a yield it would be the mode of whoever takes the answers.
            with Recording(subject.tower, [], off=[(layer, head)]), torch.inference_mode():
                effects[layer, head] = before - float(target.value(subject.run()))
                replies[layer, head] = _reply(subject)
        final = layer == len(counts) - 1
        told = {"label": target.label, "reply": reply, "replies": dict(replies) if reply else {}}
        yield _table(question, subject, {"effect": effects.copy()}, {"effect": _EFFECT}, final, **told)


def _reply(subject: Subject) -> str:
    """What the model answers, "" where that is not told."""
    return subject.reply().words if subject.reply is not None else ""


def _table(
    question: Attention,
    subject: Subject,
    figures: dict[str, np.ndarray],
    about: dict[str, str],
    final: bool,
    **told: Any,
) -> HeadTable:
    return HeadTable(
        source=source_of(question),
        part=subject.facts.get("part", Part(page=question.page)),
        checkpoint=subject.loaded.name,
        device=subject.loaded.device,
        precision=subject.loaded.precision,
        final=final,
        task=question.about.task,
        figures=figures,
        about=about,
        question=subject.facts.get("question", ""),
        answer=subject.facts.get("answer", ""),
        **told,
    )


_METHODS: dict[str, Callable[[Attention, Subject], Generator[Answer, None, None]]] = {
    RAW: _raw,
    ROLLOUT: _rollout,
    RELEVANCE: _relevance,
    STATISTICS: _statistics,
    ABLATION: _ablation,
}
