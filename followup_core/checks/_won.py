"""Words that treat the job as won."""

from followup_core.checks.engine.hiding import HIDDEN

AS_IF_WON = (
    (
        r"(?:i'm|i am|i feel) (?:\w+ )?(?:sure|certain|confident|positive|convinced) (?:that "
        r")?i(?:'ve| have)? (?:got|gotten|won|landed|nailed|secured) (?:it|the|this)"
    ),
    r"(?:see|meet|join) you ~3 (?:on|for) (?:my|our) first (?:day|shift|week)",
    (
        r"(?:once|when|as soon as|after|from the day|the day|the moment) i(?:'m| am|'ve| have)? "
        r"(?:finally |officially |actually )*(?:start|begin|join|come on board|get started|take "
        r"(?:over|up|on)|settled in|on ?board(?:ed)?|hired|part of|on the team|in the (?:role|"
        r"job|post|position)|your|move in)(?! (?:a|an|each|every|any|new|my day|my morning|with "
        r"a|reading|drawing|by)\b)"
    ),
    r"(?:once|after) i(?:'ve| have) (?:started|joined|begun|settled)",
    (
        r"i(?:'ll| will| shall)(?: \w+)? (?:be (?:joining|starting|taking (?:up|over)|working "
        r"(?:with|for|at)|your (?:best|new|next))|join (?:you|your|the)|start (?:on|in|next|"
        r"work(?:ing)?|with you|at)|take up (?:the|my|this)|be part of (?:your|the)|begin "
        r"(?:work|on|in|with|at))"
    ),
    (
        r"my (?:new|future) (?:team|colleagues?|boss|manager|supervisor|co-?workers?|desk|office|"
        r"workplace|employer|department|company|kitchen|ward)"
    ),
    r"(?:as|from|i'm|i am|it's|signed,?|be) your (?:future|newest|next|new|soon-to-be) ",
    r"your (?:future|newest|soon-to-be) (?:employee|colleague|team ?mate|hire|member|star|boss)",
    (
        r"(?:can't|cannot|can not|can hardly|could not|couldn't)(?: \w+)? wait to (?:\w+ )?(?:start|begin|"
        r"join|get started|be (?:on ?board|part|there|one of|in the|with you|your)|call|meet "
        r"(?:my|the)|work(?:ing)? (?:with|for|alongside)|be working|show (?:you|everyone)|move)"
    ),
    (
        r"(?:look|looking) forward to (?:my first (?:day|week)|starting|joining|beginning|being "
        r"part|my (?:new|future)|day one|our (?:future )?(?:collaboration|work together|time "
        r"together)|settling|onboarding|receiving (?:my|the|your) (?:offer|contract)|your offer|"
        r"the offer)"
    ),
    (
        r"(?:i'm|i am|i feel|feel|i'm quite|rest assured) (?:\w+ )?(?:sure|confident|certain|"
        r"positive|convinced|assured) (?:that )?(?:you(?:'ll| will| are going to|'re going to)|"
        r"i(?:'ll| will| am going to|'m going to)|we(?:'ll| will)|the (?:job|role|position|"
        r"offer)|this (?:job|role|position))(?: \w+){0,2}? (?:offer|offering|hire|hiring|choose|"
        r"choosing|pick|select|get|getting|got|be (?:chosen|hired|selected|offered|joining|"
        r"working|offering|hiring|mine|making)|is mine|mine|make (?:me|the right)|join|start|"
        r"want me|agree)"
    ),
    (
        r"i(?:'m| am| know(?: that)? i(?:'m| am| will be)) (?:clearly |obviously |definitely |simply |"
        r"without doubt |exactly |really |certainly |surely |honestly |truly |just )?(?:the (?:right|best|"
        r"perfect|ideal|only|obvious|"
        r"strongest|most qualified)) (?:\w+ )?(?:person|candidate|choice|fit|one|man|woman|"
        r"applicant|hire)"
    ),
    (
        r"(?:job|role|position|post) (?:is|will be|'s) (?:\w+ )?(?:mine|as good as|practically|"
        r"already mine|in the bag)"
    ),
    r"see you (?:soon,? boss|on monday,? boss|at the office|in the office|at work|on my first)",
    (
        r"(?:i've|i have|i)(?: already| now| just)+ (?:told|informed|given|handed|quit|resigned|"
        r"cancelled|canceled|turned down|declined|stopped|let my|bought|rented|booked|"
        r"signed)\b[^.?!]{0,40}?(?:boss|employer|manager|notice|landlord|resign\w*|leaving|quit|"
        r"other|flat|apartment|house|job|all|movers?)"
    ),
    (
        r"(?:already|now|even) (?:\w+ )?(?:looking for|looked for|looked at|found|searching for|"
        r"renting|rented|hunting|planning|packing|packed|arranging|viewing|booked) (?:\w+ "
        r"){0,3}?(?:flat|apartment|house|place to live|room|home|movers?|my move|the move|"
        r"kindergarten|nursery|train ticket|bags)"
    ),
    (
        r"(?:should|will|'ll|shall|need|bring|wear|park|arrive|report|forward to|"
        r"know)\b[^.?!]{0,40}?\b(?:on|for|before|to) my first (?:day|shift|week)"
    ),
    (
        r"i(?:'ve| have)? (?:\w+ )?(?:cancell?ed|turned down|declined|withdrawn from|stopped|"
        r"dropped) (?:all |my |the |every )*(?:other|remaining|further|another) (?:\w+ "
        r")?(?:interviews?|applications?|offers?|process(?:es)?|searches|search)"
    ),
    (
        r"i(?:'ve| have)? (?:\w+ )?(?:told|informed|notified|let) (?:my )?(?:\w+ )?(?:boss|"
        r"manager|employer|company|team|landlord|supervisor|family|friends|wife|husband)(?: "
        r"know)? (?:that )?(?:i(?:'m| am|'ll| will|'ve| have)(?: be| got)? ?(?:\w+ )?(?:leaving|"
        r"moving|going|quit\w*|starting|resign\w*|joining|the job|working for)|about (?:my "
        r")?(?:leaving|resignation|departure|new job|new role))"
    ),
    r"(?:handed in|given|gave|submitted|put in|hand in) my (?:notice|resignation)",
    (
        r"now that (?:we(?:'ve| have) (?:agreed|settled|decided)|everything is (?:settled|agreed|"
        r"decided))"
    ),
    rf"i(?:'ll| will) (?:\w+ ){{0,8}}?as your {HIDDEN}",
    (
        r"i(?:'m| am) (?:\w+ )?the (?:one|person|candidate)(?: that| who)? you(?:'re| are)? "
        r"(?:\w+ )?(?:want|need|looking|searching|waiting|seek)\w*"
    ),
    (
        r"i(?:'ll| will|'m going to| am going to) ~1 (?:give|hand in|submit) (?:in )?my "
        r"(?:notice|resignation)"
    ),
    r"we both know",
    (
        r"as (?:the|a) (?:newest|new|future) (?:member|addition|hire|colleague|employee|face|"
        r"\w+er) (?:of|to|in|on|at) (?:the|your)"
    ),
    (
        r"i (?:\w+ )?(?:know|trust|am certain|expect|bet|am sure|have no doubt|don't doubt|do "
        r"not doubt)(?: that)? you(?:'ll| will| are going to) (?:choose|pick|hire|select|offer|"
        r"want|take me|make the right|decide (?:for|in))"
    ),
    (
        r"(?:the|this) (?:job|role|position) (?:that )?(?:will soon be|is going to be|will be) "
        r"(?:mine|my)"
    ),
    r"(?:how|where) (?:this|it) (?:will|is going to) end",
    (
        r"(?:arrange|set|agree(?: on)?|fix|settle|plan|schedule|discuss|finali[sz]e) ~1 (?:my|a|"
        r"the) (?:start|starting) date"
    ),
    (
        r"(?:since |as |because )?i(?:'m| am) (?:obviously|clearly|exactly|precisely|definitely|"
        r"just) (?:what|who|the (?:one|person|candidate)) you(?:'re| are)? (?:\w+ )?(?:need|want|"
        r"look\w*|search\w*|after)"
    ),
    r"when do we (?:begin|start)",
    (
        r"my first (?:ninety|90|thirty|30|100|hundred|sixty|60|few|two|three) (?:days|weeks|"
        r"months) (?:with|at|in|there|here)"
    ),
    r"(?:colleagues?|boss|team|manager|employer|workplace)-to-be|soon-to-be",
    (
        r"(?:assume|expect|trust|suppose|presume|hope) ~3 (?:contract|offer letter|offer|"
        r"paperwork) ~3 (?:way|soon|ready|coming|mail|post|arrives?|follows?)"
    ),
    (
        r"(?:which|where(?:'s| is)|what) (?:desk|office|room|parking space|locker)?(?: is| will "
        r"be)? ?(?:my desk|mine\b|my locker|my office)"
    ),
    (
        r"(?:get|have|collect|pick up|receive|order) my (?:keys|badge|laptop|desk|uniform|"
        r"business cards|parking|pass|staff card)"
    ),
    (
        r"my first (?:act|task|project|step|order of business|priority|move|day|week|thing|job) "
        r"(?:\w+ ){0,2}?(?:will|is going to|shall|would be to|as your|with you|at your|here|is "
        r"to)"
    ),
    r"(?:when|where) (?:do|can|shall|should) i (?:start|sign|begin|collect)",
    (
        r"(?:send|prepare|draw up|forward|get)(?: me| over)? (?:the|my|a) (?:employment "
        r")?(?:contract|offer letter|onboarding|paperwork)"
    ),
    (
        r"(?:when|as|once|now that) we(?:'re| are| will be|'ll be)? (?:work(?:ing)?|"
        r"collaborat(?:e|ing)) together"
    ),
    (
        r"we(?:'ll| will)(?: \w+)? (?:be working together|make a (?:great|fantastic|good|perfect|"
        r"brilliant) (?:team|duo)|do great things|work (?:very |really )?well together|achieve|"
        r"enjoy working)"
    ),
    r"welcome (?:me|to the team)",
    r"i (?:happily |gladly |hereby )?accept (?:the|your) (?:job|role|position|offer)",
    r"you(?:'ve| have) (?:found|just found) (?:your|the right|the perfect)",
    (
        r"you(?:'ll| will) (?:not |never |n't )?(?:regret (?:hiring|choosing|picking|it|this|"
        r"your)|be glad (?:you|that you)|soon see|be offering)"
    ),
    r"(?:changes|improvements|things) (?:that )?i(?:'ll| will| shall) (?:make|introduce|bring in)",
    (
        r"on (?:my|the|our) (?:very )?(?:first|second) (?:day|morning|week|month|shift)(?: "
        r"\w+){0,3}?,? (?:i(?:'ll| will| shall| am going to|'m going to)|we(?:'ll| will| shall))|"
        r"(?:i(?:'ll| will| shall)|we(?:'ll| will))(?: [\w']+){1,8}? on (?:my|the|our) first (?:day|"
        r"morning|week|shift)|from day one,? i(?:'ll| will)|i(?:'ll| will)(?: [\w']+){1,6}? on "
        r"day one"
    ),
    r"as (?:your|the|a) (?:new|next|future|own|latest) ~3 i(?:'ll| will|'m| am| shall| plan| intend)",
    (
        r"see you (?:at the|on my|in the|at your|at our|at work|on (?:mon|tues|wednes|thurs|fri)\w*|"
        r"next \w+|soon at|from) ~4 (?:lunch|office|desk|meeting|work|shift|floor|kitchen|team|"
        r"paperwork|first|morning|contract)"
    ),
    (
        r"(?:once|when|after|as soon as) (?:all )?(?:the|my|our) (?:paperwork|contract|formalities|"
        r"papers|onboarding|badge|forms?) (?:is|are|has|have)"
    ),
    (
        r"(?:please|could you|can you|would you) ~2 (?:order|reserve|prepare|set up|arrange|get|"
        r"send) "
        r"~4 (?:desk|badge|laptop|keyboard|mouse|uniform|parking|locker|keys?|login|account|size|"
        r"chair|apron|boots)"
    ),
    (
        r"(?:which|where) (?:desk|office|locker|seat|room|shift|team)(?: will| is| would)? (?:be |is "
        r")?(?:mine|my)|(?:my|which) (?:desk|locker|badge|uniform|parking space) (?:will|is|"
        r"should|be)"
    ),
    (
        r"i (?:take it|trust|understand|assume|gather) (?:that )?(?:the|my|your) (?:contract|offer|"
        r"papers|paperwork|start(?:ing)? date) ~1 (?:is|are|will|comes?|follows?)|(?:the|my) "
        r"contract "
        r"(?:is|must be) ~1 (?:on its way|in the post|ready|coming)"
    ),
    (
        r"(?:you(?:'ve| have)|you) (?:found|got) your (?:\w+ )?(?:person|one|man|woman|match|"
        r"bookkeeper|hire|candidate)|(?:we|we both|we all|glad we) (?:agree|agreed|know|knew) "
        r"(?:that "
        r")?i(?:'m| am) the"
    ),
    (
        r"(?:count me in|sign me up) (?:from|for|as|on)|my start(?:ing)? (?:on|date|day|next|in)(?! "
        r"(?:could|would|might|can|depends|is flexible))"
    ),
    (
        r"(?:once|when|now that|as soon as) i(?:'m| am) (?:in charge|responsible|on board|there|"
        r"settled|one of you|with you|in (?:the|my|your) (?:job|role|office|team))"
    ),
    (
        r"(?:over the moon|thrilled|delighted|happy|glad|excited|overjoyed|pleased) (?:that |to know "
        r"(?:that )?|to think (?:that )?)(?:i(?:'ll| will| am going to)|we(?:'ll| will| are going to)) ~2 "
        r"(?:be )?(?:join\w*|work\w*|start\w*|colleagues|part|your|a team)"
    ),
    (
        r"(?:it(?:'s| is)|it seems|that) ~1 (?:clear|obvious|certain|settled|decided|a done deal) "
        r"(?:that )?(?:we(?:'ll| will| are)|i(?:'ll| will|'m| am))|done deal"
    ),
    (
        r"(?:cancelled|canceled|called off|declined|turned down|withdrawn from|dropped) (?:all "
        r")?(?:my|the|every|all) ~2 (?:interviews?|applications?|offers?|processes)"
    ),
    (
        r"(?:told|tell|informed) (?:my|the) (?:landlord|landlady|family|wife|husband|partner|boss|"
        r"manager|employer|parents|friends|colleagues) ~2 (?:i(?:'ll| will|'m| am| got| have)|about "
        r"my new)"
    ),
    (
        r"(?:picked out|found|rented|bought|signed for|looked at|viewed) ~2 (?:flat|apartment|house|"
        r"room|place) ~2 (?:near|close to|next to|by|around) (?:your|the) (?:office|school|clinic|"
        r"shop|site|studio|workshop|hospital)"
    ),
    (
        r"look(?:ing)? forward to (?:working|being|seeing|joining|signing|starting|helping|"
        r"serving|teaching|cooking)\b[^.?!]{0,30}?(?:starting|from|next (?:week|month)|in "
        r"(?:january|february|march|april|may|june|july|august|september|october|november|"
        r"december)|on (?:mon|tues)\w*|contract|every day|signing(?=[.,;!]|$))|look(?:ing)? "
        r"forward to signing"
    ),
    (
        r"(?:blocked|booked|kept|taken|reserved|cleared) (?:[\w']+ ){1,6}?for my (?:training|"
        r"start|onboarding|first|new|induction)|tell (?:payroll|hr|accounting|personnel|the it)|"
        r"their new ~1 (?:says|sends|is|will)"
    ),
    (
        r"[\w']+-to-be(?! ~1 (?:wife|husband|bride|groom))|we both know|when i(?:'m| am) "
        r"(?:finally )?(?:with you|there|one of you)|i'm with you(?=[.,;!]|$)"
    ),
    (
        r"already feel like (?:part|a member|one) of|ready to sign|sign the contract|mov(?:e|"
        r"ing) to (?:your|the) (?:city|town|area|country)\b[^.?!]{0,20}?for (?:this|the|my new) "
        r"(?:job|position|role)"
    ),
)
"""Patterns; an “if”, a “would” or a “could” in the sentence takes the claim back."""
