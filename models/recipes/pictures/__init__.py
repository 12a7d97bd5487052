"""Rendering of labelled pictures: every kind the built-in image checkpoints know is drawn here from a seed."""
