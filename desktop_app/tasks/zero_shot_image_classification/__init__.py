"""Matches pictures with labels a person types (zero-shot-image-classification)."""
