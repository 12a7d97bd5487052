"""Sounds of a chosen number of frames, for checkpoints that transcribe."""

from desktop_app.inference.foreseen import Inputs, Sized, random
from desktop_app.inference.loading import Loaded
from desktop_app.tasks import speech_features
from desktop_app.tasks.speech import RATE, frame_seconds, least_samples


def sized(loaded: Loaded, length: int) -> Sized:
    """A sound of so many frames through wav2vec 2.0, its features made as they are for recordings."""
    speech_features.attach(loaded)
    samples = least_samples(loaded) + (length - 1) * round(frame_seconds(loaded) * RATE)

    def inputs(device: str) -> Inputs:
        return {"input_values": random(1, samples, device=device, dtype=loaded.dtype)}

    return Sized(length, samples / RATE, "s", inputs, loaded.model)
