"""Commands, and expectations of an answer."""

from followup_core.checks._everyday import QUICK_WORD
from followup_core.checks._grouped_pressure import DEMAND
from followup_core.checks._orders import ANSWER, ASKING, AT_ONCE, LIMIT, THING
from followup_core.checks._push_along import ORDERED
from followup_core.checks._said_simply import BIDDEN
from followup_core.checks._summons import SUMMONS
from followup_core.checks.engine import Check, Example, Phrases

CHECK = Check(
    id="demand",
    title="An order",
    looks="Commands, “must”, “at once”, and answers that are expected rather than asked for.",
    rule="never-press",
    severity="error",
    message="This reads as an order: ask, and leave the time of the answer to them.",
    silent="When “must” or a date speaks of you, when you offer something, and in answers about offers.",
    finder=Phrases(
        (
            rf"{ANSWER} (?:(?!if\b|i\b|that i\b)[\w'-]+ ){{0,6}}?{AT_ONCE}",
            rf"{AT_ONCE} (?:{ANSWER})",
            (
                r"(?:need|want|expect|require|news|reply|answer|response|update|decision|word|feedback) "
                r"(?:[\w'-]+ ){0,3}?(?:asap|a\.s\.a\.p|immediately)"
            ),
            rf"(?:please|kindly) (?:[\w'-]+ ){{0,3}}?{AT_ONCE}",
            (
                r"you (?:must|have (?:got )?to|need to|are (?:(?!not |never )\w+ )?(?:required|requested|"
                r"expected|obliged|asked) to|had better|'d better|should really|really should|ought to) "
                rf"(?:\w+ ){{0,2}}?(?:{ANSWER}|update|give|tell|let|inform|call|send|decide|make|contact|"
                r"hire|choose|keep)"
            ),
            r"i (?:\w+ ){0,2}?(?:demand|insist|require)(?: on| that| to| an?| your| the)",
            (
                rf"i (?:\w+ ){{0,2}}?(?:expect|need|want|deserve|am owed|am entitled to|await) "
                rf"(?:nothing less than )?(?:a|an|your|some|the|at least an?) (?:\w+ ){{0,2}}?{THING}(?! "
                r"(?:from|for|to) (?:my|me|the other))"
            ),
            (
                r"i (?:\w+ ){0,2}?(?:expect|need|want) (?:to (?:hear (?:back )?(?:from you|by|before|"
                r"within|today|now)|be (?:told|informed|updated|contacted|called)|know (?:now|by|today|"
                r"when|why|where (?:i|my))|receive (?:a|an|your))|you to (?:reply|respond|answer|call|"
                r"get back|let me|tell|inform|update|contact|write|explain))"
            ),
            r"i (?:\w+ )?(?:have|had) (?:a|the|every) right to",
            r"(?:a|your|an) (?:\w+ )?(?:reply|response|answer) is (?:expected|required|needed|overdue|due)",
            r"(?:answer|response|reply) (?:is )?(?:required|needed|expected|demanded)",
            (
                r"(?:don't|do not|please don't|stop) (?:keep(?:ing)? me waiting|ignor(?:e|ing)|wast(?:e|"
                r"ing) my|leav(?:e|ing) me)"
            ),
            (
                r"i(?:'m| am) (?:\w+ )?(?:expecting|counting on) (?:a|an|your|some) (?:\w+ )?(?:call|"
                r"answer|reply|response|update|email|decision|feedback)"
            ),
            r"(?:don't|do not) (?:make|let|leave|have) me (?:wait|hang\w*|ask|chase|beg)",
            (
                r"i must (?:\w+ )?(?:insist|demand|know (?:where|whether|if|now|by|today)|ask (?:that "
                r"you|you to))"
            ),
            rf"i must (?:\w+ )?(?:have|get|receive) (?:your|an?|some|the) (?:\w+ )?{THING}",
            r"(?:answer|reply to|respond to) this (?:e-?mail|message|note|letter)",
            (
                r"(?:action|attention|response|reply|feedback|decision) (?:\w+ )?(?:is|are) (?:\w+ "
                r")?(?:required|expected|needed|demanded|overdue|necessary)"
            ),
            (
                r"(?:could|can|may|might|should|will) i (?:\w+ )?(?:have|get|expect|receive|hear)\b(?: "
                rf"[\w']+){{0,4}}? {LIMIT}"
            ),
            (
                rf"(?:have|give me|give us|send me|provide|expect) (?:an?|your|some) (?:\w+ )?{THING}(?: "
                rf"[\w']+){{0,3}}? {LIMIT}"
            ),
            (
                r"(?:revert|reply|respond|update|answer|get back|let me know|call) ~3 at (?:the|your "
                r"very) earliest(?! convenience)"
            ),
            (
                r"(?:make (?:this|it|my \w+) (?:a|your) (?:top )?priority|prioriti[sz]e (?:this|my)|"
                r"treat (?:this|my \w+) as (?:urgent|a priority))"
            ),
            rf"i(?:'m| am) (?:(?!not )\w+ )?going to need (?:a|an|your|some) (?:\w+ )?{THING}",
            r"tell me (?:exactly |please )?what(?:'s| is) (?:going on|happening|taking|the (?:hold|delay))",
            rf"i(?:'ll| will) (?:\w+ )?(?:need|require|expect) (?:a|an|your|some) (?:\w+ )?{THING}",
            (
                r"(?:please|kindly) ~1 (?:acknowledge|confirm receipt|reply|respond|answer|update|inform|"
                r"call|write) ~6 (?:today|tomorrow|tonight|this (?:week|afternoon|morning|evening))"
            ),
            r"i must (?:know|have|hear) (?:by|before|today|tomorrow|this|soon|now)",
            r"no excuses",
            rf"{ANSWER} (?:(?!if\b|i\b)[\w',-]+ ){{0,5}}?{LIMIT}",
            (
                r"(?:make sure|see to it|be sure|ensure) (?:that )?(?:you |to )(?:\w+ )?(?:reply|respond|"
                r"answer|call|get back|let me|update|contact)"
            ),
            (
                r"(?:i )?trust (?:that )?you(?:'ll| will) (?:\w+ )?(?:reply|respond|answer|get back|call|"
                r"act|do|let me)"
            ),
            (
                r"(?:immediate|urgent|speedy|swift) (?:reply|response|answer|attention|action|feedback|"
                r"decision)"
            ),
            (
                r"(?:won't|will not|refuse to|not going to) (?:take no for|accept (?:a )?no|accept "
                r"silence|be ignored)"
            ),
            r"(?:reply|respond) to (?:this|my) (?:e-?mail|message|note)",
            r"(?:at the very least|the least you (?:can|could) do)",
            r"get back to me(?! (?:when|if|at|any))",
        ),
        together=DEMAND,
        asking=(*ASKING, *SUMMONS, *ORDERED, *BIDDEN, *QUICK_WORD),
        unless=(
            (
                r"you (?:mentioned|hoped|were hoping|expected|thought|asked|had hoped|wanted|were going "
                r"to|had expected|had thought)"
            ),
            (
                r"(?:i(?:'ll| will| can| shall| would| could| am able to| have to| need to| must| should|"
                r" had to| was asked to|'m happy to| am happy to)|let me|happy to|glad to|asked me to|me "
                r"to|allowed to) (?:(?!your|an?\b|the)\w+ ){0,2}?(?:reply|respond|answer|confirm|send|"
                r"call|provide|give|act|explain|get back|be in touch|contact|revert|let you)"
            ),
            (
                r"if (?:you|there|anything|something|that|it|this) (?:\w+ ){0,4}?(?:need|want|like|"
                r"missing|helpful|else|unclear|require|suits?|sooner)"
            ),
            (
                r"i (?:don't|do not) (?:\w+ )?(?:need|want|expect|require) (?:an?|any|your) ~1 (?:decision|"
                r"answer|reply|choice)"
            ),
            r"feel (?:free|obliged|that you|you owe|any)",
            r"no (?:need|rush|hurry|pressure)|take (?:as much|all the|whatever) time (?:as |that )?you need",
            (
                r"(?:don't|do not|need not|needn't|don't have to|no need to|not have to) (?:\w+ "
                r"){0,3}?(?:answer|reply|respond|write|call|get back|react)"
            ),
            r"we (?:had )?(?:spoke|spoken|talked|agreed)",
            r"at your convenience",
            r"when(?:ever)? (?:it suits|it is convenient|you have|you get|you can|your|convenient|suits)",
            r"(?:any|at any) ?time",
            r"were mentioned",
            r"was mentioned",
            r"they (?:want|need|expect|asked|hope)",
        ),
        unless_before=(
            r"(?:the way|how|that|because|as|since) (?:you|they|we|your \w+)(?: \w+)?",
            (
                r"(?:(?<!you )to|i|not|i'll|i will|i can|you can|you could|i'd|i would|could you|can "
                r"you) (?:also "
                r"|always |then |gladly )?"
            ),
            r"(?:don't|not) feel (?:that )?",
            r"(?:no|not|never)(?: \w+)?(?: is)?",
            r"(?:an|the|wanted|got|any|my|our|that|one|his|her|their|a quick|a clear)",
            r"when (?:may|can|could|should|might|will|do|would)",
            r"(?:when|how soon|whether|what day)",
            r"(?:don't|do not|not|never)(?: \w+)?",
        ),
    ),
    never=("offer-answer", "offer-received", "offer-elsewhere", "confirm-next-round", "referrer-update"),
    bad=(
        Example("I expect an answer by noon."),
        Example("You must let me know where I stand."),
        Example("Please reply to this email immediately."),
        Example("Call me back the minute you hear something."),
    ),
    good=(
        Example("You must be busy at the end of the quarter."),
        Example("I must admit that I have read your annual report twice."),
        Example("If anything is missing, I will send it as soon as possible."),
        Example("You can call me at any time."),
    ),
)
