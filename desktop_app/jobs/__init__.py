"""Work off the GUI thread: a queue for the models, a background for files, and how answers come back."""
