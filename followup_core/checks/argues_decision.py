"""Disputing a decision, asking twice for feedback, running others down."""

from collections.abc import Iterator

from followup_core.checks._counted_on import UNFAIR
from followup_core.checks._disputes import PLAIN_DISPUTES
from followup_core.checks._plainly import FOUGHT
from followup_core.checks._said_simply import DISPUTED
from followup_core.checks._second_guessing import AGAINST_BOSSES, SECOND_GUESSING
from followup_core.checks.engine import By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import Phrases

AFTER_A_NO = ("reply-rejection", "ask-feedback", "keep-in-touch", "ack-hold", "ack-ongoing")
BAD = (
    r"(?:clueless|micro-?manag\w+|idiot\w*|moron\w*|toxic|incompetent|terrible|awful|horrible|nightmare|"
    r"bull(?:y|ies|ying)|tyrant|stupid|useless|lazy|a joke|disaster|jerk|liar|psycho\w*|abusive|dishonest|a "
    r"mess|ignorant|arrogant|disorgani[sz]ed|dreadful|pathetic|corrupt|unbearable|impossible|chaotic|"
    r"crooks?|backward|dysfunctional|narcissist\w*|hopeless)"
)

DISPUTES = Phrases(
    (
        *PLAIN_DISPUTES,
        *SECOND_GUESSING,
        *UNFAIR,
        *FOUGHT,
        *DISPUTED,
        r"(?:do not|don't|does not|doesn't|did not|didn't) (?:\w+ )?(?:convince|persuade|satisfy) me",
        (
            r"i (?:\w+ )?(?:meet|met|fulfil\w*|satisf\w+|have|had|tick\w*) (?:every|all(?: of)?(?: the| "
            r"your)?|each) ~2 (?:requirement|criteri|qualification|point|box)\w*"
        ),
        (
            r"(?:you(?:'re| are|'ve| have| will)?|it(?:'s| is| was)|this is|that(?:'s| is)|i think it(?:'s| "
            r"is)|made|making|make|was|is) (?:\w+ ){0,3}?(?:big |huge |grave |serious |terrible |real "
            r")?(?:mistake|wrong (?:decision|choice|call|person|candidate)|error (?:of|in) judg\w+)"
        ),
        (
            r"(?:reconsider|rethink|re-?evaluate|reassess|overturn|reverse|revise|revisit) (?:\w+ "
            r"){0,3}?(?:decision|choice|it|this|me|application|rejection|case|verdict)|(?:to|please|you) "
            r"reconsider"
        ),
        (
            r"(?:change your mind|think again|second look at|appeal|contest|challenge|dispute|object to) "
            r"(?:\w+ ){0,2}?(?:this|the|your|decision|rejection|it|outcome|result)"
        ),
        (
            r"(?:you |the panel |they |clearly |simply |obviously |completely )+(?:overlooked|ignored|"
            r"underestimated|misjudged|undervalued|misunderstood|missed|dismissed|disregarded|failed to "
            r"(?:see|recogni[sz]e|consider|notice|appreciate|understand|give))"
        ),
        (
            r"(?:cannot|can't|can not|do not|don't|won't|will not|refuse to|unable to|hard to|difficult to|"
            r"fail to|struggle to|find it hard to) (?:\w+ )?(?:accept|understand|agree|believe|see|"
            r"comprehend|follow|fathom)\b[^.?!]{0,30}?(?:decision|rejection|this|why|how|that|reason|"
            r"outcome|conclusion|with you)"
        ),
        (
            r"(?:with respect|respectfully|frankly|honestly),? (?:i|this|your|it)\b[^.?!]{0,30}?(?:disagree|"
            r"wrong|mistake|cannot|can't|unfair|unjust)"
        ),
        (
            r"(?:unfair(?:ly)?|biased|discriminat\w+|rigged|favou?ritism|nepotism|unjust(?:ly|ified)?|"
            r"baseless|groundless|prejudice[ds]?|age(?:ism|ist)|racis[mt]|sexis[mt])"
        ),
        (
            r"(?:not|n't|hardly|never) (?:\w+ )?(?:been )?(?:a )?fair(?: (?:process|decision|chance|trial|"
            r"hearing|way))?"
        ),
        (
            r"(?:more|better|greater|far more|much more|stronger) (?:\w+ ){0,2}?(?:experience|experienced|"
            r"qualified|qualifications|suited|skilled|skills|candidate|training|knowledge) than (?:anyone|"
            r"anybody|the|whoever|your|any|most|whomever|them|him|her|that|who|he|she|they)"
        ),
        (
            r"i (?:was|am|'m|remain) (?:clearly |obviously |by far |still |surely |easily |without doubt |"
            r"certainly |definitely )*(?:the )?(?:best|better|strongest|ideal|most|superior|more) (?:\w+ "
            r")?(?:candidate|qualified|person|applicant|choice|suited|experienced|one)"
        ),
        r"on what (?:grounds|basis)|(?:what|where|tell me what) did i do wrong",
        r"(?:over|instead of|rather than|ahead of) me(?=[.,;!?]| (?:and|when|because|for)|$)",
        (
            r"(?:someone|somebody|a person|anyone|candidate|people) (?:without|who (?:has|had|have) (?:no|"
            r"less|fewer|never)|with (?:no|less|fewer))"
        ),
        (
            r"what (?:did|does|do|has|have|had) (?:the|your|he|she|they|this|that)(?: \w+){0,3}? (?:have|"
            r"got|do|offer) that i"
        ),
        (
            r"(?:i )?(?:demand|insist on|am owed|deserve|am entitled to|have a right to|expect) (?:a|an|to "
            r"know|some|the|better|more) (?:\w+ )?(?:explanation|reasons?|review|justification|answer|"
            r"apology|chance|better|why|what|how|treatment)?"
        ),
        r"i (?:\w+ )?(?:disagree|object|protest)|explain yoursel(?:f|ves)|justify (?:your|this|the)",
        (
            r"(?:your loss|you(?:'ll| will| may| might) (?:\w+ )?regret|regret (?:this|it|your|not)|"
            r"you(?:'ll| will) see|you missed out|missing out on)"
        ),
        (
            r"(?:answered|met|fulfil\w*|satisf\w+|passed) (?:\w+ )?(?:every|all|each)(?: of)?(?: (?:your|"
            r"the|my|single))* (?:questions?|requirements?|criteri\w+|tests?)(?: \w+)? ?(?:correctly|"
            r"perfectly|right|,? so|and yet|but)?"
        ),
        (
            r"(?:assessment|evaluation|opinion|impression|judg\w+|view) of me (?:was|is|were) (?:\w+ "
            r")?(?:wrong|false|incorrect|mistaken|unfair|inaccurate|flawed|based)"
        ),
        (
            r"why (?:was i|wasn't i|did you (?:reject|not|choose|pick)|didn't you|you (?:rejected|turned|"
            r"didn't)) ?"
        ),
        (
            r"(?:give|gave|given|get|got|had|deserved?) (?:me )?(?:a |an )?(?:real|fair|proper|honest|equal|"
            r"genuine|second) (?:chance|shot|opportunity|hearing|look)"
        ),
        (
            r"you (?:did not|didn't|never|(?:could|should|might) (?:(?!not )\w+ )?have|hardly|barely) "
            r"(?:even |really |properly |at least |simply |also |honestly |just |surely |then )*(?:give|"
            r"gave|listen\w*|look\w*|read|consider\w*|bother\w*|let|ask\w*|see|check\w*|take|took|"
            r"interview\w*|told|chosen|picked|hired)"
        ),
        (
            r"(?:no one|nobody|anyone|anybody) (?:\w+ ){0,3}?(?:better|more) (?:\w+ )?(?:suited|qualified|"
            r"experienced|capable|prepared)"
        ),
        (
            r"(?:find|found|consider|think|believe|feel) (?:\w+ ){0,4}?(?:hard to (?:accept|believe|"
            r"understand)|difficult to (?:accept|believe|understand)|unacceptable|incomprehensible|"
            r"outrageous|disappointing that|wrong(?=[.,;!]|$)|unreasonable|absurd|a joke|ridiculous)"
        ),
        (
            r"(?:look|looked|looking|go|going) (?:at|into|over|through) ~3 (?:application|case|cv|resume|"
            r"results?|decision|file|interview|answers) (?:again|once more|a second time|anew)"
        ),
        (
            r"(?:was|been|is|must be|must have been|is surely|made) (?:an? )?(?:\w+ )?(?:error|oversight|"
            r"injustice|misjudg\w+|misunderstanding|mix-?up)"
        ),
        (
            r"your (?:choice|decision|verdict|rejection) (?:\w+ )?(?:surprises|puzzles|shocks|baffles|"
            r"disappoints|astonishes|saddens|surprised|puzzled|shocked|disappointed|is (?:\w+ )?(?:wrong|"
            r"surprising|strange|odd|disappointing|incomprehensible))"
        ),
        (
            r"i(?:'m| was| am| would have been|'d have been) (?:\w+ )?the (?:\w+ )?(?:stronger|better|best|"
            r"right|more \w+|most \w+|only|ideal|perfect) (?:\w+ )?(?:candidate|person|choice|applicant|fit|"
            r"one)"
        ),
        (
            r"(?:to|will|shall|must|formally|hereby) appeal|(?:file|lodge|make) (?:a|an) (?:\w+ "
            r")?(?:complaint|appeal)|my lawyer|legal (?:action|steps|advice)"
        ),
        (
            r"qualifications (?:\w+ )?exceed|(?:exceed|surpass|more than meet) (?:\w+ )?(?:your|the|all|"
            r"every) (?:\w+ )?(?:requirements?|criteria|advert|expectations)"
        ),
        (
            r"i (?:should|ought to) (?:\w+ )?have (?:\w+ )?(?:been|got|gotten|had) (?:the|chosen|hired|"
            r"selected|picked|offered)"
        ),
        (
            r"(?:can't|cannot|can not|couldn't|could not) (?:\w+ )?possibly|i (?:\w+ )?(?:deserve|deserved|"
            r"earned|merit|merited) (?:this|the|it|that|better|more|a (?:yes|place|chance))"
        ),
        (
            r"(?:better|stronger|higher|more) than (?:you|they|he|she|the panel) (?:say|says|think|thinks|"
            r"believe|claim|scored|know|realise|realize|give me credit)"
        ),
        (
            r"(?:make|makes|made|making) (?:\w+ )?no sense|(?:did|have|has|do) (?:you|anyone|anybody|they|"
            r"the panel) (?:even|really|actually|ever) (?:read|look\w*|listen\w*|check\w*|open\w*|notice\w*|"
            r"see\w*|consider\w*)"
        ),
        (
            r"(?:speak|talk|write|complain|turn|go) to (?:your|the|a) (?:\w+ )?(?:superior|manager|boss|"
            r"supervisor|director|ceo|head|owner|ombudsman|union)|(?:you will|you'll|you are going to|"
            r"you're going to|they'll|they will) (?:\w+ )?regret"
        ),
        (
            r"(?:ask|urge|beg|request|want|call on|invite|expect|like) (?:that )?(?:you|them|the \w+|your "
            r"\w+)(?: to)? (?:\w+ )?(?:reconsider|explain|review|look (?:again|at)|think (?:again|about)|"
            r"change|go (?:through|over)|check|justify|re-?read|reopen)"
        ),
        (
            r"(?:fewer|less|no) (?:publications|experience|years|qualifications?|degrees?|skills|training|"
            r"certificates) than|(?:cannot|can't|can not|don't|do not) (?:but )?(?:follow|accept|agree|note|"
            r"see the (?:logic|reason|sense))(?: (?:the|your|that|this|with|it)|[.,;!]|$)"
        ),
        (
            r"(?:explain|justify) (?:itself|yourselves|yourself|themselves)|anyone can see|you (?:have|"
            r"'ve)? ?got (?:this|it|that) wrong"
        ),
        (
            r"(?:interviewers?|panel|committee|recruiters?|test|interview) (?:did not|didn't|was|were|never|"
            r"had|asked|seemed|hardly) ~3 (?:right questions?|wrong|unfair|biased|unprepared|prepared|"
            r"relevant|understand|understood|listen\w*|rude|badly|competent)|beg to differ"
        ),
        (
            r"not what (?:your|you|the|he|she|they|i) ~2 (?:told|said|promised|wrote|heard|agreed)|(?:would|"
            r"could) (?:(?!not )\w+ )?(?:have )?(?:do|done) (?:the|this|that|your|it|a) ?(?:job|work|role)? "
            r"better|check (?:whether|if) (?:there|it|this|you)|mix-?up|every right to"
        ),
    ),
    unless=(
        r"(?:was|were|is|been|you were|thought) (?:\w+ )?(?:fair|just) (?:and|to)",
        (
            r"(?:hard|difficult) to believe how (?:much|many|good|kind|well|quickly|fast)|you (?:gave|have "
            r"given|'ve given) me (?:a|every) (?:\w+ )?(?:chance|hearing|opportunity)"
        ),
        (
            r"(?:which|what|how|where|anything|something|part|parts)\b[^.?!]{0,40}? i could (?:have )?(?:do|"
            r"done|improve)"
        ),
        r"i (?:understand|accept|respect)(?: \w+){0,4} (?:decision|choice)(?=[.,;]| and)",
        r"(?:one|an?|any|two) (?:\w+ )?(?:points?|things?|tips?|areas?)\b[^.?!]{0,60}? (?:that )?i could",
    ),
)
RUNS_DOWN = Phrases(
    (
        *AGAINST_BOSSES,
        (
            r"(?:at|where|since|because|as) ~5 (?:the|our|my) (?:manager|boss|director|management|head|"
            rf"owner|supervisor|chef)s? (?:is|are|was|were)(?: \w+){{0,2}}? {BAD}"
        ),
        (
            r"(?:my|the|our) (?:current|present|former|old|last|previous|ex-?) ?(?:boss|manager|employer|"
            r"company|supervisor|colleagues?|team|director|firm|job|workplace|school|office|ward sister|"
            r"matron|foreman|owner|"
            rf"line manager|chef|head|department|lead)\b(?: [\w',]+){{0,3}}? (?:is|was|are|were|has been|"
            rf"had|can be|'s|being)(?: [\w']+){{0,3}}? {BAD}"
        ),
        (
            r"my (?:boss|manager|supervisor|employer|colleagues|company) (?:is|was|are|were|'s)(?: "
            rf"[\w']+){{0,3}}? {BAD}"
        ),
        rf"(?:{BAD}) (?:boss|manager|supervisor|employer|colleagues?|management|company)",
        (
            r"(?:away from|escape|escaping|fed up with|sick of|tired of|hate|can't stand|get out of|"
            r"leaving) my (?:\w+ )?(?:current |present |awful |terrible |old )?(?:boss|manager|employer|job|"
            r"company|supervisor|colleagues|team)"
        ),
        (
            r"(?:other|another|the other|rival) (?:candidates?|applicants?|people (?:in|you)|"
            r"interviewees?)\b (?:(?!i\b|but\b)[\w']+ ){0,6}?(?:did not|didn't|don't|do not|can't|cannot|"
            r"couldn't|wasn't|weren't|was not|were not|are not|aren't|lack\w*|(?:looked|seemed|were|are) "
            r"(?:\w+ )?(?:clueless|weak|lost|unprepared|worse|bored|nervous|hopeless|inexperienced|"
            r"unqualified))"
        ),
        (
            r"(?:better|stronger|smarter|cleverer|more (?:qualified|experienced|capable|suitable)) than "
            r"(?:\w+ ){0,2}?(?:the |your |any )?(?:other )?(?:candidates?|applicants?|people|competition|"
            r"interviewees)"
        ),
        r"unlike (?:the |your |most )?(?:other|others|rest of the) ?(?:candidates?|applicants?|people)?",
        (
            rf"(?:people|colleagues|managers?|everyone|everybody|folks|staff|bosses|team|others) (?:at|in|"
            rf"from|of) (?:my|the) (?:current|present|last|old|former|previous) \w+ (?:is|are|was|were)(?: "
            rf"\w+){{0,2}}? {BAD}"
        ),
        (
            r"(?:nobody|no one) (?:there |here |in charge )?(?:knows|knew|has a clue|had a clue)(?: what| "
            r"how|[.,])"
        ),
    ),
    unless=(r"i understand", r"without", r"better than the people"),
)


def _find(reading: Reading) -> Iterator[Hit]:
    if reading.situation in AFTER_A_NO:
        yield from DISPUTES.find(reading)
        if reading.situation == "ask-feedback" and any(
            m.situation == "ask-feedback" for m in reading.timing.history
        ):
            yield Hit(message="You have asked for feedback before: once is enough.")
    yield from RUNS_DOWN.find(reading)


CHECK = Check(
    id="argues-decision",
    title="Arguing with a no",
    looks="Arguments against a decision, and bad words about bosses or other applicants.",
    rule="professional-tone",
    severity="error",
    message="This argues, or speaks ill of somebody: thank them and keep the door open.",
    silent="When a plain fact is put right.",
    finder=By(_find, "a word that argues after a no can be harmless before it"),
    bad=(
        Example("You clearly overlooked my diploma.", situation="reply-rejection"),
        Example("I cannot accept this decision.", situation="reply-rejection"),
        Example("My current boss is a micromanager.", situation="ty-interview"),
    ),
    good=(
        Example("I accept it, and I thought the interviews were fair.", situation="reply-rejection"),
        Example("The old company paid by cheque, which is slower.", situation="ty-interview"),
        Example("You had noted 2018; the diploma is from 2019.", situation="correct-or-add"),
    ),
)
