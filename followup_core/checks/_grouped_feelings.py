"""Reproach and anger, as groups of words that one sentence holds in any order."""

WORKPLACE = (
    r"(?:depot|port|salon|garage|hotel|hospital|clinic|school|bank|firm|company|shop|bakery|kitchen|"
    r"restaurant|site|factory|plant|warehouse|office|agency|studio|lab|council|trust|yard|dock|docks|"
    r"farm|bar|café|cafe|surgery|practice|store|mill|airport|university|college|museum|library|theatre|"
    r"employer|place|outfit|organi[sz]ation|business|team|start-?up|brewery|pub|nursery|gym|charity|"
    r"paper|publisher)"
)
OTHER_PLACE = (
    r"(?:(?:an)?other|rival|competing|different|second|next|local|bigger|larger|similar|neighbou?ring) "
    rf"(?:\w+ )?{WORKPLACE}s?|competitors?|rivals?|(?:the )?competition(?= |[.,;!?]|$)|elsewhere|"
    r"somewhere else|(?:recruiters?|head-?hunters?|my agency|other agencies|my (?:current|present|old|"
    rf"former) (?:\w+ )?(?:manager|boss|employer|firm|company|place))|(?:the|that|one) {WORKPLACE} (?:in|"
    r"at|on|across|down|next|up|over|near|round|opposite|by|where|that|who|i|called)|(?:across|down|up) "
    r"the (?:road|street|hall|river)"
)
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
            r"letters?|notes?|texts?|questions?)"
        ),
        (
            r"(?:no one|nobody|never|not|n't|nothing|no) (?:\w+ ){0,2}?(?:answer\w*|repl\w+|return\w*|"
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

FRUSTRATION = (
    (
        (
            r"(?:feel(?:ing)?|felt|makes? me|made me|leaves me|left me|am|i'm|is|it's|this is|was|"
            r"getting|got|been|find)"
        ),
        (
            r"(?:very |so |really |rather |quite |a bit |pretty |extremely |deeply ){0,6}(?:bad|sad|sick|"
            r"low|angry|cross|annoyed|upset|frustrat\w+|disappoint\w+|disgust\w+|fed up|tired|bitter|"
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
