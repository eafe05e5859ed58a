/*
 * The built planner under Node.js, without a browser: node runtime.mjs {what as JSON}, the answer as JSON on stdout.
 *
 * {planner, count, each}            boots the bundle, walks through a document of `count` opportunities (inside.py)
 * {planner, checks: each}           boots the bundle, types the end of long messages and looks them over (inside.py)
 * {planner, memory: true}           boots the bundle, answers one request, tells the size of its memory
 * {stock, wheels, memory: true}     the same with stock Pyodide and the wheels as they are published
 */
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

import { laying } from "../../site_app/web/files.js";
import { fill, unfolded } from "../../site_app/web/spans.js";

const asked = JSON.parse(process.argv[2]);
const EMPTY_ZIP = new Uint8Array([80, 75, 5, 6, ...Array(18).fill(0)]);
const FIRST = new URL("pages/first.py", import.meta.url);
const REQUEST = {
  type: "request", id: 1, method: "GET", path: "/", form: {}, revision: 0, now: "2026-03-17T14:00:00Z", zone: "Europe/London" };

async function ours(planner) {
  const [app, runtime] = await Promise.all(["app-", "runtime-"].map(async (start) =>
    `${join(planner, (await readdir(planner)).find((name) => name.startsWith(start)))}/`));
  const image = join(app, "snapshot.bin.gz");
  return existsSync(image) ? await restored(app, runtime, image) : await plain(app, runtime);
}

async function plain(app, runtime) {
  const { loadPyodide } = await import(pathToFileURL(join(runtime, "pyodide.mjs")));
  return await loadPyodide({
    indexURL: runtime, stdLibURL: join(app, "python_stdlib.zip"), lockFileURL: join(app, "pyodide-lock.json"),
    packages: ["afterword"], packageBaseUrl: app, packageCacheDir: app });
}

/** As worker.js does it, but the loader finds its WebAssembly as a file. */
async function restored(app, runtime, image) {
  const folder = `${await mkdtemp(join(tmpdir(), "afterword-bench-"))}/`;
  try {
    await copyFile(join(runtime, "pyodide.mjs"), join(folder, "pyodide.mjs"));
    await copyFile(join(runtime, "restored.asm.js"), join(folder, "pyodide.asm.js"));
    await writeFile(join(folder, "pyodide.asm.wasm"), gunzipSync(await readFile(join(runtime, "restored.wasm.gz"))));
    await writeFile(join(folder, "empty.zip"), EMPTY_ZIP);
    const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
    const pyodide = await loadPyodide({
      indexURL: folder, stdLibURL: join(folder, "empty.zip"), lockFileURL: join(app, "pyodide-lock.json"),
      _loadSnapshot: Promise.resolve(unfolded(gunzipSync(await readFile(image)))) });
    fill(pyodide._module.HEAPU8, gunzipSync(await readFile(join(app, "rest.bin.gz"))));
    pyodide.globals.get("wake")(() => new Uint8Array(readFileSync(join(app, "later.zip"))), laying(pyodide.FS));
    return pyodide;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function stock(folder, wheels) {
  const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
  const pyodide = await loadPyodide({ indexURL: `${folder}/` });
  for (const name of await readdir(wheels)) {
    if (!name.endsWith(".whl")) continue;
    pyodide.unpackArchive(new Uint8Array(await readFile(join(wheels, name))), "wheel");
  }
  return pyodide;
}

const quiet = console.log;
console.log = console.error; // the answer alone goes to stdout
const pyodide = await (asked.planner ? ours(asked.planner) : stock(asked.stock, asked.wheels));
let answer;
if (asked.memory) {
  const own = pyodide.globals.get("answer"); // the image's; it can't make a second app, its templates are no files
  if (!own) pyodide.runPython(await readFile(FIRST, "utf8"));
  else if (JSON.parse(own(JSON.stringify(REQUEST))).status !== 200) throw new Error("the image does not answer");
  answer = { bytes: pyodide._module.HEAPU8.length, resident: process.memoryUsage.rss() };
} else {
  pyodide.FS.mkdirTree("/bench/tests/performance");
  pyodide.FS.writeFile("/bench/tests/__init__.py", "");
  for (const name of ["__init__", "document", "walk", "inside"])
    pyodide.FS.writeFile(`/bench/tests/performance/${name}.py`, await readFile(new URL(`${name}.py`, import.meta.url)));
  const call = asked.checks ? `checked(${Number(asked.checks)})` : `measured(${Number(asked.count)}, ${Number(asked.each)})`;
  answer = JSON.parse(pyodide.runPython(`
    import json, sys
    sys.path.insert(0, "/bench")
    from tests.performance import inside
    json.dumps(inside.${call})`));
  answer.bytes = pyodide._module.HEAPU8.length;
}
quiet(JSON.stringify(answer));
