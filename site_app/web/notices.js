// @ts-check
/** What the page itself says, above the screen, and the way to what is stored when nothing else works. */

/** @param {string} tag @param {string} text @param {object} [properties] @param {(Node | string)[]} children @returns {any} */
export function make(tag, text, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(text, ...children);
  return node;
}

/** Shows a notice until there is another, or none, about the same. @param {string} about @param {string} text @param {Node[]} more */
export function notify(about, text, ...more) {
  const box = /** @type {HTMLElement} */ (document.getElementById("notice"));
  box.querySelector(`#about-${about}`)?.remove();
  const acts = more.length ? [make("p", "", { className: "actions" }, ...more)] : [];
  if (text) box.append(make("div", "", { id: `about-${about}` }, make("p", text), ...acts));
  box.hidden = !box.hasChildNodes();
}

/** The button that saves everything as it is stored to a file. @param {() => object} raw */
export function rescue(raw) {
  return make("button", "Download your data", { type: "button", className: "button", onclick: () => {
    const file = new Blob([JSON.stringify(raw(), null, 1)], { type: "application/json" });
    make("a", "", { href: URL.createObjectURL(file), download: "afterword-data.json" }).click();
  } });
}
