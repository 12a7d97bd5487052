"""Writes down what is said in recordings (automatic-speech-recognition)."""

from desktop_app.file_kinds import Kind
from desktop_app.task_spec import Architecture, FileFormat, TaskSpec

SPEC = TaskSpec(
    id="automatic-speech-recognition",
    title="Speech recognition",
    question="desktop_app.questions:AutomaticSpeechRecognition",
    answer="desktop_app.answers:Transcript",
    run="desktop_app.tasks.automatic_speech_recognition.run:answer",
    command="desktop_app.tasks.automatic_speech_recognition.command:Transcribe",
    pane="desktop_app.ui.panes.sound:SoundPane",
    formats=(
        FileFormat(ending=".txt", title="Text (*.txt)", write="desktop_app.workspace.transcripts:as_text"),
        FileFormat(
            ending=".srt",
            title="SubRip subtitles (*.srt)",
            write="desktop_app.workspace.transcripts:as_srt",
            refusal="subtitles are those of one recording",
        ),
        FileFormat(
            ending=".vtt",
            title="WebVTT subtitles (*.vtt)",
            write="desktop_app.workspace.transcripts:as_vtt",
            refusal="subtitles are those of one recording",
        ),
        FileFormat(
            ending=".docx",
            title="Word document with the times of words (*.docx)",
            write="desktop_app.workspace.transcript_documents:as_docx",
            refusal="a Word document is that of one recording",
        ),
    ),
    media=(Kind.SOUND,),
    architectures=(
        Architecture(
            name="Wav2Vec2ForCTC",
            family="wav2vec 2.0",
            processor="Wav2Vec2Processor",
            files=(("preprocessor_config.json", "processor_config.json"), ("vocab.json",)),
        ),
    ),
    imports=("transformers.models.wav2vec2.modeling_wav2vec2",),
    probe="desktop_app.tasks.automatic_speech_recognition.probing:sample",
    sweep="desktop_app.tasks.automatic_speech_recognition.sweeping:sized",
)
