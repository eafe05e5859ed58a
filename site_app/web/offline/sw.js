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

/** The first time, what the page has just loaded need not be loaded again. After that a cache between us and the host may
 *  hold a file that was altered, or is of another version. @param {{request: Request}} asked */
const requestWillFetch = async ({ request }) =>
  scope.registration.active && request.cache === "default" ? new Request(request, { cache: "reload" }) : request;

addPlugins([{ handlerWillRespond, requestWillFetch }]);
precacheAndRoute(KEPT, { cleanURLs: false, ignoreURLParametersMatching: [/./] }); // no page reads what is behind a question mark

// What only a start without the image needs is not fetched ahead, but kept once it was. Its name says what is in it.
const more = `afterword-more-${scope.registration.scope}`;
registerRoute(({ url }) => url.href.startsWith(scope.registration.scope) && /-[0-9a-f]{10}\//.test(url.pathname), async ({ request }) => {
  const cache = await caches.open(more);
  const had = await cache.match(request);
  if (had) return had;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
});
scope.addEventListener("activate", (event) => event.waitUntil(caches.delete(more)));

registerRoute(
  ({ request }) => request.mode === "navigate",
  ({ request }) => fetch(request).catch(async () => (await matchPrecache("offline.html")) ?? Response.error()),
);
scope.addEventListener("message", ({ data }) => data === "take over" && scope.skipWaiting());
