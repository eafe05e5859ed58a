// @ts-check
/**
 * The saved document: small records under keys of their own in localStorage, committed all or nothing.
 *
 * A value is eight hex digits of CRC-32 (of the UTF-8 bytes) and then JSON. A commit first writes `wal` (every new
 * value beside the old one it replaces), then applies it, then removes it: whatever interrupts it, the next start
 * finishes it or takes it back whole. Nothing here knows the browser but `Tabs`, so it is tested under Node.js.
 *
 * @typedef {{readonly length: number, key(i: number): string | null, getItem(key: string): string | null,
 *            setItem(key: string, value: string): void, removeItem(key: string): void}} Shelf  localStorage, or a twin
 * @typedef {[key: string, data: unknown]} Operation  a record and its new content, null to delete it
 * @typedef {{s: number, r: number, d: unknown}} Entry  schema, the revision that wrote it, content
 * @typedef {{app: string, schema: number, minReader: number, epoch: string, rev: number, done: string[]}} Meta
 */

const KINDS = /^(?:me|(?:a|d|m|t)\/[\w-]{1,80})$/; // other keys under our prefix are not ours to touch
const REMEMBERED = 50; // ids of the latest commits, so that one sent twice is applied once
const PATIENCE = 10_000; // ms a tab waits for the writing tab's answer

/** The change was not saved, and what is stored is what was stored before; `message` says why, for people. */
export class NotSaved extends Error {}

/** Names the keys of one deployment: several may share an origin. @param {string} folder path of the planner's folder */
export function prefixFor(folder) {
  const site = folder.replace(/planner\/$/, "").slice(1, -1);
  return site ? `aw1/@${encodeURIComponent(site)}/` : "aw1/";
}

/** A shelf that forgets, for browsers that refuse to store. @returns {Shelf} */
export function memory() {
  /** @type {Map<string, string>} */
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

/** Reads a sealed value; undefined when it is damaged. @param {string} raw @returns {any} */
export function unseal(raw) {
  if (raw.slice(0, 8) !== crc32(raw.slice(8))) return undefined;
  try {
    return JSON.parse(raw.slice(8));
  } catch {
    return undefined;
  }
}

export class Store {
  /** @type {Map<string, Entry>} */ entries = new Map();
  /** @type {Meta} */ meta;
  /** Why nothing may be written, in words; empty when all is well. */ readOnly = "";
  /** Names of damaged items that were set aside. @type {string[]} */ damaged = [];

  /** @param {Shelf} shelf @param {string} prefix @param {number} schema version of the document this code writes */
  constructor(shelf, prefix, schema) {
    this.shelf = shelf;
    this.prefix = prefix;
    this.meta = { app: "afterword", schema, minReader: schema, epoch: crypto.randomUUID(), rev: 0, done: [] };
    this.schema = schema;
  }

  get revision() { return this.meta.rev; }

  /** Everything as it is stored, damaged items too. @returns {Record<string, string>} */
  raw() {
    /** @type {Record<string, string>} */
    const all = {};
    for (let i = 0; i < this.shelf.length; i++) {
      const key = this.shelf.key(i);
      if (key?.startsWith(this.prefix)) all[key] = this.shelf.getItem(key) ?? "";
    }
    return all;
  }

  /**
   * Reads what is stored. The writer also finishes what an interrupted commit left; damaged items are copied to
   * `q/` and skipped, never deleted. Throws what the storage throws. @param {boolean} writer
   */
  open(writer) {
    const wal = this.#get("wal");
    let meta = this.#meta();
    this.#judge(meta?.schema ?? 0, meta?.minReader ?? 0);
    if (wal !== null && writer && !this.readOnly) {
      const left = unseal(wal);
      if (left) this.#settle(left.ops);
      else this.#setAside("wal", wal);
      this.#remove("wal");
      meta = this.#meta();
    }
    this.entries.clear();
    this.damaged = [];
    let latest = 0;
    for (const [key, raw] of Object.entries(this.raw())) {
      const name = key.slice(this.prefix.length);
      if (!KINDS.test(name)) continue;
      const entry = /** @type {Entry | undefined} */ (unseal(raw));
      if (!entry || typeof entry.r !== "number") {
        if (writer && !this.readOnly) this.#setAside(name, raw);
        this.damaged.push(name);
        continue;
      }
      this.#judge(entry.s, 0);
      latest = Math.max(latest, entry.r);
      this.entries.set(name, entry);
    }
    this.meta = meta ?? { ...this.meta, rev: latest && latest + 1 };
  }

  /** The content of every record, by key. @returns {Record<string, unknown>} */
  records() {
    return Object.fromEntries([...this.entries].map(([name, entry]) => [name, entry.d]));
  }

  /**
   * Saves the operations together and returns them; throws NotSaved, and then nothing has changed.
   * @param {string} id of this commit: the same id again does nothing
   * @param {Operation[]} operations
   * @param {number} [base] revision they were computed from: a record that has changed since is not overwritten
   */
  commit(id, operations, base = this.revision) {
    if (this.readOnly) throw new NotSaved(this.readOnly);
    if (this.meta.done.includes(id)) return this.revision;
    if ((this.#meta()?.rev ?? this.revision) !== this.revision) {
      this.open(true);
      throw new NotSaved("Your data was changed in another tab meanwhile. Please look at it and save again.");
    }
    const rev = this.revision + 1;
    for (const [name] of operations) {
      if (!KINDS.test(name)) throw new NotSaved(`The planner wanted to save “${name}”, which is no known kind of record.`);
      if ((this.entries.get(name)?.r ?? 0) > base)
        throw new NotSaved("This was changed in another tab meanwhile. Please look at it and save again.");
    }
    const meta = { ...this.meta, rev, done: [...this.meta.done, id].slice(-REMEMBERED) };
    /** @type {[string, string | null, string | null][]} */
    const ops = operations
      .map(([name, d]) => /** @type {const} */ ([name, d === null ? null : seal({ s: this.schema, r: rev, d })]))
      .sort((a, b) => Number(a[1] !== null) - Number(b[1] !== null)) // deletes first: they make room
      .concat([["meta", seal(meta)]])
      .map(([name, value]) => [name, value, this.#get(name)]);
    try {
      this.#set("wal", seal({ ops }));
    } catch (error) {
      throw new NotSaved(`The browser refused to store it (${nameOf(error)}). Its space for this address may be full.`);
    }
    const failure = this.#settle(ops);
    if (!this.readOnly) this.#remove("wal");
    if (failure) throw failure;
    this.meta = meta;
    this.take(operations, rev);
    return rev;
  }

  /** Takes over what another tab has committed. @param {Operation[]} operations @param {number} rev */
  take(operations, rev) {
    this.meta.rev = rev;
    for (const [name, d] of operations) {
      if (d === null) this.entries.delete(name);
      else this.entries.set(name, { s: this.schema, r: rev, d });
    }
  }

  /** Applies a log, or takes all of it back: the way back passes the same sizes, so there is room for it.
   *  @param {[string, string | null, string | null][]} ops @returns {NotSaved | undefined} */
  #settle(ops) {
    try {
      for (const [name, value] of ops) this.#put(name, value);
      for (const [name, value] of ops) if (this.#get(name) !== value) throw new Error("not there afterwards");
      return undefined;
    } catch (error) {
      try {
        for (const [name, , old] of ops.toReversed()) this.#put(name, old);
      } catch {
        this.readOnly = "The browser stopped storing anything half way. Reload the page: it then finishes or undoes this.";
      }
      return new NotSaved(`The browser did not keep it (${nameOf(error)}).`);
    }
  }

  /** @returns {Meta | undefined} */
  #meta() {
    const raw = this.#get("meta");
    const meta = raw === null ? undefined : unseal(raw);
    return Number.isSafeInteger(meta?.rev) && Array.isArray(meta.done) ? meta : undefined;
  }

  /** @param {number} schema @param {number} minReader */
  #judge(schema, minReader) {
    if (Math.max(schema, minReader) > this.schema)
      this.readOnly = "Your data was saved by a newer version of this page. Reload to update; until then nothing is changed.";
  }

  /** @param {string} name @param {string} raw */
  #setAside(name, raw) {
    try {
      this.#set(`q/${crc32(name + raw)}`, seal({ name, raw })); // the same damage gets the same key
    } catch {
      // no room for a copy: the original stays where it is
    }
  }

  /** @param {string} name */
  #get(name) { return this.shelf.getItem(this.prefix + name); }

  /** @param {string} name @param {string} value */
  #set(name, value) { this.shelf.setItem(this.prefix + name, value); }

  /** @param {string} name */
  #remove(name) { this.shelf.removeItem(this.prefix + name); }

  /** @param {string} name @param {string | null} value */
  #put(name, value) {
    if (value === null) this.#remove(name);
    else if (this.#get(name) !== value) this.#set(name, value);
  }
}

/** @param {unknown} error */
const nameOf = (error) => (error instanceof Error ? error.name : String(error));

/**
 * One tab writes: it holds a Web Lock for its life. The others send it their operations and wait for its answer,
 * because tabs see each other's localStorage late, even inside a lock (measured: updates were lost).
 */
export class Tabs {
  writer = false;
  /** @type {Map<string, {send(): void, resolve(rev: number): void, reject(error: Error): void}>} */ #waiting = new Map();

  /**
   * @param {Store} store
   * @param {{changed(operations: Operation[]): void, reloaded(): void}} tell what other tabs did to the store
   */
  constructor(store, tell) {
    this.store = store;
    this.tell = tell;
    this.channel = new BroadcastChannel(store.prefix);
    this.channel.onmessage = ({ data }) => this.#hear(data);
  }

  /** Opens the store, as the writer where no other tab is. */
  async open() {
    const name = `${this.store.prefix}writer`;
    const forLife = new Promise(() => {});
    this.writer = await new Promise((resolve) => {
      if (!navigator.locks) return resolve(true);
      navigator.locks.request(name, { ifAvailable: true }, (lock) => (resolve(!!lock), lock && forLife));
    });
    this.store.open(this.writer);
    if (!this.writer) navigator.locks.request(name, () => this.#promote().then(() => forLife));
  }

  /** Commits here or through the writing tab; rejects with NotSaved. @param {Operation[]} operations @param {number} [base] */
  async commit(operations, base = this.store.revision) {
    const id = crypto.randomUUID().slice(0, 8);
    if (this.writer) return this.#write(id, operations, base);
    return await new Promise((resolve, reject) => {
      const done = () => (clearInterval(again), clearTimeout(late), this.#waiting.delete(id));
      const send = () => (this.writer ? this.#hear({ type: "commit", id, operations, base })
        : this.channel.postMessage({ type: "commit", id, operations, base }));
      const again = setInterval(send, PATIENCE / 10);
      const late = setTimeout(() => {
        done();
        reject(new NotSaved("The planner is open in another tab, and that tab does not answer. Close it, then save again."));
      }, PATIENCE);
      this.#waiting.set(id, {
        send, resolve: (rev) => (done(), resolve(rev)), reject: (error) => (done(), reject(error)) });
      send();
    });
  }

  /** @param {string} id @param {Operation[]} operations @param {number} base */
  #write(id, operations, base) {
    const rev = this.store.commit(id, operations, base);
    this.channel.postMessage({ type: "changed", id, operations, rev });
    return rev;
  }

  /** @param {any} data */
  #hear(data) {
    const mine = this.#waiting.get(data.id);
    if (data.type === "commit" && this.writer) {
      const news = !this.store.meta.done.includes(data.id);
      try {
        const rev = this.#write(data.id, data.operations, data.base);
        if (mine) mine.resolve(rev);
        else if (news) this.tell.changed(data.operations);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (mine) mine.reject(new NotSaved(message));
        else this.channel.postMessage({ type: "refused", id: data.id, message });
      }
    } else if (data.type === "refused") {
      mine?.reject(new NotSaved(data.message));
    } else if (data.type === "changed" && !this.writer && data.rev > this.store.revision) {
      const missed = data.rev !== this.store.revision + 1;
      this.store.take(data.operations, data.rev);
      if (missed) (this.store.open(false), this.tell.reloaded());
      else if (!mine) this.tell.changed(data.operations);
      mine?.resolve(data.rev);
    } else if (data.type === "changed") mine?.resolve(data.rev);
  }

  /** The writing tab is gone: read what it saved, which may arrive late, then answer for it. */
  async #promote() {
    const heard = this.store.revision;
    for (let tries = 0; tries < 20; tries++) {
      this.store.open(true);
      if (this.store.revision >= heard) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    this.writer = true;
    this.tell.reloaded();
    for (const { send } of this.#waiting.values()) send();
  }
}
