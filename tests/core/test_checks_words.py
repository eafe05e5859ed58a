"""How the checks read words: in any case and form, and never a name, a quotation or an accent."""

import pytest

from followup_core import checks
from followup_core.checks import command, sample
from followup_core.checks.engine import hiding
from followup_core.checks.engine.sample import letter
from tests.core.test_checks import BY_ID, raised, request


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("decision-pressure", "PLEASE MAKE UP YOUR MIND"),
        ("decision-pressure", "please\nmake  up\tyour mind"),
        ("blame", "I haven’t heard a word, and nobody has replied in two weeks."),
        ("blame", "I havent heard a word, and nobody has replied in two weeks."),
        ("demand", "I demanded nothing; I am demanding an answer. I demand an answer."),
        ("desperation", "I'm begging you."),
        ("desperation", "I beg you."),
        ("frustration", "I find it frustrating that nobody replies."),
        ("frustration", "I am frustrated that nobody replies."),
    ],
)
def test_words_match_in_any_case_form_and_spelling_of_marks(name, text):
    assert name in raised(checks.Example(text))


@pytest.mark.parametrize(
    "text",
    [
        "The asapphire is a stone that nobody has seen.",
        "Mr Desperado and Ms Demandt played the begging bowl scene.",
        "The pressurised cabin and the overdemanding plant were a good story.",
    ],
)
def test_words_inside_other_words_never_fire(text):
    assert raised(checks.Example(text, situation="ty-interview")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The colour of the catalogue, the labour and the centre: I organised all of it in my favourite grey.",
        "The color of the catalog, the labor and the center: I organized all of it in my favorite gray.",
        "I am licenced for the programme; my licence and my practise book came by post in July.",
        "I’ll be in on Tuesday fortnight, or whilst the cheque is drawn up.",
        "I have made already many experiences with ledgers since five years.",
        "It was for me a big pleasure to make your acquaintance, and I am very motivated.",
        "Please to inform me if you are needing some more documents.",
        "The café in Malmö, Łódź, Nguyễn Thị Minh Khai Street and Ōtautahi were all new to me.",
    ],
)
def test_british_american_and_learned_english_and_accents_pass(text):
    assert {check for check in raised(checks.Example(text)) if BY_ID[check].severity != "info"} == set()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("demand", "I will be expecting your call tomorrow morning."),
        ("ultimatum", "A rival of yours would hire me tomorrow."),
        ("decision-pressure", "I'd like an answer before the weekend."),
        ("desperation", "I'd start without pay, anything to get in."),
        ("assumed-rejection", "I probably won't get the job."),
    ],
)
def test_a_thank_you_may_press_as_little_as_a_check_in(name, text):
    assert name in raised(checks.Example(text))
    assert name in raised(checks.Example(text, situation="ty-interview"))


@pytest.mark.parametrize(
    "text",
    [
        "You said that your last cook threatened to go to a rival unless you paid more.",
        "In my last job nobody ever answered the phone.",
        "When I was a porter, guests wanted an answer by noon.",
    ],
)
def test_a_thank_you_may_retell_the_talk_and_earlier_work(text):
    assert raised(checks.Example(text, situation="ty-interview")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "I applied to a bakery as well, which told me the very next day.",
        "The very next day they told me, the bakery that I had applied to as well.",
    ],
)
def test_a_group_of_words_is_heard_in_any_order(text):
    assert "blame" in raised(checks.Example(text))


@pytest.mark.parametrize("text", ["They told me. I applied to a bakery. See you the very next day it suits."])
def test_a_group_of_words_is_not_heard_across_sentences(text):
    assert "blame" not in raised(checks.Example(text))


def test_long_names_pass():
    recipient = {"name": "María de los Ángeles Fernández-Villaverde y Gómez de la Serna", "given": "María"}
    sender = {"name": "Uvuvwevwevwe Onyetenyevwe Ugwemuhwem Osas", "phone": "555 0108"}
    record = {
        "company": "Royal & Sun Urgent Freight, Demand & Sons (Overseas) Pty Ltd",
        "role": "Bonus Officer",
    }
    text = (
        "Thank you for our interview on Tuesday 3 March about the Bonus Officer role at Royal & Sun Urgent "
        "Freight, Demand & Sons. I am still very interested and know that it takes time. How do things stand?"
    )
    body = letter(
        text,
        "Dear María de los Ángeles Fernández-Villaverde y Gómez de la Serna,",
        f"Best regards,\n{sender['name']}\n555 0108",
    )
    asked = request(
        body=body,
        recipient=recipient,
        sender=sender,
        record=record | {"interview_on": "2026-03-03"},
        subject="Bonus Officer: 3 March",
    )
    assert [f for f in command(asked)["findings"] if f["severity"] != "info"] == []


def test_the_name_of_the_firm_may_sound_urgent_in_the_subject():
    record = {"company": "Urgent Freight", "role": "Demand Planner", "interview_on": "2026-03-03"}
    body = sample(checks.Example("I would be glad of a word."))["body"]
    body = body.replace("bookkeeper", "Demand Planner").replace("Alder & Finch", "Urgent Freight")
    found = command(request(body=body, record=record, subject="Urgent Freight: Demand Planner interview"))
    assert [f for f in found["findings"] if f["severity"] != "info"] == []


NAMES = [
    ({"recipient": {"name": "Will Must", "given": "Will"}}, "Will Must"),
    (
        {"record": {"company": "Urgent Freight", "role": "Demand Planner"}},
        "Urgent Freight and the Demand Planner",
    ),
    (
        {"record": {"company": "Desperate Sorry Bonus GmbH", "role": "Salary Clerk"}},
        "Desperate Sorry Bonus and the Salary Clerk",
    ),
    ({"record": {"company": "Yahoo!", "role": "Crisis ASAP Lead"}}, "the Crisis ASAP Lead team"),
]


@pytest.mark.parametrize(("changes", "words"), NAMES, ids=[words for _, words in NAMES])
def test_names_never_fire(changes, words):
    base = sample(checks.Example(f"I have told my family about {words}, and they like the sound of it."))
    base["body"] = base["body"].replace("bookkeeper", changes.get("record", {}).get("role", "bookkeeper"))
    base["body"] = base["body"].replace(
        "Hello Mina", f"Hello {changes.get('recipient', {}).get('given', 'Mina')}"
    )
    record = base["record"] | changes.get("record", {})
    assert (
        command(base | changes | {"record": record, "subject": f"{record['role']} interview"})["findings"]
        == []
    )


@pytest.mark.parametrize(
    ("company", "written"),
    [
        ("Sorry-Bonus Partners", "sorry bonus partners"),
        ("Desperate & Urgent", "DESPERATE-URGENT"),
        ("O’Sorry’s Last Chance", "O'Sorry's last  chance"),
        ("ASAP&ASAP", "ASAP & ASAP"),
        ("Straße Urgent Bonus", "STRASSE URGENT BONUS"),
    ],
)
def test_a_name_may_be_written_with_other_spaces_and_marks(company, written):
    hidden = hiding.names_of((company,), "").hide(f"They at {written}, I mean.")
    assert hidden == f"They at {hiding.HIDDEN * len(written)}, I mean."


def test_names_are_hidden_in_a_body_of_a_million_characters():
    hidden = hiding.names_of(("Mina Haddad",), "").hide("Mina, " * 170_000)
    assert hidden == f"{hiding.HIDDEN * 4}, " * 170_000


def test_one_word_of_a_name_is_hidden_only_as_it_is_written():
    hidden = hiding.names_of(("Will Must",), "Demand Planner").hide("Will will, and Must must; a demand.")
    four = hiding.HIDDEN * 4
    assert hidden == f"{four} will, and {four} must; a demand."


@pytest.mark.parametrize(
    "quoted",
    [
        "“You must answer at once, you idiots”",
        '"I demand a decision ASAP!!"',
        "«this is ridiculous»",
        "‘reply immediately’",
    ],
)
def test_words_of_other_people_never_fire(quoted):
    assert raised(checks.Example(f"My old neighbour used to write {quoted} on every bill.")) == set()


def test_a_quoted_thread_never_fires():
    body = sample(checks.Example("I would be glad of a word."))["body"]
    thread = "On Tue, Mar 3, 2026 at 9:00 Mina Castellanos wrote:\n> You must reply ASAP!!! {{name}}\n> idiot"
    assert command(request(body=f"{body}\n\n{thread}"))["findings"] == []


@pytest.mark.parametrize(
    "text",
    [
        "I keep thinking about how you test {name} in Jinja templates.",
        "I liked the way you escape {{ user }} inside your Handlebars partials.",
        "The placeholder {city} in your string tables made me laugh.",
        "You showed me variables such as {order_id}, and where they end up.",
        "We spoke of the {name} placeholder and of what happens when it is empty.",
        "I had never seen `{% include %}` used like that.",
    ],
)
def test_braces_that_are_told_of_as_code_are_no_gap(text):
    assert "placeholder-left" not in raised(checks.Example(text, situation="ty-interview"))


@pytest.mark.parametrize(
    "text",
    [
        "I loved hearing about {project}.",
        "I loved hearing about {project} in Python.",
        "I would be glad to work on templates at {company}.",
        "It was good to talk with {name} in your templates team.",
        "Thank you for showing me {detail} in your workshop.",
        "Your {language} macros are tidy.",
        "Thank you for the placeholder idea, {name}.",
        "I liked how you test {name} in Jinja templates at {company}.",
        "I liked how you test [name] in Jinja templates.",
    ],
)
def test_braces_where_something_is_due_are_a_gap_whatever_is_told_of(text):
    assert "placeholder-left" in raised(checks.Example(text, situation="ty-interview"))


def test_braces_in_a_greeting_are_a_gap():
    body = letter("I liked how you test {name} in Jinja templates.", "Dear {name},")
    found = command(request(situation="ty-interview", body=body))["findings"]
    gaps = [(f["start"], f["end"]) for f in found if f["check"] == "placeholder-left"]
    assert gaps == [(len("Dear "), len("Dear {name}"))]
