// @ts-check
/**
 * Pieces of a memory in one file: how many there are, where each begins and ends, then what lies there. Half of Python's
 * memory is zeros, which nobody has to unpack and copy. The build writes such files: site_app/publish/zeros.mjs.
 */

/**
 * Puts the pieces to where they lie.
 * @param {Uint8Array} memory @param {Uint8Array} pieces
 * @param {number} [used] so many bytes of the memory are not fresh: there, zeros come between the pieces
 */
export function fill(memory, pieces, used = 0) {
  const numbers = new DataView(pieces.buffer, pieces.byteOffset);
  const count = numbers.getUint32(0, true);
  let from = 4 + count * 8;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const [start, end] = [numbers.getUint32(4 + i * 8, true), numbers.getUint32(8 + i * 8, true)];
    if (before < used) memory.fill(0, before, Math.min(start, used));
    memory.set(pieces.subarray(from, (from += end - start)), start);
    before = end;
  }
}

/** Where in an image memory begins, which is as long as its head: Pyodide writes that into its second number.
 *  @param {Uint8Array} image */
export const head = (image) => new DataView(image.buffer, image.byteOffset).getUint32(4, true);

/** Gives an image as Pyodide makes it: its last piece is empty, and at the end of memory. @param {Uint8Array} image */
export function unfolded(image) {
  const [first, pieces] = [image.subarray(0, head(image)), image.subarray(head(image))];
  const numbers = new DataView(pieces.buffer, pieces.byteOffset);
  const whole = new Uint8Array(first.length + numbers.getUint32(numbers.getUint32(0, true) * 8, true));
  whole.set(first);
  fill(whole.subarray(first.length), pieces);
  return whole;
}
