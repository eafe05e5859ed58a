"""Texts of the user's own: a letter with places passes, anything cleverer is refused before it is run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_core.messages import (
    BadTemplate,
    Person,
    Record,
    Sender,
    as_own_text,
    channels,
    check_own,
    compose,
    own_text,
    situations,
)
from followup_core.messages import own as own_module

SLOTS = ("detail", "fit_point")
TEXT = """Subject: {{ role }} on {{ day }}

Thank you for {{ detail }}.
{% if fit_point %}
{{ fit_point }}
{% elif detail %}
I mean it.
{% endif %}
"""
ESCAPES = [
    "{{ ''.__class__ }}",
    "{{ ''['__class__'] }}",
    "{{ ''|attr('__class__') }}",
    "{{ detail|attr('format') }}",
    "{{ detail.__class__.__mro__ }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ lipsum.__globals__['os'] }}",
    "{{ namespace() }}",
    "{{ self }}",
    "{{ self._TemplateReference__context }}",
    "{{ joiner }}",
    "{{ '%s'.format_map({}) }}",
    "{{ '{0.__class__}'.format(detail) }}",
    "{{ ('{0}'|string).format(1) }}",
    "{% set f = detail.format %}{{ f() }}",
    "{% include 'frames/email.j2' %}",
    "{% import 'x' as x %}",
    "{% from 'x' import y %}",
    "{% extends 'x' %}",
    "{% block a %}{% endblock %}",
    "{% macro a() %}{% endmacro %}",
    "{% call detail() %}{% endcall %}",
    "{% filter upper %}a{% endfilter %}",
    "{{ detail() }}",
    "{{ detail is sameas(detail) }}",
    "{{ detail is defined }}",
    "{{ __builtins__ }}",
    "{{ caller() }}",
    "{% do detail %}",
    "{{ detail|upper('x') }}",
]
EXHAUSTION = [
    "{{ 'a' * 10**9 }}",
    "{{ 10**9**9 }}",
    "{{ 'a'|center(999999999) }}",
    "{{ '%0999999999d' % 1 }}",
    "{{ '%0999999999d'|format(1) }}",
    "{{ 'a'.ljust(999999999) }}",
    "{{ 'a'|replace('', 'b' * 9999) }}",
    "{{ ['a']*999999|join }}",
    "{{ range(10**10)|list }}",
    "{{ range(9)|join }}",
    "{% for a in range(10**5) %}{% for b in range(10**5) %}{% endfor %}{% endfor %}",
    "{% for a in detail recursive %}{{ loop(a) }}{% endfor %}",
    "{% set a = 'a' %}{{ a ~ a ~ a }}",
    "{{ 'a' ~ 'a' }}",
    "{{ lipsum(n=99999) }}",
    "{{ 'a'|indent(99999999) }}",
    "{{ 'a b'|wordwrap(1) }}",
    "{{ dict(a=1)|xmlattr }}",
    "{{ [1,2]|batch(9999999) }}",
    "{{ 1234567 }}",
    "{{ -1 }}",
    "{{ 1e308 }}",
    "{{ '" + "a" * 300 + "' }}",
    "{{ " + "9" * 5000 + " }}",
    "{{ " + "(" * 900 + "1" + ")" * 900 + " }}",
    "{{ " + "not " * 900 + "detail }}",
    "{{ " + "-" * 900 + "1 }}",
    "{{ " + "1 if 1 else " * 300 + "1 }}",
    "{% if detail %}" * 150 + "{% endif %}" * 150,
    "{{ detail }}" * 90,
    "x" * 6001,
]
BROKEN = [
    "{{ detail",
    "{% if detail %}",
    "{% endif %}",
    "{{ }}",
    "{% %}",
    "{{ detail }} {% else %}",
    "  \n ",
]
HIDDEN = ["a\x00b", "a\ue000\ue1ffb\ue001", "{{ '\\ue000\\ue100' }}", "a\u202eb", "{{ '\\x00' }}"]


@pytest.mark.parametrize("source", [*ESCAPES, *EXHAUSTION, *BROKEN, *HIDDEN])
def test_what_is_no_letter_is_refused_before_it_is_run(source, monkeypatch):
    monkeypatch.setattr(own_module._environment, "from_string", pytest.fail)
    with pytest.raises(BadTemplate) as refused:
        own_text(source, SLOTS)
    assert refused.value.line >= 1
    assert refused.value.why.endswith(".")
    assert refused.value.advice


def test_the_line_that_is_wrong_is_named():
    with pytest.raises(BadTemplate) as refused:
        check_own("Subject: x\n\nHello\n{{ detial }}", SLOTS)
    assert refused.value.line == 4
    assert "detial" in refused.value.why
    assert "detail" in refused.value.advice


def filled(source, **facts):
    text = own_text(source, situations["ty-interview"].slot_ids)
    record, people = Record("Contoso", "data analyst"), (Person("Dana Lee", "Dana"), Sender("Sam Rivera"))
    return compose("ty-interview", "email", "standard", *people, record, facts, own=text)


def test_a_text_of_ones_own_is_filled_greeted_and_signed():
    draft = filled("Subject: {{ role|upper }}\n\nI liked {{ detail }}.", detail="the tour.")
    assert draft.subject == "DATA ANALYST"
    assert draft.body.startswith("Hello Dana,\n\nI liked the tour.\n\n")
    assert draft.body.endswith("Sam Rivera")
    assert ("the tour", "slot:detail") in draft.parts


def test_a_place_without_words_shows_as_a_gap_even_when_it_is_optional():
    draft = filled(TEXT + "{{ courtesy }}")
    assert "[one thing you talked about]" in draft.body
    assert {"detail", "courtesy", "interview_on"} <= {*draft.missing}


def test_what_is_typed_is_never_run():
    draft = filled("{{ detail }}", detail="{{ 7*7 }} {% raw %}")
    assert "{{ 7*7 }} {% raw %}" in draft.body


@given(st.text(max_size=1000), st.text(max_size=200))
def test_a_passed_text_stays_small_whatever_is_put_in(detail, name):
    source = "{{ detail }} {{ recipient|upper }}" * 25
    person = Person(name)
    text = own_text(source, SLOTS)
    draft = compose(
        "ty-interview",
        "email",
        "formal",
        person,
        Sender(name),
        Record(name, name),
        {"detail": detail},
        own=text,
    )
    assert len(draft.body) < 100_000


@given(st.text(st.sampled_from("{}%#- \n|.'([ifendaltol0"), max_size=80))
def test_any_source_passes_or_is_refused_in_words(source):
    try:
        text = own_text(source, SLOTS)
    except BadTemplate:
        return
    record = Record("Contoso", "analyst")
    compose("ty-interview", "email", "casual", Person("Bo"), Sender("Sam"), record, {}, own=text)


@pytest.mark.parametrize("situation", situations)
def test_each_of_our_texts_can_be_made_ones_own(situation):
    kind = situations[situation]
    facts = {slot.id: slot.choices[-1] if slot.choices else slot.example for slot in kind.slots}
    people = Person("Dana Lee", "Dana"), Sender("Sam Rivera", "sam@example.com", "555 0142")
    for channel in kind.channels:
        tone = channels[channel].tones[0]
        source = as_own_text(situation, channel, tone, facts, 1)
        text = own_text(source, kind.slot_ids)
        ours = compose(situation, channel, tone, *people, Record("Contoso", "analyst"), facts, 1)
        own = compose(situation, channel, tone, *people, Record("Contoso", "analyst"), facts, 1, own=text)
        assert own.body.split() == ours.body.split() or ours.words < own.words
