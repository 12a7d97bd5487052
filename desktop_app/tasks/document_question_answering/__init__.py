"""Answers questions about documents, and reads their text and key fields (document-question-answering)."""

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import Architecture, TaskSpec

_TOKENIZER = (("tokenizer.json", "vocab.txt", "vocab.json"),)

SPEC = TaskSpec(
    id="document-question-answering",
    title="Answering questions about documents",
    question="desktop_app.tasks.document_question_answering.asked:DocumentQuestionAnswering",
    answer="desktop_app.tasks.document_question_answering.asked:DocumentAnswer",
    run="desktop_app.tasks.document_question_answering.run:answer",
    restore="desktop_app.tasks.document_question_answering.asked:restored",
    command="desktop_app.tasks.document_question_answering.command:Read",
    pane="desktop_app.ui.panes.documents:DocumentsPane",
    # A picture may be a page too, where a person says so.
    media=(Kind.DOCUMENT, Kind.IMAGE),
    # LayoutLMv2 and LayoutXLM need detectron2, which is in no package index.
    architectures=(
        Architecture(
            name="LayoutLMForQuestionAnswering", family="LayoutLM", processor="AutoTokenizer", files=_TOKENIZER
        ),
        Architecture(
            name="LayoutLMv3ForQuestionAnswering",
            family="LayoutLMv3",
            processor="AutoTokenizer",
            files=_TOKENIZER,
            attention="eager",
        ),
        Architecture(
            name="LiltForQuestionAnswering",
            family="LiLT",
            processor="AutoTokenizer",
            files=_TOKENIZER,
            attention="eager",
        ),
        # Sees the page and writes its answer; its encoder has no SDPA form. The class runs TrOCR and others too, and
        # the same two parts read whole pages (Nougat) or receipts: tokens tell who was taught to answer questions.
        Architecture(
            name="VisionEncoderDecoderModel",
            family="Donut",
            processor="DonutProcessor",
            files=(("preprocessor_config.json", "processor_config.json"), ("tokenizer.json",)),
            model_type="vision-encoder-decoder",
            attention="eager",
            parts=(("encoder", "donut-swin"), ("decoder", "mbart")),
            tokens=("<s_docvqa>", "<s_question>", "</s_question>", "<s_answer>", "</s_answer>"),
            writes=True,
        ),
    ),
    imports=("transformers.models.layoutlm.modeling_layoutlm",),
    sweep="desktop_app.tasks.document_question_answering.sweeping:sized",
)
