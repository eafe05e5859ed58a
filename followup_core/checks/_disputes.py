"""Plain ways to dispute a decision after a no."""

WE_WHO = (
    r"(?:anyone|anybody|whoever|whomever|the (?:\w+ )?(?:person|one|candidate|man|woman|guy|girl|"
    r"winner)|he|she|"
    r"they|him|her|them|your (?:new|chosen) \w+|someone else|somebody else|the others?)"
)

PLAIN_DISPUTES = (
    (
        r"(?:can't|cannot|can not|don't|do not|won't|will not|could not|couldn't|unable to|hard to|"
        r"difficult to) "
        r"(?:\w+ )?(?:agree|accept|understand|share|believe|follow|see|support|live with|approve|get|grasp|"
        r"swallow)(?: (?:with|to|that|how|why|of))? ~2 (?:choice|decision|reasons?|reasoning|view|opinion|"
        r"judg\w+|explanation|answer|outcome|result|no|this|it|logic|you (?:chose|rejected|picked|turned))"
    ),
    (
        r"(?:i )?(?:think|believe|feel|fear|am sure|am convinced|guess|suspect|find|know) (?:that "
        r")?(?:you(?:'re| "
        r"are|'ve| have)?|this|it|the \w+|that)(?: \w+)? (?:making|made|make|is|was|are|chosen|chose|"
        r"picked|got "
        r"it|taken) ~3 (?:mistake|wrong|error|unfair|poor|bad|short-sighted|weak|worse|nonsense|a joke)"
    ),
    (
        r"(?:can't|cannot|couldn't|could not|won't|doesn't|does not|didn't|hardly|never) (?:\w+ "
        r")?(?:have|has|had|"
        r"be|been|know|knows|do|bring|offer) (?:\w+ )?(?:more|better|as much|stronger|half|the same|"
        r"my) (?:\w+ )?"
        r"(?:experience|qualifi\w+|skills?|training|knowledge|suited|years|results|references|"
        r"commitment|than me)"
    ),
    (
        r"(?:my|because of my|due to my|about my) (?:age|accent|gender|sex|religion|name|nationality|"
        r"skin|colou?r|"
        r"headscarf|children|passport|weight|disability|origin|background|race|beard|tattoos?) (?:was|"
        r"is|were|"
        r"played|had|must|counted|made|got|of course)"
    ),
    (
        r"(?:real|true|actual) reasons?|(?:told|tell|know|hear|learn|understand|explain|see|ask) "
        r"(?:\w+ ){0,3}?"
        rf"(?:what|why) (?:does |did |has |had |is |was )?{WE_WHO} (?:has|have|had|is|was|got|can|"
        r"could|does|did|"
        r"were) (?:that |so |better|more|which|and)?"
    ),
    (
        r"(?:i (?:would |must |have to |'d |want to |wish to |like to )|please |could you |can you |"
        r"would you |"
        r"kindly |ask you to |you to )(?:\w+ )?(?:look|go|think|read|check|consider|review|"
        r"examine|go over)(?: (?:at|over|through|about|into))?(?: (?:it|this|my|the|your|"
        r"everything)(?: \w+)?)? "
        r"(?:again|once more|one more time|a second time|anew|over)(?= |[.,;!?]|$)(?! (?:in the future|"
        r"later|"
        r"some|one day|soon))"
    ),
    (
        r"i (?:\w+ )?(?:met|meet|fulfil\w*|matched?|match|tick(?:ed)?|have|had|covered?|satisf\w+|checked|"
        r"answered|passed|aced|did) (?:\w+ )?(?:every|all|each|everything|100|a hundred) (?:\w+ "
        r"){0,3}?(?:point|"
        r"points|requirement\w*|criteri\w+|box|boxes|line|item|question|questions|asked|wanted|required|"
        r"test|tests|skills?|advert|listed|needed)"
    ),
    (
        r"i(?:'ve| have| had)? (?:\w+ )?(?:run|ran|led|managed|done|did|worked|taught|driven|built|"
        r"cooked|sold|"
        r"nursed|planned|had|have|twice|more|far more|three times)\b[^.?!]{0,60}?(?:than (?:this|"
        r"anyone|anybody|"
        r"most|whoever|the (?:person|one|winner|others)|you|your)|for (?:\d+|\w+) years,? (?:and|so|yet|"
        r"but) "
        r"(?:you|still))"
    ),
    (
        r"(?:twice|double|three times|ten times|far more than) (?:the|as much|as many) (?:\w+ "
        r"){0,2}?(?:experience|"
        r"skills?|qualifications?|training|knowledge|talent|years)? ?(?:of|as|than) (?:any|the|"
        r"whoever|him|her|them|"
        r"most|your|that|who)\w*"
    ),
    (
        r"(?:this|it|everything|that|the (?:job|post|decision|whole thing|result)) (?:was|had been|"
        r"has been|must "
        r"have been|seems|is) (?:\w+ )?(?:decided|fixed|settled|promised|rigged|a set-?up|a farce|a "
        r"foregone|"
        r"given|a waste|unfair|political|who you know|personal|random|a lottery|a joke|wrong)(?= |[.,;!]|$)"
        r"(?! (?:to (?:hear|read)|by (?:the board|funding|budget)))"
    ),
    (
        r"(?:give|grant|offer|allow) me (?:\w+ )?(?:another|one more|a second|a further|the|a|a fair|"
        r"a real|a "
        r"proper) (?:chance|try|shot|go|interview|opportunity|look|hearing|test|reason|explanation)"
    ),
    (
        r"(?:interviewers?|panel|committee|manager|boss|people|recruiter|colleague|lady|gentleman|man|"
        r"woman) (?:"
        r"was|were|had|did|didn't|seemed|looked|never|hardly|clearly|kept|spent) (?:\w+ )?(?:not |n't "
        r")?(?:\w+ )?"
        r"(?:prepared|read|listen\w*|interested|rude|late|bored|tired|biased|looking at|on (?:his|her|"
        r"their) "
        r"phone|understand|understood|ask\w*|know|qualified|against|fair|pay\w* attention|"
        r"professional|make an "
        r"effort|like me)"
    ),
    (
        r"(?:why|how come) (?:wasn't|was|am|did|didn't|don't|do|have|would|not|couldn't) (?:not "
        r")?(?:i|me|you|they|it)"
        r"\b|why not(?=[.?!]| me)|what was wrong with (?:me|my)|what(?:'s| is) wrong with"
    ),
    (
        r"(?:i )?(?:want|expect|demand|deserve|need|require|would like|insist on|am waiting for|ask "
        r"for|request) "
        r"(?:\w+ )?(?:an? )?(?:\w+ )?(?:explanation|real answer|real reason|review|apology|proof|"
        r"justification|"
        r"second opinion|compensation|the scores|the scoring|reasons? (?:for|why)|honest reason)"
    ),
    (
        r"(?:don't|do not|didn't|never) (?:\w+ )?(?:believe|trust|listen to) (?:what|him|her|them|"
        r"anything|my "
        r"(?:old|former|ex|last)|that)|(?:boss|manager|supervisor|employer|colleague|reference) "
        r"(?:\w+ )?(?:never "
        r"liked|hates?|hated|dislikes?|disliked|lied|lies|has (?:it in for|something against)|"
        r"bad-mouthed|was "
        r"jealous|is jealous|wanted me gone)"
    ),
    (
        r"(?:you(?:'ll| will| may| might| are going to| should)? (?:\w+ )?(?:regret|be sorry|miss out|"
        r"see what "
        r"you|find out|come to see|lose out))|(?:your|a) (?:loss|mistake)(?=[.,;!]|$| (?:not|and))"
    ),
    (
        r"i (?:was|am|'m) (?:\w+ )?the (?:best|strongest|most \w+|right|better)(?= |[.,;!]|$)(?! "
        r"(?:prepared|person "
        r"to ask))|(?:can|could|must|has to) (?:only )?be (?:\w+ )?an? (?:\w+ )?(?:misunderstanding|mistake|"
        r"error|mix-?up|"
        r"joke|slip)|(?:don't|do not|cannot|can't|fail to) (?:\w+ )?see what (?:\w+ )?(?:was|is|could|"
        r"i|you|went)"
    ),
    (
        r"(?:please|you to|you should|you could|would you|could you) (?:\w+ )?(?:think|turn) (?:it|"
        r"this|that|things) over|you(?:'ve| have)? (?:\w+ "
        r")?(?:lost|let go "
        r"of|passed up|turned away|missed) (?:a|an|the) (?:\w+ )?(?:good|great|hard|loyal|excellent|"
        r"best|better|"
        r"strong|motivated|experienced|\w+ worker|chance)"
    ),
    (
        r"(?:less|worse|not as|not more) (?:qualified|experienced|suited|suitable|skilled|trained|prepared|"
        r"capable|good) (?:than|as) (?:me|i|myself)\b"
    ),
    r"after (?:all|everything)(?: that)? i(?:'ve| have)? (?:did|done|gave|given|put|went)(?= |[.,;!?]|$)",
    (
        r"(?:look|go) (?:at|over|through) my (?:\w+ )?(?:marks|grades|papers|application|scores?|test|"
        r"results|"
        r"certificates|references|portfolio|cv|lesson|file|case|answers) (?:again|once more|one more time|a "
        r"second time|properly|carefully|closely)|prove (?:you|them|him|her|the \w+) wrong"
    ),
    (
        r"(?:the|your|that) (?:other|new|chosen|successful) (?!post|role|job|position|opening|offer|"
        r"place)\w+ "
        r"(?:\w+ )?(?:(?:cannot|can't|couldn't|could not|does not|doesn't|did not|didn't) even|has no "
        r"(?:idea|"
        r"experience|degree|training|licen[cs]e|clue)|knows nothing)"
    ),
    r"(?:does not|doesn't|did not|didn't|fails to|failed to) (?:\w+ )?reflect (?:my|the)",
)
"""Patterns for answers to a no, and for asking why."""
