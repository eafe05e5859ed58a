// The two scripts that index.html loads before page.js.
declare const htmx: import("./node_modules/htmx.org/dist/htmx.js").Htmx;
declare const DOMPurify: typeof import("./node_modules/dompurify/dist/purify.es.mjs").default;
