"""Workbooks of every format, read as a person sees them; what parses them runs in a limited child process."""
