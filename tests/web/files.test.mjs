import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { laying } from "../../site_app/web/files.js";

const home = new URL("../../site_app/web/node_modules/pyodide/", import.meta.url);
const { loadPyodide } = await import(new URL("pyodide.mjs", home).href);
const { FS, runPython } = await loadPyodide({ indexURL: fileURLToPath(home) });

const words = new TextEncoder().encode("one, two, zwölf");
const lay = (folder) => laying(FS)(JSON.stringify({
  folders: [`${folder}/letters`, `${folder}/names`, `${folder}/empty`],
  files: [[`${folder}/letters/en/one.txt`, 3], [`${folder}/letters/nothing.txt`, 0], [`${folder}/names/two.txt`, words.length - 3]],
}), words);
const there = (folder) => Object.keys(FS.lookupPath(folder).node.contents);

test("files are laid out when one is looked for, all of them, and only then", () => {
  lay("/a");
  assert.deepEqual([there("/a"), there("/a/letters")], [["letters", "names", "empty"], []]);
  assert.equal(runPython("open('/a/letters/en/one.txt').read()"), "one");
  assert.deepEqual(there("/a/names"), ["two.txt"]);
  assert.equal(runPython("open('/a/names/two.txt', encoding='utf-8').read()"), ", two, zwölf");
  assert.equal(runPython("open('/a/letters/nothing.txt').read()"), "");
});

test("a file that is not among them is missed, once they are laid out and before", () => {
  lay("/b");
  assert.equal(runPython("import os; os.path.exists('/b/letters/en/two.txt')"), false);
  assert.deepEqual(there("/b/letters"), ["en", "nothing.txt"]);
  assert.equal(runPython("os.path.exists('/b/letters/en/two.txt')"), false);
  assert.equal(runPython("os.path.exists('/b/names/two.txt')"), true);
});

test("a folder that is listed or written to holds what is its own too", () => {
  lay("/c");
  runPython("open('/c/letters/own.txt', 'w').write('own')");
  assert.deepEqual(runPython("sorted(os.listdir('/c/letters'))").toJs(), ["en", "nothing.txt", "own.txt"]);
  lay("/d");
  assert.deepEqual(runPython("sorted(os.listdir('/d/letters'))").toJs(), ["en", "nothing.txt"]);
  assert.deepEqual(runPython("os.listdir('/d/empty')").toJs(), []);
});
