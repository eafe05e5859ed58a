// @ts-check
/**
 * Spelling and grammar, for who asks for it: a worker of its own, loaded when a screen first wants it. A screen says so
 * with `data-wish` on its panel: `on`, `off`, or `forget` where what was kept is to be given back. The panel's parts have
 * `data-spelling`, and `data-when` names the states they are seen in.
 *
 * What is found goes to Python with every request about the letter, beside the very text that it was found in.
 */
/** @typedef {"off" | "loading" | "starting" | "ready" | "failed" | "stuck"} State  failed: it did not arrive; stuck: it did */

const MOST = 8; // texts
const PATIENCE = 400; // ms that a request waits for what is found in it
const SETTLED = 30; // ms after an answer in which the next request, which waited for it, has begun
const AWAY = 60_000; // ms without a letter after which the worker is ended
const MB = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const { harper = "", harperBytes = "", speller: own = "" } = document.documentElement.dataset;
const base = new URL(".", document.baseURI).href;
const cache = `afterword-more-${base}`; // the service worker's, for what is kept once it was needed
const country = /** @type {Record<string, string>} */ ({ AU: "Australian", CA: "Canadian", NZ: "Australian", PH: "American", US: "American" });

/** Makes a worker. @type {(() => Worker) | undefined} */ let launch;
/** Shows in the panel how things stand. @type {(state: State) => void} */ let tell;
/** @type {Worker | undefined} */ let worker;
/** @type {State} */ let state = "off";
let dialect = "";
let [loaded, total] = [0, Number(harperBytes)];
/** What was found in the texts looked at last. @type {Map<string, Promise<unknown[]>>} */ const found = new Map();
let told = ""; // the text of which Python knows what was found
let asked = 0;
/** @type {Map<number, (lints: unknown[]) => void>} */ const waiting = new Map();
/** @type {ReturnType<typeof setTimeout> | undefined} */ let leaving;
/** Requests about the letter that are under way. */ const running = new Set();

const panel = () => /** @type {HTMLElement | null} */ (document.querySelector("[data-wish]"));
const letter = () => /** @type {HTMLTextAreaElement | HTMLElement | null} */ (document.getElementById("letter-body"));
const text = () => { const one = letter(); return one ? ("value" in one ? one.value : one.textContent ?? "") : ""; };

/** The English that is meant: the chosen one, else that of the browser's language. @param {string} [chosen] */
function english(chosen) {
  if (chosen) return chosen;
  const here = navigator.languages.find((one) => /^en-[A-Z]{2}/.test(one))?.slice(3, 5) ?? "";
  return country[here] ?? "British";
}

/** Starts the worker, or starts it anew. @param {string} wanted */
function start(wanted) {
  end();
  dialect = wanted;
  state = "loading";
  worker = /** @type {() => Worker} */ (launch)();
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = () => fail();
  worker.postMessage({ start: { address: new URL(harper, base).href, bytes: total, dialect, cache } });
}

/** Ends the worker and gives its memory back. @param {State} [then] */
function end(then = "off") {
  worker?.terminate();
  worker = undefined;
  [state, loaded] = [then, 0];
  told = "";
  found.clear();
  for (const answer of waiting.values()) answer([]);
  waiting.clear();
}

function fail() {
  end(state === "loading" ? "failed" : "stuck");
  show();
}

/** @param {{state?: State, loaded?: number, id?: number, lints?: unknown[]}} told */
function hear(told) {
  if (told.id) {
    waiting.get(told.id)?.(told.lints ?? []);
    return void waiting.delete(told.id);
  }
  if (told.state === "failed") return fail();
  loaded = told.loaded ?? loaded;
  state = told.state === "loading" && loaded >= total ? "starting" : told.state ?? state;
  show();
  if (state === "ready") keep(), look();
}

/** Keeps the worker's script too, for days without a network. */
async function keep() {
  try {
    const shelf = await caches.open(cache);
    const file = new URL(own, base).href;
    if (!(await shelf.match(file))) await shelf.add(file);
  } catch {
    // what can't be kept is fetched again
  }
}

/** Gives back what was kept. */
async function forget() {
  const shelf = await caches.open(cache).catch(() => undefined);
  for (const request of (await shelf?.keys()) ?? []) if (request.url.startsWith(`${base}harper-`)) await shelf?.delete(request);
}

/** Gives what is found in a text. @param {string} words */
function read(words) {
  const known = found.get(words);
  if (known) return known;
  const id = ++asked;
  const lints = new Promise((/** @type {(lints: unknown[]) => void} */ resolve) => waiting.set(id, resolve));
  worker?.postMessage({ id, text: words });
  found.set(words, lints);
  for (const old of [...found.keys()].slice(0, -MOST)) found.delete(old);
  return lints;
}

/** Looks at the letter on the screen and has Python sift what is found, if that is news. It asks when nothing else does:
 *  what it asks with would be out of date after another answer. */
async function look() {
  const words = text();
  if (state !== "ready" || running.size || !words || words === told) return;
  const lints = await read(words);
  if (running.size || words !== text()) return;
  if (!lints.length) told = words;
  else sift();
}

/** Has Python look over the letter on the screen. */
const sift = () => (document.querySelector(".editing") ?? document.getElementById("preview"))?.dispatchEvent(new Event("spelled"));

/** Shows in the panel how things stand. */
function show() {
  const place = panel();
  if (place?.dataset.wish !== "on") return;
  tell(state);
  const bar = place.querySelector("progress");
  if (bar && state === "loading") [bar.max, bar.value] = [total, loaded];
  else bar?.removeAttribute("value");
  const count = place.querySelector("[data-spelling=count]");
  if (count) count.textContent = `${MB.format(loaded / 1e6)} of ${MB.format(total / 1e6)} MB`;
}

/** Does what the screen that has just arrived wishes. */
function arrive() {
  const wish = panel()?.dataset.wish;
  clearTimeout(leaving);
  if (wish === "forget" || wish === "off") {
    const listed = told; // what was found there is listed still
    end();
    if (wish === "forget") forget();
    if (listed) sift();
  }
  if (!wish && worker) leaving = setTimeout(end, AWAY);
  if (wish !== "on") return;
  const wanted = english(panel()?.dataset.dialect);
  if (state === "off" || (worker && wanted !== dialect)) start(wanted);
  show();
  look();
}

document.addEventListener("htmx:after:swap", arrive);
document.addEventListener("click", ({ target }) => {
  if (!(/** @type {Element} */ (target).closest("[data-spelling=again]"))) return;
  start(english(panel()?.dataset.dialect));
  show();
  panel()?.focus(); // the button is gone while it tries
});
document.addEventListener("htmx:before:request", (event) => {
  const { ctx } = /** @type {any} */ (event).detail;
  const form = /** @type {Element} */ (ctx.sourceElement).closest("#letter-form");
  if (!form) return;
  running.add(ctx);
  if (state !== "ready") return;
  const ask = ctx.fetch;
  ctx.fetch = async (/** @type {string} */ action, /** @type {any} */ request) => {
    const words = request.body?.get?.("body") || text(); // what is typed since then goes with the next one
    const lints = await Promise.race([read(words), new Promise((go) => setTimeout(go, PATIENCE))]);
    if (lints) request.body?.set?.("spelling", JSON.stringify({ text: (told = words), lints }));
    return ask(action, request);
  };
});
document.addEventListener("htmx:finally:request", (event) => {
  if (running.delete(/** @type {any} */ (event).detail.ctx)) setTimeout(look, SETTLED);
});

/** Does what the screen wishes, and from then on what each screen wishes. @param {() => Worker} make gives a new worker
 *  @param {(state: State) => void} show says in the panel how things stand */
export function begin(make, show) {
  if (launch) return; // it has heard of the screen itself
  [launch, tell] = [make, show];
  arrive();
}
