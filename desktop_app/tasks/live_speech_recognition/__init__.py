"""Writes down what is said into a microphone (live-speech-recognition)."""
