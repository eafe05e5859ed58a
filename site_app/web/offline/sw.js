// @ts-check
/**
 * The service worker, built twice: one keeps the guide, one the planner, each in its own folder and no further. It
 * holds one whole version: a new one is fetched beside it, every file checked against its SHA-256, and takes over when
 * no page is open any more or when somebody asks for it.
 */
import { addPlugins, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";

const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const POLICIES = "Content-Security-Policy";
const policy = `${POLICY}; frame-ancestors 'self'`;

/** A meta element can refuse no frame and does not reach a worker; a header does both. @param {Response} response */
function guarded(response) {
  const headers = new Headers(response.headers);
  headers.set(POLICIES, policy);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

/** Pages are kept with it: a browser hands on at once what comes from a cache as it is. @param {{response: Response}} answer */
async function cacheWillUpdate({ response }) {
  if (response.status >= 400) return null;
  return response.headers.get("Content-Type")?.startsWith("text/html") ? guarded(response) : response;
}

/** Workers get it when they begin, and pages that were kept without. @param {{request: Request, response: Response}} answer */
async function handlerWillRespond({ request, response }) {
  const begins = request.mode === "navigate" || request.destination === "worker";
  return begins && response.headers.get(POLICIES) !== policy ? guarded(response) : response;
}

/** The first time, what the page has just loaded need not be loaded again. After that a cache between us and the host may
 *  hold a file that was altered, or is of another version. @param {{request: Request}} asked */
const requestWillFetch = async ({ request }) =>
  scope.registration.active && request.cache === "default" ? new Request(request, { cache: "reload" }) : request;

addPlugins([{ cacheWillUpdate, handlerWillRespond, requestWillFetch }]);
precacheAndRoute(KEPT, { cleanURLs: false, ignoreURLParametersMatching: [/./] }); // no page reads what is behind a question mark

// What only some need is not fetched ahead, but kept once it was needed. Its name says what is in it. The spelling
// checker is 8 MB: its worker keeps it, when it has come whole.
const more = `afterword-more-${scope.registration.scope}`;
const spelling = `${scope.registration.scope}harper-`;
registerRoute(({ url }) => url.href.startsWith(scope.registration.scope) && /-[0-9a-f]{10}\//.test(url.pathname), async ({ request }) => {
  const cache = await caches.open(more);
  const had = await cache.match(request.url);
  if (had) return had;
  const answer = await fetch(request);
  if (answer.status === 200 && !request.url.startsWith(spelling)) await cache.put(request, answer.clone());
  return answer;
});

/** Who has the spelling checker gets what goes with it in a new version, to have it without a network as well. */
async function follow() {
  const cache = await caches.open(more);
  if ((await cache.keys()).some(({ url }) => url.startsWith(spelling))) await cache.addAll(WISHED);
}
scope.addEventListener("install", (event) => event.waitUntil(follow().catch(() => {})));

// Chromium may ask the network beside a worker that takes long to start. A route that leads to the worker says not to.
scope.addEventListener("install", (event) => {
  const { addRoutes } = /** @type {{addRoutes?: (rules: object) => Promise<void>}} */ (/** @type {unknown} */ (event));
  const here = { urlPattern: `${scope.registration.scope}*` };
  addRoutes?.call(event, { condition: here, source: "fetch-event" }).catch(() => {});
});

/** Lets go of what belongs to a version before this one. */
async function tidy() {
  const cache = await caches.open(more);
  const gone = (await cache.keys()).filter(({ url }) => !FOLDERS.some((name) => url.startsWith(`${scope.registration.scope}${name}/`)));
  await Promise.all(gone.map((request) => cache.delete(request)));
}
scope.addEventListener("activate", (event) => event.waitUntil(tidy()));

/** Says that there is no connection, with links that fit at any depth. */
async function nowhere() {
  const page = await matchPrecache("offline.html");
  if (!page) return Response.error();
  const html = (await page.text()).replace("<head>", `<head><base href="${scope.registration.scope}">`);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
registerRoute(({ request }) => request.mode === "navigate", ({ request }) => fetch(request).catch(nowhere));
scope.addEventListener("message", ({ data }) => data === "take over" && scope.skipWaiting());
