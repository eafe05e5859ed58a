// @ts-check
/**
 * Starts Python from the memory image the build made: docs/contributing/boot.md tells what is in it.
 */
import { download } from "./download.js";

const EMPTY_ZIP = new Uint8Array([80, 75, 5, 6, ...Array(18).fill(0)]);
/** @param {string} name */
const here = (name) => new URL(name, import.meta.url).href;

/** Starts from the image. @param {string} runtime @param {string} image @param {number} total */
export async function restored(runtime, image, total) {
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
  return pyodide.globals.get("wake")(later, pyodide.FS);
}

/** Gives a function that fetches and unpacks a .gz file and tells the page how much of all has come. @param {number} total */
function unpacker(total) {
  let loaded = 0;
  let told = 0;
  const count = (/** @type {number} */ bytes) => {
    loaded += bytes;
    if (loaded - told > total / 100 || loaded >= total) postMessage({ type: "progress", loaded: (told = loaded), total });
  };
  return async (/** @type {string} */ address, /** @type {string} */ type) => {
    const { ok, status, body, headers } = await download(address, count);
    if (!ok) throw new Error(`${address}: ${status}`);
    // A host that takes .gz for an encoding has the browser unpack it.
    const bare = headers.get("Content-Encoding") ? body : body.pipeThrough(new DecompressionStream("gzip"));
    return new Response(bare, { headers: { "Content-Type": type } });
  };
}

/**
 * Runs Pyodide's loader, which fetches and compiles for itself, with what is here already. When the WebAssembly does not
 * take the image the loader would wait for ever: this throws.
 * @template T @param {WebAssembly.Module} module @param {() => Promise<T>} load @returns {Promise<T>}
 */
async function lending(module, load) {
  const [own, { instantiateStreaming }] = [fetch, WebAssembly];
  globalThis.fetch = async (address) => new Response(`${address}`.endsWith(".zip") ? EMPTY_ZIP : null);
  try {
    return await new Promise((resolve, reject) => {
      WebAssembly.instantiateStreaming = async (_, imports) => {
        const instance = WebAssembly.instantiate(module, imports);
        instance.catch(reject);
        return { module, instance: await instance };
      };
      load().then(resolve, reject);
    });
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
