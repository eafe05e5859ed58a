"""Stands in for platform in the image: packages ask which Python this is."""


def python_implementation() -> str:
    """Name the Python that runs in Pyodide."""
    return "CPython"


def system() -> str:
    """Name the system it runs on."""
    return "Emscripten"
