// @ts-check
/**
 * The saved document: small records under keys of their own in localStorage, committed all or nothing.
 *
 * A value is eight hex digits of CRC-32 (of the UTF-8 bytes) and then JSON. A commit first writes `wal` (every new
 * value beside the old one it replaces), then applies it, then removes it: whatever interrupts it, the next start
 * finishes it or takes it back whole. Nothing here knows the browser, so it is tested under Node.js.
 *
 * @typedef {{readonly length: number, key(i: number): string | null, getItem(key: string): string | null,
 *            setItem(key: string, value: string): void, removeItem(key: string): void}} Shelf  localStorage, or a twin
 * @typedef {[key: string, data: unknown]} Operation  a record and its new content, null to delete it
 * @typedef {[key: string, value: string | null, old: string | null]} Step  of a commit, as stored
 * @typedef {{s: number, r: number, d: unknown}} Entry  schema, the revision that wrote it, content
 * @typedef {{app: string, schema: number, minReader: number, epoch: string, rev: number, done: string[]}} Meta
 */

const KINDS = /^(?:me|(?:a|d|m|t)\/[\w-]{1,80})$/; // other keys under our prefix are not ours to touch
const REMEMBERED = 50; // ids of the latest commits, so that one sent twice is applied once

/** The change was not saved, and what is stored is what was stored before; `message` says why, for people. */
export class NotSaved extends Error {}

/** Names the keys of one deployment: several may share an origin. @param {string} folder path of the planner's folder */
export function prefixFor(folder) {
  const site = folder.replace(/planner\/$/, "").slice(1, -1);
  return site ? `aw1/@${encodeURIComponent(site)}/` : "aw1/";
}

/** A shelf that forgets, for browsers that refuse to store. @returns {Shelf} */
export function memory() {
  const map = new Map();
  return {
    get length() { return map.size; },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

/** @param {string} text */
export function crc32(text) {
  let crc = -1;
  for (const byte of new TextEncoder().encode(text)) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] ?? 0);
  return (~crc >>> 0).toString(16).padStart(8, "0");
}

/** @param {unknown} value */
export function seal(value) {
  const text = JSON.stringify(value);
  return crc32(text) + text;
}

/** Reads a sealed value; undefined when it is damaged or absent. @param {string | null} raw @returns {any} */
export function unseal(raw) {
  if (raw === null || raw.slice(0, 8) !== crc32(raw.slice(8))) return undefined;
  try {
    return JSON.parse(raw.slice(8));
  } catch {
    return undefined;
  }
}

export class Store {
  /** @type {Map<string, Entry>} */ entries = new Map();
  /** Why nothing may be written, in words; empty when all is well. */ readOnly = "";
  /** Names of damaged items that were set aside. @type {string[]} */ damaged = [];

  /** @param {Shelf} shelf @param {string} prefix @param {number} schema version of the document this code writes */
  constructor(shelf, prefix, schema) {
    this.shelf = shelf;
    this.prefix = prefix;
    this.schema = schema;
    /** @type {Meta} */
    this.meta = { app: "afterword", schema, minReader: schema, epoch: crypto.randomUUID(), rev: 0, done: [] };
  }

  get revision() { return this.meta.rev; }

  /** Everything as it is stored, damaged items too. @returns {Record<string, string>} */
  raw() {
    const keys = Array.from({ length: this.shelf.length }, (_, i) => this.shelf.key(i) ?? "");
    return Object.fromEntries(
      keys.filter((key) => key.startsWith(this.prefix)).map((key) => [key, this.shelf.getItem(key) ?? ""]));
  }

  /** The content of every record, by key. */
  records() {
    return Object.fromEntries([...this.entries].map(([name, entry]) => [name, entry.d]));
  }

  /**
   * Reads what is stored. The writer also settles what an interrupted commit left; damaged items are copied to
   * `q/` and skipped, never deleted. Throws what the storage throws. @param {boolean} writer
   */
  open(writer) {
    this.#judge(this.#meta()?.schema);
    const wal = this.#get("wal");
    if (wal !== null && writer && !this.readOnly) {
      const left = unseal(wal);
      if (left) this.#settle(left.steps);
      else (this.#setAside("wal", wal), this.#remove("wal"));
    }
    this.entries.clear();
    this.damaged = [];
    let latest = 0;
    for (const [key, raw] of Object.entries(this.raw())) {
      const name = key.slice(this.prefix.length);
      if (!KINDS.test(name)) continue;
      const entry = /** @type {Entry | undefined} */ (unseal(raw));
      if (typeof entry?.r !== "number") {
        if (writer && !this.readOnly) this.#setAside(name, raw);
        this.damaged.push(name);
        continue;
      }
      this.#judge(entry.s);
      latest = Math.max(latest, entry.r);
      this.entries.set(name, entry);
    }
    this.meta = this.#meta() ?? { ...this.meta, rev: latest && latest + 1 };
  }

  /**
   * Saves the operations together and returns the new revision; throws NotSaved, and then nothing has changed.
   * @param {string} id of this commit: the same id again does nothing
   * @param {Operation[]} operations
   * @param {number} [base] revision they were computed from: a record that has changed since is not overwritten
   */
  commit(id, operations, base = this.revision) {
    if (this.readOnly) throw new NotSaved(this.readOnly);
    if (this.meta.done.includes(id)) return this.revision;
    const elsewhere = new NotSaved("This was changed in another tab meanwhile. Please look at it and save again.");
    if ((this.#meta()?.rev ?? this.revision) !== this.revision) {
      this.open(true);
      throw elsewhere;
    }
    for (const [name] of operations) {
      if (!KINDS.test(name)) throw new NotSaved(`The planner wanted to save “${name}”, which is no kind of record.`);
      if (!name.startsWith("d/") && (this.entries.get(name)?.r ?? 0) > base) throw elsewhere;
    }
    const rev = this.revision + 1;
    const meta = { ...this.meta, schema: this.schema, rev, done: [...this.meta.done, id].slice(-REMEMBERED) };
    const steps = operations
      .map(([name, d]) => /** @type {const} */ ([name, d === null ? null : seal({ s: this.schema, r: rev, d })]))
      .sort((a, b) => Number(a[1] !== null) - Number(b[1] !== null)) // deletes first: they make room
      .concat([["meta", seal(meta)]])
      .map(([name, value]) => /** @type {Step} */ ([name, value, this.#get(name)]));
    try {
      this.#put("wal", seal({ steps }));
    } catch (error) {
      throw new NotSaved(`The browser refused to store it (${nameOf(error)}). Its space for this address may be full.`);
    }
    const failure = this.#settle(steps);
    if (failure) throw failure;
    this.take(operations, rev);
    this.meta = meta;
    return rev;
  }

  /** Takes over what has been committed, here or in another tab. @param {Operation[]} operations @param {number} rev */
  take(operations, rev) {
    this.meta.rev = rev;
    for (const [name, d] of operations) {
      if (d === null) this.entries.delete(name);
      else this.entries.set(name, { s: this.schema, r: rev, d });
    }
  }

  /** Applies a log, or takes all of it back: the way back passes the same sizes, so there is room for it.
   *  @param {Step[]} steps @returns {NotSaved | undefined} */
  #settle(steps) {
    let failure;
    try {
      for (const [name, value] of steps) this.#put(name, value);
    } catch (error) {
      failure = new NotSaved(`The browser did not keep it (${nameOf(error)}).`);
    }
    try {
      if (failure) for (const [name, , old] of steps.toReversed()) this.#put(name, old);
      this.#remove("wal");
    } catch {
      if (failure) this.readOnly = "The browser stopped storing half way. Reload the page: it then settles this.";
    }
    return failure;
  }

  /** @param {number} [schema] */
  #judge(schema = 0) {
    if (schema > this.schema)
      this.readOnly = "Your data was saved by a newer version of this page. Reload to update: until then nothing changes.";
  }

  /** @param {string} name @param {string} raw */
  #setAside(name, raw) {
    try {
      this.#put(`q/${crc32(name + raw)}`, seal({ name, raw })); // the same damage gets the same key
    } catch {
      // no room for a copy: the original stays where it is
    }
  }

  /** @returns {Meta | undefined} */
  #meta() {
    const meta = unseal(this.#get("meta"));
    return Number.isSafeInteger(meta?.rev) && Array.isArray(meta.done) ? meta : undefined;
  }

  /** @param {string} name */
  #get(name) { return this.shelf.getItem(this.prefix + name); }

  /** @param {string} name */
  #remove(name) { this.shelf.removeItem(this.prefix + name); }

  /** Some browsers say nothing and store nothing. @param {string} name @param {string | null} value */
  #put(name, value) {
    if (value === null) this.#remove(name);
    else if (this.#get(name) !== value) this.shelf.setItem(this.prefix + name, value);
    if (this.#get(name) !== value) throw new Error("not there afterwards");
  }
}

/** @param {unknown} error */
const nameOf = (error) => (error instanceof Error ? error.name : String(error));
