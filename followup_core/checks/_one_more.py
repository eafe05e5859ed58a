"""A next contact announced in a last note, whatever the season."""

LATER = (
    r"(?:again|once more|once again|one more time|another time|next (?:week|month|year|season|spring|"
    r"summer|autumn|fall|winter|term|quarter|time|mon|tues|wednes|thurs|fri|january|february|march|april|"
    r"may|june|july|august|september|october|november|december)\w*|in (?:the (?:new year|spring|summer|"
    r"autumn|fall|winter|coming|next)|a (?:few|couple|week|month|fortnight|while|year)|(?:another "
    r")?(?:one|two|three|four|six|\d+|a|an|some) ?\w*|spring|summer|autumn|fall|winter|january|february|"
    r"march|april|may|june|july|august|september|october|november|december|due course|future|time|early|"
    r"late|mid)|after (?:easter|christmas|the (?:holidays?|summer|break|new year|weekend)|your|my|that)|"
    r"come (?:spring|summer|autumn|winter|january|march|september|easter)|(?:at|around|by|before|over) "
    r"(?:easter|christmas|the (?:end|start|beginning|weekend|holidays?|new year)|year|month)|soon|"
    r"shortly|tomorrow|later(?: on| this| in)?|sometime|some time|from time to time|every|now and "
    r"(?:then|again)|regularly|periodically|until|till|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)days?|to (?:see|find out|check|ask|hear|learn|remind|chase|know)|if (?:i|you|there)|"
    r"when(?:ever)?|then|anyway|either way|one of these (?:days|weeks))"
)
CONTACT = (
    r"(?:write|ask|enquire|inquire|apply pressure|e-?mail|mail|call|ring|phone|text|message|try|contact|"
    r"chase|check|follow up|follow-up|get (?:back )?(?:in touch|to you)|be (?:back )?in touch|be back|be "
    r"knocking|be calling|be writing|be asking|be checking|knock|reach out|touch base|circle back|pop "
    r"(?:by|in|over|round|along|up)|drop (?:by|in|you|a)|stop by|swing by|look in|come (?:by|back|in|"
    r"round|over|along)|call in|visit|see where|see how|see if|send|give (?:you|it|the|your \w+) (?:a|"
    r"another|one)|make (?:another|one more|a)|have another|ping|nudge|remind|bother you|bug you|pester "
    r"you|trouble you|disturb you|show up|turn up|find out|renew|repeat|keep (?:asking|trying|writing|"
    r"calling|in your|an eye|checking|knocking|you)|stay (?:on|in touch about)|raise)"
)
WILL = (
    r"(?:i(?:'ll| will| shall|'m going to| am going to|'m gonna| plan to| intend to| mean to| aim to| "
    r"expect to| promise to| propose to|'ll be sure to| might| may| might just| may well| reserve the "
    r"right to|'d like to| would like to)|let me|allow me to|expect me to|you can expect me to|don't be "
    r"surprised if i|do not be surprised if i|mind if i|i hope i (?:can|may)|can i|may i|could i|i'll "
    r"definitely|i'll just|i'll probably|i can always|i could always|and then i'll|then i'll)"
)

ONE_MORE = (
    rf"{WILL} (?:\w+ ){{0,3}}?{CONTACT}\b[^.?!]{{0,50}}?\b{LATER}(?= |[.,;!?]|$)",
    rf"(?:{LATER}),? {WILL} (?:\w+ ){{0,3}}?{CONTACT}",
    (
        r"(?:expect|look out for|watch out for|wait for|brace yourself for|be ready for|you can expect|"
        r"you should expect|there(?:'ll| will) be|you(?:'ve| have) not (?:heard|seen)|you(?:'ll| "
        r"will)(?: \w+)? (?:get|receive|have|hear|see|be hearing)) (?:\w+ )?(?:to )?(?:hear |more |"
        r"another |a further |one more |again |a |the last |the end |of |from |back |my next |the next "
        r"){0,6}(?:from me|of me|e-?mails?|calls?|messages?|notes?|letters?|visits?|reminders?|"
        r"reminder)(?= |[.,;!]|$)"
    ),
    (
        r"(?:(?<=[.!?;,] )|(?<=\n)|^|\bor |\band |\bso |\bbut )(?:speak|talk|chat|write|more|back|catch "
        r"up|see you|until|till|hear from you|in touch|call you|ring you|email you) (?:soon|later|again "
        r"soon|again|next (?:week|month|time)|then|shortly|in (?:a|the) \w+(?: \w+)?|tomorrow|on "
        r"\w+day)(?=[.,;!]|$| (?:then|to|and|about))"
    ),
    (
        r"(?:this (?:is not|isn't|won't be|will not be|is hardly)|it(?:'s| is) not|not) (?:quite |really "
        r"|yet )?(?:the|my|a) (?:last|end|final|goodbye|farewell)(?: (?:you|of|note|word|e-?mail|message|"
        r"time|attempt|one))?(?= |[.,;!]|$)(?! (?:week|day of))|(?:last|final) (?:note|message|e-?mail|"
        r"word|one) (?:for now|for the moment|for the time being|for today|this (?:week|month|year)|"
        r"until|before (?:i|my) (?:next|call|come|visit)|so far|for a (?:while|week|month))|(?:for now|"
        r"for the moment|for the time being|until then|till then)(?=[.!]|$)|(?:leave|give) (?:it|you|"
        r"this) (?:\w+ )?(?:a|another|for a|until|till) (?:\w+ )?(?:week|month|fortnight|few|couple|"
        r"after|then|easter|spring|autumn|january)[^.?!]{0,30}?(?:before|and|then|,)"
    ),
    (
        r"i (?:won't|will not|refuse to|don't|do not|shan't|shall not|cannot|can't|never|don't intend to|"
        r"do not intend to|'m not going to|am not going to|'m not one to|am not one to|'m not the sort "
        r"to|'m not the type to) (?:\w+ )?(?:give up|giving up|take no|stop|let (?:this|it|you|go)|quit|"
        r"rest|go away|be put off|disappear|forget (?:this|it|about)|drop (?:it|this))(?= |[.,;!]|$)(?! "
        r"(?:the (?:kindness|afternoon|tour|talk|day)|you(?=[.,;!])|feel|know|have to|how kind|your))|"
        r"(?:keep|carry on|go on|continue|stay|be) (?:on )?(?:trying|asking|writing|calling|knocking|"
        r"checking|applying pressure|on your (?:case|radar|back)|at it|at your door|persistent|"
        r"chasing)(?= |[.,;!]|$)|(?:you haven't|you have not) (?:seen|heard) the last|not the last you"
    ),
)
"""Patterns for a last note; words that leave the next step to chance or to them are spared."""
