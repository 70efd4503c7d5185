"""Places: where on earth the names of a report lead. In reading order:

find       the places of one report, in four steps
gather     the names that stand for places
uses       which mentions speak of a place, and which of a state that acts
unclaimed  names of places that no party has
beside     what the words beside a name tell: "Salem, Oregon", "the Lebanese city of Tripoli"
namings    one name of a report, with all that is told of it
guess      a place that a name may lead to, and how likely
weigh      what speaks for each of the places that share a name
lead       the place that a name leads to
sites      names that no table knows: "Selby airport", "northern Mali"
takeups    "the city", "the port"
"""
