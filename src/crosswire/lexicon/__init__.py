"""What English words mean to each other: the same, kinds of each other, opposites. Below the stages.

look_up    plain questions about two words
tables     the packed tables in ``data``, each read when first asked for
"""

from crosswire.lexicon.look_up import are_one_kind, are_opposite, is_a, is_kind_of, kin, mean_the_same, meanings

__all__ = ["are_one_kind", "are_opposite", "is_a", "is_kind_of", "kin", "mean_the_same", "meanings"]
