"""Words of leaving, meant as a threat while nothing is decided."""

ASKING = (
    (
        r"if you (?:do not|don't|won't|can't|cannot|will not) ~3 (?:hire|choose|want|take|pick|"
        r"offer|decide|act|reply|answer|respond) ~6 (?:another|other|others|someone else|"
        r"somebody else|competitors?|rivals?|lose|regret)"
    ),
    (r"before i (?:go|leave|turn|join|look)(?= (?:to|elsewhere|with|for|another|your))"),
    (
        r"(?:other|another|different|competing|rival|several|two|three|multiple) ~2 (?:offers?|"
        r"options?|compan(?:y|ies)|employers?|schools?|firms?|hospitals?|clinics?|studios?|"
        r"recruiters?) ~9 (?:moment to act|not afraid|waiting|ready to|eager|keen|tomorrow|move "
        r"(?:forward|ahead|on)|go with|accept|sign\w*|choose|take|snap|hire me|want me|"
        r"interested in (?:me|hiring))"
    ),
    (r"giv(?:e|ing) you (?:until|till|\w+ (?:more )?(?:days?|hours?|weeks?)|one (?:last|more))"),
    (r"(?:take|remove|withdraw|strike) my (?:name|application|candidacy) (?:off|from|if|out)"),
    (
        r"(?:i(?:'ll| will|'m going to| am going to| may| might| would have to| have no choice "
        r"but to| shall| am forced to| must) ~3 (?:withdraw|look elsewhere|go elsewhere|accept "
        r"elsewhere|accept (?:another|the other)|be signing|sign (?:with|elsewhere|another)|walk "
        r"away|drop out|take (?:another|the other)|move forward with (?:my|another|other)|pursue "
        r"(?:my )?other))"
    ),
    (
        r"(?:if|unless|should|until) ~12 i(?:'ll| will|'m going to| am going to| shall) ~2 "
        r"(?:move on|stop waiting|give up|look around|turn)"
    ),
    (r"failing (?:that|this|which)"),
    (r"if this (?:takes|drags|goes on|continues|lasts) ~2 (?:longer|on|like this|more)"),
    (
        r"(?:application|candidacy|interest|offer) ~2 (?:is|will be|goes|comes) ~1 (?:off the table|"
        r"withdrawn|over|gone|history|void)|off the table"
    ),
    (
        r"(?:decide|answer|act|reply|respond|hire me|call|sign|choose|tell me|yes)(?: [\w']+){0,4},? "
        r"(?:or|otherwise|or else) ~1 (?:i|i'm|i'll|you|you'll|we|else|somebody|someone)"
    ),
    (
        r"(?:or|else|otherwise|then|and) ~1 i(?:'ll| will|'m| am| shall)? ~2 (?:sign(?:ing)?|"
        r"go(?:ing)?|walk(?:ing)?|leav\w+|accept(?:ing)?|withdraw\w*|gone|out|off) ~3 (?:elsewhere|"
        r"away|out|with|to (?:your|another|the other|someone|a)|the other|another|gone|rival|"
        r"competitor)"
    ),
    (r"(?:i'm|i am|i'll be|i will be) (?:out|gone|off|history|out of here)(?=[.,;!]|$)|count me out"),
    (r"(?:you(?:'ll| will| might| may| would)?|risk) (?:lose|losing) (?:me|out)|lose me"),
    (
        r"(?:your|the|a|their) (?:\w+ )?(?:rivals?|competitors?|competition|neighbou?rs?) (?:across|"
        r"down|next|will|would|is|are|has|have|want|who)"
    ),
    (
        r"(?:others?|companies|firms|employers|people|shops?|hospitals?|schools?|kitchens?|studios?|"
        r"everyone|\w+ more|half the town) ~2 (?:fighting|lining up|queu\w+|competing|calling|"
        r"chasing|"
        r"after me|waiting for me|want me|would (?:love|snap|take|hire|grab)|open arms)"
    ),
    (
        r"(?:not|n't|won't|never) (?:going to )?(?:sit around|wait (?:around|forever|long|any longer|"
        r"much longer|for ever)|hang around|stand by|hold my breath)"
    ),
    (r"take (?:whatever|the first|the next|any) ~2 (?:comes|offers?|job|one|that (?:comes|i|is))"),
    (
        r"(?:no|without (?:an?|your)) (?:answer|reply|news|word|contract|offer|decision|call) (?:by|"
        r"before|on|until) ~3 (?:means?|and|is|will|i)"
    ),
    (
        r"from (?:mon|tues|wednes|thurs|fri|tomorrow|next)\w* ~3 (?:i(?:'ll| will)(?! (?:\w+ )?be (?:back|"
        r"away|free|able|reachable|on|living|at home|in (?!another|a new)))|(?:talking|"
        r"speaking|looking|applying))"
    ),
    (
        r"i(?:'ll| will| shall) (?:\w+ )?(?:assume|take it|consider|conclude|regard|treat) "
        r"[^.?!]{0,60}?(?:not interested|closed|withdrawn|over|move on|moving on|a no\b)"
    ),
    (
        r"can (?:\w+ )?only (?:\w+ )?(?:wait|hold|keep|stay)|(?:make|force|drive|push|leave) me ~3 (?:go|"
        r"accept|"
        r"sign|leave|turn|look|choose|but) ~3 (?:competitor|competition|elsewhere|rival|another|"
        r"other|someone|somebody|accept)"
    ),
    (
        r"(?:somebody|someone|another \w+|they|others?) ~1 (?:will|'ll|is going to|are going to|"
        r"would) (?:\w+ )?(?:get|have|hire|take|grab|snap|sign) me|i(?:'ve| have)?(?: got| "
        r"have)? (?:other|plenty of|many|several|better) (?:options|opportunities|irons|"
        r"choices)|i (?:\w+ )?have (?:\w+ )?options|have options"
    ),
    (
        r"(?:if|unless|should|without|after|from|in case|once|by|until|when)\b[^.?!]{2,90}?"
        r"(?:you (?:can|may|might as well|should|will have to|are free to) ~1 (?:take|strike|"
        r"remove|cross|delete|forget|count|scratch|tear|give (?:it|the|my)|look for|find) ~3 "
        r"(?:off|out|me|my|name|someone|somebody|another|up|it to))"
    ),
    (
        r"(?:i )?(?:can't|cannot|can not|couldn't|won't|will not|can only|could only|not able to) "
        r"~1 (?!let you down)(?:keep|hold|put|let|leave|turn|make|string|stall) (?:\w+ ){1,5}?(?:waiting|"
        r"wait|off|"
        r"past|beyond|longer|down|on hold|hanging|open|until|till|forever|after)"
    ),
    (
        r"(?:after|from|past|beyond|until|by|come|on) (?:this |next |the )*(?:mon|tues|wednes|"
        r"thurs|fri|satur|sun|tomorrow|end of|weekend|first|\d)[\w ]{0,16}?,? (?:then "
        r")?i(?:'ll| will|'m "
        r"| am|'m going to| shall| have to| must| say)(?: \w+){0,2}? (?:say|sign|go|take|accept|"
        r"start|join|gone|out|off|choose|tell them|be (?:gone|off|unavailable|elsewhere)|"
        r"somewhere|leave|move|look|stop|withdraw\w*|moving|leaving|starting|signing|taking)"
    ),
    (
        r"(?:hold|keep|leave) my (?:application|candidacy|offer) (?:\w+ )?(?:open|until|till|alive)|"
        r"(?:please |you can |better |then )(?:find|take|hire|look for|choose) (?:somebody|"
        r"someone|another) "
        r"(?:else|person|candidate|\w+er)|i (?:could|can|might) (?:\w+ )?(?:be (?:working|"
        r"starting|employed|"
        r"gone)|start|work|begin) (?:\w+ )?(?:somewhere else|elsewhere(?! in your)|at another|"
        r"for another|"
        r"tomorrow "
        r"(?:at|with|for))"
    ),
    (
        r"(?:move|moving|moved|work|works|act|decide|are|is|answer|reply|react|hire)(?:s|d)? (?:\w+ "
        r"){0,2}?(?:faster|quicker|sooner|more quickly|quickly) than (?:you|yours|your|this)|"
        r"(?:other|"
        r"more|several|two|some) irons in the fire|other fish"
    ),
    (
        r"(?:there are|i know|i have|i've got|i've|with) ~2 (?:other|others|another|enough|plenty|"
        r"more|several|better)(?: of)? (?:\w+ )?(?:companies|employers|firms|places|jobs|schools|"
        r"hospitals|shops|people|options|offers|doors|kitchens|studios|clinics)?,? ?(?:(?:who|that|"
        r"which)(?= (?:\w+ )?(?:answer|are|call|could|have|know|need|offer\w*|pay|reply|treat|value|want|"
        r"will|would))|to choose|waiting|out there|would|interested|where)"
    ),
    (
        r"(?:or|otherwise|else|before) ~1 (?:i(?:'m| am|'ll be| will be| get| go)|someone|somebody|"
        r"another|they|others?) (?:\w+ )?(?:gone|out|off|elsewhere|taken|away|snapped|grabs?|gets?|"
        r"takes?|snaps?|hires?|hired|lost|moving|leaving)(?= |[.,;!]|$)"
    ),
    (
        r"(?:i )?(?:won't|will not|can't|cannot|don't|do not|not going to) (?:\w+ )?(?:be (?:here|"
        r"available|free|around|waiting)|stay (?:free|available|around)|keep (?:this|my|the) ~2 "
        r"(?:free|open)|wait|stand around) (?:\w+ )?(?:forever|for ever|long|longer|all|past|"
        r"after|until|much|any|beyond)"
    ),
    (
        r"(?:my|this|the) (?:\w+ )?(?:offer|application|interest|availability|decision|time|"
        r"deadline|limit) (?:is|stands|ends|expires|runs|stays|remains|holds|lapses|closes) (?:\w+ "
        r")?(?:open |good |valid )?(?:until|till|only|on|by|at|out|off|over|with)"
    ),
)
