// @ts-check
/**
 * What parts of a screen do by themselves, without asking Python. Screens ask for it with data attributes:
 * `data-fill="id"` writes a button's words into that field, `data-insert="id"` puts its `value` in at the cursor,
 * `data-read="id"` takes a picked text file into that field, `data-download="name"` saves `data-content` (base64) as a
 * file, `data-timer="id"` starts and stops the clock of that <progress>, told in the <output> for it, `data-copy="#id"`
 * copies that element's text, `data-jump="id"` moves the focus there, `data-noted="id"` writes into that hidden field
 * whether the <details> is open, `data-wish="on"` has spelling checked (harper.js).
 */
import "./findings.js";

const LARGEST_FILE = 100_000; // bytes; a text of one's own has 6,000 characters at most

/** @param {string | null} id */
const field = (id) => /** @type {HTMLInputElement | HTMLTextAreaElement} */ (document.getElementById(id ?? ""));

/** Puts words into a field as if they had been typed. @param {string | null} id @param {string} words @param {boolean} [here] */
function type(id, words, here = false) {
  const into = field(id);
  into.setRangeText(words, here ? into.selectionStart ?? 0 : 0, here ? into.selectionEnd ?? 0 : into.value.length, "end");
  into.dispatchEvent(new Event("input", { bubbles: true }));
  into.focus();
}

/** @param {HTMLElement} button */
function download({ dataset }) {
  const bytes = Uint8Array.from(atob(dataset.content ?? ""), (c) => c.charCodeAt(0));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: dataset.type }));
  link.download = dataset.download ?? "";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @type {{bar: HTMLProgressElement, tick: number} | null} */
let clock = null;

/** Starts the clock of a text that is read aloud, or stops it. @param {HTMLElement} button */
function time(button) {
  const bar = /** @type {HTMLProgressElement} */ (document.getElementById(button.dataset.timer ?? ""));
  const told = bar.parentElement?.querySelector("output");
  const was = clock;
  if (was) clearInterval(was.tick);
  clock = null;
  if (was?.bar === bar) return;
  const since = Date.now();
  const tick = setInterval(() => {
    if (!bar.isConnected) return void (clearInterval(tick), (clock = null));
    const seconds = Math.floor((Date.now() - since) / 1000);
    bar.value = Math.min(seconds, bar.max);
    if (told) told.textContent = seconds > bar.max ? `${seconds} seconds: come to the end` : `${seconds} of ${bar.max} seconds`;
  }, 250);
  clock = { bar, tick };
}

/** @param {HTMLElement} button */
async function copy(button) {
  const source = /** @type {any} */ (document.querySelector(button.dataset.copy ?? ""));
  const said = button.parentElement?.querySelector("[role=status]") ?? document.createElement("span");
  said.setAttribute("role", "status");
  if (!said.isConnected) button.after(said);
  const done = await navigator.clipboard.writeText(source.value ?? source.innerText).then(() => true, () => false);
  if (!done) getSelection()?.selectAllChildren(source);
  said.textContent = done ? "Copied." : "It is selected: copy it with the keyboard or the menu.";
}

document.addEventListener("click", (event) => {
  const jump = /** @type {Element} */ (event.target).closest("[data-jump]");
  if (!jump) return;
  event.preventDefault(); // the fragment is the screen's address
  field(jump.getAttribute("data-jump"))?.focus();
});

document.addEventListener("click", ({ target }) => {
  const button = /** @type {HTMLButtonElement | null} */ (/** @type {Element} */ (target).closest("button"));
  if (!button) return;
  const { fill, insert, download: file, timer } = button.dataset;
  if (fill) type(fill, button.textContent ?? "");
  if (insert) type(insert, button.value, true);
  if (file) download(button);
  if (button.dataset.copy) copy(button);
  if (timer) time(button);
});

document.addEventListener("toggle", ({ target }) => {
  const { dataset, open } = /** @type {HTMLDetailsElement} */ (target);
  if (dataset?.noted) field(dataset.noted).value = open ? "yes" : "";
}, true);

// what stands in a form and is not about it must not take the form's draft along
document.addEventListener("htmx:config:request", (event) => {
  const { ctx } = /** @type {any} */ (event).detail;
  if (ctx.sourceElement.closest("[data-aside]")) ctx.request.form = null;
});

document.addEventListener("change", async ({ target }) => {
  const picked = /** @type {HTMLInputElement} */ (target);
  const file = picked.dataset?.read ? picked.files?.[0] : undefined;
  if (!file) return;
  type(picked.dataset.read ?? "", file.size > LARGEST_FILE ? "" : await file.text());
  picked.value = "";
});
