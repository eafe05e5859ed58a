"""No line that grants them time."""

from followup_core.checks.engine import STATUS, Check, Example, Lacks
from followup_core.checks.engine.sample import letter

CHECK = Check(
    id="no-time-acknowledgement",
    title="No time granted",
    looks="A line that gives them time, in a check-in or a last note.",
    rule="grant-time",
    severity="info",
    message="You could add that such a decision takes time.",
    silent="In short answers.",
    finder=Lacks(
        "time-granted",
        (
            (
                r"(?:take|takes|taking|need|needs|needed|require|requires|want|deserve)s? (?:\w+ "
                r"){0,3}?(?:time|while|longer)"
            ),
            r"(?:take|in) your (?:own )?time",
            r"no (?:rush|hurry|pressure|urgency|need to (?:hurry|rush|reply|answer|respond))",
            r"(?:no|not) (?:\w+ )?(?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected)",
            (
                r"(?:plans?|things|schedules?|calendars?|timelines?|dates?|hiring) (?:\w+ )?(?:shift|"
                r"change|move|slip|take)"
            ),
            (
                r"(?:when|whenever) (?:\w+ ){0,4}?(?:convenient|suits|time|minute|moment|second|able|"
                r"chance|schedule|ready|possible|free|can|air|something)"
            ),
            r"at your (?:convenience|leisure)",
            (
                r"(?:busy|full|swamped|hectic|a lot (?:on|going)|many (?:people|candidates|applicants|"
                r"things)|other (?:people|candidates)|several people|several candidates|priorities|"
                r"workload|plate|hands full|calendars|eats|committees? go)"
            ),
            (
                r"(?:understand|know|realise|realize|appreciate|aware|imagine|sure)\b[^.?!]{0,60}(?:time|"
                r"while|longer|busy|process|decision|people|other|careful|committee|board|approv\w+|"
                r"weeks?|meet|first|backlog)"
            ),
            r"(?:don't|do not|need not|needn't|don't have to) (?:\w+ ){0,6}?(?:reply|answer|respond|write)",
            r"patient|patience|happy to wait|glad to wait|can wait|fine to wait",
        ),
    ),
    only=STATUS,
    channels=("email", "phone", "voicemail", "linkedin_message"),
    bad=(
        Example(
            (
                "Hello Mina,\n\nThank you for our interview on Tuesday 3 March about the bookkeeper "
                "role. I am still very interested. How do things stand?\n\nBest regards,\nTheo "
                "Baptiste\n555 0108"
            ),
            whole=True,
        ),
        Example(
            letter(
                "Thank you for our interview of 3 March about the bookkeeper role. I am still very "
                "interested. Is there any news?"
            ),
            whole=True,
        ),
        Example(
            letter(
                "Thank you for seeing me on Tuesday 3 March. I would still love to keep your books "
                "as your bookkeeper. Could you tell me how things stand?"
            ),
            whole=True,
        ),
    ),
    good=(
        Example("I would be glad of a word."),
        Example("Please take the time that you need."),
        Example("There is no hurry on my side.", situation="final-note"),
    ),
)
