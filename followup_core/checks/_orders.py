"""Orders, and answers that are waited for like a debt."""

ANSWER = (
    r"(?:reply|respond|answer|revert|write back|call (?:me )?back|call me|ring me|phone me|get back(?: "
    r"to me)?|let me know|update me|tell me"
    r"|inform me|contact me|confirm|email me|act|explain|give me|send me|provide|hear (?:back )?from you|"
    r"react|come back to me|be in touch)"
)
AT_ONCE = (
    r"(?:immediately|at once|right away|right now|straight ?away|instantly|urgently|forthwith|this "
    r"instant|asap|a\.s\.a\.p|as soon as (?:possible|you can)"
    r"|as soon as you (?:read|get|see|receive|open)|the (?:minute|moment|second|instant) (?:you|that)|"
    r"without (?:any |further )?delay|as a matter of "
    r"urgency|(?:very )?quickly|promptly)"
)
LIMIT = (
    r"(?:by|before|within|no later than|until|at the latest by) (?:the )?(?:end of|close of|noon|midday|"
    r"midnight|eod|cob|today|tonight|tomorrow|this|next|mon|tues|wednes|thurs"
    r"|fri|satur|sun|\d|an hour|one|two|three|five|twenty|forty)\w*"
)
THING = (
    r"(?:answer|response|reply|update|explanation|feedback|call|callback|decision|result|information|"
    r"email|news|acknowledg\w+|confirmation|status)"
)

ORDER = (
    rf"(?:call|ring|phone|write|e-?mail|text|message|reply|respond|answer|get|come|send|give|tell|let|"
    rf"inform|update|confirm|report|pick up|do it|decide)\b(?!(?:[^.?!]{{0,60}})\b(?:if|whenever|when|any "
    rf"time|anytime|should)\b)[^.?!]{{0,60}}?(?:{AT_ONCE}|{LIMIT}|\b(?:today|tonight|tomorrow|now|this "
    rf"(?:week|morning|afternoon|evening)|back|before (?:noon|\w+day|five|six|you)|between \w+ and \w+))"
)

ASKING = (
    (rf"(?:(?<=[.!?;,:] )|(?<=\n)|^)(?:(?:so|and|then|now|please|kindly|just)[ ,]+)*{ORDER}"),
    (
        r"(?:see to it|make sure|make certain|ensure|take care|be sure) (?:that )?(?:you|to|my|"
        r"this|i|someone|somebody)"
    ),
    (
        r"(?:do not|don't|never|stop) (?:you )?(?:leave|leaving|ignore|ignoring|forget|"
        r"forgetting|put|"
        r"putting|let|letting|keep|keeping) (?:this|me|my|it)(?! know)"
    ),
    (r"you (?:still )?owe (?:me|us)(?! (?:no|nothing))|(?:i am|i'm) (?:owed|entitled)"),
    (
        r"(?:must|have to|has to|need to|needs to|should|ought to) (?:(?!not )\w+ )?be (?:\w+ )?(?:answered|"
        r"replied|returned|read|looked at|dealt|decided|addressed|taken)"
    ),
    (
        r"it(?:'s| is) (?:\w+ )?(?:essential|imperative|vital|important|crucial|necessary|"
        r"urgent|high "
        r"time|about time) (?:that |for )?(?:you|someone|somebody|i (?:know|hear|get|receive|have))"
    ),
    (
        r"i (?:really |honestly |simply |just |now )?want (?:to )?(?:know|hear|see|be told|be informed|a|an|"
        r"the|your|you|some|clarity|"
        r"answers?)(?! (?:to work|more about the (?:work|job|role)))"
    ),
    (
        r"(?:i (?:shall|will|'ll) (?:expect|await|look for|be (?:expecting|waiting))|i'll be (?:\w+ "
        r")?(?:expecting|waiting)) ~3 (?:your|an?|the|by|for)"
    ),
    (
        rf"i(?:'d| would)? (?:\w+ )?(?:like|appreciate|want|need|expect|welcome|be glad of) (?:a|"
        rf"an|your|some) ~2 "
        rf"{THING}\b(?! ~2 if)(?: [\w']+){{0,5}}? {LIMIT}"
    ),
    (
        r"(?:(?<=[.!?;,:] )|(?<=\n)|^)(?:please,? )?(?:answer|reply|respond|call|ring|write)(?: "
        r"to)?(?: me)?(?: back)?,?(?: please)?(?=[.!])"
    ),
    (
        r"i (?:\w+ )?expect (?:feedback|answers?|clarity|action|an explanation|better|"
        r"results)(?! from)|you should ~2 (?:reply|respond|answer|call|write|tell me|let me|get "
        r"back|have the)"
    ),
    (
        r"without fail|(?:an? )?immediate (?:answer|reply|response|attention|action|feedback|"
        r"call)|remind(?:ed)? (?:you )?to (?:reply|answer|respond|call|write|get back)"
    ),
    (
        rf"(?:drop|send|give|shoot|get|have|tell) (?:me|someone|somebody|your \w+) (?:a|an|to|"
        rf"some)? ?(?:\w+ )?(?:line|note|answer|word|call|update|reply|message|ring|write|phone|"
        rf"e-?mail)\b(?: [\w']+){{0,4}}? (?:{LIMIT}|today|tonight|tomorrow|now)"
    ),
    (
        r"i (?:\w+ )?request (?:an?|your|that|prompt|to be|immediate)|prompt (?:reply|answer|"
        r"response|action|attention|decision)"
    ),
    (
        rf"(?:(?<=[.!?;,:] )|(?<=\n)|^)(?:please,? )?(?:tell|give|send|show) me (?:the|your|an?|"
        rf"my) (?:\w+ )?(?:{THING}|outcome|verdict|truth|reasons?)(?=[.!])"
    ),
    (
        r"you (?:\w+ )?(?:(?:need|have|ought|are (?:supposed|obliged|required|bound)) to|must|"
        r"should) "
        r"(?:\w+ )?(?:tell|inform|let|answer|reply|call|write|update|give|send|explain|"
        r"get back|contact|respond|say|keep me)"
    ),
    (
        r"(?:i )?(?:wait|waiting|await|awaiting|expect|expecting|looking) (?:for )?(?:\w+ )?(?:an?|"
        rf"your|the|some) (?:\w+ )?{THING} ~3 (?:{LIMIT}|today|tonight|now|soon|latest)"
    ),
    (
        rf"be so (?:kind|good) (?:as to|and) [^.?!]{{0,50}}?(?:{LIMIT}|today|tonight|now|this "
        r"time|finally)|"
        r"(?:i )?(?:need|want|require|expect|demand) (?:\w+ )?(?:feedback|clarity|answers|news|"
        r"information|certainty|"
        rf"details|results) (?:{LIMIT}|today|tonight|now|soon|at once|from you)"
    ),
    (
        r"do the needful|(?:it(?:'s| is)|this is|that is) (?:\w+ )?your (?:duty|job|obligation|"
        r"responsibility|task|turn) to|(?:answer|reply|respond|call|write|tell me|let me know|get "
        r"back)[^.?!]{0,30}?(?:at once|(?:so|in order) (?:that )?i (?:can|know|am able)|will you)"
    ),
    (
        r"(?:it(?:'s| is)|that's|that is) (?:\w+ )?(?:the )?(?:minimum|least|only (?:fair|right)|"
        r"normal|standard|expected|my right) (?:\w+ )?(?:to|that) (?:\w+ )?(?:answer|reply|know|"
        r"inform|tell|be|get|hear|you|candidates|people)"
    ),
    (
        r"(?:someone|somebody|you|your \w+) (?:(?:has|have|needs?|ought) to|must|should|"
        r"better|had better) "
        r"(?:\w+ )?(?:call|ring|answer|reply|tell|explain|write|inform|contact|phone|get "
        r"back|pick up|sort|deal)"
    ),
    (
        r"(?:give|send|get|write|drop|tell|show|forward) me (?:\w+ ){1,4}?(?:straight|right|at once|"
        r"this instant|without|and (?:don't|no)|in writing|please(?=[.!])|black on white)"
    ),
)
