"""Annoyance and sarcasm."""

from followup_core.checks.engine import Check, Example, Phrases

STRONG = r"(?:frustrated|annoyed|irritated|furious|angry|fed up|sick|tired|exasperated|dismayed|appalled|disgusted|insulted|offended|upset|losing patience|impatient|outraged|disheartened|let down|sick and tired)"
ODD = r"(?:puzzled|baffled|bewildered|perplexed|surprised|astonished|shocked|confused|amazed|disappointed|hurt|saddened|concerned|taken aback|stunned|at a loss|disconcerted|surprised and disappointed)"
THEIR_DOING = r"(?:silence|lack of|delays?|wait(?:ing)?|slow|how (?:long|slow|little|this|your|you)|not (?:to have|having|hearing|getting|even)|(?:that )?(?:nobody|no one|you|i (?:haven't|have not|am still|still|never|got|have heard))|no (?:reply|answer|response|one|word)|the (?:\w+ )?(?:process|treatment|way (?:you|this|i)|communication)|your (?:process|response|treatment|attitude|company|conduct|behaviou?r|communication|team)|being (?:ignored|kept|left)|to (?:still|be (?:ignored|left|kept)|hear nothing|have heard nothing|not)|why)"
POOR = r"(?:frustrating|annoying|irritating|ridiculous|unacceptable|unprofessional|rude|disrespectful|absurd|pathetic|a joke|outrageous|insulting|shameful|discourteous|inconsiderate|beyond me|a disgrace|not (?:very )?(?:professional|polite|acceptable|okay|ok|fair|how)|disappointing|exhausting|infuriating|laughable|below standard|impolite|a shame|incredible|poor form|poor|appalling|unbelievable)"

CHECK = Check(
    id="frustration",
    rule="calm-when-anxious",
    severity="error",
    message="Annoyance shows here: leave the line out, or sleep on it.",
    silent="When somebody else is quoted, and when you speak of your work.",
    finder=Phrases(
        (
            rf"(?:i am|i'm|i'm getting|i am getting|i'm starting to (?:get|feel)|i am (?:starting|beginning) to (?:get|feel)|i feel|i've (?:become|grown|been)|i have (?:become|grown)|i grow|leaves me|makes me|to be) (?:\w+ ){{0,2}}?{STRONG}(?! (?:leave|day|note))",
            rf"(?:i|leaves? me|left me|me|but|and|quite|rather|bit|very|a little|somewhat) (?:was |am |feel |felt |been )?(?:\w+ ){{0,2}}?(?:{STRONG}|{ODD}) (?:by|that|at|with|about|of|to|in|not|how|why)? ?(?:the |your |this |such |all |a |find |see |learn |have )*{THEIR_DOING}",
            rf"(?:i'm|i am|was|am|feel) (?:\w+ )?(?:{ODD}) (?:by|that|at|with|about|to|in|not|how|why)? ?(?:the |your |this |such |all |a )*{THEIR_DOING}",
            rf"(?:i find|i found|i consider|i call) (?:it|this|that|your|the)(?: [\w']+){{0,4}}? {POOR}",
            rf"(?:this|your|the|whole|such a?)(?: (?:whole|entire|hiring|recruitment|interview|application|slow))? (?:process|silence|delay|wait|treatment|lack of \w+|communication|behaviou?r|conduct|situation|service|handling)(?: [\w']+){{0,3}}? (?:is|has been|feels|seems|was)(?: [\w']+){{0,3}}? {POOR}",
            rf"(?:it(?:'s| is)|that(?:'s| is)|this is)(?: \w+){{0,2}}? {POOR} (?:that|how|to (?:treat|keep|leave|ignore|wait|be|not)|of you|when|behaviou?r|treatment|for (?:a|an) (?:company|firm))",
            r"(?:your|radio|total|complete|utter|deafening|prolonged|continued|this long|such) silence",
            r"silence (?:speaks|says|is deafening|tells|on your)",
            r"(?:left|leave|leaving|keep|keeping|kept|leaves|keeps) (?:me|us|candidates|people|applicants|someone|somebody) (?:hanging|in the dark|guessing|in limbo|in suspense|waiting)",
            r"lack of (?:communication|response|courtesy|respect|professionalism|feedback|reply|information|any|interest on your|organi[sz]ation|transparency|an answer)",
            r"(?:isn't|is not|not|hardly|wasn't|was not) (?:exactly |really |apparently |clearly |obviously )*(?:a|your|much of a|high on your) (?:top |high |big )?(?:priority|list)",
            r"thanks? (?:you )?for nothing",
            r"how (?:hard|difficult|complicated|long) (?:can|could) (?:it|this|that) (?:be|possibly|take)",
            r"is (?:it|that) (?:really |so |too |honestly )*(?:hard|difficult|much to ask|complicated)",
            r"(?:too|so) (?:busy|important|grand|good) (?:to (?:reply|answer|respond|write|call|bother|spare)|for (?:a reply|me|people|us|the likes))",
            r"(?:find|spare|take|took|manage|have) (?:two|five|a|one|the|thirty|a couple of|a few)?(?: \w+)? ?(?:minutes?|seconds?|time) to (?:reply|answer|respond|write|call|send|tell|drop|let|pick)",
            r"(?:courtesy|decency|manners|politeness) (?:to|of (?:a|an)|would|and)",
            r"(?:common|basic|simple) (?:courtesy|decency|respect|politeness|manners)",
            r"(?:a )?(?:complete |total |real )?wast(?:e|ed|ing) (?:of )?(?:my|everyone's) time",
            r"(?:i suppose|apparently|clearly|obviously|evidently|i guess) (?:i'm|i am|it's|it is|my|you're|you are|people|nobody|no one|answering|replying|that|the|a)(?: \w+){0,5}? (?:priority|important|matter|too busy|worth|bother\w*|too much|manners)",
            r"(?:what(?:'s| is)|why is (?:it|this|everything)|it(?:'s| is)|this is) (?:\w+ )?taking (?:you )?(?:so|this|too|forever|ages|an eternity)",
            r"(?:how|so|awfully|painfully|terribly|incredibly|ridiculously) slow(?:ly)? (?:this|it|you|your|things|everything|the|is|that)",
            r"(?:losing|lost|running out of|run out of|end of) (?:my |all |the )?(?:patience|tether|rope)",
            r"my patience",
            r"at my wits'? end",
            r"(?:get your act together|sort yourselves out|unbelievable|shame on|for heaven's sake|for god's sake|come on,? (?:guys|people)|seriously\?)",
            r"(?:getting|growing|am|'m|been|become) (?:\w+ )?(?:tired|sick|weary|bored) of (?:wait|this|being|ask|chas|the|all|your|hear|writ|sit|refresh)\w*",
            r"expected (?:better|(?:a (?:little|bit) )?more (?:professional\w*|courtes\w*|respect\w*|from|of a|politeness|communication|transparency))",
            r"(?:can't|cannot|can hardly|hard to|difficult to|find it hard to) believe (?:that )?(?:nobody|no one|this is how|how (?:long|slow|little|badly|rude)|you (?:haven't|have not|never|still|would|ignored|are|have (?:ignored|kept))|i(?:'ve| have| am|'m) (?:still|not|heard|had))",
            r"(?:this|it|that)(?:'s| is)(?: (?!not\b)\w+){0,2}? (?:ridiculous|unacceptable|unprofessional|rude|disrespectful|absurd|pathetic|a joke|outrageous|insulting|shameful|frustrating|annoying|infuriating|inconsiderate|tiresome|a farce|nonsense|a nightmare)(?=[.,;!]|$)",
            r"(?:starting|beginning|start|begin|began|started) to (?:wonder|doubt|question|lose|feel (?:ignored|insulted|foolish|used|frustrated|annoyed)|think (?:you|that you|nobody|it))",
            r"makes? (?:me|one|you) (?:wonder|doubt|question) (?:if|whether|your|how (?:you|serious)|about)",
            r"(?:take|taking|takes) (?:\w+ )?(?:candidates|people|applicants|me|this|us) (?:\w+ )?seriously",
            r"(?:no|not (?:a|the|how)|hardly (?:a|the)|what a|some|a strange|a poor|a funny|an odd) way to (?:treat|run|handle|deal|recruit|hire)",
            r"(?:candidates'?|applicants'?|people's|my|our|other people's) (?:\w+ )?(?:time|efforts?|feelings?) (?:\w+ )?(?:doesn't|does not|isn't|is not|means? nothing|don't|do not|counts? for nothing)(?! (?:allow|permit))",
            r"you (?:clearly|obviously|apparently|evidently|simply|just|really|seem to|must) (?:\w+ )?(?:don't|do not|not) (?:care|value|respect|want|mind|need|bother|take|think)",
            r"(?:how|so|very) (?:nice|kind|thoughtful|considerate|lovely|professional|polite|charming) of you (?:all )?to (?:let|keep|leave|ignore|make|not|forget|never)",
            r"(?:what|such) (?:a|an) (?:\w+ )?(?:disappointment|disgrace|shame|joke|farce|insult|let-?down|waste)",
            r"(?:how|the way) (?:this|i|things|my (?:application|case)|it|everything|candidates) (?:has|have|had|is|are|was|were|'ve|'s) (?:\w+ )?(?:been )?(?:handled|treated|dealt with|managed|run|ignored)",
            r"(?:left|leave|leaves|leaving|be left) (?:\w+ )?(?:without|with no) (?:any |a )?(?:news|word|answer|reply|information|explanation|response)",
            r"waiting around",
            r"(?:this is|i find this|which is) (?:how|the way) (?:you|your company) treats? ",
            r"(?:treat|treats|treated|treating) (?:candidates|people|me|applicants) (?:like|this way|that way|so|with)",
            r"expected (?:better|more) (?:from|of) (?:you|a|your)",
            r"(?:poor|bad|terrible|awful|shocking|appalling) (?:communication|form|manners|treatment|experience|impression|way to treat)",
            r"what(?:'s| is) (?:going on|the hold-?up|the problem|happening over there)",
        ),
        unless=(
            r"(?:would|'d|will|won't|not|never|n't) be (?:\w+ )?(?:upset|annoyed|offended|angry|disappointed|hurt)",
            r"(?:fair|respectful|kind|kindly|patient|professional)(?:,| and) (?:kind|fair|respect|professional)",
        ),
    ),
    bad=(
        Example("I'm a bit puzzled by your silence."),
        Example("I am getting tired of waiting for an email."),
        Example("I find the whole process unprofessional."),
        Example("A reply is apparently too much to ask; I suppose I'm not important."),
    ),
    good=(
        Example("I was puzzled by the stock figures at first, and then you explained them."),
        Example("I was disappointed, of course, but I understand.", situation="reply-rejection"),
        Example("The silence of your reading room is a good place for ledgers."),
    ),
)
