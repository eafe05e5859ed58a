"""A no heard in the silence, or a better person imagined in one's place."""

HUNCH = (
    r"(?:i (?:\w+ )?(?:guess|suppose|assume|presume|gather|take it|took it|suspect|expect|fear|reckon|"
    r"figure|imagine|believe|think|feel|sense|bet|conclude|know|dare ?say|daresay|'d say|would say|wager|"
    r"understand|worry|imagined|feared|suspected)|i(?:'m| am) (?:\w+ )?(?:guessing|assuming|presuming|"
    r"supposing|sure|certain|afraid|thinking|betting|expecting|imagining|figuring|taking it|convinced|"
    r"resigned)|(?:it )?(?:seems?|looks?|sounds?|feels|appears?|would (?:seem|appear))(?: to me)?(?: "
    r"like| as if| as though| that)?|no doubt|clearly|obviously|evidently|apparently|presumably|probably|"
    r"surely|perhaps|maybe|doubtless|chances are|odds are|safe to (?:say|assume)|fair to (?:say|assume)|"
    r"something tells me|my (?:guess|hunch|gut|feeling|suspicion|fear|impression|sense)(?: is| says| "
    r"tells me)?|i have (?:a|the) (?:\w+ )?(?:feeling|hunch|suspicion|impression|sense|inkling)|i get "
    r"(?:a|the) (?:\w+ )?(?:feeling|hunch|impression|sense)|must|by now|if (?:i'm|i am) (?:honest|"
    r"realistic)|realistically|(?:as|so) i (?:fear|feared|expected|thought|suspected|guessed))"
)
GONE = (
    (
        r"(?:(?:the |this |that |your |my )?(?:\w+ )?(?:job|role|post|position|place|spot|vacancy|chance|"
        r"boat|ship|opportunity|moment|door|race|bird|window)(?:'s| is| has| was| will have| must have| "
        r"have)? (?:\w+ )?(?:been |now |already |long |probably |all |surely |by now ){0,6}(?:gone|"
        r"filled|taken|sailed|passed|closed|over|given away|went|flown|lost|shut|missed|snapped up|off "
        r"the table|out of reach)(?= |[.,;!?]|$)(?! (?:well|smoothly|fine|through|by quickly|to plan|"
        r"on)\b))"
    ),
    (
        r"(?:it|that|this)(?:'s| is| has| was|'ll be| must be| will be| will have been| must have been)? "
        r"(?:\w+ )?(?:been |now |already |long |probably |surely |by now ){0,6}(?:gone|filled|too late|"
        r"given away|snapped up|over (?:for me|now)|over|off|a no|not (?:me|to be|meant to be|going to "
        r"happen|happening|going to be me))(?=[.,;!?]| (?:to|by|now|then|already|but|and|from)|$)(?! "
        r"(?:the moon|to the (?:printer|print|auditors?)|well))"
    ),
    (
        r"(?:(?:i|my \w+|you|they|me)(?:'ve| have|'m| am| was|'d| had| did| didn't| haven't| wasn't| am "
        r"not|'m not| won't| don't| hasn't| isn't| is| has| got)?(?: not| n't)? (?:\w+ )?(?:not |never |"
        r"been |quite |really |even ){0,6}(?:made? (?:the|your) (?:cut|grade|shortlist|final|list|next)|"
        r"making the (?:cut|grade)|out of (?:the )?(?:running|race|picture|contention|luck)|in (?:the "
        r")?(?:running|race|picture|contention|frame)(?: any ?more| any longer)?|shortlisted|(?:being "
        r")?(?:selected|chosen|picked|considered|successful|lucky)(?! (?:to (?:meet|have|live|work)|"
        r"enough))|(?:been )?(?:rejected|passed over|turned down|dropped|crossed off|ruled out|knocked "
        r"out|eliminated|overlooked|beaten)|missed out|lost out|fallen at|blown it|(?:be )?the (?:one|"
        r"lucky one|chosen one|successful \w+|right \w+|winner|first choice|favou?rite)|your (?:first |"
        r"top )?(?:choice|pick|preference|man|woman|person)|on (?:the|your) (?:shortlist|list)|what "
        r"you(?:'re| are| were| had| wanted)|who you(?:'re| are| were| wanted)|up to (?:scratch|standard|"
        r"your standards?)|get(?:ting)? (?:it|the (?:job|role|call|post|nod)|a (?:yes|look-?in)|any "
        r"further|picked|chosen)|hear(?:ing)? (?:from you|back)|good enough|a (?:fit|match|contender|"
        r"long shot|no-hoper|non-starter)|impress(?:ed)? (?:you|anyone|enough)|convinced? (?:you|anyone)|"
        r"interested in me|want me))(?= |[.,;!?]|$)"
    ),
    (
        r"(?:(?:you|they|the panel|your \w+)(?:'ve| have|'d| had|'re| are|'ll| will| must have| may have|"
        r" did)? (?:\w+ )?(?:already |now |long since |probably |all |just |surely |must |no doubt "
        r"){0,6}(?:hired|chosen|chose|picked|found|gone (?:with|for|another|a different|elsewhere|in "
        r"another|in a different)|went (?:with|for|another|a different|elsewhere|in another)|going "
        r"(?:with|for|another|a different|elsewhere|in another)|decided (?:on|for|against|not|in "
        r"favou?r)|settled|moved on|moved ahead|filled|made your (?:choice|pick|mind|decision)|prefer\w*|"
        r"opted|plumped|have (?:far |much |a lot of |plenty of |many |several )?(?:better|stronger|more "
        r"suitable)|got (?:better|stronger|your)|lost interest|someone (?:else|better)|better (?:people|"
        r"candidates|options|applicants)))(?! (?:\w+ )?(?:well|time|things to|in the details|a (?:good|"
        r"lot)|it useful|parking)\b)"
    ),
    (
        r"(?:(?:someone|somebody|another \w+|others|one of the others|the other \w+|an internal \w+|a "
        r"\w+er \w+|(?:better|stronger|younger|cheaper|more (?:qualified|experienced|suitable)) "
        r"(?:people|candidates|applicants|ones?|\w+)|the (?:lady|man|woman|guy|gentleman|girl|young \w+|"
        r"others?|person) (?:\w+ ){0,6}?)(?:'s|'ve| has| have| had| got| was| were| is| are| will| must "
        r"have| probably)? (?:\w+ )?(?:already |now |surely |probably |just |been ){0,6}(?:got|get|gets|"
        r"has|have|had|beat|beaten|pipped|chosen|picked|hired|offered|won|landed|taken|preferred|better|"
        r"stronger|impressed|more (?:qualified|experienced|suited|suitable)|ahead|the job|it)(?= |"
        r"[.,;!?]|$)(?! (?:questions?|time|to (?:meet|see|be|wait)|a (?:look|say|chance to)|asked|in "
        r"common)))"
    ),
)

RULED_OUT = (
    *(rf"{HUNCH},? (?:[\w']+ ){{0,5}}?{gone}" for gone in GONE),
    (
        r"i(?: (?:very much |rather |really |seriously |somehow |highly ))? ?doubt (?:that |if |whether "
        r")?(?:i(?:'ll| will|'m| am| was|'d| would| can| have|'ve)|you(?:'ll| will|'d| would|'re| are)|"
        r"my \w+|anyone|it(?:'ll| will|'s| is)|there(?:'s| is)) (?:\w+ ){0,4}?(?:the one|be (?:me|chosen|"
        r"picked|selected|hired|considered|enough|successful|the|invited|asked|back|high|your)|get|make|"
        r"hear|choose|pick|hire|want|call|stand|in with|good enough|enough|what you|who you|me\b|much "
        r"(?:chance|hope)|interested)|(?:not|n't) (?:\w+ )?(?:expect|think|believe|imagine|suppose|fancy|"
        r"rate|see) (?:to (?:be (?:chosen|picked|selected|hired|the)|get (?:it|the)|hear|win)|(?:that "
        r")?(?:i(?:'ll| will|'m| am|'ve| have)|you(?:'ll| will)) (?:\w+ ){0,3}?(?:chosen|picked|chance|"
        r"get (?:it|the)|the one|selected|hired|choose me|pick me|hire me|want me|in with)|my chances|"
        r"much of my chances|(?:that )?i (?:stand|have|had|stood) (?:\w+ )?(?:chance|hope)|a (?:yes|good "
        r"answer|positive))"
    ),
    (
        r"(?:you|they|somebody|someone|hr|anyone)(?:'d| would) (?:surely |probably |presumably |have |"
        r"definitely |no doubt |certainly |really |just |simply ){0,6}(?:have )?(?:called|rung|phoned|"
        r"written|been in touch|told me|"
        r"contacted me|contacted|let me know|replied|said(?: so)?|got back|gotten back|e-?mailed|"
        r"answered|invited me|offered)\b[^.?!]{0,40}?(?:by now|already|if (?:it|i|you|there|the)|sooner|"
        r"long ago|before|weeks ago)|if (?:it|that|the \w+|i) (?:were|was|had been|had) (?:\w+ )?(?:good "
        r"news|a yes|positive|going my way|chosen|successful|picked|the one|got it|the job),? (?:i|you|"
        r"we|someone|hr)(?:'d| would| should)(?: \w+)? (?:have (?:been|called|got|heard|known|let|phoned|"
        r"rung|said|"
        r"told|written)|call|hear|know(?! how)|ring|write|tell me|contact me|be told)|(?:good|better) news "
        r"(?:would|usually|normally|generally|tends to|comes|travels|"
        r"should) ~3 (?:fast|quick|quickly|by now|have come|earlier|sooner|already|first)"
    ),
    (
        r"(?:(?:your|the|this|such|long|no) (?:\w+ )?(?:silence|quiet|delay|wait|news|reply|answer|word|"
        r"call|response)|not hearing(?: \w+)*|hearing nothing|nothing)(?: from you| since| so far| yet| "
        r"after \w+ \w+| of \w+)? (?:\w+ )?(?:means?|meant|must mean|is|says|speaks|tells|told|suggests?|"
        r"can only mean|probably means|usually means|was|seems|points|spells|bodes|counts as|doesn't "
        r"bode|isn't) (?:\w+ )?(?:a |an |my |the |your |me |it |to |for ){0,6}(?:no\b|bad news|bad sign|"
        r"answer|it all|volumes|all|rejection|refusal|goodbye|ill|well|everything|that i|i(?:'m| am| was|"
        r" didn't)|you(?:'re| are|'ve)|someone|somebody|not good|negative)(?= |[.,;!?]|$)"
    ),
    (
        r"(?:take|taking|took|read|reading|treat|treating|see|interpret|regard) (?:it|this|that|your "
        r"silence|the silence|silence|no reply|no answer|no news|the lack of \w+|not hearing) (?:\w+ "
        r"){0,3}?(?:as|to mean|that|for|to be) (?:my |your |a |an |the |meaning ){0,6}(?:answer|no|"
        r"rejection|refusal|negative|sign|bad news|i(?:'m| am| was)|you(?:'re| are|'ve| have))|"
        r"(?:prepared|braced|bracing|ready|preparing|steeled|steeling|resigned|resigning|expecting|"
        r"reconciled|made (?:my )?peace)(?: myself| with| to)? (?:for |to |with )?(?:a |the |another |"
        r"your |being |hearing |not ){0,6}(?:no\b|worst|bad news|rejection|rejected|disappointment|"
        r"refusal|turned down|chosen|getting it|letter)|(?:not|n't|never) (?:\w+ )?(?:hold(?:ing)? "
        r"(?:out )?(?:much|any|a lot of|out) ?hope|hold(?:ing)? my breath|get(?:ting)? my hopes up|"
        r"hav(?:e|ing) (?:high|much|any|great) (?:hopes?|illusions)|optimistic|hopeful|in with (?:much "
        r"of )?a chance|counting on it|betting on it)|(?:my|the) (?:hopes|chances|odds) (?:are|were|is|"
        r"look|seem|have) (?:\w+ )?(?:low|slim|small|fading|faded|poor|gone|dashed|not (?:good|high|"
        r"great)|thin|remote|zero|nil|tiny|minimal|close to)|no (?:chance|hope) (?:\w+ )?(?:for me|now|"
        r"left|anyway)|(?:given up|lost|abandoned) (?:all |any |the )?(?:hope|hopes)|a lost cause|no "
        r"hard feelings if not|(?:better luck|maybe) next time(?=[.!]|$)|nice while it lasted|(?:it "
        r")?was a long shot|never mind,? (?:i|it|there)|that(?:'s| is) that(?=[.,;!]|$)|too good to be "
        r"true|as (?:i )?feared|reject(?:ed|ion) (?:pile|letter|mail|email)|(?:on|in) (?:the|your) "
        r"(?:reject|no) pile|the no pile"
    ),
)
"""Patterns for messages nobody asked for; a last note may release them politely."""
