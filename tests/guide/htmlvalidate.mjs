// HTML as the standard has it; what is off is taste, or Material's own and harmless.
export default {
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    "no-trailing-whitespace": "off", // taste
    "doctype-style": "off", // taste
    "valid-id": ["error", { relaxed: true }], // HTML allows any id without white space
    "unique-landmark": "off", // Material repeats the table of contents for phones and hides one of the two
    "wcag/h32": "off", // the search needs no button: it answers while you type
  },
};
