"""What the planner's worker does once Python runs: make the app and answer its first request."""

from site_app.planner import create_app
from site_app.planner.wire import Worker

worker = Worker(create_app())
worker.load(0, {})
asked = {
    "id": 1,
    "method": "GET",
    "path": "/",
    "form": {},
    "now": "2026-03-17T14:00:00Z",
    "zone": "Europe/London",
}
reply = worker.answer(asked)
if reply["status"] != 200:
    raise RuntimeError(reply["body"])
reply["body"]
