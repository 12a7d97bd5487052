"""From the words of a question to queries of a table: by rule, with a clear notion of what was not understood."""
