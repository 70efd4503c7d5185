"""Names of the world's places, and where they lie. Below the stages, and knows nothing of reports. In reading order:

names      plain questions: cities, states, parts of the United States
keys       one key for the spellings of a name
entries    a place as the gazetteer knows it
tables     the packed tables in ``data``, each read when first asked for
look_up    the places that a name can stand for, and what lies around each
"""

from crosswire.gazetteer.names import City, Land, cities, country_of_city, lands, us_states

__all__ = ["City", "Land", "cities", "country_of_city", "lands", "us_states"]
