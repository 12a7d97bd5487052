"""Answers questions about a table (table-question-answering)."""

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import Architecture, TaskSpec

SPEC = TaskSpec(
    id="table-question-answering",
    title="Asking a table",
    question="desktop_app.questions:TableQuestionAnswering",
    answer="desktop_app.answers:TableAnswer",
    run="desktop_app.tasks.table_question_answering.run:answer",
    command="desktop_app.tasks.table_question_answering.command:AskTables",
    pane="desktop_app.ui.panes.table:TablePane",
    media=(Kind.TABLE,),
    architectures=(
        Architecture(
            name="TapasForQuestionAnswering",
            family="TAPAS",
            processor="TapasTokenizer",
            files=(("vocab.txt", "tokenizer.json"),),
            attention="eager",
        ),
    ),
    imports=("transformers.models.tapas.modeling_tapas", "desktop_app.media.tables"),
    probe="desktop_app.tasks.table_question_answering.probing:sample",
    sweep="desktop_app.tasks.table_question_answering.sweeping:sized",
)
