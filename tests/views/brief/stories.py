"""Invented stories for briefs."""

from tests.making import make_report

COURIER = make_report(
    "Mayor Mira Toll said on Monday: “The dam will be opened before the flood comes.”\n"
    "Engineer Jon Brekke said that the northern wall of the dam leaked on Sunday.\n"
    "Two officials in the ministry told the Valley Times that the northern wall of the dam leaked on Sunday.\n"
    "The waterworks denied that the northern wall of the dam leaked on Sunday.\n"
    "The growers want new pumps from the ministry.\n",
    outlet="Fen Courier",
    published="2024-03-05",
)
POST = make_report(
    "The northern wall of the dam leaked on Sunday, farmer Ole Lund said.\n"
    "“Nobody asked the farmers,” said Lund, “and nobody will.”\n"
    "He called on Toll to resign.\n",
    outlet="Marsh Post",
    published="2024-03-06",
)
HERALD = make_report(
    "Workers opened the dam on Thursday, before the flood came.\n"
    "According to a senior engineer, the northern wall of the dam did not leak.\n",
    outlet="Hill Herald",
    published="2024-03-08",
)
HOSTILE = make_report(
    "The dam [burst](javascript:alert(1)) on Sunday, said Ida `rm -rf` <script>Moe</script>.\n"
    "“The \x1b[31mdam\x1b[0m is | red \u202e and # wet,” said Ida Moe. “It is *over*.”\n"
    "| The dam | leaked |\n"
    "# The mayor of Fenmouth denied that the dam had burst.\n"
    "1. The mayor said the dam would be mended by May.\n",
    outlet="](javascript:alert(2)) <b>Post</b>",
    published="2024-03-07",
)
