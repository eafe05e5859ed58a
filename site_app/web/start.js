// @ts-check
/** Starts the page once the saved view is on the screen: whoever comes back sees the plan first. */
import { secure } from "./trust.js";
import { painted } from "./view.js";

const start = () => import("./page.js");

secure(); // before htmx looks at the page
if (painted && !document.hidden) requestAnimationFrame(() => setTimeout(start));
else start();
