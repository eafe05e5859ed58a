/** Python as the page sees it, with a worker that answers, hangs or breaks as it is told. */
import assert from "node:assert/strict";
import { mock, test } from "node:test";

import { PATIENCE, Python } from "../../site_app/web/python.js";

mock.timers.enable({ apis: ["setTimeout"] });

function setting(answer = (said) => ({ id: said.id, status: 200, body: said.path })) {
  const workers = [];
  const told = { states: [], failed: 0 };
  const python = new Python(() => {
    const worker = {
      heard: [],
      ended: false,
      postMessage(message) {
        const said = JSON.parse(message);
        worker.heard.push(said);
        const reply = said.type === "request" && answer(said, worker);
        if (reply) worker.onmessage({ data: JSON.stringify(reply) });
      },
      terminate: () => (worker.ended = true),
      boots: () => worker.onmessage({ data: { state: "booted" } }),
    };
    workers.push(worker);
    return worker;
  }, {
    state: (name) => told.states.push(name),
    document: () => ({ revision: 7, records: { me: {} } }),
    failed: () => told.failed++,
    whole: () => told.whole ?? Promise.resolve(),
  });
  python.start();
  return { python, workers, told };
}

test("a question asked before Python is there is answered when it is", async () => {
  const { python, workers } = setting();
  const reply = python.ask({ path: "/early" });
  assert.deepEqual(workers[0].heard, []);
  workers[0].boots();
  assert.equal((await reply).body, "/early");
  assert.deepEqual(workers[0].heard[0], { type: "load", revision: 7, records: { me: {} } });
});

test("what needs the rest of the image is held until that has come, and the first screens are not", async () => {
  const { python, workers, told } = setting();
  let come = () => {};
  told.whole = new Promise((resolve) => (come = resolve));
  workers[0].boots();
  const letter = python.ask({ method: "POST", path: "/letter" });
  assert.equal((await python.ask({ method: "GET", path: "/" })).body, "/");
  mock.timers.tick(PATIENCE * 10);
  assert.equal(workers.length, 1);
  come();
  assert.equal((await letter).body, "/letter");
});

test("what is told before Python is there is not told twice", () => {
  const { python, workers } = setting();
  python.tell("changed", { revision: 8, operations: [] });
  workers[0].boots();
  assert.deepEqual(workers[0].heard.map((said) => said.type), ["load"]);
  python.tell("changed", { revision: 8, operations: [] });
  assert.deepEqual(workers[0].heard.map((said) => said.type), ["load", "changed"]);
});

test("a hanging request gets one reply, and those behind it are asked again", async () => {
  const { python, workers } = setting((said, worker) =>
    said.path === "/hang" || worker.stuck ? void (worker.stuck = true) : { id: said.id, status: 200, body: said.path });
  workers[0].boots();
  const replies = ["/a", "/hang", "/b", "/c"].map((path) => python.ask({ path }));
  await null; // what the worker needs is there: that takes a turn
  mock.timers.tick(PATIENCE - 1);
  assert.equal(workers.length, 1);
  mock.timers.tick(1);
  assert.ok(workers[0].ended);
  workers[1].boots();
  assert.deepEqual((await Promise.all(replies)).map((reply) => reply.status), [200, 504, 200, 200]);
  assert.deepEqual(workers[1].heard.map((said) => said.path ?? said.type), ["load", "/b", "/c"]);
});

test("time spent on loading is not held against a request", async () => {
  const { python, workers } = setting();
  const reply = python.ask({ path: "/slow line" });
  mock.timers.tick(PATIENCE * 10);
  workers[0].boots();
  assert.equal((await reply).status, 200);
});

test("when Python breaks, the request it broke on says so and the next one works", async () => {
  const { python, workers } = setting((said, worker) =>
    said.path === "/break" ? void worker.onmessage({ data: { failed: "RangeError" } }) : { id: said.id, status: 200 });
  workers[0].boots();
  assert.equal((await python.ask({ path: "/break" })).status, 500);
  workers[1].boots();
  assert.equal((await python.ask({ path: "/fine" })).status, 200);
});

test("when Python can't be started, every request is answered and the page is told once", async () => {
  for (const fail of [(worker) => worker.onerror(), (worker) => worker.onmessage({ data: { failed: "Error" } })]) {
    const { python, workers, told } = setting();
    const replies = ["/a", "/b"].map((path) => python.ask({ path }));
    fail(workers[0]);
    assert.deepEqual((await Promise.all(replies)).map((reply) => reply.status), [500, 500]);
    assert.equal(told.failed, 1);
    assert.equal(workers.length, 1);
  }
});
