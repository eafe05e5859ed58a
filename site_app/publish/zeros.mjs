/**
 * Fills with zeros what nobody reads again in a restored image: zeros pack to nothing. docs/contributing/boot.md has the gains.
 *
 * Tables of the interpreter are found by what points at them, or by their own content. Where that fails the
 * build fails: then Pyodide has changed, and the layouts named here have to be looked up again.
 */

import { head } from "../web/spans.js";

const RUN = 1024; // bytes of zeros that are worth two numbers more

/** CPython's modules of East Asian encodings. They must be out of reach before their tables go: see image.py. */
const EAST_ASIAN = ["cn", "hk", "jp", "kr", "tw"].map((country) => `_codecs_${country}`);
const PAIRS = "__map_jisx0213_pair"; // laid out in another way, and small
const INDEX = 256; // entries of a table's index in CPython's cjkcodecs.h; each has an address, a first and a last byte
const ENTRY = 8;
const UNIT = 2;

/** Tables of musl's iconv, which nobody calls. Rows and columns as in the encoding; two rows are enough to know a table by. */
const ICONV = [
  { encoding: "gb18030", first: 0x81, known: [0, 30], rows: 126, columns: [[0x40, 0x7e], [0x80, 0xfe]] },
  { encoding: "big5", first: 0xa1, known: [5, 30], rows: 89, columns: [[0x40, 0x7e], [0xa1, 0xfe]] },
  { encoding: "euc-jp", first: 0xa1, known: [20, 40], rows: 84, columns: [[0xa1, 0xfe]] },
  { encoding: "euc-kr", first: 0xa1, known: [20, 60], rows: 93, columns: [[0xa1, 0xfe]] },
];
const SEEN = 40; // characters of a row that are compared

/** Lists of modules that are compiled into the interpreter: of each its name, its code, how long that is, and a flag. */
const FROZEN = ["_PyImport_FrozenBootstrap", "_PyImport_FrozenStdlib"];
const FROZEN_ENTRY = 16;

/**
 * Say where tables lie that Python has used for the last time; ask before `finish` puts them out of reach.
 * @param {any} pyodide @returns {number[][]} start and end of each
 */
export const pythons = (pyodide) => [...eastAsian(pyodide), ...frozen(pyodide)];

/** Fill tables: `spans`, then those of the C library, which can be told apart only when Python's are gone. */
export function tables(module, spans) {
  const fill = (some) => some.forEach(([start, end]) => module.HEAPU8.fill(0, start, end));
  fill(spans);
  fill([...iconv(module)]);
}

function* eastAsian({ _module, runPython }) {
  const maps = runPython(`
import importlib
[id(value) for name in "${EAST_ASIAN.join(" ")}".split()
  for key, value in vars(importlib.import_module(name)).items() if key.startswith("__map_") and key != "${PAIRS}"]
`).toJs();
  const { HEAPU8, HEAPU32 } = _module; // only now: the import may have made the memory grow
  if (!maps.length) throw new Error("no tables of East Asian encodings: zeros.mjs does not fit this Pyodide");
  for (const capsule of maps) {
    const map = HEAPU32[capsule / 4 + 2]; // after its reference count and its type
    for (const index of [HEAPU32[map / 4 + 1], HEAPU32[map / 4 + 2]].filter(Boolean)) {
      for (let entry = index; entry < index + INDEX * ENTRY; entry += ENTRY) {
        const start = HEAPU32[entry / 4];
        const [first, last] = [HEAPU8[entry + 4], HEAPU8[entry + 5]];
        if (start) yield [start, start + (last - first + 1) * UNIT];
      }
    }
  }
}

/** The code of compiled-in modules that are loaded: nobody loads them twice. */
function* frozen({ _module, runPython }) {
  const { HEAPU32, UTF8ToString } = _module;
  const loaded = new Set(runPython("import sys; list(sys.modules)").toJs());
  for (const list of FROZEN) {
    if (!_module[`_${list}`]) throw new Error(`no ${list}: zeros.mjs does not fit this Pyodide`);
    for (let entry = HEAPU32[_module[`_${list}`] / 4]; HEAPU32[entry / 4]; entry += FROZEN_ENTRY) {
      const [name, start, size] = HEAPU32.subarray(entry / 4, entry / 4 + 3);
      if (loaded.has(UTF8ToString(name))) yield [start, start + size];
    }
  }
}

function* iconv({ HEAPU8 }) {
  const memory = Buffer.from(HEAPU8.buffer);
  for (const { encoding, first, known, rows, columns } of ICONV) {
    const all = columns.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    const width = all.length * UNIT;
    const decoder = new TextDecoder(encoding);
    const [one, other] = known.map((row) => {
      const bytes = all.slice(0, SEEN).flatMap((column) => [first + row, column]);
      return Buffer.from(decoder.decode(new Uint8Array(bytes)), "utf16le");
    });
    const found = memory.indexOf(one);
    const second = found + (known[1] - known[0]) * width;
    if (found < 0 || !memory.subarray(second).subarray(0, SEEN * UNIT).equals(other)) throw new Error(`the table of ${encoding} is not where it was: zeros.mjs does not fit this Pyodide`);
    yield [found - known[0] * width, found + (rows - known[0]) * width];
  }
}

/**
 * What is not needed at once travels apart: how many places, where each begins and ends, then what lies there.
 * @param {any} module Emscripten's @param {number[][]} spans
 */
export const apart = ({ HEAPU8 }, spans) =>
  Buffer.concat([new Uint8Array(Uint32Array.of(spans.length, ...spans.flat()).buffer), ...spans.map(([start, end]) => HEAPU8.subarray(start, end))]);

/**
 * Give an image with its memory in pieces: zeros between them are left out. The last piece is empty and at memory's end.
 * @param {Uint8Array} image as Pyodide makes it
 */
export function folded(image) {
  const memory = image.subarray(head(image));
  return Buffer.concat([image.subarray(0, head(image)), apart({ HEAPU8: memory }, [...pieces(memory), [memory.length, memory.length]])]);
}

/** @param {Uint8Array} memory @returns {Iterable<number[]>} start and end of what is between long runs of zeros */
function* pieces(memory) {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length / 4);
  let [start, end] = [-1, 0];
  for (let word = 0; word < words.length; word++) {
    if (!words[word]) continue;
    if (start >= 0 && word - end >= RUN / 4) yield [start * 4, end * 4];
    if (start < 0 || word - end >= RUN / 4) start = word;
    end = word + 1;
  }
  if (start >= 0) yield [start * 4, end * 4];
}

/** Fills freed memory: 6 % of the image. @param {any} module Emscripten's */
export function freed(module) {
  const { _emscripten_builtin_malloc: take, _emscripten_builtin_free: give } = module;
  const end = module._sbrk(0);
  const taken = [];
  for (let size = 1 << 18; size >= 8; size -= size > 256 ? size >> 1 : 8) {
    let place;
    for (; (place = take(size)) && place + size <= end; taken.push(place)) module.HEAPU8.fill(0, place, place + size);
    give(place);
  }
  taken.forEach(give);
}
