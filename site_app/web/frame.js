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
