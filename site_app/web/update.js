// @ts-check
/**
 * A new version of the planner: offered in words, used only when somebody says so, and never at the cost of what is
 * typed, in any tab. What has no draft of its own is carried over the reload in the tab's session storage.
 */
import { keepOffline, onTakeOver } from "./offline.js";
import { keepers, script } from "./trust.js";

const SETTLE = 400; // ms in which every tab keeps what is typed there
const LATER = 5_000; // ms after which the guide is fetched too: the user's own screen comes first
const name = `${new URL(".", location.href).pathname}carried`;

/** @param {() => Promise<unknown>} keepTyped keeps what is typed in this tab */
export function updates(keepTyped) {
  const tabs = new BroadcastChannel(`${name}/keep`);
  tabs.onmessage = () => keepTyped();
  onTakeOver(() => Promise.race([keepTyped(), after(SETTLE * 10)]).then(() => location.reload()));
  keepOffline(script(keepers[0] ?? ""), (use) => offer(async () => {
    tabs.postMessage("");
    await Promise.all([keepTyped(), after(SETTLE)]);
    use();
  }));
  setTimeout(() => keepOffline(script(keepers[1] ?? ""), () => {}), LATER);
}

/** @param {number} ms */
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {() => void} use */
function offer(use) {
  const line = Object.assign(document.createElement("p"), { id: "update", className: "pill", textContent: "A new version is here. " });
  line.setAttribute("role", "status");
  const button = (/** @type {string} */ words, /** @type {() => void} */ act) =>
    Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: words, onclick: () => (line.remove(), act()) });
  line.append(button("Use it now", use), button("Later", () => {}));
  document.getElementById("update")?.remove();
  document.body.append(line);
}

/** Carries a form that keeps no draft over a reload. @param {string} path @param {HTMLFormElement | null} form */
export function carry(path, form) {
  if (!form?.isConnected || form.dataset.draft) return;
  try {
    sessionStorage.setItem(name, JSON.stringify({ path, fields: [...new FormData(form)].filter(([, value]) => typeof value === "string") }));
  } catch {
    // the browser stores nothing: then nothing can be carried
  }
}

/** Fills in again what was carried to this screen, and says whether there was anything. @param {string} path @param {Element} screen */
export function carried(path, screen) {
  try {
    const load = JSON.parse(sessionStorage.getItem(name) ?? "null");
    if (load?.path !== path) return false;
    sessionStorage.removeItem(name);
    const fields = [...screen.querySelectorAll("input, select, textarea")].map((field) => /** @type {HTMLInputElement} */ (field));
    for (const field of fields) if (field.type === "checkbox") field.checked = false;
    for (const [key, value] of load.fields) {
      for (const field of fields.filter(({ name: own }) => own === key)) {
        if (field.type === "checkbox" || field.type === "radio") field.checked ||= field.value === value;
        else field.value = value;
      }
    }
    fields[0]?.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  } catch {
    return false;
  }
}
