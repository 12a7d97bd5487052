"""Labels pictures with the classes a checkpoint was trained on (image-classification)."""

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import Architecture, TaskSpec

SPEC = TaskSpec(
    id="image-classification",
    title="Labelling pictures",
    question="desktop_app.questions:ImageClassification",
    answer="desktop_app.answers:ImageLabels",
    run="desktop_app.tasks.image_classification.run:answer",
    command="desktop_app.tasks.image_classification.command:Classify",
    pane="desktop_app.ui.panes.images:ImagesPane",
    media=(Kind.IMAGE,),
    architectures=(
        Architecture(
            name="ViTForImageClassification",
            family="ViT",
            processor="AutoImageProcessor",
            files=(("preprocessor_config.json",),),
        ),
    ),
    imports=("transformers.models.vit.modeling_vit",),
    probe="desktop_app.tasks.image_classification.probing:sample",
    sweep="desktop_app.tasks.image_classification.sweeping:sized",
)
