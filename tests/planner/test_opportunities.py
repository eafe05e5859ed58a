"""The list of opportunities, and how one leaves it and comes back."""

from tests.planner.conftest import TEXT, THANKED, opportunity


def test_an_empty_list_leads_on(empty):
    page = empty.get("/opportunities")
    assert page.status == 200
    assert "None yet." in page.words
    assert "#/interviews/new" in page.links()


def test_the_most_pressing_stands_first(planner):
    page = planner.get("/opportunities")
    assert page.status == 200
    assert page.words.index("Contoso") < page.words.index("Kestrel Timber")
    assert "Three plans running." in page.words


def test_deleting_asks_first(planner):
    page = planner.get("/opportunities/c1/delete")
    assert page.status == 200
    assert "Delete Data analyst at Contoso?" in page.words
    assert planner.opportunity("c1")


def test_what_is_deleted_can_be_put_back_as_it_was(planner):
    page = planner.post("/opportunities/c1/delete")
    assert (page.status, page.location) == (303, "/opportunities")
    assert planner.opportunity("c1") is None
    assert not planner.shelf.sheet().messages("c1")
    assert "Deleted: Contoso." in planner.get("/opportunities").words
    assert planner.post("/deleted/opportunity/put-back").status == 303
    assert planner.opportunity("c1") == opportunity(said="by Friday the 13th", events=(THANKED,))
    assert planner.shelf.sheet().messages("c1") == (TEXT,)
    assert planner.opportunity("n2")
    assert "Deleted:" not in planner.get("/opportunities").words


def test_what_is_deleted_can_be_removed_for_good(planner):
    planner.post("/opportunities/c1/delete")
    assert planner.post("/deleted/opportunity/forget").status == 303
    assert not [key for key in planner.shelf.records if key.startswith("d/")]
    assert planner.post("/deleted/opportunity/put-back").status == 303
    assert planner.opportunity("c1") is None


def test_what_can_not_be_read_is_said(planner):
    planner.shelf.apply([("a/broken", {"id": "broken"})], 9)
    assert "One opportunity could not be read; nothing was deleted." in planner.get("/opportunities").words


def test_only_what_was_deleted_last_can_be_put_back(planner):
    planner.post("/opportunities/c1/delete")
    planner.post("/opportunities/n2/delete")
    assert "Deleted: Northwind." in planner.get("/opportunities").words
    planner.post("/deleted/opportunity/put-back")
    assert planner.opportunity("n2")
    assert planner.opportunity("c1") is None


def test_what_waits_in_no_shape_of_ours_is_not_offered(planner):
    planner.shelf.apply([("d/deleted", 7)], 9)
    page = planner.get("/opportunities")
    assert page.status == 200
    assert "Deleted:" not in page.words
    assert planner.post("/deleted/opportunity/put-back").status == 303
    assert planner.post("/deleted/kingdom/put-back").status == 404
    assert planner.post("/deleted/kingdom/forget").status == 404
