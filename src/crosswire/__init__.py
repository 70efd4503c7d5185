"""Crosswire reads every report of a developing story against every other."""
