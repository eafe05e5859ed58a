// @ts-check
/**
 * Several tabs on one document. One tab writes: it holds a Web Lock for its life. The others send it their operations
 * and wait for its answer, because tabs see each other's localStorage late, even inside a lock (measured: updates
 * were lost that way).
 *
 * @typedef {import("./store.js").Operation} Operation
 */
import { NotSaved } from "./store.js";

const PATIENCE = 10_000; // ms a tab waits for the writing tab's answer

export class Tabs {
  writer = false;
  /** Commits sent and not answered. @type {Map<string, {message: object, end(rev: number | Error): void}>} */
  #sent = new Map();

  /**
   * @param {import("./store.js").Store} store
   * @param {{changed(operations: Operation[]): void, reloaded(): void}} tell what another tab did to the store
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
      if (!navigator.locks) return resolve(true); // not a secure context: a second tab is noticed when it commits
      navigator.locks.request(name, { ifAvailable: true }, (lock) => (resolve(!!lock), lock && forLife));
    });
    this.store.open(this.writer);
    if (!this.writer) navigator.locks.request(name, () => this.#promote().then(() => forLife));
  }

  /** Commits here or through the writing tab; rejects with NotSaved. @param {Operation[]} operations @param {number} [base] */
  async commit(operations, base = this.store.revision) {
    const message = { type: "commit", id: crypto.randomUUID().slice(0, 8), operations, base };
    if (this.writer) return this.#write(message);
    return await new Promise((resolve, reject) => {
      const end = (/** @type {number | Error} */ result) => {
        clearTimeout(late);
        this.#sent.delete(message.id);
        if (typeof result === "number") resolve(result);
        else reject(result);
      };
      const late = setTimeout(end, PATIENCE, new NotSaved(
        "The planner is open in another tab, and that tab does not answer. Close it, then save again."));
      this.#sent.set(message.id, { message, end });
      this.channel.postMessage(message);
    });
  }

  /** @param {{id: string, operations: Operation[], base: number}} message */
  #write({ id, operations, base }) {
    const rev = this.store.commit(id, operations, base);
    this.channel.postMessage({ type: "changed", id, operations, rev });
    return rev;
  }

  /** @param {any} data */
  #hear(data) {
    const mine = this.#sent.get(data.id);
    if (data.type === "commit" && this.writer) {
      const known = this.store.meta.done.includes(data.id);
      try {
        const rev = this.#write(data);
        if (mine) mine.end(rev);
        else if (!known) this.tell.changed(data.operations);
      } catch (error) {
        if (mine) mine.end(/** @type {Error} */ (error));
        else this.channel.postMessage({ type: "refused", id: data.id, why: /** @type {Error} */ (error).message });
      }
    } else if (data.type === "refused") {
      mine?.end(new NotSaved(data.why));
    } else if (data.type === "changed") {
      const step = this.writer ? 0 : data.rev - this.store.revision;
      if (step > 0) this.store.take(data.operations, data.rev);
      if (step > 1) (this.store.open(false), this.tell.reloaded());
      else if (step > 0 && !mine) this.tell.changed(data.operations);
      mine?.end(data.rev);
    }
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
    for (const { message } of this.#sent.values()) this.#hear(message);
  }
}
