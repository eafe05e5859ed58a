// @ts-check
/**
 * Where the page stands: in a tab of its own, in a frame on a page of this site (the guide's calculator), or in a frame
 * of another site, which could lay its own buttons over ours. A policy in a meta element can't refuse the last
 * (Content Security Policy 3, 3.3: `frame-ancestors` is ignored there).
 *
 * @returns {"tab" | "guide" | "elsewhere"}
 */
export function standing() {
  try {
    for (let view = window; view !== view.parent; view = /** @type {any} */ (view.parent)) {
      if (view.parent.location.origin !== location.origin) return "elsewhere";
    }
  } catch {
    return "elsewhere"; // another origin's address can't even be read
  }
  return window === window.top ? "tab" : "guide";
}

/** Shows nothing but the way out of a frame that another site put round this page. @param {HTMLElement} screen */
export function stepAside(screen) {
  const heading = Object.assign(document.createElement("h1"), { textContent: "Another site shows this page" });
  const why = Object.assign(document.createElement("p"), { textContent: "For your safety the planner reads no data here." });
  const link = Object.assign(document.createElement("a"), {
    textContent: "Open the planner in a tab of its own", href: location.href, target: "_blank", rel: "noopener", className: "button main" });
  screen.replaceChildren(heading, why, link);
  document.documentElement.dataset.planner = "failed";
}
