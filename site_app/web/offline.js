// @ts-check
/**
 * Keeps a part of the site for days without a network, and says when a new version has arrived. The guide's pages and
 * the planner use it. A browser that has no service workers, or refuses them in a private window, loses nothing else.
 */

/**
 * @param {string} address of the service worker, as the page's policy wants it
 * @param {(use: () => void) => void} offer tells that a new version is here; `use` lets it take over in all tabs
 */
export async function keepOffline(address, offer) {
  try {
    // never from a cache of the browser's or the host's: a stale one would hide every update
    const registration = await navigator.serviceWorker?.register(address, { updateViaCache: "none" });
    if (!registration) return;
    const arrived = () => {
      const fresh = registration.waiting;
      if (fresh && registration.active) offer(() => fresh.postMessage("take over"));
    };
    arrived();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", arrived));
    document.addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));
  } catch {
    // without it the site works as long as there is a network
  }
}

/** Does something when another version has taken over. @param {() => void} act */
export function onTakeOver(act) {
  const keeper = navigator.serviceWorker;
  const had = keeper?.controller;
  keeper?.addEventListener("controllerchange", () => had && act());
}
