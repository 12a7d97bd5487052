"""Labels pictures with the classes a checkpoint was trained on (image-classification)."""
