"""Matches pictures with labels a person types (zero-shot-image-classification)."""

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import Architecture, TaskSpec

_PROCESSOR = ("preprocessor_config.json", "processor_config.json")

SPEC = TaskSpec(
    id="zero-shot-image-classification",
    title="Matching pictures with words",
    question="desktop_app.questions:ZeroShotImageClassification",
    answer="desktop_app.answers:ImageLabels",
    run="desktop_app.tasks.zero_shot_image_classification.run:answer",
    command="desktop_app.tasks.zero_shot_image_classification.command:Match",
    pane="desktop_app.ui.panes.images:ImagesPane",
    media=(Kind.IMAGE,),
    architectures=(
        Architecture(
            name="CLIPModel",
            family="CLIP",
            processor="CLIPProcessor",
            files=(_PROCESSOR, ("tokenizer.json", "vocab.json")),
            model_type="clip",
        ),
        Architecture(
            name="SiglipModel",
            family="SigLIP",
            processor="SiglipProcessor",
            files=(_PROCESSOR, ("tokenizer.json", "spiece.model")),
            model_type="siglip",
        ),
    ),
    imports=("transformers.models.clip.modeling_clip",),
    probe="desktop_app.tasks.zero_shot_image_classification.probing:sample",
    sweep="desktop_app.tasks.image_classification.sweeping:sized",
)
