"""Plain ways to speak badly of one's own showing: regrets, excuses, comparisons with a better day."""

THING = (
    r"(?:answers?|replies|reply|presentation|talk|demo|lesson|examples?|explanation|test|exercise|task|"
    r"performance|interview|pitch|role play|sample|english|accent|maths?|drawing|code|solution|response|"
    r"tour|introduction|showing|slides|story|start|ending|handshake|voice|questions?|effort|attempt|go "
    r"at it|display|knowledge|grasp|spelling|writing|numbers|figures|case study|trial|dish|design|side "
    r"of (?:it|things)|bit|part|cv|portfolio)"
)

BELOW_PAR = (
    (
        r"(?:i )?(?:could have|could've|should have|should've|still|keep|am|'m|been|was|have been|'ve "
        r"been|was busy|spent the \w+|could) (?:\w+ )?(?:kick(?:ed|ing)?|beat(?:ing)?|slap(?:ped|ping)?|"
        r"hat(?:ed|ing)?|curs(?:ed|ing)|blam(?:ed|ing)|shoot(?:ing)?|shot|scold(?:ed|ing)?|berat(?:ed|"
        r"ing)|tor(?:n|turing)|cringing at|wincing at) (?:myself|over|my own|my answer|my \w+)|cring(?:e|"
        r"ed|ing|ey)(?= |[.,;!]|$)(?! (?:at the (?:old|first)))|face-?palm|want(?:ed)? (?:the ground|the "
        r"floor|the earth) to (?:swallow|open)|sink into the (?:floor|ground)|lying awake (?:replaying|"
        r"thinking about what i)|replay(?:ed|ing)? (?:my|that|the) (?:answer|moment|interview)"
    ),
    (
        r"(?:apolog(?:y|ies|i[sz]e)|sorry|forgive me|excuse me|pardon|regret|ashamed|embarrassed|"
        r"mortified|sheepish|red-?faced)(?: again| once more| if| that| about| for| i| having| being| "
        r"was| how| the| so| over| of| really| very| truly| must| to| have| seemed| came across as| "
        rf"sounded| going| gone| went| a| bit| little| rather| quite| too| such| my| by| way){{0,8}} "
        r"(?:blank|quiet|muddled|nervous|nerves|long-?winded|rambling|rambled|flustered|hesitant|slow|"
        r"vague|unclear|confus\w+|incoherent|stumbling|stumbled|stutter\w*|stammer\w*|mumbl\w+|babbl\w+|"
        r"waffl\w+|fumbl\w+|distracted|tired|scatty|scattered|all over|unprepared|under-?prepared|"
        r"ill-?prepared|late(?=[.,;!]|$)|tongue-tied|froze\w*|panick\w*|mess|state|lack|poor|weak|bad|"
        r"terrible|awful|clumsy|silly|stupid|wooden|stiff|shy|awkward|scruffy|drone|dull|boring|"
        r"talk(?:ed|ing)? (?:so|too)|not (?:knowing|having|being|remembering|preparing|reading|"
        rf"answering)|{THING})(?= |[.,;!?]|$)(?! (?:you asked|you sent|about the (?:train|delay)|of "
        r"(?:the|your) (?:day|call|visit)))"
    ),
    (
        r"(?:usually|normally|generally|ordinarily|on a good day|as a rule|on any other day|other days|"
        r"most days|in real life|in person|when i'm calm|when i am calm|at work|honestly|i promise) ?,? "
        r"?(?:i(?:'m| am)? |i can |i do |my )?(?:\w+ )?(?:far |much |a lot |way |a good deal |so |do |"
        r"very |rather |actually |also ){0,6}(?:interview|present|speak|perform|explain|do|answer|"
        r"cook|teach|drive|test|type|express|come across|sound|talk|am|write|draw|play|better|calmer|"
        r"sharper|clearer|quicker|more)\b(?: \w+){0,3}? ?(?:better|calmer|sharper|clearer|faster|"
        r"quicker|more \w+|less (?:nervous|chaotic|shy|clumsy|tongue|quiet)|"
        r"myself)?(?=[^.?!]{0,160}\b(?:than (?:that|this|i did|on|in|what|you saw|yesterday|today|"
        r"tuesday|friday|monday|thursday|wednesday)|that bad|so bad|i promise|honestly|under|when "
        r"(?:i'm not|not)|nervous|nerves)\b)"
    ),
    (
        rf"(?:my|that|some of my|most of my|one of my|a few of my|two of my) (?:\w+ ){{0,2}}?{THING}(?: "
        rf"(?:i gave|on|about|to|of|in|for|with|at) [\w' ]{{2,26}}?)? (?:(?:could|should|might|ought to) "
        r"(?:have been|be|have gone|have come (?:out|across|over)) (?:\w+ )?(?:stronger|better|clearer|"
        r"shorter|sharper|tighter|smoother|crisper|fuller|quicker|longer|tidier|more \w+|less \w+)|"
        r"(?:left|leaves) (?:a lot|much|something|plenty|room)|(?:fell short|fell|came out|came over|"
        rf"went|ended up|turned out|felt|sounded|was|were|is|are)(?: \w+){{0,2}}? (?:flat|wrong|garbled|"
        r"jumbled|thin|patchy|sketchy|lame|waffly|woolly|ropey|dire|shocking|pathetic|laughable|under "
        r"?whelming|sub-?par|below par|not (?:up to|my best|my finest|good enough|great|what|quite what|"
        r"as (?:good|clear|strong|sharp|polished))|nothing to|a bit of a (?:mess|flop|muddle|shambles|"
        r"car crash)|a car crash|a flop|a muddle|less than))(?= |[.,;!?]|$)"
    ),
    (
        r"i (?:\w+ )?(?!could (?:\w+ )?have asked (?:\w+ ){0,2}more )(?:could|should|might|ought to) "
        r"(?:(?!not |never |hardly )\w+ )?have (?:\w+ )?(?:been|"
        r"done|answered|given|put|said|"
        r"explained|shown|spoken|handled|prepared|read up|known|listened|asked|thought|presented|"
        r"performed|slept|dressed|expressed|practi[sc]ed|sold myself|come across|tried)(?: [\w']+){0,5}? "
        r"?(?:better|clearer|more|clearly|smarter|sharper|calmer|stronger|fuller|harder|properly|less|"
        r"differently|a (?:better|clearer|stronger|fuller|proper|sharper)|that one|the answer|up on)(?= |"
        r"[.,;!?]|$)(?! (?:time|if we had|but the clock|hours))"
    ),
    (
        r"(?:i )?(?:wasn't|was not|am not|'m not|weren't|wasnt|not|far from|off|nowhere near|hardly|"
        r"below|under) (?:\w+ )?(?:quite |really |exactly |at |on |in ){0,6}(?:my (?:best|usual|normal|"
        r"sharpest|sparkling|game|form|day|finest|brightest|strongest|peak|proudest|a-game|real|true|"
        r"full)(?: self| form| day| hour| best| side)?|on form|top form|top of my game|my game|firing on|"
        r"with it(?=[.,;!]|$)|myself(?=[.,;!]|$| (?:at|in|on|yesterday|today|when|because|during|that)))|"
        r"an off day|one of those days|a bad day at the office|brain (?:fog|freeze|fade)|head was "
        r"(?:elsewhere|all over|spinning|empty)|mind (?:was )?(?:elsewhere|blank|empty|wandered|fogged|"
        r"went)|words (?:failed|wouldn't come|deserted|came out (?:wrong|all))|lost (?:for words when|my "
        r"(?:thread|train|place|nerve|way|footing|cool|voice))|drew a blank|went to pieces|went to jelly|"
        r"fell to (?:bits|pieces)|clammed up|dried up|tied in knots|dug (?:myself )?(?:a|into a) hole|"
        r"put my foot in|shot myself in|made a (?:right |real |complete |proper |total |bit of a "
        r")?(?:hash|pig's|meal|mess|muddle|hames|dog's|fool|idiot|clown|twit|show)|tripped over (?:my|"
        r"myself)|got (?:myself )?(?:in|into) a (?:muddle|tangle|twist|knot)|waffled|warbled|wittered|"
        r"prattled|yammered|blathered|droned|gabbled|jabbered|blabbered"
    ),
    (
        r"(?<!'t )(?<!not )(?<!never )(?:let|letting|sell|sold|selling|did|do|doing|gave|give|disgrac\w+|"
        r"embarrass\w+|undersold|"
        r"undersell) (?:\w+ )?(?:myself (?:down|short|no favou?rs|a bad|out)|myself (?:in front)|you "
        r"(?:both |all )?(?:down|a poor|a bad|a weak)|a (?:poor|bad|weak|terrible|dismal|sorry|lousy|"
        r"wrong) (?:account|impression|showing|picture|show|display|first impression)|(?:a|an) "
        r"(?:account|impression) of myself|the side down|(?:not |n't )?(?:do |done )?myself justice)|"
        r"(?:not|n't|never|hardly|barely) (?:\w+ )?(?:do|did|done|doing) (?:\w+ )?(?:myself|my \w+|it|"
        r"the question|the role) justice"
    ),
    (
        r"i(?:'m| am| was| felt| feel| know i(?:'m| am| was)| fear i(?:'m| am| was)| realise i(?:'m| am| "
        r"was)| realize i(?:'m| am| was)|'m aware (?:that )?i(?:'m| am))? (?:\w+ )?(?:a bit |a little |"
        r"rather |very |too |so |really |quite |terribly |pretty |somewhat |just |only |clearly |"
        r"probably |still |definitely |by far |perhaps |maybe ){0,6}(?:green|raw|rusty|out of my depth|"
        r"outclassed|not (?:the )?(?:sharpest|brightest|quickest|most (?:qualified|experienced|polished|"
        r"confident|obvious|talkative|eloquent)|strongest|best (?:at|with|candidate|speaker|interviewee)|"
        r"an obvious)|under-?qualified|under-?experienced|inexperienced|unqualified|underprepared|"
        r"under-?prepared|ill-?prepared|unprepared|no (?:expert|genius|einstein|match|good at|great|"
        r"natural|mozart|public speaker)|hopeless|useless|rubbish|terrible|awful|dreadful|pants|crap|bad|"
        r"poor|weak|lousy) (?:at|with|when|under|on|in|for|to|by|compared|candidate|as|of)\b(?! (?:the "
        r"(?:moment|time|start of the (?:day|season)))|my (?:first|old))"
    ),
    (
        r"(?:came|come|coming|must have come|may have come|might have come|probably came|come over|"
        r"sounded|sound|seemed|looked|appeared|must have (?:sounded|seemed|looked|appeared)|may have "
        r"(?:sounded|seemed|looked)|might have (?:sounded|seemed|looked)|probably (?:sounded|seemed|"
        r"looked))(?: across| over| off)?(?: as| like| a| an| rather| too| so| very| bit| little| quite| "
        r"pretty| really| somewhat| overly){0,5} (?:shy|nervous|stiff|cold|flat|dull|boring|arrogant|"
        r"cocky|rude|desperate|distant|wooden|unsure|insecure|timid|quiet|vague|scatty|scattered|"
        r"disorgani[sz]ed|unprepared|uninterested|disinterested|bored|confused|flustered|robotic|aloof|"
        r"pushy|needy|dim|slow|thick|daft|clueless|muddled|hesitant|negative|know-it-all|chatterbox|"
        r"motormouth|idiot|amateur|fool|airhead|weak|incompetent|ignorant|overconfident|over-?eager|"
        r"tired|half asleep|grumpy)(?= |[.,;!?]|$)(?<!seemed quiet)"
    ),
    (
        r"i (?:\w+ )?(?:talked|spoke|said|rambled|smiled|laughed|fidgeted|sweated|interrupted|hesitated|"
        r"listened|asked|knew|offered|gave|showed|contributed|prepared|researched|blushed|stammered|"
        r"stuttered) (?:\w+ )?(?:you |about |of |for )?(?:far |way |much |a bit |a little |rather |quite "
        r"|really |just )?(?:too (?:much|long|fast|little|often|few|quickly|quietly|loudly|many)|hardly "
        r"(?:anything|a word|enough)|very little|not enough|nonsense|the wrong (?:thing|things|answer|"
        r"word)|something (?:silly|stupid|daft|wrong)|(?:a lot|lots) of (?:nonsense|rubbish|waffle)|like "
        r"a (?:tomato|schoolboy|schoolgirl|beetroot|pig|fool|idiot))(?= |[.,;!?]|$)"
    ),
    (
        r"(?:not|wasn't|isn't|hardly|far from|n't exactly|n't really|never) (?:\w+ )?my (?:finest|best|"
        r"proudest|strongest|greatest|brightest|sharpest) (?:hour|moment|day|answer|work|performance|"
        r"twenty minutes|half hour|effort|showing|side)|(?:i )?(?:regret|wish i could take back|would "
        r"like to forget|'d like to forget|would rather forget|'d rather forget|please forget|please "
        r"ignore|please disregard|pay no attention to|don't judge me (?:on|by|for)|try to (?:forget|"
        r"overlook)|overlook|look past|see past|hope you (?:can|could|will|'ll) (?:overlook|forget|"
        r"forgive|look past|see past|ignore)) (?:\w+ )?(?:saying|what i said|how i|the way i|my|that "
        r"(?:answer|question|bit|part|moment)|giving|not|the (?:answer|part|bit|moment|bad|nerves|"
        r"awkward|stumbl\w+)|having)"
    ),
    (
        r"i (?:fail|failed|flunk|flunked|bomb|bombed|bungled|botched|blew|muffed|fluffed|muddled|mangled|"
        r"butchered|murdered|tanked|screwed up|messed up|cocked up|stuffed up|mucked up|goofed|ballsed "
        r"up|slipped up|tripped up|struggled|floundered|stumbled|wobbled) (?:on|over|at|with|through|the|"
        r"your|that|my|in|it|when|during|a|most|half|badly|a bit|quite|again)\b(?! (?:first|to find "
        r"(?:parking|the)|with the (?:coffee|lift|door|stairs|heat)|up the|into|across|upon))(?! "
        r"(?:business|company|crop|machine|pump|batch|upgrade|launch|migration))"
    ),
    (
        r"(?:all|most|some|probably|clearly|no doubt|surely|i'm sure|everyone|the) (?:of )?(?:the |your "
        r")?(?:other|others|else|rest)(?: (?:candidates?|applicants?|people|ones|interviewees))? (?:\w+ "
        r")?(?:did|do|were|are|was|is|have|had|seemed|looked|performed|must be|will be|would be) (?:\w+ "
        r")?(?:far |much |a lot |so |way |probably )?(?:better|stronger|smarter|more \w+|sharper|calmer|"
        r"cleverer|ahead)"
    ),
)
"""Patterns for any message but a correction; a sentence about others' work is not meant by them."""
