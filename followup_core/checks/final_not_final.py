"""A last note that is not the last."""

from collections.abc import Iterator

from followup_core.checks._everyday import TILL_NEXT
from followup_core.checks._offhand import UNTIL_WE_SPEAK
from followup_core.checks._one_more import ONE_MORE
from followup_core.checks.engine import STATUS, By, Check, Example, Hit, Reading
from followup_core.checks.engine.kinds import Phrases

WRITE = (
    r"(?:check(?:ing)? (?:in|back)|follow(?:ing)?[- ]?up|writ(?:e|ing)|e-?mail(?:ing)?|call(?:ing)?|"
    r"ring(?:ing)?|phon(?:e|ing)|contact(?:ing)?|reach(?:ing)? out|messag(?:e|ing)|get(?:ting)? (?:back "
    r")?in touch|get(?:ting)? back to you|be(?:ing)? (?:(?:just|then|now|back|soon) )?in touch|be back|"
    r"try(?:ing)?(?: you)?|ask(?:ing)?|"
    r"touch(?:ing)? base|circl(?:e|ing) back|drop(?:ping)? (?:by|in)|stop(?:ping)? by|come(?:ing)? (?:by|"
    r"back)|remind(?:ing)? you|send(?:ing)? (?:you )?(?:another|one more|more|a reminder)|ping(?:ing)?|"
    r"(?:pop|swing|nip|pass)(?:ing|ping)? (?:in|into|by|round|over|past)|follow(?:ing)? (?:this|it|"
    r"that) "
    r"up|nudg(?:e|ing)|knock(?:ing)?|giv(?:e|ing) you a (?:ring|call|buzz|shout)|mak(?:e|ing) (?:another|"
    r"one more|a final) (?:call|attempt))"
)
AGAIN = (
    r"(?:again|once more|next (?:week|month|mon|tues|wednes|thurs|fri)|in (?:a|one|two|three|another|\d+|"
    r"the (?:coming|next)|early|late|mid)(?: (?!months)\w+)? ?(?:few |couple of )?(?:days?|weeks?|"
    r"fortnight|month\b)|soon|on (?:mon|tues|wednes|thurs|fri)|tomorrow|every|until|if i|if you (?:don't|"
    r"do not|haven't)|later (?:this|in the)|weekly|regularly|as long as|at the (?:end|start|beginning) "
    r"of)\w*"
)

MORE = Phrases(
    (
        (
            r"(?:i'll|i will|i shall|i'm going to|i am going to|i'm gonna|i plan to|i intend to|i may|i "
            r"might|i would|i'd|let me|i mean to|i hope to|plan on|i'll just|i promise to) (?:\w+ "
            rf"){{0,2}}?(?:{WRITE})(?: [\w']+){{0,5}}? {AGAIN}"
        ),
        (
            rf"(?:if|unless|until|should) (?:you|i|we|there)\b[^.?!]{{2,60}}?\bi(?:'ll| will| shall|'m "
            rf"going to| am going to) (?:\w+ ){{0,2}}?(?:{WRITE})"
        ),
        (
            r"(?:i'll|i will|i'm going to|i am going to|i shall) (?:just )?(?:keep|continue|go on|carry "
            r"on) (?:\w+ )?(?:writ|check|try|e-?mail|call|ask|follow|remind|knock|messag|contact)\w*"
        ),
        (
            r"expect (?:another|a further|more|an?other) (?:\w+ )?(?:e-?mails?|messages?|calls?|notes?|"
            r"letters?|from me)"
        ),
        (
            r"(?:you(?:'ll| will| can expect to| should) )(?:\w+ )?(?:be )?hear(?:ing)? (?:\w+ )?from me|"
            r"hear from me (?:again|soon|next|in)"
        ),
        (
            r"(?:more|another (?:e-?mail|message|note|update)) (?:will follow|to come|to follow|is "
            r"coming|from me (?:soon|next))"
        ),
        (
            r"(?:this (?:is|will) (?:not|n't|hardly)|isn't|won't be) (?:be )?(?:the|my) last (?:e-?mail|"
            r"message|note|time|you)"
        ),
        r"(?:follow|write|check|call|ask) (?:up |in )?again (?:next|in|on|soon)",
        (
            r"(?<!hope )(?<!hope that )we(?:'ll| will| shall) (?:\w+ )?(?:speak|talk|hear from each other|"
            r"be in touch|"
            r"write) (?:again )?(?:soon|next|in a|shortly|before long)"
        ),
        r"until next (?:time|week)",
        (
            r"(?:i'll|i will|i shall|i'm going to|i am going to|i plan to|i intend to|i want to|let me|i "
            rf"mean to|i'd like to|i would like to|may i|i can) (?:\w+ ){{0,2}}?(?:{WRITE})(?: "
            rf"[\w']+){{0,4}}? "
            r"(?:in (?:\w+ )?(?:days|weeks?|a fortnight|january|february|march|april|may|june|july|august|"
            r"september|october|november|december)|after (?:the|my|your|easter|christmas|new|that)|on the|"
            r"around|from time to time|now and then|every|then)(?! ~2 (?:year|years))"
        ),
        (
            r"(?:i'll|i will|i shall|i'm going to) (?:\w+ )?(?:keep (?:on )?(?:trying|asking|writing|"
            r"calling|"
            r"checking|at it|knocking|going(?! on)|you (?:posted|informed))|try (?:again|once))"
        ),
        (
            r"i(?:'ll| will) (?:\w+ )?be (?:\w+ )?back(?=[.,;!]|$| (?:soon|next|in|with|again))|i(?:'m| "
            r"am)(?:n't| not) "
            r"(?:\w+ )?(?:done|"
            r"finished|through|giving up|going away)(?= |[.,;!]|$)"
        ),
        (
            r"(?:i won't|i will not|i'll not|i don't|i'm not going to|i never) (?:\w+ )?(?:give up|let "
            r"(?:go|"
            r"this go|it go|this rest|it rest)|stop (?:trying|asking|writing|here|until)|go away|rest "
            r"until)"
        ),
        (
            r"(?:expect|look out for|watch out for|wait for|you'll get|you will get|there will be|you will "
            r"receive|you'll receive|you can expect) (?:\w+ )?(?:a|an|another|my|one more|more|"
            r"further|the next) "
            r"(?:\w+ )?(?:call|e-?mails?|messages?|notes?|letters?|visits?|update|reminder|from me|news)"
        ),
    ),
    unless=(
        (
            r"(?:won't|will not|not|never|n't|no longer|instead of|rather than|without) (?:\w+ "
            r"){0,2}?(?:write|be writing|check|follow|call|email|contact|trouble|bother|keep|ask|knock|"
            r"send)"
        ),
        r"last time",
        r"(?:autumn|spring|summer|winter|next year|new year|some day|one day|months)",
    ),
)
NEXT = Phrases(
    (*ONE_MORE, *TILL_NEXT, *UNTIL_WE_SPEAK),
    unless=(
        (
            r"(?:won't|will not|not|never|\w+n't|no longer|instead of|rather than|without) (?:\w+ "
            r"){0,2}?(?:write|"
            r"be writing|check|follow|call|e-?mail|contact|trouble|bother|ask|knock|keep|send|chase|"
            r"disturb)"
        ),
        r"perhaps|maybe|some ?day|one day|if (?:a|another|something|you (?:ever|post|advertise|need|have))",
        (
            r"(?:another|new|different|other|next) (?:role|post|position|job|opening|vacancy)|apply "
            r"again|last time"
        ),
    ),
)


def _find(reading: Reading) -> Iterator[Hit]:
    if reading.situation == "final-note":
        yield from MORE.find(reading)
        yield from NEXT.find(reading)
    if any(sent.situation == "final-note" for sent in reading.timing.history):
        yield Hit(message="You have sent your last note: let it be the last.")


CHECK = Check(
    id="final-not-final",
    title="A last note that is not the last",
    looks="Whether a last note announces another message, or another message follows a last note.",
    rule="final-means-final",
    severity="error",
    message="A last note announces no further message: close it, and let it rest.",
    silent="For a hello some months later, which is another kind of message.",
    finder=By(_find, "it looks at the words of a last note and at what was sent after one"),
    only=STATUS,
    bad=(
        Example("I'll write again next week.", situation="final-note"),
        Example("Expect another email from me.", situation="final-note"),
        Example("I shall ask once more in the new year.", situation="final-note"),
        Example(
            "I hope that all is in order.",
            told="Your last note went out on 20 March.",
            known={
                "history": [
                    {
                        "situation": "final-note",
                        "recipient": "Mina Castellanos",
                        "sent_at": "2026-03-20T10:00",
                        "body": "This is my last note.",
                    }
                ]
            },
        ),
    ),
    good=(
        Example("I won't write again about this.", situation="final-note"),
        Example("Perhaps we meet at the fair one day.", situation="final-note"),
        Example("I will let this rest now.", situation="final-note"),
        Example("If you advertise again next year, I would be glad of a line.", situation="final-note"),
    ),
)
