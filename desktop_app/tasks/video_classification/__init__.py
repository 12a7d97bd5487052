"""Says what happens in films, and when (video-classification)."""

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import Architecture, FileFormat, TaskSpec

_FILES = (("preprocessor_config.json",),)

SPEC = TaskSpec(
    id="video-classification",
    title="What happens in films",
    question="desktop_app.tasks.video_classification.asked:VideoClassification",
    answer="desktop_app.tasks.video_classification.asked:FilmLabels",
    run="desktop_app.tasks.video_classification.run:answer",
    restore="desktop_app.tasks.video_classification.asked:restored",
    command="desktop_app.tasks.video_classification.command:Watch",
    pane="desktop_app.ui.panes.films:FilmsPane",
    formats=(
        FileFormat(
            ending=".srt",
            title="Chapters as subtitles (*.srt)",
            write="desktop_app.tasks.video_classification.chapters:as_srt",
            refusal="chapters are those of one film",
        ),
    ),
    media=(Kind.FILM,),
    architectures=(
        Architecture(
            name="TimesformerForVideoClassification",
            family="TimeSformer",
            processor="VideoMAEImageProcessor",
            files=_FILES,
            attention="eager",
        ),
        Architecture(
            name="VideoMAEForVideoClassification", family="VideoMAE", processor="VideoMAEImageProcessor", files=_FILES
        ),
        Architecture(name="VivitForVideoClassification", family="ViViT", processor="VivitImageProcessor", files=_FILES),
    ),
    imports=("transformers.models.timesformer.modeling_timesformer",),
    sweep="desktop_app.tasks.video_classification.sweeping:sized",
)
