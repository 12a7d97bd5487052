"""Which checkpoints exist, which of them are on this machine, and how one gets here and goes again."""

from desktop_app.catalogue.checking import Finding
from desktop_app.catalogue.downloads import Download, Plan
from desktop_app.catalogue.entries import Entry
from desktop_app.catalogue.files import Progress
from desktop_app.catalogue.library import Catalogue

__all__ = ["Catalogue", "Download", "Entry", "Finding", "Plan", "Progress"]
