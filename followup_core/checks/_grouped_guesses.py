"""A no taken for granted, and own faults, as groups of words that one sentence holds in any order."""

ASSUMED = (
    (
        (
            r"(?:suppose|guess|assume|think|believe|fear|afraid|seems?|looks?|sounds?|presume|reckon|"
            r"gather|take it|imagine|feel|suspect|conclude|sadly|apparently|obviously)"
        ),
        (
            r"(?:that |like |as if |as though )?(?:i|my \w+)(?:'ve| have|'m| am| was)? (?:\w+ "
            r")?(?:failed|lost|out|rejected|eliminated|dismissed|unsuccessful|unwanted|not (?:wanted|"
            r"chosen|needed|good enough|suitable|right)|didn't (?:pass|make|succeed|win|get)|did not "
            r"(?:pass|make|succeed|win|get)|fell through|missed out)(?=[.,;!?]|$| (?:the|it|and|but|your|"
            r"at|by|because|after))"
        ),
    ),
    (
        (
            r"(?:don't|do not|can't|cannot|hardly|wouldn't|didn't) (?:\w+ )?(?:think|expect|believe|"
            r"imagine|see|suppose)|doubt"
        ),
        r"you(?:'ll| will| would|'re going to| are going to|'d)?",
        (
            r"(?:choos\w+|hir\w+|pick\w*|tak\w+|want\w*|select\w*|employ\w*|offer\w*|need\w*|call) "
            r"(?:\w+ )?me(?= |[.,;!?]|$)"
        ),
    ),
    (
        (
            r"i(?:'ll| will|'m| am)? (?:probably|surely|presumably|likely|most likely|no doubt|certainly|"
            r"almost certainly|obviously|clearly|doubtless) (?:won't|will not|not|don't|do not|am not|'m "
            r"not|didn't|did not|wasn't|haven't)"
        ),
        (
            r"(?:get|getting|got|be|hear|hearing|make|stand|going|chosen|the one|selected|picked|good "
            r"enough|impress|what|have|in)"
        ),
    ),
    (
        r"(?:shame|pity|sad|sorry|too bad|unfortunate\w*|disappoint\w*)",
        r"(?:it|this|things|that|we|i)",
        (
            r"(?:didn't work out|did not work out|didn't happen|wasn't meant|was not meant|wasn't to be|"
            r"not to be|didn't get|won't be|couldn't be|hasn't worked)"
        ),
        r"(?:me|us|it|this|out|be|i|to|happen)",
    ),
    (
        (
            r"(?:may ?be|perhaps|probably|possibly|surely|i (?:think|guess|believe|suppose|feel|assume|"
            r"suspect|expect|fear|reckon)|seems?|might|you(?:'ll| will| must)|dare ?say|no doubt|i'm "
            r"(?:sure|guessing|afraid))"
        ),
        (
            r"(?:selected|chosen|picked|hired|found|gone (?:for|with)|went (?:for|with)|going (?:for|"
            r"with)|settled|finali[sz]ed|taken|preferred|decided|recruited|offered|appointed|want|wanted)"
        ),
        (
            r"(?:some ?(?:one|body) (?:else|better|younger|cheaper|local|with)|(?:some )?other "
            r"(?:candidate|person|applicant|people|man|woman)|another (?:candidate|person|applicant|man|"
            r"woman|one)|(?:a|an|the) (?:\w+ )?(?:younger|better|cheaper|stronger|more \w+|internal|"
            r"local|different) (?:\w+)|somebody else)"
        ),
    ),
    (
        (
            r"(?:don't|do not|can't|cannot|didn't|hardly|wouldn't|never) (?:\w+ )?(?:suppose|think|"
            r"imagine|expect|believe|see|fancy|reckon|feel)"
        ),
        r"i(?:'ve| have|'d| had|'m| am| stand| was|'ll| will| got|)",
        r"(?:chance|hope|hopes|odds|in with|prayer|shot|the one|get it|chosen|picked|hear)",
    ),
    (
        (
            r"(?:won't|wouldn't|not|never|will not|would not) (?:\w+ )?be (?:\w+ )?(?:surprised|shocked|"
            r"astonished|amazed|upset|offended)"
        ),
        r"(?:if|when|should)",
        r"(?:don't|do not|didn't|never|no(?! hurry)|not|someone else|another|other|reject\w*|turn\w* me)",
        r"(?:i|you|it|me)",
    ),
    (
        (
            r"(?:i'm|i am|i) (?:\w+ )?(?:sure|certain|bet|guess|know|imagine|suppose|think|suspect|"
            r"expect|fear)|no doubt|surely|probably|must have"
        ),
        r"(?:you|they|others?|there|the others)",
        r"(?:saw|seen|met|meet|had|have|interviewed|are|were|was|found|must have)",
        (
            r"(?:stronger|better|younger|cleverer|smarter|more (?:qualified|experienced|suitable|suited|"
            r"impressive)|fitter|far better|cheaper|brighter|sharper)"
        ),
    ),
    (
        (
            r"(?:someone|somebody|people|a person|folk|folks|women|men|a (?:woman|man|girl|lad|mother|"
            r"father)|candidates?|those) (?:like (?:me|us)|my age|of my age|with my|at my age|from my|"
            r"over \w+)"
        ),
        r"(?:doesn't|don't|never|rarely|seldom|hardly|won't|not|isn't|aren't|usually|can't|no)",
        (
            r"(?:get|gets|hired|hire|chosen|picked|wanted|chance|place|job|jobs|invited|considered|make|"
            r"makes|taken)"
        ),
    ),
    (
        (
            r"(?:i've|i have|i'm|i am|i had) (?:\w+ ){0,2}?(?:accepted|come to terms|given up|resigned|"
            r"made (?:my )?peace|written (?:it|this) off|prepared myself|braced myself|settled for|used "
            r"to the idea|understood|realised|realized|got the message)"
        ),
        r"(?:not|n't|no|won't|over|someone else|lost|message|hope|out|rejection)",
        r"(?:happen\w*|getting|get|chosen|the one|be|for me|it|you|message|hope|this|a no)",
    ),
    (
        (
            r"(?:pipped|beaten|beat|edged|knocked|bumped|crowded) (?:to|at|out|into|by)|(?:fell|fallen) "
            r"(?:at|short)|(?:missed|missing) (?:out|the (?:boat|cut|mark))|(?:lost|losing) out|came "
            r"second|second best|runner-?up|also-?ran|the bin|in the bin|out of it"
        ),
        r"(?:i|i've|i'm|my|me|was|reckon|guess|suppose|think|post|must|probably)",
    ),
)

SELF = (
    (
        r"i(?:'m| am| was|'ve been| have been| felt| came)",
        (
            r"(?:badly|poorly|not (?:\w+ )?(?:well|properly|really|fully|enough)|hardly|barely|"
            r"insufficiently|inadequately|ill|terribly|under)[ -](?:prepared|organi[sz]ed|informed|"
            r"dressed|rested|briefed|equipped|focused|presented|qualified|rehearsed)"
        ),
    ),
    (
        r"(?:i|i've|my|i'd) (?:\w+ )?(?:made|make|making|gave|had|given)",
        (
            r"(?:stupid|silly|bad|embarrassing|terrible|awful|dumb|foolish|basic|beginner's|schoolboy|"
            r"careless|horrible|so many|too many|a lot of|lots of|several|ridiculous|elementary|"
            r"unnecessary|grave|big|huge|serious)"
        ),
        r"(?:mistakes?|errors?|slips?|blunders?|answers?|gaffes?|faux pas|howlers?)",
        (
            r"(?:test|interview|task|exercise|presentation|exam|answer\w*|that|when|during|on|in|"
            r"yesterday|today|i|my)"
        ),
    ),
    (
        (
            r"my (?:\w+ )?(?:english|nerves|memory|voice|grammar|maths?|brain|confidence|preparation|"
            r"tongue|head|mouth|vocabulary|accent|knowledge|tiredness|shyness)"
        ),
        (
            r"(?:let me down|failed me|deserted me|abandoned me|got in the way|betrayed me|left me|ran "
            r"away with me|wasn't there|was nowhere|gave out|cost me|held me back)"
        ),
    ),
    (
        r"(?:i|my \w+|my)",
        (
            r"(?:wasn't|was not|weren't|were not|isn't|is not|am not|'m not|didn't sound|did not sound|"
            r"didn't come across|not) (?:\w+ )?(?:very |too |so |really |particularly |that |especially |"
            r"terribly |quite |as |all that |being |exactly |at all ){0,6}(?:articulate|clear|convincing|"
            r"coherent|eloquent|sharp|impressive|polished|prepared|concise|focused|fluent|organi[sz]ed|"
            r"structured|memorable|relaxed|inspiring|brilliant|smooth|quick-witted|on the ball|with it|"
            r"up to (?:the mark|scratch|par|standard|it|speed|much))"
        ),
        r"(?:in|at|on|when|during|about|that|my|answers?|i|under|enough|interview|day|today|yesterday)",
    ),
    (
        r"(?:i|my|answers?|thoughts|words|head|mind|it|presentation|that|role play|everything)",
        r"(?:was|were|went|came out|sounded|seemed|been|is)",
        (
            r"(?:all over the (?:shop|place|map|road)|a (?:\w+ )?(?:car crash|train wreck|disaster|"
            r"shambles|flop|trainwreck|mess|failure|catastrophe|joke|debacle|dog's dinner|muddle)|(?:\w+ "
            r")?(?:blank|empty)(?= |[.,;!]|$)|in a muddle|to pieces|completely wrong|haywire|pear-shaped|"
            r"downhill)"
        ),
        r"(?:i|my|me)",
    ),
    (
        (
            r"i (?:still |just |really |honestly |simply ){0,6}(?:can't|cannot|can not|couldn't|can "
            r"hardly) (?:believe|forgive myself|get over|stop thinking)|(?:how|why) (?:could|did) i|"
            r"stupid(?:ly)? of me|silly of me|foolish(?:ly)?|like an idiot|to my shame|shamefully|"
            r"embarrassingly"
        ),
        r"(?:i|me|my)",
        (
            r"(?:forgot|forget|said|say|didn't|missed|miss|mixed|got|answered|couldn't|blanked|called|"
            r"confused|messed|wrong|not|left|gave|talked)"
        ),
    ),
    (
        (
            r"i (?:\w+ )?(?:hardly|barely|scarcely|never|didn't|did not|wasn't able to|was not able to|"
            r"could not|couldn't|failed to|was unable to|am unable to|not able to)"
        ),
        (
            r"(?:made? (?:any )?sense|sell myself|present myself|express myself|explain myself|show "
            r"(?:what|my|you)|perform|do myself|get (?:my|across|it across|a word|the words)|answer "
            r"(?:properly|well|half|most|a single)|string|finish|give my best|impress|shine|come across|"
            r"put (?:it|myself|things) (?:well|across)|find the words|think straight|concentrate|speak "
            r"properly)"
        ),
        (
            r"(?:myself|sense|well|properly|best|across|sentence|words|half|most|you|straight|mark|can "
            r"do|single|at all|did i|up to|shine|perform|concentrate)"
        ),
    ),
    (
        (
            r"i (?:\w+ )?(?:should (?:\w+ )?have|should've|ought to have|could (?:(?!not |never |hardly "
            r")\w+ )?have|could've|wish i had|wish i'd|"
            r"might have|needed to have) (?:\w+ ){0,2}?(?:read up|prepared|practi[sc]ed|rehearsed|"
            r"researched|studied|known|looked up|slept|listened|revised|learned|learnt|thought|answered "
            r"better|said less|been (?:calmer|clearer|better|braver|quicker|sharper)|done (?:better|more|"
            r"my homework))"
        ),
    ),
    (
        r"(?:i|me|my)",
        (
            r"(?:so|too|very|really|terribly|awfully|dead|extremely|that) (?:tired|nervous|anxious|"
            r"scared|hungover|ill|stressed|shy|worried|exhausted|jittery|tense|frightened|overwhelmed|"
            r"flustered)"
        ),
        (
            r"(?:that i|i (?:hardly|barely|could|couldn't|forgot|lost|didn't)|to (?:think|answer|speak|"
            r"make|say|remember)|hands|voice|blank|sense|shook|shaking|showed|must have|sorry|apolog\w+)"
        ),
    ),
    (
        (
            r"(?:you|everyone|the panel|they) (?:must|probably|surely|will|may|might|no doubt) (?:have "
            r")?(?:think|thought|noticed|wonder\w*|seen|be thinking|felt|guessed)"
        ),
        r"i(?:'m| am| was|'d| had| couldn't| can't| didn't| don't|)",
        (
            r"(?:hopeless|stupid|mad|useless|an idiot|a fool|bad|poor|weak|nervous|shaking|lost|not|n't|"
            r"unprepared|rude|strange|odd|boring|slow|clueless|thick|no good)"
        ),
    ),
    (
        (
            r"(?:fear|afraid|worried|worry|sorry|hope|know|sure|guess|suspect|feel|think|apologi\w+|"
            r"embarrass\w*|ashamed)"
        ),
        r"i(?:'ve|'m| have| am| was|'d| may have| might have| must have|)",
        (
            r"(?:bor(?:ed|ing)|confus(?:ed|ing)|disappoint(?:ed|ing)|let (?:you|myself) down|wast(?:ed|"
            r"ing)|ramb\w+|went on|talked (?:too|over|at)|messed|blew|blown|ruined|spoil\w*|spoilt|put "
            r"you off|too (?:quiet|shy|nervous|slow|loud|chatty|long)|underwhelm\w*|annoyed|interrupted)"
        ),
        r"(?:you|the panel|everyone|them|your|too|so|on|it|my|much|over|time|again|up)",
    ),
)
"""Groups for messages nobody asked for; each must be whole in one sentence."""
