"""Writing in a real browser: hand edits, both texts where both changed, the file, the clock, own texts."""

import re
from email import message_from_bytes
from email.policy import default

from playwright.sync_api import expect

SENTENCE = "If anything else would help you, I am happy to send it."


def debriefed(planner):
    """Note an interview in a minute and open the letter."""
    page = planner.open("/debrief").page
    page.get_by_label("Where, and for which role?").fill("Contoso, data analyst")
    page.get_by_label("Whom did you meet").fill(
        "Dana dana@contoso.example: her chess club\nthe tour of the yard"
    )
    page.get_by_role("button", name="Keep it").click()
    expect(planner.heading).to_contain_text("data analyst at Contoso")
    page.get_by_role("link", name="Write it").first.click()
    expect(page.locator("#letter-body")).to_contain_text("her chess club")
    assert planner.taken_away() == []
    return page


def finished(planner):
    """Open a letter and fill its last gaps, so that it may leave."""
    page = debriefed(planner)
    page.get_by_label("Where you fit their need").fill("I ran a club for ten years")
    page.get_by_label("Your name").fill("Sam Rivera")
    expect(page.locator("#letter-body")).to_contain_text("Sam Rivera")
    expect(page.get_by_role("button", name="Copy the subject")).to_be_enabled()
    return page


def edit(page, old, new):
    page.get_by_role("button", name="Edit", exact=True).click()
    text = page.get_by_label("Your text")
    text.fill(text.input_value().replace(old, new))


def test_hand_edits_stay_while_slots_and_tone_change(planner):
    page = debriefed(planner)
    edit(page, SENTENCE, "The train was late and I did not mind.")
    page.get_by_label("Where you fit their need").fill("I ran a club for ten years")
    expect(page.get_by_label("Your text")).to_have_value(re.compile("I ran a club for ten years"))
    expect(page.get_by_label("Your text")).to_have_value(re.compile("The train was late and I did not mind."))
    page.get_by_role("button", name="Done", exact=True).click()
    expect(page.locator("ins.hand")).to_have_text("The train was late and I did not mind.")

    page.get_by_text("Change", exact=True).click()
    page.get_by_label("Tone").select_option("casual")
    expect(page.locator("#letter-body")).to_contain_text("Hi Dana,")
    expect(page.get_by_role("heading", name="Which words shall stay?")).to_be_visible()
    page.get_by_role("button", name="Take this").first.click()
    expect(page.locator("#letter-body")).not_to_contain_text("The train was late")
    assert planner.taken_away() == []


def test_a_chip_fills_its_slot_and_the_letter(planner):
    page = debriefed(planner)
    page.get_by_role("button", name="the tour of the yard").click()
    expect(page.get_by_label("One thing you talked about")).to_have_value("the tour of the yard")
    expect(page.locator("#letter-body")).to_contain_text("the tour of the yard")


def test_the_mail_file_that_is_saved_is_the_letter(planner):
    page = finished(planner)
    edit(page, SENTENCE, "Zoë’s café, 3 °C.")
    page.get_by_role("button", name="Done", exact=True).click()
    expect(page.locator("ins.hand")).to_have_text("Zoë’s café, 3 °C.")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Download as .eml").click()
    assert saved.value.suggested_filename == "contoso-ty-interview.eml"
    mail = message_from_bytes(saved.value.path().read_bytes(), policy=default)
    assert mail["X-Unsent"] == "1"
    assert mail["To"] == "Dana <dana@contoso.example>"
    assert mail.get_content().split() == page.locator("#letter-body").inner_text().split()


def test_subject_and_text_are_copied_apart(planner, context):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = finished(planner)
    page.get_by_role("button", name="Copy the subject").click()
    expect(page.get_by_role("status").filter(has_text="Copied.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("#letter-subject").inner_text()
    page.get_by_role("button", name="Copy the text").click()
    page.wait_for_function("before => navigator.clipboard.readText().then(now => now !== before)", arg=copied)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Hello Dana,\n\n")
    assert copied.split() == page.locator("#letter-body").inner_text().split()


def test_the_letter_in_work_is_there_again_after_a_reload(planner):
    page = debriefed(planner)
    edit(page, SENTENCE, "The train was late.")
    page.wait_for_timeout(600)
    page.reload()
    planner.ready()
    expect(page.get_by_label("Your text")).to_have_value(re.compile("The train was late."))


def test_a_script_is_read_by_the_clock(planner):
    page = debriefed(planner)
    planner.go(page.locator("#screen").get_attribute("data-path").replace("thank_you", "check_in"))
    page.get_by_text("Change", exact=True).click()
    page.get_by_label("How it goes").select_option("voicemail")
    page.get_by_role("button", name="Start the clock").click()
    expect(page.locator("output")).to_have_text("2 of 30 seconds")


def test_a_text_comes_in_from_a_file_and_its_fault_is_shown_by_line(planner, tmp_path):
    file = tmp_path / "mine.txt"
    file.write_text("Subject: Hi\n\nI liked {{ detail }}.\n{{ oops }}", "utf-8")
    page = planner.open("/texts").page
    page.get_by_text("Bring one in from a file").click()
    page.get_by_label("A plain text file").set_input_files(file)
    page.get_by_role("button", name="Add it").click()
    expect(page.locator("#file-text-error")).to_contain_text("Line 4")
    page.get_by_label("Or paste the text").fill("Subject: Hi\n\nI liked {{ detail }}.")
    page.get_by_role("button", name="Add it").click()
    expect(page.locator("article.letter")).to_contain_text("I liked the move from spreadsheets to dbt.")
    assert planner.taken_away() == []


def test_what_a_button_changed_is_there_again_after_a_reload_too(planner):
    page = debriefed(planner)
    edit(page, SENTENCE, "I definately like trains.")
    page.get_by_role("button", name="Fix: definitely").click()
    text = page.get_by_label("Your text")
    expect(text).to_have_value(re.compile("I definitely like trains."))
    page.wait_for_timeout(600)
    page.reload()
    planner.ready()
    expect(text).to_have_value(re.compile("I definitely like trains."))


def test_looking_at_a_letter_leaves_nothing_to_be_restored(planner):
    page = debriefed(planner)
    page.get_by_role("button", name="Edit", exact=True).press("Enter")
    expect(page.get_by_label("Your text")).to_be_visible()
    page.get_by_role("button", name="Done", exact=True).press("Enter")
    page.get_by_role("button", name="Not here").first.press("Enter")
    page.wait_for_timeout(600)
    assert not [key for key in planner.stored() if "/d/" in key]


def test_edits_that_were_taken_back_are_put_back(planner):
    page = debriefed(planner)
    edit(page, SENTENCE, "The train was late.")
    page.get_by_role("button", name="Take my edits back").press("Enter")
    expect(page.locator("#taken-back")).to_be_focused()
    expect(page.locator("#letter-body")).to_contain_text(SENTENCE)
    page.wait_for_timeout(600)
    page.reload()
    planner.ready()
    page.get_by_role("button", name="Put them back").press("Enter")
    expect(page.get_by_label("Your text")).to_have_value(re.compile("The train was late."))
    expect(page.get_by_role("button", name="Done", exact=True)).to_be_focused()
    expect(page.locator("#taken-back")).to_have_count(0)
    assert planner.taken_away() == []


def test_a_fix_mends_the_field_and_the_field_goes_on_writing_the_letter(planner):
    page = debriefed(planner)
    field = page.get_by_label("Where you fit their need")
    field.fill("I definately ran a club")
    page.get_by_role("button", name="Fix: definitely").press("Enter")
    expect(field).to_have_value("I definitely ran a club")
    expect(page.locator("#letter-body")).to_contain_text("I definitely ran a club.")
    field.fill("I ran a night desk")
    expect(page.locator("#letter-body")).to_contain_text("I ran a night desk.")
    expect(page.get_by_role("heading", name="Which words shall stay?")).to_have_count(0)
    field.fill("I definately ran a club")
    page.get_by_role("button", name="Fix: definitely").press("Enter")
    expect(field).to_have_value("I definitely ran a club")  # though it held that before
    page.wait_for_timeout(600)
    page.reload()
    planner.ready()
    expect(field).to_have_value("I definitely ran a club")
    assert planner.taken_away() == []


def test_a_hint_follows_other_words(planner):
    page = debriefed(planner)
    expect(page.locator("#slot-detail-hint")).to_contain_text("“Our conversation about …”")
    page.get_by_role("button", name="Other words").press("Enter")
    expect(page.locator("#slot-detail-hint")).to_contain_text("“I came away thinking about …”")
    assert planner.taken_away() == []


def test_a_moment_typed_last_stands_beside_the_others_and_in_its_letter(planner):
    page = planner.open("/debrief").page
    page.get_by_label("Where, and for which role?").fill("Contoso, data analyst")
    page.get_by_label("Whom did you meet").fill("Dana Lee\nBo Lind")
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("link", name="Open the note to Dana Lee").click()
    moment = page.get_by_label("A moment with this person only")
    moment.fill("her chess club")
    page.get_by_role("link", name="See both notes side by side").click()
    beside = page.get_by_label("A moment with Dana Lee")
    expect(beside).to_have_value("her chess club")
    beside.fill("the cold hall")
    page.get_by_role("link", name="Open the note to Dana Lee").click()
    expect(moment).to_have_value("the cold hall")
    moment.fill("the tour of the yard")
    page.get_by_role("link", name="See both notes side by side").click()
    expect(beside).to_have_value("the tour of the yard")
    beside.fill("the night rota")
    page.get_by_role("button", name="Keep these moments").click()
    expect(page.get_by_text("Kept. Each note has its moment.")).to_be_visible()
    page.get_by_role("link", name="Open the note to Dana Lee").click()
    expect(moment).to_have_value("the night rota")
    expect(page.locator("#letter-body")).to_contain_text("the night rota")
    assert planner.taken_away() == []
