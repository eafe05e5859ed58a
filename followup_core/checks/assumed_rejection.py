"""A no taken for granted."""

from followup_core.checks._counted_on import READ_AS_NO
from followup_core.checks._everyday import DID_NOT_MAKE_IT
from followup_core.checks._grouped_guesses import ASSUMED
from followup_core.checks._offhand import NEVER_AGAIN
from followup_core.checks._plainly import FORETOLD
from followup_core.checks._ruled_out import RULED_OUT
from followup_core.checks._said_simply import GIVEN_UP
from followup_core.checks.engine import Check, Example, Phrases

OTHER = (
    r"(?:someone|somebody|another|other|others|a different|else|elsewhere|stronger|better|anyone|a more|"
    r"an internal|a candidate|your candidate|the candidate)"
)
NO = (
    rf"(?:(?:gone|went|going|go|decided|chosen|chose|picked|hired|selected|found|offered|given|moved on|"
    rf"moved forward|moved ahead|settled|taken on|opted)\b[^.?!]{{0,25}}?\b{OTHER}"
    r"|(?:\w+ ){0,3}?(?:been filled|been taken|is filled|was filled|filled (?:it|the)|is taken|is gone|"
    r"is closed|already gone|been given|gone to|been rejected|were? rejected)"
    r"|(?:(?:the|your|my) )?(?:answer|result|outcome|it)(?: \w+)? (?:is|'s|was|will be|must be) (?:a "
    r")?(?:\w+ )?(?:no|negative|bad news|over)"
    r"|(?:was|am|were|wasn't|were|'m|'re|are|didn't|did)(?:n't| not)? (?:\w+ )?(?:not |n't )?(?:good "
    r"enough|chosen|selected|successful|shortlisted|what (?:you|you're)|who you|the (?:right|one|"
    r"candidate|person|chosen)|a (?:fit|match|good fit)|your (?:choice|first)|right for|suitable|the "
    r"kind|out of the running|no longer)"
    r"|(?:did not|didn't|have not|haven't) (?:make|made|get|got|impress|convince|succeed|pass)"
    r"|(?:no longer|not) (?:being )?(?:considered|in the running|interested in (?:me|my)|under "
    r"consideration|want me)|rejected|turned (?:me )?down|unsuccessful|ruled (?:me )?out|lost (?:out|my "
    r"chance)|(?:don't|do not) want me)"
)
GUESS = (
    r"(?:guess(?:ing)?|assum(?:e|ing)|suppos(?:e|ing)|imagin(?:e|ing)|gather(?:ing)?|presum(?:e|ing)|"
    r"take it|suspect(?:ing)?|expect|fear(?:ing)?|bet|conclude|figur(?:e|ing)|sense|worry|am afraid|'m "
    r"afraid|take (?:your|the|this) silence|have to think|must conclude|can only think|am sure|'m sure|"
    r"reckon|infer|feel)"
)

HUNCH = (
    r"(?:guess\w*|suppos\w+|assum\w+|presum\w+|gather\w*|take it|took it|suspect\w*|expect\w*|fear\w*|"
    r"reckon|"
    r"figure\w*|imagin\w+|believe|think|feel|feeling|sense|bet|conclude\w*|sure|certain|afraid|seems?|"
    r"looks? "
    r"like|appears?|tells me|clearly|obviously|apparently|evidently|probably|presumably|surely|"
    r"must have|no doubt|clear|understood|"
    r"by now)"
)
LOST = (
    r"\b(?:(?:i|it|that|this|my)(?:'m| am| was| is| were|'s| isn't| wasn't| am not)?(?:n't| not)? "
    r"(?:\w+ )?(?:not |n't )?"
    r"(?:the one|me(?=[.,;!?]|$)|what you (?:were|are|wanted|had)|who you|in the running|on your "
    r"(?:list|shortlist)|good "
    r"enough|selected|chosen|picked|shortlisted|successful)"
    r"|(?:isn't|is not|wasn't|was not|won't be|not) (?:\w+ )?(?:going to be |to be )?me(?=[.,;!?]|$)"
    r"|(?:someone|somebody|another|others?|one of the others|a (?:better|stronger|younger|"
    r"cheaper) \w+)(?: \w+){0,4}? (?:has|"
    r"have|had|got|gets|was|were|will|beat|beaten) (?:it|the (?:job|role|post|position|place)|"
    r"chosen|picked|hired|"
    r"preferred|me)"
    r"|(?:moved on|gone|went|going|settled|decided|chosen|chose|picked|hired) (?:to|with|for|on|"
    r"against)? ?(?:others?|"
    r"someone|somebody|another|a (?:younger|better|cheaper|different)|me\b)"
    r"|not (?:\w+ )?(?:on (?:your|the) (?:list|shortlist)|in the running|the one you)|"
    r"passed (?:me )?over|turned (?:me )?down|ruled (?:me )?out|(?:make|made|making) the "
    r"(?:cut|"
    r"grade|shortlist)"
    r"|(?:my )?chances? (?:is|are|have|has) (?:\w+ )?(?:gone|over|nil|zero|slim|small|passed|vanished)|too "
    r"(?:old|young|expensive|junior|senior|slow|different) for you|(?:others?|someone|somebody|another|"
    r"they) "
    r"(?:\w+ )?(?:was|were|is|are) (?:\w+ )?(?:more \w+|better|stronger|cheaper|younger)"
    r"|(?:don't|do not|didn't|did not|won't|no longer) (?:want|need|like|choose|pick) (?:me|it)"
    r"|(?:the )?answer(?: is|'s) (?:a )?no|(?:in|into) the (?:bin|trash|shredder|wastepaper)|lost "
    r"interest in me)"
)

CHECK = Check(
    id="assumed-rejection",
    title="Guessing a no",
    looks="Words that take a no for granted before anybody has said it.",
    rule="no-assumptions",
    severity="warn",
    message="This takes a no for granted: ask how things stand, without guessing.",
    silent="In a last note that releases them politely, and after a decision.",
    finder=Phrases(
        (
            (
                rf"(?:i|i'll|i will|i'm|i am|i've|i can only|can only|and|so) (?:\w+ ){{0,2}}?{GUESS} "
                r"(?:(?:that|by now|now|so|from|means|as|silence|your|you|you've|you're|they|they've|the|"
                r"it|i|"
                r"i'm|we|my|answer|this|means?|this means|must|have|probably|already|job|role|position|"
                rf"post|spot|has|must have|\w+ job|\w+ role|\w+ position|by|now) ){{0,8}}?{NO}"
            ),
            (
                rf"{GUESS} [^.?!]{{0,50}}?(?:already|has|have|been|must have) (?:\w+ )?(?:gone to|filled|"
                r"taken|given to|chosen|hired|picked|found|offered)"
            ),
            (
                r"(?:you|you've|you have|they|they've|they have|the (?:job|role|position|post|spot)(?: "
                r"has| is)?|it has|it's|it is|i was|i'm|i am) (?:\w+ )?(?:probably|surely|presumably|"
                r"likely|no doubt|undoubtedly|must|must have|clearly|obviously|evidently|apparently|"
                r"doubtless) (?:\w+ ){0,3}?(?:filled|hired|chosen|chose|picked|found|selected|gone "
                r"with|gone to|went with|offered|moved on|decided (?:against|on|not)|taken|rejected|not "
                r"(?:what|who|the|good)|given|forgotten|lost|out of)"
            ),
            (
                r"(?:since|because|as) (?:you|nobody|no one|i|there)\b[^.?!]{0,60}?(?:i (?:guess|assume|"
                r"take it|suppose|presume|conclude|gather|must))\b[^.?!]{0,30}?(?:not|n't|no|someone|"
                r"somebody|another|else|filled|over)"
            ),
            (
                r"(?:though|although|even if|but|and) i (?:suppose|guess|assume|suspect|fear|imagine|"
                r"know) (?:that )?(?:i'm|i am|i was|i wasn't|i'm probably|my|you|"
                r"it)\b[^.?!]{0,20}?(?:not|n't|no|too)\b"
            ),
            (
                r"(?:if (?:i'm|i am) (?:already )?(?:rejected|out)|(?:i'm|i am|i was|i've been) (?:\w+ "
                r")?(?:rejected|passed over|turned down|eliminated))"
            ),
            (
                r"(?:silence|not hearing(?: back| anything)?|no news|lack of (?:news|a reply|an answer)) "
                r"(?:\w+ )?(?:means?|meant|tells?|says?|is|must be|suggests?) (?:\w+ )?(?:a )?(?:no\b|i|"
                r"i'm|bad news|that|not|you|rejection)"
            ),
            (
                r"(?:i )?(?:didn't|did not) (?:\w+ )?(?:make the (?:cut|grade|shortlist)|get (?:it(?! right|"
                r" across| wrong| quite)|the (?:job|role|position)))"
            ),
            r"i(?:'ve| have)? (?:been |was )(?:passed over|rejected|ruled out|eliminated|turned down)",
            (
                r"(?:i|i'm|i am|i can only|i must|it|as|so) ~1 (?:assum\w+|conclud\w+|suppos\w+|"
                r"presum\w+|guess\w*|gather\w*|infer\w*|take it|understand|believe|think|sense|feel|"
                r"imagin\w+|"
                r"suspect\w*|fear\w*|sure|certain|seems?|looks? like|appears?|afraid|figure) ~7 "
                r"(?:(?:picked|chosen|chose|found|hired|selected|gone with|went with|decided on|offered|"
                r"settled on|moved on|moved forward|given|filled) ~3 (?:another|someone|somebody|other|"
                r"else|stronger|better|a different|an internal)|(?:unsuccessful|rejected|turned down|out "
                r"of the (?:race|running|picture)|not (?:selected|chosen|successful|shortlisted|hired|"
                r"the (?:one|candidate|person|right)|what you|who you|good enough)|wasn't (?:selected|"
                r"chosen|successful|shortlisted|hired|what|good)|no longer (?:in|a|being|under)|didn't "
                r"(?:get|make|succeed)|did not (?:get|make|succeed)|not (?:get|getting) the|over for me|"
                r"not going to hear|lost (?:my|the) chance))"
            ),
            (
                r"(?:perhaps|maybe|possibly|probably|presumably) ~1 you(?:'ve| have|'d)? ~1 (?:picked|"
                r"chosen|chose|found|hired|selected|gone with|went with|decided on|offered|settled on|"
                r"moved on|moved forward|given|filled) ~3 (?:another|someone|somebody|other|else|"
                r"stronger|better|a different|an internal)"
            ),
            (
                r"i doubt (?:that )?(?:i'm|i am|you|my|i was|i'll|i will) ~6 (?:candidate|want|choose|"
                r"chosen|enough|interested|looking|hire|chance|selected)"
            ),
            (
                r"(?:must mean|means|mean|suggests?|tells me) (?:that )?(?:i|you|it|"
                r"the)\b[^.?!]{0,30}?(?:not|n't|no\b|someone|else|rejected|filled|another)"
            ),
            (
                r"it (?:looks|seems|appears)(?: like| as if| as though| that)? (?:i|you|the|"
                r"my)\b[^.?!]{0,30}?(?:not|n't|someone|somebody|else|rejected|filled|another|out of)"
            ),
        ),
        together=ASSUMED,
        asking=(
            *DID_NOT_MAKE_IT,
            *NEVER_AGAIN,
            *RULED_OUT,
            *READ_AS_NO,
            *FORETOLD,
            *GIVEN_UP,
            rf"{HUNCH}\b[^.?!]{{0,70}}?{LOST}",
            (
                rf"{HUNCH}\b[^.?!]{{0,20}}?(?:it's|it is|that's|that is|this is|is) (?:\w+ )?a no(?= |"
                r"[.,;!?]|$)"
            ),
            (
                r"resigned myself|made (?:my )?peace with (?:not|the no)|no news is bad news|given up "
                r"(?:hope|"
                r"on)|(?:your|the|this|such) silence (?:speaks|says|tells|means|is (?:an|the|my) answer|"
                r"must "
                r"mean)"
            ),
            (
                r"(?:beaten|beat|pipped) me(?= |[.,;!]|$)|(?:never|didn't|did not) (?:had|have|stand|"
                r"stood) a "
                r"chance|(?:not|isn't|wasn't) (?:meant|going) to be(?: me)?(?=[.,;!?]|$)|out of the "
                r"(?:running|race)"
            ),
            (
                r"choice (?:fell|has fallen|went) (?:on|to)|(?:wasn't|was not|isn't|not) (?:meant )?to "
                r"be(?=[.,;!]|$)|read between the lines|(?:didn't|did not|doesn't) (?:quite "
                r")?fit(?=[.,;!]|$)|tak(?:e|ing|en) (?:your|the|this) silence (?:as|for|to)"
            ),
            (
                rf"{HUNCH}\b[^.?!]{{0,40}}?(?:internal|other|another|better|stronger|younger|different) "
                rf"(?:candidate|applicant|person|one|man|woman) ~1 (?:won|got|has|was|beat|made|is)"
            ),
            (
                rf"(?:that's|that is|it's|it is|this is) (?:\w+ )?a (?:clear )?no(?=[.,;!?]|$)|"
                rf"{HUNCH}\b[^.?!]{{0,40}}?(?:better|stronger|other) (?:candidates|applicants|people|"
                rf"ones)(?: than (?:me|i))?(?=[.,;!]|$)"
            ),
            (
                r"(?:probably|surely|presumably|by now|no doubt|likely|(?:job|role|post|position|place|"
                r"you|spot) must (?:be|have)|certainly|i guess|"
                r"i suppose|i assume|i expect|i imagine|i take it|i think|it seems|seemingly|apparently|"
                r"i fear|i'm afraid|i gather|i bet) (?:that )?(?:(?:it|this|you|the|that|my|they|i|job|"
                r"role|"
                r"post|position|place|spot|someone|somebody|else|have|has|had|is|was|are|were|been|be|"
                r"already|long|now|by|probably|must|'s|it's|you've|i'm|i've|am|just|all|made|an?|offer) "
                r"){0,9}?(?:gone(?: to|[.,;!?]|$)|filled|taken|given (?:to|away)|too late|closed|decided "
                r"against|picked|chosen|hired (?:\w+)|found (?:your|someone|somebody|another|the)|offer to "
                r"(?:another|someone|somebody|a|an|one) ?\w*|out(?=[.,;!?]| of|$)|(?:no|not) "
                r"(?:longer|any more|interested|"
                r"considered|wanted|needed|chosen|picked|selected|successful))"
            ),
            (
                r"(?:silence|this|that|it|which|no (?:news|reply|answer)) (?:\w+ )?(?:is|was|means?|must "
                r"be|"
                r"must mean|counts? as) (?:\w+ )?(?:my|the|your|an|a)? ?(?:answer|no|refusal|rejection|"
                r"goodbye|negative)(?=[.,;!?]|$| (?:but|and|then|for|already|by))"
            ),
            (
                r"(?:feeling|impression|sense|feel|hunch|suspicion) (?:that |is |like |is that )?(?:you|i|"
                r"it|my|the|they)\b[^.?!]{0,40}?(?:not|n't|no longer|someone|somebody|another|else|over|"
                r"lost|against me|rejected)"
            ),
        ),
        unless=(
            (
                r"(?:don't|do not|not|never|won't) (?:want to |wish to |like to )?(?:assume|"
                r"guess|presume)"
            ),
            r"i(?:'ll| will| shall) (?:then |surely |probably )?hear (?:from you|back|more)(?! again)",
            r"if you (?:have|'ve) (?:chosen|picked|found|hired|filled|decided)",
            r"if (?:the|your) answer (?:is|was|should be)",
            r"how you (?:found|chose|hired)",
            (
                r"given you (?:other|a lot|plenty|more|enough|much)|still (?:\w+ )?(?:seeing|meeting|talking "
                r"to|"
                r"speaking (?:to|with)|interviewing) (?:other|more|several|many|people)"
            ),
        ),
    ),
    never=(
        "final-note",
        "reply-rejection",
        "ask-feedback",
        "keep-in-touch",
        "referrer-update",
        "withdraw",
        "offer-answer",
        "offer-received",
        "ack-hold",
        "confirm-next-round",
    ),
    bad=(
        Example("I guess you picked someone else."),
        Example("You have probably filled the role by now."),
        Example("I take it that the answer is no."),
    ),
    good=(
        Example("If you have chosen somebody else, I wish you both well.", situation="final-note"),
        Example("I imagine that you have other people to see."),
        Example("I suppose that the year's end keeps all of you busy."),
    ),
)
