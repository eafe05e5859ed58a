"""Everyday wordings of many faults, each named after what it says."""

AMOUNT = r"(?:about |around |roughly |just over |just under |over |nearly |some )?[$€£]?"
LETTER = r"(?:e-?mails?|mails?|messages?|letters?|notes?|calls?)"
DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
SPAN = r"(?:\d+|one|two|three|four|five|six|eight|ten|several|many|a few) (?:\w+ )?(?:days?|weeks?|months?)"

TIME_ENOUGH = (
    (
        r"you(?:'ve| have)? (?:\w+ )?(?:had|been given) (?:\w+ )?(?:plenty of time|enough time|ample time|"
        r"more than enough time|long enough|lots of time|sufficient time|all the time)(?= (?:by now|now|"
        r"already|to (?:answer|call|choose|consider|decide|reply|think|write)|since|in the world)|[.,;!]|$)"
    ),
    rf"you(?:'ve| have) (?:\w+ )?had (?:\w+ )?{SPAN}(?= (?:now|already|to)|[.,;!]|$)",
    (
        r"(?:as|like) (?:i )?(?:\w+ )?(?:mentioned|stated|said|wrote|written|asked|explained)(?: \w+)? in "
        r"my "
        rf"(?:\w+ )?(?:two|three|four|several|many|previous|earlier|last) (?:\w+ )?{LETTER}"
    ),
    (
        rf"(?:you|he|she|they|someone|somebody|your \w+|the \w+) (?:said|told me|promised|named|wrote)(?: "
        rf"\w+){{0,2}} {DAY}[.;,!] (?:and |but )?(?:it(?:'s| is| was)|today is|now it(?:'s| is)) (?:now |"
        rf"already )*(?:{DAY}|the \w+|past|a week)"
    ),
    (
        r"(?:somebody|someone|anybody|anyone|you|one|they) (?:should|could|might|ought to) (?:(?!not )\w+ "
        r")?have (?:\w+ )?(?:told|informed|called|written|rung|let me|answered|warned|sent|phoned|e-?mailed|"
        r"replied)(?! (?:it|them|this) )"
    ),
    (
        r"(?:know|understand|see|imagine|wonder\w*|ask myself) why (?:you|nobody|no one|your \w+) (?:\w+ "
        r")?(?:(?:do not|don't|did not|didn't|never|have not|haven't|will not|won't|cannot|can't|has not|"
        r"hasn't|is|are) (?:\w+ )?(?:answer\w*|repl\w+|writ\w+|call\w*|respond\w*|ring|tell|told|silent|"
        r"ignor\w+|got)|(?:answers|calls|writes|replies|responds))"
    ),
)
"""Reproaches for messages that wait for news."""

ONLY_A_YES = (
    (
        r"(?:you (?:only|just) (?:have|need) to|all (?:that )?you (?:\w+ )?(?:have|need) to do is|all it "
        r"takes is (?:for you )?) ?(?:to )?(?:say (?:yes|that i|the word)|nod|sign|choose|hire|pick)"
    ),
    r"let me know (?:\w+ )?that i(?:'ve| have) (?:\w+ )?(?:got )?the (?:job|role|post|position|place)",
    r"let (?:me|it|the choice|the answer) be (?:the one|me|the person|your choice|chosen)(?=[.,;!]|$)",
    (
        r"(?:tell|say|know)\b[^.?!]{0,30}? (?:if|whether) (?:it(?:'s| is| will be) me|i(?:'m| am) the "
        r"one)(?= |[.,;!?]|$)(?! (?:who|that|for whom))"
    ),
    (
        r"(?:do not|don't) (?:\w+ )?(?:think|deliberate|hesitate|ponder|reflect)(?: (?!and\b)\w+){0,3} "
        r"(?:too|so|very|for) (?:long|much)"
    ),
)
"""Patterns for messages nobody asked for."""

QUICK_WORD = (
    (
        r"i (?:\w+ )?(?:ask|request|beg)(?:ing)? (?:you )?for (?:a|an|your) (?:quick|prompt|fast|speedy|"
        r"swift|immediate|rapid|early|clear|definite|final) (?:answer|reply|response|decision)"
    ),
    (
        r"(?:(?<=[.!?;] )|(?<=\n)|^|\band |\bjust |\bnow |\bfinally )give me (?:some|any|the|a|an|more|"
        r"proper|real|your) (?:\w+ )?(?:news|sign|signal|word|updates?|information|clarity|reply|answer|"
        r"response|result|feedback)"
    ),
    (
        r"i want (?:this|it|that|the matter|things|everything) (?:\w+ )?(?:cleared up|settled|solved|"
        r"resolved|sorted|explained|answered|dealt with|finished|over)"
    ),
    (
        r"(?<!you )(?<!to )(?:call|ring|phone|text|e-?mail|write|answer) (?:to )?me (?:back )?(?:when|once|"
        r"as soon as|the moment|after) you (?:\w+ )?(?:read|see|get|receive|open|find) (?:this|my|it)"
    ),
)
"""Orders for messages nobody asked for."""

SO_LONG_ONLY = (
    (
        rf"i can (?:\w+ )?wait (?:\w+ )?(?:{SPAN}|(?:a|one) (?:\w+ )?(?:day|week)),? (?:but |and )?(?:not|"
        rf"no) "
        r"(?:more|longer|a day more)"
    ),
    r"(?:talk|speak|turn|go|write|apply)(?:ing)? to your (?:\w+ )?(?:competitors?|rivals?|competition)",
    (
        r"(?:otherwise|if not|or else),? i(?:'ll| will| shall| must| have to) (?:\w+ )?(?:decline|pass|"
        r"refuse|quit)(?= |[.,;!]|$)"
    ),
    r"(?:will not|won't|cannot|can't) wait,? (?:and )?(?:neither|nor) (?:will|can|do|shall) i",
    (
        r"(?:other|another|second|new) (?:\w+ )?(?:employer|company|firm|offer|place|job|shop) (?:\w+ "
        r")?(?:will not|won't|cannot|can't|does not|doesn't) wait"
    ),
    (
        r"(?:should|if|unless|in case) (?:you|i|we|there|nobody|no one)\b[^.?!]{2,60}? i(?:'ll| will| shall|"
        r" must| have to| am going to) (?:\w+ ){0,2}?look (?:at|for|into|around)(?: for)?(?: \w+)? "
        r"?(?:other|another|elsewhere|jobs?|work|something)"
    ),
    (
        rf"(?:tomorrow|next (?:week|month)|{DAY}|after (?:that|{DAY})|later) (?:may|might|will|could|would|"
        rf"is) (?:\w+ )?(?:be )?too late"
    ),
    (
        r"(?:perhaps|maybe) i (?:should|will|had better|must) (?:\w+ )?(?:go|work|apply|turn|look|try) "
        r"(?:there|elsewhere|somewhere else|to (?:them|another|one)|with them)"
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
    (
        r"(?:we(?:'re| are) going to|we(?:'ll| will)|you and i will) (?:\w+ )?(?:do|achieve|make|be|have|"
        r"build|move|work|write) (?:great things|wonders|big things|history|a (?:great|fantastic|perfect|"
        r"wonderful|dream) team(?=[.,;!]|$| together| you)|a lot of fun|mountains|miracles)"
    ),
)
"""Patterns for any message before an offer."""

TEST_FAILED = (
    (
        r"(?:my|the) (?:\w+ ){0,2}?(?:test|exercise|task|case study|role play|quiz) was (?:\w+ )?(?:a "
        r")?(?:disaster|mess|failure|catastrophe|shambles|disastrous)"
    ),
    (
        r"i(?: was| am|'m) (?:\w+ )?(?:slow|clumsy|awkward|stiff|shy|nervous|silly|confused|careless|sloppy|"
        r"weak|quiet) and (?:\w+ )?(?:slow|clumsy|awkward|stiff|shy|nervous|silly|confused|careless|sloppy|"
        r"weak|unsure|boring|dull)"
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
        r"above) than the (?:usual|going|normal|standard|minimum|local|average|hourly) (?:\w+ )?(?:rate|"
        r"wage|pay|salary)"
    ),
    (
        r"hop(?:e|ing) (?:that )?the (?:hourly )?(?:rate|pay|wage|wages|money) (?:is|are|will be) (?:\w+ "
        r")?(?:better|higher|good|more|fair|enough(?! for)|decent|right)"
    ),
    (
        rf"my (?:last|present|current|previous|old|other) (?:\w+ )?(?:job|post|firm|company|employer|place|"
        rf"work|role|shop|depot) (?:\w+ )?(?:paid|pays)(?: me)? (?:\w+ )?{AMOUNT}\d"
    ),
    (
        r"how (?:is|are|will|do you) (?:\w+ )?(?:overtime|sundays?|nights?|night (?:work|shifts)|weekends?|"
        r"extra hours)(?: work)? (?:be )?(?:handled|treated|counted|compensated|rewarded)\b[^.?!]{0,40}\?|"
        r"in terms of (?:money|pay|salary)"
    ),
    (
        r"how (?:long|many days) (?:is|are|would) (?:the|my|your) (?:\w+ )?(?:holidays?|vacation|annual "
        r"leave)\b[^.?!]{0,30}\?"
    ),
)
"""Pay spoken of before there is an offer."""

TAKES_LONG = (
    (
        r"(?:will|does|would|is|might|could) (?:it|this|that|the \w+|your \w+) (?:\w+ )?(?:going to "
        r")?(?:take|last) (?:\w+ ){0,2}?(?:long|longer|days|weeks|months)(?! to)\b[^.?!]{0,40}\?"
    ),
)
"""A question about their schedule."""

EACH_WORD_GOLD = (
    (
        r"(?:every|each) (?:\w+ )?(?:word|minute|sentence|moment) (?:\w+ ){0,3}?(?:was|is) (?:pure |sheer |"
        r"absolute )?(?:gold(?:en)?|magic|wisdom|perfect|a gift|genius|brilliant|precious)"
    ),
    r"(?:honou?r|joy|privilege|pleasure|delight) beyond (?:words|measure|compare|belief)",
    (
        r"dream(?:t|ed)? (?:all my life )?(?:of|about) (?:meeting|knowing|finding|working for) (?:(?:\w+ "
        r"){1,3}(?:like|as) )?you(?=[.,;!]|$)"
    ),
    (
        r"(?:enchanted|bewitched|dazzled|hypnoti[sz]ed|mesmeri[sz]ed|spellbound|captivated|charmed) by "
        r"(?:you(?=[.,;!]|$)|your (?:\w+ )?(?:wisdom|kindness|charm|charisma|mind|presence|personality|"
        r"knowledge|brilliance|beauty|genius|greatness|aura|voice))"
    ),
    (
        r"(?:there(?:'s| is)|i know|i have met|i've met|i met) (?:nobody|no one|no other \w+) (?:else "
        r")?(?:\w+ )?like you(?=[.,;!]|$)"
    ),
)
"""Praise without measure."""

TILL_NEXT = (
    r"i(?:'ll| will| shall) (?:\w+ )?be in touch(?= ?[.,;!]|$| (?:with you|about|on|before|after))",
    (
        r"(?:(?<=[.!?;,] )|(?<=\n)|^)(?:speak|talk|chat|write)(?:ing)? (?:to|with) you (?:soon|later|again|"
        r"next|then|shortly|tomorrow|on|in)"
    ),
    r"(?:until|till) (?:the|our|my) next (?:e-?mail|mail|message|time|call|note|letter)",
    r"expect me (?:at|in|on|by|again|back|next|soon|to (?:call|write|ring|come))",
)
"""A next contact announced in a last note."""

HARD_TO_BEAR = (
    (
        r"(?:the|this|your) (?:\w+ )?(?:silence|waiting|wait|uncertainty|delay) (?:is|has been|was|becomes|"
        r"gets|makes me) (?:(?!not )\w+ )?(?:hard|difficult|tough|painful|heavy|killing me|unbearable|too "
        r"much|eating|ill|sick|mad|crazy)(?= |[.,;!]|$)"
    ),
)
"""The wait itself complained of, while it lasts."""

DID_NOT_MAKE_IT = (
    (
        r"(?:so|then|apparently|clearly|well),? i (?:did not|didn't|have not|haven't) (?:\w+ )?(?:make|made|"
        r"get|got|pass|passed|win|won) it(?=[.,;!?]|$)"
    ),
)
"""A no taken for granted."""

INTO_HOME_AND_FILES = (
    r"(?:see|visit|meet) me at (?:home|my (?:place|flat|house|home|apartment))(?= |[.,;!?]|$)",
    (
        r"(?:bring|give|send|show|get|offer|provide) you (?:with )?(?:\w+ )?(?:lists?|files?|data|records?|"
        r"details|contacts|addresses|database) of (?:our|their) (?:\w+ )?(?:patients?|customers?|clients?|"
        r"guests?|suppliers?|members|donors|pupils|students|tenants|users)(?!')"
    ),
)
"""Private visits and lists of other people’s customers."""

EASY_CHOICE = (
    (
        r"(?:should|would|must|ought to|can|could) (?:(?!not )\w+ )?be an? (?:\w+ )?(?:easy|simple|obvious|"
        r"quick|clear) (?:choice|decision)"
    ),
    (
        r"(?:cannot|can't|should not|shouldn't|is not|isn't) (?:\w+ )?(?:be )?an? (?:hard|difficult) "
        r"(?:choice|decision)"
    ),
)
"""Pressure while a decision is awaited."""

OTHERS_TOO = (
    (
        r"there are (?:\w+ )?(?:other|plenty of|many|enough|more) (?:other )?(?:hospitals|companies|firms|"
        r"shops|schools|employers|jobs|clinics|places|offers|fish|kitchens|hotels|labs)(?= (?:too|as well|"
        r"out there|in town|around|enough|in the sea)|[.!]|$)"
    ),
)
"""A threat while a decision is awaited."""
