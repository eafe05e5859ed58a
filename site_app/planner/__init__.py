"""The planner: an ordinary Flask app. It never asks for the time or the place; both come with the request."""

from flask import Flask
from jinja2 import StrictUndefined

from site_app.planner import (
    damaged,
    debrief,
    deleted,
    desk,
    events,
    following,
    heed,
    interviews,
    links,
    nudges,
    opportunities,
    panel,
    plan,
    problems,
    replies,
    rounds,
    screens,
    settings,
    spelling,
    texts,
    today,
    when,
    wire,
    words,
    write,
)

SCREENS = (
    today,
    damaged,
    deleted,
    opportunities,
    interviews,
    rounds,
    plan,
    events,
    replies,
    debrief,
    panel,
    write,
    heed,
    spelling,
    texts,
    settings,
    when,
)


def create_app(*, assets: str = "", guide: str = "../") -> Flask:
    """Make the app. `assets` and `guide` are where its page finds the style sheets and the guide."""
    app = Flask(__name__, static_folder=None)
    app.config.update(ASSETS=assets, GUIDE=guide)
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True, "undefined": StrictUndefined}
    wire.attach(app)
    screens.wrap(app)
    problems.attach(app)
    for screen in SCREENS:
        app.register_blueprint(screen.screen)
    app.jinja_env.globals.update(
        to=links.to,
        guide=links.guide,
        rule_link=links.rule_link,
        nudge_leads=nudges.leads,
        asset=links.asset,
        in_page=False,
        extensions="",
        screen="",
        section="",
        title="",
        can_write=desk.can_write,
    )
    app.jinja_env.filters.update(
        day=words.day,
        short_day=words.short_day,
        near=words.near,
        clock=words.clock,
        moment=words.moment,
        place=words.place,
        upper_first=words.upper,
        listed=words.listed,
        counted=words.count,
        as_options=words.options,
        people_named=following.people_named,
        records_named=damaged.records_named,
    )
    return app
