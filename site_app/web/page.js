// @ts-check
/**
 * The page: owns the store, hands htmx's requests to Python, and shows what comes back.
 *
 * Addresses of screens live in the fragment (`#/opportunities/ab12`). Screens ask for behaviour with data attributes:
 * `data-draft="name"` keeps a half-filled form, a link with `data-discard` drops it, `data-focus` takes the focus when a
 * screen arrives; what needs neither Python nor the store is in acts.js.
 *
 * @typedef {import("./store.js").Operation} Operation
 * @typedef {import("./python.js").Reply} Reply
 */
import htmx from "htmx.org";
import "./acts.js";
import { Drafts, byName } from "./drafts.js";
import { standing, stepAside } from "./frame.js";
import { handRest, launch } from "./launch.js";
import { make, notify, rescue } from "./notices.js";
import { Python } from "./python.js";
import "./spelling.js";
import { NotSaved, Store, memory, prefixFor } from "./store.js";
import "./swaps.js";
import { Tabs } from "./tabs.js";
import { updates } from "./update.js";
import * as view from "./view.js";
import { screen, wanted } from "./view.js";
import * as waiting from "./waiting.js";
import { whole } from "./whole.js";

const root = document.documentElement;
const place = standing();
const today = () => new Date().toDateString();
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const CALM = 1500; // ms after Python's start in which the line and the processor are left alone

// --- the document and Python --------------------------------------------------------------------------------------

const download = () => rescue(() => store.raw());
/** @type {import("./store.js").Shelf} */
let shelf = memory();
try {
  if (place !== "elsewhere") shelf = localStorage;
} catch {
  notify("store", "This browser lets no page store anything: what you type is gone when you close this page.", download());
}
const store = new Store(shelf, prefixFor(new URL(".", location.href).pathname), Number(root.dataset.schema));
const contents = () => ({ revision: store.revision, records: store.records() });
const changed = (/** @type {Operation[]} */ operations) => python.tell("changed", { revision: store.revision, operations });
const tabs = new Tabs(store, {
  changed: (operations) => (changed(operations), refresh()),
  reloaded: () => (python.tell("load", contents()), refresh()),
});
const python = new Python(launch, {
  state: (name) => {
    if (root.dataset.planner === "downloading" && name === "starting") root.dataset.planner = name;
    if (name === "starting") zone(); // the first time takes a moment, and here nobody waits for it
    if (name === "booted") awake();
  },
  progress: waiting.progress,
  document: contents,
  whole,
  failed: () => failed("The part that counts the days and writes the letters did not start."),
});
let awake = () => {};
const boot = /** @type {Promise<void>} */ (new Promise((resolve) => { awake = resolve; }));

/** Saves, or says why not. @param {Operation[]} operations @param {number} [base] */
async function save(operations, base) {
  const forget = () => !store.readOnly && view.drop();
  if (operations.some(([key]) => !key.startsWith("d/"))) forget(); // first of all: what is deleted must be gone from there too
  try {
    await opened;
    await tabs.commit(operations, base).catch((error) => (forget() ? tabs.commit(operations, base) : Promise.reject(error)));
  } catch (error) {
    const why = error instanceof NotSaved ? error.message : "The browser’s storage broke.";
    notify("save", `NOT SAVED: ${why} What you typed is still here.`, download());
    return false;
  }
  changed(operations);
  notify("save", "");
  return true;
}

/**
 * Asks Python, saves what it decided and follows where it leads. Gives the last reply and the path it is for.
 * @param {string} method @param {string} path @param {Iterable<[string, any]>} [fields] @param {HTMLFormElement | null} [form]
 * @returns {Promise<{reply: Reply, path: string, saved: boolean}>}
 */
async function send(method, path, fields = [], form = null) {
  if (root.dataset.planner !== "ready" && method !== "GET") waiting.promise("What you did is noted. It is done in a moment.");
  await boot;
  const reply = await python.ask({
    method, path, form: byName(fields), revision: store.revision,
    now: new Date().toISOString(), zone: zone() });
  const { operations } = reply;
  if (operations.length) {
    const done = !!reply.headers.location; // what was typed goes with it; else only a word about it was saved
    if (done && form?.dataset.draft) operations.push([`d/${form.dataset.draft}`, null]);
    if (done) drafts.wait();
    if (!(await save(operations, reply.revision))) return { reply, path, saved: false };
  }
  const next = reply.status < 400 && reply.headers.location;
  return next ? send("GET", next) : { reply, path, saved: true };
}

// --- screens ------------------------------------------------------------------------------------------------------

let shown = ""; // path on the screen
let painted = ""; // the day on the screen
let turns = 0; // of going somewhere: the latest wish wins
let fresh = false; // a link was followed, no way back
const drafts = new Drafts(store, { save, send, go: () => ((shown = " "), go()) });
const places = /** @type {Map<string, number>} */ (new Map()); // how far each screen was scrolled

/** Shows the screen the address names. */
async function go() {
  const turn = ++turns;
  if (root.dataset.planner !== "ready" && shown && shown !== wanted()) ahead();
  const { reply, path } = await send("GET", wanted());
  if (turn !== turns || root.dataset.planner === "failed") return;
  if (path !== wanted()) history.replaceState(null, "", `#${path}`);
  const text = reply.body || "<h1>That did not work</h1><p>Please try again.</p>";
  const saved = view.painted?.path === path ? view.painted : null;
  const same = saved && (drafts.dirty || saved.html === text);
  // what is put in anew can't jump, what is morphed can; but what somebody has touched stays
  const touched = screen.matches(":focus-within") || screen.querySelector("details[open]");
  const swap = path === shown && (!saved || touched) ? "innerMorph" : "innerHTML";
  if (!same) await htmx.swap(/** @type {any} */ ({ sourceElement: document.body, target: screen, text, swap }));
  arrive(path, reply);
}

/** Goes on while Python is not there: to the screen as it was last seen, or with a promise. */
function ahead() {
  view.paint(wanted());
  if (view.painted?.path !== wanted() && root.dataset.planner === "failed") return failed("The screen you chose is not here yet.");
  if (view.painted?.path !== wanted()) return waiting.promise("The screen you chose opens in a moment.");
  shown = wanted();
  htmx.process(screen);
  waiting.begin();
}

/** @param {string} path @param {Reply} reply */
function arrive(path, reply) {
  view.dress(named(reply));
  if (path !== shown) {
    const turn = turns;
    drafts.come(path, () => turn === turns);
    const wanting = screen.querySelector("[data-focus]");
    if (shown) focus(wanting ?? screen.querySelector("h1"));
    if (shown) scrollTo(0, fresh ? 0 : places.get(path) ?? 0);
    else view.restore();
    if (shown) wanting?.scrollIntoView({ block: "nearest" });
  }
  view.centre();
  [shown, painted, fresh] = [path, today(), false];
  screen.dataset.path = path;
  view.settled();
  waiting.end();
  root.dataset.planner = "ready";
  remember(path, reply);
}

/** @param {Reply} reply */
const named = ({ headers }) => ({ title: decodeURIComponent(headers["x-title"] ?? "Planner"), section: headers["x-section"] ?? "" });

/** Keeps a screen, and Today with it, to be painted at the next visit. @param {string} path @param {Reply} reply */
function remember(path, reply) {
  if (place !== "tab" || store.readOnly || !store.entries.size || reply.status !== 200 || reply.revision !== store.revision) return;
  view.keep(path, { ...named(reply), html: reply.body, day: view.today() });
  if (path !== "/" && !view.has("/")) send("GET", "/").then((next) => next.path === "/" && remember("/", next.reply));
}

/** @param {Element | null} element */
function focus(element) {
  const target = /** @type {HTMLElement} */ (element ?? screen);
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Brings the screen up to date in place, unless something is being typed. */
function refresh() {
  if (!drafts.dirty && !document.hidden && root.dataset.planner === "ready") go();
}

addEventListener("hashchange", () => {
  if (location.hash && !location.hash.startsWith("#/")) return;
  places.set(shown, scrollY);
  drafts.keep().then(go); // the next screen may show what was typed on this one
});
setInterval(() => painted !== today() && refresh(), 30_000);
document.addEventListener("visibilitychange", () => (document.hidden ? drafts.keep() : refresh()));

// --- htmx ---------------------------------------------------------------------------------------------------------

const busy = /** @type {WeakSet<Element>} */ (new WeakSet());
/** @param {string} name @param {(ctx: any, event: Event) => void} act */
const during = (name, act) => document.addEventListener(name, (event) => act(/** @type {any} */ (event).detail.ctx, event));

during("htmx:config:request", (ctx, event) => {
  if (ctx.request.method !== "GET" && ctx.target === screen && busy.has(ctx.sourceElement)) event.preventDefault(); // a second click
});
during("htmx:finally:request", (ctx) => busy.delete(ctx.sourceElement));
during("htmx:before:request", (ctx) => {
  busy.add(ctx.sourceElement);
  const from = wanted();
  ctx.fetch = async (/** @type {string} */ action, /** @type {any} */ request) => {
    const { reply, path, saved } = await send(request.method, action, request.body ?? [], request.form);
    const nothing = new Response(null, { status: 204 }); // htmx leaves the screen as it is
    if (!saved || request.signal?.aborted) return nothing; // a newer request has taken its place
    if (reply.status >= 500) {
      notify("save", "That did not work, and nothing was changed. What you typed is still here: please try again.");
      return nothing;
    }
    if (path !== action && wanted() !== from) return nothing; // it is saved, and somebody has gone elsewhere meanwhile
    if (path !== action || ctx.target === screen) {
      [ctx.target, ctx.swap] = [screen, path === shown || path === action ? "innerMorph" : "innerHTML"];
      ctx.arrived = () => {
        const wrong = screen.querySelector("[data-focus]");
        if (path === action) return void (wrong && (focus(wrong), wrong.scrollIntoView()));
        turns++;
        fresh = true;
        drafts.done();
        places.set(shown, scrollY);
        if (path !== wanted()) history.pushState(null, "", `#${path}`);
        arrive(path, reply);
      };
    }
    return new Response(reply.body, { status: reply.status });
  };
});
during("htmx:after:swap", (ctx) => ctx.arrived?.());

// --- what screens ask for -----------------------------------------------------------------------------------------

document.addEventListener("click", ({ target }) => {
  const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (target).closest('a[href^="#/"]'));
  if (link) fresh = true;
  if (link && "discard" in link.dataset) drafts.drop(link.closest("form"));
  if (link?.hash === location.hash) refresh();
});

// --- failure and start --------------------------------------------------------------------------------------------

const loading = [...screen.childNodes]; // what stands there while nothing else does
let failures = 0;

/** Says in words that the planner can't run; what is stored stays reachable. @param {string} why */
function failed(why) {
  root.dataset.planner = "failed";
  waiting.end();
  const advice = `${why} What you saved is safe in this browser. Check your connection and try again. If that does not help, `
    + "close the browser and open it again, or bring it up to date. Another browser may do, but your data is in this one. ";
  const again = make("button", "Try again", { type: "button", className: "button main", onclick: () => (failures++ ? location.reload() : retry()) });
  notify("start", "");
  if (shown === wanted()) return notify("start", drafts.dirty ? `${advice}What you typed is still here.` : advice, again, download());
  shown = "";
  screen.replaceChildren(make("h1", "The planner could not start"), make("p", advice), make("p", "", {}, again, " ", download()));
}

/** Starts Python again; what has arrived already need not arrive again. */
function retry() {
  if (root.dataset.planner !== "failed") return;
  notify("start", "");
  root.dataset.planner = "downloading";
  if (!shown) screen.replaceChildren(...loading);
  waiting.begin();
  python.start();
  go();
}
addEventListener("online", retry);

history.scrollRestoration = "manual";
root.classList.toggle("framed", place !== "tab");
if (place === "guide") document.head.append(make("base", "", { target: "_top" })); // links lead out of the calculator
if (place === "elsewhere") stepAside(screen);
else {
  python.start();
  shown = view.painted?.path ?? "";
  if (shown) htmx.process(screen); // it may have looked at the page before that was painted
  if (shown) drafts.come(shown, () => false);
  waiting.begin();
  setTimeout(view.release); // when htmx listens
}
const opened = place === "elsewhere" ? Promise.resolve() : tabs.open();
if (place !== "elsewhere") opened.then(() => {
  python.tell("load", contents()); // Python may have been there before the store was open
  if (store.readOnly) notify("store", store.readOnly, download());
  const n = store.damaged.length;
  if (n) notify("damaged", `${n} saved item${n > 1 ? "s" : ""} could not be read and was left out. Nothing was deleted.`, download());
  return go();
}, () => failed("This browser does not let the page read what is stored."));
// The service worker downloads too: not before the screen is there.
if (place === "tab") boot.then(() => setTimeout(() => {
  handRest().catch(() => {});
  updates(() => drafts.leave(shown));
}, CALM));
