"""`make dev`: the same screens as whole pages, saved in memory, with the files of the page beside them."""

from datetime import UTC, datetime

import pytest

from followup_core.record import Shelf
from site_app.planner.dev import served


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def client(shelf):
    return served(shelf, datetime(2026, 3, 17, 14, 0, tzinfo=UTC), "Europe/London").test_client()


def test_a_whole_page_comes_with_its_shell_and_script(client):
    page = client.get("/settings")
    assert page.status_code == 200
    assert "<title>Settings · Afterword</title>" in page.text
    assert "htmx.min.js" in page.text


def test_what_is_saved_is_there_until_the_restart(client, shelf):
    assert client.post("/settings", data={"my-name": "Sam Rivera", "preset": "balanced"}).status_code == 303
    assert shelf.sheet().me.name == "Sam Rivera"
    assert client.post("/settings", data={"my-name": "x" * 300}).status_code == 422
    assert shelf.sheet().me.name == "Sam Rivera"


def test_the_address_follows_the_screen(client):
    assert client.get("/settings", headers={"HX-Request": "true"}).headers["HX-Push-Url"] == "/settings"


def test_the_files_of_the_page_are_served(client):
    with client.get("/web/tokens.css") as tokens:  # closes the file
        assert tokens.status_code == 200
    assert client.get("/web/../dev.py").status_code == 404
