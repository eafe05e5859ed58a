"""Threats and pressure, as groups of words that one sentence holds in any order."""

WORKPLACE = (
    r"(?:depot|port|salon|garage|hotel|hospital|clinic|school|bank|firm|company|shop|bakery|kitchen|"
    r"restaurant|site|factory|plant|warehouse|office|agency|studio|lab|council|trust|yard|dock|docks|"
    r"farm|bar|café|cafe|surgery|practice|store|mill|airport|university|college|museum|library|theatre|"
    r"employer|place|outfit|organi[sz]ation|business|team|start-?up|brewery|pub|nursery|gym|charity|"
    r"paper|publisher)"
)
OTHER_PLACE = (
    r"(?:(?:an)?other|rival|competing|different|second|next|local|bigger|larger|similar|neighbou?ring) "
    rf"(?:\w+ )?{WORKPLACE}s?|competitors?|rivals?|(?:the )?competition(?= |[.,;!?]|$)|elsewhere|"
    r"somewhere else|(?:recruiters?|head-?hunters?|my agency|other agencies|my (?:current|present|old|"
    rf"former) (?:\w+ )?(?:manager|boss|employer|firm|company|place))|(?:the|that|one) {WORKPLACE} (?:in|"
    r"at|on|across|down|next|up|over|near|round|opposite|by|where|that|who|i|called)|(?:across|down|up) "
    r"the (?:road|street|hall|river)"
)
WANTS_ME = (
    r"(?:wants? (?:me|to (?:hire|take|see|meet|sign|have)|my)|offer(?:s|ed|ing)?|made me|sign(?:ing|ed)?|"
    r"raise|counter-?offer|(?:job|position|place|post) waiting|hold(?:ing)?|accept(?:ing)?|take (?:it|"
    r"the|that|their|them)|tak(?:e|ing) (?:the|a) (?:job|post|offer)|say(?:ing)? yes|join(?:ing)?|"
    r"los(?:e|ing) me|snap|pay(?:s|ing)? (?:more|better)|keen|after me|calling|interested|let me go|"
    r"going to|turn(?:ing)? (?:them|it|him|her) down)"
)
PRESSING = (
    r"(?:you or (?:them|him|her|they)|(?:them|him|her) or you|your (?:call|choice|move|problem|loss)|"
    r"just (?:saying|so you know|to let you know|be aware|fyi)|so (?:now|please|hurry|decide|it's|let|"
    r"think|don't|be quick|be|do|i (?:need|can't|cannot|won't|must|have to))|if you(?:'re| are)? (?:\w+ "
    r")?(?:can't|cannot|don't|do not|won't|aren't|take|wait|need|keep|want me|not|unable|too slow|leave)|"
    r"unless|before (?:you|i|it)|not a day|no longer|any (?:longer|further|more)|can(?:'t|not| not) "
    r"(?:wait|keep|hold|put|say|stall)|otherwise|or else|quick|quickly|fast|hurry|soon|on hold|until|"
    r"till|while you|i'll leave it at that|think about (?:it|that)|won't be|don't (?:stay|wait|hang|"
    r"last)|tempt\w*|inclin\w*)"
)
LEADER = (
    r"(?:hiring manager|manager|boss|bosses|director|board|panel|committee|owner|head|chef|principal|"
    r"client|partners?|team|colleagues|department|higher-?ups|superiors?|hr|recruiter|dean|matron|"
    r"foreman|him|her|them)"
)

ULTIMATUM = (
    (OTHER_PLACE, WANTS_ME, PRESSING, r"(?:i|me|i'm|i'd|i'll|i've|my)\b(?! would rather| am happy to stay)"),
    (
        r"i(?:'ll| will| shall|'m going to| am going to|'d| would| can| could| may| might|'m| am)",
        (
            r"(?:take|taking|accept|accepting|sign|signing|go|going|start|starting|join|joining) (?:up |"
            r"with |for |on |at )?(?:the|a|that|this|one|another|their|an) (?:\w+ )?(?:job|offer|post|"
            r"position|role|place|contract|one|shift|work) (?:at|in|with|from|on|across|down|i|they|he|"
            r"she|that|next)"
        ),
        (
            r"(?:if|unless|another|week|day|month|longer|soon|then|or|otherwise|before|instead|until|by|"
            r"after|when|this|so|because)"
        ),
    ),
    (
        (
            r"(?:not|n't|never|hardly|no) (?:exactly |really |be )?(?:short of|lacking|without|"
            r"struggling for|desperate for|shortage of|lack of|wanting for)|(?:plenty|lots|loads|spoilt|"
            r"no end|a choice|a stack|a pile|a queue) (?:of|for)|(?:more than|over) (?:one|two|three)"
        ),
        (
            r"(?:offers?|options?|choices?|interest|work|invitations?|interviews?|employers?|companies|"
            r"opportunities|calls)"
        ),
    ),
    (
        (
            r"(?:start|starting|begin|beginning|back to|resume|resuming|keep|carry on|go back to|"
            r"continue) (?:looking|searching|applying|interviewing|job hunting|my search|the search|"
            r"applications)"
        ),
        r"(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|again|elsewhere|then|unless|if)",
        r"(?:so|unless|if|now would|or|before|then|otherwise|don't|please|be quick|hurry|time)",
    ),
    (
        (
            r"(?:hold|held|holding|keep|kept|keeping|put|stall\w*|turned|turning|refus\w+|declin\w+|"
            r"fend\w*|pass\w*|postpon\w*)"
        ),
        (
            r"(?:other|others|three|two|several|offers?|firms?|agency|employers?|everything|everyone|"
            r"interviews?|companies|them)"
        ),
        (
            r"(?:for you|because of you|on your account|waiting for you|on hold|not a day|no longer|any "
            r"(?:longer|further|more)|cannot|can't|won't|only until|until|forever|much longer)"
        ),
    ),
    (
        (
            r"(?:let|letting|lose|losing|loses|send\w*|push\w*|driv\w+|see|watch) (?:me|someone|a "
            r"(?:good|keen)|you lose me) (?:\w+ )?(?:go|slip|walk|leave|away|to|into|off)"
        ),
        (
            r"(?:competitors?|rivals?|competition|across the road|down the road|next door|elsewhere|"
            r"another (?:firm|company|employer|shop|school|hospital)|someone else|somebody else)"
        ),
    ),
    (
        (
            r"(?:second|third|final|another|an|other|more|two|three|several) (?:\w+ )?(?:interviews?|"
            r"offers?|trial|meetings?|talks?)"
        ),
        (
            r"(?:rivals?|competitors?|your (?:biggest|main|neighbou?r\w*|competition)|elsewhere|another "
            r"(?:firm|company|school|hospital|shop)|across the road|down the road)"
        ),
        (
            r"(?:just (?:saying|so|to)|so|tomorrow|this week|next week|on (?:mon|tues|wednes|thurs|fri)|"
            r"lined up|be quick|hurry|if you|unless|before|think|mind you)"
        ),
    ),
    (
        (
            r"(?:won't|will not|don't|do not|not going to|doesn't|does not|can't|unlikely to|not likely "
            r"to) (?:be |stay |remain |last |hang |sit |wait )(?:\w+ )?(?:on the market|available|free|"
            r"unemployed|around|single|on the shelf|out of work|waiting|idle|forever|long|for long)"
        ),
        r"(?:long|soon|forever|for ever|much|market|shelf|free|around|idle|waiting)",
    ),
    (
        (
            r"(?:respond|reply|answer|decide|offer|confirm|act|call|sign|tell me|hear|an answer|no "
            r"answer|no reply|no word|your reply|your answer|nothing)"
        ),
        r"(?:by|before|within|until|after which|failing which|in the next|otherwise|or|if not|else)",
        (
            r"(?:closed|withdrawn|void|over|off the table|elsewhere|another (?:company|firm|"
            r"organi[sz]ation|employer|job|offer|position)|other (?:organi[sz]ation|company|firm|offer)|"
            r"move on|not interested|drop out|competitor|look further|no longer)"
        ),
    ),
)

DECISION = (
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
            r"(?:no need|needn't|no point|no reason|no use|why (?:bother|waste|keep|see|go on)|stop|"
            r"without|don't need|needless|not necessary|no sense|you can skip|skip)"
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
            r"(?:pick|chose|choose|hire|say(?:ing)? yes|said yes|g[ai]ve|take|took|select|decide|offer|"
            r"have me|yes)"
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
