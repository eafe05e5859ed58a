"""The wire: one reply for each request, and nothing is true before it is committed."""

import json

import pytest
from flask import Flask, abort, g, redirect, request

from followup_core.record import Me
from site_app.planner import wire


@pytest.fixture
def app():
    app = Flask(__name__)
    wire.attach(app)

    @app.post("/name")
    def name():
        g.shelf.save(Me(name=request.form["name"]))
        return ("no", 422) if request.form["name"] == "bad" else redirect("/name", 303)

    @app.get("/name")
    def show():
        return f"{g.shelf.me.name} {request.args.get('more', '')} {g.now.isoformat()} {g.zone}"

    @app.get("/crash")
    def crash():
        raise RuntimeError("Marek Nowak's secret")

    @app.get("/gone")
    def gone():
        abort(404)

    return app


@pytest.fixture
def worker(app):
    return wire.Worker(app)


def ask(worker, method, path, **fields):
    asked = {"id": 7, "method": method, "path": path, "revision": 0, "zone": "Europe/London"}
    return worker.answer(asked | {"now": "2026-03-17T14:00:00.123Z", "form": {}} | fields)


def test_a_post_answers_with_operations_and_a_place_to_go(worker):
    reply = ask(worker, "POST", "/name", form={"name": ["Amina"]})
    assert (reply["id"], reply["status"], reply["headers"]["location"]) == (7, 303, "/name")
    assert reply["operations"] == [["me", {"name": "Amina"}]]


def test_nothing_is_saved_before_the_page_says_so(worker):
    reply = ask(worker, "POST", "/name", form={"name": ["Amina"]})
    assert "Amina" not in ask(worker, "GET", "/name")["body"]
    worker.changed(1, reply["operations"])
    after = ask(worker, "GET", "/name")
    assert "Amina" in after["body"]
    assert after["revision"] == 1


def test_a_refused_form_changes_nothing(worker):
    reply = ask(worker, "POST", "/name", form={"name": ["bad"]})
    assert (reply["status"], reply["operations"]) == (422, [])


@pytest.mark.parametrize(("path", "status"), [("/crash", 500), ("/gone", 404), ("/nowhere", 404)])
def test_an_error_is_one_reply_too_and_tells_nothing_personal(worker, path, status, caplog):
    reply = ask(worker, "GET", path)
    assert (reply["id"], reply["status"], reply["operations"]) == (7, status, [])
    assert "secret" not in reply["body"] + caplog.text


@pytest.mark.parametrize("missing", ["now", "zone", "path", "method"])
def test_a_broken_request_gets_its_reply(worker, missing):
    asked = {"id": 9, "method": "GET", "path": "/name", "now": "2026-03-17T14:00:00Z", "zone": "UTC"}
    reply = worker.answer({name: value for name, value in asked.items() if name != missing})
    assert (reply["id"], reply["status"]) == (9, 500)


def test_the_time_and_the_zone_are_the_pages(worker):
    assert "2026-03-17T14:00:00.123000+00:00 Europe/London" in ask(worker, "GET", "/name")["body"]


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../../etc/passwd", "Europe"])
def test_an_unknown_zone_becomes_utc(worker, zone):
    assert ask(worker, "GET", "/name", zone=zone)["body"].endswith(" UTC")


def test_a_get_carries_its_fields_in_the_query_of_the_worker_only(worker):
    assert " yes " in ask(worker, "GET", "/name", form={"more": ["yes"]})["body"]


def test_broken_surrogates_are_replaced(worker):
    reply = ask(worker, "POST", "/name", form={"name": ["a\ud800b 😀"]})
    assert reply["operations"] == [["me", {"name": "a\ufffdb 😀"}]]


def test_the_wire_speaks_json(worker):
    load = {"type": "load", "revision": 4, "records": {"me": {"name": "Tove Lindqvist"}}}
    assert wire.spoken(worker, json.dumps(load)) is None
    asked = {"type": "request", "id": 1, "method": "GET", "path": "/name", "form": {}, "revision": 4}
    reply = json.loads(
        wire.spoken(worker, json.dumps(asked | {"now": "2026-03-17T14:00:00Z", "zone": "UTC"}))
    )
    assert "Tove Lindqvist" in reply["body"]
    with pytest.raises(ValueError, match="load, changed or request"):
        wire.spoken(worker, '{"type": "dance"}')
