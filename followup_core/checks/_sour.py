"""Sour remarks: feelings put plainly, poor marks for how one was received, and irony."""

SORE = (
    r"(?:annoy(?:ed|ing)|irritat(?:ed|ing)|frustrat(?:ed|ing)|upset(?:ting)?|offend(?:ed|ing)|"
    r"insult(?:ed|ing)|disappoint(?:ed|ing)|dishearten(?:ed|ing)|discourag(?:ed|ing)|demorali[sz](?:ed|"
    r"ing)|dispirit(?:ed|ing)|disillusion(?:ed|ing)|deflat(?:ed|ing)|exasperat(?:ed|ing)|infuriat(?:ed|"
    r"ing)|humiliat(?:ed|ing)|belittl(?:ed|ing)|patroni[sz](?:ed|ing)|baffl(?:ed|ing)|sicken(?:ed|ing)|"
    r"miffed|peeved|ticked off|narked|gutted|cheesed off|hacked off|brassed off|browned off|vexed|cross|"
    r"livid|irked|pissed(?: off)?|mad|resentful|disgruntled|disenchanted|dejected|let down|hard done by|"
    r"unhappy|displeased|stung|snubbed|slighted|sidelined|short-?changed|taken for granted|taken for a "
    r"ride|messed (?:about|around)|wound up|put out|put off|hurt|used|unwanted|unvalued|undervalued|"
    r"unappreciated|cold-shouldered|shut out|jerked around|rattled|aggrieved|weary|jaded)"
)
VERY = (
    r"(?:\w+ly |very |rather |quite |a bit |a little |a touch |so |too |pretty |somewhat |more than |"
    r"just |only |slightly |still |now |left |feeling |starting to feel |beginning to feel |getting |"
    r"honestly ){0,6}"
)
POOR = (
    r"(?:rude|cold|chaotic|shambolic|unprofessional|disrespectful|dismissive|off-?putting|patroni[sz]ing|"
    r"condescending|hostile|arrogant|unfriendly|unpleasant|sloppy|unprepared|disorgani[sz]ed|insulting|"
    r"unacceptable|pointless|a (?:mess|shambles|joke|farce|waste|let-?down|letdown|disgrace|nightmare|"
    r"disappointment)|poor|shabby|annoying|irritating|tiresome|tedious|ridiculous|absurd|silly|stupid|"
    r"dreadful|awful|terrible|appalling|unfair|discourteous|frosty|abrupt|curt|uncalled for|over the top|"
    r"a bit much|below the belt|beneath you|not (?:very )?(?:nice|kind|professional|fair|polite|"
    r"welcoming|friendly|respectful|on|ok|okay|acceptable|well organi[sz]ed|what i expected))"
)
THEIR_SIDE = (
    r"(?:panel|interviewers?|interview|attitude|tone|wait|waiting|lobby|delay|test|task|receptionist|"
    r"reception|welcome|room|process|organi[sz]ation|agency|recruiter|handling|treatment|manner|"
    r"questions?|questioning|communication|service|start|whole (?:thing|day|morning|afternoon|business)|"
    r"way i was \w+|colleague|manager|director|gentleman|lady|man|woman)"
)

NO_RUSH = (
    r"(?:no rush|take your time|no hurry|don't (?:all )?rush|please don't hurry|whenever|don't mind me|"
    r"never mind me)"
)
AS_IF = (
    r"(?:(?:it's|it is)(?: not| n't)? (?:only|just|as if|like|merely)|i(?:'m| am|'ve| have) (?:only|just|"
    r"merely)|only my|not as if|not like|by all means|of course,? i)"
)

SOUR = (
    (
        r"(?:i(?:'m| am| was| feel| felt|'ve been| have been| must be| do feel| can't help feeling| "
        r"can't help but feel)|(?:left|leaves|made|makes|find|found|has|have|had) (?:me|myself)) "
        rf"{VERY}{SORE} (?:(?:to (?:be|have been|have|hear nothing|see|find|learn|say)|by|at|with|about|"
        r"that|over|how|after)\b)(?! (?:miss|leave|have to (?:leave|go|miss)|the (?:weather|train|"
        r"traffic|stock|figures)|i (?:had|missed|couldn't|could not|forgot)|my(?:self)?\b))"
    ),
    (
        r"(?:wound|winds|winding|rubbed|rubs|ticked|ticks|hacked|cheesed|brassed|got|gets|"
        r"getting|did|does|rattled|drives|drove|dragged|drags|wears|wearing) (?:me|my goat|my nose|on me|"
        r"my back) (?:up(?! (?:to|on|with|the|from|for|at))|(?:up )?the wrong way|off(?! (?:at|to|the "
        r"(?:train|bus|shift)))|out of joint|down(?! (?:to|on|the|from))|nuts|mad|barmy|thin)|got my "
        r"(?:goat|back up)|(?:stuck|sticks) in my (?:throat|craw)|left a (?:\w+ )?(?:bad|sour|bitter|"
        r"nasty|unpleasant|funny) (?:taste|feeling|impression)"
    ),
    (
        rf"(?:the|your|that|this|whole) (?:\w+ ){{0,2}}?{THEIR_SIDE}(?:'s \w+)? (?:[\w']+ "
        rf"){{0,5}}?(?:was|were|is|are|felt|seemed|came across as|feels|seems|struck me as|has been|"
        rf"looked|sounded) {VERY}{POOR}(?= |[.,;!?]|$)"
    ),
    (
        r"i(?:'d| would| must| have to|'ve got to| do)? (?:\w+ )?(?:found|find|call|thought|think|felt|"
        rf"say|consider(?:ed)?) (?:that |it |this |your |the |some of ){{1,6}}(?:[\w']+ ){{0,5}}?(?:was |"
        r"were |"
        rf"is |are )?{VERY}{POOR}(?=[.,;!?]|$| (?:of|to (?:be|keep|make|have|ask|treat|leave|wait)|that|"
        r"how|and|but|for))"
    ),
    (
        r"(?:lovely|nice|great|charming|wonderful|brilliant|delightful|thanks?|cheers|good|fantastic|a "
        r"pleasure|thank you) (?:to be|being|to get|getting|for being|for|to see (?:i'm|that i'm|i am|"
        r"how)|to know) (?:\w+ )?(?:ignored|kept|left|forgotten|waiting|overlooked|ghosted|stood up|"
        r"treated|taken (?:so )?seriously|strung|the silence|(?:all )?the (?:updates|communication|"
        r"clarity|speed)|valued|wasting|nothing|getting back to me so"
        r")(?! (?:as|with (?:such )?(?:respect|kindness|care))| to a)"
    ),
    (
        r"(?:what a (?:surprise|shock|treat)(?=[.,;!]|$)|how (?:nice|lovely|charming|convenient|"
        r"typical)(?=[.,;!]|$)|i see how it is|lucky me|no surprises? there|surprise,? surprise|"
        r"typical(?=[.!]|$)|same old story|who (?:would have|would've|'d have) thought|go figure|big "
        r"surprise|quelle surprise|bravo|slow clap|well done(?=[.!]|$)|hats off(?! to)|shocker|must be "
        r"nice|nice one(?=[.!])|thanks,? i guess|thanks,? i suppose)"
    ),
    rf"{NO_RUSH}(?:,| -|;)? {AS_IF}",
    (
        r"(?:it's|it is|it isn't|it's not|not) (?:not )?(?:as (?:if|though)|like) (?:i|you|it|anyone|"
        r"this|my|we|people)(?:'ve|'m|'d|'s|'re| have| had| am| was| were| is| would| could| asked| need|"
        r" wanted)"
    ),
    (
        r"(?:carrier pigeons?|smoke signals?|crystal ball|set in stone|telepath\w*|mind[- ]?read\w*|"
        r"(?:this|next|another|the) century|ice age|glacial(?:ly)?|snail mail|"
        r"snail'?s? pace|"
        r"(?:like|than|as) (?:a )?(?:snail|tortoise|glacier)s?|gr[eo]w(?:n|ing)? a beard|grey hair|going "
        r"grey|grow(?:n|ing)? old|of old age|before i retire|drawing my pension|holding my breath|hold "
        r"my breath|black hole|hell freezes|pigs (?:might )?fly|bermuda|hibernat\w+|turned? to stone|"
        r"dust settle on|cobwebs|fossili[sz]ed|(?:become|becoming|turn(?:ing|"
        r"ed)? into) (?:a )?fossils?|message in a bottle|ouija|search part(?:y|ies)|still alive|"
        r"fallen off the (?:earth|planet)|alive over there|milk carton|lost at sea|all moved to mars)"
    ),
    (
        r"(?:my|the|some of my|any) (?:\w+ )?(?:enthusiasm|excitement|interest|motivation|goodwill|good "
        r"will|confidence|respect|trust|faith|patience|good impression|admiration)(?: [\w']+){0,4}? "
        r"(?:has|have|had|is|was|took|takes|suffer\w*|fad\w+|cool\w*|wan\w+|evaporat\w*|drain\w*|drop\w*|"
        r"dwindl\w*|shrink\w*|sink\w*|gone|going|ebb\w*)(?: \w+){0,2}? ?(?:taken|been|a (?:knock|hit|"
        r"dent|blow|dive|battering)|knock|fad\w+|wan\w+|cool\w*|dent\w*|dampen\w*|damp\w*|shaken|tested|"
        r"suffer\w*|sour\w*|evaporat\w*|drain\w*|drop\w*|dwindl\w*|limits?|thin|low|sinking|gone|going|"
        r"away|slightly|somewhat|a (?:bit|little))(?= |[.,;!]|$)"
    ),
    (
        r"(?:bit|little|touch|modicum|minimum|scrap|shred|ounce|grain|hint|some|any|basic|common|simple|"
        r"more|elementary|ordinary) (?:of |more )?(?:\w+ )?(?:courtesy|politeness|manners|decency|"
        r"professionalism|civility|good manners|consideration for (?:people|candidates|applicants|"
        r"others))"
    ),
    (
        r"(?:fail|failed|struggle|find it hard|find it difficult|hard|difficult|unable|beyond me|at a "
        r"loss) (?:to (?:understand|see|grasp|fathom|explain|comprehend|imagine)|as to) (?:why|how|"
        r"what)\b(?=[^.?!]{0,160}\b(?:take|takes|taking|took|long|you|nobody|no one|reply|answer|simple|"
        r"silence|still|slow|hard|email|word|i (?:was|am|have|haven't|never))\b)|beggars belief|beyond a "
        r"joke|(?:takes|take|taking) the (?:biscuit|mickey|mick|piss|cake|michael)|a (?:right|complete|"
        r"total|proper) (?:farce|shambles|joke|circus|mess|pain)|piss[- ]take|(?:adding|add) insult to "
        r"injury|for crying out loud|give me strength|good grief|for pity's sake"
    ),
    (
        r"(?:isn't|is not|is hardly|wasn't|was not|hardly|not|no) (?:really |quite |exactly |how |the "
        r"way |a way ){1,6}(?:i'd|i would|i like to|one|we|people should|you should|anyone should|a \w+ "
        r"should|i was brought up|i'm used to|i am used to|i want|i'd want|to treat|to run|to "
        r"do)\b(?=[^.?!]{0,160}\b(?:treat|treated|run|behave|do|done|handled?|deal|dealt|candidate|"
        r"business|"
        r"things|people|to|that|be)\b|[.,;!]|$)"
    ),
    (
        r"mak(?:e|es|ing) (?:me|one|a candidate|people|you) (?:feel|look|wonder|think|question|doubt|"
        r"lose) (?:\w+ )?(?:like|as if|as though|small|stupid|silly|foolish|unwanted|ignored|used|second|"
        r"worthless|unimportant|unwelcome|invisible|a fool|cheap|what|whether|why|twice|how (?:you|"
        r"serious|much|the)|about (?:your|the|how|joining|working)|if (?:you|this|it|i))"
    ),
    (
        r"(?:i )?(?:feel|felt|feeling|am left feeling) (?:\w+ )?(?:like|as if|as though) (?:i(?:'m| am| "
        r"was|'ve been| have been)? (?:\w+ )?(?:been )?(?:being |an? |just ){0,6}(?:ignored|forgotten|"
        r"unwanted|afterthought|second|number|nuisance|beggar|talking to|shouting|wasted|wasting|chasing|"
        r"played|led|strung|fool|idiot|invisible|dropped|nobody|joke|pest)|you (?:don't|do not|didn't|"
        r"couldn't|never|aren't|wasted|were (?:just|only))|a (?:fool|number|second|nuisance|beggar|joke|"
        r"spare part|lemon|mug|piece of)|an? (?:afterthought|idiot|inconvenience)|nobody|talking to|"
        r"shouting into)"
    ),
    (
        r"(?:after|given|considering|when you think of|seeing|bearing in mind) (?:all )?(?:the |my |that "
        r"|i |how |having )?(?:\w+ )?(?:time|effort|hours|work|trouble|expense|preparation|afternoons?|"
        r"days?|evenings?|weekends?|miles|money|put|gave|given|spent|invested|took|taken|travelled|drove|"
        r"prepared) [^.?!]{0,60}?(?:i(?:'d| would)? (?:\w+ )?(?:expect\w*|feel|felt|think|thought|"
        r"deserve\w*|hoped|had hoped|find|was hoping)|(?:one|a) (?:line|word|call|reply|email)|the least|"
        r"nothing|not even|no(?:t a| reply| answer| word| feedback| call))"
    ),
    (
        r"(?:a |such a |complete |total |bit of a )(?:waste|wild goose) (?:of|chase)(?: (?:an?|my|the|"
        r"everyone's|everybody's|our|your))?(?: \w+)? ?(?:time|day|afternoon|morning|journey|trip|petrol|"
        r"effort|evening|energy|suit|holiday)?(?= |[.,;!]|$)|(?:wasted|waste|wasting) (?:\w+ )?(?:my|a|"
        r"an|the|half a|three|two|everyone's) (?:whole |entire |good )?(?:time|day|afternoon|morning|"
        r"days|afternoons|evening|weekend|breath|effort)"
    ),
    (
        r"(?:so|then|but|and|well|anyway|oh)?,? ?(?:ha|haha|hah|lol|huh|sigh|tut|ahem|hmm|pff|meh|"
        r"whatever)(?=[.!,;]|$)(?<! you whatever)(?<! do whatever)"
    ),
    (
        r"(?:not|n't|hardly|less than|far from|anything but) (?:\w+ )?(?:impressed|amused|thrilled|best "
        r"pleased|happy|delighted|chuffed|over the moon|pleased|satisfied|encouraging|reassuring|"
        r"inspiring|a good (?:sign|look|advert|start|impression)|good enough|(?:very |particularly |"
        r"terribly )(?:nice|polite|kind|professional|courteous|helpful|fair|encouraging|impressive))(?= "
        r"(?:with|by|that|about|at|to|of|for|when)|[.,;!]|$)(?! (?:to wait|to be (?:asked|interviewed)))"
    ),
    (
        r"(?:i(?:'m| am|'ll| will| must| have to|'ve got to| do)? (?:\w+ )?(?:admit|say|confess|be "
        r"(?:honest|frank|straight|blunt)|be honest with you|let you know|point out|make clear)|honestly|"
        r"frankly|to be (?:honest|frank|blunt|fair|clear)|quite frankly|i'll be (?:honest|straight|blunt|"
        r"frank))[^.?!]{0,70}?(?:not (?:nice|good enough|on|right|fair|acceptable|impressed|okay|ok|"
        r"happy|polite|how)|had enough|expected (?:better|more)|sick|tired of|fed up|too (?:long|slow|"
        r"much)|let down|annoy\w*|angry|poor|rude|shocked|disappoint\w*|wound|losing|lost|off-?putting|"
        r"unprofessional|joke)"
    ),
)
NO_RUSH_AT_ALL = rf"{NO_RUSH}\. {AS_IF}"
"""The same in two sentences."""
"""Patterns for messages that wait for news."""

IN_THANKS = (*SOUR[:5], *SOUR[16:17])
"""Those that mean the same in any message."""
