"""Commands, and expectations of an answer."""

from followup_core.checks.engine import Check, Example, Phrases

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

CHECK = Check(
    id="demand",
    title="An order",
    looks="Commands, “must”, “at once”, and answers that are expected rather than asked for.",
    rule="never-press",
    severity="error",
    message="This reads as an order: ask, and leave the time of the answer to them.",
    silent="When “must” or a date speaks of you, when you offer something, and in answers about offers.",
    finder=Phrases(
        (
            rf"{ANSWER} (?:(?!if\b|i\b|that i\b)[\w'-]+ ){{0,6}}?{AT_ONCE}",
            rf"{AT_ONCE} (?:{ANSWER})",
            (
                r"(?:need|want|expect|require|news|reply|answer|response|update|decision|word|feedback) "
                r"(?:[\w'-]+ ){0,3}?(?:asap|a\.s\.a\.p|immediately)"
            ),
            rf"(?:please|kindly) (?:[\w'-]+ ){{0,3}}?{AT_ONCE}",
            (
                r"you (?:must|have (?:got )?to|need to|are (?:required|requested|expected|obliged|"
                r"kindly requested|asked) to|had better|'d better|should really|really should|ought to) "
                rf"(?:\w+ ){{0,2}}?(?:{ANSWER}|update|give|tell|let|inform|call|send|decide|make|contact|"
                r"hire|choose|keep)"
            ),
            r"i (?:\w+ ){0,2}?(?:demand|insist|require)(?: on| that| to| an?| your| the)",
            (
                rf"i (?:\w+ ){{0,2}}?(?:expect|need|want|deserve|am owed|am entitled to|await) "
                rf"(?:nothing less than )?(?:a|an|your|some|the|at least an?) (?:\w+ ){{0,2}}?{THING}(?! "
                r"(?:from|for|to) (?:my|me|the other))"
            ),
            (
                r"i (?:\w+ ){0,2}?(?:expect|need|want) (?:to (?:hear (?:back )?(?:from you|by|before|"
                r"within|today|now)|be (?:told|informed|updated|contacted|called)|know (?:now|by|today|"
                r"when|why|where (?:i|my))|receive (?:a|an|your))|you to (?:reply|respond|answer|call|"
                r"get back|let me|tell|inform|update|contact|write|explain))"
            ),
            r"i (?:\w+ )?(?:have|had) (?:a|the|every) right to",
            r"(?:a|your|an) (?:\w+ )?(?:reply|response|answer) is (?:expected|required|needed|overdue|due)",
            r"(?:answer|response|reply) (?:is )?(?:required|needed|expected|demanded)",
            (
                r"(?:don't|do not|please don't|stop) (?:keep(?:ing)? me waiting|ignor(?:e|ing)|wast(?:e|"
                r"ing) my|leav(?:e|ing) me)"
            ),
            (
                r"i(?:'m| am) (?:\w+ )?(?:expecting|counting on) (?:a|an|your|some) (?:\w+ )?(?:call|"
                r"answer|reply|response|update|email|decision|feedback)"
            ),
            r"(?:don't|do not) (?:make|let|leave|have) me (?:wait|hang\w*|ask|chase|beg)",
            (
                r"i must (?:\w+ )?(?:insist|demand|know (?:where|whether|if|now|by|today)|ask (?:that "
                r"you|you to))"
            ),
            rf"i must (?:\w+ )?(?:have|get|receive) (?:your|an?|some|the) (?:\w+ )?{THING}",
            r"(?:answer|reply to|respond to) this (?:e-?mail|message|note|letter)",
            (
                r"(?:action|attention|response|reply|feedback|decision) (?:\w+ )?(?:is|are) (?:\w+ "
                r")?(?:required|expected|needed|demanded|overdue|necessary)"
            ),
            (
                r"(?:could|can|may|might|should|will) i (?:\w+ )?(?:have|get|expect|receive|hear)\b(?: "
                rf"[\w']+){{0,4}}? {LIMIT}"
            ),
            (
                rf"(?:have|give me|give us|send me|provide|expect) (?:an?|your|some) (?:\w+ )?{THING}(?: "
                rf"[\w']+){{0,3}}? {LIMIT}"
            ),
            (
                r"(?:revert|reply|respond|update|answer|get back|let me know|call) ~3 at (?:the|your "
                r"very) earliest(?! convenience)"
            ),
            (
                r"(?:make (?:this|it|my \w+) (?:a|your) (?:top )?priority|prioriti[sz]e (?:this|my)|"
                r"treat (?:this|my \w+) as (?:urgent|a priority))"
            ),
            rf"i(?:'m| am) going to need (?:a|an|your|some) (?:\w+ )?{THING}",
            r"tell me (?:exactly |please )?what(?:'s| is) (?:going on|happening|taking|the (?:hold|delay))",
            rf"i(?:'ll| will) (?:\w+ )?(?:need|require|expect) (?:a|an|your|some) (?:\w+ )?{THING}",
            (
                r"(?:please|kindly) ~1 (?:acknowledge|confirm receipt|reply|respond|answer|update|inform|"
                r"call|write) ~6 (?:today|tomorrow|tonight|this (?:week|afternoon|morning|evening))"
            ),
            r"i must (?:know|have|hear) (?:by|before|today|tomorrow|this|soon|now)",
            r"no excuses",
            rf"{ANSWER} (?:(?!if\b|i\b)[\w',-]+ ){{0,5}}?{LIMIT}",
            (
                r"(?:make sure|see to it|be sure|ensure) (?:that )?(?:you |to )(?:\w+ )?(?:reply|respond|"
                r"answer|call|get back|let me|update|contact)"
            ),
            (
                r"(?:i )?trust (?:that )?you(?:'ll| will) (?:\w+ )?(?:reply|respond|answer|get back|call|"
                r"act|do|let me)"
            ),
            r"(?:immediate|urgent|speedy|swift) (?:reply|response|answer|attention|action|feedback|decision)",
            (
                r"(?:won't|will not|refuse to|not going to) (?:take no for|accept (?:a )?no|accept "
                r"silence|be ignored)"
            ),
            r"(?:reply|respond) to (?:this|my) (?:e-?mail|message|note)",
            r"(?:at the very least|the least you (?:can|could) do)",
            r"get back to me(?! (?:when|if|at|any))",
        ),
        waiting=(
            rf"(?:(?<=[.!?;,:] )|(?<=\n)|^)(?:(?:so|and|then|now|please|kindly|just)[ ,]+)*{ORDER}",
            (
                r"(?:see to it|make sure|make certain|ensure|take care|be sure) (?:that )?(?:you|to|my|"
                r"this|i|someone|somebody)"
            ),
            (
                r"(?:do not|don't|never|stop) (?:you )?(?:leave|leaving|ignore|ignoring|forget|"
                r"forgetting|put|"
                r"putting|let|letting|keep|keeping) (?:this|me|my|it)(?! know)"
            ),
            r"you (?:still )?owe (?:me|us)|(?:i am|i'm) (?:owed|entitled)",
            (
                r"(?:must|have to|has to|need to|needs to|should|ought to) (?:now |finally |really )?be "
                r"(?:answered|replied|returned|read|looked at|dealt|decided|addressed|taken)"
            ),
            (
                r"it(?:'s| is) (?:\w+ )?(?:essential|imperative|vital|important|crucial|necessary|"
                r"urgent|high "
                r"time|about time) (?:that |for )?(?:you|someone|somebody|i (?:know|hear|get|receive|have))"
            ),
            (
                r"i want (?:to )?(?:know|hear|see|be told|be informed|a|an|the|your|you|some|clarity|"
                r"answers?)(?! (?:to work|more about the (?:work|job|role)))"
            ),
            (
                r"(?:i (?:shall|will|'ll) (?:expect|await|look for|be (?:expecting|waiting))|i'll be "
                r"(?:expecting|waiting)) ~3 (?:your|an?|the|by|for)"
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
                r"(?:i )?(?:need|want|have|expect|require|would like|'d like|must) (?:you |someone |somebody "
                rf")?to (?:\w+ )?(?:hear|know|be told|be informed|{ANSWER})(?: (?:back|from|something|"
                rf"what|where|whether|if|how|your|the|me|more|about|you|anything))* ~3 (?:{LIMIT}|today|"
                r"tonight|now|soon|quickly|first thing|this (?:week|morning|afternoon|evening))"
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
        ),
        unless=(
            (
                r"you (?:mentioned|hoped|were hoping|expected|thought|asked|had hoped|wanted|were going "
                r"to|had expected|had thought)"
            ),
            (
                r"(?:i(?:'ll| will| can| shall| would| could| am able to| have to| need to| must| should|"
                r" had to| was asked to|'m happy to| am happy to)|let me|happy to|glad to|asked me to|me "
                r"to|allowed to) (?:(?!your|an?\b|the)\w+ ){0,2}?(?:reply|respond|answer|confirm|send|"
                r"call|provide|give|act|explain|get back|be in touch|contact|revert|let you)"
            ),
            (
                r"if (?:you|there|anything|something|that|it|this) (?:\w+ ){0,4}?(?:need|want|like|"
                r"missing|helpful|else|unclear|require|suits?|sooner)"
            ),
            r"feel (?:free|obliged|that you|you owe|any)",
            r"no (?:need|rush|hurry|pressure)",
            (
                r"(?:don't|do not|need not|needn't|don't have to|no need to|not have to) (?:\w+ "
                r"){0,3}?(?:answer|reply|respond|write|call|get back|react)"
            ),
            r"we (?:had )?(?:spoke|spoken|talked|agreed)",
            r"at your convenience",
            r"when(?:ever)? (?:it suits|it is convenient|you have|you get|you can|your|convenient|suits)",
            r"(?:any|at any) ?time",
            r"were mentioned",
            r"was mentioned",
            r"they (?:want|need|expect|asked|hope)",
        ),
        unless_before=(
            (
                r"(?:(?<!you )to|i|not|i'll|i will|i can|you can|you could|i'd|i would|could you|can "
                r"you) (?:also "
                r"|always |then |gladly )?"
            ),
            r"(?:don't|not) feel (?:that )?",
            r"(?:no|not|never)(?: \w+)?(?: is)?",
            r"(?:an|the|wanted|got|any|my|our|that|one|his|her|their|a quick|a clear)",
            r"when (?:may|can|could|should|might|will|do|would)",
            r"(?:don't|do not|not|never)(?: \w+)?",
        ),
    ),
    never=("offer-answer", "offer-received", "offer-elsewhere", "confirm-next-round", "referrer-update"),
    bad=(
        Example("I expect an answer by noon."),
        Example("You must let me know where I stand."),
        Example("Please reply to this email immediately."),
        Example("Call me back the minute you hear something."),
    ),
    good=(
        Example("You must be busy at the end of the quarter."),
        Example("I must admit that I have read your annual report twice."),
        Example("If anything is missing, I will send it as soon as possible."),
        Example("You can call me at any time."),
    ),
)
