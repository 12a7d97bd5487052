"""Smaller parts that panes and panels are made of."""
