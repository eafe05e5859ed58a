"""Words that press them to decide."""

from followup_core.checks._everyday import EASY_CHOICE, ONLY_A_YES
from followup_core.checks._grouped_pressure import DECISION
from followup_core.checks._hurry import ASKING as HURRYING
from followup_core.checks._hurry import DECIDE, PUSH, SETTLE, SOON, THE_ANSWER, WHEN
from followup_core.checks._offhand import SAY_YES
from followup_core.checks._plainly import PROMISED_ME
from followup_core.checks._plea_to_choose import CHOOSE_ME
from followup_core.checks._pressing import ASKING as PRESSING
from followup_core.checks._pressing import WHILE_WAITING
from followup_core.checks._push_along import PUSHED
from followup_core.checks._said_simply import SETTLED_NOW
from followup_core.checks.engine import Check, Example, Phrases

CHECK = Check(
    id="decision-pressure",
    title="Pressing for a decision",
    looks="Words that ask them to decide, to hurry, or to promise you the job.",
    rule="never-press",
    severity="error",
    message="This presses them to decide: ask how things stand and leave the choice to them.",
    silent="When you ask where things stand, give them time, or tell of a real deadline in “Another offer”.",
    finder=Phrases(
        (
            (
                r"(?:need|want|must|have|like|expect) ~2 (?:know|have|hear|get|receive) your (?:\w+ "
                rf")?(?:decision|verdict|choice) ~2 (?:{WHEN}|{SOON})"
            ),
            (
                r"(?:hope|wish|want|expect|please|kindly|just|like|ask) (?:that )?(?:you (?:will |can "
                r"|could |"
                r"would |to )?)?(?:\w+ )?(?:give|award|hand) me (?:the|this) (?:job|position|role|"
                r"post|contract)"
            ),
            r"confirm my (?:selection|hiring|position|place|employment|contract)",
            rf"(?:please|kindly|just) (?:\w+ ){{0,3}}?{DECIDE}",
            r"makes? up (?:your|their|its) minds?",
            rf"{PUSH} you (?:all )?to (?:\w+ ){{0,2}}?{DECIDE}",
            (
                r"(?:i|we) (?:\w+ ){0,3}?(?:need|want|expect|require|demand|insist on|must have|am owed) "
                rf"(?:a|an|your|the|some|to have) (?:\w+ ){{0,2}}?{THE_ANSWER}"
            ),
            rf"(?<!when )(?<!how soon )(?<!by when )(?:could|can|would|will) you (?:\w+ ){{0,2}}?{DECIDE}",
            (
                r"(?:could|can|would|will) you (?:\w+ ){0,2}?(?:speed|hurry|rush|expedite|accelerate|"
                r"fast-track)"
            ),
            (
                r"(?:could|can|would|will) you (?:\w+ ){0,3}?(?:tell|give|send) me (?:\w+ ){0,2}?yes or "
                r"(?:a )?no"
            ),
            (
                r"are you (?:\w+ )?(?:going to|gonna|planning to|ready to) (?:hire|offer|choose|pick|"
                r"take|make)"
            ),
            r"(?:do|did|have) i (?:have|get|got) (?:it|the (?:job|role|position|post))(?: or not)?",
            r"(?:yes or (?:a )?no|hire me or not|in or out|in your court)",
            (
                r"(?:let me (?:know|have)|give me|tell me|send me|provide me with) (?:\w+ )?(?:your|"
                r"the) (?:final|definitive|definite) (?:decision|answer)"
            ),
            (
                r"(?:let me (?:know|have)|give me|tell me|send me|i (?:need|want|expect)) (?:your|the|"
                rf"a) (?:decision|verdict|commitment) {WHEN}"
            ),
            rf"{DECIDE} (?:{WHEN}|now|today|already|right now|immediately|quickly|soon|as soon as|without)",
            r"(?:reach|take|make|come to) (?:your|a|the) decision without",
            (
                r"(?:can|could|shall|let's|let us|may)(?: we)? (?:please |just |finally )*(?:get (?:this|"
                r"it|things) (?:\w+ )?(?:settled|done|sorted|decided|finali[sz]ed|over|wrapped|moving)|"
                r"settle|close this|wrap (?:this|it|things)|move (?:this|things|it) (?:along|forward)|"
                r"conclude)"
            ),
            (
                r"(?:decide|decided|chose|choose|committed|commit|made up your minds?|(?:made|make) "
                r"(?:a|your|the|up your) (?:\w+ )?(?:decision|choice|minds?)|came to a decision)(?: "
                rf"(?!not\b)[\w']+){{0,4}}?,? (?:{WHEN}|soon|quickly|ideally today|faster|sooner|right "
                r"now|asap)"
            ),
            (
                r"(?:expedite|accelerate|hasten|fast-?track|hurry (?:up )?|rush) (?:your|the|this|my|"
                r"things|it|a) ?(?:\w+ )?(?:decision|process|review|application|answer|things|along|up|"
                r"hiring)?"
            ),
            r"(?:decide|decision|choose|rule|ruling) in my favou?r",
            (
                r"(?:whether|if) (?:or not )?you(?:'ll| will| are going to|'re going to| want to| intend "
                r"to| plan to) (?:\w+ )?(?:hire|choose|pick|employ|offer|take) me"
            ),
            (
                r"(?:whether|if) (?:or not )?you(?:'re| are) ~2 (?:taking|hiring|choosing|picking|"
                r"employing) me"
            ),
            rf"(?:finally|at (?:long )?last) {DECIDE}",
            (
                r"(?:ask|urge|request|beg|push|press|need|want|like|love|encourage|thankful|grateful|"
                r"appreciate|helps?|great|good|nice|i hope|wish|kind) ~4 (?:you|committee|panel|board|"
                rf"team|company|everyone|your \w+) ~3 {SETTLE} ~5 (?:{WHEN}|{SOON})"
            ),
            (
                r"(?:enough|plenty of|ample|all the|sufficient) time to ~1 (?:decide|make (?:a|your|up)|"
                r"choose|reach|come to)"
            ),
            (
                r"(?:it(?:'s| is)|now is) ~2 time (?:to|(?:that )?you|for you to) ~1 (?:decide|ma[dk]e|"
                r"cho[os]e|reach|c[oa]me|commit|settle|act)\w*"
            ),
            (
                r"(?:push|need|want|ask|request|may i|could i|can i|have|get|receive|expect|waiting|"
                r"await\w*|demand) ~4 (?:final|definitive|binding) (?:verdict|decision|answer|word)"
            ),
            (
                r"(?:confirm|tell me|say|know) (?:that )?i(?:'ve| have|'m| am)? ~1 (?:got|gotten|have|"
                r"won|landed|secured) (?:the|this) (?:position|job|role|post|offer|place)"
            ),
            (
                r"(?:i hope|i wish|i want|i'd like|would like|i'd love|i expect|please|i trust|i beg) ~1 "
                r"you(?:'ll| will| to|'d| would| can)? ~1 (?:hire|choose|pick|select|employ) me"
            ),
            (
                r"let me (?:know|have) your (?:\w+ )?(?:decision|answer|choice|verdict) (?:by "
                rf")?(?:{SOON}|{WHEN})"
            ),
            r"without further delay",
            (
                r"(?:stop (?:delaying|stalling|dragging)|hurry (?:this |things |it )?up|speed (?:things|"
                r"this|it|the process|your decision) up|don't let me (?:slip|get) away|seal the deal|"
                r"pull the trigger|move me (?:forward|ahead|along)|push my application|close this out)"
            ),
        ),
        together=DECISION,
        waiting=(*WHILE_WAITING, *EASY_CHOICE),
        asking=(*PRESSING, *HURRYING, *CHOOSE_ME, *PUSHED, *PROMISED_ME, *SETTLED_NOW, *ONLY_A_YES, *SAY_YES),
        unless=(
            (
                r"i(?:'d| would) (?:\w+ )?be (?:\w+ )?(?:happy|glad|delighted|honou?red|proud|pleased|"
                r"grateful|"
                r"thrilled) if you (?:\w+ )?(?:chose|picked|took|hired)"
            ),
            r"(?:don't|do not|not) (?:\w+ )?feel (?:that )?(?:you|obliged|pressed|rushed|under)",
            (
                r"i (?:don't|do not) (?:\w+ )?(?:need|want|expect|require) (?:an?|any|your) ~1 (?:decision|"
                r"answer|choice)"
            ),
            r"(?:is|was|are|were) called",
            r"in your own time|in peace|(?:happy|glad|content|fine) to wait",
            r"take your time|take (?:as much|all the|whatever) time (?:as |that )?you need",
            r"(?:would|do|does|did)(?:n't| not) (?:\w+ )?want (?:you|anyone|anybody|the \w+) to",
            r"hope (?:that )?you(?:'ll| will)? (?:\w+ )?find|now and then",
            r"whenever you",
            r"choose (?:whatever|whichever|any|a (?:day|time|date)|the (?:day|time|date))",
            (
                r"(?:anything|something|more|information)(?: else| more)? you (?:still )?need|"
                r"(?:whatever|everything|what|all) you (?:still )?need(?! to (?:decide|choose|make|say|"
                r"pick|come|reach|know|give|hire))"
            ),
            r"no (?:need|rush|hurry|pressure)",
            (
                r"(?:you|they|we) (?:were|had|are) (?:hoping|hoped|planning|expecting|planned|expected|"
                r"thought)"
            ),
            (
                r"you (?:\w+ )?(?:mentioned|hoped|expected|planned|thought|hope|expect|plan|told|said|"
                r"wanted|meant|intended)"
            ),
            r"(?:asked|asks|wants?|wanted|expects?) me to",
            (
                r"i (?:\w+ )?(?:have|had|need|needed|was able|am able|am|was|can|could|will|would|still "
                r"have|"
                r"must)(?: (?:also|now|asked))? to (?:decide|choose|commit|make|reach|come)"
            ),
            r"before i (?:decide|make|choose)",
            r"(?:asked|told|gave|made|taught|wanted|forced|urged) (?:us|them|him|her|everyone|staff) ~2 to",
            r"you (?:either|always|usually|often|sometimes)|someone has to|somebody has to",
        ),
        unless_before=(
            r"i (?:must|can|could|should|shall)",
            r"(?:not|never|(?:do|wo|ca|does|need|would|must|should)n't) (?:\w+ ){0,2}",
            r"whatever you",
            r"(?:when|once|after|until|as|before|while|whenever|however|if|should|where|how) you",
        ),
    ),
    never=(
        "offer-answer",
        "offer-received",
        "confirm-next-round",
        "referrer-update",
        "withdraw",
        "keep-in-touch",
    ),
    bad=(
        Example("Please make up your mind this week."),
        Example("I need a firm yes or no from you by Thursday."),
        Example("Could you finally commit to hiring me?"),
        Example("So, am I in?", situation="ty-interview"),
        Example("I would urge you to reach a decision without further delay.", tone="formal"),
    ),
    good=(
        Example("I know that it is not easy to decide."),
        Example("Whatever you decide, I enjoyed our conversation."),
        Example("You hoped to make a decision by Friday; plans shift, and that is fine."),
    ),
)
