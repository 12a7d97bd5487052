"""The labels that a classifier was taught."""

from desktop_app.answers.pictures import taught
from desktop_app.inference.loading import Loaded


def labels_of(loaded: Loaded) -> list[str]:
    """In the order of its logits; of a checkpoint that came with the program the window says them in its language."""
    names = loaded.model.config.id2label
    labels = [names[index] for index in range(len(names))]
    return list(map(taught, labels)) if loaded.entry.builtin else labels
