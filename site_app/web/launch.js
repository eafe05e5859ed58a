// @ts-check
/** Starts Python's worker before the rest of the page is there: the line and the processor have nothing longer to do. */
import { line, unpacked } from "./download.js";
import { standing } from "./frame.js";
import { bootstrap, script } from "./trust.js";

const worker = () => new Worker(script(bootstrap), { type: "module", name: "planner" });

/** Lets a worker download what it needs, and downloads Python's memory for it. @param {Worker} worker */
function boot(worker) {
  const { snapshot, ...rest } = document.documentElement.dataset;
  worker.postMessage({ boot: { base: document.baseURI, snapshot, ...rest } });
  if (!snapshot) return;
  line.broken = false;
  unpacked(new URL(snapshot, document.baseURI).href, "application/octet-stream", (arrived) => worker.postMessage({ arrived }))
    .then((response) => response.arrayBuffer())
    .then(
      (memory) => worker.postMessage({ image: { memory } }, [memory]),
      (error) => worker.postMessage({ image: { why: `${error}`, broken: line.broken } }));
}

/** @type {Worker | undefined} */
let first;
let begun = false;
/** What the first one said while nobody listened. @type {unknown[]} */
const heard = [];

/** Starts the first worker, and lets it download. */
export function begin() {
  if (begun || standing() === "elsewhere") return;
  begun = true;
  first = worker();
  first.onmessage = ({ data }) => heard.push(data);
  boot(first);
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
