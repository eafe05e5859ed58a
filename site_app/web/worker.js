// @ts-check
/**
 * The worker: runs the planner's Flask app in Pyodide and answers the page. It has no store, no network but this site
 * (it inherits the page's policy) and may be ended at any time.
 *
 * page → worker   {boot: address of the runtime's folder} once, then the messages of site_app/planner/wire.py as JSON
 * worker → page   {state: "starting" | "booted"} | {failed: kind of error}, and each reply as JSON
 */

/** @type {((message: string) => string | undefined) | undefined} */
let python;

/** @param {string} runtime */
async function boot(runtime) {
  /** @param {string} name */
  const here = (name) => new URL(name, import.meta.url).href;
  /** @type {typeof import("pyodide")} */
  const { loadPyodide } = await import(`${runtime}pyodide.mjs`);
  const pyodide = await loadPyodide({
    indexURL: runtime,
    stdLibURL: here("python_stdlib.zip"),
    lockFileURL: here("pyodide-lock.json"),
    packages: ["afterword"],
    fsInit: async () => postMessage({ state: "starting" }), // called when everything big has arrived
  });
  python = pyodide.runPython(`
    from functools import partial
    from site_app.planner import create_app
    from site_app.planner.wire import Worker, spoken
    partial(spoken, Worker(create_app()))
  `);
  postMessage({ state: "booted" });
}

addEventListener("message", async ({ data }) => {
  try {
    if (data.boot) return await boot(data.boot);
    const reply = python?.(data);
    if (reply !== undefined) postMessage(reply);
  } catch (error) {
    // Python is not to be trusted after this, and the message may hold what the user typed: only its kind is told.
    postMessage({ failed: error instanceof Error ? error.name : "unknown" });
  }
});
