// @ts-check
/** What may run and what may be shown: the two rules of the page's Trusted Types. */
import DOMPurify from "dompurify";

/** @type {{createPolicy(name: string, rules: object): any}} */
export const trust = /** @type {any} */ (window).trustedTypes ?? { createPolicy: (_, rules) => rules };

/** The service workers that keep the planner and the guide for days without a network. */
export const keepers = ["../sw.js", "../../sw.js"].map((path) => new URL(path, import.meta.url).href);

/** Addresses of the scripts that may be started. */
const known = new Set(keepers);

/** Gives a function that gives the address of a script: a worker started from a blob inherits this page's policy; started
 *  from its own address it could reach any origin. It is made when it is first needed: making it waits for the browser's own
 *  process, which is busy while a page begins. @param {() => string} text */
function blob(text) {
  let made = "";
  return () => {
    made ||= URL.createObjectURL(new Blob([text()], { type: "text/javascript" }));
    known.add(made);
    return made;
  };
}
const root = document.documentElement;
/** Python's worker. It is told where it is in the script itself: a message would reach it only when the page is less busy. */
export const bootstrap = blob(() => {
  const place = { base: document.baseURI, ...root.dataset };
  return `import { begin } from ${JSON.stringify(new URL("worker.js", import.meta.url))}; begin(${JSON.stringify(place)})`;
});
/** The worker that checks spelling, for who asks for it. */
export const speller = blob(() => `import ${JSON.stringify(new URL(root.dataset.speller ?? "", document.baseURI))}`);

const app = trust.createPolicy("app", {
  createScriptURL: (/** @type {string} */ url) => {
    if (!known.has(url)) throw new TypeError("the planner starts no other script");
    return url;
  },
});

/** Lets one of these scripts be started. @param {string} url */
export const script = (url) => app.createScriptURL(url);

const ALLOWED = {
  ADD_ATTR: (/** @type {string} */ name) => /^hx-(?!on)|^(target|autofocus)$/.test(name), // what opens the guide opens it beside the planner
  ADD_URI_SAFE_ATTR: ["hx-trigger", "hx-swap", "hx-sync", "hx-include"], // "delay:300ms" is no address
  SANITIZE_DOM: false, // it would drop fields named "role" or "title"; nothing here is looked up by such names
};

/** Says what was taken out: our templates and this policy disagree then. @template T @param {T} clean */
function told(clean) {
  if (DOMPurify.removed.length) console.error("taken out of a screen:", DOMPurify.removed);
  return clean;
}

/** Takes out of a screen what could run. @param {string} html @returns {string} */
export const purify = (html) => told(DOMPurify.sanitize(html, ALLOWED));

/** The same, as nodes. @param {string} html @returns {DocumentFragment} */
export const purified = (html) => told(DOMPurify.sanitize(html, { ...ALLOWED, RETURN_DOM_FRAGMENT: true }));
