"""Words for where people work, shared by checks that hear of other employers."""

WORKPLACE = (
    r"(?:depot|port|salon|garage|hotel|hospital|clinic|school|bank|firm|company|shop|bakery|kitchen|"
    r"restaurant|site|factory|plant|warehouse|office|agency|studio|lab|council|trust|yard|dock|docks|"
    r"farm|bar|café|cafe|surgery|practice|store|mill|airport|university|college|museum|library|theatre|"
    r"employer|place|outfit|organi[sz]ation|business|team|start-?up|brewery|pub|nursery|gym|charity|"
    r"paper|publisher)"
)
OTHER_PLACE = (
    r"(?:(?:an)?other|rival|competing|different|second|next|local|bigger|larger|similar|neighbou?ring) "
    rf"(?:\w+ )?{WORKPLACE}s?|competitors?|rivals?|(?:the )?competition(?= |[.,;!?]|$)|elsewhere|"
    r"somewhere else|(?:recruiters?|head-?hunters?|my agency|other agencies|my (?:current|present|old|"
    rf"former) (?:\w+ )?(?:manager|boss|employer|firm|company|place))|(?:the|that|one) {WORKPLACE} (?:in|"
    r"at|on|across|down|next|up|over|near|round|opposite|by|where|that|who|i|called)|(?:across|down|up) "
    r"the (?:road|street|hall|river)"
)
