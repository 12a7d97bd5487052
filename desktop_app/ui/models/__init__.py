"""The Models page: which checkpoints there are, what each takes, and what can be done with it."""
