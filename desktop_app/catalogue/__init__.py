"""Which checkpoints exist, which of them are on this machine, and which one a task takes by default."""

from desktop_app.catalogue.entries import ARCHITECTURES, Entry
from desktop_app.catalogue.library import Catalogue

__all__ = ["ARCHITECTURES", "Catalogue", "Entry"]
