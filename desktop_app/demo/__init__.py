"""`attendant demo`: the real window, off screen, is given the samples and reports every answer."""

import os
import tempfile
from pathlib import Path


def run(output: Path) -> int:
    """Run the demo and write output/report.html; 0 only if every answer came."""
    # A home of its own: the demo neither reads nor changes what a person has kept.
    with tempfile.TemporaryDirectory(prefix="attendant-demo-") as home:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["ATTENDANT_HOME"] = home
        from desktop_app.demo.tour import tour

        return tour(output)
