"""One file per export format.

dossier     ``crosswire-dossier/1``, the JSON file that holds everything
"""
