"""What is chosen for a checkpoint by its curve: how much of what its task reads goes into a pass."""

from desktop_app.inference.batching import size_for
from desktop_app.inference.loading import Loaded
from desktop_app.questions import AutomaticSpeechRecognition, ImageClassification, ZeroShotImageClassification
from desktop_app.tasks.automatic_speech_recognition.windows import window_for
from desktop_app.tasks.speech import RATE


def chosen(task: str, loaded: Loaded) -> str:
    """In words, by the memory that is free now; "" where nothing of it is of use to a person."""
    if task == AutomaticSpeechRecognition.task:
        return f"By the memory that is free now, sounds are read in windows of up to {window_for(loaded) // RATE:,} s."
    if task not in (ImageClassification.task, ZeroShotImageClassification.task):
        return ""
    config = getattr(loaded.model.config, "vision_config", loaded.model.config)
    count = size_for(loaded, float(config.image_size))
    return f"By the memory that is free now, up to {count:,} pictures are labelled at once."
