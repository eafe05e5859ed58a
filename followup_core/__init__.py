"""What to say after an interview: when to write, what to write, what to check before sending."""
