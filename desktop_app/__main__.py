"""Lets `python -m desktop_app` do what the `attendant` command does."""

import sys

from desktop_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
