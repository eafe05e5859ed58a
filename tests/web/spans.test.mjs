import assert from "node:assert/strict";
import test from "node:test";

import { folded } from "../../site_app/publish/zeros.mjs";
import { fill, head, unfolded } from "../../site_app/web/spans.js";

const PIECES = new Uint8Array([...new Uint8Array(Uint32Array.of(2, 3, 5, 12, 13).buffer), 1, 2, 3]);

/** An image as Pyodide makes it: four numbers, the second of which says where memory begins. */
function image(memory) {
  const whole = new Uint8Array(16 + memory.length);
  new Uint32Array(whole.buffer).set([7, 16, 0, 0]);
  whole.set(memory, 16);
  return whole;
}

test("each piece comes to its place, and nothing else changes", () => {
  const memory = new Uint8Array(16).fill(9);
  fill(memory, PIECES);
  assert.deepEqual([...memory], [9, 9, 9, 1, 2, 9, 9, 9, 9, 9, 9, 9, 3, 9, 9, 9]);
});

test("where memory was used before, there are zeros between the pieces", () => {
  const memory = new Uint8Array(16).fill(9);
  fill(memory, PIECES, 8);
  assert.deepEqual([...memory], [0, 0, 0, 1, 2, 0, 0, 0, 9, 9, 9, 9, 3, 9, 9, 9]);
});

test("an image without its zeros becomes the same image again", () => {
  for (const places of [[0, 1, 5000, 9999, 65535], [8000], []]) {
    const memory = new Uint8Array(65536);
    for (const place of places) memory[place] = 1 + (place % 255);
    const [whole, small] = [image(memory), folded(image(memory))];
    assert(small.length < 200);
    assert.equal(head(small), 16);
    assert.deepEqual(unfolded(small), whole);
  }
});

test("a short run of zeros stays in its piece", () => {
  const memory = new Uint8Array(65536).map((_, place) => (place % 1000 ? 0 : 1));
  assert.deepEqual(unfolded(folded(image(memory))), image(memory));
  assert(folded(image(memory)).length > 64000);
});
