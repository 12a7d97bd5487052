"""What a model looked at, and what attention costs."""
