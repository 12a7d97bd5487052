"""What a probe asks of checkpoints that match pictures with words."""

import torch

from desktop_app.inference.loading import Loaded
from desktop_app.tasks.probe.pictures import Pictures
from desktop_app.tasks.zero_shot_image_classification.run import template_of, text_embeddings, unit

LABELS = (
    *("landscape", "receipt", "map", "page of handwriting", "bar chart", "invoice", "diagram", "red circle"),
    *("blue square", "QR code", "cat", "person", "street", "building", "screenshot", "table"),
)


def sample(loaded: Loaded) -> Pictures:
    """Pictures, and the best of sixteen labels; each checkpoint reads these itself."""
    return Pictures(loaded, _similarities)


def _similarities(loaded: Loaded, pixels: torch.Tensor) -> torch.Tensor:
    texts = text_embeddings(loaded, [template_of(loaded).replace("{}", label) for label in LABELS])
    return unit(loaded.model.get_image_features(pixel_values=pixels).pooler_output) @ texts.t()
