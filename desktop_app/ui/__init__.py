"""The window: panes for images, tables and sound, panels beside them, and what they share."""
