"""Speech as it comes: voice activity, a window that slides over the sound, and words that never change once final."""
