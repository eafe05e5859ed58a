"""The bench: how fast Afterword is, against its rivals within one run (docs/contributing/benchmarks.md)."""
