/*
 * The server writes this into the head of every page it measures. Times are milliseconds since the navigation began. `data-planner` says when a page is ready; a page without
 * it is ready when it has loaded. Then it reports, waits for where to go next, and goes there.
 */
{
  const root = document.documentElement;
  const told = { address: location.pathname, shift: 0, shifts: [] };
  const shiftKnown = PerformanceObserver.supportedEntryTypes.includes("layout-shift");
  if (shiftKnown)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        told.shift += entry.value;
        told.shifts.push(...entry.sources.map(({ node }) => `${Math.round(entry.startTime)} ${node?.nodeName}.${node?.className}`));
      }
    }).observe({ type: "layout-shift", buffered: true });
  else told.shift = null;

  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(0);
  });

  let over = false;
  const look = () => {
    // what a document of the bench shows: see document.py
    if (told.seen === undefined && document.body?.innerText?.includes("Benchwater")) {
      told.seen = null;
      told.there = performance.now();
      painted((now) => { told.seen = now; });
    }
    const state = root.dataset.planner ?? (document.readyState === "complete" ? "ready" : "loading");
    if (over || (state !== "ready" && state !== "failed")) return;
    over = true;
    Object.assign(told, { state, ready: performance.now(), steps: root.dataset.steps });
    painted((now) => { told.shown = now; });
    setTimeout(report, 1200); // late shifts and late requests are still seen
  };
  new MutationObserver(look).observe(document, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["data-planner"] });
  addEventListener("load", () => setTimeout(look));

  const offline = async () => {
    for (let tries = 0; tries < 600; tries++) {
      if ((await navigator.serviceWorker?.getRegistration())?.active) return true;
      await new Promise((go) => setTimeout(go, 100));
    }
    return false;
  };

  const report = async () => {
    for (const { name, startTime } of performance.getEntriesByType("paint")) told[name] = startTime;
    // The browser's own word for it, where what was to be seen was there before anything was painted. Ours comes later:
    // it has to wait its turn among all that the page does next.
    if (told["first-contentful-paint"] >= told.there) told.seen = told["first-contentful-paint"];
    const post = (what) => fetch("/bench/report", { method: "POST", body: JSON.stringify(what) });
    await post(told);
    for (;;) {
      const next = await (await fetch("/bench/next")).json();
      if (next.wait) await post({ offline: await offline() });
      else if (next.page) await post({ page: root.outerHTML });
      else return (location.href = next.go);
    }
  };
}
