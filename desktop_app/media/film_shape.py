"""How the pictures of a film lie before a person: turned, mirrored, and as wide as they are meant."""

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt


class Lie(NamedTuple):
    """What is done to a picture before it is shown: columns become rows, then it is mirrored down, then across."""

    swapped: bool = False
    down: bool = False
    across: bool = False

    def __call__(self, picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """uint8 [height, width, 3] as it is shown."""
        shown = picture.transpose(1, 0, 2) if self.swapped else picture
        shown = shown[:: -1 if self.down else 1, :: -1 if self.across else 1]
        return np.ascontiguousarray(shown)


def lie(frame: Any) -> Lie:
    """How a decoded frame lies, by the display matrix beside it (ISO 14496-12, 8.3.2), to the nearest quarter.

    A telephone writes that it was held upright, and of its front camera that the picture is mirrored: FFmpeg's angle
    says of both that they are turned.
    """
    found = next((each for each in frame.side_data if each.type.name == "DISPLAYMATRIX"), None)
    if found is None:
        return Lie()
    (right, right_down), (down_right, down) = np.frombuffer(bytes(found), np.int32)[:9].reshape(3, 3)[:2, :2].tolist()
    if abs(right) >= abs(right_down):
        return Lie(False, down < 0, right < 0)
    return Lie(True, right_down < 0, down_right < 0)


def stretch(stream: Any) -> float:
    """How much wider than high a pixel is shown: on DVDs and of DV cameras they are not square (ITU-R BT.601)."""
    ratio = float(stream.sample_aspect_ratio or 1)
    return ratio if 0.1 < ratio < 10 else 1.0
