"""Pressure and orders, as groups of words that one sentence holds in any order."""

LEADER = (
    r"(?:hiring manager|manager|boss|bosses|director|board|panel|committee|owner|head|chef|principal|"
    r"client|partners?|team|colleagues|department|higher-?ups|superiors?|hr|recruiter|dean|matron|"
    r"foreman|him|her|them)"
)

DECISION = (
    (
        (
            r"(?:hope|help\w*|like|love|wish|great|good|lovely|nice|appreciate|grateful|glad|happy|suit|"
            r"better|best|prefer|important|relief|kind|long for|(?:need|want|must have|expect|ask for|"
            r"beg for) (?:a|the|your) (?:\w+ )?(?:decision|yes|verdict|offer|choice))"
        ),
        (
            r"(?:a|an|your|the|some|positive|final) (?:\w+ )?(?:answer|decision|yes|verdict|offer|"
            r"confirmation|reply|response|outcome|choice)"
        ),
        (
            r"(?:today|tomorrow|tonight|this (?:week|month|morning|afternoon|evening)|right now|now|"
            r"quickly|immediately|within (?:the|a|two|three|\d)\w*|(?:by|before|until|no later than) "
            r"(?:the |this |next |my |end |of |coming )*(?:mon|tues|wednes|thurs|fri|satur|sun|weekend|"
            r"week|month|tomorrow|noon|lunch|\d|end|holidays?|first|january|february|march|april|may|"
            r"june|july|august|september|october|november|december|flight|lease|notice|move|deadline|"
            r"tonight|today)\w*)"
        ),
    ),
    (
        (
            r"confirm (?:to me |me |please |now |today |simply |just )*(?:that |if |whether )?(?:i(?:'m| "
            r"am|'ve| have| was)?|my)"
        ),
        (
            r"(?:selected|chosen|hired|got (?:it|the)|the (?:one|successful)|appointed|in|accepted|"
            r"selection|appointment|start)"
        ),
        r"(?:please|like|want|need|could|can|kindly|would|just|ask|hope|waiting|request\w*|today|now)",
    ),
    (
        r"(?:don't|do not|please|not|try not to|hope you(?:'ll| will| won't| don't| do not)?|needn't)",
        (
            r"(?:take|need|spend|think|deliberate|ponder|wait) (?:\w+ )?(?:too|so|very|that|ages|forever|"
            r"months|weeks) ?(?:long|much time|much longer)?"
        ),
        r"(?:decision|decide|deciding|choose|choosing|about it|over it|make up|mind|choice|verdict)",
    ),
    (
        (
            r"(?:would you mind|could you|can you|can't you|couldn't you|won't you|please|kindly|i trust|"
            r"trust you|hope you|hoping you|maybe you|perhaps you|if you could|if you would|i'd like you|"
            r"i want you|i need you|just|i ask you|ask you|count on you|appreciate (?:it )?if)"
        ),
        (
            r"(?:push\w*|nudg\w*|recommend(?:ing)? me|recommend|tell(?:ing)?|convinc\w*|persuad\w*|"
            r"urg(?:e|ing)|lean(?:ing)? on|talk(?:ing)? to|speak(?:ing)? to|press(?:ing)?|chas(?:e|ing)|"
            r"hurry(?:ing)?|get(?:ting)?|ask(?:ing)?|remind(?:ing)?|put(?:ting)? in a (?:good )?word|"
            r"vouch(?:ing)?|back(?:ing)?)"
        ),
        LEADER,
        (
            r"(?:me|i'm|i am|a bit|decide|decision|hurry|strongly|faster|sooner|along|right (?:one|"
            r"person)|in my favour|sign|yes|choose|hire|move|quick\w*|soon|make up|pick)(?! (?:thank\w*|"
            r"regards))"
        ),
    ),
    (
        (
            r"(?:no need|needn't|needless|no call|no point|no reason|no use|why (?:bother|waste|keep|see|"
            r"go on)|stop|without|don't need|needless|not necessary|no sense|you can skip|skip)"
        ),
        r"(?:see|seeing|meet|meeting|interview\w*|look\w*|search\w*|talk\w*|hear\w*|consider\w*)",
        (
            r"(?:anybody|anyone|others?|else|rest|more (?:people|candidates)|further|any more|other "
            r"(?:people|candidates|applicants))"
        ),
    ),
    (
        r"(?:make|made|making) (?:my|our|me|a (?:man|woman|girl|mother|father|lad|family))",
        r"(?:day|year|week|month|life|dream|summer|christmas|happy|happiest|so happy|very happy|proud)",
        r"(?:if you|by|to|should you|were you to)",
        (
            r"(?:pick\w*|chose|choos\w+|hir\w+|say(?:ing)? yes|said yes|g[ai]ve|take|took|select|decide|"
            r"offer|have me|yes)"
        ),
    ),
    (
        (
            r"(?:whether|if) (?:you|i)(?:'re|'d|'m| are| would| am)? ?(?:want me|will (?:have|take|hire) "
            r"me|(?:taking|having|hiring|choosing) me|choose me|in(?=[.,;!?]|$| or)|got it|good enough|"
            r"the one|get(?:ting)? (?:it|the job)|going to (?:hire|take|choose) me)"
        ),
        r"(?:know|tell|say|decide|made up|sure|clear|see|settle)",
        (
            r"(?:by now|surely|must|already|simply|just|straight|finally|now|today|this week|should|"
            r"ought|by \w+day|honestly|please)"
        ),
        r"(?:me|i|i'm|it)",
    ),
    (
        (
            r"(?:final|last|definite|ultimate) (?:word|say|answer|decision|verdict|reply|choice)|your "
            r"(?:verdict|yes|ruling|pick)"
        ),
        (
            r"(?:let me (?:know|have)|tell me|give me|send me|need|want|expect|please|may i|could i|can "
            r"i|by|before|waiting for|like)"
        ),
        (
            r"(?:by|before|today|tomorrow|now|soon|this week|tonight|please|within|at the earliest|"
            r"quickly|immediately)"
        ),
    ),
    (
        (
            r"(?:consider me|select me|take me|choose me|shortlist me|prefer me|approve me|my "
            r"(?:candidature|candidacy|profile|application|selection))"
        ),
        (
            r"(?:positively|favou?rably|close the (?:position|post|vacancy|case)|at the earliest|for "
            r"this role|for the role|and (?:confirm|close|finali[sz]e)|priority|finali[sz]e|without|"
            r"sympathetically|confirm|seriously and)"
        ),
        r"(?:please|kindly|request|do|hope|should|and|humbly|requesting|would)",
    ),
    (
        (
            r"take (?:a|the) (?:chance|punt|gamble|risk|leap|shot|flyer) on (?:me|a)|give (?:me|it|us) "
            r"(?:a|the) (?:go|try|whirl|whack|shot|nod|chance)|bet on me|back me|pick me|choose me|i'm "
            r"your (?:man|woman|guy|girl|person|one)"
        ),
        (
            r"(?:go on|please|just|come on|so|and|why not|you won't|do|!|let|now|i'm|dare|won't regret|"
            r"on me|me|up)"
        ),
    ),
    (
        (
            r"(?:come to|reach|arrive at|make|take|get to|give) (?:a|your|the|some|that) (?:\w+ "
            r")?(?:conclusion|decision|verdict|choice|answer|resolution|agreement)"
        ),
        (
            r"(?:i'd ask|i would ask|i ask|ask that|please|kindly|i'd like|i would like|hope|wish|want|"
            r"need|expect|must|should|time|can we|could we|let's|appreciate|grateful)"
        ),
        (
            r"(?:this week|today|tomorrow|by \w+|before \w+|one way or|quickly|soon|now|at last|finally|"
            r"without|at the earliest|within|rather than later|in my favour|promptly)"
        ),
    ),
    (
        r"(?:make|made|making) up (?:your|their) minds?|decide|deciding|choose|choosing|settle",
        (
            r"without (?:seeing|meeting|interviewing|waiting|talking|looking|asking|the|further|more|"
            r"any)|before (?:seeing|meeting) (?:the )?(?:rest|others|anyone)"
        ),
    ),
)

DEMAND = (
    (
        (
            r"(?:someone|somebody|you|your \w+|hr|a person|the \w+|anyone|one of you) (?:\w+ "
            r"){0,3}?(?:should|must|needs? to|ought to|has to|have to|had better|better) (?:\w+ "
            r"){0,2}?(?:get in (?:touch|contact)|be in touch|contact me|call me|ring me|phone me|write "
            r"to me|e-?mail me|reply|answer me|let me know|tell me|get back|inform me|explain|come back "
            r"to me)"
        ),
        (
            r"(?:this week|today|tomorrow|now|by \w+day|by the|before|within|at once|immediately|soon|"
            r"finally|at least|properly|as soon|right away|from your|in your|quickly|urgently|straight "
            r"away|\bfriday\b|\bmonday\b)"
        ),
    ),
    (
        (
            r"(?:send|give|get|tell|forward|provide|share|mail|post|show) (?:me |us )?(?:the|my|your|a|"
            r"an|some|that|over the|me the) (?:\w+ )?(?:feedback|result|results|answer|outcome|decision|"
            r"update|reply|contract|offer|verdict|status|reasons?|scores?)"
        ),
        (
            r"(?:i need|i want|i require|i must|i have to|today|tomorrow|now|by \w+|immediately|at once|"
            r"asap|quickly|without|this week|straight away|urgently|i'm waiting|i am waiting|or|before)"
        ),
    ),
    (
        (
            r"(?:put|connect|transfer|pass) me (?:through |on |over )?to|let me (?:speak|talk) (?:to|"
            r"with)|get me (?:the|your|whoever|someone)|i want to (?:speak|talk) (?:to|with)|who (?:is|"
            r"'s) in charge"
        ),
        (
            r"(?:whoever|who(?:'s| is)|manager|boss|someone|somebody|person|director|superior|head|owner|"
            r"decides|charge|decision)"
        ),
    ),
    (
        (
            r"don't (?:keep|leave|make|let)|do not (?:keep|leave|make|let)|stop (?:keeping|leaving|"
            r"making|letting)|no more"
        ),
        r"(?:me|us|candidates|people)",
        (
            r"(?:suspense|waiting|wait|hanging|guessing|wondering|in the dark|beg|ask|chase|tell me|"
            r"sweat|dangling|too long|like this)"
        ),
    ),
)
"""Groups for messages nobody asked for; each must be whole in one sentence."""
