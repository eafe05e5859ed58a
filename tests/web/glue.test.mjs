import assert from "node:assert/strict";
import test from "node:test";

import { lean, short } from "../../site_app/publish/glue.mjs";

const MANY = Array.from({ length: 1100 }, (_, i) => `function unused${i}(){}unused${i}.sig="v";Module["unused${i}"]=unused${i};`).join("");
const glue = (body) => `var create=async(Module)=>{${MANY}${body};return Module};`;
const run = async (code, exports = {}) => (await new Function("wasmExports", `${code};return create`)(exports))({});

test("what nobody names goes, with its description and its offer", async () => {
  const before = glue("var wasmImports={f};function f(){}");
  const after = lean(before, new Set(), "");
  assert(!after.includes("unused"));
  assert.deepEqual(Object.keys(await run(after)), []);
});

test("what the WebAssembly asks for stays, and what that calls", async () => {
  const body = 'function f(){return g()}f.sig="i";var g=()=>h;var h=7;var wasmImports={f,other:unused1};Module.asked={...wasmImports}';
  const { asked } = await run(lean(glue(body), new Set(["f"]), ""));
  assert.deepEqual(Object.keys(asked), ["f"]);
  assert.equal(asked.f(), 7);
  assert.equal(asked.f.sig, "i");
});

test("what other code names stays, also by the name it has in C", async () => {
  const body = 'var wasmImports={};var _run=Module["_run"]=wasmExports["run"];function _free(){}Module["_free"]=_free;';
  const after = lean(glue(body), new Set(), "module._run(); call('free')");
  assert.deepEqual(Object.keys(await run(after, { run: 1 })), ["_run", "_free"]);
});

test("what does something by itself stays", async () => {
  const after = lean(glue("var wasmImports={};var list=make();function make(){Module.made=true;return unused3}"), new Set(), "");
  const module = await run(after);
  assert.equal(module.made, true);
  assert.equal(typeof module.unused3, "function");
});

test("made shorter, it does the same", async () => {
  const code = short(lean(glue("var wasmImports={};Module.answer=(() => { const long = 40; return long + 2; })()"), new Set(), ""));
  assert.equal((await run(code)).answer, 42);
});

test("other JavaScript is refused", () => {
  assert.throws(() => lean("var create=()=>{};", new Set(), ""), /does not fit this Pyodide/);
  assert.throws(() => lean(glue(""), new Set(), ""), /does not fit this Pyodide/);
});
