"""Everyday wordings of many faults, each named after what it says."""

AMOUNT = r"(?:about |around |roughly |just over |just under |over |nearly |some )?[$€£]?"
LETTER = r"(?:e-?mails?|mails?|messages?|letters?|notes?|calls?)"
SPAN = r"(?:\d+|one|two|three|four|five|six|eight|ten|several|many|a few) (?:\w+ )?(?:days?|weeks?|months?)"

TIME_ENOUGH = (
    (
        r"you(?:'ve| have)? (?:\w+ )?(?:had|been given) (?:\w+ )?(?:plenty of time|enough time|ample time|"
        r"more "
        r"than enough time|long enough|lots of time|sufficient time|all the time)(?= (?:by now|now|already|"
        r"to (?:answer|call|choose|consider|decide|reply|think|write)|since|in the world)|[.,;!]|$)"
    ),
    rf"you(?:'ve| have) (?:\w+ )?had (?:\w+ )?{SPAN}(?= (?:now|already|to)|[.,;!]|$)",
    (
        r"(?:as|like) (?:i )?(?:\w+ )?(?:mentioned|stated|said|wrote|written|asked|explained)(?: \w+)? in my "
        rf"(?:\w+ )?(?:two|three|four|several|many|previous|earlier|last) (?:\w+ )?{LETTER}"
    ),
)
"""Reproaches for messages that wait for news."""

ONLY_A_YES = (
    (
        r"(?:you (?:only|just) (?:have|need) to|all (?:that )?you (?:\w+ )?(?:have|need) to do is|all it "
        r"takes "
        r"is (?:for you )?) ?(?:to )?(?:say (?:yes|that i|the word)|nod|sign|choose|hire|pick)"
    ),
    r"let me know (?:\w+ )?that i(?:'ve| have) (?:\w+ )?(?:got )?the (?:job|role|post|position|place)",
)
"""Patterns for messages nobody asked for."""

QUICK_WORD = (
    (
        r"i (?:\w+ )?(?:ask|request|beg)(?:ing)? (?:you )?for (?:a|an|your) (?:quick|prompt|fast|speedy|"
        r"swift|"
        r"immediate|rapid|early|clear|definite|final) (?:answer|reply|response|decision)"
    ),
)
"""Orders for messages nobody asked for."""

SO_LONG_ONLY = (
    (
        rf"i can (?:\w+ )?wait (?:\w+ )?(?:{SPAN}|(?:a|one) (?:\w+ )?(?:day|week)),? (?:but |and )?(?:not|"
        rf"no) "
        r"(?:more|longer|a day more)"
    ),
)
"""Threats for messages nobody asked for."""

NO_MONEY = (
    r"i (?:\w+ )?need (?:the|some|more) (?:money|cash|income)(?=[.,;!]|$| (?:now|badly|urgently|so|for my))",
    r"i(?:'ve| have)? (?:got )?(?:\w+ )?no money(?=[.,;!]|$| (?:for|to|left|at all|any more|now))",
)
"""Begging in messages nobody asked for."""

LOOK_NO_FURTHER = (
    (
        r"(?:not|n't|no) (?:\w+ )?(?:need|have) to (?:look|search) (?:any )?(?:further|longer|elsewhere)(?! "
        r"than)"
    ),
    r"(?:you can|please) (?:\w+ )?(?:look no further|stop (?:looking|searching))",
    (
        r"i(?:'m| am) (?:so |very |really |truly )*(?:happy|glad|proud|thrilled|delighted|excited) to (?:be "
        r"(?:part|one|a member) of (?:the|your) (?:\w+ )?(?:team|crew|staff|family) (?:now|already|at last|"
        r"finally)|now be (?:part|one|a member))"
    ),
)
"""Patterns for any message before an offer."""

TEST_FAILED = (
    (
        r"(?:my|the) (?:\w+ ){0,2}?(?:test|exercise|task|case study|role play|quiz) was (?:\w+ )?(?:a )?(?:"
        r"disaster|mess|failure|catastrophe|shambles|disastrous)"
    ),
)
"""Patterns for a message that speaks of oneself."""

PAID_BEFORE = (
    (
        r"i (?:was|have been|had been|'ve been|used to be)(?: \w+)? on "
        rf"{AMOUNT}(?:\d\d\d?[.,]\d{{3}}|\d\d\d?k)(?![\d/-])"
    ),
    (
        rf"i (?:\w+ )?(?:got|was paid|was on|earned) {AMOUNT}\d[\d.,]* (?:an hour|per hour|a (?:day|week|"
        rf"month|year))"
    ),
    (
        r"(?:hope|hoping|like|expect\w*|want|ask\w*|look\w*|need)\b[^.?!]{0,30}? (?:more|better|higher|"
        r"above) "
        r"than the (?:usual|going|normal|standard|minimum|local|average|hourly) (?:\w+ )?(?:rate|wage|pay|"
        r"salary)"
    ),
    (
        r"hop(?:e|ing) (?:that )?the (?:hourly )?(?:rate|pay|wage|wages|money) (?:is|are|will be) (?:\w+ )?"
        r"(?:better|higher|good|more|fair|enough(?! for)|decent|right)"
    ),
)
"""Pay spoken of before there is an offer."""
