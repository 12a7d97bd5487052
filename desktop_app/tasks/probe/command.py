"""`attendant probe`."""

import argparse
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from desktop_app import registry
from desktop_app.answers import Answer, Failure
from desktop_app.problems import Problem
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

    def answers(self, options: argparse.Namespace, inputs: Inputs, ask: Ask) -> Generator[Answer, None, None]:
        tasks = options.task or [each.id for each in registry.specs() if each.probe]
        question = Probe(checkpoint=options.model, device=options.device, again=options.again)
        for task in tasks:
            try:
                yield from ask(replace(question, of=task))
            except Problem as problem:
                # One task has no checkpoint here; the others are measured all the same.
                if len(tasks) == 1:
                    raise
                yield Failure.of(Path(task), problem)
