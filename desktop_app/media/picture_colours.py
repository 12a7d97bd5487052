"""Decoded pictures as a person would see them: RGB in the colours of a usual screen (sRGB), transparency on white."""

import io
from typing import Any

from PIL import Image

from desktop_app.media import picture_depth

Notes = tuple[str, ...]

_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK"}
"""The colour space that a profile has to have for a mode (ICC.1:2022, table 19)."""


def as_seen(image: Image.Image) -> tuple[Image.Image, Notes]:
    """A loaded picture in RGB, and what was done to it beyond the obvious."""
    notes: Notes = ()
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I") or image.mode == "F":
        image, notes = picture_depth.grey(image)
    if not image.has_transparency_data:
        flat, more = _in_srgb(image, profile)
        return flat, notes + more
    layered = image if image.mode == "RGBA" else image.convert("RGBA")
    alpha = layered.getchannel("A")
    flat, more = _in_srgb(layered.convert("RGB"), profile)
    white = Image.new("RGB", image.size, "white")
    white.paste(flat, mask=alpha)
    hidden = ("It is wholly transparent, so that nothing of it is seen.",) if alpha.getextrema()[1] == 0 else ()
    return white, notes + more + hidden


def _in_srgb(image: Image.Image, profile: bytes | None) -> tuple[Image.Image, Notes]:
    """An opaque picture in sRGB by the profile that came with it; plainly converted where it has none."""
    from PIL import ImageCms

    if image.mode == "LAB":
        return _transformed(image, ImageCms.createProfile("LAB")), ()
    if not profile:
        return _plain(image), ()
    base = image if image.mode in _SPACES else image.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        facts: Any = source.profile
        if facts.xcolor_space != _SPACES[base.mode]:
            return _plain(image), ("It says that its colours are of another kind than they are, so that was ignored.",)
        if "srgb" in (facts.profile_description or "").lower():
            return _plain(image), ()
        return _transformed(base, source), ()
    except (ImageCms.PyCMSError, OSError, ValueError):
        return _plain(image), ("Its colour profile is damaged and was ignored.",)


def _transformed(image: Image.Image, source: Any) -> Image.Image:
    from PIL import ImageCms

    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION
    srgb = ImageCms.createProfile("sRGB")
    turned = ImageCms.profileToProfile(image, source, srgb, intent, outputMode="RGB", flags=flags)
    if turned is None:
        raise ValueError("no transform")
    return turned


def _plain(image: Image.Image) -> Image.Image:
    return image.convert("RGB") if image.mode != "RGB" else image.copy()
