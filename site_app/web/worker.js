// @ts-check
/**
 * The worker: runs the planner's Flask app in Pyodide and answers the page. It has no store, no network but this site
 * (it inherits the page's policy) and may be ended at any time.
 *
 * Python starts from the memory image the build made, or, where there is none or it does not work, from its packages.
 * What is said is written down in site_app/planner/wire.py.
 *
 * @typedef {{base: string, runtime: string, snapshot?: string, bytes?: string, memory?: string}} Boot the page's address;
 *   from there the runtime's folder and the image, which the page hands over with the compiled WebAssembly; bytes to
 *   download for a restored start, and bytes of the image
 */

import { line } from "./download.js";
import { arrived, handed, restored } from "./image.js";

/** @type {((message: string) => string | undefined) | undefined} */
let python;
/** @param {string} name */
const here = (name) => new URL(name, import.meta.url).href;

/** Starts Python. The script the page starts this worker with calls it. @param {Boot} place */
export function begin(place) {
  boot(place).catch(failed);
}

/** @param {Boot} place */
async function boot({ base, runtime, snapshot, bytes, memory }) {
  const folder = new URL(runtime, base).href;
  if (snapshot) {
    try {
      python = await restored(folder, { bytes: Number(bytes), size: Number(memory) });
    } catch (error) {
      if (line.broken) throw error; // the packages would not arrive either, and Pyodide would wait for them for ever
      console.info("The planner starts without its snapshot:", error);
    }
  }
  python ??= await plain(folder);
  postMessage({ state: "booted" });
}

/** Starts from the packages. @param {string} runtime */
async function plain(runtime) {
  Reflect.deleteProperty(globalThis, "_createPyodideModule"); // the one for the image asks less of its WebAssembly
  /** @type {typeof import("pyodide")} */
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  const pyodide = await loadPyodide({
    indexURL: runtime,
    stdLibURL: here("python_stdlib.zip"),
    lockFileURL: here("pyodide-lock.json"),
    packages: ["afterword"],
    fsInit: async () => postMessage({ state: "starting" }), // called when everything big has arrived
  });
  return pyodide.runPython(`
    from functools import partial
    from site_app.planner import create_app
    from site_app.planner.wire import Worker, spoken
    partial(spoken, Worker(create_app()))
  `);
}

/** Python is not to be trusted after this, and the message may hold what the user typed: only its kind is told.
 *  @param {unknown} error */
const failed = (error) => postMessage({ failed: error instanceof Error ? error.name : "unknown" });

addEventListener("message", ({ data }) => {
  try {
    if (data.arrived) return arrived(data.arrived);
    if (data.memory || data.module || data.rest || data.lost) return handed(data);
    const reply = python?.(data);
    if (reply !== undefined) postMessage(reply);
  } catch (error) {
    failed(error);
  }
});
