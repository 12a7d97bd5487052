"""Measures a checkpoint's fastest setup, and keeps it for whoever asks it next."""

import time
from collections.abc import Generator
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop_app import registry
from desktop_app.answers import Answer
from desktop_app.catalogue import Entry
from desktop_app.inference import devices, probes
from desktop_app.inference.loading import load
from desktop_app.inference.others import Others, is_quiet
from desktop_app.inference.probing import Probing
from desktop_app.inference.residency import Residency
from desktop_app.inference.setups import Verdict
from desktop_app.problems import BadQuestion
from desktop_app.task_spec import resolve
from desktop_app.tasks import Answers
from desktop_app.tasks.probe.asked import Probe, Probed


def answer(question: Probe, residency: Residency) -> Answers:
    """One Probed: what is known already, or after interim ones what was measured.

    What was measured while other programs ran is measured anew where they do not now.

    Raises BadQuestion for a task whose answers are not compared; CheckpointProblem or DeviceProblem from next().
    """
    known = {each.id: each.probe for each in registry.specs() if each.probe}
    if question.of not in known:
        raise BadQuestion(question.of, "its checkpoints are not probed", f"Choose from: {', '.join(known)}.")
    return Answers(_probed(question, known[question.of], residency), total=1)


def _probed(question: Probe, sample: str, residency: Residency) -> Generator[Answer, None, None]:
    entry, device = residency.entry(question), devices.choose(question.device)
    found = None if question.again else residency.verdict(question)
    if found is not None and not (found.is_disturbed and is_quiet()):
        yield replace(_answer(question, entry, device.id, found, 0.0), before=True)
        return
    began, meanwhile = time.perf_counter(), Others()
    probing = Probing(resolve(sample), partial(load, entry, device.id), device.title)
    steps = probing.run()
    while True:
        try:
            next(steps)
        except StopIteration as end:
            assert entry.folder is not None, "it was loaded"
            new: Verdict = replace(end.value, others=meanwhile.share())
            # Of two that were measured while others ran, the less disturbed stands.
            kept = found if found is not None and found.others < new.others else new
            probes.keep(entry.folder, device.id, kept)
            yield _answer(question, entry, device.id, kept, time.perf_counter() - began)
            return
        yield Probed(
            source=entry.folder or Path(),
            checkpoint=entry.name,
            device=device.id,
            seconds=time.perf_counter() - began,
            final=False,
            of=question.of,
            said=probing.trying,
        )


def _answer(question: Probe, entry: Entry, device: str, found: Verdict, seconds: float) -> Probed:
    from desktop_app.inference import products  # with torch

    setup = found.setup
    return Probed(
        source=entry.folder or Path(),
        checkpoint=entry.name,
        device=device,
        precision=setup.precision,
        seconds=seconds,
        of=question.of,
        said=found.words,
        tried=found.trials,
        products=products.words() if device == "cpu" else "",
        threads=setup.threads,
        batch=setup.batch,
        ratio=found.ratio,
        same=found.same,
        count=found.count,
        disturbed=found.is_disturbed,
    )
