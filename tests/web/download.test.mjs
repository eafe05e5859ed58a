/** A download over a line that breaks. */
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { download, line } from "../../site_app/web/download.js";

const FILE = Uint8Array.from({ length: 100 }, (_, n) => n);
mock.method(globalThis, "setTimeout", (act) => queueMicrotask(act));

/** Serves the file, a break after as many bytes as each number says; `ranges` as a host that knows them. */
function host({ breaks, ranges = true }) {
  const asked = [];
  globalThis.fetch = async (_, { headers = {} } = {}) => {
    asked.push(headers.Range);
    const until = breaks.shift();
    if (until === 0) throw new TypeError("no line");
    const start = ranges && headers.Range ? Number(/\d+/.exec(headers.Range)[0]) : 0;
    const parts = [FILE.slice(start, start + 7), FILE.slice(start + 7, until)];
    return new Response(new ReadableStream({
      pull(stream) {
        const part = parts.shift();
        if (part) stream.enqueue(part);
        else if (until) stream.error(new TypeError("broken"));
        else stream.close();
      },
    }), { status: start ? 206 : 200 });
  };
  return asked;
}

const all = async (arrived = () => {}) => {
  const { body } = await download("image.gz", arrived);
  return new Uint8Array(await new Response(body).arrayBuffer());
};

beforeEach(() => { line.broken = false; });

test("a whole file comes in one go", async () => {
  const asked = host({ breaks: [] });
  assert.deepEqual(await all(), FILE);
  assert.deepEqual(asked, [undefined]);
});

for (const ranges of [true, false]) {
  test(`a broken download goes on where it was, from a host that ${ranges ? "knows" : "does not know"} ranges`, async () => {
    const asked = host({ breaks: [30, 60], ranges });
    let count = 0;
    assert.deepEqual(await all((bytes) => { count += bytes; }), FILE);
    assert.deepEqual(asked, [undefined, "bytes=30-", "bytes=60-"]);
    assert.equal(count, FILE.length);
  });
}

test("a line that is not there at first is tried again", async () => {
  host({ breaks: [0, 0] });
  assert.deepEqual(await all(), FILE);
  assert.equal(line.broken, false);
});

test("a line that stays broken is given up", async () => {
  const asked = host({ breaks: Array(20).fill(0) });
  await assert.rejects(all());
  assert.equal(line.broken, true);
  assert.equal(asked.length, 4);
});

test("so is one that breaks in the middle and stays so", async () => {
  host({ breaks: [30, ...Array(20).fill(0)] });
  await assert.rejects(all());
  assert.equal(line.broken, true);
});
