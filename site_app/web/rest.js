// @ts-check
/**
 * The rest of the memory image: what nobody needs before something is written or pasted, the patterns of the checks above
 * all. The build cuts it out (site_app/publish/zeros.mjs) and makes sure that the screens in EARLY do without.
 */
export const EARLY = ["/", "/opportunities", "/interviews/new"];

/** Whether Python can answer a request without the rest. @param {{method: string, path: string}} request */
export const early = ({ method, path }) => method === "GET" && EARLY.includes(path);

/** Puts the rest to where it lies in memory. @param {Uint8Array} memory @param {Uint8Array} rest places, then their bytes */
export function fill(memory, rest) {
  const numbers = new DataView(rest.buffer, rest.byteOffset);
  const count = numbers.getUint32(0, true);
  let from = 4 + count * 8;
  for (let i = 0; i < count; i++) {
    const [start, end] = [numbers.getUint32(4 + i * 8, true), numbers.getUint32(8 + i * 8, true)];
    memory.set(rest.subarray(from, (from += end - start)), start);
  }
}
