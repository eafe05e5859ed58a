"""The same faults in the simplest words: short sentences that a person writes who means exactly that."""

JOB = r"(?:job|role|post|position|place|contract)"
NOW = (
    r"(?:today|tonight|tomorrow|now|soon|quickly|at once|this (?:week|month|morning|afternoon|evening)|next "
    r"week|(?:by|before|within|until) (?:the |this |next |end |of |my |an? |close ){0,4}(?:mon|tues|wednes|"
    r"thurs|fri|satur|sun|week|month|noon|end|evening|lunch|easter|christmas|\d|two|three|five|ten|january|"
    r"february|march|april|may|june|july|august|september|october|november|december)\w*)"
)
HUNCH = r"(?:think|guess|suppose|fear|afraid|believe|feel|maybe|perhaps|probably|sure|assume|expect)"
GOOD = (
    r"(?:good|great|excellent|perfect|loyal|valuable|strong|wonderful|fantastic|ideal|hard-?working|reliable|"
    r"outstanding|amazing)"
)
WORKER = (
    r"(?:colleague|employee|worker|member|addition|asset|team ?mate|nurse|teacher|driver|cook|chef|waiter|"
    r"waitress|assistant|manager|planner|analyst|hire|receptionist|carpenter|mechanic|engineer|leader)"
)

BIDDEN = (
    (
        rf"i (?:\w+ )?need to (?:know|hear|have)\b[^.?!]{{0,30}}? (?:immediately|right away|straight ?away|"
        rf"{NOW})"
    ),
    (
        r"ask(?:ing)? (?:you )?for (?:an?|your) (?:\w+ )?(?:quick|fast|prompt|speedy|swift|immediate|urgent|"
        r"rapid) (?:answer|reply|response|call|decision)"
    ),
    (
        r"i (?:\w+ )?(?:ask|request|urge|order|tell) you to (?:\w+ )?(?:answer|reply|respond|call|phone|"
        rf"ring|write|contact|tell|inform|send|let me know|come back|get back)\b[^.?!]{{0,30}}? {NOW}"
    ),
    (
        r"(?:please|kindly) (?:\w+ )?be (?:\w+ )?(?:quick|fast|prompt|quicker|faster|swift)(?=[.,;!]|$| "
        r"(?:about|with))"
    ),
)
"""Orders, for messages nobody asked for."""

SETTLED_NOW = (
    rf"(?:could|can|may) i (?:\w+ )?(?:get|have|know|hear|receive) (?:the|your|an?) (?:\w+ )?decision {NOW}",
    r"how much longer (?:do|will|must|are) you (?:\w+ ){0,3}?(?:think|decide|consider|discuss|need|take)",
    (
        r"(?:don't|do not|not) (?:\w+ )?(?:keep|let|make|leave) me wait(?:ing)? (?:\w+ )?for (?:your|the|"
        r"an?) (?:\w+ )?(?:decision|choice|verdict|answer)"
    ),
    (
        r"(?:hope|wish|want|like) (?:that )?(?:the|your|an?) (?:\w+ )?(?:decision|choice)(?: (?:is|will|can|"
        rf"to|be|gets)){{1,3}} (?:made|taken|reached) (?:\w+ )?{NOW}"
    ),
    (
        r"(?:hope|wish|want|please|like|ask) (?:that )?(?:you(?:'ll| will| to| can| could)? )?(?:\w+ )?take "
        r"me(?=[.,;!]|$| for (?:the|this)| on(?=[.,;!]|$)| as | into (?:your|the) team)"
    ),
    (
        r"(?:end|stop|close|finish|call off) (?:your|the) search(?=[.,;!]|$| now| today| here)|(?<!i "
        r")(?:don't|do not|no need to|need not|stop) (?:\w+ )?look(?:ing)? (?:any )?(?:further|elsewhere|for "
        r"(?:anyone|anybody|somebody|someone|others))"
    ),
    (
        r"(?:grateful|thankful|glad|happy|appreciate|like|love|welcome) (?:for )?(?:an?|your|the) (?:\w+ "
        rf")?decision {NOW}"
    ),
)
"""A decision asked for at once, for messages nobody asked for."""

GIVEN_UP = (
    (
        r"(?:suppose|guess|think|assume) (?:that )?i (?:should|must|have to|had better|will have to|need to) "
        r"(?:\w+ )?(?:look|search|apply) (?:for|elsewhere|somewhere)"
    ),
    r"you (?:don't|do not|didn't|did not) (?:\w+ )?like me(?=[.,;!?]|$)",
    (
        r"(?:so|then|apparently|clearly|obviously|i see|it seems) (?:that )?you (?:don't|do not|didn't|did "
        r"not|no longer) (?:\w+ )?want me"
    ),
    (
        rf"{HUNCH} (?:that )?(?:it was )?my (?:\w+ )?(?:age|english|accent|experience|cv|name|degree|"
        r"answers?|background|nerves|grades?|training|lack of \w+) (?:was|is|were|has been|might be|must be|"
        r"must have been) (?:\w+ )?(?:an? |the |my )?(?:problem|obstacle|reason|issue|disadvantage|too \w+|"
        r"against me|not enough)"
    ),
    r"i (?:must have been|must be|was|am) (?:\w+ )?the wrong (?:person|one|candidate|choice)",
    (
        r"(?<!if )(?<!whether )i (?:was not|wasn't|have not been|haven't been) (?:\w+ )?(?:chosen|selected|"
        r"picked|hired|shortlisted|successful)(?=[.,;!?]|$)"
    ),
    (
        rf"(?<!if )i(?: will not| won't| am not going to|'m not going to) (?:\w+ )?(?:get (?:it|the {JOB})|"
        r"be (?:chosen|selected|hired|picked))(?=[.,;!?]|$)"
    ),
    (
        r"(?:answer|it)(?: is|'s) (?:an? )?no,? (?:i (?:guess|suppose|think|assume|fear|take it|know)|then|"
        r"isn't it|right)"
    ),
)
"""A no taken for granted, for messages nobody asked for."""

BELITTLED = (
    (
        r"i (?:\w+ )?forgot (?:what|half of what|most of what) i(?= )|i (?:should not|shouldn't|ought not "
        r"to) have (?:said|told|mentioned|talked|spoken|answered)"
    ),
    (
        r"i (?:didn't|did not|couldn't|could not) (?:\w+ )?(?:answer|explain|present|express|show|speak|"
        r"solve|do|pass) (?:\w+ )?(?:your|the|that|any of the|some of the|most of the|myself|my) ?(?:[\w']+ "
        r"){0,3}?(?:well|properly|correctly|right|clearly|well enough|good enough)(?=[.,;!]|$)"
    ),
    r"i(?:'m| am) (?:\w+ )?slow(?=[.!]|$| (?:at|with) (?:computers|learning|numbers|my|everything))",
    (
        r"(?:unfortunately|sadly|i am afraid|i'm afraid|i admit)(?: that)?,? i (?:have|had) (?:no|little|not "
        r"much|only (?:a )?little)"
    ),
    (
        r"i(?:'m| am| was) not as (?:good|strong|experienced|fast|quick|clever|smart|confident|fluent|"
        r"qualified|skilled|young) as (?:the |your |most |all )?(?:others?|rest|people|candidates|applicants|"
        r"you)"
    ),
    (
        r"i was (?:\w+ )?(?:confused|overwhelmed|terrified|scared|frightened|helpless) (?:in|during|by) "
        r"(?:the|your) (?:\w+ )?(?:test|interview|questions?|task|case|exercise|presentation)"
    ),
    (
        r"(?:didn't|did not) know (?:what|how) to (?:say|answer|reply|respond)(?=[.!]|$| (?:when you asked|"
        r"to (?:your|the|that|some)|in the (?:interview|test)))|had no (?:answer|idea what to (?:say|"
        r"answer))(?=[.,;!]|$| to)"
    ),
    r"i (?:\w+ )?(?:said|talked|wrote) (?:\w+ ){0,2}?(?:stupid|silly|dumb|foolish|nonsense|rubbish)",
)
"""Weak spots pointed at, for any message."""

ALL_MINE = (
    r"see my name on (?:the|your)",
    (
        r"(?:sure|certain|confident|positive|convinced|know) (?:that )?i(?:'ve| have) (?:\w+ )?the "
        rf"{JOB}(?=[.,;!]|$)"
    ),
    (
        r"i(?:'ll| will| am going to|'m going to) (?:\w+ )?be (?:\w+ )?(?:the|your) (?:\w+ )?(?:best|most "
        r"\w+|greatest|hardest[- ]working|favou?rite|ideal|perfect)(?= \w)"
    ),
    rf"i(?:'ll| will) be an? (?:\w+ )?{GOOD} {WORKER}",
    rf"i(?:'ve| have) (?:got )?the {JOB},? (?:right|don't i|haven't i|yes)(?=[.,?!]|$)",
    (
        r"we(?:'ll| will| are going to|'re going to) (?:\w+ )?(?:work (?:\w+ )?together|get (?:along|on) |be "
        r"(?:good |great )?colleagues|make an? (?:good|great|strong|perfect) team)"
    ),
    (
        r"(?:prepare|send|draw up|print|get) (?:me )?my (?:\w+ )?(?:contract|badge|uniform|desk|locker|keys?|"
        r"rota|login)|when (?:does|do|will|would|is) my (?:first )?(?:shifts?|work|contract|training|day|"
        r"job) (?:start|begin)"
    ),
)
"""The job treated as won, for any message before an offer."""

HURT = (
    (
        r"(?:have|got) (?:(?:\w+ )?no (?:more )?patience(?: left)?)(?=[.,;!]|$)|waiting(?: \w+){0,3} (?:is|"
        r"was|has "
        r"been) (?:\w+ )?(?:terrible|awful|horrible|unbearable|torture|hell)"
    ),
    (
        r"(?:feel|felt|think|seems?|find) (?:that )?(?:like )?you (?:don't|do not|didn't|did not|have no) "
        r"(?:\w+ )?(?:respect|value|appreciate|care|take me seriously)"
    ),
    (
        r"i(?:'m| am) (?:(?:not|really not|not at all) (?:\w+ )?(?:happy|pleased|satisfied|amused)|(?:\w+ "
        r")?(?:unhappy|displeased|dissatisfied)) (?:with|about|by|that) (?:how|the way|this|that|your|it|"
        r"nobody|you)"
    ),
    (
        r"(?:is it|can it be) (?:really |that |so |too )*(?:hard|difficult|much) to (?:write|send|answer|"
        r"call|reply|pick|give|let)"
    ),
    (
        r"enough is enough|i(?:'ve| have) had enough(?=[.,;!]|$| of)|(?:don't|do not) know what to think "
        r"(?:about|of) (?:you|your|this)"
    ),
)
"""Hurt and anger, for messages that wait for news."""

DISPUTED = (
    (
        r"(?:don't|do not) (?:think|believe) (?:that )?you (?:\w+ )?(?:looked|read|listened|understood|"
        r"checked|considered|saw|gave)"
    ),
    (
        r"i(?:'m| am| was) (?:clearly |surely |certainly |easily |more than )?(?:good|qualified|experienced|"
        r"skilled|strong) enough|(?:don't|do not|didn't|did not) deserve (?:this|that|it|to be|such)"
    ),
    (
        r"(?:your (?:\w+ )?(?:company|firm|team|school|hospital)|you)(?:'ve| has| have| are| is)? (?:just |"
        rf"now )?(?:lost|losing|missed|missing) an? (?:\w+ )?{GOOD} \w+"
    ),
    r"are you (?:really |quite |absolutely )?(?:sure|certain) (?:about|of|that|you)",
    (
        r"(?:please|can you|could you|would you|you should|ask you to|like you to|want you to) (?:\w+ "
        r")?(?:check|review|read|mark|examine|test|consider|look at) (?:\w+ ){1,5}?(?:again|once more|a "
        r"second time)"
    ),
    (
        r"(?:this|it|that|your decision)(?:'s| is| was) (?:\w+ )?(?:an? )?(?:\w+ )?(?:bad|poor|strange|"
        r"stupid|unwise|hasty|cruel) (?:decision|choice)"
    ),
)
"""A decision fought, for answers to a no."""

SCHEDULED = (
    (
        r"(?:tell me|let me know|(?:like|love|glad|happy) to (?:know|learn|hear)|inform me|wonder(?:ing)?) "
        r"(?:please )?how long (?:it|this|that|everything)(?: all)? (?:takes?|will take|usually takes|"
        r"normally takes|might take)(?=[.,;?!]|$| (?:until|before|to hear|now))"
    ),
    (
        r"(?:inform|tell|let) me (?:\w+ )?(?:about |of |know )?(?:the|your|an?) (?:\w+ )?(?:date|day|"
        r"schedule|time ?line|time ?table|deadline) (?:of|for|when) (?:the|your|an?) (?:\w+ )?(?:result|"
        r"decision|answer|selection|second|next|final|interview)"
    ),
)
"""A question about their schedule."""

EARNED = (
    (
        r"how many (?:free days|days off|days of (?:leave|holiday|vacation|rest)|sundays off|weekends off|"
        r"paid days)(?= (?:do|would|will|are|is|can|does)|\?)"
    ),
    (
        r"(?:do|will|would|can|could) (?:i|we) (?:\w+ )?(?:get|receive|have|be given) (?:\w+ )?(?:money|cash|"
        r"extra|an? (?:\w+ )?(?:bonus|car|company phone|discount|allowance)|free (?:food|meals|lunch|clothes|"
        r"parking|drinks))\b[^.?!]{0,50}\?"
    ),
    r"what about (?:the |my )?(?:holidays?|pay|salary|overtime|vacation|sick pay|pension|tips)(?= ?\?)",
    (
        r"is there (?:any |some )?(?:money for|extra (?:pay|money)|an? (?:bonus|company car|allowance|staff "
        r"discount))\b[^.?!]{0,40}\?"
    ),
    (
        r"(?:want|hope|like|need|expect|have) to (?:\w+ )?earn (?:\w+ )?(?:more|at least|enough|a lot|well|"
        r"better|\d)"
    ),
)
"""Pay asked about, for messages before an offer."""

NOT_FOR_THEM = (
    (
        r"you look(?:ed)? (?:very |so |much |too )?(?:young|old|good|nice)(?= for| in)|i(?:'ve| have)? had "
        r"an? (?:\w+ )?(?:heart attack|stroke|breakdown|burn-?out|miscarriage)"
    ),
    (
        r"i (?:\w+ )?vote (?:for (?:the )?|)(?:greens?|labour|conservatives?|tor(?:y|ies)|republicans?|"
        r"democrats?|liberals?)|go to (?:church|mosque|temple|synagogue) (?:every|on|each)"
    ),
    (
        r"my (?:\w+ )?(?:boss|manager|employer|company|firm|chef)(?: (?:is|has been|was|has|often|always))? "
        r"(?:cheat(?:s|ing|ed)?|steal(?:s|ing)?|stole|brib\w+|launder\w+|evad\w+)(?! the show)"
    ),
    r"i take (?:\w+ )?(?:pills|medicine|medication|tablets)(?= (?:for|against|every|and)|[.,;!]|$)",
    r"you smell(?:ed)? (?:\w+ )?(?:nice|good|lovely|great|wonderful)",
    (
        r"i (?:\w+ )?bought you|i(?:'ll| will|'d like to| would like to| want to) (?:\w+ )?bring (?:\w+ "
        r"){0,2}?(?:cake|chocolates?|flowers|wine|sweets|cookies|biscuits|present|gift) (?:for|to) (?:you|"
        r"your|the (?:whole )?(?:team|office|panel))"
    ),
)
"""Gifts, secrets and private matters, for any message."""
