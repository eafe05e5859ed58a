/**
 * Packs the planner's modules and style sheets into few files: `node modules.mjs FOLDER`. What several modules of the
 * page share stands in one file. Prints the name of the file that the page loads first.
 */
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const web = new URL("../web/", import.meta.url);
const { build } = createRequire(new URL("package.json", web))("esbuild");
const [folder] = process.argv.slice(2);
const FIRST = "view.js";
/** The page's modules that are asked for by name: they share what they keep in memory, so they share files. */
const PAGE = [FIRST, "page.js", "harper.js"];
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

/** The file that holds the module that paints the saved view: others share what it shares. The empty one of its name goes. */
const [path] = Object.entries(metafile.outputs).find(([, { inputs }]) =>
  Object.entries(inputs ?? {}).some(([input, { bytesInOutput }]) => basename(input) === FIRST && bytesInOutput)) ?? [""];
const file = basename(path);
if (file !== FIRST) for (const gone of [FIRST, `${FIRST}.map`]) rmSync(join(folder, gone));
console.log(file);
