// @ts-check
/** Starts Python's worker before the rest of the page is there: the line and the processor have nothing longer to do. */
import { line, unpacked } from "./download.js";
import { standing } from "./frame.js";
import { bootstrap, script } from "./trust.js";

const worker = () => new Worker(script(bootstrap()), { type: "module", name: "planner" });

/**
 * Downloads the two big files for a worker: the page is there a moment before any worker is. @param {Worker} worker
 */
function boot(worker) {
  const { snapshot, runtime } = document.documentElement.dataset;
  if (!snapshot) return;
  line.broken = false;
  const get = (/** @type {string} */ name, /** @type {string} */ type) =>
    unpacked(new URL(name, document.baseURI).href, type, (arrived) => worker.postMessage({ arrived }));
  const lost = (/** @type {unknown} */ error) => worker.postMessage({ lost: { why: `${error}`, broken: line.broken } });
  get(`${runtime}restored.wasm.gz`, "application/wasm").then(WebAssembly.compileStreaming)
    .then((module) => worker.postMessage({ module }), lost);
  get(snapshot, "application/octet-stream").then((response) => response.arrayBuffer())
    .then((memory) => worker.postMessage({ memory }, [memory]), lost);
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

/** @type {Worker | undefined} */
let last;
/** Who has the rest of the image, or is about to. @type {WeakMap<Worker, Promise<void>>} */
const whole = new WeakMap();

/** Hands the rest of the image to a worker, once. Rejects where it does not come, and then may be asked again. */
export function handRest(worker = last) {
  if (!worker || !document.documentElement.dataset.snapshot) return Promise.resolve();
  const handed = whole.get(worker) ?? hand(worker);
  whole.set(worker, handed);
  handed.catch(() => whole.delete(worker));
  return handed;
}

/** @param {Worker} worker */
async function hand(worker) {
  const response = await unpacked(new URL("rest.bin.gz", import.meta.url).href, "application/octet-stream", () => {});
  const rest = await response.arrayBuffer();
  worker.postMessage({ rest }, [rest]);
}

/** Gives a worker that is being started: the first one, from then on a new one. */
export function launch() {
  begin();
  const given = first ?? worker();
  if (!first) boot(given);
  first = undefined;
  last = given;
  // By then the caller listens, and nothing newer has come in.
  queueMicrotask(() => heard.splice(0).forEach((data) => given.dispatchEvent(new MessageEvent("message", { data }))));
  return given;
}
