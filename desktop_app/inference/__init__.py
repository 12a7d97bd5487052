"""A checkpoint on a device: loading, precision, batches, and what stays in memory."""

from desktop_app.inference.spared_imports import spare

spare()
