/**
 * Packs the planner's modules and style sheets into few files: `node modules.mjs FOLDER`. What several modules of the
 * page share stands in one file. Prints for each of them the files it is loaded from, its own first, as JSON:
 * {"view.js": ["part-ABCDEFGH.js"], "page.js": ["page.js", "part-ABCDEFGH.js"], …}.
 */
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const web = new URL("../web/", import.meta.url);
const { build } = createRequire(new URL("package.json", web))("esbuild");
const [folder] = process.argv.slice(2);
/** The page's modules that are asked for by name: they share what they keep in memory, so they share files. */
const PAGE = ["view.js", "start.js", "page.js", "harper.js"];
/** What runs elsewhere and shares nothing, and the style sheets. */
const ALONE = ["worker.js", "store.js", "page.css"];

/** @param {string[]} names @param {boolean} splitting */
const pack = (names, splitting) => build({
  entryPoints: names.map((name) => fileURLToPath(new URL(name, web))),
  outdir: folder,
  chunkNames: "part-[hash]",
  bundle: true,
  splitting,
  minify: true,
  sourcemap: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
});
const [{ metafile }] = await Promise.all([pack(PAGE, true), pack(ALONE, false)]);
const written = Object.entries(metafile.outputs).filter(([path]) => path.endsWith(".js"));
const imported = new Map(written.map(([path, { imports }]) => [
  basename(path), imports.filter(({ kind, external }) => kind === "import-statement" && !external).map(({ path: to }) => basename(to))]));

/** @param {string} name @returns {string[]} */
const all = (name) => [...new Set([name, ...(imported.get(name) ?? []).flatMap(all)])];

/** The file that holds a module; where that is a shared one, the empty file of the module's name goes. @param {string} name */
function held(name) {
  const holds = ([, { inputs }]) => Object.entries(inputs).some(([path, { bytesInOutput }]) => basename(path) === name && bytesInOutput);
  const file = basename(written.find(holds)?.[0] ?? name);
  if (file !== name) for (const gone of [name, `${name}.map`]) rmSync(join(folder, gone));
  return file;
}
console.log(JSON.stringify(Object.fromEntries(PAGE.map((name) => [name, all(held(name))]))));
