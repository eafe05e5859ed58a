// @ts-check
/** Copies a text of the guide, with a gap where its example stands: nobody should send another's words by mistake. */
for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("button[data-copy]"))) {
  const letter = /** @type {HTMLElement} */ (button.closest(".aw-letter"));
  const status = /** @type {HTMLElement} */ (letter.querySelector("[role=status]"));
  button.hidden = false;
  button.onclick = async () => {
    const words = /** @type {HTMLElement} */ (letter.querySelector(`:scope ${button.dataset.copy}`));
    const copied = navigator.clipboard?.writeText(plain(words)) ?? Promise.reject(new Error("no clipboard"));
    status.textContent = await copied.then(
      () => "Copied, with gaps for your own words.",
      () => "Your browser did not let us copy. Select the text instead.",
    );
  };
}

/** @param {HTMLElement} words */
function plain(words) {
  const copy = /** @type {HTMLElement} */ (words.cloneNode(true));
  for (const mark of copy.querySelectorAll("mark")) mark.textContent = mark.dataset.gap ?? "";
  for (const line of copy.querySelectorAll("br")) line.replaceWith("\n");
  const paragraphs = [...copy.querySelectorAll("p")].map((paragraph) => paragraph.textContent);
  return paragraphs.join("\n\n") || copy.textContent;
}
