"""Afterword as a site: the planner, what the browser runs, and how both are published."""
