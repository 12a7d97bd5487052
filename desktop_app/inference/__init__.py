"""A checkpoint on a device: loading, precision, batches, and what stays in memory."""
