"""Measures the memory and time that attention takes as the sequence grows (attention-memory)."""

from desktop_app.task_spec import FileFormat, TaskSpec

SPEC = TaskSpec(
    id="attention-memory",
    title="Measuring the memory of attention",
    question="desktop_app.questions:AttentionMemory",
    answer="desktop_app.answers:MemoryPoint",
    run="desktop_app.tasks.attention_memory.run:answer",
    formats=(
        FileFormat(
            ending=".svg",
            title="Plot (*.svg)",
            write="desktop_app.tasks.attention_memory.drawing:draw",
            together=True,
        ),
    ),
)
