"""Measures how a checkpoint runs fastest on this machine with the same answers (probe)."""

from desktop_app.task_spec import TaskSpec

SPEC = TaskSpec(
    id="probe",
    title="Measuring precision, threads and batch",
    question="desktop_app.tasks.probe.asked:Probe",
    answer="desktop_app.tasks.probe.asked:Probed",
    run="desktop_app.tasks.probe.run:answer",
    command="desktop_app.tasks.probe.command:ProbeCheckpoints",
)
