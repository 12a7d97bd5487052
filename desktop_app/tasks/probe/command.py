"""`attendant probe`."""

import argparse
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from desktop_app import registry
from desktop_app.answers import Answer, Failure
from desktop_app.problems import BadQuestion, CheckpointProblem, Problem
from desktop_app.tasks.commands import Ask, Command, Inputs
from desktop_app.tasks.probe.asked import Probe


class ProbeCheckpoints(Command):
    """Measure how checkpoints run fastest here."""

    name = "probe"
    help = "measure which precision, threads and batch are fastest here with the same answers"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        tasks = [each.id for each in registry.specs() if each.probe]
        parser.add_argument("--task", choices=tasks, action="append", help="whose checkpoint (default: each task's)")
        parser.add_argument("--again", action="store_true", help="measure although it is known")

    def check(self, options: argparse.Namespace) -> None:
        """A precision is what is found out, and not what is given."""
        if options.precision != "auto":
            reason = "probe measures every number format that this device has"
            raise BadQuestion("--precision", reason, "Leave it out: what each of them came to is printed.")

    def answers(self, options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
        tasks = options.task or [each.id for each in registry.specs() if each.probe]
        question = Probe(checkpoint=options.model, device=options.device, again=options.again)
        refused: list[tuple[str, Problem]] = []
        for task in tasks:
            try:
                yield from ask(replace(question, of=task))
            except Problem as problem:
                # One task has no checkpoint here; the others are measured all the same.
                if len(tasks) == 1:
                    raise
                refused.append((task, problem))
        if options.model is None:
            yield from (Failure.of(Path(task), problem) for task, problem in refused)
        elif len(refused) == len(tasks):
            # A checkpoint is one task's: that it is none of the others' is no failure, and a wrong name is one.
            raise _of_all(options.model, refused)


def _of_all(model: str, refused: list[tuple[str, Problem]]) -> Problem:
    """Why no task could take a checkpoint, said once."""
    others = [problem for _, problem in refused if not problem.reason.startswith("it is a checkpoint for")]
    if not others:
        return refused[0][1]
    if len({problem.reason for problem in others}) == 1 < len(others):
        advice = "attendant models list shows those that are here."
        return CheckpointProblem(model, others[0].reason, advice)
    return others[0]
