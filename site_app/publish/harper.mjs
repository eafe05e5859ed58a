/** Packs the spelling checker's worker with Harper's loader into one file: `node harper.mjs FILE`. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const web = new URL("../web/", import.meta.url);
const { build } = createRequire(new URL("package.json", web))("esbuild");

await build({
  entryPoints: [fileURLToPath(new URL("harper/worker.js", web))],
  outfile: process.argv[2],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  external: ["fs"], // asked for under Node.js only
});
