// @ts-check
/** Keeps the guide for days without a network; for who reads on, the planner too. */
import { keepOffline, onTakeOver } from "./offline.js";

const home = new URL("../", import.meta.url);

/** @param {() => void} use */
function offer(use) {
  const line = document.createElement("p");
  line.className = "fresh";
  line.setAttribute("role", "status");
  line.append("A newer version of this guide is here. ");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Show it";
  button.className = "md-button";
  button.onclick = use;
  line.append(button);
  document.querySelector(".fresh")?.remove();
  document.body.append(line);
}

addEventListener("load", () => {
  onTakeOver(() => location.reload());
  keepOffline(new URL("sw.js", home).href, offer);
  const { connection } = /** @type {any} */ (navigator);
  const careful = connection?.saveData || /2g|3g/.test(connection?.effectiveType);
  if (navigator.serviceWorker?.controller && !careful) keepOffline(new URL("planner/sw.js", home).href, () => {});
});
