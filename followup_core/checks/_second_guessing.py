"""Plain words that second-guess a no, and plain words against bosses and other applicants."""

from followup_core.checks._offhand import BETTER_THAN

THEM = (
    r"(?:you|they|the (?:panel|committee|board|team|manager|company|jury)|your (?:panel|committee|board|"
    r"team|manager|director|colleague|colleagues|company|boss))"
)
OTHER_ONE = (
    r"(?:someone|somebody|anyone|anybody|whoever|the (?:other|new|chosen|successful|lucky) \w+|the "
    r"(?:man|woman|guy|girl|lad|lady|person|one)|a (?:\w+ )?(?:school ?leaver|youngster|kid|novice|"
    r"beginner|junior|graduate|nobody|amateur|newcomer|outsider|friend|relative|teenager|trainee|student|"
    r"stranger|girl|boy|guy|man|woman|person|candidate)|an (?:\w+ )?(?:insider|amateur|outsider|internal|"
    r"intern|apprentice|external)|your (?:nephew|niece|friend|mate|cousin|pal|buddy)|him|her|them|he|she)"
)

SECOND_GUESSING = (
    *BETTER_THAN,
    (
        r"i (?:\w+ )?(?:want|demand|deserve|insist on|expect|require|claim|ask for|request|would like|'d "
        r"like) (?:to have |to get )?(?:another|a second|a new|one more|a further|a repeat|a fair|a "
        r"proper) (?:\w+ )?(?:interview|chance|talk|try|test|hearing|opinion|look|review|round|meeting|"
        r"conversation)(?! (?:one day|in the future|some time|later))"
    ),
    (
        r"(?:give|offer|grant|let) me (?:have )?(?:the|this|that) (?:job|role|post|position|place|"
        r"chance)|(?:hire|take|choose|pick|employ) me (?:after all|anyway|instead|all the same|"
        r"regardless|nevertheless|still)"
    ),
    (
        r"you (?:clearly|obviously|evidently|apparently|plainly|surely|simply|probably|cannot|can't) "
        r"(?:\w+ )?(?:didn't|did not|never|hadn't|haven't|have not|had not|have) (?:\w+ )?(?:read|look|"
        r"looked|listen|listened|check|checked|understand|understood|consider|considered|notice|noticed|"
        r"see|seen|care|remember|open|opened)\b"
    ),
    (
        r"(?:how|what makes you|who are you|what gives you|on what basis|by what right) (?:can|could|do|"
        r"did|would|are) (?:you|they|anyone|one|anybody) (?:\w+ )?(?:to )?(?:judge|decide|tell|know|say|"
        r"reject|claim|think|conclude|turn)\b|(?:can|could|would|do) you (?:honestly|really|seriously|"
        r"truthfully|with a straight face) (?:tell|say|believe|think|mean|claim|judge)|tell me honestly|"
        r"look me in the eye|you(?:'re| are| were|'ve| have) (?:\w+ )?(?:turn(?:ing|ed) (?:down|away)|"
        r"throw(?:ing|n) away|pass(?:ing|ed) (?:up|over)|wast(?:ing|ed)|discard(?:ing|ed)|let(?:ting)? "
        r"go(?: of)?|reject(?:ing|ed)|ignor(?:ing|ed)|dismiss(?:ing|ed)) (?:\w+ ){0,3}?(?:years?|"
        r"decades?|experience|expertise|knowledge|loyalty|candidate|worker|talent)|(?:it(?:'s| is| was)|"
        r"this is|that(?:'s| is)|what) (?:\w+ )?(?:a |an )?(?:\w+ )?(?:joke|farce|disgrace|scandal|"
        r"outrage|insult|shambles|sham|stitch-?up|fix|travesty|cop-?out|slap in the face|kick in the "
        r"teeth)(?= |[.,;!]|$)"
    ),
    (
        r"i(?:'d| would| must| have to| do| really| still| can't help but| cannot help but| am left to|"
        r"'m left to| am bound to)? (?:\w+ )?(?:question|challenge|dispute|contest|wonder about|query|"
        r"doubt|have (?:serious |some |my |real )?doubts about|take issue with|object to|protest|appeal|"
        r"push back on|quarrel with) (?:\w+ )?(?:whether|if|your|the|that|how|this|it|against)(?! "
        r"(?:question you|way you (?:handle|keep)))"
    ),
    (
        r"(?:it(?:'s| is| was)|that(?:'s| is)|quite|pretty|all too|so|seems|looks)? ?(?:\w+ )?(?:clear|"
        r"obvious|plain|evident|apparent|no secret|transparent|clearly|obviously|evidently|apparently|"
        r"plainly|i (?:suspect|think|bet|believe|guess|feel|sense|gather|know|suppose)|no doubt|seems|"
        r"looks like|sounds like),? (?:to me )?(?:that |from the start that |like |as if )?(?:you|they|"
        r"the panel|your \w+|someone|it|this)(?:'d| had|'ve| have| were| was)? (?:\w+ )?(?:already |"
        r"never |just |only |simply |really |always |not |n't ){0,6}(?:want(?:ed)?|prefer(?:red)?|"
        r"look(?:ing|ed) for|decided|chosen|made up|settled|had (?:someone|somebody|your|a)|need(?:ed)?|"
        r"read|listen(?:ed)?|care(?:d)?|bother(?:ed)?|interested|serious|age|agenda|personal|about (?:my|"
        r"age|money|looks|who)|who you know|fixed|prejudice|biased?|a done deal|cheaper|younger|scared|"
        r"threatened)(?! (?:the (?:best|right)|what(?:'s| is) best|carefully|kindly|well|wisely|(?:a|an|"
        r"the) (?:very |really )?(?:good|great|fine|right|worthy|strong|excellent|kind|wise|lovely)))"
    ),
    (
        r"(?:and|yet|but|so|while|when|though|still|then|only to see|to see|now|how can|how could|why "
        r"(?:would|did|do)|i can't believe|funny (?:that|how)|strange (?:that|how)|odd (?:that|how)|"
        rf"amazed) ?,? ?{THEM} (?:\w+ )?(?:go and |went and |still |then |now |just |simply |rather |"
        rf"would |could |can ){{0,6}}(?:pick(?:ed|ing)?|choos(?:e|ing)|chose|t(?:ake|ook|aking)|hir(?:e|"
        r"ed|ing)|prefer(?:red)?|w(?:ent|ant|anted) (?:for|with)?|go (?:for|with)|giv(?:e|ing)|gave|"
        r"select(?:ed)?|offer(?:ed)?|settle(?:d)? (?:for|on)|plump(?:ed)? for|turn(?:ed)? me|say no|"
        rf"said no|reject(?:ed)?) (?:it to |the job to |for )?(?:{OTHER_ONE}|less|without|down|over|"
        r"away)\b"
    ),
    (
        r"(?:was|is|were) (?:it|that|this) (?:\w+ )?(?:really |just |actually |honestly |only |perhaps |"
        r"maybe |truly |ever ){0,6}(?:about|because|my|due to|down to|the real|a question of|for real|"
        r"something (?:i|else)|personal|fair|the (?:real|true|only)|money|age)[^.?!]{0,60}\?|(?:or|is "
        r"there|was there|perhaps|surely|must be) (?:was it |is it )?(?:something else|another reason|a "
        r"hidden|other reasons?|more to it|some other reason|someone else's idea|a different reason)(?= |"
        r"[.,;!?]|$)|what(?:'s| is| was) the (?:real|true|actual) (?:reason|story|cause)|tell me the "
        r"truth|be honest with me|spare me the"
    ),
    (
        r"(?:please |kindly |pls |could you |can you |would you |i (?:ask|urge|beg|request|invite|want|"
        r"'d ask|would ask|'d like|would like|implore|appeal to) you to |i (?:think|believe|feel) you "
        r"should |you should |why not |maybe |perhaps you could |wouldn't you )(?:please |at least |"
        r"kindly |really |just |perhaps |maybe ){0,6}(?:think (?:again|twice|it over|about it|about "
        r"(?:this|your))|look (?:again|once more|at (?:it|this|my \w+|your \w+|the \w+) (?:again|once "
        r"more|with))|reconsider|re-?think|review|re-?evaluate|re-?assess|reopen|reverse|change your|"
        r"re-?read|take (?:another|a second|me instead|one more)|have (?:another|a second) look|give "
        r"(?:it|me|this) (?:another|a second|one more)|put me (?:back|in|through|forward)|keep me in "
        r"(?:the (?:running|process|race)|consideration|play)|swap|undo|explain (?:how|why|what|"
        r"yourselves?|to me|this|your|the)|justify|account for|tell me (?:why|what|how|honestly|the)|"
        r"check (?:your|the|with|again|that)|ask (?:the|your) \w+ (?:again|to))"
    ),
    (
        r"(?:i (?:don't|do not|can't|cannot|fail to|struggle to|really don't|still don't|simply can't|"
        r"honestly can't|couldn't) (?:\w+ )?(?:see|imagine|understand|believe|think|accept|get|agree|buy|"
        r"fathom|picture) (?:that |how |why |what |where |it |who )?(?:anyone|anybody|someone|somebody|"
        r"you|they|i|the \w+|a \w+|this|that|it|he|she)\b[^.?!]{0,50}?(?:better|more|fit|suited|"
        r"qualified|stronger|wrong|lack\w*|missing|fell short|choos\w+|chose|fair|right|sense|decision|"
        r"decided|arrived|reached|possible|conclusion|other than me|could (?:do|have)|would be|picked|"
        r"turned me|rejected))"
    ),
    (
        r"(?:you|they|the panel|your \w+|the \w+)(?:'ve| have|'ll| will|'re| are|'d| had)? (?:\w+ "
        r")?(?:clearly |obviously |simply |really |badly |completely |making |made |make |got |getting |"
        r"be making |just |all ){0,6}(?:got (?:this|it|me|that) wrong|misread|misjudged|underestimat\w+|"
        r"overlook\w*|a (?:big |huge |bad |poor |terrible |grave |costly )?(?:mistake|error|blunder|"
        r"misjudg\w+)|the wrong (?:choice|decision|call|person|conclusion|one|end|way)|short-?sighted|"
        r"wrong about me|undervalu\w*|wast\w+ (?:a|my|an)|miss\w* (?:out|a trick|the point|what)|blind|"
        r"see (?:it was|it's|that it was|in (?:\w+ )?(?:weeks|months|a year|time)|sooner or later|one "
        r"day|for yourselves)|come to (?:see|regret|realise|realize)|be back|be sorry|be calling|wish "
        r"you(?:'d| had)|learn the hard way|find out)(?= |[.,;!?]|$)(?! (?:everything|the details|my "
        r"typo))"
    ),
    (
        r"(?:in |after |within |by |give it )?(?:six|three|twelve|a few|two|\d+|some|one|a) (?:weeks?|"
        r"months?|years?)(?:' time|'s time| time| from now)?,? (?:and )?you(?:'ll| will) (?:\w+ )?(?:see|"
        r"regret|wish|be (?:sorry|looking|advertising|calling|back)|realise|realize|know|find|understand|"
        r"call)|(?:mark|remember) my words|you know where (?:i am|to find me) when (?:it|he|she|they|"
        r"this|that)|(?:he|she|they|it|that|this) won't (?:last|work out|stay|be any good)|good luck "
        r"with (?:that|him|her|them|your (?:choice|pick))(?=[.,;!]|$)|i give (?:him|her|them|it) (?:a|"
        r"two|three|six|\d)|don't come (?:running|crying|back)|when it (?:goes|all goes) wrong"
    ),
    (
        r"(?:i(?:'ve| have| had| hold| bring| offer| speak| trained| taught| managed| did| met)?) "
        r"(?:\w+ )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|all|"
        r"every|double|twice|more) (?:\w+ )?(?:years?|decades?|degrees?|languages|certificates|diplomas|"
        rf"awards|times|the|of|qualifications?|experience)\b[^.?!]{{0,60}}?(?:,|and|but|yet|so|while|-) "
        rf"?(?:yet |still |and |but )?(?:{THEM}|that|it|this|he|she|the (?:other|one|person|winner|lady|"
        rf"man)|somehow|apparently)\b[^.?!]{{0,60}}?(?:not|n't|pick\w*|chose\w*|choose|take|took|"
        r"reject\w*|prefer\w*|count\w*|nothing|enough|hire\w*|no |ignor\w*|overlook\w*|none|zero|only)"
    ),
    (
        r"(?<!thing )(?<!what )(?<!where )(?<!how )"
        r"(?:i would|i could|i'd|i'd have|i would have|i could have) (?:have )?(?:\w+ )?(?:done|do|been|"
        r"run|managed|handled|made|given|taught) (?:\w+ )?(?:far |much |a lot |way |a ){0,6}(?:better|"
        r"more for you|twice|the better|stronger|superior)(?= |[.,;!]|$)(?! next time| in (?:the )?future)"
        r"(?=[^.?!]{0,160}(?:than|[.!]|job|"
        r"choice|candidate))|i(?:'m| am| was| remain| would have been|'d have been| know i was| know i'm|"
        r" still am) (?:\w+ )?(?:easily |clearly |obviously |by far |surely |quite simply |still |better "
        r"|more than |far |much |the |a ){0,6}(?:best|better|stronger|ideal|obvious|perfect|superior|"
        r"right|most \w+|more \w+|over-?qualified|qualified enough) (?:\w+ )?(?:candidate|person|choice|"
        r"fit|applicant|one|than|for (?:this|the|that) (?:job|role|post)|qualified|suited|option)(?= |"
        r"[.,;!]|$)"
    ),
    (
        r"(?:i (?:met|saw|spoke to|spoke with|talked to|talked with|know|heard|watched|sat next to|"
        rf"waited with|looked up|googled) )(?:\w+ )?{OTHER_ONE}(?: \w+){{0,6}}?,? (?:and|who|but|-|;) "
        r"?(?:\w+ )?(?:he|she|they|i|it|honestly|frankly|did|didn't|does|doesn't|can|couldn't|could|"
        rf"can't|has|had|was|is|barely|hardly|knew|knows|looked|seemed)[^.?!]{{0,40}}?(?:n't|not|no\b|"
        r"never|barely|hardly|less|nothing|worse|weak|young|lost|clueless|half|only|without|nervous|"
        r"first thing)"
    ),
    (
        r"(?:formally |hereby |wish to |want to |would like to |'d like to |intend to |going to |will |"
        r"shall |have to |considering |thinking of )(?:\w+ )?(?:appeal(?:ing)?|complain(?:ing)?|lodg(?:e|"
        r"ing)|fil(?:e|ing) (?:a|an)|contest(?:ing)?|challeng(?:e|ing)|tak(?:e|ing) (?:this|it|the "
        r"matter|legal|you) (?:further|up|higher|to|action|advice)|escalat(?:e|ing)|report(?:ing)? "
        r"(?:you|this|it)|go(?:ing)? (?:public|to the (?:press|union|tribunal|ombudsman|board))|"
        r"post(?:ing)? (?:a |this |about )|leav(?:e|ing) a (?:bad |honest |one-star )?review|writ(?:e|"
        r"ing) to (?:your|the) (?:\w+ )?(?:director|ceo|head|board|manager|boss|owner|press))(?= |"
        r"[.,;!?]|$)(?! (?:the budget|a (?:tax|vat) return))"
    ),
    (
        r"(?:the (?:test|task|interview|process|questions?|scoring|feedback|reason|explanation|criteria|"
        r"whole thing|decision|outcome|result)|your (?:reason|reasons|reasoning|feedback|explanation|"
        r"process|criteria|decision|test|questions?|choice))(?: you gave| given)? (?:\w+ )?(?:is|was|"
        r"were|are|seems?|makes?|sounds?|feels|does|doesn't|did|didn't|had|has|hardly|says|strikes me as|"
        r"leaves?) (?:\w+ ){0,2}?(?:unfair|nonsense|ridiculous|a joke|rubbish|absurd|irrelevant|biased|"
        r"rigged|fixed|subjective|arbitrary|pointless|flawed|strange|odd|a bit rich|thin|weak|vague|an? "
        r"(?:excuse|insult|smokescreen|cop-?out|joke|farce|fob)|no sense|little sense|test (?:what|"
        r"anything)|show what|reflect|cover|do me justice|nothing to do|convincing|convince|wrong|hard "
        r"to (?:believe|swallow|follow)|not (?:fair|right|convincing|true|good enough))(?= |[.,;!?]|$)"
    ),
)
"""Patterns for answers to a no, and for asking why."""

BOSS = (
    r"(?:boss|bosses|gaffer|guv'?nor|manager|managers|supervisor|employer|director|line manager|chef|"
    r"head|team ?leader|foreman|owner|management|principal|headteacher|team lead|department head|"
    r"colleagues?|co-?workers?|team|company|firm|place|lot|outfit|hr|office|agency|people|crew|director|"
    r"matron|ward sister|partners?)"
)
OLD = r"(?:current|present|former|old|last|previous|ex|latest|first|own)"

AGAINST_BOSSES = (
    (
        r"(?:boss|manager|supervisor|employer|company|firm|director|owner|chef|head)s? ~4 (?:(?:treats?|"
        r"treated) "
        r"(?:\w+ )?(?:people|us|staff|every\w+|me|workers?|customers?|patients?|you) (?:like (?:dirt|rubbish|"
        r"slaves|animals|children|numbers|nothing|idiots|cattle)|badly|poorly|unfairly|with contempt)|"
        r"(?:shout|"
        r"scream|yell)(?:s|ed)? at (?:people|us|staff|every\w+|me|workers|anyone))"
    ),
    (
        r"(?:run|led|managed|owned|headed) by (?:\w+ )?(?:idiots?|fools?|clowns?|crooks?|amateurs|"
        r"bull(?:y|ies)|liars?|tyrants?|morons?|cowboys)"
    ),
    (
        rf"(?:my|the|our) {OLD}[ -]?{BOSS}(?:'s)?(?: (?:there|here|at \w+|was someone who|is someone who|"
        r"who|,))? (?:\w+ )?(?:couldn't|could not|can't|cannot|couldn't even|can't even|wouldn't know|"
        r"doesn't know|didn't know|had no|has no|has zero|had zero|lacks|lacked|never (?:listens?|"
        r"listened|thanked|thanks|says?|said|trained|cared?|pays?|paid|keeps?|kept|supported|supports|"
        r"respected|respects|gave|gives|let|lets|learns?|learned|answers?|told|tells|trusts?|trusted)|"
        r"shouts?|shouted|screams?|screamed|yells?|yelled|lies|lied|cheats?|cheated|bullies|bullied|"
        r"steals?|stole|drinks?|drank|sleeps?|slept|hates?|hated|picks? on|picked on|took (?:all "
        r")?(?:the |my )?credit|takes (?:all )?(?:the |my )?credit|plays? favou?rites|played "
        r"favou?rites|loses? (?:his|her|their) temper|lost (?:his|her|their) temper|(?:treats?|treated)(?! "
        r"(?:\w+ ){1,3}?(?:like (?:family|adults|equals|friends|gold)|fairly|well|kindly|decently|with "
        r"(?:\w+ )?(?:respect|kindness|care|dignity))(?= |[.,;!]|$))|drove|drives|ran (?:it|the place|us|"
        r"everyone) into|runs (?:it|the place|us|everyone) into|"
        r"micro-?manage[sd]?|only cares?|only cared|doesn't care|didn't care|didn't give|doesn't give|"
        r"makes? (?:my|our|everyone's) li(?:fe|ves)|made (?:my|our|everyone's) li(?:fe|ves)|fiddles?|"
        r"fiddled|cuts? corners|cut corners|cooks? the books|cooked the books|is (?:a |an |so |just |"
        rf"quite |simply ){{0,6}}(?:control freak|clown|bully|fool|nightmare|liar|crook|dinosaur|slave "
        r"driver|disgrace|shambles|mess|circus|sinking ship|tyrant|dictator|idiot|joke|(?:right|real|"
        rf"total|proper|complete) \w+)|was (?:a |an |so |just |quite |simply ){{0,6}}(?:control freak|"
        r"clown|bully|fool|nightmare|liar|crook|dinosaur|slave driver|disgrace|shambles|mess|circus|"
        r"sinking ship|tyrant|dictator|idiot|joke))(?= |[.,;!]|$)(?! (?:come|make it|attend|join us|be "
        r"there|be better|be happier|like (?:that|a (?:guest|person))|everyone (?:equally|fairly|the "
        r"same|with)|us (?:well|fairly|kindly|with)|me (?:well|fairly|kindly|with|to (?:go|try))|the "
        r"van|without|his voice|her voice|their voice|praise|enough (?:staff|hands|data)|kindly|well))"
    ),
    (
        r"(?:unlike|not like|nothing like|so different from|a world away from|such a (?:contrast|change|"
        r"relief) (?:to|from|after)|a (?:welcome|nice|refreshing) (?:change|break) (?:to|from|after)|"
        r"glad to (?:leave|be rid of|get away from|see the back of)|can't wait to (?:leave|get away "
        r"from|see the back of)|dying to (?:leave|get out)|escape from|escaping|sick of|fed up with|had "
        rf"enough of|tired of|done with) (?:the )?(?:my|this|that|at my|in my|our) (?:{OLD} )?(?:\w+ "
        rf")?(?:{BOSS}|job|shambles|circus|madhouse|dump|hole|sinking ship|mess|toxic \w+)(?= |[.,;!]|$)"
    ),
    (
        rf"(?:at|in|from|with|over at|where i (?:am|work|was)) (?:my |the |our )?(?:{OLD} )?(?:{BOSS}|"
        r"job|workplace|work|place|now|shop|kitchen|ward|school|hospital|clinic|garage),? (?:\w+ "
        r")?(?:nobody|no one|everyone|everybody|they|people|management|the \w+|it|all|we|nothing|we're) "
        r"(?:\w+ )?(?:cares?|cared|listens?|listened|knows? what|knew what|lies|lied|cheats?|cheated|"
        r"shouts?|shouted|hates?|hated|backstab\w*|gossips?|gossiped|is (?:a )?(?:mess|chaos|chaotic|"
        r"toxic|a disaster|useless|incompetent|lazy|rude|clueless|miserable|leaving)|was (?:a )?(?:mess|"
        r"chaos|chaotic|toxic|a disaster|useless|incompetent|lazy|rude|clueless|miserable)|are (?:\w+ "
        r")?(?:idiots|useless|lazy|incompetent|rude|clueless|toxic|treated like|crooks)|were (?:\w+ "
        r")?(?:idiots|useless|lazy|incompetent|rude|clueless|toxic|treated like|crooks)|does (?:any|a "
        r"stroke|nothing)|has a clue|had a clue|(?:treats?|treated)(?! (?:\w+ ){1,3}?(?:like (?:family|"
        r"adults|equals|friends|gold)|fairly|well|kindly|decently|with (?:\w+ )?(?:respect|kindness|care|"
        r"dignity))(?= |[.,;!]|$))|works? properly|gets done)(?= |[.,;!]|"
        r"$)(?! (?:about the (?:customers|patients|children)|well|everyone (?:well|fairly)))"
    ),
    (
        r"(?:the )?(?:others?|other (?:candidates?|applicants?|people|girls?|guys?|lads|ones|"
        r"interviewees?|hopefuls)|rest of (?:them|the candidates|the applicants)|competition|lady before "
        r"me|man before me|girl before me|guy before me|person before me|one before me|woman before me|"
        r"lad before me)(?: (?:in|at|from|i|who|on|you|for|that) [\w ]{2,30}?)? (?:\w+ )?(?:looked|"
        r"seemed|was|were|is|are|sounded|struck me as|didn't|did not|don't|couldn't|could not|can't|"
        r"hadn't|had no|have no|barely|hardly|clearly (?:had|hadn't|didn't|knew)|knew|know|won't|"
        r"wouldn't) (?:\w+ ){0,3}?(?:nervous wrecks?|weak|clueless|lost|scruffy|bored|half asleep|out of "
        r"(?:his|her|their) depth|hopeless|useless|unprepared|underdressed|late|arrogant|young|green|no "
        r"match|nothing|idea|clue|a thing|know|prepare|dress|spell|speak|answer|read|care|even|much|less|"
        r"no threat|desperate|dull|fake|time-?wasters?|a joke|not (?:up|in|half|nearly|as))(?= |[.,;!]|$)"
    ),
)
"""Patterns for any message."""
