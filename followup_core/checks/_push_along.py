"""Plain ways to order, to push a decision along, and to let them feel that one may turn away."""

from followup_core.checks._summons import HEAD

ANSWER = (
    r"(?:answer|response|reply|decision|explanation|verdict|yes or no|yes or a no|sign of life|straight "
    r"answer|result|call back|callback)"
)

ORDERED = (
    (
        rf"{HEAD}(?:give|grant|get) (?:me|us) (?:an?|your|some|the|that|my|any|at least an?|at least some) "
        rf"(?:\w+ ){{0,2}}?{ANSWER}(?= |[.,;!]|$)"
    ),
    (
        r"(?:(?:obliged|grateful|glad|appreciate it|kind|good|helpful) if you (?:could|would) )?(?:put|"
        r"leave|set|lay|"
        r"drop|let|push) (?:everything|all|anything|whatever|other things|the rest)(?: "
        r"else| other \w+| you(?:'re| are) doing)* (?:aside|down|lie|wait|go|rest|behind)(?= |[.,;!]|$)|drop "
        r"everything|(?:top|head|front|start) of (?:your|the) (?:list|pile|queue|line|stack)(?=[.,;!]|$)"
    ),
    (
        r"(?:i|we) (?:\w+ )?(?:trust|assume|take it|presume|am confident|expect) (?:that )?(?:i|we)(?:'ll| "
        r"will"
        r"| shall| can| may|'m going to| am going to) (?:\w+ )?(?:hear|be (?:told|informed|contacted|"
        r"called)|(?:find|have|receive|get|see) (?:your|an?|the) (?:\w+ )?(?:answer|reply|response|"
        r"decision|news|message|e-?mail|result|call))(?![^.?!]{0,60}(?:in due course|in time|in good time|"
        r"when|once))"
    ),
    (
        r"i(?:'ll| will| do| would|'d|(?:'m| am) (?:(?!not )\w+ )?going to| shall)? (?:\w+ )?(?:need|want|"
        r"require|expect|"
        r"demand|await|insist on) (?:to (?:have|see|get) )?(?:something|anything|a sign|a signal|a word|"
        r"clarity|certainty|movement|action|a commitment|commitment|answers|a clear \w+)"
        r"(?: \w+){0,4}? ?(?:from you|from your|by (?:close|the|mon|tues|wednes|thurs|fri|next|end|noon)\w*|"
        r"before|this (?:week|morning|afternoon)|today|tomorrow|in writing|on paper|now)(?= |[.,;!]|$)"
    ),
    (
        rf"{HEAD}(?:be so (?:kind|good) (?:as )?to|have the (?:courtesy|decency|goodness) to|do me the "
        r"(?:courtesy|favou?r) of) (?:\w+ )?(?:answer\w*|reply\w*|call\w*|writ\w+|tell\w*|inform\w*|let\w*|"
        r"ring\w*|respond\w*|send\w*)"
    ),
    (
        r"(?:it (?:is|would be)|it's|is) (?:\w+ )?(?:appropriate|proper|only (?:fair|right|polite|decent)|"
        r"the least|about time|time|high time|overdue) (?:that |for |if |to )?(?:you|someone|somebody|your "
        r"\w+|i|we|me)(?: to|'d)? (?:\w+ )?(?:told|tell|gave|give|answer\w*|repl\w+|inform\w*|let|got|get|"
        r"hear\w*|wrote|call\w*|knew|know|had|have|be (?:told|given|informed)|was (?:told|given|informed))"
    ),
    (
        r"(?:drop|leave|stop|forget|interrupt) (?:whatever|what|everything|all) (?:that )?you(?:'re| are) "
        r"(?:\w+ "
        r")?doing|you(?:'d| had| would do) (?:better|well to|best) (?:\w+ )?(?:tell|answer|call|reply|"
        r"hurry|write)"
    ),
)
"""Patterns for messages nobody asked for."""

PUSHED = (
    (
        r"(?:what|how much)(?: more| else)? (?:is there|there is|is|do you|do they|could|can)(?: still| left|"
        r" possibly| really| else| more| even)* (?:left )?(?:to (?:think|consider|discuss|decide|weigh|talk|"
        r"debate|ponder|clarify)|need(?:s)? to|still need|want to (?:know|see|hear))(?: [\w']+){0,4}\?"
    ),
    (
        r"why (?:not|don't you|wouldn't you|won't you|can't you|can you not) (?:\w+ )?(?:say yes|decide|"
        r"take me|"
        r"hire|sign|choose|settle|make (?:it|up|the|a)|close|finish|get it over|shake hands|give me)"
    ),
    (
        r"(?:out of|end|ending|stop|relieve me of|spare me|free me from) (?:my|this|the) (?:\w+ )?(?:misery|"
        r"suspense|agony|torment|torture|uncertainty)|(?:in|the) suspense (?:is|any|much|no|much longer)|keep"
        r"(?:ing)? me (?:\w+ )?in (?:suspense|limbo|the dark)"
    ),
    (
        rf"{HEAD}(?:decide|choose|commit|settle it|make up your minds?|take the plunge|go for it|take the "
        rf"leap|"
        r"trust your (?:gut|instinct))(?= (?:for|now|soon|already|today|and|in|quickly|on)|[.!]|$)(?! for "
        r"yourselves? in)"
    ),
    (
        r"(?:please|kindly|could you|can you|can we|could we|would you|any way (?:to|of)|some way to|"
        r"possible to|"
        r"(?:like|ask|urge|want|need) you to|if you (?:could|can|would)|hope you can|you (?:could|might|"
        r"can)) (?:"
        r"\w+ ){0,3}?(?:speed|hurry|move|push|get|getting|pushing|speeding|nudge|hasten|fast-?track|bring|"
        r"rush) "
        r"(?:my |the |this |it |things |that |your |matters ){1,6}(?:\w+ ){0,2}?(?:along|up|through|"
        r"forward|over "
        r"the (?:line|finish\w*)|faster|quicker|quickly|done)(?= |[.,;!?]|$)"
    ),
    (
        r"(?:all (?:that's |that is |that |which )?(?:missing|lacking|left|needed|it takes|remains)(?: "
        r"now)? is|only "
        r"thing "
        r"(?:missing|lacking|left) is|just missing) (?:your|a|the) (?:\w+ )?(?:yes|signature|word|nod|"
        r"go-ahead|"
        r"decision|handshake|confirmation|ok|okay)"
    ),
    (
        r"(?:confirm|appoint|hire|take|employ|choose|engage|sign) me (?:\w+ )?(?:by|before|this (?:week|"
        r"month)|"
        r"today|now|already|for good)(?= |[.,;!?]|$)"
    ),
)
"""Patterns for messages nobody asked for."""

WAVERING = (
    (
        r"(?:will|'ll|shall|would|may|might|must|have to|having to|forced to|begin to|beginning to|start to|"
        r"starting to|started to) (?:\w+ ){0,3}?(?:reconsider|re-?think|re-?evaluate|re-?assess|wonder|"
        r"question|ask myself|doubt|think again|think twice) (?:about )?(?:whether|if|my (?:interest|"
        r"application|candidacy)|about (?:joining|working))(?! (?:there|you (?:need|would like)))"
    ),
    (
        r"(?:should|if) (?:this|it|things|the (?:process|silence|wait\w*)|nothing|no \w+)(?: \w+){0,3} "
        r"(?:drag|"
        r"drags|go|goes|continue|continues|last|lasts|happen|happens|move|moves|come|comes|arrive|arrives|"
        r"stay|stays)\b[^.?!]{0,40},? i(?:'ll| will| shall|'m going to| am going to| must| have to) (?:\w+ )?"
        r"(?:have to |be forced to |be obliged to |need to )?(?:look|reconsider|withdraw|turn|take|go|move|"
        r"accept|sign|leave|walk|draw|pull)"
    ),
)
"""Patterns for messages nobody asked for."""
