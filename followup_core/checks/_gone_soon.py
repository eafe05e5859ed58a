"""Bare words of leaving: others who call, a door that closes, what the writer is about to do."""

DATE = (
    r"(?:(?:this |next |the |end of |end of the |close of |coming ){0,6}(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun|tomorrow|today|tonight|noon|week|weekend|month|first|\d|january|february|march|april|may|"
    r"june|july|august|september|october|november|december|easter|christmas|then|that)\w*)"
)
SUITORS = (
    r"(?:(?:other |another |some |several |two |three |four |a few |a couple of |plenty of |lots of |"
    r"many |loads of |a |one |my |your |the |rival |local |different |big |larger |bigger "
    r"){0,6}(?:recruiters?|head-?hunters?|agenc(?:y|ies)|companies|company|firms?|employers?|people|"
    r"places?|parties|competitors?|rivals?|competition|shops?|schools?|hospitals?|clinics?|hotels?|"
    r"kitchens?|restaurants?|garages?|studios?|labs?|banks?|trusts?|offices?|guys|lot|outfits?|"
    r"businesses|friend of yours|somebody else|someone else|others?|someone|somebody|anyone|anybody|"
    r"plenty|people i know|one of your \w+))"
)
GO = (
    r"(?:sign(?:ing)?|accept(?:ing)?|tak(?:e|ing)|go(?:ing)?|join(?:ing)?|start(?:ing)?|leav(?:e|ing)|"
    r"mov(?:e|ing)|withdraw(?:ing)?|walk(?:ing)?|pull(?:ing)?|look(?:ing)?|commit(?:ting)?|say(?:ing)? "
    r"yes|giv(?:e|ing)|drop(?:ping)?|call(?:ing)? it|turn(?:ing)?|shak(?:e|ing)|switch(?:ing)?|settl(?:e|"
    r"ing))"
)
ELSEWHERE = (
    r"(?:elsewhere|somewhere else|someplace else|on without you|with (?:another|someone|somebody|the "
    r"other|a different|your (?:rival|competit\w+|neighbou?r)\w*|one of (?:the|your)|others|the (?:next|"
    r"first|competition))|to (?:another|someone|somebody|the other|a different|your (?:rival|competit\w+|"
    r"neighbou?r)\w*|the competition|others|the (?:next|first) (?:one|company|firm|employer))|"
    r"(?:an)?other (?:job|offer|position|company|role|post|firm|opportunit\w+|option\w*|place)|(?:the|an|"
    r"a|my) (?:other|next|second|different|better|rival) (?:job|offer|position|company|role|post|firm|"
    r"one|opportunity|option)|away(?! (?:until|from \d|on|for|with a|till))|out of (?:the|this|your) "
    r"(?:process|race|running|round|procedure)|my (?:application|name|hat|candidacy|cv) (?:out|back|off|"
    r"elsewhere|from)|off the (?:market|table)|what(?:ever)?(?:'s| is) (?:on the table|in front|in my "
    r"hand|offered|there))"
)

GONE_SOON = (
    (
        rf"{SUITORS} (?:\w+ ){{0,3}}?(?:(?:is|are|'s|'re|have been|has been|keeps?|kept|constantly|also|"
        rf"already|now|still) ){{1,6}}(?:\w+ )?(?:call\w*|phon\w*|ring\w*|contact\w*|chas\w*|pester\w*|"
        r"head-?hunt\w*|after me|knock\w*|approach\w*|court\w*|sniff\w*|circl\w*|woo\w*|interested in "
        r"me|keen on me|very keen|asking for me|hunting me|breathing|waiting for my|waiting in the|"
        r"waiting to|lining|queu\w*|begging|fighting|biting|bidding|in touch with me)(?! (?:for|about) "
        r"(?:the|your) (?:reference|invoice))"
    ),
    (
        rf"{SUITORS} (?:who |that |which )?(?:\w+ ){{0,2}}?(?:would|'d|will|'ll|wants? to|wanted to|is "
        r"ready to|are ready to|is happy to|are happy to|is keen to|are keen to|is willing to|can|could|"
        r"has offered to|offered to|is about to|is prepared to|(?:would|'d|will) be (?:glad|happy|"
        r"delighted|lucky|keen|thrilled|more than happy) to) (?:\w+ )?(?:hire|take|snap|have|employ|"
        r"give|start|pay|offer|grab|sign|put me|let me|appreciate|value|jump at|bite) (?:me|my|someone "
        r"like|a person like|(?<!have )(?:more|better|twice|double|that)|a start)(?= |[.,;!]|$)"
    ),
    (
        rf"{SUITORS} (?:\w+ )?(?:has|have|had|'s|'ve|already|just|also)? ?(?:already |now |also |just "
        rf"){{0,6}}(?:offered|promised|made|given|shown|sent|put) (?:me )?(?:\w+ )?(?:more(?! (?:details|"
        r"information|about))|better|twice|double|a (?:job|contract|place|better|firm|higher|very good|"
        rf"good)|an offer|the job|a contract|on the table|two|higher)[^.?!]{{0,80}}?(?:\bso\b|\bthink\b|"
        r"hurry|fast|quick|soon|now|don't|unless|before|or\b|\bif\b|match|beat|better|up to you|your "
        r"move|tempt\w*|by (?:mon|tues|wednes|thurs|fri|tomorrow|the))"
    ),
    (
        r"i(?:'m| am| will be|'ll be| shall be| may be| might be|'m afraid i'm)(?: (?:now|also|"
        r"seriously|actively|strongly|already|very|quite|rather|more and more|currently|really|starting|"
        r"beginning|going|about|ready|set|close|inclined|tempted|minded|leaning|prepared|planning|"
        r"thinking|considering|on the point|on the verge|obliged|forced|bound|likely|of|to|towards|"
        rf"toward|be|near|just|soon|therefore|then|afraid|looking at)){{0,7}} {GO} (?:\w+ "
        rf"){{0,5}}?{ELSEWHERE}"
    ),
    (
        r"(?:i(?:'ll| will| shall|'d| would| might| may| must| can| could|'ve| have)|i|to|let me|going "
        r"to|gonna)(?: (?:then|just|simply|gladly|happily|probably|have to|need to|be forced to|be "
        r"obliged to|have no choice but to|as well|rather|always|well|easily|also|now|already|only|"
        r"started to|begun to|decided to|had to|be|started|begun|soon|therefore|likely|consider|feel "
        rf"free to|no option but to|gone ahead and)){{0,5}} {GO} (?:\w+ ){{0,4}}?{ELSEWHERE}(?! in your "
        r"(?:group|company|firm|trust))"
    ),
    (
        r"(?:i(?:'m| am|'ll be| will be|'d be)|and|then|before|or|else) (?:\w+ )?(?:off|gone|out|outta "
        r"here|done|history|no longer (?:available|interested|free|here|on the market))(?:(?= (?:to "
        r"(?:the|your|a|another|someone|pastures)|after|by|on|if|unless|come|from|and you|soon|very soon|"
        r"for good)|[.!]|$))(?! (?:to (?:a|the) (?:conference|wedding|fair|training|funeral|course|party|"
        r"holiday)|on (?:holiday|leave|a trip|vacation|business|sick)|for (?:the|a) (?:day|week)|of "
        r"(?:date|office)))(?<!logged out)(?<!start out)"
    ),
    (
        r"(?:giv(?:e|ing)|leav(?:e|ing)|allow(?:ing)?) (?:it|you|this|the matter|things|your \w+) "
        r"(?:only |just |exactly |another |one more |a further |a couple more |a few more |the |two |"
        rf"three |five |ten |a |one |\d+ ){{0,6}}(?:until|till|days?|weeks?|hours?|chance|weekend|rest "
        rf"of|{DATE}) ?[^.?!]{{0,30}}?(?:\band\b|\bthen\b|after that|before|,|-|[.!]|$)(?! (?:thought|to "
        r"settle))"
    ),
    (
        r"(?:i(?:'m| am|'ll be| will be)?|my \w+ (?:is|are)|it(?:'s| is)|this is|that(?:'s| is)) (?:\w+ "
        r")?(?:only |just )?(?:available|free|open|on the market|interested|good|valid|on offer|yours|"
        r"up for grabs|reserved|holding out|holding on|hanging on|staying put|waiting) (?:\w+ "
        rf"){{0,3}}?(?:until|till|up to|to) {DATE}[^.?!]{{0,20}}?(?:\b(?:only|max|latest|after|then|not|"
        r"no longer)\b)"
    ),
    (
        r"(?:don't|do not|wouldn't|would not|better not|shouldn't|mustn't|can't afford to|please don't) "
        r"(?:\w+ )?(?:leave|wait|take|think|ponder|dither|hang|sit|sleep|dawdle|dilly|linger|hesitat\w+|"
        r"hang about|hang around|dally|faff)(?: (?:it|this|on it|on this|about|around|about it|it over|"
        r"over it|things|your time))? (?:for )?(?:too|so|that|very|much) (?:long|late|much longer)"
    ),
    (
        r"(?:think (?:it over|about it|it through)|make up your minds?|(?<!to )decide|(?<!to )move|get "
        r"moving|get in there|strike|snap me up|grab me|catch me|be quick|step on it|look sharp|get a "
        r"move on|sign me|book me|hire me|call me)(?: \w+){0,2} (?:fast|quickly|sharpish|quick|pronto|"
        r"while (?:you|i)|before (?:i|it|someone|somebody|others?|they|another|the competition)|or "
        r"(?:you|i|someone|somebody|lose))"
    ),
    (
        r"while (?:you|i)(?:'m| am)? (?:still )?(?:can|available|free|on the market|have the chance|got "
        r"the chance|may)(?=[.,;!]|$)|before (?:it's|it is|it gets|you find it's) too late|before (?:the "
        r")?(?:others?|someone|somebody|another \w+|your \w+|a (?:rival|competitor)|they) (?:\w+ "
        r")?(?:get|gets|do|does|snaps?|grabs?|beats?|hires?|takes?|offers?|gets? in|signs?|make|makes)"
    ),
    (
        r"(?:first come,? first served|whoever (?:calls|answers|signs|offers|comes|moves|replies|gets) "
        r"?(?:me )?(?:first|back|in)|first (?:one )?(?:to (?:offer|call|sign|reply|say yes|answer) "
        r"(?:gets|wins|has|takes|will)|firm offer|good offer|who calls)|snooze|highest bidder|best offer "
        r"wins|ship will have sailed|train (?:is leaving|has left|leaves)|miss the (?:boat|bus|train)|in "
        r"(?:high|great|hot|much) demand|hot property|good (?:people|ones|workers|candidates|cooks|"
        r"nurses|drivers) (?:go|don't (?:stay|hang|wait)|are (?:gone|snapped))|won't (?:come|be) "
        r"(?:along |around )?(?:again|twice)|spoilt for choice|pick of (?:jobs|offers)|take my pick|"
        r"plenty more fish|fish in the sea)"
    ),
    (
        r"(?:if|unless|should|in case|once|when|provided|assuming) [^.?!]{2,80}?(?:,| then| -) "
        r"?(?:then )?(?:it(?:'s| is|'ll be| will be) (?:not (?:going|gonna)|over|too late|never|no "
        r"longer|off|a no from|goodbye|good ?bye|bye|curtains|done|finished|someone else)|it won't|it "
        r"isn't going|that(?:'s| is|'ll be| will be) (?:it|that|the end)|forget (?:it|me|about)|count "
        r"me out|we(?:'re| are) (?:done|finished|through)|no deal|you can (?:forget|keep|count|look|"
        r"find|shove|cross)|don't (?:bother|expect|count)|my answer (?:is|will be) no|i(?:'m| am) "
        r"(?:not|no longer) (?:interested|available|coming|waiting)|i(?:'ve| have) got (?:better|other)|"
        r"i(?:'d| would) rather (?:not|go|work|take|stay|look|be)|the answer(?:'s| is) no|i(?:'ll| will|"
        r" shall) (?:\w+ )?(?:draw my|give up|be (?:off|gone|forced|obliged|moving|looking|taking|"
        r"elsewhere)|look (?:for|around|elsewhere|into)|move|forget|drop (?:you|the|out)|strike|step))"
    ),
    (
        rf"(?:{DATE} (?:is|'s|will be|marks|was always) (?:\w+ )?(?:my|the|your) (?:\w+ )?(?:limit|"
        r"deadline|cut-?off|last day|last chance|final day|end of)|(?:my|the) (?:\w+ )?(?:limit|"
        r"deadline|cut-?off|cut off|last day|final date) (?:is|'s|would be|will be|falls|remains) (?:on "
        rf"|by |at )?{DATE})(?![^.?!]{{0,160}}\b(?:for (?:applications?|the (?:grant|course|bid|paper))|"
        r"to apply|notice|invoices?|month-end)\b)"
    ),
    (
        rf"(?:after|past|beyond|from|by|come|until|till|on) {DATE}[^.?!]{{0,16}}?,? (?:then |and |that's "
        r"when |you'll find |you will find |i'm afraid )?(?:i(?:'m| am|'ll be| will be|'ve| have| shall "
        r"be) (?:\w+ )?(?:gone|off|out|away|no longer|elsewhere|taken|committed|signed|unavailable|not "
        r"(?:available|interested|free)|spoken for|somebody else's|someone else's|with (?:someone|"
        r"another|a competitor)|at (?:another|a different))|(?:it|that)(?:'s| is|'ll be| will be) "
        r"(?:over|it|too late|off|done|bye|goodbye|someone|somebody))"
    ),
    (
        r"my (?:\w+ )?(?:patience|availability|interest|enthusiasm|offer|goodwill|willingness|time)(?: "
        r"and my \w+)? (?:both |also |too |will |does |do |is |are |has |have |won't |isn't |doesn't |"
        r"can't ){0,6}(?:not )?(?:end|ends|expires?|last|lasts|run|runs|stretch|endless|infinite|"
        r"unlimited|limits?|indefinite|elastic|go on forever|be there forever|wait|forever)(?= |[.,;!]|"
        r"$)(?! (?:with (?:questions|children|customers|people)|to (?:travel|work|relocate)))"
    ),
    (
        r"(?:you(?:'ll| will| would|'d| might| may)? (?:\w+ )?(?:have to|need to|must|want to|do well to|"
        r"better) (?:\w+ )?(?:be (?:quick|fast|quicker|faster)|move (?:fast|quickly|soon|now)|act|hurry|"
        r"get in|get a move|find (?:someone|somebody|another)|do without|look for (?:someone|another)|"
        r"start (?:looking|again|over)|match|beat|top|outbid|better))(?= |[.,;!]|$)"
    ),
    (
        r"(?:losing|lose|loses|risk|risking|passing up|let|letting|watch|forfeit) (?:\w+ )?(?:a|an|your|"
        r"the|this|me as|out on (?:a|me|an|your|the)) (?:\w+ )?(?:good|great|keen|strong|best|hard|loyal|"
        r"chance|candidate|opportunity|bookkeeper|worker|person|nurse|cook|driver|engineer|teacher|pair "
        r"of hands)(?: \w+)? ?(?:candidate|worker|person|hand|engineer|nurse|cook|driver|teacher|"
        r"bookkeeper|like me|to (?:hire|get) me|here|go|slip|walk|if|to (?:your|a|the|"
        r"another))?(?=[^.?!]{0,160}(?:,|if|like me|to hire|walk|slip|go\b|competit|rival|[.!]|$))"
    ),
    (
        r"(?:two|three|four|several|other|more|better|a few|a couple of|plenty of|multiple|numerous|lots "
        r"of|my) (?:other |more |better |good |strong |final |live |open ){0,6}(?:offers?|interviews?|"
        r"options?|opportunities|processes|irons|conversations|applications|leads|pots|choices|prospects|"
        r"doors|contracts)(?: [\w']+){0,6}?,? (?:so (?:i|you|please|it|don't|think|let|do|be|hurry|the|"
        r"time|we)|and (?:i(?:'d| would| will|'ll| can't| need| have to| must)|time|will|one of them|"
        r"they|can't)|which (?:i|will|won't|are|may|makes)|that (?:won't|will not|may|i)|waiting|lined "
        r"up|on the (?:go|table|boil)|in the (?:fire|air|pipeline|bag)|to choose from|to (?:consider|"
        r"weigh|answer|decide))"
    ),
    (
        r"(?:i )?(?:can't|cannot|can not|couldn't|won't be able to|will not be able to|am not able to|"
        r"not able to|won't|don't want to|hard to|unable to) (?:\w+ )?(?:hold|put|keep|fend|stall|string|"
        r"turn|leave) (?:off )?(?:the other|the others|another|other|others|them|my other|everyone|"
        r"someone|somebody|people|these|those|it|this|the offer|her|him|an offer|that|two|three|"
        r"their)\b[^.?!]{0,30}?(?:off|down|on|waiting|hanging|open|forever|for ever|for long|much longer|"
        r"any longer|at bay|along|past|beyond|after|until|indefinitely|back)(?= |[.,;!]|$)"
    ),
    (
        r"(?:i've|i have) (?:already |now |just )?(?:started|begun|resumed|gone back to) (?:\w+ "
        r")?(?:looking|talking|speaking|interviewing|applying|to look|to talk|to speak|to interview|"
        r"negotiating|saying yes)(?: (?:at|for|to|with))? (?:elsewhere|around|other|others|another|your "
        r"(?:competitors?|rivals?)|somewhere|different|the competition)"
    ),
    (
        r"(?:my (?:mind|heart|attention|thoughts|focus|interest|loyalty) (?:is|has|are|have|was|will|may|"
        r"might) (?:\w+ )?(?:turn\w*|drift\w*|mov\w+|wander\w*|shift\w*|elsewhere|with (?:another|the "
        r"other)|going))|(?:your|the) (?:loss|funeral)(?=[.,;!]|$| if)|(?:so )?(?:it's |it is |the ball "
        r"is |ball's |over |now it's |the choice is )?(?:now )?(?:in your court|your move|up to you now|"
        r"yours to lose)(?=[.,;!]|$)"
    ),
    (
        r"(?:one foot|halfway|half way|already halfway) (?:out(?: of)?|through) (?:the|your) door|"
        r"pack(?:ing|ed)? (?:up )?my (?:bags|things) (?:and go|elsewhere)|see what else is out there|"
        r"keep my options|jump(?:ing)? ship|walk(?:ing)? (?:away|out)(?! (?:of (?:the|your) (?:building|"
        r"office|interview|meeting|shop|door|room)|with|from (?:the|your|that|our) (?:interview|talk|"
        r"tour|meeting)|feeling))|bow(?:ing)? out|pull(?:ing)? the plug|call(?:ing)? it (?:a day|quits)|"
        r"cut(?:ting)? my losses|wash(?:ing)? my hands"
    ),
)
"""Patterns for messages nobody asked for."""
