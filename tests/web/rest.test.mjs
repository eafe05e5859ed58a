import assert from "node:assert/strict";
import test from "node:test";

import { early, fill } from "../../site_app/web/rest.js";

test("the first screens do without the rest, a letter does not", () => {
  assert(early({ method: "GET", path: "/" }));
  assert(!early({ method: "POST", path: "/" }));
  assert(!early({ method: "GET", path: "/opportunities/1/write/thanks" }));
});

test("each part of the rest comes to its place, and nothing else changes", () => {
  const memory = new Uint8Array(16).fill(9);
  const rest = new Uint8Array([...new Uint8Array(Uint32Array.of(2, 3, 5, 12, 13).buffer), 1, 2, 3]);
  fill(memory, rest);
  assert.deepEqual([...memory], [9, 9, 9, 1, 2, 9, 9, 9, 9, 9, 9, 9, 3, 9, 9, 9]);
});
