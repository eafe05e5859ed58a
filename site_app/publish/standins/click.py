"""Stands in for click in the browser: Flask only imports it; its command line never runs there."""
