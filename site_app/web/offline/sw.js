// @ts-check
/**
 * The service worker, built twice: one keeps the guide, one the planner, each in its own folder and no further. It
 * holds one whole version: a new one is fetched beside it, every file checked against its SHA-256, and takes over when
 * no page is open any more or when somebody asks for it.
 */
import { addPlugins, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** A meta element can refuse no frame and does not reach a worker; a header does both.
 *  @param {{request: Request, response: Response}} answer */
async function handlerWillRespond({ request, response }) {
  if (request.mode !== "navigate" && request.destination !== "worker") return response;
  const headers = new Headers(response.headers);
  headers.set("Content-Security-Policy", `${POLICY}; frame-ancestors 'self'`);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

addPlugins([{ handlerWillRespond }]);
precacheAndRoute(KEPT, { cleanURLs: false, ignoreURLParametersMatching: [/./] }); // no page reads what is behind a question mark
registerRoute(
  ({ request }) => request.mode === "navigate",
  ({ request }) => fetch(request).catch(async () => (await matchPrecache("offline.html")) ?? Response.error()),
);
scope.addEventListener("message", ({ data }) => data === "take over" && scope.skipWaiting());
