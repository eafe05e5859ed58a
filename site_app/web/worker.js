// @ts-check
/**
 * The worker: runs the planner's Flask app in Pyodide and answers the page. It has no store, no network but this site
 * (it inherits the page's policy) and may be ended at any time.
 *
 * Python starts from the memory image the build made, or, where there is none or it does not work, from its packages.
 * What is said is written down in site_app/planner/wire.py.
 *
 * @typedef {{base: string, runtime: string, snapshot?: string, bytes?: string}} Boot the page's address; from there the
 *   runtime's folder and the image; bytes to download for a restored start
 */

const EMPTY_ZIP = new Uint8Array([80, 75, 5, 6, ...Array(18).fill(0)]);
/** @type {((message: string) => string | undefined) | undefined} */
let python;
/** @param {string} name */
const here = (name) => new URL(name, import.meta.url).href;

/** @param {Boot} place */
async function boot({ base, runtime, snapshot, bytes }) {
  const folder = new URL(runtime, base).href;
  if (snapshot) {
    try {
      python = await restored(folder, new URL(snapshot, base).href, Number(bytes));
    } catch (error) {
      console.info("The planner starts without its snapshot:", error);
    }
  }
  python ??= await plain(folder);
  postMessage({ state: "booted" });
}

/** Starts from the image. @param {string} runtime @param {string} image @param {number} total */
async function restored(runtime, image, total) {
  const unpacked = unpacker(total);
  const [{ loadPyodide }, , lockFileContents, module, memory] = await Promise.all([
    import(`${runtime}pyodide.mjs`),
    import(`${runtime}pyodide.asm.js`),
    fetch(here("pyodide-lock.json")).then((response) => response.json()),
    WebAssembly.compileStreaming(unpacked(`${runtime}restored.wasm.gz`, "application/wasm")),
    unpacked(image, "application/octet-stream").then((response) => response.arrayBuffer()),
  ]);
  postMessage({ state: "starting" });
  const pyodide = await lending(module, () => loadPyodide({
    indexURL: runtime, stdLibURL: here("empty.zip"), lockFileContents, _loadSnapshot: memory }));
  return pyodide.globals.get("wake")(later);
}

/** Gives a function that fetches and unpacks a .gz file and tells the page how much of all has come. @param {number} total */
function unpacker(total) {
  let loaded = 0;
  let told = 0;
  const counter = () => new TransformStream({
    transform(chunk, stream) {
      loaded += chunk.length;
      if (loaded - told > total / 100 || loaded >= total) postMessage({ type: "progress", loaded: (told = loaded), total });
      stream.enqueue(chunk);
    },
  });
  return async (/** @type {string} */ address, /** @type {string} */ type) => {
    const { ok, status, body, headers } = await fetch(address);
    if (!ok || !body) throw new Error(`${address}: ${status}`);
    const counted = body.pipeThrough(counter());
    // A host that takes .gz for an encoding has the browser unpack it.
    const bare = headers.get("Content-Encoding") ? counted : counted.pipeThrough(new DecompressionStream("gzip"));
    return new Response(bare, { headers: { "Content-Type": type } });
  };
}

/**
 * Runs Pyodide's loader, which fetches and compiles for itself, with what is here already.
 * @template T @param {WebAssembly.Module} module @param {() => Promise<T>} load
 */
async function lending(module, load) {
  const [own, { instantiateStreaming }] = [fetch, WebAssembly];
  globalThis.fetch = async (address) => new Response(`${address}`.endsWith(".zip") ? EMPTY_ZIP : null);
  WebAssembly.instantiateStreaming = async (_, imports) => ({ module, instance: await WebAssembly.instantiate(module, imports) });
  try {
    return await load();
  } finally {
    globalThis.fetch = own;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

/** Gives the archive of all that is not in the image. Python waits for it: only a synchronous request will do. */
function later() {
  const request = new XMLHttpRequest();
  request.open("GET", here("later.zip"), false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`later.zip: ${request.status}`);
  return new Uint8Array(request.response);
}

/** Starts from the packages. @param {string} runtime */
async function plain(runtime) {
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
