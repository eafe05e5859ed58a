/**
 * Runs Harper under Node.js as the planner's worker does: `node harper.mjs < texts.json`, a list of [dialect, text],
 * writes what is marked in each, and the names of all rules.
 */
import { json } from "node:stream/consumers";

const web = new URL("../../site_app/web/", import.meta.url);
const { Dialect, LocalLinter } = await import(new URL("node_modules/harper.js/dist/index.js", web));
const { slimBinary } = await import(new URL("node_modules/harper.js/dist/slimBinary.js", web));
const { lints } = await import(new URL("harper/lints.js", web));

const linters = {};
const marks = [];
for (const [dialect, text] of await json(process.stdin)) {
  linters[dialect] ??= new LocalLinter({ binary: slimBinary, dialect: Dialect[dialect] });
  marks.push(await lints(linters[dialect], text));
}
const [rules] = await Promise.all(Object.values(linters).slice(0, 1).map((one) => one.getLintConfig()));
process.stdout.write(JSON.stringify({ marks, rules: Object.keys(rules) }));
