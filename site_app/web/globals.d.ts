// The script that index.html loads before page.js.
declare const htmx: import("./node_modules/htmx.org/dist/htmx.js").Htmx;
