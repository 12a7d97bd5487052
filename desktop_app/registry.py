"""The list of tasks: the one place where a task is named outside its own folder.

The rooms below tasks (media, catalogue, inference, workspace) ask here what a task is; nothing of a task but its
specification is imported.
"""

import importlib
from typing import TYPE_CHECKING

from desktop_app.task_spec import Architecture, TaskSpec

if TYPE_CHECKING:
    from desktop_app.questions import Question

TASKS = [
    "desktop_app.tasks.image_classification",
    "desktop_app.tasks.zero_shot_image_classification",
    "desktop_app.tasks.visual_question_answering",
    "desktop_app.tasks.table_question_answering",
    "desktop_app.tasks.automatic_speech_recognition",
    "desktop_app.tasks.live_speech_recognition",
    "desktop_app.tasks.video_classification",
    "desktop_app.tasks.document_question_answering",
    "desktop_app.tasks.scaling_laws",
    "desktop_app.tasks.attention",
    "desktop_app.tasks.attention_losses",
    "desktop_app.tasks.attention_memory",
    "desktop_app.tasks.probe",
]
"""The package of each task, which has its TaskSpec as SPEC, in the order in which a person meets them."""


def specs() -> tuple[TaskSpec, ...]:
    """Every task."""
    return tuple(importlib.import_module(package).SPEC for package in TASKS)


def spec(task: str) -> TaskSpec:
    """A task by its id; raises KeyError for one that is not known."""
    found = next((each for each in specs() if each.id == task), None)
    if found is None:
        raise KeyError(task)
    return found


def spec_for(question: "Question") -> TaskSpec:
    """The task that answers a question."""
    return spec(question.task)


def with_checkpoints() -> tuple[TaskSpec, ...]:
    """The tasks that checkpoints are catalogued under."""
    return tuple(each for each in specs() if each.architectures)


def architectures() -> dict[str, tuple[TaskSpec, Architecture]]:
    """The transformers classes that are run here, by name, each with its task."""
    return {one.name: (each, one) for each in specs() for one in each.architectures}
