"""The panels beside the panes: what a model looked at, and what attention costs."""
