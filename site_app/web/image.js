// @ts-check
/**
 * Starts Python from the memory image the build made: docs/contributing/boot.md tells what is in it.
 *
 * The page downloads and unpacks the image, downloads and compiles the WebAssembly, and hands both over, while the worker
 * prepares everything that does not need them: so two of the machine's cores have something to do.
 */
import { line } from "./download.js";
import { laying } from "./files.js";
import { fill, head } from "./spans.js";

const EMPTY_ZIP = new Uint8Array([80, 75, 5, 6, ...Array(18).fill(0)]);
/** What Pyodide's scripts leave in the worker.
 *  @type {{_createPyodideModule(settings: object): Promise<object>}} */
const own = /** @type {any} */ (globalThis);
/** @param {string} name */
const here = (name) => new URL(name, import.meta.url).href;

let loaded = 0;
let told = 0;
let total = Infinity;
/** Tells the page how much of all has come. @param {number} bytes */
export function arrived(bytes) {
  loaded += bytes;
  if (loaded - told > total / 100 || loaded >= total) postMessage({ type: "progress", loaded: (told = loaded), total });
}

/** What the page hands over. @template T */
class Awaited {
  /** @type {(value: T) => void} */ take = () => {};
  /** @type {(error: Error) => void} */ refuse = () => {};
  value = /** @type {Promise<T>} */ (new Promise((resolve, reject) => ([this.take, this.refuse] = [resolve, reject])));
  constructor() {
    this.value.catch(() => {}); // whoever waits for it hears
  }
}
const memory = /** @type {Awaited<ArrayBuffer>} */ (new Awaited());
const module = /** @type {Awaited<WebAssembly.Module>} */ (new Awaited());

/**
 * Takes from the page the image, the compiled WebAssembly, or why one of them does not come; later the image's rest.
 * @param {{memory?: ArrayBuffer, module?: WebAssembly.Module, rest?: ArrayBuffer, lost?: {why: string, broken: boolean}}} message
 */
export function handed(message) {
  if (message.memory) memory.take(message.memory);
  if (message.module) module.take(message.module);
  if (message.rest) complete(new Uint8Array(message.rest));
  if (!message.lost) return;
  line.broken ||= message.lost.broken;
  for (const one of [memory, module]) one.refuse(new Error(message.lost.why));
}

/** The image before it is here: Pyodide asks for its size at once, and when all else is done for its head, then for memory. */
class Promised extends Uint8Array {
  content = new Uint8Array();
  /** Where it belongs, and what tells how much of that is not fresh. */ memory = { buffer: new ArrayBuffer() };
  used = (/** @type {number} */ more) => more;
  /** @param {number} size */
  constructor(size) {
    super();
    this.size = size;
  }
  get length() { return this.size; }
  get byteLength() { return this.content.byteLength; }
  get buffer() { return this.content.buffer; }
  /** Gives a part; of memory nothing is left to copy. @param {number} start @param {number} [end] */
  subarray(start, end) {
    if (start < head(this.content)) return this.content.subarray(start, end);
    fill(new Uint8Array(this.memory.buffer), this.content.subarray(start), this.used(0));
    return new Uint8Array();
  }
}

/** Starts from the image. @param {string} runtime @param {{bytes: number, size: number}} expected to download; of memory */
export async function restored(runtime, { bytes, size }) {
  total = bytes;
  const [{ loadPyodide }, , lockFileContents] = await Promise.all([
    import(`${runtime}pyodide.mjs`),
    import(`${runtime}restored.asm.js`),
    fetch(here("pyodide-lock.json")).then((response) => response.json()),
  ]);
  const image = new Promised(size);
  const create = own._createPyodideModule;
  own._createPyodideModule = async (settings) => {
    const module = await create(settings);
    image.content = new Uint8Array(await memory.value); // nothing else is left to do
    postMessage({ state: "starting" });
    return module;
  };
  const pyodide = await lending(module.value, image, () => loadPyodide({
    indexURL: runtime, stdLibURL: here("empty.zip"), lockFileContents, _loadSnapshot: image, fsInit: async () => {} }));
  complete = (rest) => fill(/** @type {any} */ (pyodide)._module.HEAPU8, rest);
  return pyodide.globals.get("wake")(() => fetched("later.zip"), laying(pyodide.FS));
}

/** Takes the rest of the image: the page hands it over before it asks for what needs it. @type {(rest: Uint8Array) => void} */
let complete = () => {};

/**
 * Runs Pyodide's loader, which fetches and compiles for itself, with what is here already. When the WebAssembly does not
 * take the image, or there is none, the loader would wait for ever: this throws.
 * @template T @param {Promise<WebAssembly.Module>} module @param {Promised} image @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
async function lending(module, image, load) {
  const { fetch, WebAssembly: { instantiateStreaming } } = globalThis;
  const lent = /** @type {Record<string, Uint8Array | null>} */ ({ "empty.zip": EMPTY_ZIP, "pyodide.asm.wasm": null });
  globalThis.fetch = async (address, options) => {
    const name = `${address}`.replace(/.*\//, "");
    return name in lent ? new Response(/** @type {BodyInit} */ (lent[name])) : fetch(address, options);
  };
  try {
    return await new Promise((resolve, reject) => {
      WebAssembly.instantiateStreaming = async (_, imports) => {
        const instance = module.then((compiled) => WebAssembly.instantiate(compiled, imports));
        instance.catch(reject);
        image.memory = /** @type {any} */ (imports).env.memory;
        image.used = /** @type {any} */ ((await instance).exports).sbrk;
        return { module: await module, instance: await instance };
      };
      load().then(resolve, reject);
    });
  } finally {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

/** Gives a file that Python waits for: only a synchronous request will do. @param {string} name */
function fetched(name) {
  const request = new XMLHttpRequest();
  request.open("GET", here(name), false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${name}: ${request.status}`);
  return new Uint8Array(request.response);
}
