"""Draws the sample films of resources/samples, the same ones every time:

python -m models.recipes.sample_films

motions.webm is silent: things move in it that the checkpoint timesformer-films knows. meeting.mp4 has the voice of
meeting.wav beside drawn pictures, so that what is seen and what is said stand on one axis of time.
"""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import soundfile
from PIL import Image, ImageDraw

FOLDER = Path(__file__).parents[2] / "resources" / "samples"
SIZE = (320, 240)
RATE = 15
_LARGER = 3
"""Pictures are drawn so many times larger and shrunk, for smooth edges."""

Pixels = npt.NDArray[np.uint8]
Draw = Callable[[ImageDraw.ImageDraw, float], None]

_BLUE, _RED, _GREEN, _AMBER = (40, 90, 190), (200, 60, 50), (60, 140, 80), (225, 160, 40)


def _disc(draw: ImageDraw.ImageDraw, x: float, y: float, radius: float, colour: tuple[int, int, int]) -> None:
    x, y, radius = x * _LARGER, y * _LARGER, radius * _LARGER
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)


def _block(draw: ImageDraw.ImageDraw, x: float, y: float, side: float, colour: tuple[int, int, int]) -> None:
    x, y, side = x * _LARGER, y * _LARGER, side * _LARGER
    draw.rectangle((x - side, y - side, x + side, y + side), fill=colour)


def across(draw: ImageDraw.ImageDraw, share: float) -> None:
    """A ball goes from left to right."""
    _disc(draw, 40 + 240 * share, 130, 26, _RED)


def up(draw: ImageDraw.ImageDraw, share: float) -> None:
    """A balloon rises."""
    _disc(draw, 170, 205 - 170 * share, 30, _AMBER)


def meet(draw: ImageDraw.ImageDraw, share: float) -> None:
    """Two blocks come together."""
    _block(draw, 45 + 90 * share, 120, 24, _BLUE)
    _block(draw, 275 - 90 * share, 120, 24, _GREEN)


def down(draw: ImageDraw.ImageDraw, share: float) -> None:
    """A ball falls."""
    _disc(draw, 150, 35 + 170 * share, 26, _BLUE)


def grow(draw: ImageDraw.ImageDraw, share: float) -> None:
    """A disc grows."""
    _disc(draw, 160, 120, 14 + 80 * share, _GREEN)


def back(draw: ImageDraw.ImageDraw, share: float) -> None:
    """A block goes from right to left."""
    _block(draw, 280 - 240 * share, 115, 24, _AMBER)


def frame(scene: Draw, share: float, ground: tuple[int, int, int]) -> Pixels:
    """One picture of a scene, share of it in 0..1."""
    large = Image.new("RGB", (SIZE[0] * _LARGER, SIZE[1] * _LARGER), ground)
    draw = ImageDraw.Draw(large)
    for line in range(0, large.width, 60):
        draw.line((line, 0, line - 200, large.height), fill=tuple(each - 12 for each in ground), width=8)
    scene(draw, share)
    return np.asarray(large.resize(SIZE, Image.Resampling.LANCZOS))


def write(path: Path, scenes: list[Draw], seconds: float, codec: str, sound: Path | None = None) -> None:
    """A film of scenes of so many seconds each."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=RATE)
        stream.width, stream.height, stream.pix_fmt = *SIZE, "yuv420p"
        stream.options = {"crf": "30", "b": "0"} if codec != "libx264" else {"crf": "26", "preset": "slow"}
        heard = container.add_stream("aac", rate=16_000) if sound is not None else None
        if heard is not None:
            heard.bit_rate = 48_000
        grounds = ((236, 232, 222), (222, 232, 238), (230, 238, 226))
        for place, scene in enumerate(scenes):
            count = round(seconds * RATE)
            for number in range(count):
                picture = av.VideoFrame.from_ndarray(
                    frame(scene, number / (count - 1), grounds[place % len(grounds)]), format="rgb24"
                )
                picture.time_base, picture.pts = Fraction(1, RATE), place * count + number
                container.mux(stream.encode(picture))
        container.mux(stream.encode())
        if heard is not None and sound is not None:
            samples, rate = soundfile.read(sound, dtype="float32")
            voice = av.AudioFrame.from_ndarray(samples[None], format="fltp", layout="mono")
            voice.rate = rate
            container.mux([*heard.encode(voice), *heard.encode()])


def main() -> None:
    """Write both."""
    write(FOLDER / "motions.webm", [across, up, meet, grow], 4.0, "libvpx-vp9")
    write(FOLDER / "meeting.mp4", [down, back, across], 3.4, "libx264", FOLDER / "meeting.wav")


if __name__ == "__main__":
    main()
