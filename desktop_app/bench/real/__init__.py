"""`attendant bench real`: how often checkpoints are right on real, published data that lies in a folder.

Each set of data is measured by one module here, which offers TASK, the task whose checkpoint is measured, and
figures(data, model), an iterator of figures. A set that is not in the folder is said and passed over.
"""

import importlib
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol, cast

from desktop_app.problems import CheckpointProblem, Problem

MODULES = ("tables", "pictures", "speech", "captions")


@dataclass(frozen=True)
class Figure:
    """What was measured, its value, the unit ("%" of `of`, unless said otherwise), and of how many."""

    what: str
    value: float
    of: int
    unit: str = "%"


class Missing(Problem):
    """A set that is not in the folder; names: of the folders it is looked for in, if not that alone."""

    def __init__(self, folder: Path, title: str, names: Sequence[str] = ()) -> None:
        self.names = names or (folder.name,)
        super().__init__(folder, f"{title} is not there and was not measured", "Put it there to have its figures.")

    @classmethod
    def first_of(cls, several: "Sequence[Missing]") -> "Missing":
        """The first of them, which knows the folders of all."""
        several[0].names = [name for each in several for name in each.names]
        return several[0]


class Measuring(Protocol):
    """What a module here offers; figures raises Missing where its set is not in the folder of data."""

    TASK: str

    def figures(self, data: Path, model: str | None) -> Iterator[Figure]:
        """The figures of a checkpoint (None: the task's default), one by one as they are measured."""
        ...


def run(data: Path, model: str | None, as_json: bool) -> int:
    """Measure on the sets in a folder; 0 where at least one was measured and nothing failed.

    model: a checkpoint; only the sets of its task are measured. None for the default of every task.
    """
    if not data.is_dir():
        raise Problem(data, "there is no such folder", "Name the folder that holds the sets: --data FOLDER.")
    found: list[Figure] = []
    lacking: set[str] = set()
    complete = True
    for module in _measuring(model):
        try:
            for figure in module.figures(data, model):
                found.append(figure)
                if not as_json:
                    print(line(figure), flush=True)
        except Problem as problem:
            complete = complete and isinstance(problem, Missing)
            print(f"attendant: {problem}", file=sys.stderr, flush=True)
            lacking.update(problem.names if isinstance(problem, Missing) else ())
    if not found and data.resolve().name in lacking:
        parent = data.resolve().parent
        print(f"attendant: {data} is one of the sets: name the folder that holds it, --data {parent}", file=sys.stderr)
    if as_json:
        print(json.dumps([asdict(figure) for figure in found], indent=1))
    return 0 if found and complete else 1


def line(figure: Figure) -> str:
    """A figure as it is printed: what, value with its unit, and of how many."""
    return f"{figure.what:<64} {figure.value:>7.1f} {figure.unit:<8} of {figure.of:,}"


def _measuring(model: str | None) -> list[Measuring]:
    """The modules whose task the checkpoint does; all of them where none is named."""
    modules = [cast(Measuring, importlib.import_module(f"{__name__}.{name}")) for name in MODULES]
    if model is None:
        return modules
    suiting = [module for module in modules if _does(model, module.TASK)]
    if not suiting:
        # Asking for a task's default word by word gives the catalogue's own explanation.
        _entry(model, modules[0].TASK)
    return suiting


def _does(model: str, task: str) -> bool:
    try:
        _entry(model, task)
    except CheckpointProblem:
        return False
    return True


def _entry(model: str, task: str) -> None:
    from desktop_app.catalogue import Catalogue

    Catalogue().find(model, task)
