"""Measures the memory and time that attention takes as the sequence grows (attention-memory)."""
