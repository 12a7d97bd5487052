"""Attendant: images, tables and sound answered by transformers on this machine, and what they attended to."""

__version__ = "0.1.0"
