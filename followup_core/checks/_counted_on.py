"""The job counted on, a no read from the silence, and a no that is called unfair."""

PLANS = (
    r"(?:lessons?|timetable|menus?|rounds?|routes?|budget|team|move|schedule|shifts?|year|term|classroom|"
    r"desk|"
    r"season|rota|week|office|workshop|garden|ward|projects?|first \w+)"
)

COUNTED_ON = (
    (
        r"(?:that |now |soon )?we(?:'re| are|'ll| will| shall)(?: \w+)? (?:going to |about to |soon )?(?:be|"
        r"become|make|form|work) (?:\w+ )?(?:colleagues|team-?mates|co-?workers|workmates|partners|a "
        r"(?:great|"
        r"good|strong|brilliant|fine) team|working (?:together|side by side)|side by side|together every)(?! "
        r"(?:either way|anyway|whatever|whichever|still|as before|in any case))"
    ),
    (
        r"i(?:'ve| have|'m| am)? (?:\w+ )?(?:started|begun|began|begin|start|busy|been|already)(?: to)? "
        r"(?:plan"
        r"\w*|prepar\w*|draw\w*|sketch\w*|draft\w*|writ\w*|organi[sz]\w*|design\w*|set\w* out|mak\w*|work\w* "
        rf"on|map\w*|decorat\w*|arrang\w*) (?:out |up )?(?:my|our) (?:\w+ "
        rf"){{0,2}}?{PLANS}\b[^.?!]{{0,60}}?\b(?:(?:with|for) (?:you|your \w+)|there|september|april|june|"
        rf"start)"
    ),
    (
        r"(?:in|during|within|on|for|over|after) (?:my|the|our) (?:very )?first (?:few |couple of |two |"
        r"three |"
        r"ninety |100 |hundred |thirty |full )?(?:days?|weeks?|months?|year|shift|morning|term|season|"
        r"quarter)"
        r"(?: [\w']+){0,4}?,? (?:i|we)(?:'ll| will| shall|'m going to| am going to| plan to| intend to| "
        r"want to|"
        r" mean to)"
    ),
    (
        r"(?:consider|regard|see|take|treat|think of|view|count|call|reckon) (?:the|this|it|that|us|our|"
        r"everything|things)(?: (?:matter|job|thing|deal|post|position|whole thing|question|decision))? "
        r"(?:\w+ )?"
        r"(?:as |all |but |good |more |or |less |pretty |much |practically |already |to be ){0,6}(?:settled|"
        r"agreed|decided|sealed|a deal|a done deal|closed|fixed|in the bag|a formality|done and dusted|mine)"
        r"(?= |[.,;!]|$)"
    ),
    (
        r"who(?:'ll| will| is going to|'s going to)(?: be)? (?:\w+ )?(?:train\w*|mentor\w*|supervis\w*|"
        r"induct\w*|"
        r"onboard\w*|(?:my|in charge of me|responsible for me)(?: \w+)? ?(?:boss|manager|mentor|supervisor|"
        r"line manager|buddy|trainer|assistant|team ?lead\w*|partner)?)(?: me)?(?= (?:in|on|when|for|"
        r"during|and|"
        r"at|then)|[?.,;])"
    ),
    (
        r"(?:take over|taking over|inherit|inheriting|step into|stepping into|slip into|fill|filling) "
        r"(?:yours|"
        r"from you|(?:your|his|her|their) (?:\w+ )?(?:caseload|cases|clients|class(?:es)?|round|routes?|"
        r"files|"
        r"patients|section|desk|shoes|place|list|accounts))(?= |[.,;!]|$)"
    ),
    (
        r"(?:told|tell|telling|informed|let) (?:my|our|the) (?:[\w-]+ ){1,3}?(?:know )?(?:that )?i(?:'m| "
        r"am|'ll|"
        r" will|'ve| have|'d| would) (?:\w+ )?(?:be )?(?:moving|leaving|starting|joining|going to|giving up|"
        r"given up|quitting|your|with you)\b"
    ),
    (
        r"(?:which|what) (?:bus|train|gate|entrance|door|parking|car park|badge|uniform|size|desk|floor|"
        r"shift|"
        r"ward|class)(?: \w+)? (?:will|shall|do|should) i (?:\w+ )?(?:take|use|have|get|need|wear|be)\b"
        r"[^.?!]{0,30}(?:every (?:day|morning)|on (?:my|the) first|when i start|from (?:mon|the first|"
        r"then)\w*)"
    ),
    (
        r"(?:they|you|we|everyone|everybody|(?:your|the) \w+)(?:'ll| will| are going to) (?:\w+ )?(?:love|"
        r"adore|thank|"
        r"miss|need|like) me(?=[.,;!]|$| (?:for|from|in|as|and))|(?:from|starting|as of|come|as from) "
        r"(?:january|"
        r"february|march|april|may|june|july|august|september|october|november|december|monday|next "
        r"(?:month|week|"
        r"term|year)|the first(?: of \w+)?|then on)(?: \w+){0,3}?,? i(?:'ll| will| shall|'m going to) "
        r"(?:\w+ ){1,8}?"
        r"(?:for|with|at) (?:you|your)\b"
    ),
    (
        r"i(?:'ll| will| shall|'m going to| am going to)(?: \w+)? (?:give|hand in|put in|be giving|be "
        r"handing in) (?:my "
        r"|in my )?(?:notice|resignation)(?= (?:on|this|next|at|to my|today|tomorrow|as soon|by)|[.,;!]|$)"
    ),
    (
        r"we(?:'ll| will| shall| are going to|'re going to) (?:\w+ )?(?:have|make|achieve|build|create|"
        r"enjoy|get on|get "
        r"along|accomplish|win|grow) (?:[\w']+ ){0,6}?(?:together|as a team|side by side|you and (?:i|"
        r"me))(?= |[.,;!]|$)|"
        r"look(?:ing)? forward to (?:the |our |my |many |these |all the ){1,3}(?:\w+ )?(?:years|months|"
        r"mornings|seasons|"
        r"shifts) (?:with you|together|ahead|at your|in your|to come)"
    ),
    (
        r"i(?:'m| am) (?:\w+ )?(?:the|your) (?:[\w-]+ ){0,2}?(?:one|person|man|woman|candidate|nurse|cook|"
        r"driver|teacher) "
        r"(?:that |who |whom )?you(?:'ve| have|'re| are)? (?:been )?(?:look\w*|search\w*|wait\w*|need\w*|"
        r"want\w*)|found my "
        r"new (?:place|home|team|family|ward|school|kitchen|workplace|job)|your search (?:is|has|can)(?: "
        r"\w+)? (?:over|"
        r"end|ended|stop|finished)|no (?:good )?reasons? (?:why |for )?you (?:would|could|should|"
        r"might)(?:n't| not) "
        r"(?:\w+ )?(?:take|hire|choose|pick|want) me"
    ),
)
"""Patterns; an “if”, a “would” or a “could” in the sentence takes the claim back."""

READ_AS_NO = (
    (
        r"(?:understand|understood|gather|conclude|infer|deduce|take it|took it|read|see|guess|assume|"
        r"presume|"
        r"judge|interpret|learn)(?:ed|s)? (?:\w+ )?(?:from|by|out of|into) (?:your|the|this|that|all this|no|"
        r"not|so much)(?: \w+){0,2}? ?(?:silence|quiet|absence|lack|hearing|reply|answer|delay|wait|nothing|"
        r"response)(?= |[.,;!]|$)"
    ),
    (
        r"(?:silence|no (?:news|answer|reply|word|call)|not hearing(?: \w+)*|the (?:wait|delay|quiet)) "
        r"(?:\w+ "
        r"){0,2}?(?:tells? (?:me|its own)|says (?:it all|enough|everything)|speaks (?:for itself|volumes)|is "
        r"(?:an|the|your|also an|answer) (?:answer|enough|reply)|suggests?|can only mean|points? to|bodes? "
        r"ill)"
    ),
    (
        r"(?:name|application|cv|file|i(?:'m| am|'ve been| have been| was| must be)) (?:\w+ ){0,3}?(?:off|"
        r"crossed "
        r"off|struck off|not on|no longer on|out of|dropped from|fallen off|removed from|scratched from) "
        r"(?:the|"
        r"your) (?:\w+ )?(?:list|shortlist|race|running|pile|table|picture|frame|game)(?= |[.,;!]|$)"
    ),
    (
        r"(?:prepar\w+|brac\w+|steel\w*|reconcil\w+|resign\w+|com(?:e|ing) to terms|made my peace|make my "
        r"peace)"
        r"(?: myself)? (?:for|to|with) (?:a|the|your|hearing|bad|another|getting) (?:\w+ )?(?:no|refusal|"
        r"rejection|bad news|news|disappointment|negative|idea that (?:i|you|it))(?= |[.,;!]|$)"
    ),
    (
        r"(?:others?|someone(?: else)?|somebody(?: else)?|(?:an)?other (?:candidates?|applicants?)|the "
        r"boss's \w+|(?:"
        r"one|another) of the others)(?: (?:was|were|is|are|must have been|may have been|had|has|will have "
        r"been))? (?:"
        r"surely |probably |clearly |no doubt |simply |obviously |must have been |must have |may have been "
        r"){1,2}(?:"
        r"\w+ )?(?:better|stronger|more \w+|quicker|chosen|preferred|ahead|got (?:it|the \w+)|has (?:it|"
        r"the \w+))"
    ),
    (
        r"(?:bet|guess|suppose|assume|suspect|imagine|reckon|fear|think|presume|expect)\b[^.?!]{0,40}? "
        r"(?:got|has|landed"
        r"|won|snapped up|bagged|has got|will get) (?:it|the (?:job|post|role|position|place|"
        r"nod))(?=[.,;!]|$| (?:now|"
        r"already|by|instead|and))(?<!i got it)(?<!i have it)"
    ),
)
"""Patterns for messages that wait for an answer."""

UNFAIR = (
    (
        r"(?:job|post|role|position|place|it|contract|internship)(?: \w+){0,3}? (?:went|goes|gone|given|"
        r"handed|"
        r"promised|reserved|kept|meant|earmarked)(?: \w+)? (?:to|for) (?:[\w']+ ){0,3}?(?:friends?|nephew|"
        r"niece|"
        r"cousin|son|daughter|relatives?|mates?|pals?|cron(?:y|ies)|favou?rite|insider|connections?|buddy|"
        r"sister|brother|in-law)(?= |[.,;!]|$)"
    ),
    (
        r"how (?:can|could|come|is it|on earth|does)(?: [\w']+){0,4}? (?:a no|no now|now no|rejected|"
        r"refus\w+|"
        r"turn\w* (?:me |someone )?down|not (?:enough|good|suitable|what)|reject\w*|say no|the opposite|"
        r"unsuitable|too (?:old|little|young))"
    ),
    (
        r"(?:you|they|he|she|your \w+) (?:told|said|assured|promised|led|wrote|praised|called)(?: "
        r"[\w']+){0,6}? "
        r"(?:perfect|ideal|favou?rite|promising|excellent|great|just what|exactly what|first choice|the one|"
        r"impressive|outstanding|a strong)\b[^.?!]{0,60}?(?:so why|but|yet|and now|how|only to|then)"
    ),
    (
        r"(?:not|(?:do|does|did|ca|wo|could|would|is|are|was|were|has|have|had)n't|never|cannot|hardly) "
        r"(?:\w+ )?(?:agree|agreed|in agreement|accept|share|concur|"
        r"understand|"
        r"approve|follow|support|ok|okay|fine|content|satisfied|happy)(?:ed|ing)?(?: (?:with|of|to))? "
        r"(?:your|"
        r"the|this|that|such|his|her|their) (?:\w+ ){0,2}?(?:decision|choice|reasons?|reasoning|view|"
        r"assessment|verdict|result|outcome|judge?ment|opinion|refusal|rejection|answer|evaluation|"
        r"conclusion)"
    ),
    (
        r"(?:revisit|reconsider|re-?think|review|re-?examine|reopen|revise|check|recheck) (?:its|their|"
        r"your|the|this|his|her) (?:\w+ )?(?:view|decision|scoring|scores|ranking|choice|verdict|"
        r"conclusion)(?= |[.,;!?]|$)(?! (?:description|in the future|on "
        r"(?:your|the) (?:site|website)))"
    ),
    (
        r"(?:at a loss|hard put|struggling|curious|puzzled|surprised|astonished) (?:to|as to|that|how|why|"
        r"what)"
        r"(?: [\w']+){0,6}? (?:another|other|somebody|someone|anyone|any other|the other|a less|less|younger|"
        r"the person|who)(?= |[.,;!]|$)|in what (?:respect|way|sense|regard) (?:\w+ ){0,3}?(?:another|other|"
        r"else|better|superior|lacking|fell short|failed)"
    ),
    (
        r"(?:find|found|call|consider|think) (?:your|the|this|that) (?:\w+ )?(?:choice|decision|reasons?|"
        r"reasoning|"
        r"result|verdict|answer|outcome|procedure)(?: is| was| to be)? (?:\w+ )?(?:strange|odd|unfair|"
        r"wrong|surprising|"
        r"puzzling|curious|poor|short-sighted|incomprehensible|questionable|baffling|unjust|a (?:pity|"
        r"mistake|joke))"
    ),
    (
        r"you(?:'ll| will|'d| would)? (?:not|never|hardly|won't) (?:\w+ )?(?:find|get|meet|have) "
        r"(?:any(?:one|body)|"
        r"some(?:one|body)|another|an?) (?:\w+ )?(?:better|like me|as (?:good|loyal|hard|keen|motivated)|"
        r"more|who)|you "
        r"won't find (?:any|some|another|a |better)\w*(?: \w+)? ?(?:better|like me|as|more|who)?"
    ),
    (
        r"(?:told|heard|learned|learnt|know|said|know for a fact)(?: \w+){0,4}? i (?:had |was |did |have |"
        r"came |scored |"
        r"got |am ){1,2}(?:\w+ )?(?:the )?(?:best|first|top|highest|strongest|favou?rite|ahead|leading)(?= "
        r"|[.,;!]|$)"
    ),
    (
        r"i (?:\w+ )?(?:deserve|deserved) (?:\w+ )?(?:this|the|that|it|better|more|a (?:chance|fair|"
        r"better))|(?:feel|"
        r"felt|was|been|being|am) (?:\w+ )?discriminated"
    ),
)
"""Patterns for answers to a no, and for asking why."""
