"""Answers questions about pictures (visual-question-answering)."""

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import Architecture, FileFormat, TaskSpec

_FILES = (("preprocessor_config.json", "processor_config.json"), ("tokenizer.json", "vocab.txt"))

SPEC = TaskSpec(
    id="visual-question-answering",
    title="Answering questions about pictures",
    question="desktop_app.questions:VisualQuestionAnswering",
    answer="desktop_app.answers:PictureAnswer",
    run="desktop_app.tasks.visual_question_answering.run:answer",
    command="desktop_app.tasks.visual_question_answering.command:Inquire",
    pane="desktop_app.ui.panes.images:ImagesPane",
    media=(Kind.IMAGE,),
    # LXMERT and VisualBERT answer questions too, but about regions that a Faster R-CNN detector found; transformers
    # has no such detector, so nothing could feed them.
    architectures=(
        # ViLT's attention is its own, without an SDPA form
        Architecture(
            name="ViltForQuestionAnswering",
            family="ViLT",
            processor="ViltProcessor",
            files=_FILES,
            attention="eager",
        ),
        Architecture(
            name="BlipForQuestionAnswering",
            family="BLIP",
            processor="BlipProcessor",
            files=_FILES,
            attention="eager",
        ),
    ),
    formats=(
        FileFormat(
            ending=".tsv",
            title="A row a picture, a column a question (*.tsv)",
            write="desktop_app.workspace.picture_table:as_tsv",
            refusal="only answers to questions about pictures have a column a question",
            together=True,
        ),
    ),
    imports=("transformers.models.vilt.modeling_vilt",),
    sweep="desktop_app.tasks.visual_question_answering.sweeping:sized",
)
