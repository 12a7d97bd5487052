"""Fits scaling laws to the losses of training runs (scaling-laws)."""

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import FileFormat, TaskSpec

LOSSES = Kind(
    name="losses",
    one="a table of losses",
    many="Tables of losses",
    formats={"text": ".csv .tsv"},
    heading="desktop_app.tasks.scaling_laws.headings:tells_losses",
)
"""A table suits only where its headings say that it is one of training runs."""

SPEC = TaskSpec(
    id="scaling-laws",
    title="Scaling laws",
    question="desktop_app.tasks.scaling_laws.values:ScalingLaws",
    answer="desktop_app.tasks.scaling_laws.values:ScalingFit",
    run="desktop_app.tasks.scaling_laws.run:answer",
    command="desktop_app.tasks.scaling_laws.command:Scaling",
    pane="desktop_app.ui.panes.scaling:ScalingPane",
    restore="desktop_app.tasks.scaling_laws.restoring:restored",
    formats=(
        FileFormat(
            ending=".svg",
            title="Plot (*.svg)",
            write="desktop_app.tasks.scaling_laws.drawing:as_svg",
            refusal="a plot shows the laws of one table",
        ),
    ),
    media=(LOSSES, Kind.TABLE),
)
