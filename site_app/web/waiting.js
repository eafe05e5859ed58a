// @ts-check
/**
 * What is said while Python is not there: how much has arrived, from which day the screen is, what is done as soon as
 * it can be. The line stands in the screen on the first visit, and over the saved view, where it moves nothing.
 */
import { painted } from "./view.js";

const STALLED = 15_000; // ms in which nothing arrives
const SOON = 1_000; // ms for which a view from today needs no word
const MB = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const root = document.documentElement;

let note = "";
let step = "";
let part = -1; // of what is to arrive; below zero when nobody knows
/** @type {ReturnType<typeof setTimeout> | undefined} */ let watch;

/** @returns {{line: HTMLElement, bar: HTMLProgressElement, words: HTMLElement}} */
function place() {
  let line = document.getElementById("waiting");
  if (!line) {
    line = Object.assign(document.createElement("p"), { id: "waiting", className: "pill" });
    const bar = Object.assign(document.createElement("progress"), { hidden: true, ariaLabel: "What has arrived" });
    line.append(bar, Object.assign(document.createElement("span"), { role: "status" }));
    document.body.append(line);
  }
  const [bar, words] = /** @type {any} */ (line.children);
  return { line, bar, words };
}

function show() {
  const { line, bar, words } = place();
  const doing = root.dataset.planner === "failed" ? "." : ", refreshing …";
  const asOf = painted && root.dataset.view === "before" ? `As of ${painted.day}${doing}` : "";
  const said = [asOf, note || step].filter(Boolean).join(" ");
  if (words.textContent !== said) words.textContent = said;
  bar.hidden = part < 0;
  if (part >= 0) bar.value = part;
  line.hidden = !said;
}

/** Tells how much has arrived. @param {number} loaded bytes @param {number} total bytes */
export function progress(loaded, total) {
  part = Math.min(loaded / total, 1);
  step = part < 1 ? `${MB.format(loaded / 1e6)} of ${MB.format(total / 1e6)} MB have arrived.` : "Starting …";
  alive();
  show();
}

/** Notes what is done as soon as Python is there. @param {string} text */
export function promise(text) {
  note = text;
  show();
}

/** What was promised is done, or is not. @param {string} text */
export function kept(text) {
  if (note === text) promise("");
}

function alive() {
  clearTimeout(watch);
  watch = setTimeout(() => {
    step = "Nothing has arrived for a while. It goes on by itself when the connection is back.";
    show();
  }, STALLED);
}

/** Begins to wait. */
export function begin() {
  [note, step, part] = ["", "", -1];
  alive();
  if (!painted || root.dataset.view === "before") show();
  else setTimeout(() => painted && root.dataset.planner !== "ready" && ((step ||= "Refreshing …"), show()), SOON);
}

/** There is nothing to wait for any more; a view from another day goes on saying so. */
export function end() {
  clearTimeout(watch);
  [note, step, part] = ["", "", -1];
  if (painted && root.dataset.view === "before") return show();
  const line = document.getElementById("waiting");
  if (line?.classList.contains("pill")) line.remove();
}
