"""Orders at the head of a sentence, and what the writer says is due to them."""

HEAD = (
    r"(?:(?<=[.!?;:] )|(?<=\n)|^)(?:(?:so|and|then|now|please|kindly|just|simply|also|well|ok|okay|pls|"
    r"plz|hey|at least|look|right|either|come on|do|but|sir|madam),? ){0,6}"
)
CONTACT = (
    r"(?:ring|call|phone|e-?mail|mail|write|contact|reply|respond|answer|get back|revert|update|inform|"
    r"tell|message|text|sort|confirm|reach|give me a|let me|come back|send|chase|look into|deal|explain|"
    r"talk|speak|see|drop me|ping|buzz)"
)
PERSON = (
    r"(?:someone|somebody|anyone|anybody|your (?:\w+ )?(?:boss|manager|hr|colleague|colleagues|assistant|"
    r"secretary|team|people|office|recruiter|department|director|staff|head)|hr|him|her|them|the (?:\w+ "
    r")?(?:manager|boss|team|panel|director|office|committee|recruiter|hr|person|people|secretary|agency|"
    r"client)|whoever(?:'s| is) in charge)"
)
NEWS = (
    r"(?:answer|response|reply|update|explanation|feedback|call(?:back)?|decision|result|results|"
    r"information|e-?mail|mail|news|acknowledg\w+|confirmation|status|outcome|verdict|offer|letter|word|"
    r"line|clarity|clarification|date|timeline|contract|reason|reasons|details|note|text|message)"
)
SOON = (
    r"(?:today|tonight|tomorrow|now|asap|soonest|pronto|sharpish|this (?:week|morning|afternoon|evening|"
    r"minute)|first thing|at the earliest|at once|immediately|straight ?away|right away|promptly|without "
    r"(?:any |further |more ){0,6}delay|by return|in writing|(?:by|before|within|until|no later than|"
    r"latest|latest by) (?:the |this |next |end |of |close |my |that |a |an |today |coming ){0,6}(?:mon|"
    r"tues|wednes|thurs|fri|satur|sun|weekend|week|month|noon|lunch|end|play|business|eod|cob|tea|\d|"
    r"tomorrow|tonight|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|two|three|five|twenty|forty|hour|day)\w*|latest|urgently|itself|quickly|quick|fast|on "
    r"priority|on (?:top|a) priority|ever|once and for all)"
)

SUMMONS = (
    (
        r"i (?:\w+ )?(?:expect|want|need|require|demand|would like|'d like) (?:you|your \w+|hr|someone|"
        r"somebody) to (?:\w+ )?(?:keep|tell|inform|answer|reply|call|let|give|send|write|explain|"
        r"respond|get|contact|update|confirm|act|sort|take|come back|ring|stop|treat|show|say)\b(?! "
        r"(?:me know if there|you well))"
    ),
    (
        rf"{HEAD}(?:answer|reply to|respond to|react to) (?:this|my|the|these|those) (?:\w+ )?(?:mails?|"
        r"e-?mails?|messages?|letters?|notes?|questions?)(?=[.!,;]|$| (?:now|today|please|at last|for "
        r"once|first|and))"
    ),
    (
        r"(?:kindly|please|pls|request you to|requested to) (?:\w+ )?(?:expedite|do the needful|oblige|"
        r"escalate|intimate|treat (?:this|it) (?:as|with))"
    ),
    rf"{HEAD}(?:get|have|ask|tell|make|instruct|let) {PERSON} (?:to )?(?:\w+ )?{CONTACT}",
    (
        rf"{HEAD}(?:make sure|ensure|be sure|see to it|mind|mind you|don't forget|do not forget|never "
        r"forget|remember|take care|see) (?:that )?(?:to |you |i |this |it |my |they |your \w+ |the \w+ "
        rf")(?:\w+ ){{0,3}}?(?:forward|pass|send|tell|call|write|reply|include|show|mention|put|give|add|"
        r"read|get|keep|copy|update|inform|let|receive|hear|ring|is|reaches|gets|answer|respond|contact|"
        rf"look|consider|give)(?! (?:me (?:to|if)|(?:my |best |warm |kind ){{0,6}}(?:regards|greetings|"
        r"love|thanks|best)))"
    ),
    (
        rf"{HEAD}(?:forward|pass|send|show|give|copy|hand|circulate|share|submit|put|push|move|raise|"
        r"escalate|process|submit|arrange|schedule|organi[sz]e|fix|set up|book|sort out|fill in|sign|"
        r"expedite|prioriti[sz]e) (?:me |my |this |the |it |us |on |over |up |in |a |an |your "
        rf"){{1,6}}(?:[\w']+ ){{0,6}}?{SOON}(?= |[.,;!?]|$)"
    ),
    (
        rf"{HEAD}(?:answer|reply|respond|say|tell me|call|ring|write|mail|email|text|speak|explain|"
        r"decide|act|hurry|phone)(?: (?:me|back|to me|to this|my \w+|it|up|us|this|the question|simply|"
        rf"either))*,? ?(?:(?:with |by |a ){{0,6}}(?:a )?(?:simple |straight |clear )?(?:yes or (?:a "
        r")?no|either way|one way or (?:the other|another)|yourself|yourselves|honestly|straight|like a|"
        rf"will you|would you|okay|{SOON}|for once|at last|already|please|in person|by phone))(?=[.,;!?]|"
        r"$| (?:and|or|so|because|as|if you))(?! if (?:you|it|that) (?:can|have|like|need|suits))"
    ),
    (
        r"i (?:should|ought to|must|have to|am to|expect to|need to|want to|demand to|deserve to|would "
        r"expect to|am entitled to|have a right to|would have expected to|'d expect to) (?:\w+ )?(?:be|"
        r"have been|get|know|hear|receive) (?:\w+ )?(?:informed|told|given|updated|notified|called|"
        r"contacted|answered|kept (?:informed|in the loop|posted|up to date|updated)|treated|paid|where "
        r"i (?:stand|am|'m)|what(?:'s| is) (?:going on|happening|the|what|taking)|whether (?:i|you|it|"
        r"the)|if i(?:'m| am|'ve| have)|why|something|an? (?:\w+ )?(?:answer|reply|response|update|call|"
        r"explanation|decision)|your (?:\w+ )?(?:answer|reply|response|decision)|the (?:\w+ )?(?:outcome|"
        r"result|status|reason|truth|decision))(?! if (?:you|that|it))"
    ),
    (
        r"i(?:'ll| will| shall|'m| am|'d| would) (?:\w+ )?(?:be )?(?:expect|expecting|count on|counting "
        r"on|insist on|demand|require|sitting by|standing by for|need|want) (?:to (?:hear|receive|get|"
        r"have|see|be)|(?:a|an|your|the|some|that|his|her|my|nothing less than) (?:\w+ "
        rf"){{0,2}}?{NEWS})\b(?=[^.?!]{{0,60}}?(?:{SOON}|from you|[.!]|"
        rf"$))(?!(?:[^.?!]{{0,50}})(?:when(?:ever)? (?:it|you|the)|once |in due course|in your own time|"
        r"with (?:interest|pleasure|patience)|if |at your convenience|no matter how))"
    ),
    (
        r"i (?:\w+ )?(?:want|demand|expect|insist on|require|need|deserve|am owed|am due|request|would "
        r"like|'d like) (?:to (?:know|hear|see|have|be told|be given|understand)|an?|the|your|some|full|"
        rf"real|proper|honest|detailed|written) (?:[\w'-]+ ){{0,6}}?(?:reasons?|explanations?|details?|"
        r"in detail|details|in writing|black and white|justification|proof|scores?|notes|minutes|"
        rf"answers?|feedback|truth|status|outcome|decision|result|why i)[^.?!]{{0,20}}?(?:{SOON}|in "
        r"detail|in writing|in full|, |and )(?= |[.,;!?]|$)"
    ),
    (
        r"(?:in need of|in want of|waiting on|chasing|after|require|requiring|requesting|request|need|"
        r"needing|want|wanting|expecting|looking for|seeking) (?:an?|your|the|some) (?:\w+ )?(?:urgent|"
        r"immediate|prompt|speedy|quick|swift|early|final|straight|written|full|proper|clear|fast) "
        rf"{NEWS}"
    ),
    (
        r"(?:i(?:'m| am| feel| think i am| believe i am| think i'm)? (?:\w+ )?(?:owed|due|entitled to|"
        r"deserve|deserving of|worth|have earned|earned)|you owe me(?! (?:no|nothing))|i have (?:a|the|"
        r"every|some) right to|it's my right to|my right to|it is only (?:fair|right|proper|polite|"
        r"decent)|it's only (?:fair|right|proper|polite|decent)|only (?:fair|right|decent) that) "
        rf"(?:that )?(?:\w+ )?(?:[\w']+ ){{0,3}}?(?:{NEWS}|know|be|hear|reply|let|tell|told|informed|"
        r"honesty|better|more|much|respect|courtesy|something|you|an|a)(?= |[.,;!?]|$)"
    ),
    (
        r"(?:you|your \w+|the (?:company|panel|team|hr|office|agency|recruiter)|hr|somebody|someone) "
        r"(?:really |now |simply |still |just |do |does |at least ){0,6}(?:must|has to|have to|has got "
        r"to|have got to|needs? to|ought to|should|is to|are to|'d better|had better|better|is supposed "
        r"to|are supposed to|is obliged to|are obliged to|will have to|is going to have to|are going to "
        r"have to|want to) (?:\w+ ){0,2}?(?:reply|respond|answer|tell|inform|call|ring|phone|write|get "
        r"back|let me know|give me|send|update|explain|come back|contact|sort|pick up|decide|confirm|"
        r"hurry|do something|act|deal|stop|make (?:it|this)|keep me|show|forward|pass|arrange|put|take "
        r"this seriously|check your)(?! (?:yourself|yourselves|not|out (?:for|my references)))"
    ),
    (
        r"(?:this|it|my (?:\w+ )?(?:matter|case|application|question|e-?mail|message|request|situation)) "
        r"(?:is|'s|needs|requires|demands|deserves|calls for|cannot|can't|won't|mustn't|must not|should "
        r"not|shouldn't|must|has to|needs to|should) (?:\w+ )?(?:urgent|pressing|a matter of urgency|"
        r"time[- ]critical|(?:your )?(?:immediate|urgent|prompt|full|personal) (?:\w+ )?(?:attention|"
        r"action|reply|answer|response|handling)|wait (?:any|much|another|longer|until|for)|be "
        r"(?:delayed|ignored|dealt with|answered|treated|handled|settled|sorted|resolved|taken seriously|"
        r"given priority|prioriti[sz]ed|left))(?= |[.,;!?]|$)"
    ),
    (
        r"(?:no (?:ifs|buts|delays?|more (?:excuses|delays|waiting|silence|games)|nonsense|waffle|time[- "
        r"]wasting)|not (?:next week|tomorrow|later),? (?:but )?(?:now|today)|chop,? chop|step on it|on "
        r"the double|spit it out|out with it|hurry (?:up|it up|along)|get (?:on with it|a move on|"
        r"cracking|moving)|look lively|sharpish|(?:do|sort|settle|fix|finish|answer|get) (?:it|this|"
        r"that) (?:done |out |sorted )?(?:now|today|at once|right now|immediately|straight ?away|this "
        r"(?:minute|week|instant)|already)|quit (?:stalling|dithering)|stop (?:stalling|dithering|"
        r"messing|playing|wasting|beating)|high time (?:that )?(?:you|someone|somebody|i (?:got|had|"
        r"heard|was)))"
    ),
    (
        rf"{HEAD}(?:respond|reply|revert|answer|call|mail|update|inform|intimate|confirm|acknowledge|"
        rf"contact|advise)(?: \w+){{0,6}} (?:{SOON})(?= |[.,;!?]|$)(?! (?:if|whenever|when))|{HEAD}(?:do "
        r"not|don't|never|stop) (?:\w+ )?(?:make|keep|leave|ignor\w+|forget|string\w*|wast\w+|let|go|"
        r"delay\w*|drag\w*|put\w*|play\w*|stall\w*|mess\w*|treat\w*|take (?:me|this|long|forever|"
        r"another)|dare|tell me (?:to wait|that|you)|give me (?:the|any|that)|send me (?:another|more|a "
        r"standard))(?: (?:this|it|me|my|us|people|candidates|quiet|silent|off|so long|games|a "
        r"simple))(?! (?:know|stop you|keep you|distract|hold you|worry))"
    ),
    (
        r"(?:looking forward|look forward|hoping|hope) to (?:\w+ )?(?:hear|hearing|receive|receiving|"
        r"get|getting|have|having|your|an?|see|seeing|be|being) (?:[\w']+ ){0,6}?(?:by (?!phone|"
        r"e-?mail|mail|post|telephone|letter|then|the way)|before (?!long)|no later|within|today|"
        r"tonight|tomorrow|immediately|at the earliest(?! convenience)|latest|asap|urgently|without "
        r"delay|right away|straight ?away|this week)"
    ),
)
"""Patterns for messages nobody asked for."""
