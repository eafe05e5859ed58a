"""Offhand wordings of faults, each named after what it says."""

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|"
    r"summer|autumn|winter)"
)
ROOM = (
    r"(?:bakery|office|kitchen|lab|shop|ward|school|depot|team|workshop|warehouse|studio|clinic|hospital|"
    r"garage|restaurant|hotel|factory|classroom|library|museum|yard)"
)
THING = (
    r"(?:key|badge|desk|uniform|laptop|locker|pass|login|password|contract|jacket|apron|phone|chair|name "
    r"tag|van|parking space)"
)
STRONG = r"(?:brilliant|beautiful|wise|gifted|amazing|wonderful|inspiring|fantastic|clever|great)"
KIND = (
    r"(?:kind|generous|smart|intelligent|talented|warm|funny|charming|patient|strong|lovely|special|noble|"
    r"modest|elegant|honest|friendly|good|beautiful|wise|brilliant|clever|great|wonderful|inspiring)"
)

ACT_IF = (
    (
        r"if you (?:\w+ )?(?:want me|are interested),? (?:please |then )?(?:act|move|decide|hurry|be quick|"
        r"write|call|answer|tell me|speak up)(?: \w+){0,3} (?:this|now|today|by|before|soon|quickly|fast|"
        r"tomorrow)"
    ),
)
"""A threat while a decision is awaited."""

SAY_YES = (r"(?:(?<=[.!?;] )|(?<=\n)|^|please |just |simply |so )say yes(?=[.,;!]|$| to me)",)
"""Pressure in messages nobody asked for."""

NOT_EVEN = (
    (
        r"(?:nobody|no one|none of you) (?:at|in|from) (?:your|the) \w+ (?:\w+ )?(?:pick\w*|answer\w*|"
        r"call\w*|repl\w+|writ\w+|bother\w*)"
    ),
    (
        r"you (?:did not|didn't|have not|haven't|never) even (?:thank\w*|call\w*|writ\w+|wrote|answer\w*|"
        r"repl\w+|say|said|sen[dt]|look\w*|read|bother\w*|tell|told|let|give|gave|given|ask\w*|confirm\w*|"
        r"acknowledg\w*)"
    ),
    r"(?:did not|didn't|never) (?:\w+ )?(?:thank me|say thank you)(?: for|[.,;!]|$)",
)
"""Reproaches while news is awaited."""

A_NUMBER = (
    r"what am i (?:supposed|meant|expected) to (?:think|do|believe|make|say)",
    (
        r"(?:feels?|felt|am|treated|seem) (?:\w+ )?(?:like|as) (?:just |only |merely )?an? (?:mere "
        r")?(?:number|file|nobody|piece of paper|beggar|stranger|fool|nuisance)(?=[.,;!]|$)"
    ),
)
"""Anger while news is awaited."""

BANK_WAITS = (
    (
        r"(?:(?:my|the) bank|my (?:landlord|landlady)) (?:\w+ )?(?:wants|demands|asks for|is asking for|is "
        r"waiting for|will throw|threatens) (?:its|the|his|her|my|me|us) (?:money|rent|out|instalments?|"
        r"loan)?"
    ),
)
"""Need, in messages nobody asked for."""

WHEN_I_AM_THERE = (
    (
        rf"(?:from|as of|starting|on|after|in) (?:next )?(?:{WEEKDAY}|{MONTH}|tomorrow|next \w+)(?: "
        rf"on(?:wards)?)?,? i(?:'ll| will| shall) (?:\w+ )?(?:be|work|sit|stand|stay|live|bake|teach|drive|"
        rf"cook) (?:\w+ )?(?:with you|for you|in your \w+|at your \w+|part of|in the {ROOM}|at the {ROOM})"
    ),
    (
        r"we(?:'ll| will| shall) (?:\w+ )?(?:see|meet) each other (?:\w+ )?(?:every (?:day|morning|night|"
        r"week)|daily|all the time|at work)"
    ),
    (
        rf"you(?:'ll| will| would)? (?:\w+ )?(?:need|have) to (?:give|get|order|make|find|print|show|buy|"
        rf"issue) me (?:a|an|the|my) (?:\w+ )?{THING}(?= |[.,;!]|$)"
    ),
    (
        r"my first (?:\w+ )?(?:change|act|action|decision|order|rule|measure)(?: \w+){0,2} (?:will|is going "
        r"to|shall) be"
    ),
)
"""Patterns for any message before an offer."""

NEVER_AGAIN = (
    (
        r"(?:don't|do not) (?:\w+ )?(?:think|believe|expect|suppose|imagine) (?:that )?(?:i(?:'ll| will| "
        r"would)? |to )(?:\w+ )?(?:hear (?:\w+ ){1,3}(?:again|any ?more|now)|be (?:chosen|hired|picked|"
        r"taken|the one))"
    ),
    (
        r"i (?:was|am) (?:not|never) (?:\w+ )?(?:what|who|the (?:one|person|kind|type|sort)) (?:\w+ "
        r")?(?:you|they) (?:\w+ )?(?:wanted|want|were looking|are looking|needed|need|had in mind|hoped)"
    ),
    (
        r"you (?:\w+ )?(?:went|have gone|'ve gone|are going) (?:\w+ )?(?:for|with) (?:the|an|a) (?:\w+ "
        r")?(?:other|others|different|younger|cheaper|better|local|internal)(?= |[.,;!]|$)"
    ),
)
"""A no taken for granted, in messages nobody asked for."""

NOT_THE_BEST = (
    (
        r"i(?:'m| am| was) not the (?!(?:young|old|tall|small|near|clos)est)(?:\w{3,}est|most \w+)(?= |"
        r"[.,;!]|$)(?! (?:one|person|only) (?:to|who))"
    ),
)
"""Running oneself down."""

THREE_WORDS = (
    (
        rf"you(?:'re| are| were)(?: \w+)? {STRONG}(?:,|,? and) (?:\w+ )?{KIND}(?:,|,? and|, and) (?:\w+ "
        rf")?{KIND}"
    ),
    (
        r"(?:meeting|knowing|finding|talking to|working with) you (?:was|is|has been|would be) (?:\w+ )?the "
        r"(?:best|greatest|nicest|most \w+|finest) (?:\w+ )?(?:thing|day|moment|gift|hour|part)(?: "
        r"\w+){0,4} (?:ever|life|happened|years?|all)"
    ),
)
"""Praise without measure."""

NOT_FROM_ME = (
    r"(?:did not|didn't|never|haven't|have not) (?:\w+ )?hear (?:it|that|this) from me",
    r"you (?:did not|didn't|never) (?:hear|heard) (?:it|this|that)(?=[.,;!]|$)",
)
"""A secret passed on."""

BETTER_THAN = (
    (
        r"i (?:know|am sure|think|believe|feel|saw) (?:that )?(?:i|my \w+) (?:\w+ )?(?:\w+ed|was|were|am|"
        r"did|sang|taught|ran|drove|cooked|knew|know|spoke|wrote) (?:\w+ )?(?:better|more|stronger|best|"
        r"faster) (?:than (?:the|any\w*|all|most|others?|whoever|him|her|them|every\w*|your?)|of (?:all|"
        r"them|the))(?= |[.,;!]|$)"
    ),
    (
        r"(?:nobody|no one|no-one|none) (?:\w+ )?(?:is|was|can be|could be|works?|does it|did it) (?:\w+ "
        r")?(?:better|more \w+|stronger|faster|harder)(?: \w+){0,3} than (?:me|i|mine)(?= |[.,;!]|$)"
    ),
    (
        r"you (?:never|did not|didn't) (?:\w+ )?(?:wanted|want|meant|mean|intended|intend|planned|plan) "
        r"(?:to (?:hire|take|choose|give|see) )?me(?=[.,;!]|$| (?:in|from|here|for|anyway|at))"
    ),
    (
        r"(?:i was|i have been|i've been|you have|they have|he|she) (?:\w+ )?(?:lied to|misled|deceived|"
        r"cheated|tricked|fooled|strung along|taken for a (?:ride|fool)|led on)(?=[.,;!]|$| by| from| all| "
        r"me)"
    ),
)
"""Patterns for answers to a no."""

UNTIL_WE_SPEAK = (r"(?:until|till) we (?:\w+ )?(?:speak|talk|meet|hear)(?: \w+){0,2} (?:next|on|soon)",)
"""A next contact announced in a last note."""

MORE_THAN_NOW = (
    (
        r"i(?:'d| would)? (?:was |am |'m |'ve been |have been )?(?:\w+ )?(?:hoping|looking|asking|thinking|"
        r"aiming) (?:for|of|at|about) (?:about |around |roughly |at least )?[$€£]?(?:\d\d\d?[.,]\d{3}|"
        r"\d\d\d?k)(?= (?:a|per|gross|net|euros?|dollars?|pounds)(?= )|[.,;!?]|$)"
    ),
    (
        r"(?:need|want|like|expect|hope for|ask for|earn) (?:a (?:bit|little) )?more (?:money|pay|salary) "
        r"than (?:i|now|today|my|the|before|what|at|a)(?= |[.,;!]|$)"
    ),
    (
        r"(?:does|do|would|will) (?:you|the (?:company|firm|lab|shop|school|hospital|bakery|clinic|employer|"
        r"hotel|job)|your \w+) (?:\w+ )?(?:pay|cover|refund|reimburse|contribute) (?:for |to |towards "
        r")?(?:the |my |our )?(?:\w+ )?(?:lunch|lunches|meals?|travel|tickets?|transport|train(?:ing)?|"
        r"parking|petrol|fuel|uniforms?|boots|shoes|tools?|childcare|rent|moving|courses?|phone|internet|"
        r"insurance|clothes)\b[^.?!]{0,40}\?"
    ),
)
"""Pay and benefits before an offer."""
