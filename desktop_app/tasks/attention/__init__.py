"""What a model attended to when it answered: maps of any layer and head, rollout, relevance, and each head's part."""

from desktop_app.answers import AttentionMap
from desktop_app.questions import Attention
from desktop_app.task_spec import TaskSpec

SPEC = TaskSpec(
    id="attention",
    title="Looking into attention",
    question=Attention,
    answer=AttentionMap,
    run="desktop_app.tasks.attention.run:answer",
)
