// @ts-check
/**
 * What Harper marks in a text, as Python is told: places in Unicode characters, and texts to put there. Harper counts
 * in UTF-16 units. What of it is said to anybody is decided in followup_core/checks/engine/spelling.py.
 *
 * @typedef {{start: number, end: number, rule: string, kind: string, message: string, replacements: string[]}} Mark
 */
import { SuggestionKind } from "harper.js";

const MOST = 5; // replacements of a place

/** @param {import("harper.js").Linter} linter @param {string} text @returns {Promise<Mark[]>} */
export async function lints(linter, text) {
  // dedup keeps one lint of a place, and not the one we would
  const found = await linter.organizedLints(text, { language: "plaintext", dedup: false });
  const character = counter(text);
  return Object.entries(found).flatMap(([rule, some]) => some.map((lint) => {
    const { start, end } = lint.span();
    const mark = {
      start: character(start),
      end: character(end),
      rule,
      kind: lint.lint_kind(),
      message: lint.message(),
      replacements: lint.suggestions().slice(0, MOST).map((one) => replaced(text.slice(start, end), one)),
    };
    lint.free();
    return mark;
  }));
}

/** Gives what is to stand at a place. @param {string} problem @param {import("harper.js").Suggestion} suggestion */
function replaced(problem, suggestion) {
  const text = suggestion.get_replacement_text();
  if (suggestion.kind() === SuggestionKind.Remove) return "";
  return suggestion.kind() === SuggestionKind.InsertAfter ? problem + text : text;
}

/** Gives a function from UTF-16 units to characters: an emoji is one, and two units. @param {string} text */
function counter(text) {
  const places = new Uint32Array(text.length + 1);
  let unit = 0;
  let count = 0;
  for (const one of text) {
    for (let n = 0; n < one.length; n++) places[unit++] = count;
    count++;
  }
  places[unit] = count;
  return (/** @type {number} */ at) => places[at] ?? count;
}
