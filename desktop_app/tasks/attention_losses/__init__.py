"""Measures what a loaded model loses when it attends in another way (attention-losses)."""

from desktop_app.task_spec import FileFormat, TaskSpec

SPEC = TaskSpec(
    id="attention-losses",
    title="Measuring what other attention loses",
    question="desktop_app.tasks.attention_losses.asked:AttentionLosses",
    answer="desktop_app.tasks.attention_losses.asked:MechanismLoss",
    run="desktop_app.tasks.attention_losses.run:answer",
    formats=(
        FileFormat(
            ending=".svg",
            title="Plot (*.svg)",
            write="desktop_app.tasks.attention_losses.drawing:draw",
            together=True,
        ),
    ),
)
