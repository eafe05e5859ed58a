// @ts-check
/**
 * The saved view: Today and the screen looked at last, as Python wrote them. It is painted before Python is there, so a
 * script of its own does it as early as it can. What is clicked before page.js listens is held and done then.
 *
 * Views lie in localStorage under `view/` and are only a copy: any change of the document takes them away.
 *
 * @typedef {{html: string, title: string, section: string, day: string}} View  day as the planner's user calls it
 */
import { standing } from "./frame.js";
import { begin } from "./launch.js";
import { prefixFor } from "./store.js";
import { purified } from "./trust.js";

const LARGEST = 64_000; // UTF-16 units; more is not worth the room it takes
const prefix = `${prefixFor(new URL(".", location.href).pathname)}view`;
const root = document.documentElement;
/** Where screens stand; there once the page is parsed. @type {HTMLElement} */
export let screen;
export const wanted = () => (location.hash.startsWith("#/") ? location.hash.slice(1) : "/");
export const today = () => new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" }).format(new Date());

/** Runs what needs localStorage, which a browser may refuse. @template T @param {(shelf: Storage) => T} act @returns {T | undefined} */
function stored(act) {
  try {
    return standing() === "tab" ? act(localStorage) : undefined;
  } catch {
    return undefined;
  }
}

const kept = (/** @type {Storage} */ shelf) => Object.keys(shelf).filter((key) => key.startsWith(`${prefix}/`));

/** Forgets the views, and says whether there were any. @param {(key: string) => boolean} [which] */
export function drop(which = () => true) {
  return !!stored((shelf) => kept(shelf).filter(which).map((key) => shelf.removeItem(key)).length);
}

/** Keeps a screen for the next visit, in place of all others but Today. @param {string} path @param {View} view */
export function keep(path, view) {
  drop((key) => key === prefix + path || key !== `${prefix}/`);
  const text = JSON.stringify(view);
  if (text.length < LARGEST) stored((shelf) => shelf.setItem(prefix + path, text));
}

/** Says whether a screen is kept. @param {string} path */
export const has = (path) => !!stored((shelf) => shelf.getItem(prefix + path));

/** Says in the frame which screen this is. @param {{title: string, section: string}} view */
export function dress({ title, section }) {
  document.title = `${title} · Afterword`;
  for (const link of document.querySelectorAll("[data-section]")) {
    if (link.getAttribute("data-section") === section) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

/** Moves a line that scrolls in itself so that the day marked in it is seen. */
export function centre() {
  const day = screen.querySelector("[data-center]");
  const line = day?.closest(".timeline");
  if (day && line) line.scrollLeft += day.getBoundingClientRect().left - line.getBoundingClientRect().left - line.clientWidth / 6;
}

/** Scrolls to where this screen was left, when the page is loaded again; `history.state` can't be set that late. */
export function restore() {
  const [loaded] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (scrollY || loaded?.type === "navigate") return;
  const [path, y] = JSON.parse(stored(() => sessionStorage.getItem(`${prefix}-place`)) ?? "[]");
  if (path === wanted()) scrollTo(0, y);
}
addEventListener("pagehide", () => stored(() => sessionStorage.setItem(`${prefix}-place`, JSON.stringify([wanted(), scrollY]))));

/** What is painted and not from Python yet. @type {(View & {path: string}) | null} */
export let painted = null;

/** Paints a screen as it was last seen, where it was kept. @param {string} path */
export function paint(path) {
  const text = stored((shelf) => shelf.getItem(prefix + path));
  if (!text) return;
  try {
    const view = /** @type {View} */ (JSON.parse(text));
    const content = purified(view.html);
    const form = /** @type {HTMLElement | null} */ (content.querySelector("form[data-draft]"));
    // a form with a draft is not what it was: Python fills it
    if (form && stored((shelf) => shelf.getItem(`${prefix.slice(0, -4)}d/${form.dataset.draft}`))) return;
    screen.replaceChildren(content);
    dress(view);
    centre();
    painted = { ...view, path };
    root.dataset.view = view.day === today() ? "today" : "before";
  } catch {
    drop();
  }
}

/** Python's own screen has taken its place. */
export function settled() {
  painted = null;
  delete root.dataset.view;
}

/** @type {(() => void)[]} */
const held = [];

/** @param {Event} event */
function hold(event) {
  const on = /** @type {HTMLElement} */ (event.target);
  if (event.type === "input") {
    event.stopImmediatePropagation();
    held.push(() => on.dispatchEvent(new Event("input", { bubbles: true })));
    return;
  }
  const button = /** @type {HTMLElement | null} */ (on.closest("button, [hx-get], [hx-post]:not(form)"));
  if (!button) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(() => button.click());
}

/** Does what was clicked and typed before anybody listened. */
export function release() {
  for (const name of ["click", "input"]) screen.removeEventListener(name, hold, true);
  for (const act of held.splice(0)) act();
}

/** Begins all the rest: whoever comes back sees the plan first. */
async function rest() {
  begin();
  try {
    await import("./page.js");
  } catch (error) {
    console.error(error);
    root.dataset.planner = "failed";
    const notice = /** @type {HTMLElement} */ (document.getElementById("notice"));
    const heading = Object.assign(document.createElement("h1"), { textContent: "The planner could not start" });
    const advice = Object.assign(document.createElement("p"), { textContent: "A part of it did not arrive. "
      + "What you saved is safe in this browser. Check your connection, then load this page again." });
    if (painted) notice.replaceChildren(advice);
    else screen.replaceChildren(heading, advice);
    notice.hidden = !painted;
  }
}

/** Paints the view as soon as there is a place for it, and gives the processor away when it is shown. */
function show() {
  screen = /** @type {HTMLElement} */ (document.getElementById("screen"));
  for (const name of ["click", "input"]) screen.addEventListener(name, hold, true);
  paint(wanted());
  root.dataset.shown = "";
  if (painted) restore();
  if (painted && !document.hidden) requestAnimationFrame(() => setTimeout(rest));
  else rest();
}

if (!has(wanted())) begin(); // nothing is more urgent
if (document.readyState === "loading") document.addEventListener("readystatechange", show, { once: true });
else show();
