// @ts-check
/**
 * Python as the page sees it: a worker that is asked, and that is ended and started anew when it hangs or breaks. Every
 * request gets exactly one reply, whatever happens. What is said is written down in site_app/planner/wire.py.
 *
 * @typedef {import("./store.js").Operation} Operation
 * @typedef {{id: number, status: number, headers: Record<string, string>, body: string, operations: Operation[],
 *            revision: number}} Reply
 */
import { early } from "./rest.js";

export const PATIENCE = 20_000; // ms one answer may take

export class Python {
  /** @type {Worker | undefined} */ #worker;
  /** Requests without a reply, oldest first, and whether the worker has them.
   *  @type {Map<number, {message: string, early: boolean, passed: boolean, resolve(reply: Reply): void}>} */
  #asked = new Map();
  #booted = false;
  #count = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #watch;

  /**
   * @param {() => Worker} launch
   * @param {{state(name: string): void, progress(loaded: number, total: number): void, document(): object, failed(): void,
   *   whole(worker: Worker): Promise<void>}} page
   *   what has become of the worker; how many bytes of it have arrived; the document it starts with; that it can't be
   *   started; and what brings it the rest of its image
   */
  constructor(launch, page) {
    this.launch = launch;
    this.page = page;
  }

  start() {
    this.#worker?.terminate();
    this.#booted = false;
    this.#worker = this.launch();
    this.#worker.onmessage = ({ data }) => this.#hear(data);
    this.#worker.onerror = () => this.#broken(500);
  }

  /** Gives the reply; its status is 504 when there was none in time, 500 when Python broke.
   *  @param {{method: string, path: string, [more: string]: unknown}} request */
  ask(request) {
    const id = ++this.#count;
    const message = JSON.stringify({ ...request, type: "request", id });
    return new Promise((/** @type {(reply: Reply) => void} */ resolve) => {
      this.#asked.set(id, { message, early: early(request), passed: false, resolve });
      if (this.#booted) this.#pass(id);
    });
  }

  /** Passes a request on, as soon as the worker has what it needs for that. @param {number} id */
  async #pass(id) {
    const worker = /** @type {Worker} */ (this.#worker);
    const one = this.#asked.get(id);
    if (one && !one.early) await this.page.whole(worker);
    if (!one || worker !== this.#worker) return; // another one will get it
    one.passed = true;
    if (this.#passed.length === 1) this.#wait();
    worker.postMessage(one.message);
  }

  /** Says what there is no answer to. Before the worker can hear there is no need: it starts with the whole document.
   *  @param {string} type @param {object} message */
  tell(type, message) {
    if (this.#booted) this.#worker?.postMessage(JSON.stringify({ type, ...message }));
  }

  /** @param {any} data */
  #hear(data) {
    if (data.failed) return this.#broken(500);
    if (data.type === "progress") return this.page.progress(data.loaded, data.total);
    if (typeof data === "string") {
      const reply = JSON.parse(data);
      this.#asked.get(reply.id)?.resolve(reply);
      this.#asked.delete(reply.id);
    } else {
      this.#booted = data.state === "booted";
      if (this.#booted) this.tell("load", this.page.document());
      if (this.#booted) for (const id of this.#asked.keys()) this.#pass(id);
      this.page.state(data.state);
    }
    this.#wait();
  }

  /** The requests that the worker has, oldest first. */
  get #passed() {
    return [...this.#asked].filter(([, { passed }]) => passed);
  }

  /** Watches the oldest request: Python answers them in order. */
  #wait() {
    clearTimeout(this.#watch);
    if (this.#booted && this.#passed.length) this.#watch = setTimeout(() => this.#broken(504), PATIENCE);
  }

  /** Ends the worker. The request it broke on is answered, the others are asked again. @param {number} status */
  #broken(status) {
    clearTimeout(this.#watch);
    const hopeless = !this.#booted;
    this.#worker?.terminate();
    this.#booted = false;
    if (hopeless) this.page.failed();
    for (const [id, { resolve }] of hopeless ? [...this.#asked] : this.#passed.slice(0, 1)) {
      this.#asked.delete(id);
      resolve({ id, status, headers: {}, body: "", operations: [], revision: 0 });
    }
    for (const one of this.#asked.values()) one.passed = false;
    if (!hopeless) this.start();
  }
}
