"""One file per export format.

records     plain records as a JSON list
dossier     ``crosswire-dossier/1``, the JSON file that holds everything
"""
