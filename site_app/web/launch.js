// @ts-check
/**
 * Starts Python's worker before the rest of the page is there. It is told to download when the saved view has been
 * painted: until then the line belongs to what that needs.
 */
import { standing } from "./frame.js";
import { bootstrap, script } from "./trust.js";

const worker = () => new Worker(script(bootstrap), { type: "module", name: "planner" });
/** @param {Worker} worker */
const boot = (worker) => worker.postMessage({ boot: { base: document.baseURI, ...document.documentElement.dataset } });

let first = standing() === "elsewhere" ? undefined : worker();
let begun = false;
/** What the first one said while nobody listened. @type {unknown[]} */
const heard = [];
if (first) first.onmessage = ({ data }) => heard.push(data);

/** Lets the first worker download. */
export function begin() {
  if (first && !begun) boot(first);
  begun = true;
}

/** Gives a worker that is being started: the first one, from then on a new one. */
export function launch() {
  begin();
  const given = first ?? worker();
  if (!first) boot(given);
  first = undefined;
  // By then the caller listens, and nothing newer has come in.
  queueMicrotask(() => heard.splice(0).forEach((data) => given.dispatchEvent(new MessageEvent("message", { data }))));
  return given;
}
