/*
 * The rivals, each in a module worker as ours is.
 * stock     loadPyodide() as npm delivers it, nothing else: what every site with Pyodide pays at least
 * packages  the same, then the planner's wheels as they are published, imported and asked for its first screen
 * floor     what a snapshot can't do without: compile the WebAssembly, unpack the image and copy it into a memory
 */
const steps = {};
const step = (name) => { steps[name] = Math.round(performance.now()); };

async function stock() {
  const { loadPyodide } = await import("/stock/pyodide.mjs");
  return await loadPyodide({ indexURL: "/stock/" });
}

async function packages() {
  const list = fetch("/wheels/list.json").then((response) => response.json());
  const pyodide = await stock();
  step("booted");
  await pyodide.loadPackage((await list).map((name) => new URL(`/wheels/${name}`, location.origin).href),
    { checkIntegrity: false });
  step("loaded");
  return pyodide.runPython(await (await fetch("/bench/first.py")).text());
}

const unpacked = async (address) => {
  const { body } = await fetch(address);
  return new Response(address.endsWith(".gz") ? body.pipeThrough(new DecompressionStream("gzip")) : body,
    { headers: { "Content-Type": "application/wasm" } });
};

async function floor() {
  const { wasm, image } = await (await fetch("/floor/list.json")).json();
  const compiled = WebAssembly.compileStreaming(unpacked(wasm)).then(() => step("compiled"));
  const bytes = new Uint8Array(await (await unpacked(image)).arrayBuffer());
  step("unpacked");
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes.length / 65536) });
  new Uint8Array(memory.buffer).set(bytes);
  await compiled;
  return `${bytes.length} bytes`;
}

addEventListener("message", async ({ data }) => {
  try {
    if (data === "stock") postMessage({ said: (await stock()).runPython("'Python ' * 2"), steps });
    else postMessage({ said: await { packages, floor }[data](), steps });
  } catch (error) {
    postMessage({ failed: true, said: String(error) });
  }
});
