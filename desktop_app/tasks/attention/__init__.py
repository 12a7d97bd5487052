"""What a model attended to when it answered: maps of any layer and head, rollout, relevance, and each head's part."""

from desktop_app.task_spec import TaskSpec

SPEC = TaskSpec(
    id="attention",
    title="Looking into attention",
    question="desktop_app.questions:Attention",
    answer="desktop_app.answers:AttentionMap",
    run="desktop_app.tasks.attention.run:answer",
)
