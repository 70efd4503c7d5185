"""Questions about an event, the answers that claims give, and how the answers stand to each other. In reading order:

asker      asks of an event all that its claims answer
given      one value that one claim gives
ground     what answers are judged by: which is later, who spoke, how sure each is
relations  which answers are set against each other
whether    yes, no, or in between
when       days, and before and after what
where      places
who        the doers
what       what it was done to or with
numbers    how many, how long, the how-manieth
how        means and manner
why        reasons and purposes that the reports themselves give
"""

from crosswire.accounts.questions.asker import Asker
from crosswire.accounts.questions.ground import Ground

__all__ = ["Asker", "Ground"]
