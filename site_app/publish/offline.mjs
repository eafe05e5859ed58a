/**
 * Writes the two service workers of a built site: `node offline.mjs SITE`.
 *
 * Files whose folder or name carries a digest are kept for good; all others have their own digest as revision. All are
 * checked against their SHA-256 when they arrive, so a version is whole or is not there.
 */
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const web = new URL("../web/", import.meta.url);
const require = createRequire(new URL("package.json", web));
const { build } = require("esbuild");
const { getManifest } = require("workbox-build");
const NAMED = /-[0-9a-f]{10}[/.]|\.[0-9a-f]{8}\.min\./; // as site_app/publish/bundle.py and Material name what they write

/** @param {string} folder @param {string[]} ignored */
async function manifest(folder, ignored) {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: ["**/*"],
    globIgnores: ["**/sw.js", "**/*.map", ...ignored],
    maximumFileSizeToCacheInBytes: 64_000_000,
    dontCacheBustURLsMatching: NAMED,
  });
  if (warnings.length) throw new Error(warnings.join("\n"));
  const sorted = manifestEntries.sort((a, b) => (a.url < b.url ? -1 : 1)); // same files, same bytes
  return Promise.all(sorted.map(async ({ url, revision }) => {
    const digest = createHash("sha256").update(await readFile(join(folder, url))).digest("base64");
    return { url, revision, integrity: `sha256-${digest}` };
  }));
}

/**
 * @param {string} folder @param {string[]} ignored not fetched ahead
 * @param {RegExp} wished of the folders and files that are not fetched ahead: fetched all the same by who has asked for them once
 */
async function write(folder, ignored, wished) {
  const index = await readFile(join(folder, "index.html"), "utf-8");
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(index) ?? [];
  if (!policy) throw new Error(`${folder}/index.html has no policy`);
  const kept = await manifest(folder, ignored);
  const folders = (await readdir(folder)).filter((name) => /-[0-9a-f]{10}$/.test(name));
  const files = (await Promise.all(folders.map(async (name) => (await readdir(join(folder, name))).map((file) => `${name}/${file}`)))).flat();
  await build({
    entryPoints: [fileURLToPath(new URL("offline/sw.js", web))],
    outfile: join(folder, "sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    define: { KEPT: JSON.stringify(kept), FOLDERS: JSON.stringify(folders), WISHED: JSON.stringify(files.filter((name) => wished.test(name))),
      POLICY: JSON.stringify(policy), "process.env.NODE_ENV": '"production"' },
  });
}

const [site = "site"] = process.argv.slice(2);
await write(site, ["planner/**", "assets/cards/**", "assets/javascripts/lunr/**", "sitemap.*", "tags.json"], /^$/);
const rare = ["**/*.whl", "**/python_stdlib.zip", "**/pyodide.asm.wasm"]; // for a start without the image
await write(join(site, "planner"), [...rare, "harper-*/**", "speller-*/**"], /^speller-/);
