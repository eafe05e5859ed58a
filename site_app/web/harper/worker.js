// @ts-check
/**
 * The worker that checks spelling and grammar: Harper, which knows English and nothing else. It has no network but this
 * site (it inherits the page's policy), and what it reads stays in it. The page ends it whenever it likes.
 *
 * @typedef {{address: string, bytes: number, dialect: string, cache: string}} Start  where Harper is, how many bytes that
 *   are, which English is meant, and in which cache it is kept
 */
import { Dialect, LocalLinter, createBinaryModuleFromUrl } from "harper.js";
import { download } from "../download.js";
import { lints } from "./lints.js";

const BINARY = "harper.wasm"; // what Harper's own loader asks for
const UNPACKED = "X-Unpacked"; // a host that took .gz for an encoding had the browser unpack it

const NO_ROOM = [RangeError, WebAssembly.RuntimeError]; // how it fails where memory is short

/** @type {LocalLinter} */ let linter;

/** @param {Start} wish */
async function start({ address, bytes, dialect, cache }) {
  const shelf = await caches.open(cache).catch(() => undefined); // a private window may refuse
  const kept = await shelf?.match(address);
  if (kept) postMessage({ state: "starting" });
  const answer = kept ?? (await download(address, counter(bytes)));
  if (!answer.ok || !answer.body) throw new Error(`Harper: ${answer.status}`);
  const unpacked = answer.headers.has(UNPACKED) || answer.headers.has("Content-Encoding");
  const [used, stored] = kept || !shelf ? [answer.body] : answer.body.tee();
  const headers = /** @type {Record<string, string>} */ (unpacked ? { [UNPACKED]: "yes" } : {});
  const storing = stored && shelf?.put(address, new Response(stored, { headers })).catch(() => {}); // no room: next time again
  const bare = unpacked ? used : used.pipeThrough(new DecompressionStream("gzip"));
  const binary = new Response(bare, { headers: { "Content-Type": "application/wasm" } });
  linter = await lending(binary, () => opened(dialect)).catch(async (error) => {
    if (!NO_ROOM.some((kind) => error instanceof kind)) await shelf?.delete(address); // it is damaged: next time anew
    throw error;
  });
  await storing;
  postMessage({ state: "ready" });
}

/** Gives Harper with its dictionary open. @param {string} dialect */
async function opened(dialect) {
  const english = Dialect[/** @type {keyof typeof Dialect} */ (dialect)];
  const made = new LocalLinter({ binary: createBinaryModuleFromUrl(BINARY, "slim"), dialect: english });
  await made.setup();
  return made;
}

/** Gives a function that tells the page how much has arrived. @param {number} total */
function counter(total) {
  let loaded = 0;
  let told = 0;
  return (/** @type {number} */ bytes) => {
    loaded += bytes;
    if (loaded - told > total / 100 || loaded >= total) postMessage({ state: "loading", loaded: (told = loaded), total });
  };
}

/** Has Harper's loader, which fetches for itself, take what is here. @template T @param {Response} binary @param {() => Promise<T>} make */
async function lending(binary, make) {
  const own = fetch;
  globalThis.fetch = (what, how) => (what === BINARY ? Promise.resolve(binary) : own(what, how));
  try {
    return await make();
  } finally {
    globalThis.fetch = own;
  }
}

addEventListener("message", async ({ data }) => {
  try {
    if (data.start) await start(data.start);
    else postMessage({ id: data.id, lints: await lints(linter, data.text) });
  } catch (error) {
    // the message of an error may hold what was typed: only its kind is told
    postMessage({ state: "failed", why: error instanceof Error ? error.name : "unknown" });
  }
});
