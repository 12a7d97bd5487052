"""The picture of a page, for checkpoints that look at it besides reading its words (LayoutLMv3)."""

from functools import partial
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from desktop_app.inference.loading import Loaded
from desktop_app.media.documents import reading
from desktop_app.media.documents.pages import PageReading
from desktop_app.tasks.document_question_answering.asking import Pixels


def at_page(loaded: Loaded, path: Path, page: PageReading) -> Pixels | None:
    """What makes the page's pixels when they are needed; None for checkpoints that read words and boxes alone."""
    if loaded.model.config.model_type != "layoutlmv3" or not getattr(loaded.model.config, "visual_embed", False):
        return None
    return partial(_pixels, path, page, int(loaded.model.config.input_size))


def _pixels(path: Path, page: PageReading, side: int) -> torch.Tensor:
    """A page squeezed into a square, float32 [3, side, side] in -1..1: LayoutLMv3's own preparation, with a mean and
    a deviation of a half for every colour."""
    picture = reading.picture(path, page.page, 4 * side, page.turned).resize((side, side), Image.Resampling.BILINEAR)
    values = torch.from_numpy(np.asarray(picture, dtype=np.float32) / 255)
    return (values.permute(2, 0, 1) - 0.5) / 0.5
