// @ts-check
/**
 * What is typed and not sent yet. A form marked `data-draft="name"` is kept as the record `d/<name>` while it is filled
 * in, and offered again as it was left; one marked `data-leave="address"` is sent there, for Python to keep; other forms
 * are at least carried over a reload.
 *
 * @typedef {import("./store.js").Operation} Operation
 * @typedef {import("./python.js").Reply} Reply
 */
import htmx from "htmx.org";
import { make } from "./notices.js";
import { carried, carry } from "./update.js";
import { screen } from "./view.js";

const DRAFT_AFTER = 250; // ms after the last key press

/** Fields by their name, as a record or a request holds them. @param {Iterable<[string, any]>} fields */
export function byName(fields) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), String(value)]);
  return Object.fromEntries(values);
}

/** Says something above the form that keeps a draft, with a button. @param {string} words @param {string} name @param {() => void} onclick */
function offer(words, name, onclick) {
  const line = make("p", `${words} `, { className: "kept", role: "status" }, make("button", name, { type: "button", className: "quiet", onclick }));
  screen.querySelector("form[data-draft]")?.before(line);
  return line;
}

export class Drafts {
  /** Something was typed and not sent. */ dirty = false;
  #timer = 0;
  /** Typed in since it was last kept. @type {HTMLFormElement | null} */ #fresh = null;
  /** Typed in last. @type {HTMLFormElement | null} */ #form = null;

  /**
   * @param {import("./store.js").Store} store
   * @param {{save(operations: Operation[]): Promise<boolean>, go(): Promise<void>,
   *   send(method: string, path: string, fields: [string, any][]): Promise<{reply: Reply}>}} page
   */
  constructor(store, page) {
    this.store = store;
    this.page = page;
    screen.addEventListener("input", ({ target }) => {
      this.#fresh = this.#form = /** @type {Element} */ (target).closest("form");
      this.dirty ||= !!this.#fresh;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.keep(), DRAFT_AFTER);
    });
  }

  /** Saves what is being typed, at once. */
  async keep() {
    clearTimeout(this.#timer);
    const form = this.#fresh;
    this.#fresh = null;
    if (!form?.isConnected) return;
    const fields = /** @type {[string, any][]} */ ([...new FormData(form)]);
    if (form.dataset.draft) await this.page.save([[`d/${form.dataset.draft}`, byName(fields)]]);
    else if (form.dataset.leave) await this.page.send("POST", form.dataset.leave, fields);
  }

  /** Keeps nothing for now: what is typed is being saved for good. */
  wait() { clearTimeout(this.#timer); }

  /** What was typed has been sent, or is not wanted. */
  done() {
    clearTimeout(this.#timer);
    [this.#fresh, this.#form, this.dirty] = [null, null, false];
  }

  /** Drops what was typed in a form. @param {HTMLFormElement | null} form */
  async drop(form) {
    this.done();
    const key = `d/${form?.dataset.draft}`;
    return !this.store.entries.has(key) || this.page.save([[key, null]]);
  }

  /** Keeps everything over a reload. @param {string} path */
  leave(path) {
    if (this.dirty) carry(path, this.#form);
    return this.keep();
  }

  /** Brings back what was left on this screen. @param {string} path @param {() => boolean} current is it still shown? */
  async come(path, current) {
    this.dirty = carried(path, screen);
    const form = /** @type {HTMLFormElement | null} */ (screen.querySelector("form[data-draft]"));
    const key = `d/${form?.dataset.draft}`;
    const draft = /** @type {Record<string, string[]> | undefined} */ (this.store.entries.get(key)?.d);
    if (this.dirty || !form || !draft) return;
    const fields = Object.entries({ ...draft, restore: ["yes"] }).flatMap(([name, values]) => values.map((value) => [name, value]));
    const { reply } = await this.page.send("POST", form.getAttribute("hx-post") ?? "", /** @type {[string, any][]} */ (fields));
    if (!current() || reply.status !== 200) return;
    await htmx.swap(/** @type {any} */ ({ sourceElement: document.body, target: screen, text: reply.body, swap: "innerMorph" }));
    this.dirty = true;
    offer("What you typed here before is still here.", "Start afresh", async () => {
      if (!(await this.drop(form))) return;
      await this.page.go();
      const line = offer("This is a fresh start.", "Bring back what you typed", async () => {
        if (await this.page.save([[key, draft]])) this.page.go();
      });
      screen.addEventListener("input", () => line.remove(), { once: true }); // it would drive out what is typed now
    });
  }
}
