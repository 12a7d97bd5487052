"""What the program measures of itself."""
