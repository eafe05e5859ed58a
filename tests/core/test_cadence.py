import pytest

from tests.core.plans import EXAMPLES, line, planned, request


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["title"])
def test_a_worked_example_comes_out_as_written(example):
    result = planned(request(example))
    assert [line(message) for message in result.messages] == example["sends"]
    assert list(result.cancelled) == example.get("cancelled", [])
    assert str(result.close_on) == example.get("close_on", "None")
    assert result.stop_reason == example.get("stop")
    assert result.thank_you_state == example.get("state")
    assert str(result.promised_date) == example.get("promised", "None")
    business = example.get("promised_business", example.get("promised", "None"))
    assert str(result.promised_business_date) == business
    assert str(result.answer_requested_by) == example.get("answer_by", "None")
