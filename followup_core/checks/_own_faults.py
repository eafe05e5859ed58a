"""Plain ways to speak badly of one's own interview."""

PART = (
    r"(?:answers?|replies|reply|presentation|talk|demo|lesson|example|examples|explanation|test|exercise|"
    r"task|performance|interview|portfolio|numbers|pitch|role play|sample|english|accent|grammar|maths?|"
    r"spelling|handwriting|drawing|code|solution|response|tour|introduction|questions?)"
)
BADLY = (
    r"(?:poor|weak|bad|terrible|awful|horrible|thin|vague|clumsy|silly|stupid|dumb|lame|messy|a mess|"
    r"unclear|"
    r"confused|confusing|muddled|wrong|rushed|too (?:long|short|vague|slow|quiet|fast)|not (?:\w+ "
    r")?(?:good|great|clear|"
    r"strong|perfect|very \w+|enough|what (?:you|i))|nonsense|rubbish|embarrassing|shaky|rusty|limited|"
    r"below par|disappointing|hopeless|all over the place|half-baked|incomplete|broken|wooden|boring|flat)"
)

OWN_FAULTS = (
    (
        rf"(?:my|that) (?:\w+ ){{0,3}}?{PART} (?:i gave |(?:on|about|to|of) [\w ]{{2,24}})?(?:was|were|is|"
        r"are|sounded|seemed|looked|came out|felt|must have (?:been|sounded|seemed)) (?:\w+ ){0,2}?"
        rf"{BADLY}(?= |[.,;!]|$)"
    ),
    (
        r"i(?:'m| am| was| felt| feel| know i was| fear i was|'m afraid i was| must have been| may "
        r"have been) "
        r"(?:\w+ ){0,3}?(?:all over the place|not (?:at|on) my (?:best|game)|tongue-tied|nervous that i|"
        r"too "
        r"(?:nervous|tired|quiet|loud|slow|shy|young|old|inexperienced|eager)(?= (?:to|for|and|in|on|"
        r"about)|"
        r"[.,;!]|$)|a (?:\w+ )?(?:mess|wreck|disaster|let-?down|disappointment)|below (?:par|my)|"
        r"underwhelming|incoherent|out of practice|useless|hopeless|stupid|boring|dull)"
    ),
    (
        r"i(?:'m| am)(?:n't| not) (?:\w+ )?(?:the )?(?:most|best|strongest|typical|ideal|perfect|obvious|"
        r"right|cleverest|smartest|quickest|fastest)(?: \w+)? (?:person|candidate|applicant|choice|nurse|"
        r"cook|driver|engineer|student|writer|speaker|qualified|experienced|one|fit|learner|worker)"
    ),
    (
        r"i(?:'m| am)(?:n't| (?:\w+ )?(?:not|no)) (?:\w+ )?(?:an? )?(?:very |so |that |really |too |"
        r"particularly |"
        r"especially )?(?:good|great|strong|clever|smart|confident|experienced|qualified|expert|genius|"
        r"talented|skilled|fluent|fast|quick)(?= (?:at|with|in|enough|and|but|when|on|under)|[.,;!]|$)"
    ),
    (
        r"i (?:\w+ )?(?:have|had|bring|come with|offer) (?:\w+ )?(?:far |much |a lot |so much |way "
        r")?(?:less|"
        r"fewer|little|no|hardly any|not enough|too little|limited|only a little) (?:\w+ )?(?:experience|"
        r"qualifications?|training|knowledge|skills?|practice|education|talent|confidence|references)(?= "
        r"(?:than|in|with|of|to|for|as|but|and)|[.,;!]|$)(?! (?:in|with|of) (?:common|the (?:region|area)))"
    ),
    (
        r"i (?:don't|do not|didn't|did not|never) (?:\w+ )?(?:have|got|get|finish|finished|possess|"
        r"hold|earn) "
        r"(?:a|an|the|any|my|all|enough) (?:\w+ )?(?:degree|diploma|certificate|licen[cs]e|training|"
        r"experience|qualifications?|education|skills|grades|background)(?= (?:you|that|for|which|and|but|"
        r"they|the|it|in)|[.,;!]|$)"
    ),
    (
        r"i (?:lack|miss|am missing|am short of|fall short|fell short|don't meet|do not meet|can't offer|"
        r"cannot offer) (?:\w+ ){0,3}?(?:experience|skills?|qualifications?|training|requirements?|degree|"
        r"knowledge|you need|you want|you asked|confidence|criteria)"
    ),
    (
        r"i (?:\w+ )?(?:talked|spoke|rambled|went on|chattered|said|babbled|waffled|moved|wrote|worked|"
        r"typed|"
        r"answered|thought) (?:\w+ )?(?:far |way |much |a bit |a little |rather )?too (?:much|long|"
        r"fast|little|"
        r"slowly|quickly|quietly|loudly|few)"
    ),
    (
        r"i (?:\w+ ){0,3}?(?:forgot|missed|skipped|left out|got wrong|mixed up|confused) (?:half|most|"
        r"almost "
        r"(?:all|everything)|everything|all (?:of|the)|the (?:easiest|simplest)|so (?:much|many)|nearly)"
    ),
    (
        r"i (?:completely |totally |just |simply |really |then |also |sort of |probably |definitely "
        r")*(?:froze|"
        r"panicked|choked|blanked|waffled|rambled|babbled|stammered|mumbled|bombed|flopped|failed "
        r"(?:the|that|"
        r"your|at|on|to impress|this|it|badly)|got (?:\w+ )?(?:wrong|lost|muddled|confused|stuck|"
        r"flustered)|"
        r"stumbled (?:over|through)|made (?:a fool|no sense)|sounded (?:\w+ )?(?:stupid|silly|nervous|"
        r"unsure|"
        r"like)|bored (?:you|everyone)|did (?:\w+ )?(?:poorly|badly|terribly|awfully))(?! (?:at|in) "
        r"(?:school|college|university)\b)"
        r"(?! (?:for a (?:while|moment|second)|in traffic|on (?:my|the) way|behind))"
    ),
    (
        r"(?:kicking|hating|beating|cursing|blaming|ashamed of|disappointed (?:in|with)|angry with|annoyed "
        r"with|mad at|hate|blame) (?:myself|my (?:answer|performance|own|interview|presentation|nerves))"
    ),
    (
        r"(?:bored|confused|disappointed|annoyed|tired|wasted|lost|put off|let down|embarrassed) (?:you|"
        r"everyone|everybody|the (?:panel|team|whole \w+|two of you)|your time)(?= |[.,;!]|$)"
    ),
    (
        r"(?:excuse|forgive|sorry (?:about|for)|apologies for|apologi[sz]e for|pardon|ignore|"
        r"overlook) (?:my|the "
        r"way i|how i|that i) (?:\w+ )?(?:english|nerves|nervous\w*|answers?|performance|rambling|silence|"
        r"accent|state|mistakes?|stammer\w*|bad|poor|weak|broken|terrible|behaved|spoke|did|answered|lack|"
        r"sounded|talked)"
    ),
    (
        r"(?:my|of my) (?:\w+ )?(?:english|german|french|spanish|maths?|writing|spelling|grammar|"
        r"accent|typing|"
        r"driving|memory|confidence) (?:is|was|isn't|wasn't|are) (?:\w+ )?(?:bad|poor|weak|terrible|"
        r"not (?:\w+ "
        r")?(?:good|great|the best|enough|perfect)(?=[.,;!]|$| (?:i|enough|and i know|for))|awful|broken|"
        r"limited|horrible|shaky|a problem|lousy)"
    ),
    (
        r"(?:others?|other (?:candidates|applicants|people)|everyone else|the rest|(?<!if )(?<!should "
        r")(?:somebody|someone) else) (?:\w+ )?(?:were|was|are|is|did|have|had|know|knew|must be|will be|"
        r"may be) (?:\w+ "
        r")?(?:better|stronger|"
        r"more (?:qualified|experienced|suitable|confident|prepared)|cleverer|smarter|ahead of me)"
    ),
    (
        r"my (?:hands|voice|knees|legs|heart) (?:was|were|is|are)? ?(?:\w+ )?(?:shaking|trembling|"
        r"shook|trembled|"
        r"cracking|cracked|racing)|i (?:\w+ )?(?:could not|couldn't|was unable to|wasn't able to|was "
        r"not able to) "
        r"(?:\w+ )?(?:answer|think|explain|remember|speak|reply to)(?= (?:half|most|any|the (?:\w+ "
        r")?questions?|"
        r"straight|properly|clearly|well|a word|myself|your (?:\w+ )?questions?)|[.,;!]|$)"
    ),
    (
        r"sorry (?:that |if |for )?(?:i was|i seemed|i sounded|being|i am|i'm|i looked) (?:\w+ "
        r")?(?:quiet|shy|"
        r"nervous|slow|tired|late|boring|confused|vague|stiff|unprepared|bad|brief|unclear)|i (?:\w+ "
        r")?wish (?:that )?"
        r"i (?:had|knew|were|was|could) (?:\w+ )?(?:more (?:experience|practice|training|confidence|"
        r"skills?|to (?:show|offer)|prepared|"
        r"time to prepare)|better|smarter|calmer|stronger|younger)(?= |[.,;!]|$)"
    ),
    (
        r"i(?:'m| am| know i'm| know i am) (?:\w+ )?too (?:old|young|inexperienced|junior|slow|shy|"
        r"quiet|soft) "
        r"(?:for|to)(?= )"
    ),
    (
        r"i said ~2 made (?:little|no) sense|not my (?:thing|strength|forte|strong (?:suit|"
        r"point))|(?:saw|met|caught|had) (?:me )?(?:on )?a bad day|i (?:had|was having) a bad "
        r"day"
    ),
    (
        r"(?:gave|given|made|giving|was|were) (?:you |a |an |such |some |rather |very |quite "
        r")*(?:silly|stupid|poor|weak|bad|confused|clumsy|dumb|lame|muddled) (?:answers?|"
        r"impression|examples?|replies|reply)|my (?:\w+ ){0,4}?(?:answers?|explanation|example|"
        r"presentation) ~3 (?:was|were|is) ~1 (?:weak|poor|bad|silly|stupid|lame|thin|unclear|"
        r"confused|muddled)"
    ),
    (
        r"(?:i'm|i am|as) (?:\w+ )?a (?:\w+ )?(?:slow|poor|bad|weak|nervous) (?:learner|speaker|"
        r"presenter|writer|reader|listener|typist|cook|driver)|(?:sorry|apologi[sz]e|excuse|"
        r"forgive|apologies) (?:for |about )?my (?:\w+ )?(?:english|accent|nerves|nervousness|"
        r"performance|answers?|french|german|spanish|grammar)"
    ),
    (
        r"i (?:\w+ )?(?:talk|speak|ramble|worry) too (?:much|fast|long|little)|i (?:\w+ )?lack "
        r"(?:some|the|many|most|of|enough|experience|confidence|skills?|a few|any|practice|"
        r"training)"
    ),
)
"""Patterns; a sentence about others' work or a time long past is not meant by them."""
