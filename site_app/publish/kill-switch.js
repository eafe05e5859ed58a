// Takes the place of a service worker that does harm: it removes itself and what was kept, and touches no data.
// The pages open then go on, and load from the network the next time.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  const ours = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
})()));
