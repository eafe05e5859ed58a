"""Annoyance and sarcasm."""

from followup_core.checks._annoyance import WHILE_WAITING
from followup_core.checks._everyday import HARD_TO_BEAR
from followup_core.checks._grouped_anger import FRUSTRATION
from followup_core.checks._let_down import DISPLEASED
from followup_core.checks._offhand import A_NUMBER
from followup_core.checks._plainly import MOCK_THANKS
from followup_core.checks._said_simply import HURT
from followup_core.checks._sour import IN_THANKS, NO_RUSH_AT_ALL, SOUR
from followup_core.checks.engine import Check, Example, Phrases

STRONG = (
    r"(?:frustrated|annoyed|irritated|furious|angry|fed up|sick|tired|exasperated|dismayed|appalled|"
    r"disgusted|insulted|offended|upset|losing patience|impatient|outraged|disheartened|let down|sick "
    r"and tired)"
)
ODD = (
    r"(?:puzzled|baffled|bewildered|perplexed|surprised|astonished|shocked|confused|amazed|disappointed|"
    r"hurt|saddened|concerned|taken aback|stunned|at a loss|disconcerted|surprised and disappointed)"
)
THEIR_DOING = (
    r"(?:(?:long |total |complete )?silence(?! (?:of|in|between))|lack of (?:news|communication|response|"
    r"reply|answer|"
    r"feedback|courtesy|respect|information|any|interest)|delays?(?= |[.,])|how (?:long|little) (?:this|"
    r"it|you)|not (?:to have|"
    r"having|hearing|getting) (?:heard|received|been|a|an|any|back)|(?:that )?(?:nobody|no "
    r"one) (?:can|will|would|is|seems|answers|calls|writes|picks|has|"
    r"had|from|could|bothered|"
    r"called|wrote)|(?:that )?you (?:haven't|have not|never (?:called|wrote|replied|got|answered)|didn't|"
    r"did not|could not|couldn't|"
    r"ignored|chose to ignore)|(?:that )?i (?:haven't|have not|am still|still (?:have|haven't)|never got|"
    r"got no|have heard nothing)|"
    r"no (?:reply|answer|response)|the way (?:you|this|i (?:was|am|have))|your (?:silence|response|"
    r"treatment|attitude|conduct|"
    r"behaviou?r|lack)|being (?:ignored|kept|left)|to (?:still|be (?:ignored|left|kept)|hear nothing|"
    r"have heard nothing))"
)
POOR = (
    r"(?:frustrating|annoying|irritating|ridiculous|unacceptable|unprofessional|rude|disrespectful|"
    r"absurd|pathetic|a joke|outrageous|insulting|shameful|discourteous|inconsiderate|beyond me|a "
    r"disgrace|not (?:very )?(?:professional|polite|acceptable|okay|ok|fair|how)|disappointing|"
    r"exhausting|infuriating|laughable|below standard|impolite|a shame|incredible|poor form|poor|"
    r"appalling|unbelievable)"
)

CHECK = Check(
    id="frustration",
    title="Annoyance",
    looks="Anger, sarcasm and hurt.",
    rule="calm-when-anxious",
    severity="error",
    message="Annoyance shows here: leave the line out, or sleep on it.",
    silent="When somebody else is quoted, and when you speak of your work.",
    finder=Phrases(
        (
            (
                r"(?:i am|i'm|i'm getting|i am getting|i'm starting to (?:get|feel)|i am (?:starting|"
                r"beginning) to (?:get|feel)|i feel|i've (?:become|grown|been)|i have (?:become|grown)|"
                rf"i grow|leaves me|makes me|to be) (?:\w+ ){{0,2}}?{STRONG}(?! (?:leave|day|note))"
                r"(?! (?:with|of) (?!wait|this|that|the|your|you|all|it|how|being|not|hear|ask|chas|"
                r"every|silence))"
            ),
            (
                r"(?:i|leaves? me|left me|me|but|and|quite|rather|bit|very|a little|somewhat) (?:was |"
                rf"am |feel |felt |been )?(?:\w+ ){{0,2}}?(?:{STRONG}|{ODD}) (?:by|that|at|with|about|of|"
                r"to|in|not|how|why)? ?(?:the |your |this |such |all |a |find |see |learn |have "
                rf")*{THEIR_DOING}"
            ),
            (
                rf"(?:i'm|i am|was|am|feel) (?:\w+ )?(?:{ODD}) (?:by|that|at|with|about|to|in|not|how|"
                rf"why)? ?(?:the |your |this |such |all |a )*{THEIR_DOING}"
            ),
            (
                rf"(?:i (?:(?!never |not )\w+ )?(?:find|found|consider|call)) (?:it|this|that|your|the)(?: "
                rf"[\w']+){{0,4}}? {POOR}"
            ),
            (
                r"(?:this|your|the|whole|such a?)(?: (?:whole|entire|hiring|recruitment|interview|"
                r"application|slow))? (?:process|silence|delay|wait|treatment|lack of \w+|communication|"
                rf"behaviou?r|conduct|situation|service|handling)(?: [\w']+){{0,3}}? (?:is|has been|"
                rf"feels|seems|was)(?: [\w']+){{0,3}}? {POOR}"
            ),
            (
                rf"(?:it(?:'s| is)|that(?:'s| is)|this is)(?: \w+){{0,2}}? {POOR} (?:that|how|to "
                r"(?:treat|keep|leave|ignore|wait|be|not)|of you|when|behaviou?r|treatment|for (?:a|an) "
                r"(?:company|firm))"
            ),
            r"(?:your|radio|total|complete|utter|deafening|prolonged|continued|this long|such) silence",
            r"silence (?:speaks|says|is deafening|tells|on your)",
            (
                r"(?:left|leave|leaving|keep|keeping|kept|leaves|keeps) (?:me|us|candidates|people|"
                r"applicants|someone|somebody) (?:hanging|in the dark|guessing|in limbo|in suspense|"
                r"waiting)"
            ),
            (
                r"lack of (?:communication|response|courtesy|respect|professionalism|feedback|reply|"
                r"information|any|interest on your|organi[sz]ation|transparency|an answer)"
            ),
            (
                r"(?:isn't|is not|not|hardly|wasn't|was not) (?:exactly |really |apparently |clearly |"
                r"obviously )*(?:a|your|much of a|high on your) (?:top |high |big )?(?:priority|list)"
            ),
            r"thanks? (?:you )?for nothing",
            r"how (?:hard|difficult|complicated|long) (?:can|could) (?:it|this|that) (?:be|possibly|take)",
            r"is (?:it|that) (?:really |so |too |honestly )*(?:hard|difficult|much to ask|complicated)",
            (
                r"(?:too|so) (?:busy|important|grand|good) (?:to (?:reply|answer|respond|write|call|"
                r"bother|spare)|for (?:a reply|me|people|us|the likes))"
            ),
            (
                r"(?:find|spare|take|took|manage|have) (?:two|five|a|one|the|thirty|a couple of|a "
                r"few)?(?: \w+)? ?(?:minutes?|seconds?|time) to (?:reply|answer|respond|write|call|send|"
                r"tell|drop|let|pick)"
            ),
            r"(?:courtesy|decency|manners|politeness) (?:to|of (?:a|an)|would|and)",
            r"(?:common|basic|simple) (?:courtesy|decency|respect|politeness|manners)",
            r"(?:a )?(?:complete |total |real )?wast(?:e|ed|ing) (?:of )?(?:my|everyone's) time",
            (
                r"(?:i suppose|apparently|clearly|obviously|evidently|i guess) (?:i'm|i am|it's|it is|my|"
                r"you're|you are|people|nobody|no one|answering|replying|that|the|a)(?: \w+){0,5}? "
                r"(?:priority|important|matter|too busy|worth|bother\w*|too much|manners)"
            ),
            (
                r"(?:what(?:'s| is)|why is (?:it|this|everything)|it(?:'s| is)|this is) (?:\w+ )?taking "
                r"(?:you )?(?:so|this|too|forever|ages|an eternity)"
            ),
            (
                r"(?:how|so|awfully|painfully|terribly|incredibly|ridiculously) slow(?:ly)? (?:this|it|"
                r"you|your|things|everything|the|is|that)"
            ),
            r"(?:losing|running out of|end of) (?:my |all |the )?(?:patience|tether|rope)",
            (
                r"(?:i|we|i've|we've|have|has me|slowly|nearly|almost) ~1 (?:lost|lose|run out of) (?:my |"
                r"all |our )?patience"
            ),
            r"(?:lost|run out of) (?:my|all my|our) patience",
            r"(?:simply|just|plain|frankly|downright|quite) rude",
            r"my patience",
            r"at my wits'? end",
            (
                r"(?:get your act together|sort yourselves out|unbelievable|shame on|for heaven's sake|"
                r"for god's sake|come on,? (?:guys|people)|seriously\?)"
            ),
            (
                r"(?:getting|growing|am|'m|been|become) (?:\w+ )?(?:tired|sick|weary|bored) of (?:wait|"
                r"this|being|ask|chas|the|all|your|hear|writ|sit|refresh)\w*"
            ),
            (
                r"expected (?:better|(?:a (?:little|bit) )?more (?:professional\w*|courtes\w*|respect\w*|"
                r"from|of a|politeness|communication|transparency))"
            ),
            (
                r"(?:can't|cannot|can hardly|hard to|difficult to|find it hard to) believe (?:that "
                r")?(?:nobody|no one|this is how|how (?:long|slow|little|badly|rude)|you (?:haven't|have "
                r"not|never|still|would|ignored|are|have (?:ignored|kept))|i(?:'ve| have| am|'m) "
                r"(?:still|not|heard|had))"
            ),
            (
                r"(?:this|it|that)(?:'s| is)(?: (?!not\b)\w+){0,2}? (?:ridiculous|unacceptable|"
                r"unprofessional|rude|disrespectful|absurd|pathetic|a joke|outrageous|insulting|shameful|"
                r"frustrating|annoying|infuriating|inconsiderate|tiresome|a farce|nonsense|a "
                r"nightmare)(?=[.,;!]|$)"
            ),
            (
                r"(?:starting|beginning|start|begin|began|started) to (?:wonder|doubt|question|lose|feel "
                r"(?:ignored|insulted|foolish|used|frustrated|annoyed)|think (?:you|that you|nobody|it))"
            ),
            (
                r"makes? (?:me|one|you) (?:wonder|doubt|question) (?:if|whether|your|how (?:you|serious)|"
                r"about)"
            ),
            (
                r"(?:take|taking|takes) (?:\w+ )?(?:candidates|people|applicants|me|this|us) (?:\w+ "
                r")?seriously"
            ),
            (
                r"(?:no|not (?:a|the|how)|hardly (?:a|the)|what a|some|a strange|a poor|a funny|an odd) "
                r"way to (?:treat|run|handle|deal|recruit|hire)"
            ),
            (
                r"(?:candidates'?|applicants'?|people's|my|our|other people's) (?:\w+ )?(?:time|efforts?|"
                r"feelings?) (?:\w+ )?(?:doesn't|does not|isn't|is not|means? nothing|don't|do not|"
                r"counts? for nothing)(?! (?:allow|permit))"
            ),
            (
                r"you (?:clearly|obviously|apparently|evidently|simply|just|really|seem to|must) (?:\w+ "
                r")?(?:don't|do not|not) (?:care|value|respect|want|mind|need|bother|take|think)"
            ),
            (
                r"(?:how|so|very) (?:nice|kind|thoughtful|considerate|lovely|professional|polite|"
                r"charming) of you (?:all )?to (?:let|keep|leave|ignore|make|not|forget|never)"
            ),
            (
                r"(?:what|such) (?:a|an) (?:\w+ )?(?:disappointment|disgrace|shame|joke|farce|insult|"
                r"let-?down|waste)"
            ),
            (
                r"(?:how|the way) (?:this|i|things|my (?:application|case)|it|everything|candidates) "
                r"(?:has|have|had|is|are|was|were|'ve|'s) (?:\w+ )?(?:been )?(?:handled|treated|dealt "
                r"with|managed|run|ignored)"
            ),
            (
                r"(?:left|leave|leaves|leaving|be left) (?:\w+ )?(?:without|with no) (?:any |a )?(?:news|"
                r"word|answer|reply|information|explanation|response)"
            ),
            r"waiting around",
            r"(?:this is|i find this|which is) (?:how|the way) (?:you|your company) treats? ",
            (
                r"(?:treat|treats|treated|treating) (?:candidates|people|me|applicants) (?:like|this way|"
                r"that way|so|with)"
            ),
            r"expected (?:better|more) (?:from|of) (?:you|a|your)",
            (
                r"(?:poor|bad|terrible|awful|shocking|appalling) (?:communication|form|manners|treatment|"
                r"experience|impression|way to treat)"
            ),
            r"what(?:'s| is) (?:going on|the hold-?up|the problem|happening over there)",
        ),
        together=FRUSTRATION,
        waiting=(*WHILE_WAITING, *SOUR, *DISPLEASED, *MOCK_THANKS, *HURT, *HARD_TO_BEAR, *A_NUMBER),
        across=(NO_RUSH_AT_ALL,),
        asking=IN_THANKS,
        unless=(
            (
                r"(?:thanks?|thank you) for waiting|(?:sorry|apologies|forgive me) (?:if|that|when)|(?:not|"
                r"never|didn't|hasn't) (?:\w+ )?(?:keep|kept) me "
                r"waiting|(?:would|'d|will|won't|not|never|n't) be (?:\w+ )?(?:upset|annoyed|offended|angry|"
                r"disappointed|hurt)"
            ),
            (
                r"(?:fair|respectful|kind|kindly|patient|professional)(?:,| and) (?:kind|fair|respect|"
                r"professional)"
            ),
            (
                r"i f(?:ind|ound) (?:the|your) (?!(?:\w+ )?(?:silence|delay|wait|process|lack|treatment|"
                r"way)\b)"
                r"(?:[\w']+ ){1,4}?(?:incredible|unbelievable)"
            ),
            r"never (?:lose|loses|lost) (?:my |his |her |our )?(?:patience|temper)",
            r"if you (?:don't|do not|have no|can't find|can't spare)(?: \w+){0,2} (?:time|moment|minute)",
        ),
    ),
    bad=(
        Example("I'm a bit puzzled by your silence."),
        Example("I am getting tired of waiting for an email."),
        Example("I find the whole process unprofessional."),
        Example("How lovely to be ignored again."),
        Example("A reply is apparently too much to ask; I suppose I'm not important."),
    ),
    good=(
        Example("I was puzzled by the stock figures at first, and then you explained them."),
        Example("I was disappointed, of course, but I understand.", situation="reply-rejection"),
        Example("The silence of your reading room is a good place for ledgers."),
    ),
)
