/** The saved document, on a fake shelf that can run full, lie, or be interrupted at any operation. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { NotSaved, Store, crc32, memory, prefixFor, seal, unseal } from "../../site_app/web/store.js";

const A = "aw1/";

/** A shelf of limited room that breaks at the n-th change: "crash" ends the tab, "quota" refuses, "drop" forgets. */
function shelf({ room = Infinity, breakAt = Infinity, how = "crash" } = {}) {
  const inner = memory();
  let changes = 0;
  const used = () => {
    let sum = 0;
    for (let i = 0; i < inner.length; i++) sum += inner.key(i).length + inner.getItem(inner.key(i)).length;
    return sum;
  };
  const change = (key, size, run) => {
    if (++changes === breakAt) {
      if (how === "crash") throw new Crash();
      if (how === "quota") throw new DOMException("full", "QuotaExceededError");
      return;
    }
    if (used() + size > room) throw new DOMException("full", "QuotaExceededError");
    run();
  };
  return {
    inner,
    used,
    changes: () => changes,
    repair: () => ((changes = 0), (breakAt = Infinity), (room = Infinity)),
    get length() { return inner.length; },
    key: (i) => inner.key(i),
    getItem: (key) => inner.getItem(key),
    setItem: (key, value) =>
      change(key, key.length + value.length - (inner.getItem(key) === null ? 0 : key.length + inner.getItem(key).length),
        () => inner.setItem(key, value)),
    removeItem: (key) => change(key, 0, () => inner.removeItem(key)),
  };
}
class Crash extends Error {}

function opened(on, schema = 1) {
  const store = new Store(on, A, schema);
  store.open(true);
  return store;
}

const before = { "a/one": { title: "One" }, "a/two": { title: "Two" }, "m/x": { body: "x".repeat(300) } };
const change = [["a/one", { title: "One, changed" }], ["a/two", null], ["a/three", { title: "Three" }]];
const after = { "a/one": { title: "One, changed" }, "m/x": before["m/x"], "a/three": { title: "Three" } };

function filled(options) {
  const on = shelf();
  opened(on).commit("start", Object.entries(before));
  const broken = shelf(options);
  for (let i = 0; i < on.inner.length; i++) broken.inner.setItem(on.inner.key(i), on.inner.getItem(on.inner.key(i)));
  return broken;
}

test("the check sum is the CRC-32 everybody knows", () => {
  assert.equal(crc32("123456789"), "cbf43926");
  assert.equal(crc32("Grüße, 漢字"), crc32("Grüße, 漢字"));
});

test("any text survives being sealed, and no changed character goes unnoticed", () => {
  const text = 'Zoë said “yes”\n\u2028 😀 \\ " { \ud800';
  const raw = seal({ s: 1, r: 1, d: text });
  assert.deepEqual(unseal(raw).d, text);
  for (let i = 0; i < raw.length; i++) {
    const bad = raw.slice(0, i) + (raw[i] === "x" ? "y" : "x") + raw.slice(i + 1);
    assert.equal(unseal(bad), undefined, `changed at ${i}`);
  }
});

test("deployments under one origin keep their data apart", () => {
  assert.equal(prefixFor("/planner/"), "aw1/");
  const names = ["/planner/", "/afterword/planner/", "/a/planner/", "/a/b/planner/", "/other/"].map(prefixFor);
  assert.equal(new Set(names).size, names.length);
  const on = memory();
  for (const name of names) {
    const store = new Store(on, name, 1);
    store.open(true);
    assert.deepEqual(store.records(), {});
    store.commit("id", [["a/same", name]]);
  }
  for (const name of names) {
    const store = new Store(on, name, 1);
    store.open(true);
    assert.deepEqual(store.records(), { "a/same": name });
  }
});

test("what is committed is there after a new start", () => {
  const on = filled();
  const store = opened(on);
  assert.deepEqual(store.records(), before);
  const revision = store.commit("c", change);
  assert.deepEqual(store.records(), after);
  assert.deepEqual(opened(on).records(), after);
  assert.equal(opened(on).revision, revision);
});

test("the same commit sent twice is applied once", () => {
  const store = opened(filled());
  const revision = store.commit("once", change);
  assert.equal(store.commit("once", [["a/one", { title: "again" }]]), revision);
  assert.deepEqual(store.records(), after);
});

for (const how of ["crash", "quota", "drop"]) {
  test(`a commit broken at any operation by “${how}” is whole or not there`, () => {
    const trial = filled();
    const clean = opened(trial);
    clean.commit("c", change);
    const steps = trial.changes();
    assert.ok(steps > 5);
    for (let at = 1; at <= steps; at++) {
      const on = filled({ breakAt: at, how });
      const store = opened(on);
      let said = "saved";
      try {
        store.commit("c", change);
      } catch (error) {
        said = error instanceof NotSaved ? "not saved" : "crashed";
        if (how !== "crash") assert.equal(said, "not saved", `${at}: ${error}`);
      }
      on.repair();
      const found = opened(on).records();
      const whole = JSON.stringify(sorted(found)) === JSON.stringify(sorted(after));
      if (said === "saved") assert.ok(whole, `said saved at ${at}`);
      else if (said === "not saved") assert.deepEqual(found, before, `said not saved at ${at}`);
      else assert.ok(whole || JSON.stringify(sorted(found)) === JSON.stringify(sorted(before)), `torn at ${at}`);
      if (said === "not saved") assert.deepEqual(store.records(), before);
    }
  });
}

test("a crash while the last crash is being repaired changes nothing", () => {
  const trial = filled();
  opened(trial).commit("c", change);
  for (let first = 1; first <= trial.changes(); first++) {
    for (let second = 1; second <= 12; second++) {
      const on = filled({ breakAt: first });
      try { opened(on).commit("c", change); } catch { /* the tab is gone */ }
      on.repair();
      const again = shelf({ breakAt: second });
      for (let i = 0; i < on.inner.length; i++) again.inner.setItem(on.inner.key(i), on.inner.getItem(on.inner.key(i)));
      try { opened(again); } catch { /* and again */ }
      again.repair();
      const found = JSON.stringify(sorted(opened(again).records()));
      assert.ok([before, after].some((state) => JSON.stringify(sorted(state)) === found), `${first}, ${second}`);
      assert.equal(again.getItem(`${A}wal`), null);
    }
  }
});

test("a full shelf keeps every byte it had, whatever its room", () => {
  const full = filled().used();
  for (let room = full; room < full + 1500; room += 7) {
    const on = filled({ room });
    const bytes = dump(on);
    try {
      opened(on).commit("c", change);
    } catch (error) {
      assert.ok(error instanceof NotSaved);
      assert.deepEqual(dump(on), bytes, `room ${room}`);
    }
  }
});

test("a shelf that keeps nothing new and says nothing loses nothing old", () => {
  const on = filled();
  const store = opened(on);
  const bytes = dump(on);
  on.setItem = () => {};
  assert.throws(() => store.commit("c", change), NotSaved);
  assert.deepEqual(dump(on), bytes);
});

test("a damaged record is set aside and the rest is loaded", () => {
  for (const bad of ["", "null", "00000000{}", "{not json", seal("x").slice(0, -1)]) {
    const on = filled();
    on.inner.setItem(`${A}a/one`, bad);
    const store = opened(on);
    assert.deepEqual(Object.keys(store.records()).sort(), ["a/two", "m/x"]);
    assert.deepEqual(store.damaged, ["a/one"]);
    const aside = Object.values(dump(on)).map(unseal).find((value) => value?.name === "a/one");
    assert.equal(aside?.raw, bad);
    assert.equal(on.getItem(`${A}a/one`), bad, "nothing is deleted");
    opened(on);
    assert.equal(Object.keys(dump(on)).filter((key) => key.startsWith(`${A}q/`)).length, 1, "set aside once");
  }
});

test("a lost or damaged meta record is rebuilt from the others", () => {
  for (const bad of [null, "garbage", seal({ rev: "x" }), seal(null)]) {
    const on = filled();
    if (bad === null) on.inner.removeItem(`${A}meta`);
    else on.inner.setItem(`${A}meta`, bad);
    const store = opened(on);
    assert.deepEqual(store.records(), before);
    assert.ok(store.revision > 1);
    store.commit("c", change);
    assert.deepEqual(opened(on).records(), after);
  }
});

test("a damaged log is set aside and changes nothing", () => {
  const log = seal({ ops: [["a/one", seal({ s: 1, r: 9, d: "log" }), null]] });
  for (let i = 0; i < log.length; i += 3) {
    const on = filled();
    on.inner.setItem(`${A}wal`, `${log.slice(0, i)}~${log.slice(i + 1)}`);
    assert.deepEqual(opened(on).records(), before);
    assert.equal(on.getItem(`${A}wal`), null);
  }
});

test("keys of others are never read as ours and never touched", () => {
  const on = filled();
  const foreign = { "aw1/@x/a/one": "1", "aw1/zzz": "2", "aw1/a/": "3", "aw1/a/b/c": "4", other: "5", "aw10/a/one": "6" };
  for (const [key, value] of Object.entries(foreign)) on.inner.setItem(key, value);
  const store = opened(on);
  for (let i = 0; i < 50; i++) store.commit(`c${i}`, [["a/one", { i }]]);
  assert.deepEqual(Object.keys(store.records()).sort(), Object.keys(before).sort());
  for (const [key, value] of Object.entries(foreign)) assert.equal(on.getItem(key), value);
});

test("data of a newer version is shown but never written", () => {
  const on = filled();
  opened(on, 2).commit("newer", [["a/new", {}]]);
  on.inner.setItem(`${A}a/one`, "damaged");
  const bytes = dump(on);
  const old = opened(on, 1);
  assert.match(old.readOnly, /newer version/);
  assert.throws(() => old.commit("c", change), NotSaved);
  assert.deepEqual(dump(on), bytes);
});

test("a change made elsewhere is not overwritten by a decision made before it", () => {
  const store = opened(filled());
  const base = store.revision;
  store.commit("theirs", [["a/one", { title: "Theirs" }]]);
  assert.throws(() => store.commit("mine", [["a/one", { title: "Mine" }], ["a/x", {}]], base), NotSaved);
  assert.deepEqual(store.records()["a/one"], { title: "Theirs" });
  assert.equal(store.records()["a/x"], undefined);
  store.commit("other", [["a/two", { title: "Fine" }]], base);
});

test("two writers that do not know of each other are noticed", () => {
  const on = filled();
  const [one, two] = [opened(on), opened(on)];
  one.commit("1", [["a/one", { title: "from one" }]]);
  assert.throws(() => two.commit("2", [["a/one", { title: "from two" }]]), NotSaved);
  assert.deepEqual(two.records()["a/one"], { title: "from one" });
  two.commit("3", [["a/two", { title: "from two" }]]);
});

test("only known kinds of records are saved", () => {
  const store = opened(shelf());
  for (const name of ["meta", "wal", "q/1", "__proto__", "a/", "a/../b", "x/1"])
    assert.throws(() => store.commit(name, [[name, {}]]), NotSaved);
});

const sorted = (records) => Object.fromEntries(Object.entries(records).sort());
const dump = (on) => {
  const all = {};
  for (let i = 0; i < on.length; i++) all[on.key(i)] = on.getItem(on.key(i));
  return all;
};
