/**
 * Makes Pyodide's runtime lean. It offers all of Python to modules in C that are loaded later, about ten thousand
 * names; the planner loads none. Names nobody asks for go, and the functions only they lead to.
 *
 *   node runtime.mjs <Pyodide's folder> <folder for the lean one>
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { lean, short } from "./glue.mjs";

const [from, into] = process.argv.slice(2);
const GLUE = "pyodide.asm.js", LOADER = "pyodide.mjs", MODULE = "pyodide.asm.wasm";
const WASM_OPT = fileURLToPath(new URL("../web/node_modules/binaryen/bin/wasm-opt", import.meta.url));
/** What Pyodide is compiled for: without being told, binaryen refuses it, or takes newer forms for granted. */
const FEATURES = ["bulk-memory", "bulk-memory-opt", "exception-handling", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
const FLAGS = ["--mvp-features", ...FEATURES.map((name) => `--enable-${name}`), "--remove-unused-module-elements"];
/** Lines that do nothing but give an export a name in JavaScript, or change how it is called. */
const OFFERS = [
  /var (?<variable>_\w+)=Module\["\k<variable>"\]=wasmExports\["(?<name>\w+)"\];/g,
  /wasmExports\["(?<name>\w+)"\]=makeWrapper_\w+\(wasmExports\["\k<name>"\]\);/g,
];
/** What an image has done already: the only code that would wake Python's parser. */
const DONE = 'API.rawRun("import _pyodide_core")';
const HEADER = 8; // bytes before the first section
const EXPORTS = 7; // the number of their section: WebAssembly core specification, 5.5.10

const read = (name) => fs.readFileSync(path.join(from, name), "utf-8");
const module = fs.readFileSync(path.join(from, MODULE));
/** What a WebAssembly asks JavaScript for. @param {Buffer} bytes */
const imports = (bytes) => new Set(WebAssembly.Module.imports(new WebAssembly.Module(bytes)).map(({ name }) => name));
const imported = imports(module);
const ours = ["zeros.mjs", "../web/files.js", "../web/image.js"].map((name) => fs.readFileSync(new URL(name, import.meta.url), "utf-8"));
const others = [read(LOADER), ...ours].join(" ");
const bare = OFFERS.reduce((text, offer) => text.replace(offer, ""), lean(read(GLUE), imported, others));
const words = new Set([bare, others].join(" ").match(/[\w$]+/g));
const wanted = (name) => imported.has(name) || words.has(name) || words.has(`_${name}`);

/** Read an unsigned LEB128 number: its value, and where the next byte is. @param {Buffer} bytes @param {number} at */
function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 127) << shift;
    if (byte < 128) return [value, at];
  }
}

/** @param {number} value */
const encoded = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...encoded(value >>> 7)]);

/** Give the section of exports without those nobody asks for. @param {Buffer} section what follows its length */
function fewer(section) {
  let [count, at] = number(section, 0);
  const kept = [];
  for (; count; count--) {
    const start = at;
    const [length, name] = number(section, at);
    [, at] = number(section, name + length + 1); // after the name: one byte of its kind, then its index
    if (wanted(section.toString("utf-8", name, name + length))) kept.push(section.subarray(start, at));
  }
  return Buffer.concat([Buffer.from(encoded(kept.length)), ...kept]);
}

/** Give the module with fewer exports. */
function pruned() {
  const parts = [module.subarray(0, HEADER)];
  for (let at = HEADER; at < module.length; ) {
    const kind = module[at];
    const [length, start] = number(module, at + 1);
    at = start + length;
    const section = module.subarray(start, at);
    const body = kind === EXPORTS ? fewer(section) : section;
    parts.push(Buffer.from([kind, ...encoded(body.length)]), body);
  }
  return Buffer.concat(parts);
}

fs.copyFileSync(path.join(from, LOADER), path.join(into, LOADER));
fs.writeFileSync(path.join(into, "pruned.wasm"), pruned());
execFileSync(process.execPath, [WASM_OPT, ...FLAGS, path.join(into, "pruned.wasm"), "-o", path.join(into, MODULE)]);
const glue = lean(read(GLUE), imports(fs.readFileSync(path.join(into, MODULE))), others);
const spoken = OFFERS.reduce((text, offer) => text.replace(offer, (line, ...found) => (wanted(found.at(-1).name) ? line : "")), glue);
if (spoken.length === glue.length) throw new Error("nothing to leave out: runtime.mjs does not fit this Pyodide");
if (!spoken.includes(DONE)) throw new Error(`no ${DONE}: runtime.mjs does not fit this Pyodide`);
fs.writeFileSync(path.join(into, GLUE), short(spoken.replace(DONE, `(API.config._loadSnapshot ? [0] : ${DONE})`)));
