"""The tests; a package, so that nobody else’s package of that name is taken for it."""
