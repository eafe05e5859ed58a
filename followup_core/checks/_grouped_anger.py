"""Anger and hurt, as groups of words that one sentence holds in any order."""

FRUSTRATION = (
    (
        (
            r"(?:disappointed|disappointing|sad|saddened|surprised|hurt|upset|sorry|puzzled|astonished|"
            r"let down)"
        ),
        (
            r"not (?:to )?(?:get|have got|have gotten|hear|have heard|receive|have received|be (?:told|"
            r"informed|called)|getting|hearing|receiving|having (?:heard|received))"
        ),
    ),
    (
        r"(?:didn't|did not|don't|do not|can't say i) (?:\w+ )?(?:like|enjoy|appreciate|care for|love)",
        (
            r"(?:the way|how|being|that i was|your (?:\w+ )?(?:tone|manner|attitude|style)|the (?:\w+ "
            r")?(?:tone|manner|attitude))"
        ),
        r"(?:i|me|you|your|was|were|being|it|this|they|panel|interviewer|handled|treated|asked|spoken)",
    ),
    (
        (
            r"(?:am|are|should|do|must) (?:i|we) (?:just |now |really |supposed |meant |expected |to |"
            r"have )*(?:guess|read (?:tea|your|minds)|wait|sit|believe|beg|chase|find out|keep (?:asking|"
            r"waiting|hoping)|hold my breath|consult)"
        ),
        r"(?:supposed|meant|expected|really|now|just|here|tea leaves|mind|minds|forever|stars|oracle|\?)",
    ),
    (
        r"i (?:\w+ )?(?:thought|believed|assumed|imagined|hoped|expected|was sure|had thought)",
        (
            r"(?:company|firm|school|hospital|clinic|organi[sz]ation|employer|business|people like you|"
            r"you|house|shop|team|bank|charity|council|place)"
        ),
        r"(?:would|could|should|might|was|were|at least|knew|know how)",
        (
            r"(?:better|more (?:\w+ )?(?:respect\w*|courteous|professional|serious|polite|care|"
            r"considerate|human|than)|at least|treat\w*|manners|above this|different|decent|courtesy|"
            r"keep its word|mean it)"
        ),
    ),
    (
        (
            r"(?:annoying|annoyed|frustrating|frustrated|frustration|irritating|irritated|infuriating|"
            r"unprofessional|disrespectful|ridiculous|unacceptable|insulting|insulted|humiliating|"
            r"disgraceful|shameful|pathetic|outrageous|exasperating|exasperated|appalling|disgusting|"
            r"maddening|inexcusable|intolerable|shocking|scandalous|absurd|laughable|embarrassing for)"
        ),
        (
            r"(?:this|how (?:you|this|it|long)|your|you|it's|it is|is getting|getting|silence|waiting|"
            r"wait|communication|treatment|treated|process|behaviou?r|delay|being|way)"
        ),
    ),
    (
        (
            r"(?:feel(?:ing)?|felt|makes? me|made me|leaves me|left me|am|i'm|is|it's|this is|was|"
            r"getting|got|been|find)"
        ),
        (
            r"(?:very |so |really |rather |quite |a bit |pretty |extremely |deeply ){0,6}(?:bad|sad|sick "
            r"of|low|angry|cross|annoyed|upset|frustrat\w+|disappoint\w+|disgust\w+|fed up|tired|bitter|"
            r"hurt|let down|insult\w+|offend\w+|irritat\w+|ignored|disrespect\w+|rude|shameful|"
            r"unprofessional|unfair|ridiculous|disgraceful|humiliat\w+|disheart\w+|discourag\w+|"
            r"demotivat\w+)"
        ),
        (
            r"(?:nobody|no one|silence|lack of|the way|how (?:you|this|i|candidates|long|your)|not "
            r"(?:hearing|getting|being|having|even|replying|answering)|(?:your|their|hr|company's) "
            r"(?:attitude|behaviou?r|silence|response|treatment|way|hr|conduct)|waiting|kept|ignored|no "
            r"(?:response|reply|answer|communication|feedback|update)|being (?:left|kept|treated|"
            r"ignored)|treat\w*|delay|bother\w*)"
        ),
    ),
    (
        r"i(?:'ve| have|'d| had| would| am|'m)",
        (
            r"(?:hired|recruited|interviewed|managed|trained|employed|run|worked in hr|been on (?:panels|"
            r"the other side)|led)"
        ),
        r"(?:never|not|always)",
        r"(?:left|leave|treat\w*|kept|keep|let|answer\w*|call\w*|repl\w+|done|wrote|told|tell|respect)",
        (
            r"(?:them|people|candidates?|anyone|someone|anybody|person|applicants?|everyone|so long|like "
            r"this|this way)"
        ),
    ),
    (
        r"(?:how|what) not to|(?:an education|a lesson|a masterclass|masterclass|a study) in",
        r"(?:hire|hiring|recruit\w*|treat|do|run|communicat\w*|manners|patience|people|candidates|how)",
    ),
    (
        r"couldn't|could not|can't|cannot|unable to|incapable of|struggle to|wouldn't know",
        r"(?:organi[sz]e|run|manage|arrange|run a|plan)",
        (
            r"(?:bake sale|p\w*-?up|brewery|bath|tea party|picnic|raffle|drawer|whelk|sock drawer|tap|"
            r"piss-?up|children's party|bookshelf)"
        ),
    ),
    (
        (
            r"(?:being|having|getting|to be|to have|be) (?:\w+ )?(?:asked|made|told|kept|left|put|"
            r"treated|passed|sent|interrupted|ignored|questioned|talked|grilled|laughed|judged|to wait|"
            r"to sit|to repeat|to fill|to do)"
        ),
        r"(?:was|is|felt|feels|were|seemed|isn't|wasn't)",
        (
            r"(?:irritat\w+|annoy\w+|frustrat\w+|rude|unpleasant|insult\w+|humiliat\w+|not (?:nice|fun|"
            r"fair|pleasant|okay|ok|right|professional|on)|unprofessional|off-?putting|tiresome|tedious|"
            r"a (?:bit|little) (?:much|rich|rude|off)|unfair|silly|pointless|a waste|disrespectful|"
            r"exhausting|uncalled)"
        ),
    ),
    (
        (
            r"(?:i'd|i would|i'll|i will|i'm|i am|be) (?:\w+ )?(?:lying|not be honest|honest|frank|blunt|"
            r"straight)"
        ),
        (
            r"(?:bitter|angry|annoyed|cross|disappointed|upset|hurt|fed up|happy|pleased|impressed|put "
            r"out|let down|furious|frustrated|miffed|mad|insulted)"
        ),
        r"(?:wasn't|weren't|was not|am not|'m not|not|i'm|i am|i was|felt|feel)",
    ),
    (
        (
            r"(?:after|for) (?:all |the |two |three |four |\d+ |weeks |months |days |so |a |of |my "
            r"){0,6}(?:\w+ ){0,2}?(?:hoops?|rounds?|interviews?|tests?|weeks?|months?|hours?|visits?|"
            r"effort|time|work|trouble|preparation|tasks?|trips?|journeys?|calls?|presentations?)"
        ),
        r"(?:expected|expect|deserve\w*|hoped|thought|think|owed|worth|would have liked|get|got|all i get)",
        (
            r"(?:more|better|better than|at least|a (?:proper|real|call|phone|word|line|reply|answer)|"
            r"two lines|one line|a (?:standard|template|form) \w+|nothing|this)"
        ),
    ),
    (
        (
            r"(?:yes or (?:a )?no|a yes|a no|one line|one word|two words|a reply|an answer|an e-?mail|a "
            r"call|phone call|a line|a text|a note|thirty seconds|two minutes|five minutes|a minute)"
        ),
        (
            r"(?:how hard|how difficult|how long|is that (?:so|too|really)|is it (?:so|too|really)|too "
            r"much|cost|kill|hurt|really|surely|not (?:so |that |too )?(?:hard|difficult|much))"
        ),
        r"(?:is|can|could|does|would|be|be too|that|it)",
    ),
    (
        (
            r"(?:poor|sorry|bad|pretty poor|shabby|dismal|lousy) (?:show|way|form|state of affairs|"
            r"manners|business|effort|performance|excuse|service|example|advert(?:isement)?|advertising|"
            r"display)"
        ),
        r"(?:it's|it is|this|that|what|such|rather|your|a|i must|if i|of you|to)",
    ),
    (
        (
            r"(?:doing|does|did|do) my (?:head|nut|brain) in|had it up to here|(?:had|about had|had "
            r"about) (?:it|enough|my fill|all i can)|at the end of my (?:tether|patience|rope)|(?:last|"
            r"final) (?:straw|nerve)|sick to (?:death|the back)|(?:sick|ill) (?:and|to) (?:tired|death)|"
            r"chew\w* (?:my|the) (?:nails|carpet)|tearing my hair|climbing the walls|banging my head|"
            r"blood (?:is )?boil\w*|makes my blood|steam(?:ing)?(?: out)?|hopping mad|spitting feathers|"
            r"up the wall|round the (?:bend|twist)|driving me|bored of|over it|so over this"
        ),
        r"(?:i|i'm|i've|me|my|it|it's|this)",
    ),
)
"""Groups for messages nobody asked for; each must be whole in one sentence."""
