// @ts-check
/**
 * The page: owns the store, hands htmx's requests to Python in the worker, and shows what comes back.
 *
 * Addresses of screens live in the fragment (`#/opportunities/ab12`). What one request means is in
 * site_app/planner/wire.py. Screens ask for behaviour with data attributes: `data-copy="#id"` copies that element's
 * text, `data-draft="name"` keeps a half-filled form, `data-jump="id"` moves the focus there.
 *
 * @typedef {import("./store.js").Operation} Operation
 * @typedef {{id: number, status: number, headers: Record<string, string>, body: string, operations: Operation[],
 *            revision: number}} Reply
 */
import { NotSaved, Store, Tabs, memory, prefixFor } from "./store.js";

const root = document.documentElement;
const screen = /** @type {HTMLElement} */ (document.getElementById("screen"));
const PATIENCE = 20_000; // ms one answer may take before Python is started anew
const DRAFT_AFTER = 250; // ms after the last key press

/** @type {{createPolicy(name: string, rules: object): any}} */
const trust = /** @type {any} */ (window).trustedTypes ?? { createPolicy: (_name, rules) => rules };
const bootstrap = URL.createObjectURL(
  new Blob([`import ${JSON.stringify(new URL("worker.js", import.meta.url).href)}`], { type: "text/javascript" }));
const app = trust.createPolicy("app", {
  createScriptURL: (/** @type {string} */ url) => {
    if (url !== bootstrap) throw new TypeError("the planner starts no other script");
    return url;
  },
});

htmx.registerExtension("afterword", {
  init: (/** @type {any} */ api) => api.initSecurity(trust.createPolicy("htmx", {
    createHTML: (/** @type {string} */ html) => DOMPurify.sanitize(html, {
      ADD_ATTR: (name) => /^hx-(?!on)/.test(name),
      SANITIZE_DOM: false, // it would drop fields named "role" or "title"; nothing here is looked up by such names
    }),
    createScript: () => "",
  })),
  // what the user has opened stays open when a screen is refreshed in place
  htmx_before_morph_attr: (/** @type {any} */ _node, /** @type {any} */ detail) => detail.attrName !== "open",
});

/** Python in its worker: started, asked, and started anew when it hangs or breaks. */
const python = new class {
  /** @type {Worker | undefined} */ #worker;
  /** @type {Map<number, {message: string, resolve(reply: Reply): void}>} */ #asked = new Map();
  #booted = false;
  #count = 0;
  #watch = 0;

  start() {
    this.#worker?.terminate();
    this.#booted = false;
    this.#worker = new Worker(app.createScriptURL(bootstrap), { type: "module", name: "planner" });
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = () => this.#broken(503);
    this.#worker.postMessage({ boot: new URL(root.dataset.runtime ?? "", document.baseURI).href });
  }

  /** @param {object} message @returns {Promise<Reply>} exactly one, whatever happens */
  ask(message) {
    const id = ++this.#count;
    const text = JSON.stringify({ ...message, type: "request", id });
    return new Promise((resolve) => {
      this.#asked.set(id, { message: text, resolve });
      if (this.#booted) this.tell(text);
      if (this.#asked.size === 1) this.#wait();
    });
  }

  /** @param {string} message */
  tell(message) {
    if (this.#booted) this.#worker?.postMessage(message);
  }

  load() {
    this.tell(JSON.stringify({ type: "load", revision: store.revision, records: store.records() }));
  }

  /** @param {any} data */
  #hear(data) {
    if (data.failed) return this.#broken(500);
    if (data.state === "booted") {
      this.#booted = true;
      this.load();
      for (const { message } of this.#asked.values()) this.tell(message);
    } else if (data.state) {
      if (root.dataset.planner === "downloading") root.dataset.planner = data.state;
    } else {
      const reply = JSON.parse(data);
      this.#asked.get(reply.id)?.resolve(reply);
      this.#asked.delete(reply.id);
    }
    this.#wait();
  }

  /** Watches the oldest request: Python answers them in order. */
  #wait() {
    clearTimeout(this.#watch);
    if (this.#booted && this.#asked.size) this.#watch = setTimeout(() => this.#broken(504), PATIENCE);
  }

  /** @param {number} status */
  #broken(status) {
    const boot = !this.#booted;
    const lost = boot ? [...this.#asked.keys()] : [...this.#asked.keys()].slice(0, 1); // the others are asked again
    for (const id of lost) {
      this.#asked.get(id)?.resolve({ id, status, headers: {}, body: "", operations: [], revision: store.revision });
      this.#asked.delete(id);
    }
    clearTimeout(this.#watch);
    if (boot) failed("Python could not be started in this browser.");
    else this.start();
  }
}();

/** @type {import("./store.js").Shelf} */
let shelf = memory();
try {
  shelf = localStorage;
} catch {
  notify("store", "This browser lets no page store anything: what you type is gone when you close this page.", true);
}
const store = new Store(shelf, prefixFor(new URL(".", location.href).pathname), Number(root.dataset.schema));
const tabs = new Tabs(store, {
  changed: (operations) => (tellChanged(operations), refresh()),
  reloaded: () => (python.load(), refresh()),
});

/** @param {Operation[]} operations */
const tellChanged = (operations) =>
  python.tell(JSON.stringify({ type: "changed", revision: store.revision, operations }));

/** Saves, and says so, or says why not. @param {Operation[]} operations @param {number} [base] */
async function save(operations, base) {
  try {
    await tabs.commit(operations, base);
  } catch (error) {
    const why = error instanceof NotSaved ? error.message : "The browser’s storage broke.";
    notify("save", `NOT SAVED: ${why} What you typed is still here.`, true);
    return false;
  }
  tellChanged(operations);
  notify("save", "");
  return true;
}

/**
 * Asks Python, saves what it decided and follows where it leads.
 * @param {string} method @param {string} path @param {Iterable<[string, any]>} [fields] @param {HTMLFormElement | null} [form]
 * @returns {Promise<{reply: Reply, path: string, saved: boolean}>} the last reply, and the path it is for
 */
async function send(method, path, fields = [], form = null) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), String(value)]);
  const reply = await python.ask({
    method, path, form: Object.fromEntries(values), revision: store.revision,
    now: new Date().toISOString(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  if (reply.operations.length) {
    const draft = form?.dataset.draft;
    clearTimeout(typing);
    const operations = draft ? [...reply.operations, /** @type {Operation} */ ([`d/${draft}`, null])] : reply.operations;
    if (!(await save(operations, reply.revision))) return { reply, path, saved: false };
  }
  const next = reply.headers.location;
  return next && reply.status >= 300 && reply.status < 400 ? send("GET", next) : { reply, path, saved: true };
}

// --- screens -----------------------------------------------------------------------------------------------------

let shown = ""; // path on the screen
let turns = 0; // the latest wish wins
let fresh = false; // a link was followed, no way back
let dirty = false; // something was typed and not sent
let painted = ""; // the day on the screen
/** @type {Map<string, number>} */
const places = new Map(); // how far each screen was scrolled
const wanted = () => (location.hash.startsWith("#/") ? location.hash.slice(1) : "/");
const today = () => new Date().toDateString();

/** Shows the screen the address names. */
async function go() {
  const turn = ++turns;
  const { reply, path } = await send("GET", wanted());
  if (turn !== turns || root.dataset.planner === "failed") return;
  if (path !== wanted()) history.replaceState(null, "", `#${path}`);
  await htmx.swap(/** @type {any} */ ({
    sourceElement: document.body, target: screen, text: reply.body || "<h1>That did not work</h1><p>Please try again.</p>",
    swap: path === shown ? "innerMorph" : "innerHTML" }));
  arrive(path, reply.headers);
}

/** @param {string} path @param {Record<string, string>} headers */
function arrive(path, headers) {
  const moved = path !== shown && shown !== "";
  document.title = `${decodeURIComponent(headers["x-title"] ?? "Planner")} · Afterword`;
  for (const link of document.querySelectorAll("[data-section]"))
    link.toggleAttribute("aria-current", false),
    link.getAttribute("data-section") === headers["x-section"] && link.setAttribute("aria-current", "page");
  if (moved) {
    const heading = /** @type {HTMLElement | null} */ (screen.querySelector("[data-focus], h1")) ?? screen;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo(0, fresh ? 0 : places.get(path) ?? 0);
  }
  if (path !== shown) dirty = false, offerDrafts();
  [shown, painted, fresh] = [path, today(), false];
  root.dataset.planner = "ready";
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

// --- htmx --------------------------------------------------------------------------------------------------------

/** @type {WeakSet<Element>} */
const busy = new WeakSet();
document.addEventListener("htmx:config:request", (event) => {
  const { sourceElement, target, request } = /** @type {any} */ (event.detail.ctx);
  if (target === screen && request.method !== "GET" && busy.has(sourceElement)) event.preventDefault(); // a second click
});
document.addEventListener("htmx:finally:request", (event) => busy.delete(/** @type {any} */ (event.detail.ctx).sourceElement));
document.addEventListener("htmx:before:request", (event) => {
  const ctx = /** @type {any} */ (event.detail.ctx);
  busy.add(ctx.sourceElement);
  ctx.fetch = async (/** @type {string} */ action, /** @type {{method: string, body: any, form: any}} */ request) => {
    const { reply, path, saved } = await send(request.method, action, request.body ?? [], request.form);
    if (ctx.target !== screen && path === action) return new Response(reply.body, { status: reply.status });
    if (!saved) return new Response(null, { status: 204 });
    if (reply.status >= 500) {
      notify("save", "That did not work, and nothing was changed. What you typed is still here: please try again.");
      return new Response(null, { status: 204 });
    }
    notify("save", "");
    const followed = path !== action;
    [ctx.target, ctx.swap] = [screen, followed && path !== shown ? "innerHTML" : "innerMorph"];
    if (followed) ctx.arrived = () => {
      turns++;
      if (path !== wanted()) (places.set(shown, 0), history.pushState(null, "", `#${path}`));
      fresh = true;
      arrive(path, reply.headers);
    };
    return new Response(reply.body, { status: reply.status });
  };
});
document.addEventListener("htmx:after:swap", (event) => /** @type {any} */ (event.detail.ctx).arrived?.());

// --- what screens ask for ----------------------------------------------------------------------------------------

let typing = 0;
/** @type {HTMLFormElement | null} */
let typedIn = null;

function keepDraft() {
  clearTimeout(typing);
  const form = typedIn;
  typedIn = null;
  if (!form?.isConnected || !dirty) return;
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const [name, value] of new FormData(form)) values.set(name, [...(values.get(name) ?? []), String(value)]);
  save([[`d/${form.dataset.draft}`, Object.fromEntries(values)]]);
}

/** Fills forms with what was typed before, and says so. */
function offerDrafts() {
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (screen.querySelectorAll("form[data-draft]"))) {
    const draft = /** @type {Record<string, string[]> | undefined} */ (store.entries.get(`d/${form.dataset.draft}`)?.d);
    if (!draft) continue;
    for (const [name, values] of Object.entries(draft)) {
      form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((node, i) => {
        const field = /** @type {HTMLInputElement} */ (node);
        if (field.type === "hidden") return;
        if (field.type === "radio" || field.type === "checkbox") field.checked = values.includes(field.value);
        else field.value = values[i] ?? "";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    }
    const again = make("button", "Start afresh", { type: "button", className: "quiet" });
    const line = make("p", "What you typed here before is still here. ", { className: "kept" }, again);
    line.setAttribute("role", "status");
    again.onclick = async () => {
      if (await save([[`d/${form.dataset.draft}`, null]])) (form.reset(), line.remove(), (dirty = false));
    };
    form.prepend(line);
  }
}

screen.addEventListener("input", ({ target }) => {
  const form = /** @type {Element} */ (target).closest("form");
  if (!form) return;
  dirty = true;
  if (!form.dataset.draft) return;
  typedIn = form;
  clearTimeout(typing);
  typing = setTimeout(keepDraft, DRAFT_AFTER);
});

document.addEventListener("click", async (event) => {
  const on = /** @type {Element} */ (event.target);
  const jump = on.closest("[data-jump], [data-skip]");
  if (jump) {
    event.preventDefault(); // the fragment is the screen's address
    (document.getElementById(jump.getAttribute("data-jump") ?? "") ?? screen).focus();
  }
  const link = /** @type {HTMLAnchorElement | null} */ (on.closest('a[href^="#/"]'));
  if (link) {
    fresh = true;
    if (link.hash === location.hash) refresh();
  }
  const copy = on.closest("[data-copy]");
  if (!copy) return;
  const source = /** @type {any} */ (document.querySelector(copy.getAttribute("data-copy") ?? ""));
  const said = copy.parentElement?.querySelector("[role=status]") ?? make("span", "", { role: "status" });
  if (!said.isConnected) copy.after(said);
  try {
    await navigator.clipboard.writeText(source.value ?? source.innerText);
    said.textContent = "Copied.";
  } catch {
    getSelection()?.selectAllChildren(source);
    said.textContent = "It is selected: copy it with the keyboard or the menu.";
  }
});

// --- notices and failure -----------------------------------------------------------------------------------------

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
  const advice = "Your data is safe in this browser. Check your connection and try again; if that changes nothing, "
    + "update the browser or use another one.";
  const again = make("button", "Try again", { type: "button", className: "main", onclick: () => location.reload() });
  if (shown) notify("start", `${why} ${advice} What you typed is still here. `, true);
  else screen.replaceChildren(
    make("h1", "The planner could not start"), make("p", `${why} ${advice}`), make("p", "", {}, again, " ", download()));
}

history.scrollRestoration = "manual";
python.start();
tabs.open().then(() => {
  notify("store", store.readOnly, true);
  const n = store.damaged.length;
  if (n) notify("damaged", `${n} saved item${n > 1 ? "s" : ""} could not be read and was left out. Nothing was deleted.`, true);
  return go();
}, () => failed("This browser does not let the page read what is stored."));
