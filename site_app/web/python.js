// @ts-check
/**
 * Python as the page sees it: a worker that is asked, and that is ended and started anew when it hangs or breaks. Every
 * request gets exactly one reply, whatever happens. What is said is written down in site_app/planner/wire.py.
 *
 * @typedef {import("./store.js").Operation} Operation
 * @typedef {{id: number, status: number, headers: Record<string, string>, body: string, operations: Operation[],
 *            revision: number}} Reply
 */

export const PATIENCE = 20_000; // ms one answer may take

export class Python {
  /** @type {Worker | undefined} */ #worker;
  /** Requests without a reply, oldest first. @type {Map<number, {message: string, resolve(reply: Reply): void}>} */
  #asked = new Map();
  #booted = false;
  #count = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #watch;

  /**
   * @param {() => Worker} launch
   * @param {{state(name: string): void, progress(loaded: number, total: number): void, document(): object, failed(): void}} page
   *   what has become of the worker; how many bytes of it have arrived; the document it starts with; and that it can't
   *   be started
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

  /** Gives the reply; its status is 504 when there was none in time, 500 when Python broke. @param {object} request */
  ask(request) {
    const id = ++this.#count;
    const message = JSON.stringify({ ...request, type: "request", id });
    return new Promise((/** @type {(reply: Reply) => void} */ resolve) => {
      this.#asked.set(id, { message, resolve });
      if (this.#booted) this.#worker?.postMessage(message);
      if (this.#asked.size === 1) this.#wait();
    });
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
      if (this.#booted) for (const { message } of this.#asked.values()) this.#worker?.postMessage(message);
      this.page.state(data.state);
    }
    this.#wait();
  }

  /** Watches the oldest request: Python answers them in order. */
  #wait() {
    clearTimeout(this.#watch);
    if (this.#booted && this.#asked.size) this.#watch = setTimeout(() => this.#broken(504), PATIENCE);
  }

  /** Ends the worker. The request it broke on is answered, the others are asked again. @param {number} status */
  #broken(status) {
    clearTimeout(this.#watch);
    const hopeless = !this.#booted;
    this.#worker?.terminate();
    this.#booted = false;
    if (hopeless) this.page.failed();
    for (const [id, { resolve }] of [...this.#asked].slice(0, hopeless ? undefined : 1)) {
      this.#asked.delete(id);
      resolve({ id, status, headers: {}, body: "", operations: [], revision: 0 });
    }
    if (!hopeless) this.start();
  }
}
