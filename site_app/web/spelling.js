// @ts-check
/** Spelling and grammar are loaded when a screen wishes for them, and not before. */
import { script, speller } from "./trust.js";

const worker = () => new Worker(script(speller()), { type: "module", name: "spelling" });

async function wish() {
  if (!document.querySelector("[data-wish=on], [data-wish=forget]")) return;
  const { begin } = await import("./harper.js");
  begin(worker);
}

document.addEventListener("htmx:after:swap", wish);
wish();
