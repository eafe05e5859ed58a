// @ts-check
/** Spelling and grammar are loaded when a screen wishes for them, and not before. */
import { script, speller } from "./trust.js";

const worker = () => new Worker(script(speller()), { type: "module", name: "spelling" });

/** Shows in the panel how things stand, and says it. @param {string} state */
function tell(state) {
  const place = /** @type {HTMLElement} */ (document.querySelector("[data-wish=on]"));
  if (!place) return;
  place.dataset.state = state;
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (place.querySelectorAll("[data-when]"))) {
    part.hidden = !part.dataset.when?.split(" ").includes(state);
  }
  const status = place.querySelector("[role=status]");
  const said = place.querySelector(`[data-said~="${state}"]`)?.textContent?.trim() ?? "";
  if (status && status.textContent !== said) status.textContent = said;
}

async function wish() {
  if (!document.querySelector("[data-wish=on], [data-wish=forget]")) return;
  try {
    const { begin } = await import("./harper.js");
    begin(worker, tell);
  } catch {
    tell("failed");
  }
}

document.addEventListener("htmx:after:swap", wish);
document.addEventListener("click", ({ target }) => /** @type {Element} */ (target).closest("[data-spelling=again]") && wish());
wish();
