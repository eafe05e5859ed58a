// @ts-check
/**
 * Files that Python finds in its image's file system. They are laid out when somebody first looks into one of their
 * folders: a hundred of them take as long as the first screen, which needs none.
 */

/**
 * Gives what `wake` in site_app/publish/image.py calls.
 * @param {any} FS Emscripten's file system
 */
export const laying = (FS) =>
  /** @param {string} listed folders, then each file's path and size, as JSON @param {Uint8Array} contents one after the other */
  (listed, contents) => {
    const { folders, files } = /** @type {{folders: string[], files: [string, number][]}} */ (JSON.parse(listed));
    const nodes = folders.map((folder) => (FS.mkdirTree(folder), FS.lookupPath(folder).node));
    const own = nodes.map((node) => node.node_ops);
    const lay = () => {
      nodes.forEach((node, i) => { node.node_ops = own[i]; });
      let from = 0;
      for (const [file, size] of files) {
        FS.mkdirTree(file.replace(/\/[^/]*$/, ""));
        FS.writeFile(file, contents.subarray(from, (from += size)));
      }
    };
    for (const node of nodes) {
      node.node_ops = { ...node.node_ops,
        lookup: (/** @type {any} */ parent, /** @type {string} */ name) => (lay(), FS.lookupNode(parent, name)),
        readdir: (/** @type {any} */ folder) => (lay(), folder.node_ops.readdir(folder)) };
    }
  };
