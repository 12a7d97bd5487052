"""Writes down what is said into a microphone (live-speech-recognition)."""

from desktop_app.task_spec import TaskSpec

SPEC = TaskSpec(
    id="live-speech-recognition",
    title="Writing down the microphone",
    question="desktop_app.questions:LiveSpeechRecognition",
    answer="desktop_app.answers:Transcript",
    run="desktop_app.tasks.live_speech_recognition.run:answer",
    command="desktop_app.tasks.live_speech_recognition.command:Listen",
    pane="desktop_app.ui.panes.sound:SoundPane",
)
