/**
 * The built planner in Pyodide under Node.js: `node pyodide.mjs {what as JSON}`.
 *
 * {planner, suite: [arguments for pytest], repository, packages}   the planner's packages as the plain start has them;
 *     tests and pytest come from this machine; ends with pytest's exit code
 * {planner, later: boolean, rest: boolean, code: [Python expressions]}   the restored image, whole or without its rest; their
 *     values as a JSON list, and how often the archive was fetched; where `later` is false it can't be
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

import { laying } from "../../site_app/web/files.js";
import { fill, unfolded } from "../../site_app/web/spans.js";

const asked = JSON.parse(process.argv[2]);
const folder = (start) => path.join(asked.planner, fs.readdirSync(asked.planner).find((name) => name.startsWith(start))) + "/";
const [app, runtime] = [folder("app-"), folder("runtime-")];
const start = async (from, options) => {
  const { loadPyodide } = await import(pathToFileURL(path.join(from, "pyodide.mjs")).href);
  return loadPyodide({ indexURL: from, lockFileURL: `${app}pyodide-lock.json`, ...options });
};

async function suite() {
  const pyodide = await start(runtime, {
    stdLibURL: `${app}python_stdlib.zip`, packages: ["afterword"], packageBaseUrl: app, packageCacheDir: app });
  pyodide.mountNodeFS("/repository", asked.repository);
  pyodide.mountNodeFS("/packages", asked.packages);
  pyodide.runPython(fs.readFileSync(new URL("suite.py", import.meta.url), "utf-8"), { filename: "suite.py" });
  return pyodide.globals.get("main")(pyodide.toPy(asked.suite));
}

async function image() {
  const small = fs.mkdtempSync(path.join(os.tmpdir(), "afterword-"));
  fs.copyFileSync(`${runtime}pyodide.mjs`, path.join(small, "pyodide.mjs"));
  fs.copyFileSync(`${runtime}restored.asm.js`, path.join(small, "pyodide.asm.js"));
  fs.writeFileSync(path.join(small, "pyodide.asm.wasm"), gunzipSync(fs.readFileSync(`${runtime}restored.wasm.gz`)));
  fs.writeFileSync(path.join(small, "empty.zip"), new Uint8Array([80, 75, 5, 6, ...Array(18).fill(0)]));
  const pyodide = await start(small, {
    stdLibURL: path.join(small, "empty.zip"), _loadSnapshot: Promise.resolve(unfolded(gunzipSync(fs.readFileSync(`${app}snapshot.bin.gz`)))) });
  fs.rmSync(small, { recursive: true });
  if (asked.rest) fill(pyodide._module.HEAPU8, gunzipSync(fs.readFileSync(`${app}rest.bin.gz`)));
  let fetched = 0;
  pyodide.globals.get("wake")(() => {
    if (!asked.later) throw new Error("the archive is not to be fetched");
    fetched += 1;
    return new Uint8Array(fs.readFileSync(`${app}later.zip`));
  }, laying(pyodide.FS));
  const said = asked.code.map((code) => JSON.parse(pyodide.runPython(`import json\njson.dumps(${code})`)));
  console.log(JSON.stringify({ said, fetched }));
  return 0;
}

// Node.js would print the line it broke on, which in Pyodide's code is a megabyte.
process.on("uncaughtException", (error) => {
  console.error(error.stack.slice(-4000));
  process.exit(1);
});
process.exitCode = await (asked.suite ? suite() : image());
