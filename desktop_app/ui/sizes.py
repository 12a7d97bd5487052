"""Sizes of files as the window writes them."""

from desktop_app.catalogue import files
from desktop_app.translation import local


def format_bytes(count: float) -> str:
    """Bytes as a person reads them, in powers of ten, with the marks of the country: "1.3 GB", "1,3 GB"."""
    return local(files.format_bytes(count))
