// @ts-check
/**
 * The page: owns the store, hands htmx's requests to Python, and shows what comes back.
 *
 * Addresses of screens live in the fragment (`#/opportunities/ab12`). Screens ask for behaviour with data attributes:
 * `data-copy="#id"` copies that element's text, `data-draft="name"` keeps a half-filled form, `data-jump="id"` moves
 * the focus there, `data-focus` takes the focus when a screen arrives.
 *
 * @typedef {import("./store.js").Operation} Operation
 * @typedef {import("./python.js").Reply} Reply
 */
import { standing } from "./frame.js";
import { Python } from "./python.js";
import { NotSaved, Store, memory, prefixFor } from "./store.js";
import { Tabs } from "./tabs.js";

const DRAFT_AFTER = 250; // ms after the last key press
const root = document.documentElement;
const place = standing();
const screen = /** @type {HTMLElement} */ (document.getElementById("screen"));
const today = () => new Date().toDateString();
const wanted = () => (location.hash.startsWith("#/") ? location.hash.slice(1) : "/");

// --- what may run -------------------------------------------------------------------------------------------------

/** @type {{createPolicy(name: string, rules: object): any}} */
const trust = /** @type {any} */ (window).trustedTypes ?? { createPolicy: (_, rules) => rules };
// A worker started from a blob inherits this page's policy; started from its own address it could reach any origin.
const bootstrap = URL.createObjectURL(
  new Blob([`import ${JSON.stringify(new URL("worker.js", import.meta.url).href)}`], { type: "text/javascript" }));
const app = trust.createPolicy("app", {
  createScriptURL: (/** @type {string} */ url) => {
    if (url !== bootstrap) throw new TypeError("the planner starts no other script");
    return url;
  },
});
const purify = (/** @type {string} */ html) => DOMPurify.sanitize(html, {
  ADD_ATTR: (name) => /^hx-(?!on)/.test(name),
  ADD_URI_SAFE_ATTR: ["hx-trigger", "hx-swap", "hx-sync", "hx-include"], // "delay:300ms" is no address
  SANITIZE_DOM: false, // it would drop fields named "role" or "title"; nothing here is looked up by such names
});
htmx.registerExtension("afterword", {
  init: (/** @type {any} */ api) => api.initSecurity(trust.createPolicy("htmx", {
    // htmx wraps what it parses in <template>, which DOMPurify takes away
    createHTML: (/** @type {string} */ html) => `<template>${purify(html.replace(/^<template>|<\/template>$/g, ""))}</template>`,
    createScript: () => "",
  })),
  // what the user has opened stays open when a screen is refreshed in place
  htmx_before_morph_attr: (/** @type {Element} */ _, /** @type {any} */ detail) => detail.attrName !== "open",
});

// --- the document and Python --------------------------------------------------------------------------------------

/** @type {import("./store.js").Shelf} */
let shelf = memory();
try {
  if (place !== "elsewhere") shelf = localStorage;
} catch {
  notify("store", "This browser lets no page store anything: what you type is gone when you close this page.", true);
}
const store = new Store(shelf, prefixFor(new URL(".", location.href).pathname), Number(root.dataset.schema));
const contents = () => ({ revision: store.revision, records: store.records() });
const changed = (/** @type {Operation[]} */ operations) => python.tell("changed", { revision: store.revision, operations });
const tabs = new Tabs(store, {
  changed: (operations) => (changed(operations), refresh()),
  reloaded: () => (python.tell("load", contents()), refresh()),
});
const python = new Python(() => {
  const worker = new Worker(app.createScriptURL(bootstrap), { type: "module", name: "planner" });
  worker.postMessage({ boot: new URL(root.dataset.runtime ?? "", document.baseURI).href });
  return worker;
}, {
  state: (name) => { if (root.dataset.planner === "downloading" && name === "starting") root.dataset.planner = name; },
  document: contents,
  failed: () => failed("Python could not be started in this browser."),
});

/** Saves, or says why not. @param {Operation[]} operations @param {number} [base] */
async function save(operations, base) {
  try {
    await tabs.commit(operations, base);
  } catch (error) {
    const why = error instanceof NotSaved ? error.message : "The browser’s storage broke.";
    notify("save", `NOT SAVED: ${why} What you typed is still here.`, true);
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
  const reply = await python.ask({
    method, path, form: byName(fields), revision: store.revision,
    now: new Date().toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  const { operations } = reply;
  if (operations.length) {
    if (form?.dataset.draft) operations.push([`d/${form.dataset.draft}`, null]);
    clearTimeout(typing);
    if (!(await save(operations, reply.revision))) return { reply, path, saved: false };
  }
  const next = reply.status < 400 && reply.headers.location;
  return next ? send("GET", next) : { reply, path, saved: true };
}

/** @param {Iterable<[string, any]>} fields */
function byName(fields) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), String(value)]);
  return Object.fromEntries(values);
}

// --- screens ------------------------------------------------------------------------------------------------------

let shown = ""; // path on the screen
let painted = ""; // the day on the screen
let turns = 0; // of going somewhere: the latest wish wins
let fresh = false; // a link was followed, no way back
let dirty = false; // something was typed and not sent
const places = /** @type {Map<string, number>} */ (new Map()); // how far each screen was scrolled

/** Shows the screen the address names. */
async function go() {
  const turn = ++turns;
  const { reply, path } = await send("GET", wanted());
  if (turn !== turns || root.dataset.planner === "failed") return;
  if (path !== wanted()) history.replaceState(null, "", `#${path}`);
  const text = reply.body || "<h1>That did not work</h1><p>Please try again.</p>";
  const swap = path === shown ? "innerMorph" : "innerHTML";
  await htmx.swap(/** @type {any} */ ({ sourceElement: document.body, target: screen, text, swap }));
  arrive(path, reply.headers);
}

/** @param {string} path @param {Record<string, string>} headers */
function arrive(path, headers) {
  document.title = `${decodeURIComponent(headers["x-title"] ?? "Planner")} · Afterword`;
  for (const link of document.querySelectorAll("[data-section]")) {
    if (link.getAttribute("data-section") === headers["x-section"]) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (path !== shown) {
    dirty = false;
    offerDraft();
    if (shown) focus(screen.querySelector("[data-focus], h1"));
    if (shown) scrollTo(0, fresh ? 0 : places.get(path) ?? 0);
  }
  centre();
  [shown, painted, fresh] = [path, today(), false];
  screen.dataset.path = path;
  root.dataset.planner = "ready";
}

/** Moves a line that scrolls in itself so that the day marked in it is seen. */
function centre() {
  const day = screen.querySelector("[data-center]");
  const line = day?.closest(".timeline");
  if (day && line) line.scrollLeft += day.getBoundingClientRect().left - line.getBoundingClientRect().left - line.clientWidth / 3;
}

/** @param {Element | null} element */
function focus(element) {
  const target = /** @type {HTMLElement} */ (element ?? screen);
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Brings the screen up to date in place, unless something is being typed. */
function refresh() {
  if (!dirty && !document.hidden && root.dataset.planner === "ready") go();
}

addEventListener("hashchange", () => {
  if (location.hash && !location.hash.startsWith("#/")) return;
  keepDraft();
  places.set(shown, scrollY);
  go();
});
setInterval(() => painted !== today() && refresh(), 30_000);
document.addEventListener("visibilitychange", () => (document.hidden ? keepDraft() : refresh()));

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
  ctx.fetch = async (/** @type {string} */ action, /** @type {any} */ request) => {
    const { reply, path, saved } = await send(request.method, action, request.body ?? [], request.form);
    const nothing = new Response(null, { status: 204 }); // htmx leaves the screen as it is
    if (!saved) return nothing;
    if (reply.status >= 500) {
      notify("save", "That did not work, and nothing was changed. What you typed is still here: please try again.");
      return nothing;
    }
    if (path !== action || ctx.target === screen) {
      [ctx.target, ctx.swap] = [screen, path === shown || path === action ? "innerMorph" : "innerHTML"];
      ctx.arrived = () => {
        const wrong = screen.querySelector("[data-focus]");
        if (path === action) return void (wrong && focus(wrong));
        turns++;
        [fresh, dirty, typedIn] = [true, false, null];
        places.set(shown, scrollY);
        if (path !== wanted()) history.pushState(null, "", `#${path}`);
        arrive(path, reply.headers);
      };
    }
    return new Response(reply.body, { status: reply.status });
  };
});
during("htmx:after:swap", (ctx) => ctx.arrived?.());

// --- what screens ask for -----------------------------------------------------------------------------------------

let typing = 0; // the timer of the next draft
let typedIn = /** @type {HTMLFormElement | null} */ (null);

screen.addEventListener("input", ({ target }) => {
  typedIn = /** @type {Element} */ (target).closest("form");
  dirty ||= !!typedIn;
  clearTimeout(typing);
  typing = setTimeout(keepDraft, DRAFT_AFTER);
});

/** Saves what is being typed, at once. */
function keepDraft() {
  clearTimeout(typing);
  const form = typedIn;
  typedIn = null;
  if (form?.dataset.draft && form.isConnected) save([[`d/${form.dataset.draft}`, byName(/** @type {any} */ (new FormData(form)))]]);
}

/** Shows a form again as it was left half-filled, and says so. */
async function offerDraft() {
  const form = /** @type {HTMLFormElement | null} */ (screen.querySelector("form[data-draft]"));
  const key = `d/${form?.dataset.draft}`;
  const draft = /** @type {Record<string, string[]> | undefined} */ (store.entries.get(key)?.d);
  if (!form || !draft) return;
  const fields = Object.entries({ ...draft, restore: ["yes"] }).flatMap(([name, values]) => values.map((value) => [name, value]));
  const turn = turns;
  const { reply } = await send("POST", form.getAttribute("hx-post") ?? "", /** @type {[string, string][]} */ (fields));
  if (turn !== turns || reply.status !== 200) return;
  await htmx.swap(/** @type {any} */ ({ sourceElement: document.body, target: screen, text: reply.body, swap: "innerMorph" }));
  dirty = true;
  const again = make("button", "Start afresh", { type: "button", className: "quiet" });
  const line = make("p", "What you typed here before is still here. ", { className: "kept", role: "status" }, again);
  again.onclick = async () => {
    clearTimeout(typing);
    [typedIn, dirty] = [null, false];
    if (await save([[key, null]])) (shown = " "), go();
  };
  screen.querySelector("form[data-draft]")?.before(line);
}

document.addEventListener("click", async (event) => {
  const on = /** @type {Element} */ (event.target);
  const jump = on.closest("[data-jump]");
  if (jump) {
    event.preventDefault(); // the fragment is the screen's address
    document.getElementById(jump.getAttribute("data-jump") ?? "")?.focus();
  }
  const link = /** @type {HTMLAnchorElement | null} */ (on.closest('a[href^="#/"]'));
  if (link) fresh = true;
  if (link?.hash === location.hash) refresh();
  const copy = on.closest("[data-copy]");
  if (!copy) return;
  const source = /** @type {any} */ (document.querySelector(copy.getAttribute("data-copy") ?? ""));
  const said = copy.parentElement?.querySelector("[role=status]") ?? make("span", "", { role: "status" });
  if (!said.isConnected) copy.after(said);
  const done = await navigator.clipboard.writeText(source.value ?? source.innerText).then(() => true, () => false);
  if (!done) getSelection()?.selectAllChildren(source);
  said.textContent = done ? "Copied." : "It is selected: copy it with the keyboard or the menu.";
});

// --- notices and failure ------------------------------------------------------------------------------------------

/** @param {string} tag @param {string} text @param {object} [properties] @param {(Node | string)[]} children @returns {any} */
function make(tag, text, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(text, ...children);
  return node;
}

/** Shows a notice until there is another, or none, about the same. @param {string} about @param {string} text @param {boolean} [rescue] */
function notify(about, text, rescue = false) {
  const box = /** @type {HTMLElement} */ (document.getElementById("notice"));
  box.querySelector(`#about-${about}`)?.remove();
  if (text) box.append(make("p", `${text} `, { id: `about-${about}` }, ...(rescue ? [download()] : [])));
  box.hidden = !box.hasChildNodes();
}

/** The button that saves everything as it is stored to a file. */
function download() {
  return make("button", "Download your data", { type: "button", onclick: () => {
    const file = new Blob([JSON.stringify(store.raw(), null, 1)], { type: "application/json" });
    make("a", "", { href: URL.createObjectURL(file), download: "afterword-data.json" }).click();
  } });
}

/** Says in words that the planner can't run; what is stored stays reachable. @param {string} why */
function failed(why) {
  root.dataset.planner = "failed";
  const advice = `${why} Your data is safe in this browser. Check your connection and try again. If that changes nothing, `
    + "update the browser or use another one.";
  const again = make("button", "Try again", { type: "button", className: "button main", onclick: () => location.reload() });
  if (shown) return notify("start", `${advice} What you typed is still here.`, true);
  screen.replaceChildren(make("h1", "The planner could not start"), make("p", advice), make("p", "", {}, again, " ", download()));
}

/** Shows nothing but the way out of a frame that another site put round this page. */
function stepAside() {
  const link = make("a", "Open the planner in a tab of its own", { href: location.href, target: "_blank", rel: "noopener", className: "button main" });
  screen.replaceChildren(make("h1", "Another site shows this page"), make("p", "For your safety the planner reads no data here."), make("p", "", {}, link));
  root.dataset.planner = "failed";
}

history.scrollRestoration = "manual";
root.classList.toggle("framed", place !== "tab");
if (place === "guide") document.head.append(make("base", "", { target: "_top" })); // links lead out of the calculator
if (place === "elsewhere") stepAside();
else {
  python.start();
  tabs.open().then(() => {
    if (store.readOnly) notify("store", store.readOnly, true);
    const n = store.damaged.length;
    if (n) notify("damaged", `${n} saved item${n > 1 ? "s" : ""} could not be read and was left out. Nothing was deleted.`, true);
    return go();
  }, () => failed("This browser does not let the page read what is stored."));
}
