"""What the tests of several files are made of, once a process: a tiny Donut, and the built-in checkpoint for speech."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# Imported by what needs it, as in tests/checkpoints.py: many a test of tables goes without torch.
if TYPE_CHECKING:
    import numpy as np

    from desktop_app.inference.loading import Loaded
    from desktop_app.tasks.decoding.words import BeamDecoder


@pytest.fixture(scope="session")
def folder_of_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests import donut

    return donut.pages(tmp_path_factory.mktemp("pages"))


@pytest.fixture(scope="session")
def taught(folder_of_pages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Donut that knows by heart what two pages answer."""
    from tests import donut

    return donut.taught(tmp_path_factory.mktemp("donut"), folder_of_pages)


@pytest.fixture(scope="session")
def speech() -> "Loaded":
    """The built-in checkpoint."""
    from desktop_app.catalogue import Catalogue
    from desktop_app.inference.loading import load

    return load(Catalogue().find("wav2vec2-speech", "automatic-speech-recognition"), "cpu", "float32")


@pytest.fixture(scope="session")
def decoder(speech: "Loaded") -> "BeamDecoder":
    from desktop_app.tasks.speech import decoder_for

    found = decoder_for(speech, "auto")
    assert found is not None
    return found


@pytest.fixture(scope="session")
def meeting() -> "np.ndarray":
    """The sample with the meeting, float32 [samples]."""
    import soundfile

    from desktop_app import paths
    from desktop_app.tasks.speech import RATE

    samples, rate = soundfile.read(paths.shipped("resources", "samples", "meeting.wav"), dtype="float32")
    assert rate == RATE
    return samples


@pytest.fixture(scope="session")
def frames(speech: "Loaded", meeting: "np.ndarray") -> "np.ndarray":
    """What the checkpoint hears in the meeting: log probabilities, float64 [frames, letters]."""
    from desktop_app.tasks.speech import log_probabilities

    return log_probabilities(speech, meeting).double().numpy()
