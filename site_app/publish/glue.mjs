/**
 * Takes out of Pyodide's JavaScript what nobody calls. Emscripten puts all it has into it, drawing and sound above all,
 * for modules in C that are loaded later; the planner loads none.
 *
 * What stands in the one large function is kept where it does something by itself, where a kept statement names what it
 * declares, or where the WebAssembly or other code asks for it. Any word counts as a name, also one in a text, and also for
 * the same with the _ that Emscripten puts before names of C: so too much is kept sometimes, and never too little.
 */
import { createRequire } from "node:module";

const require = createRequire(new URL("../web/", import.meta.url));
const { parse } = require("acorn");
const { transformSync } = require("esbuild");

const ASKED = "wasmImports"; // the object with what the WebAssembly may ask for
const MANY = 1000; // statements that only the large function has
/** What can be declared without doing anything. */
const IDLE = ["ArrayExpression", "ArrowFunctionExpression", "ClassExpression", "FunctionExpression", "Identifier", "Literal", "MemberExpression", "ObjectExpression"];

/** Give the large function's body. @returns {any[]} */
function statements(node) {
  if (!node || typeof node !== "object") return [];
  if (node.type === "BlockStatement" && node.body.length > MANY) return node.body;
  for (const value of Object.values(node).flat()) {
    const found = statements(value);
    if (found.length) return found;
  }
  return [];
}

/** Give the name a statement does nothing but declare, offer (`Module["f"] = f`) or describe (`f.sig = "vi"`), if it is of that kind. */
function subject({ type, id, declarations, expression }) {
  if (type === "FunctionDeclaration") return id.name;
  if (type === "VariableDeclaration" && declarations.length === 1) {
    let value = declarations[0].init;
    while (value?.type === "AssignmentExpression") value = value.right; // var f = Module["f"] = …
    return IDLE.includes(value?.type) ? declarations[0].id.name : undefined;
  }
  const { left, right } = expression?.type === "AssignmentExpression" ? expression : {};
  if (left?.type !== "MemberExpression") return undefined;
  if (left.object.name === "Module" && right.type === "Identifier") return right.name;
  return left.property.name === "sig" ? left.object.name : undefined;
}

/**
 * Give the JavaScript without what is never asked for.
 * @param {string} glue @param {Set<string>} imported what the WebAssembly asks for @param {string} others code that uses it
 */
export function lean(glue, imported, others) {
  const body = statements(parse(glue, { ecmaVersion: "latest" }));
  const asked = body.find((one) => subject(one) === ASKED)?.declarations[0].init;
  if (!asked) throw new Error(`no ${ASKED} in a large function: glue.mjs does not fit this Pyodide`);
  const offered = asked.properties.filter(({ key }) => imported.has(key.name ?? key.value));
  const text = ({ start, end }) => glue.slice(start, end);

  /** @type {Map<string | undefined, any[]>} */ const declared = new Map([[undefined, []]]);
  for (const one of body) declared.set(subject(one), [...(declared.get(subject(one)) ?? []), one]);
  const live = new Set();
  const waiting = [others, glue.slice(0, body[0].start), glue.slice(body.at(-1).end), ...declared.get(undefined).map(text)];
  while (waiting.length) {
    for (const word of waiting.pop().match(/[\w$]+/g) ?? []) {
      for (const name of [word, `_${word}`]) {
        if (live.has(name) || !declared.has(name)) continue;
        live.add(name);
        waiting.push(...(name === ASKED ? offered : declared.get(name)).map(text));
      }
    }
  }

  const cuts = [...declared].flatMap(([name, some]) => (name === undefined || live.has(name) ? [] : some));
  const refused = live.has(ASKED) ? asked.properties.filter((one) => !offered.includes(one)) : [];
  cuts.push(...refused.map(({ start, end }) => ({ start, end: end + (glue[end] === "," ? 1 : 0) })));
  const kept = [];
  let from = 0;
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    kept.push(glue.slice(from, start));
    from = end;
  }
  return kept.join("") + glue.slice(from);
}

/** Give it with fewer characters. @param {string} glue */
export const short = (glue) => transformSync(glue, { minify: true }).code;
