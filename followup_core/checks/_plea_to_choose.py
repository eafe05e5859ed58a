"""Plain words that ask to be chosen, or that lean on them to settle it."""

SOON = (
    r"(?:today|tomorrow|tonight|now|soon(?:er)?|quickly|quicker|faster|early|earlier|asap|straight ?away|"
    r"right away|at the earliest|this (?:week|month|morning|afternoon|evening)|next week|(?:by|before|"
    r"within|until|no later than|ahead of|in time for) (?:the |this |next |end |of |close |my |that |a |"
    r"an |bank |long |coming ){0,6}(?:mon|tues|wednes|thurs|fri|satur|sun|weekend|week|month|noon|lunch|"
    r"end|close|easter|christmas|holiday|bank|\d|then|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|two|three|five|ten|first|lease|notice|deadline)\w*)"
)
THIS = (
    r"(?:this|it|things|that|everything|matters?|the (?:\w+ )?(?:matter|process|whole thing|hiring|job|"
    r"role|post|position|decision|selection|search|deal|paperwork|recruitment)|my (?:\w+ "
    r")?(?:application|case|candidacy|selection|hiring|start|future|fate)|your (?:\w+ )?(?:decision|"
    r"choice|search|mind|minds))"
)
ASK = (
    r"(?:please|pls|plz|kindly|could you|can you|can we|could we|would you|will you|shall we|let's|let "
    r"us|why don't we|why not|how about|if you could|if you can|if we could|if you would|hope you|hoping "
    r"you|hope we|trust you|wish you|ask you to|request you to|urge you to|need you to|want you to|like "
    r"you to|love you to|like us to|love us to|time to|time you|ready to|keen to|want to|like to|love to|"
    r"eager to|great to|good to|nice to|best to|helpful to|useful to|help (?:me )?(?:if|to)|(?:grateful|"
    r"appreciate it|glad|happy|obliged|thankful|great|good|nice|wonderful|help|helpful|handy|delighted) "
    r"if|so,?|just|and|then|you should|you could|you need to|you can|you must|we should|we could|we can|"
    r"to)"
)
HIRE = (
    r"(?:hire|hiring|take|taking|pick|picking|choose|choosing|select|selecting|employ|employing|appoint|"
    r"appointing|engage|sign|signing|have|having|bring|bringing|get|getting|want|wanting|give|giving|"
    r"offer|offering)"
)

CHOOSE_ME = (
    (
        r"(?:ask|asking|beg|begging|urge|urging|implore|imploring|pray|praying|request|requesting|want|"
        r"need|wish|like|love|expect|invite|call on|persuade|convince) (?:for )?you (?:all |both )?to "
        r"(?:\w+ )?(?:say yes|choose me|hire me|pick me|take me|select me|employ me|decide (?:for|on|in|"
        r"now|today|soon)|give me (?:the|this|a) (?:job|chance|role|post|position|yes)|offer me|trust me "
        r"with|go (?:for|with) me)"
    ),
    (
        r"(?:tell me|know|say|confirm|hear|let me know|find out|reveal|ask)(?: \w+){0,3} (?:whether|if) "
        r"i(?:'ve| have|'m| am|'ll| will)? (?:\w+ )?(?:got|get|getting|gotten|won|hired|chosen|selected|"
        r"the (?:chosen )?one|been (?:hired|chosen|selected|picked)|in(?=[?.,!]| or))(?: (?:it|the "
        r"(?:job|role|post|position|place)|this (?:job|role|post)|hired|chosen))?(?= |[?.,;!]|$)(?! "
        r"(?:the (?:date|address|time|details|name)|that right|an invitation|right))"
    ),
    (
        rf"{ASK} (?:\w+ ){{0,4}}?(?:wrap(?:ping)?|ti(?:e|ed)|sew(?:n)?|sort(?:ing)?|finish(?:ing)?|clear|"
        r"get(?:ting)?|close|closing|nail(?:ing)?|lock|settle|settling|resolve|finali[sz]e|conclude|"
        r"complete|seal|round|sign|bring|push|speed|hurry|move|hasten|expedite|fast[- ]track|make|reach|"
        rf"take) {THIS} (?:\w+ ){{0,4}}?(?:{SOON}|by phone|over the phone|between us|here and now|done "
        r"and dusted|over the (?:line|finish line)|over with|off the ground)(?= |[.,;!?]|$)"
    ),
    (
        rf"{ASK} (?:\w+ )?(?:wrap up|tie up|sew up|finish off|get on with|hurry up with|speed up|fast[- "
        r"]track|expedite|hasten|accelerate|bring forward|move up|shorten|push on with|get a move on "
        r"with|get moving on|round off|close out|sign off on|rubber-?stamp|push through|rush through) "
        rf"{THIS}"
    ),
    (
        r"(?:get|getting|push|pushing|see|drag|nudge|carry|bring|put) (?:this|it|me|things|my \w+|us) "
        r"(?:\w+ )?(?:over the (?:line|finish line|top|hump)|across the line|through (?:the (?:board|"
        r"system|committee|hr|boss|manager)|before|by|this|now|today|quickly)|to the top of (?:the|your) "
        r"(?:pile|list|heap)|done and dusted)"
    ),
    (
        r"(?:give|get|send|grant|hand|show|say|offer|let me have|throw) (?:me|us) (?:the|a|your|that|my|"
        r"an) (?:\w+ )?(?:yes|nod|green light|go-ahead|go ahead|thumbs[- ]?up|all[- ]clear|ok(?:ay)?|"
        r"verdict|break|chance (?:and|now)|start|job|post|gig|role|position|contract|shot)(?= |[.,;!?]|"
        r"$)(?! (?:description|title|advert|ad|number|specification|when(?:ever)?|once))(?<!gave me a "
        r"start)"
    ),
    (
        r"(?:appreciate|like|love|want|need|prefer|welcome|expect|hope for|hoping for|looking for|"
        r"wait(?:ing)? for|after|glad of|grateful for|please with|ask for|asking for|counting on|"
        r"await(?:ing)?|have|get|request|if i (?:had|got)|is) (?:a|an|your|the|some) (?:\w+,? )?(?:firm|"
        r"clear|definite|definitive|quick|straight|speedy|early|swift|prompt|concrete|binding|"
        r"favou?rable|final|immediate|solid|resounding) (?:\w+ )?(?:yes|no|decision|answer|verdict|"
        r"outcome|result|commitment|confirmation|choice|word|yes or no)(?= |[.,;!?]|$)"
    ),
    (
        r"(?:what(?:'s| is| are| was| could be| else is| on earth is)?|anything|something) (?:still |"
        rf"really |exactly |even |else |possibly ){{0,6}}(?:stop\w*|keep\w*|hold\w*|prevent\w*|put\w*|"
        rf"block\w*|hinder\w*) (?:you|your \w+|the \w+|us|things) (?:all |back |up |off ){{0,6}}(?:from "
        rf")?(?:{HIRE} (?:me|someone like)|saying|giving|deciding|making|now|back|then|\?)|what(?:'s| "
        r"is) holding (?:you|things|it|this) (?:back|up)|what are you waiting for|what more (?:do|can|"
        r"could|would) (?:you|i) (?:need|want|do|say|offer|give)(?= ?\?| to (?:decide|choose|see|know|"
        r"convince|persuade|prove|get)|[.,;!])|how (?:much )?more convincing|what (?:else )?(?:do|must|"
        r"should|can) i (?:still )?(?:have to |need to |got to )?(?:do|say) (?:to|for you to) (?:get|"
        r"win|convince|persuade|make|be (?:chosen|hired|picked))"
    ),
    (
        r"say the word,? (?:and|then|so|,)? ?(?:i(?:'m| am|'ll| will| can)|we(?:'re| are|'ll)) (?:\w+ "
        r")?(?:yours|all yours|start|there|in|sign|hand in|give notice|resign|be there|be yours|quit|"
        r"pack|come|be with you|on board)|all (?:i need|you (?:have|need|'ve got) to do|it takes|that's "
        r"missing|that is missing|i'm missing|i am missing|i want|i ask) (?:now )?(?:is|from you|to) "
        r"(?:\w+ ){0,4}?(?:say|yes|nod|word|green light|signature|go-ahead|decision|sign|decide|a chance|"
        r"tick)|(?:i'm|i am) (?:all )?yours(?=[.!]| (?:if|from|as soon|whenever|the moment|for the))"
    ),
    (
        r"(?:please|pls|kindly|could you|can you|would you|will you|if you could|if you can|if you would|"
        r"and|do|so|grateful if you could|appreciate it if you could|hope you(?:'ll| will| can| could)?|"
        r"wonder(?:ing)? if you could|you could|you might|ask you to|want you to|maybe you could|perhaps "
        r"you could) (?:please |also |maybe |perhaps |just |kindly ){0,6}(?:have a word|have a quick "
        r"word|put in a (?:good |kind )?word|put a (?:good |kind )?word|lean on|nudge|press|push|"
        r"pressure|twist|persuade|convince|talk (?:him|her|them|your|the)|urge|chase|hurry|hassle|speak "
        r"up for|pull (?:some|a few) strings|use your influence|vouch|fight my corner|back me|push for "
        r"me|support my|make the case) ?(?:in|for me|with|to|on|up|your|the|him|her|them|my|me)?(?= |"
        r"[.,;!?]|$)(?=[^.?!]{0,160}\b(?:me|my|boss|manager|director|committee|panel|board|hr|decide|"
        r"decision|hurry|him|her|them|word|strings|influence|client|owner|head|chef|principal|"
        r"partners?)\b)(?! me (?:know|have|a (?:call|ring|line)))(?! the (?:door|address|form|paperwork|"
        r"time|date))"
    ),
    (
        r"(?:(?<=[.!?;,:] )|(?<=\n)|^|\bso |\band |\bor |- )(?:so,? |well,? |then,? ){0,6}(?:am i in|"
        r"have i got (?:it|the \w+)|did i (?:get|make|pass|win|land) (?:it|the \w+|through)|do i (?:get|"
        r"have) (?:it|the (?:job|role|post|position|gig))|is (?:it|the (?:job|role|post|position)) mine|"
        r"do we have a deal|have we got a deal|are we (?:on|agreed|doing this|good)|is (?:it|that) a "
        r"(?:yes|deal)|is it a go|deal|are you (?:in|having me|taking me|sold|convinced)|will you (?:\w+ "
        r")?(?:have|take|hire|choose|pick) me|can i (?:start|have (?:it|the job)|count on (?:it|you|the "
        r"job))|yes or no|what do you say|what's it (?:to be|going to be)|shall we (?:say yes|make it "
        r"official|shake on it|do it|do this|sign))(?: (?:then|now|please|already))? ?\?"
    ),
    (
        r"(?:why (?:not|don't you|wouldn't you|haven't you)|how about|what about|there's no reason not "
        r"to|no reason not to|you(?:'d| would) be (?:mad|crazy|silly|foolish|stupid|wrong) not to|you "
        r"can't go wrong|you won't go wrong|nothing (?:to lose|stopping you)|go on,?|do) (?:\w+ "
        rf"){{0,2}}?(?:(?:{HIRE})(?: \w+)? me|with me|by {HIRE})(?= |[.,;!?]|$)(?! (?:a (?:call|ring|"
        r"shout)|know))"
    ),
    (
        r"(?:everything|all|enough|what(?:ever)?|plenty|sufficient|all the \w+) (?:that )?(?:you|they|"
        r"the panel|anyone|one) (?:'d |would |could |might |possibly |should |will |may |'ll |now |have |"
        r"'ve |got |really ){0,6}(?:need|needs|want|ask for|require|requires|know)(?: \w+)? (?:in order "
        r")?to (?:\w+ )?(?:make|decide|choose|reach|take|come|say|pick|give|hire|settle|offer|conclude|"
        r"judge|commit)"
    ),
    (
        r"(?:help|suit|great|good|nice|easier|better|useful|handy|relief|ease|kind|perfect|ideal|"
        r"wonderful|appreciat\w+|grateful|lovely|hope|wish|like|love|prefer|wonder\w*|possible|chance|"
        r"any way|could|can|please|ask) (?:[\w']+ ){0,6}?(?:you|they|the \w+|your \w+|we|a decision|"
        r"the decision|it|things)(?:'d| would| could| can| might|'ll| will| were)? (?:\w+ )?(?:decide|"
        r"decided|made|make|came|come|reached|reach|settle|settled|choose|chose|finali[sz]ed?|get|got|"
        r"happen|conclude|arrive|took|take|move|moved|speed|sped|hurry|hurried|be made|be taken) "
        r"(?:[\w']+ ){0,6}?(?:sooner|faster|quicker|earlier|in my favou?r|along (?:a bit|quicker|"
        r"faster)|a bit (?:quicker|faster|sooner)|without (?:further|more|any) (?:delay|ado|waiting)|"
        r"ahead of (?:time|schedule|plan)|(?:sooner|rather) than (?:planned|later))"
    ),
    (
        r"(?:the sooner (?:the better|you|we|this|it)|sooner rather than later|no time (?:to (?:lose|"
        r"waste)|like the present)|time is of the essence|time(?:'s| is) (?:ticking|short|pressing|"
        r"running|a-?wasting)|the clock is|why (?:wait|delay|put it off|drag)|let's not (?:wait|delay|"
        r"drag|hang about|waste)|strike while|no (?:point|sense|use|need) (?:in )?(?:waiting|delaying|"
        r"dragging|to wait|to delay|looking further|to look further|seeing anyone|to see anyone|"
        r"interviewing))(?! (?:on|in|at) (?:my|our|the) (?:line|kitchen|ward))"
    ),
    (
        r"(?:decide|rule|vote|choose|come down|swing it|opt|plump) (?:\w+ )?for me(?=[.,;!?]|$| (?:by|"
        r"before|this|today|soon|over|and not|rather))|(?:decide|rule|vote|choose|come down|swing|tip|"
        r"find|turn|go|fall|work out|judge|conclude|come out|lean|opt|plump) (?:\w+ )?(?:in (?:my "
        r"favou?r|favou?r of me)|on my side|my way|favou?rably)(?! (?:to read|to see))"
    ),
    (
        r"(?:consider|selection|select|shortlist|candidature|candidacy|application|profile|case|name|"
        r"appointment)(?: \w+){0,5} (?:at the earliest|on priority|on (?:a )?(?:priority|urgent|top "
        r"priority) basis|favou?rably(?= and| at| by| this| soon)|and (?:confirm|finali[sz]e|select|"
        r"appoint|oblige|do the needful|revert))|(?:oblige|do the needful|do needful|kindly (?:select|"
        r"finali[sz]e|appoint|confirm my|shortlist|approve)|hoping for (?:a |your )?(?:positive|"
        r"favou?rable) (?:decision|confirmation|selection)|early confirmation|confirm my (?:selection|"
        r"appointment|joining|candidature))"
    ),
    (
        r"(?:you|your team|the panel|the committee|the company)(?:'ll| will| would|'d)? (?:not |never |"
        r"n't )?(?:be (?:sorry|disappointed|let down)|regret (?:it|this|me|choosing|hiring|taking|giving|"
        r"picking)|find (?:anyone|anybody|someone|a) (?:\w+ )?(?:better|more|who|keener|harder|cheaper|"
        r"as (?:good|keen|motivated|hard)|like me))(?<!you'll be sorry)(?<!you will be sorry)"
    ),
)
"""Patterns for messages nobody asked for."""
