/**
 * Makes the memory image of the planner, and asks a restored one a question. Run by snapshot.py:
 *
 *   node snapshot.mjs make  <lean Pyodide's folder> <its lock file> <files laid out as in Pyodide> <what stands in> <image.py> <image> <its rest> <what to know of them>
 *   node snapshot.mjs check <the same with the small wasm> <its lock file> <image> <its rest>
 */
import crypto from "node:crypto";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { laying } from "../web/files.js";
import { EARLY } from "../web/rest.js";
import { fill, unfolded } from "../web/spans.js";
import { crawl, interview, screen } from "./crawl.mjs";
import { apart, folded, freed, pythons, tables } from "./zeros.mjs";

const EMPTY_ZIP = new URL("./empty.zip", import.meta.url).pathname;
const [task, runtime, lock, ...rest] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(path.join(runtime, "pyodide.mjs")).href);
const common = { indexURL: runtime, lockFileURL: lock, stdLibURL: EMPTY_ZIP, env: { PYTHONHASHSEED: "0", PYTHONNODEBUGRANGES: "1" } };

/** Every file below a folder, as its path from there. @param {string} folder */
const below = (folder) => fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
  .sort();

/** Stops the clock and chance: the same files give the same image. */
function stopTheWorld() {
  process.argv[1] = "planner"; // the path of a script would be in the image
  let state = 1;
  const fill = (view) => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    for (let i = 0; i < bytes.length; i++) bytes[i] = (state = (state * 48271) % 2147483647) >> 8;
    return view;
  };
  crypto.randomFillSync = fill;
  syncBuiltinESMExports();
  globalThis.crypto.getRandomValues = fill;
  Date.now = () => Date.UTC(2026, 0, 1);
  performance.now = () => 0;
}

/** The lines of Python that Pyodide's JavaScript runs when it starts. */
function lines() {
  const script = fs.readFileSync(path.join(runtime, "pyodide.asm.js"), "utf-8");
  const found = [...script.matchAll(/\.(?:eval_code|runPythonInternal)\("([^"]+)"\)/g)].map(([, line]) => line);
  if (!found.length) throw new Error("Pyodide starts without a line of Python: snapshot.mjs does not fit it");
  return found;
}

async function make(files, instead, script, image, rest, known) {
  stopTheWorld();
  const all = below(files);
  const replaced = new Set(below(instead));
  const lay = (FS, some) => {
    for (const file of some) {
      FS.mkdirTree(`/${path.dirname(file)}`);
      FS.writeFile(`/${file}`, fs.readFileSync(path.join(replaced.has(file) ? instead : files, file)));
    }
  };
  // Packages that are there from the beginning end up in a table of JavaScript's that an image can't hold.
  const isPackage = (file) => file.includes("/site-packages/");
  const fsInit = async (FS) => lay(FS, all.filter((file) => !isPackage(file)));
  const pyodide = await loadPyodide({ ...common, _makeSnapshot: true, fsInit });
  lay(pyodide.FS, all.filter(isPackage));
  pyodide.runPython("import importlib; importlib.invalidate_caches()"); // by the stopped clock no folder has changed
  pyodide.runPython(fs.readFileSync(script, "utf-8"), { filename: "image.py" });
  const python = (name) => pyodide.globals.get(name);
  sound(crawl(python("answer")));
  python("warm")();
  const modules = pyodide.runPython("import sys, json; json.dumps(sorted(getattr(m, '__file__', None) or '' for n, m in sys.modules.items() if n.partition('.')[0] != 'tzdata'))");
  const loaded = new Set(JSON.parse(modules));
  const later = all.filter((file) => replaced.has(file) || !loaded.has(`/${file}`));
  pyodide.globals.set("later", later.filter((file) => file.endsWith(".pyc")).map(module).join(" "));
  const done = pythons(pyodide);
  pyodide.globals.set("lines", JSON.stringify(lines()));
  pyodide.runPython("finish(later.split(), json.loads(lines)); del later, lines");
  const late = python("spans")().toJs();
  fs.writeFileSync(rest, apart(pyodide._module, late));
  tables(pyodide._module, [...done, ...late]);
  freed(pyodide._module);
  const whole = pyodide.makeMemorySnapshot();
  fs.writeFileSync(image, folded(whole));
  fs.writeFileSync(known, JSON.stringify({ later, memory: whole.length }));
}

/** The name a module of a file is imported by. @param {string} file */
const module = (file) => file.replace(/^lib\/python[\d.]+\/(site-packages\/)?/, "").replace(/(\/__init__)?\.pyc$/, "").replaceAll("/", ".");

async function check(image, rest) {
  const start = async () => {
    const pyodide = await loadPyodide({ ...common, _loadSnapshot: Promise.resolve(unfolded(fs.readFileSync(image))) });
    const answer = pyodide.globals.get("wake")(() => { throw new Error("the image lacks what a screen needs"); }, laying(pyodide.FS));
    return { answer, heap: pyodide._module.HEAPU8 };
  };
  const whole = await start();
  fill(whole.heap, fs.readFileSync(rest));
  sound(crawl(whole.answer));
  const saved = interview(whole.answer);
  const [with_, without] = [whole.answer, (await start()).answer].map((answer) => EARLY.map((path) => screen(answer, path, saved)));
  const different = EARLY.filter((_, i) => with_[i] !== without[i]);
  if (different.length) throw new Error(`These need the rest of the image: ${different}`);
}

/** Refuses screens that failed. @param {{page: string, status: number}[]} seen */
function sound(seen) {
  const failed = seen.filter(({ status }) => status >= 500);
  if (failed.length) throw new Error(`These failed: ${JSON.stringify(failed)}`);
}

// Node.js would print the line it broke on, which in Pyodide's code is a megabyte.
process.on("uncaughtException", (error) => {
  console.error(error.stack.slice(-4000));
  process.exit(1);
});
await { make, check }[task](...rest);
