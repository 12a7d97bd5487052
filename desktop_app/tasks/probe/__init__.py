"""Measures how a checkpoint runs fastest on this machine with the same answers (probe)."""

from desktop_app.task_spec import TaskSpec
from desktop_app.tasks.probe.asked import Probe, Probed

SPEC = TaskSpec(
    id="probe",
    title="Measuring precision, threads and batch",
    question=Probe,
    answer=Probed,
    run="desktop_app.tasks.probe.run:answer",
    command="desktop_app.tasks.probe.command:ProbeCheckpoints",
)
