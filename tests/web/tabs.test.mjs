/** Several tabs on one shelf, with locks as browsers have them. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { NotSaved, Store, memory } from "../../site_app/web/store.js";
import { Tabs } from "../../site_app/web/tabs.js";

/** Locks that a test can take away, as when a tab is closed. */
const locks = {
  held: null,
  queue: [],
  request(_name, options, run = options) {
    if (options.ifAvailable && locks.held) return run(null);
    const grant = () => ((locks.held = run), run({}));
    if (locks.held) locks.queue.push(grant);
    else grant();
  },
  release() {
    locks.held = null;
    locks.queue.shift()?.();
  },
};
Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });

let count = 0;
async function tabs(n) {
  locks.held = null;
  locks.queue = [];
  const [shelf, prefix] = [memory(), `aw1/@test${++count}/`];
  const all = [];
  for (let i = 0; i < n; i++) {
    const heard = [];
    const tab = new Tabs(new Store(shelf, prefix, 1), {
      changed: (operations) => heard.push(...operations.map(([name]) => name)),
      reloaded: () => heard.push("all"),
    });
    await tab.open();
    all.push(Object.assign(tab, { heard }));
  }
  return { shelf, prefix, all, close: () => all.forEach((tab) => tab.channel.close()) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test("one tab writes, and all of them see what any of them saved", async () => {
  const { all, close } = await tabs(3);
  assert.deepEqual(all.map((tab) => tab.writer), [true, false, false]);
  await all[1].commit([["a/one", "from the second"]]);
  await all[0].commit([["a/two", "from the first"]]);
  await settled();
  for (const tab of all) assert.deepEqual(tab.store.records(), { "a/one": "from the second", "a/two": "from the first" });
  assert.deepEqual(all.map((tab) => tab.heard), [["a/one"], ["a/two"], ["a/one", "a/two"]]);
  close();
});

test("three tabs saving at once lose nothing", async () => {
  const { all, shelf, prefix, close } = await tabs(3);
  await Promise.all(all.flatMap((tab, t) => Array.from({ length: 40 }, (_, i) => tab.commit([[`a/t${t}-${i}`, i]]))));
  const fresh = new Store(shelf, prefix, 1);
  fresh.open(false);
  assert.equal(Object.keys(fresh.records()).length, 120);
  assert.equal(fresh.revision, 120);
  close();
});

test("a tab that does not write never touches the shelf", async () => {
  const { all, shelf, close } = await tabs(2);
  await all[1].commit([["a/one", 1]]);
  const { setItem } = shelf;
  shelf.setItem = () => assert.fail("the second tab wrote");
  all[0].channel.close();
  locks.held = () => {};
  const late = all[1].commit([["a/two", 2]]);
  await settled();
  assert.equal(all[1].store.records()["a/two"], undefined);
  shelf.setItem = setItem;
  locks.release();
  await late.catch(() => {});
  close();
});

test("a refusal reaches the tab that asked, in the same words", async () => {
  const { all, close } = await tabs(2);
  await all[0].commit([["a/one", "first"]]);
  await assert.rejects(all[1].commit([["a/one", "second"]], 0), (error) =>
    error instanceof NotSaved && /another tab/.test(error.message));
  close();
});

test("when the writing tab closes, the next one takes over and finishes what was under way, once", async () => {
  const { all, shelf, close } = await tabs(3);
  await all[1].commit([["a/one", 1]]);
  all[0].channel.close(); // it hears nothing any more
  const waiting = all[1].commit([["a/two", 2]]);
  const revision = all[1].store.revision;
  locks.release();
  assert.equal(await waiting, revision + 1);
  assert.equal(all[1].writer, true);
  await settled();
  for (const tab of all.slice(1)) assert.deepEqual(tab.store.records(), { "a/one": 1, "a/two": 2 });
  assert.ok(shelf.length >= 3);
  await all[2].commit([["a/three", 3]]);
  assert.equal(all[1].store.records()["a/three"], 3);
  close();
});

test("a commit that was saved, but not confirmed before the writing tab died, is not done twice", async () => {
  const { all, close } = await tabs(2);
  const post = all[0].channel.postMessage.bind(all[0].channel);
  all[0].channel.postMessage = (message) => message.type === "changed" || post(message); // the answer is lost
  const waiting = all[1].commit([["a/one", { n: 1 }]]);
  await settled();
  all[0].channel.close();
  locks.release();
  await waiting;
  assert.equal(all[1].store.revision, 1);
  assert.deepEqual(all[1].store.records(), { "a/one": { n: 1 } });
  close();
});
