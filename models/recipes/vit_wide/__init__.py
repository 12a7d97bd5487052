"""Training of vit-pictures on a graphics card within a span of time: all pictures, and all changes to them, on it."""
