"""Builds the guide: pages made from the data, and the numbers and time lines inside the written ones."""
