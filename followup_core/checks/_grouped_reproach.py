"""Reproach, as groups of words that one sentence holds in any order."""

from followup_core.checks._workplaces import OTHER_PLACE

GOT_BACK = (
    r"(?:came back|got back|heard back|heard (?:within|in|after|the)|replied|answered|responded|called "
    r"(?:me|him|her|back)|rang|phoned|wrote (?:back|to me)|let (?:me|him|her|them|everyone|people) know|"
    r"told (?:me|him|her|them|everyone)|decided|confirmed|hired|gave (?:me|him|her)|got (?:an|the|his|"
    r"her|their) (?:answer|letter|call|reply|news|result)|had (?:an|the|his|her|their) (?:answer|reply|"
    r"result))"
)
FAST = (
    r"(?:(?:the )?(?:very )?(?:next|same|following) (?:day|morning|afternoon|evening|week)|(?:with)?in "
    r"(?:\w+ )?(?:\w+ )?(?:hours?|days?|minutes|a week|one week)|after (?:only |just )?(?:\w+ "
    r")?(?:hours?|days?|a day|a week)|straight ?away|right away|at once|overnight|already|weeks ago|days "
    r"ago|long ago|promptly|quicker|faster|sooner|on the spot|by return|last week|last month|no time)"
)

BLAME = (
    (
        r"(?:told|said|promised|mentioned|heard|informed|assured)",
        (
            r"(?:(?:you|they|he|she|i|it|there|we|somebody|someone|hr)(?:'d| would| had| were| was)|"
            r"would|by|in|within)"
        ),
        (
            r"(?:and |but |yet |though |, |; |- )(?:now )?(?:it(?:'s| is)|today(?:'s| is)|we(?:'re| are|"
            r"'ve| have)|that(?:'s| was| is)|now it(?:'s| is)|this is)"
        ),
        (
            r"(?:now|already|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|"
            r"april|may|june|july|august|september|october|november|december|weeks?|months?|past|gone|"
            r"later|ago|long)"
        ),
    ),
    (
        (
            r"(?:call|mail|e-?mail|letter|answer|reply|decision|news|feedback|meeting|date|update|"
            r"details) (?:that |which )?(?:you|he|she|they|your \w+|i was) (?:\w+ )?(?:announced|"
            r"promised|offered|agreed|mentioned|guaranteed|told me|spoke of|assured)"
        ),
        r"(?:not|never|n't|no|didn't|hasn't|wasn't|still|without|nothing|disappointed|waiting|where)",
    ),
    (
        (
            r"(?:after all (?:this|that|the|these)|at least|by now|after (?:so|such|this|that) (?:long|"
            r"much|many|a long)|in all (?:this|that) time)"
        ),
        r"(?:expect\w*|hoped|thought|would have|should have|had hoped|deserve\w*)",
        (
            r"(?:sign|word|line|call|answer|reply|something|message|e-?mail|news|explanation|"
            r"acknowledgement|feedback|courtesy)"
        ),
    ),
    (
        (
            r"(?:didn't|did not|don't|do not|never|doesn't|haven't|not) (?:\w+ )?(?:think|find|consider|"
            r"deem|judge|feel|see|believe|regard|found|thought|considered|deemed|saw|felt)"
        ),
        r"(?:necessary|worth|worthwhile|important|fit|needed|essential|worthy|appropriate|the need)",
        (
            r"(?:answer\w*|repl\w+|call\w*|writ\w+|tell\w*|inform\w*|respond\w*|let\w*|contact\w*|get "
            r"back|me|my)"
        ),
    ),
    (
        (
            r"(?:apparently|evidently|obviously|clearly|sadly|unfortunately|but|yet|only),? (?:you|he|"
            r"she|they|that|it|this|nobody|no one)"
        ),
        r"(?:did|had|has|have|was|were|does)(?:n't| not| never)",
        r"(?:not|n't|never|\w+n't)(?=[.!,;]|$)",
    ),
    (
        r"(?:every|all|most|any|each|none of the|no) (?:the )?other",
        (
            r"(?:acknowledg\w*|thank\w*|answer\w*|repl\w+|call\w*|wrote|let me know|told me|got back|"
            r"kept me|sent|gave|treated|needed|took)"
        ),
        r"(?:at least|even|all|always|has|have|had|within|days?|hours?|me)",
    ),
    (
        (
            r"i (?:was|had been|'ve been|have been) (?:\w+ )?(?:expecting|waiting for|promised|told to "
            r"expect|counting on)"
        ),
        (
            r"(?:your|a|the|an|that) (?:\w+ )?(?:call|e-?mail|answer|reply|letter|message|feedback|"
            r"decision|news|update|details|documents)"
        ),
    ),
    (
        (
            r"(?:has|have|had|'ve|'s|you|they|he|she|recruiter|hr) (?:\w+ )?(?:stopped|quit|ceased|given "
            r"up|gave up|forgot|forgotten|neglected|failed|not bothered|declined|refused|not managed|"
            r"never managed) (?:to )?(?:reply\w*|answer\w*|respond\w*|call\w*|writ\w+|pick\w*|return\w*|"
            r"get\w*|tell\w*|inform\w*|let|send\w*|contact\w*)"
        ),
        (
            r"(?:me|my|to|any|up|back|altogether|at all|calls|e-?mails|messages|details|reply\w*|"
            r"answer\w*|respond\w*)"
        ),
    ),
    (
        r"(?:not|n't|never|without|haven't|hasn't|didn't)",
        (
            r"so much as (?:a|an|one|the)|(?:a|an|one|any) (?:single )?(?:acknowledge?ment|confirmation "
            r"of receipt|automatic reply|auto-?reply)"
        ),
    ),
    (
        r"you(?:'ve| have)? (?:\w+ )?(?:never|not|didn't|did not|couldn't|could not|haven't|failed to)",
        (
            r"(?:find|found|had|have|took|take|made|make|spare|spared) (?:\w+ )?(?:the |a |any |two |"
            r"five )?(?:time|minutes?|moment|courtesy|decency|effort)"
        ),
        (
            r"(?:to|for) (?:reply|answer|write|call|respond|tell|let|inform|get|acknowledge|contact|say|"
            r"a|me|my|an)"
        ),
    ),
    (
        (
            rf"(?:{OTHER_PLACE}|others|other (?:people|candidates|applicants)|everyone else|i (?:also |"
            rf"once |had |have ){{0,6}}(?:applied|interviewed|wrote|went) (?:to|at|with|for)|applied "
            r"(?:to|at|with)|mate|friend|cousin|brother|sister|neighbou?r|flatmate)"
        ),
        GOT_BACK,
        FAST,
    ),
    (
        (
            r"under the impression|given to understand|led to (?:believe|understand|expect)|it was my "
            r"understanding|my understanding was|i understood|understood from you|was told|were told|"
            r"been told|had been told"
        ),
        (
            r"(?:would|will|'d|should) (?:\w+ )?(?:be (?:told|informed|communicated|announced|notified|"
            r"contacted|called|out|hearing|decided|in touch|getting|published)|let|hear|call|ring|phone|"
            r"contact|know|get|come back|receive|write|e-?mail|reply|have (?:an|the|a|my))(?! (?:need|"
            r"take))"
        ),
        (
            r"(?:by|within|before|last|inside|on) (?:the )?(?:\w+ )?(?:\d+|mon|tues|wednes|thurs|fri|"
            r"week|fortnight|month|days?|end|now|that|january|february|march|april|may|june|july|august|"
            r"september|october|november|december|yesterday)\w*|a (?:week|fortnight)|(?:two|three|five|"
            r"seven|ten) \w+|tops|shortly|quickly"
        ),
    ),
    (
        (
            r"i (?:know|can see|saw|see|could see|noticed) (?:that )?(?:you(?:'ve| have|'re| are| were| "
            r"had)?|it|my \w+) (?:\w+ )?(?:read|seen|opened|received|got|been read|online|active|looked "
            r"at|viewed)|read receipts?|blue ticks?|on (?:read|seen)(?= |[.,;!]|$)"
        ),
        r"my|me|it|receipts?|ticks?|read|seen|online",
    ),
    (
        (
            r"(?:had to|have to|having to|forced to|obliged to|needed to) (?:\w+ )?(?:ring|call|phone|"
            r"chase|write|e-?mail|ask|remind|hunt|beg|knock)"
        ),
        r"(?:times|twice|again|before|until|just to|only to|for an answer|nobody|no one|anybody|anyone)",
    ),
    (
        r"(?:waited|waiting|sat|sitting|stood|standing|stayed|stay|kept|keep|glued|hung)",
        (
            r"(?:phone|line|inbox|call|mail|home|in all day|by the phone|corridor|lobby|reception|your "
            r"(?:call|e-?mail|reply|answer))"
        ),
        (
            r"(?:nobody|no one|never|didn't|did not|hasn't|nothing|not a|whole (?:shift|day|evening|"
            r"morning|week|weekend)|all (?:day|evening|morning|week|weekend|of)|but|yet|hours|minutes|in "
            r"vain|silent|quiet)"
        ),
    ),
    (
        (
            r"(?:you|your \w+|he|she|they|hr|recruiter|colleague|lady|assistant|somebody|someone) (?:\w+ "
            r")?(?:said|told me|promised|swore|assured me|agreed|vowed|was going to|were going to|was "
            r"supposed to|were supposed to)"
        ),
        (
            r"(?:call|ring|phone|write|e-?mail|get back|be in touch|let me know|reply|answer|contact|"
            r"come back|hear)"
        ),
        (
            r"(?:didn't|did not|hasn't|haven't|never|nothing|nobody|no one|still|no such|wasn't|silence|"
            r"forgot|waiting|not (?:done|happened|come|heard)|(?:one|two|three|four|\d+|several|many) "
            r"(?:days|weeks|months) (?:ago|back|later)|last (?:week|month|mon|tues|wednes|thurs|fri)\w*|"
            r"yesterday|in vain)"
        ),
    ),
    (
        r"(?:who|whom|what|when|how many|how) (?:do|must|should|does|am|have|else|more|long|many|much)",
        r"(?:i|one|a person|someone)",
        r"(?:to (?:talk|speak|write|do|call|ask|chase|get)|wait|chase|ask|take|call|write)",
        r"(?:answer|reply|news|response|attention|hear|call|updates?)",
        r"(?:get|here|from you|round here|to be heard|finally|simple|any)",
    ),
    (
        (
            r"(?:my|all my|these|those|the) (?:\w+ )?(?:e-?mails?|mails?|messages?|calls?|voicemails?|"
            r"letters?|notes?|texts?|questions?|follow-?ups?|reminders?|requests?)\b"
        ),
        (
            r"(?:no one|nobody|never|not|n't|nothing|no) (?:\w+ ){0,3}?(?:answer\w*|repl\w+|return\w*|"
            r"respon\w+|read|react\w*|acknowledg\w*|reach\w*|picked up|call\w* back|got back|reaction)|"
            r"(?:ignor\w+|unanswered|unread|unreturned|deleted|binned|lost|vanish\w*|void|black hole|"
            r"deaf ears)"
        ),
    ),
    (
        (
            r"(?:has|have|had|is|was|'s|'ve) (?:\w+ )?been|(?:it|that|we)(?:'s| is|'re| are) (?:now |"
            r"almost |nearly |over |going on ){1,6}|(?:almost|nearly|over|more than|going on|close to|"
            r"well over|coming up to) (?:a |one |two |three |four |five |six |\d+ )"
        ),
        r"(?:days|weeks|months|a (?:week|month|fortnight)|fortnight|\d+ days)",
        (
            r"(?:no (?:answer|reply|word|news|call|response|feedback|update|sign|contact|communication|"
            r"mail|email|decision|one)|not (?:heard|received|had|got|been)|n't (?:heard|received|had|got|"
            r"been)|nothing|nobody|silence|without|still (?:no|not|waiting|nothing|in))"
        ),
    ),
)
"""Groups for messages nobody asked for; each must be whole in one sentence."""
