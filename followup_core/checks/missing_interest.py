"""No word that you still want the work."""

from followup_core.checks.engine import Check, Example, Lacks
from followup_core.checks.engine.sample import letter

CHECK = Check(
    id="missing-interest",
    title="No word of interest",
    looks="A sentence that says you would like the work.",
    rule="restate-interest",
    severity="warn",
    message="Nothing says that you would like the work: one clear sentence is enough.",
    silent="Where interest is not the point: answers, withdrawals, thanks to helpers.",
    finder=Lacks(
        "interest",
        (
            (
                r"(?<!you were )(?<!you are )(?<!you )(?<!they )(?:i'd|i would|we'd|would|i'll|i should|"
                r"i want(?:ed)?|want(?:ed)?|wish|hope|hoping|hopeful|love|like|liked|happy|glad|pleased|"
                r"delighted|proud|honou?red|excited|thrilled|eager|ready|grateful|privileged?|pleasure|"
                r"motivated|determined|inclined)\b[^.?!]{0,60}?\b(?:work\w*|join\w*|be (?:part|your|a|in|"
                r"on)|help\w*|contribut\w+|cook|build\w*|learn\w*|support\w*|bring\w*|start\w*|lead\w*|"
                r"serve|teach|train\w*|take (?:it|this|that|on|part)|continu\w+|go on|move|proceed|role|"
                r"job|position|post|team|opportunit\w+|come|meet|talk|next|do (?:this|it|that|the)|put|"
                r"use|supervise|manage|add|give|start|stage|design|test|care|pair|write|offer|chance)\b"
            ),
            (
                r"(?:excited|enthusias\w+|eager|passion\w*|motivat\w+|drawn to|thrilled|fascinat\w+|"
                r"captivat\w+|attract\w+|appeal\w*|inspired|tempting|dream (?:job|role)|perfect (?:job|"
                r"role|fit|match)|good fit|great fit|right fit|fits? (?:me|my|well)|suits? me)"
            ),
            r"(?:i|i\'m|still|and|really|would|do) (?:hope|hoping) (?:to|that|we|you|for)",
            (
                r"(?:still|remain|continue to|even more|more than ever|as|very|really|so) (?:\w+ "
                r")?(?:interested|keen|excited|up for|enthusiastic|committed|motivated|available|on "
                r"board|want)"
            ),
            r"(?:look|looking) forward",
            (
                r"(?:i want|i'd love|i would love|love to|i'd like|i would like|want to|want this|want "
                r"the|want it)"
            ),
            r"(?:my|the) (?:interest|enthusiasm|wish|desire)",
            (
                r"(?:the|this is) (?:role|job|position|one|work|kind of \w+|sort of \w+) (?:that )?(?:i|"
                r"for me)"
            ),
            r"(?:made|makes) me (?:\w+ )?(?:want|sure|keen|even|feel)",
            r"feels? (?:like|right|at home)|at home|sounds? like home|belong",
            r"(?:join|joining) (?:you|your|the)",
            r"(?:surer|more certain|convinced|confirmed my|strengthened)",
            r"work i(?:'d| would| want| like| enjoy| love)",
            (
                r"(?:i'd|i would|i'll) be (?:very |really |so )?(?:proud|glad|happy|delighted|honou?red|"
                r"pleased|lucky) to \w+"
            ),
            (
                r"(?:enjoy|love) (?:to |the chance |working|building|doing|finding|helping|leading|being|"
                r"joining|it if)"
            ),
        ),
    ),
    only=(
        "ty-interview",
        "ty-phone-screen",
        "ty-panel-member",
        "ty-final-onsite",
        "ty-belated",
        "ty-via-contact",
        "ty-internal",
        "checkin-open",
        "checkin-past-date",
    ),
    bad=(
        Example(
            (
                "Hello Mina,\n\nThank you for our conversation on Tuesday about the bookkeeper role and "
                "for the story of the cash book that went missing. Have a good week.\n\nBest "
                "regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter(
                "Thank you for the interview on Tuesday about the bookkeeper role, and for showing "
                "me where the cash book is kept. The tea was good, too."
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter(
                "Thank you for our interview on Tuesday 3 March about the bookkeeper role. I know "
                "that it takes time. How do things stand?"
            ),
            whole=True,
        ),
    ),
    good=(
        Example(
            (
                "Hello Mina,\n\nThank you for our conversation on Tuesday about the bookkeeper role, and "
                "for the story of the cash book that went missing. It is work I would enjoy.\n\nBest "
                "regards,\nTheo Baptiste\n555 0108"
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example(
            letter(
                "Thank you for our conversation on Tuesday about the bookkeeper role, and for the "
                "story of the cash book that went missing. I would love to keep it for you."
            ),
            situation="ty-interview",
            whole=True,
        ),
        Example("Thank you for telling me.", situation="ack-hold"),
    ),
)
