// @ts-check
/** Brings Python the rest of its image when something needs it, and says so where that takes long or does not work. */
import { handRest } from "./launch.js";
import { make, notify } from "./notices.js";
import * as waiting from "./waiting.js";

const SOON = 300; // ms for which a click needs no word
const WORD = "One moment: what this needs is on its way.";

/** To whom it is being brought, or was. @type {WeakMap<Worker, Promise<void>>} */
const brought = new WeakMap();

/** Resolves when the worker has it: all that was asked for is held until then, never lost. @param {Worker} worker */
export function whole(worker) {
  const under = brought.get(worker) ?? bring(worker);
  brought.set(worker, under);
  return under;
}

/** @param {Worker} worker */
async function bring(worker) {
  for (let tries = 0; ; tries++) {
    const told = setTimeout(() => waiting.promise(WORD), SOON);
    const came = await handRest(worker).then(() => true, () => false);
    clearTimeout(told);
    waiting.kept(WORD);
    if (came) return;
    await again(tries);
  }
}

/** Says that it does not come. Resolves when there is a reason to try again: the user wishes it, or the line is back. Where
 *  that did not help the host may have a newer version: then only the page can be loaded anew. @param {number} tries */
async function again(tries) {
  await new Promise((go) => {
    const act = (/** @type {string} */ words, /** @type {any} */ onclick) => make("button", words, { type: "button", className: "button", onclick });
    notify("rest", "A part of the planner did not arrive. What you did is noted, and goes on when the connection is back.",
      act("Try again", go), ...(tries ? [act("Load the page anew", () => location.reload())] : []));
    addEventListener("online", go, { once: true });
  });
  notify("rest", "");
}
