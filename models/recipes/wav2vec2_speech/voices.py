"""Synthesised speech: the voices of espeak-ng, flite and festival, as programs run on a sentence.

The Debian packages are espeak-ng, flite, festival, festvox-kallpc16k, festvox-kdlpc16k and festvox-us-slt-hts.
"""

import io
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import soundfile
import soxr

RATE = 16_000
ACCENTS = tuple(
    """
en-us en-us en-us en-us en-gb en-gb en-gb-x-rp en-gb-scotland en-gb-x-gbclan en-gb-x-gbcwmd en-029 en-us-nyc
""".split()
)
VARIANTS = tuple(
    """
m1 m2 m3 m4 m5 m6 m8 f1 f2 f3 f4 Alex Alicia Andrea Andy Annie Denis Diogo Gene Gene2 Henrique Hugo Jacky Lee
Marco Mario Mike Nguyen RicishayMax RicishayMax2 RicishayMax3 Storm Tweaky adam anika announcer
antonio aunty belinda benjamin boris caleb david ed edward edward2 grandma grandpa gustave iven iven2 iven3 iven4
john kaukovalta klatt klatt2 klatt3 klatt4 klatt6 linda marcelo max michel miguel norbert pablo
pedro quincy rob robert sandro shelby steph steph2 travis victor zac whisper
""".split()
)
UNSEEN_VARIANTS = "m7 f5 Michael steph3 klatt5 paul".split()
FLITE_VOICES = "slt slt awb awb kal16".split()
UNSEEN_FLITE_VOICES = ["rms"]
FESTIVAL_VOICES = ("kal_diphone", "ked_diphone", "ked_diphone", "cmu_us_slt_arctic_hts")
_FESTIVAL_PITCH = 105


@dataclass(frozen=True, slots=True)
class Request:
    """One utterance to synthesise: what is said, by whom, how long it is drawn out and how high it is.

    ``stretch`` multiplies the duration; ``pitch`` multiplies the fundamental frequency where the voice allows it.
    """

    sentence: str
    family: str
    voice: str
    stretch: float
    pitch: float


def any_request(sentence: str, family: str, rng: Random, *, unseen: bool = False) -> Request:
    """A request with a random voice of the family, speed and pitch; ``unseen`` takes the voices kept from training."""
    if family == "espeak":
        voice = f"{rng.choice(ACCENTS)}+{rng.choice(UNSEEN_VARIANTS if unseen else VARIANTS)}"
    elif family == "flite":
        voice = rng.choice(UNSEEN_FLITE_VOICES if unseen else FLITE_VOICES)
    elif family == "festival" and not unseen:
        voice = rng.choice(FESTIVAL_VOICES)
    else:
        raise ValueError(f"no voice of family {family!r} is kept from training")
    return Request(sentence, family, voice, round(rng.uniform(0.8, 1.25), 2), round(rng.uniform(0.75, 1.35), 2))


def synthesise(requests: Sequence[Request]) -> list[np.ndarray]:
    """The speech of each request, in order: float32 in [-1, 1], mono, 16 kHz.

    Raises RuntimeError, with the synthesiser's own words, where a program is missing or gives no sound.
    """
    sounds: dict[int, np.ndarray] = {}
    spoken_by_festival = [(place, request) for place, request in enumerate(requests) if request.family == "festival"]
    for place, request in enumerate(requests):
        if request.family == "espeak":
            sounds[place] = _espeak(request)
        elif request.family == "flite":
            sounds[place] = _flite(request)
    places = [place for place, _ in spoken_by_festival]
    sounds.update(zip(places, _festival([request for _, request in spoken_by_festival]), strict=True))
    return [sounds[place] for place in range(len(requests))]


def _run(command: Sequence[str]) -> bytes:
    try:
        # the words of a command are the recipe's own
        done = subprocess.run(command, capture_output=True, timeout=600, check=False)  # noqa: S603
    except FileNotFoundError as error:
        raise RuntimeError(f"{command[0]} is not installed: apt-get install {command[0]}") from error
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed: {done.stderr.decode(errors='replace')}")
    return done.stdout


def _decode(source: bytes | Path, name: str) -> np.ndarray:
    samples, rate = soundfile.read(io.BytesIO(source) if isinstance(source, bytes) else source, dtype="float32")
    if not len(samples):
        raise RuntimeError(f"no sound came from {name}")
    return np.asarray(soxr.resample(samples, rate, RATE), dtype=np.float32)


def _espeak(request: Request) -> np.ndarray:
    speed, pitch = round(165 / request.stretch), round(min(95.0, max(5.0, 50 + 90 * (request.pitch - 1))))
    command = ("espeak-ng", "-v", request.voice, "-s", str(speed), "-p", str(pitch), "--stdout", request.sentence)
    return _decode(_repair_length(_run(command)), request.voice)


def _repair_length(wave: bytes) -> bytes:
    """A streamed WAV says it is 2 GB long: give its header the true lengths."""
    riff, body = (len(wave) - 8).to_bytes(4, "little"), (len(wave) - 44).to_bytes(4, "little")
    return wave[:4] + riff + wave[8:40] + body + wave[44:]


def _flite(request: Request) -> np.ndarray:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "flite.wav"
        stretch = f"duration_stretch={request.stretch}"
        _run(("flite", "-voice", request.voice, "--setf", stretch, "-t", request.sentence, "-o", str(path)))
        return _decode(path, request.voice)


def _festival(requests: Sequence[Request]) -> list[np.ndarray]:
    """All requests in one process, since festival takes longer to start than to speak."""
    if not requests:
        return []
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{place}.wav" for place in range(len(requests))]
        script = Path(folder) / "say.scm"
        script.write_text("\n".join(map(_scheme, requests, paths)))
        _run(("festival", "--batch", str(script)))
        return [_decode(path, request.voice) for path, request in zip(paths, requests, strict=True)]


def _scheme(request: Request, path: Path) -> str:
    pitch = ""
    if request.voice.endswith("diphone"):  # the other voice has its pitch inside its model
        mean = round(_FESTIVAL_PITCH * request.pitch)
        pitch = (
            f"(set! int_lr_params '((target_f0_mean {mean}) (target_f0_std 14) (model_f0_mean 170) (model_f0_std 34)))"
        )
    return (
        f"(voice_{request.voice}) (Parameter.set 'Duration_Stretch {request.stretch}) {pitch}"
        f' (let ((u (SynthText "{request.sentence}"))) (utt.save.wave u "{path}" \'riff))'
    )
