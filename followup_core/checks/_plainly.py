"""Plain words for six faults: a promise asked for, a no foretold, a no fought, nobody better, mock thanks."""

JOB = r"(?:job|role|post|position|place|contract|spot)"
SHORTLY = r"(?:quick|fast|speedy|swift|prompt|early|rapid)"
TURN_DOWN = (
    r"(?:say no|turn me (?:down|away)|reject me|refuse me|send me (?:away|a no|a rejection)|(?:not|never) "
    r"(?:\w+ )?(?:take|choose|want|hire|pick|select|employ|give me))"
)
DOUBTED = (
    r"(?:guess(?:ing)?|think|believe|suppose|afraid|fear|assume|sure|suspect|feel|feeling|certain|know|"
    r"expect|probably|likely|presume|bet|imagine|impression|sense|worried|worry)"
)

PROMISED_ME = (
    (
        r"(?:can|could|will|would) you (?:\w+ )?(?:promise|guarantee|assure)(?: me| us)? (?:that "
        rf")?(?:i(?:'ll|'m|'ve)?|you(?:'ll)?|the {JOB}|an? (?:{JOB}|yes)|it)(?= )|(?:promise|guarantee|"
        r"assure) me (?:that )?(?:i(?:'ll| will| am|'m| have) (?:\w+ )?(?:get|be|got|have|chosen|hired|in)|"
        rf"you(?:'ll| will)|the {JOB}|a {JOB})|give me your word"
    ),
    r"(?:say|tell me) (?:now |already )?(?:for (?:certain|sure)|with certainty) (?:that|whether|if) i",
    (
        r"(?:(?:do|would|could|can|will|should|must)(?:n't| not)|please not) (?:\w+ )?(?:wait|hesitate|delay|"
        r"take)(?: any| too| so| much| very| that)* (?:longer|long|more time)(?: \w+){0,3} (?:decision|"
        r"choice|decide|choose|choosing|deciding)"
    ),
    (
        r"(?:not|n't) (?:\w+ )?(?:need|take|be)(?: any| so| that| too| much| very)* (?:more time|longer|long|"
        r"hard|difficult) to (?:choose|decide|make (?:a|your|up)|pick)(?= between|[.,;!]|$| who| your| a)"
    ),
    r"keep me waiting for (?:your|the|a) (?:decision|choice|verdict|yes)",
    rf"a {SHORTLY} (?:decision|choice|yes) (?:would|will|is|could|can|suits)",
)
"""Patterns for messages nobody asked for."""

FORETOLD = (
    (
        rf"{DOUBTED} (?:that |what )?you(?:'ll| will| would| are going to|'re going to| might) (?:\w+ "
        rf")?{TURN_DOWN}"
    ),
    (
        r"(?:guess(?:ing)?|think|believe|suppose|afraid|fear|assume|sure|suspect|feel|certain|bet) (?:that "
        r")?i(?:'ve| have)? (?:\w+ )?(?:failed|flunked|lost|not passed|(?:did not|didn't) (?:\w+ )?pass)(?! "
        r"(?:to|"
        r"the first|my|at))"
    ),
    (
        r"i must(?:(?: \w+)? have|'ve) (?:\w+ )?(?:failed(?! to)|done (?:badly|poorly)|not passed|been "
        r"(?:rejected|"
        r"turned down)|lost|disappointed you)"
    ),
    (
        r"(?:don't|do not) (?:\w+ )?(?:think|believe|expect|suppose) (?:that )?(?:i(?:'ve|'ll|'m| have| "
        r"will| am| "
        rf"was| did)? (?:\w+ ){{0,2}}?(?:(?:got|get|getting|passed|make|made) (?:it|the {JOB})(?=[.,;!]|$)|"
        r"(?:chosen|selected|hired|picked)(?=[.,;!]|$))|you(?:'ll| will| are| would| want)? (?:\w+ "
        rf"){{0,2}}?(?:choose|hire|pick|take|want|select|choosing|picking|hiring|me) ?(?:me)?(?=[.,;!]|$))"
    ),
    (
        r"(?:bad|sinking|sad|nasty|uneasy) feeling(?: now)? (?:about (?:the (?:result|answer|outcome)|this|"
        r"it|my)|that)"
    ),
    (
        r"(?:most likely|probably|surely|i (?:\w+ )?(?:guess|think|suppose|am sure|assume|expect|believe|"
        r"fear|imagine))[^.?!,]{0,30}? you(?:'ll| will| would|'d)? (?:\w+ )?prefer(?:red)? (?:another|"
        r"someone|somebody|an? (?:younger|older|cheaper|different|other)|others?)"
    ),
)
"""Patterns for messages nobody asked for."""

FOUGHT = (
    (
        r"reasons? (?:[\w']+ ){0,4}?(?:do|does|are|is|was|were|did)(?:n't| not) (?:\w+ )?(?:make (?:any "
        r")?sense|true|right|convincing|fair|good|enough|correct|valid|honest)"
    ),
    (
        r"(?:answer|decision|choice|conclusion|reasons?|reasoning|result|verdict|rejection) (?:is|was|are|"
        r"were|must be) (?:\w+ )?(?:wrong|false|incorrect|untrue|mistaken|a mistake|unfair|nonsense|(?:not|"
        r"n't) (?:right|true|fair|correct))"
    ),
    (
        r"(?:asked|wrote to|written to|emailed|begged) (?:you )?(?:\w+ )?(?:for|about) (?:\w+ )?(?:feedback|"
        r"reasons?)\b[^.?!]{0,60}?(?:again|once more|second time|did not|didn't|no (?:answer|reply)|never|"
        r"now|still|without)|(?:ask|asking|request\w*) (?:you )?(?:for (?:\w+ )?feedback )?(?:once more|"
        r"(?:yet )?again|a second time)(?=[.,;!]|$| (?:for|why|to))"
    ),
    (
        rf"(?:decision|choice|winner|{JOB}) (?:was|had been|has been) (?:\w+ )?(?:made|taken|given|fixed|"
        r"decided) (?:\w+ )?before"
    ),
    (
        r"(?:rejected|refused|turned down|dismissed|passed over|excluded|(?:did not|didn't) (?:choose|want|"
        r"take|pick)) (?:me )?(?:down )?(?:\w+ )?(?:(?:only|just|simply|purely|merely) because|because (?:of "
        r"my (?:age|name|accent|gender|religion|skin|origin|colou?r|passport|baby|children|pregnancy)|i(?:'m|"
        r" am) (?:\w+ )?(?:old|young|a|an|foreign|black|not (?:from|young))))"
    ),
    (
        r"i(?:'m| am| was) (?:(?!not )\w+ )?the (?:one|person|candidate|applicant) (?:who|that|you) "
        r"(?:should|deserve[sd]?|ought)"
    ),
    (
        r"(?<!if you )(?<!should you )(?<!ever )chang(?:e|ing) your minds?(?=[.,;!]|$| about (?:me|this|your|"
        r"not))"
    ),
)
"""Patterns for answers to a no."""

NOBODY_BETTER = (
    (
        r"(?:will not|won't|'ll not|will never|'ll never|cannot|can't|could not|couldn't|(?:are|'re) not "
        r"going to|(?:are|'re) never going to) (?:\w+ )?find (?:(?:anyone|anybody|someone|somebody|another "
        r"\w+) (?:\w+ ){0,2}?(?:better|more \w+|(?:as|so) \w+|like me)|an? (?:better|more \w+) [\w "
        r"]{2,25}?(?: than (?:me|i))?(?=[.,;!]|$))"
    ),
    (
        r"(?:nobody|no one|no-one)(?: else)? (?:can|could|will|does|knows|is (?:more |better |as |so "
        r")?(?:good|better|qualified|suit\w*|capable|fit|skilled|experienced|reliable|hard-?working|"
        r"motivated))\b[^.?!]{0,50}? (?:as|so|than|better|more|like) (?:\w+ (?:as|than) )?(?:i(?: (?:can|am|"
        r"do|could|would|will))?|me)(?=[.,;!]|$)"
    ),
    (
        r"there(?:'s| is) (?:\w+ )?(?:nobody|no one|no other \w+|no better \w+)\b[^.?!]{0,30}? (?:than|like|"
        r"as) (?:me|"
        r"i(?: am)?)(?=[.,;!]|$)"
    ),
    (
        r"you(?:'d| would|'ll| will) (?:be making|make) a (?:\w+ )?mistake|mistake not to (?:hire|choose|"
        r"take|pick|give me)"
    ),
)
"""Patterns for any message before an offer."""

MOCK_THANKS = (
    (
        r"(?:thanks|thank you)(?: a lot| so much| very much)? for (?:nothing|the silence|(?:never|not) "
        r"(?:\w+ )?(?:call|writ|answer|reply|respond|ring|tell|lett|inform|gett|phon)\w*|(?:ignoring|"
        r"forgetting|leaving) me|keeping me (?:waiting|in (?:the dark|suspense)))"
    ),
    (
        r"well,? (?:thanks|thank you|many thanks)(?: a lot| so much| very much)? for (?:the|your|that) "
        r"(?:\w+ )?(?:quick|fast|prompt|speedy|swift|friendly|nice|kind|great|clear) (?:answer|reply|"
        r"response|news|words)"
    ),
    (
        r"(?:nice|great|fine|lovely|funny|strange|bad|poor|no|rude|odd) way (?:to|of) (?:treat|handl|"
        r"deal)(?:ing)?(?: with)? (?:people|applicants?|candidates?|me|someone|anyone|an? applicant|an? "
        r"candidate)"
    ),
)
"""Patterns for messages that wait for news."""

ASKED_WHEN = (
    (
        r"(?:let me know|tell me|(?:like|love|glad|happy|interested|curious|good|helpful|great) to (?:know|"
        r"learn|hear)|wonder(?:ing|ed)?|to ask|inform me) (?:please )?(?:when|how (?:long|soon|many (?:days|"
        r"weeks|months)|much time)|by when|(?:in |on )?(?:what|which) (?:day|date|week|month)|the (?:day|"
        r"date|week) (?:when|on which|that)?)\b[^.?!]{0,50}?\b(?:the (?:result|answer|decision|selection|"
        r"process|candidates|applicants|people)|takes? to hear|hear (?:back|from|something)|inform|select|"
        r"choose|decide|your (?:answer|reply|decision|choice)|notified|contact me|know more|you (?:will |"
        r"still )?need)(?! to see)"
    ),
    (
        r"when (?:do|does|are|will|would|is) (?:you|they|the \w+|your \w+)(?: \w+){0,3}? (?:finish|complete|"
        r"close|end|inform|contact|select|appoint)(?:ing)?\b[^.?!]{0,40}\?"
    ),
    (
        r"how (?:many (?:more )?(?:days|weeks|months)|long|much (?:longer|time)) (?:should|must|do|will|"
        r"would|shall|can) (?:i|you|we|they) (?:\w+ ){0,2}?(?:wait|expect|need)\b[^.?!]{0,40}\?|how much "
        r"time (?:do )?you (?:will |still )?need\b[^.?!]{0,40}\?"
    ),
    (
        r"(?:what|which) (?:day|week|date|month) (?:will|do|would|are|can|should) (?:you|i|we|they|the \w+) "
        r"(?:\w+ ){0,2}?(?:contact|inform|call|decide|hear|know|announce|tell|write|"
        r"choose)\w*\b[^.?!]{0,50}\?"
    ),
)
"""Patterns for a question about their schedule."""
