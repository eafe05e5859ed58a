"""Words of annoyance that are meant so only while an answer is awaited."""

WHILE_WAITING = (
    r"(?:gets?|got|getting) (?:you|me|one|us) nowhere",
    (
        r"(?:i guess|i suppose|i see|apparently) ~3 (?:polite\w*|patien\w*|manners|kindness|"
        r"being nice|loyalty|honesty)"
    ),
    (
        r"(?:it(?:'s| is| has been|'s been)|this (?:is|has been|whole|entire|process|wait)|that "
        r"is|i(?:'m| am| find| feel| must (?:say|admit|confess)| have to (?:say|admit)| have "
        r"been)|to say(?: that)? i am|i'd be lying) ~6 (?:dishearten\w+|frustrat\w+|annoy(?:ed|"
        r"ing)|disappoint(?:ed|ing)|upset(?:ting)?|irritat\w+|exasperat\w+|infuriat\w+|"
        r"insult(?:ed|ing)|unprofessional|unacceptable|ridiculous|disrespectful|rude|dispiriting|"
        r"demorali[sz]\w+|exhaust(?:ed|ing)|discourag\w+|unfair|inconsiderate|appall\w+|(?:odd|"
        r"strange|surprising|sad|a shame|a pity|telling|curious|interesting|remarkable|puzzling) "
        r"that(?! i (?:missed|can|could|had))|tiresome|poor form|bewilder\w+|offend\w+|hurtful|unkind|"
        r"impolite|shabby|wearing|"
        r"maddening|draining)"
    ),
    (
        r"(?:wear(?:s|ing)? (?:me|on me|thin)|wearing thin|getting to me|getting old|gets old|"
        r"(?:bad|sour|bitter) taste|(?:lose|lost|losing) (?:faith|confidence|trust|hope|respect)|"
        r"(?:had|have had|'ve had) enough|enough is enough|last straw|waiting game|in limbo|left "
        r"hanging|ghost(?:ed|ing)|ignor(?:ed|ing)|kept waiting|strung along|fobbed off|in the "
        r"dark)"
    ),
    r"(?:more professional|better|more serious|different|more courteous) than (?:this|that)",
    (
        r"(?:thought|believed|assumed|hoped|expected) (?:that )?(?:you|your \w+|a company|a "
        r"firm) ~3 (?:better|more professional|different|more serious|above|more respect\w*|more "
        r"courteous)"
    ),
    (
        r"(?:company|firm|you|nobody|no one|people|team|anyone|they|hr|organi[sz]ation|"
        r"department|school|clinic|office) ~5 (?:can't|cannot|couldn't|could not|unable to|"
        r"incapable of) ~3 (?:answer|answering|send|sending|write|writing|manage|reply|respond|"
        r"pick up|spare|find|bother)"
    ),
    (
        r"(?:apparently|supposedly|seemingly|i see that|i notice that|i gather that|clearly|"
        r"obviously|evidently) ~3 (?:answering|replying|responding|courtesy|manners|e-?mails?|"
        r"people|candidates|applicants|communication|nobody|no one|i'm not|i am not|my time|"
        r"keeping)"
    ),
    r"(?:very|oh so|all-) ?important (?:inbox|person|people|schedule|meetings|calendar|work)",
    r"(?:three|two|four|five|six|\d+) (?:whole )?(?:weeks|days|months)\?",
    r"(?:really|seriously|honestly)\?",
    r"so much for ~2 (?!the|your time)[\w'-]+",
    (
        r"(?:the )?(?:very )?least (?:that )?(?:i|you|one|anyone|they|your \w+) (?:\w+ "
        r")?(?:could|can|"
        r"would|might|should|expect\w*|do)"
    ),
    (
        r"(?:one|a|a single|two|a few|a short) (?:lines?|words?|sentences?|calls?|reply|answer|"
        r"e-?mail)s? (?:would|should|could) (?:not |n't )?(?:have been|be|kill|hurt|do) ~2 (?:least|"
        r"too much|hard|decent)"
    ),
    (
        r"(?:you would|you'd|one would|one'd|i would have|i'd have) (?:think|thought|expect|expected|"
        r"hope|hoped)"
    ),
    r"too much (?:to ask|trouble (?:to|for)|to expect|effort|for you)",
    (
        r"(?:stings?|hurts?|rankles|grates|galls|baffles|infuriates|annoys|bothers|upsets|saddens|"
        r"frustrates|irritates) ?(?:me|a lot|that|to|when|more)?(?= |[.,;!]|$)(?! (?:and|a "
        r"little|and "
        r"i am))"
    ),
    (
        r"(?:lack|absence|want) of (?:manners|respect|courtesy|decency|interest|care|communication|"
        r"professionalism|consideration)"
    ),
    (
        r"(?:better|other|more useful|more important) things to do|words fail me|(?:speechless|"
        r"lost for words|at a loss for words)"
    ),
    (
        r"(?:one does|one has to|makes one|i do|i really|you do|can't help(?: but)?|have to) "
        r"wonder(?:ing)?(?= |[.,])"
    ),
    (
        r"(?:wait\w*|this|silence|it|not knowing)(?: like this| any longer)? is ~1 (?:torture|"
        r"agony|hell|unbearable|a nightmare|cruel|torment|killing me|a strain)"
    ),
    (
        r"is this (?:how|the way|what|your idea|normal|usual|really)|(?:different|better) "
        r"(?:from|than) the (?:rest|others)|must be nice to|all the time in the world|"
        r"keep(?:ing)? (?:me|us|people) in suspense"
    ),
    (
        r"(?:is|it|this|that|everything|decision|process|you|all|which) ~2 (?:taking|takes|"
        r"taken|take|took) ~2 (?:too|so|this|that) (?:\w+ )?long|(?:way|far|much) too (?:long|"
        r"slow)"
    ),
    (
        r"(?:not|n't) (?:\w+ )?(?:important|good|worth|worthy|interesting) (?:enough|an? "
        r"(?:reply|answer|response|word|line)|of)|deserve (?:a|an|at least) ~1 (?:reply|"
        r"response|answer|word|line|explanation)"
    ),
    (
        r"(?:don't|do not|can't|cannot|fail to|struggle to) (?:\w+ )?(?:understand|see|grasp|"
        r"believe|comprehend|fathom) (?:why|how|what) (?:it|this|you|nobody|no one|anyone|a|an|"
        r"the|something) ~4 (?:tak\w+|long|hard|difficult|repl\w+|answer\w*|respond|decide|"
        r"simple|company|keep\w*)"
    ),
    (
        r"(?:a|one) simple (?:yes|no|line|reply|answer|e-?mail|message|call)(?: or no)? ~1 "
        r"(?:would|should|could|can't|shouldn't|is too)"
    ),
    (
        r"(?:it(?:'s| is)|this is|that(?:'s| is)) not (?:\w+ )?(?:nice|kind|fair|right|polite|"
        r"okay|good|professional|respectful|correct|how)(?= |[.,;!]|$)|(?:don't|do not) (?:\w+ "
        r")?(?:think|find|consider|call) (?:this|it|that) (?:is |to be )?(?:\w+ )?(?:fair|right|"
        r"nice|polite|professional|okay|acceptable|respectful|good)"
    ),
    (
        r"such an? (?:big|large|great|serious|renowned|small|modern|professional|well-known|"
        r"famous) (?:company|firm|employer|school|hospital|organi[sz]ation|bank|name|team)|"
        r"(?:another|one more|yet another) (?:week|day|month|weekend) (?:without|with no|of "
        r"(?:silence|waiting|nothing))"
    ),
    (
        r"(?:work on|improve|rethink|fix) (?:your|the) (?:communication|manners|process|hiring|"
        r"recruit\w+|style)|let(?:ting)? (?:people|candidates|applicants|me|us|someone) wait"
    ),
    (
        r"i(?:'m| am| feel| felt| must say i am| am left| do feel|'m feeling| am feeling) (?:\w+ ){0,3}?"
        r"(?:ignored|forgotten|invisible|insulted|unappreciated|disrespected|let down|cross|bitter|angry|"
        r"annoyed|fed up|mad at|sore|overlooked|neglected|dismissed|not taken seriously|unvalued|"
        r"unwanted|used|cheated|fooled|worn out|disappointed|hurt|upset|impatient|tired of|done with)"
        r"(?! (?:if|when you|by the (?:weather|train)))"
    ),
    (
        r"(?:get|gets|getting|got|grate|grates|grating) (?:\w+ )?(?:on|under) my (?:nerves|skin|wick)|"
        r"(?:drive|drives|driving|drove|send|sends|sending) me (?:\w+ )?(?:mad|crazy|insane|nuts|up the "
        r"wall|round the bend)"
    ),
    (
        r"(?:annoys|bugs|angers|upsets|irritates|frustrates|disappoints|offends|insults|hurts|saddens|"
        r"worries|tires|wears) me|(?:makes?|made|making) me (?:\w+ )?(?:angry|mad|furious|cross|sad|feel "
        r"(?:small|stupid|ignored|unwanted|like a|bad|worthless|angry)|lose)"
    ),
    (
        r"(?:hoped|expected|hoping|wished|looked|asked) for (?:\w+ ){0,3}?(?:more|better|respect|"
        r"courtesy|decency|manners|communication|kindness)|(?:expected|hoped|thought|deserve[d]?|used to|"
        r"believed) (?:\w+ ){0,2}?(?:better|more) (?:from|of|than|respect)"
    ),
    (
        r"(?:it(?:'s| is)|what|such) (?:\w+ )?a (?:\w+ )?(?:shame|pity|disgrace|letdown|let-down|joke|"
        r"disappointment)(?= (?:that|how|when|to (?:see|be|get|treat|wait|hear))|[.,;!]|$)(?! (?:that )?"
        r"(?:i (?:had to|could not|couldn't|missed)|we (?:ran|had)))"
    ),
    (
        r"(?:not|n't|hardly|no) (?:\w+ )?(?:how|the way|a way) (?:you|one|people|a|to|i (?:expect|like|"
        r"want)|any) ~3 (?:treat\w*|deal\w*|behav\w*|handle\w*|run|recruit\w*|hire|do|be treated|work)"
    ),
    (
        r"(?:what|which) (?:kind|sort|type) of (?:an? )?(?:company|firm|employer|place|people|manager|"
        r"organi[sz]ation|person|school|hospital|business|boss)\b(?! (?:you are|it is|i\b))|who (?:does|"
        r"treats|behaves|runs)"
    ),
    (
        r"(?:how|is (?:it|that)) (?:really |so |honestly |that |too |seriously )*(?:hard|difficult|much|"
        r"complicated|long) (?:is it |can it be |would it be |could it be |does it take )?to ~2 (?:write|"
        r"send|answer|reply|call|pick up|say|tell|type|let|click|drop|give|inform|decide)"
    ),
    (
        r"(?:my|people's|our|anyone's|a candidate's|candidates') (?:\w+ )?(?:time|effort|work|feelings?|"
        r"life|e-?mails?) (?:is|are|was|were|does|do|means?|counts?)(?:n't| not| nothing)? (?:\w+ ){0,3}?"
        r"(?:important|worth|valued?|valuable|respected|matter|anything|nothing|little|to you|worthless)"
    ),
    (
        r"(?:communication|manners|courtesy|respect|speed|organi[sz]ation|politeness|answering|replying) "
        r"(?:is|are|was|were|does|doesn't|isn't|aren't|seems?)(?:n't| not)? (?:\w+ ){0,3}?(?:strong|"
        r"strength|priority|exist|your|important|lacking|missing|poor|a foreign|optional|dead|foreign)"
    ),
    (
        r"(?:find|spare|take|have|give|afford|manage)(?:s|ed)? (?:me )?(?:two|five|a|one|the|thirty|a few|"
        r"a couple of|even)?(?: \w+)? ?(?:minutes?|seconds?|time|moment|line|lines) for (?:me|us|a "
        r"(?:reply|line|call|word)|people|candidates|your|an? answer)"
    ),
    (
        r"i(?:'d| would)? (?:find|found|think|thought|consider|call|must say|have to say) (?:it|this|that|"
        r"your \w+)(?: is|'s)? (?:\w+ ){0,2}?(?:odd|strange|sad|rude|surprising|remarkable|telling|"
        r"curious|poor|weird|funny|cheeky|bad|cold|impolite|hard to (?:believe|understand|accept)|"
        r"a bit much|not (?:nice|ok|okay|fair|right|good|polite)|unfair|wrong|disappointing|careless)"
    ),
    (
        r"(?:impatien\w+|losing (?:my |all )?patience|patience (?:is|has|was|wears|runs|ends|ran)|running "
        r"thin|sick of|tired of|fed up|enough of|had it with|up to here)"
    ),
    (
        r"(?:candidates?|applicants?|people|someone|somebody|person|others?|anyone|workers?|nurses|"
        r"drivers|engineers|students|teachers)(?: \w+)? (?:deserves?|(?:should|shouldn't|should not|"
        r"ought to) be) ~2 (?:better|more|treated|ignored|left|kept|an answer|a reply|respect|told|"
        r"waiting|answered)"
    ),
    (
        r"(?:not|n't|hardly|less than) (?:\w+ )?(?:amused|happy with|pleased|impressed|thrilled|satisfied)|"
        r"unhappy (?:with|about)|displeased|(?:slowest|worst|rudest|strangest|oddest|longest|most "
        r"(?:disorgani[sz]ed|chaotic|frustrating|unprofessional)) (?:\w+ )?(?:process|company|firm|"
        r"employer|"
        r"experience|treatment|wait|procedure|interview)"
    ),
    (
        r"(?:cost|costs|take|takes|took|taken) you (?:\w+ )?(?:one|a|two|five|ten|thirty|half a) (?:\w+ )?"
        r"(?:minutes?|seconds?|moment|line|click|call)|(?:one|you|somebody|someone|they|you people) "
        r"(?:could|"
        r"might|can|should|would) (?:have )?at least"
    ),
    (
        r"(?:a )?(?:bit|little|touch|minimum|grain|more|some) (?:of |more )?(?:politeness|courtesy|respect|"
        r"manners|communication|decency|kindness|honesty|transparency|consideration) (?:would|could|from|"
        r"goes|should|please|is not|isn't)"
    ),
    (
        r"(?:treated|handled|dealt with) (?:like (?:this|that|a|an|air|dirt|we|nothing)|this way|that "
        r"way|worse|as "
        r"if|badly|poorly|so (?:badly|poorly|coldly|rudely))"
    ),
)
"""Patterns for messages that wait for news, where few other things are talked about."""
