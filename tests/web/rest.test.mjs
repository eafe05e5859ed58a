import assert from "node:assert/strict";
import test from "node:test";

import { early } from "../../site_app/web/rest.js";

test("the first screens do without the rest, a letter does not", () => {
  assert(early({ method: "GET", path: "/" }));
  assert(!early({ method: "POST", path: "/" }));
  assert(!early({ method: "GET", path: "/opportunities/1/write/thanks" }));
});
