"""Runs the model that gave an answer with every mechanism in turn in place of its own attention."""

import time
from collections.abc import Generator

import torch

from desktop_app.answers import Answer, Failure, Part
from desktop_app.attention.mechanisms import MECHANISMS
from desktop_app.attention.memory import peak
from desktop_app.attention.settings import SetMechanism, at_settings
from desktop_app.attention.substitution import Heads, Interception, NotIntercepted, compared, kept, replaced
from desktop_app.inference.devices import room_on
from desktop_app.inference.faults import is_out_of_memory
from desktop_app.inference.residency import Residency
from desktop_app.problems import BadQuestion, Unreadable
from desktop_app.tasks import Answers
from desktop_app.tasks.attention.run import READERS, looked_up, source_of
from desktop_app.tasks.attention.subject import Reply, Subject
from desktop_app.tasks.attention_losses.asked import AttentionLosses, MechanismLoss


def answer(question: AttentionLosses, residency: Residency) -> Answers:
    """A MechanismLoss for each mechanism at each of its settings.

    Raises BadQuestion for an unknown mechanism or a task that is not looked into; and what loading raises.
    """
    about = question.into.about
    if about.task not in READERS:
        raise BadQuestion(about.task, "its attention is not replaced", "Ask about a picture, a table or a sound.")
    names = question.mechanisms or tuple(MECHANISMS)
    unknown = [name for name in names if name not in MECHANISMS]
    if unknown:
        raise BadQuestion(unknown[0], "it is not a mechanism", f"Choose from: {', '.join(MECHANISMS)}.")
    tried = [each for name in names for each in at_settings(name)]
    return Answers(_lost(question, tried, residency), total=len(tried))


def _lost(question: AttentionLosses, tried: list[SetMechanism], residency: Residency) -> Generator[Answer, None, None]:
    source = source_of(question.into)
    try:
        with residency.borrow(question.into.about) as loaded:
            subject = yield from looked_up(question.into, loaded)
            first: list[Heads] = []
            try:
                with Interception(subject.tower, kept(first)), torch.inference_mode():
                    before = _replied(subject)
            except NotIntercepted as reason:
                raise BadQuestion(
                    loaded.name, f"its attention cannot be replaced ({reason})", "Choose another checkpoint."
                ) from reason
            for each in tried:
                yield _loss(question, subject, each, first[0], before)
    except (BadQuestion, Unreadable, OSError) as problem:
        yield Failure.of(source, problem)


def _replied(subject: Subject) -> Reply:
    if subject.reply is None:
        raise BadQuestion(
            subject.loaded.name, "what it would answer is not told here", "Ask about a picture, a table or a sound."
        )
    return subject.reply()


def _loss(
    question: AttentionLosses, subject: Subject, tried: SetMechanism, heads: Heads, before: Reply
) -> MechanismLoss:
    began = time.perf_counter()
    errors: dict[int, float] = {}
    mechanism = MECHANISMS[tried.mechanism]
    with torch.inference_mode():
        with Interception(subject.tower, compared(tried.attend, errors)):
            _replied(subject)
        with Interception(subject.tower, replaced(tried.attend)):
            after = _replied(subject)
    drift = (after.numbers.double() - before.numbers.double()).norm() / before.numbers.double().norm().clamp_min(1e-30)
    return MechanismLoss(
        source=source_of(question.into),
        part=Part(page=question.into.page),
        checkpoint=subject.loaded.name,
        device=subject.loaded.device,
        precision=subject.loaded.precision,
        seconds=time.perf_counter() - began,
        mechanism=mechanism.name,
        title=tried.title,
        about=mechanism.about,
        exact=mechanism.exact,
        errors=tuple(errors[layer] for layer in sorted(errors)),
        length=heads.q.shape[-2],
        heads=heads.q.shape[1],
        megabytes=_megabytes(tried, heads, subject.loaded.device),
        before=before.words,
        after=after.words,
        drift=float(drift),
    )


def _megabytes(tried: SetMechanism, heads: Heads, device: str) -> float | None:
    """The peak of one layer's attention in float32; None where there is no room, or nobody who counts it."""
    _, count, length, width = heads.q.shape
    needed = MECHANISMS[tried.mechanism].predicted_bytes(count, length, width) * tried.times
    if device == "mps" or needed > room_on(device):
        return None

    # Copies, so that a change of type is not part of what is counted.
    plain = Heads(heads.q.float(), heads.k.float(), heads.v.float(), heads.mask, heads.causal)

    def work() -> object:
        with torch.inference_mode():
            return plain.through(tried.attend)

    try:
        return peak(work, device) / 1e6
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        return None
