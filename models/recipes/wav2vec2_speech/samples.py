"""The sound samples that are shipped with the application, spoken by two of the synthetic voices."""

from pathlib import Path

import numpy as np
import soundfile

from .sentences import spoken_letters
from .voices import RATE, Request, synthesise

MEETING = (
    Request(
        "Good morning, the meeting is on Tuesday the ninth of June at half past ten.", "espeak", "en-us+f3", 1.05, 1.0
    ),
    Request("Sarah Walker will bring the report and twenty four copies of the map.", "espeak", "en-us+m3", 1.05, 1.0),
)
_PAUSE = 0.4


def meeting_letters() -> str:
    """What is said in the sample, in the letters of the checkpoint."""
    return " ".join(spoken_letters(request.sentence) for request in MEETING)


def write_meeting(folder: Path) -> None:
    """Write meeting.wav (16 kHz, 16 bits, mono), the same as meeting.mp3, and the words in meeting.txt."""
    folder.mkdir(parents=True, exist_ok=True)
    pause = np.zeros(int(_PAUSE * RATE), dtype=np.float32)
    sounds = [part for sound in synthesise(MEETING) for part in (pause, sound)]
    samples = np.concatenate([*sounds, pause])
    samples *= 0.7 / np.abs(samples).max()
    soundfile.write(folder / "meeting.wav", samples, RATE, subtype="PCM_16")
    # A constant bit rate: decoders complain of the variable one that libsndfile writes at this sample rate.
    soundfile.write(folder / "meeting.mp3", samples, RATE, format="MP3", bitrate_mode="CONSTANT", compression_level=0.8)
    (folder / "meeting.txt").write_text("\n".join(request.sentence for request in MEETING) + "\n")
