"""Labels pictures with the classes a checkpoint was trained on (image-classification)."""

from desktop_app.answers import ImageLabels
from desktop_app.file_kinds import Kind
from desktop_app.questions import ImageClassification
from desktop_app.task_spec import Architecture, TaskSpec

SPEC = TaskSpec(
    id="image-classification",
    title="Labelling pictures",
    question=ImageClassification,
    answer=ImageLabels,
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
