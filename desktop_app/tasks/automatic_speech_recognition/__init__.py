"""Writes down what is said in recordings (automatic-speech-recognition)."""
