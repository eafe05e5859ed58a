/**
 * Packs the planner's modules into few files: `node modules.mjs FOLDER`. What several of them share stands in a file of
 * its own. Prints what each needs, as JSON: {"view.js": ["part-ABCDEFGH.js", …], …}.
 */
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const web = new URL("../web/", import.meta.url);
const { build } = createRequire(new URL("package.json", web))("esbuild");
const [folder] = process.argv.slice(2);
const FIRST = ["launch", "view", "start", "page", "worker", "store", "harper"];

const { metafile } = await build({
  entryPoints: FIRST.map((name) => fileURLToPath(new URL(`${name}.js`, web))),
  outdir: folder,
  chunkNames: "part-[hash]",
  bundle: true,
  splitting: true,
  minify: true,
  sourcemap: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
});
const written = new Map(Object.entries(metafile.outputs).map(([path, { imports }]) => [
  basename(path), imports.filter(({ kind, external }) => kind === "import-statement" && !external).map(({ path: to }) => basename(to))]));

/** @param {string} name @returns {string[]} */
const all = (name) => [...new Set((written.get(name) ?? []).flatMap((one) => [one, ...all(one)]))];
console.log(JSON.stringify(Object.fromEntries([...written.keys()].filter((name) => name.endsWith(".js")).map((name) => [name, all(name)]))));
