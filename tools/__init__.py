"""Tools that make what the project carries with it; none is needed to run it."""
