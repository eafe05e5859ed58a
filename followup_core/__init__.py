"""What to say after an interview: when to write, what to write, what to check before sending.

The rooms, each with its public names in its own `__all__`:

- `cadence`: facts in, dated messages with their reasons out
- `promises`: “by the end of next week” to a date
- `workdays` and `places`: business days, holidays, names of countries and regions
- `messages`: situations and texts
- `etiquette`: the rules and their sources
- `record`: what is saved, and how it is read back
- `exchange`: calendar files, backups
- `errors`: `BadInput`, the one refusal
"""
