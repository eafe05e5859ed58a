// @ts-check
/**
 * What is found in a letter, between its text and the list beside it. A textarea can't underline, so the same words lie
 * under it in `#under`; `#marked` holds them as Python saw them last, and what was typed since is fitted in.
 */

/** @typedef {{text: string, like: HTMLElement | null}} Part  words, and the mark they stand in */

const QUIET = 1200; // ms without a change before the number of findings is read out
const find = (/** @type {string} */ selector) => /** @type {HTMLElement | null} */ (document.querySelector(selector));
const area = () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector(".layers textarea"));

/**
 * Gives the parts of `old` as they stand in `value`: what is the same at its start and its end keeps its marks, a mark
 * that was typed into loses them.
 * @param {Part[]} old @param {string} value @returns {Part[]}
 */
function fitted(old, value) {
  const was = old.map(({ text }) => text).join("");
  const least = Math.min(was.length, value.length);
  let head = 0;
  while (head < least && was[head] === value[head]) head++;
  let tail = 0;
  while (tail < least - head && was.at(-1 - tail) === value.at(-1 - tail)) tail++;
  const moved = value.length - was.length;
  /** @type {Part[]} */ const parts = [];
  let [at, done] = [0, 0];
  for (const { text, like } of old) {
    const [start, end] = [at, (at += text.length)];
    const by = !like ? NaN : end <= head ? 0 : start >= was.length - tail ? moved : NaN;
    if (Number.isNaN(by)) continue;
    parts.push({ text: value.slice(done, start + by), like: null }, { text: value.slice(start + by, end + by), like });
    done = end + by;
  }
  return [...parts, { text: value.slice(done), like: null }];
}

/** Lays the marks under the words that are in the textarea now. */
function paint() {
  const [under, marked, text] = [find("#under"), find("#marked"), area()];
  if (!under || !marked || !text) return;
  const old = [...marked.childNodes].map((node) => ({
    text: node.textContent ?? "", like: node instanceof HTMLElement ? node : null }));
  under.replaceChildren(...fitted(old, text.value).filter((part) => part.text).map(({ text: words, like }) => {
    const node = /** @type {Node} */ (like?.cloneNode(false) ?? document.createTextNode(words));
    if (like) node.textContent = words;
    return node;
  }), "\n"); // a line that ends the text has a height only with something after it
}

/** Gives where a mark stands in the textarea. @param {Element} mark @returns {[number, number]} */
function span(mark) {
  const before = document.createRange();
  before.setStart(/** @type {Node} */ (mark.parentNode), 0);
  before.setEndBefore(mark);
  const start = before.toString().length;
  return [start, start + (mark.textContent ?? "").length];
}

/** Goes to the words of a finding, in the text that is read or edited. @param {string} name */
function show(name) {
  const text = area();
  const mark = text ? find(`#under [data-of="${CSS.escape(name)}"]`) : document.getElementById(name);
  const into = text ?? mark;
  into?.focus({ preventScroll: true });
  const [start, end] = text && mark ? span(mark) : [0, 0];
  if (end) text?.setSelectionRange(start, end);
  (mark ?? into)?.scrollIntoView({ block: "center" });
}

/** Shows in the list what the cursor stands in. */
function follow() {
  const text = area();
  if (!text || document.activeElement !== text) return;
  const at = text.selectionStart;
  const mark = [...document.querySelectorAll("#under [data-of]")].find((one) => {
    const [start, end] = span(one);
    return start <= at && at <= end;
  });
  const of = mark?.getAttribute("data-of")?.replace(/-\d+$/, "");
  for (const item of document.querySelectorAll(".thing")) {
    if (item.id === of) item.setAttribute("aria-current", "true");
    else item.removeAttribute("aria-current");
  }
}

let quiet = 0;

/** Says how many there are: after a press at once, else when the typing pauses. @param {boolean} pressed */
function tell(pressed) {
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    const status = find("[data-told]");
    const said = status && find(status.dataset.told ?? "")?.textContent;
    if (status && said && status.textContent !== said) status.textContent = said;
  }, pressed ? 0 : QUIET);
}

/** Goes to what comes after a press: a text to edit is shown from its start. @param {HTMLElement | undefined} next */
function go(next) {
  const text = next === area() ? area() : null;
  next?.focus({ preventScroll: !!text });
  text?.setSelectionRange(0, 0);
  if (text && text.getBoundingClientRect().top < 0) text.closest(".letter")?.scrollIntoView();
}

document.addEventListener("input", ({ target }) => target === area() && paint());
document.addEventListener("selectionchange", follow);
document.addEventListener("click", (event) => {
  const link = /** @type {Element} */ (event.target).closest("[data-spot]");
  if (!link) return;
  event.preventDefault(); // the fragment is the screen's address
  show(link.getAttribute("data-spot") ?? "");
});

/** @param {string} name @param {(ctx: any, event: Event) => void} act */
const during = (name, act) => document.addEventListener(name, (event) => act(/** @type {any} */ (event).detail.ctx, event));

/** The words of the letter, as they are read or edited. */
const wording = () => ["letter-subject", "letter-body"].map((id) => {
  const part = document.getElementById(id);
  return part && "value" in part ? part.value : part?.textContent;
}).join("\n");

let pressed = 0; // buttons of the letter that are being answered
let missed = false; // something was typed meanwhile

// A button takes along all that is typed. What is asked for a key before its answer is there would undo what it did.
during("htmx:config:request", (ctx, event) => {
  if (!pressed || !ctx.sourceElement.matches("#preview, .letter.editing")) return;
  event.preventDefault();
  missed = true;
});
during("htmx:before:request", (ctx) => {
  const button = ctx.sourceElement.closest("button");
  if (!button) return;
  const thing = button.closest(".thing");
  ctx.list = thing?.parentElement;
  ctx.at = ctx.list && [...ctx.list.children].indexOf(/** @type {Element} */ (thing));
  ctx.then = button.closest("[data-then]")?.getAttribute("data-then")?.split(" ");
  if (ctx.target?.id !== "preview") return;
  ctx.pressed = true;
  ctx.said = wording();
  pressed++;
});
during("htmx:after:swap", (ctx) => {
  paint();
  follow();
  tell(ctx.pressed);
  // what a button changed is kept as what is typed is
  if (ctx.pressed && ctx.said !== wording()) find("#preview")?.dispatchEvent(new Event("input", { bubbles: true }));
  // what was pressed is gone: go on with what it did, with what comes after it, or at the head of where it stood
  if (ctx.then && document.activeElement === document.body)
    go([ctx.list && find("#never"), ctx.list?.isConnected && ctx.list.children[ctx.at],
      ...ctx.then.map((/** @type {string} */ id) => document.getElementById(id))].find(Boolean));
});
during("htmx:finally:request", (ctx) => {
  if (!ctx.pressed || --pressed || !missed) return;
  missed = false;
  find("#say")?.dispatchEvent(new Event("input", { bubbles: true }));
});
