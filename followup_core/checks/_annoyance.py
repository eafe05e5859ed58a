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
        r"that|tiresome|poor form|bewilder\w+|offend\w+|hurtful|unkind|impolite|shabby|wearing|"
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
    r"too much (?:to ask|trouble|to expect|effort|for you)",
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
)
"""Patterns for messages that wait for news, where few other things are talked about."""
