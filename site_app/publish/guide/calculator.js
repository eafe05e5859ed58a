// @ts-check
/** Opens the planner's calculator inside a page of the guide: when the reader asks for it, and not before. */
for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".aw-calculator"))) {
  const button = /** @type {HTMLButtonElement} */ (box.querySelector("button"));
  box.hidden = false;
  button.onclick = () => {
    const frame = document.createElement("iframe");
    frame.title = "Calculator: when should I write?";
    frame.src = button.dataset.frame ?? "";
    frame.onload = () => {
      const screen = frame.contentDocument?.querySelector("main");
      if (screen) new ResizeObserver(() => (frame.style.height = `${screen.offsetHeight}px`)).observe(screen);
    };
    box.replaceChildren(frame);
    frame.focus();
  };
}
