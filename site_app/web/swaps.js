// @ts-check
/** How htmx puts a screen into the page: what could run is taken out, and what somebody opened stays open. */
import htmx from "htmx.org";
import { purify, trust } from "./trust.js";

htmx.registerExtension("afterword", { // htmx looks at the page a moment after this
  init: (/** @type {any} */ api) => api.initSecurity(trust.createPolicy("htmx", {
    // htmx wraps what it parses in <template>, which DOMPurify takes away
    createHTML: (/** @type {string} */ html) => `<template>${purify(html.replace(/^<template>|<\/template>$/g, ""))}</template>`,
    createScript: () => "",
  })),
  // what the user has opened stays open when a screen is refreshed in place
  htmx_before_morph_attr: (/** @type {Element} */ _, /** @type {any} */ detail) => detail.attrName !== "open",
});
