/**
 * Visits every screen the planner leads to, once, as somebody with one interview would: whatever Python then imports,
 * compiles and caches is in the image.
 */
/** What is typed into an empty field, by its name; a required one gets the last. */
const TYPED = [[/company/, "Sample Company"], [/name$/, "Sam Sample"], [/email$/, "sam@sample.example"],
  [/^said$/, "by Friday the 13th"], [/day$|date$/, "2026-03-03"], [/time$/, "11:00"], [/./, "Sample words"]];
const MESSAGE = { now: "2026-03-03T20:00:00Z", zone: "America/New_York", revision: 0 };
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
/** Paths that differ only in what they are about lead to the same screen. @param {string} path */
const kind = (path) => path.replace(/\?.*/, "").replace(/\/[0-9a-z]*\d[0-9a-z]*(?=\/|$)/g, "/_");

/** @param {string} name @param {boolean} required */
const typed = (name, required) => TYPED.slice(0, required ? undefined : -1).find(([pattern]) => pattern.test(name))?.[1] ?? "";

/** The forms of a screen: where each goes and what it says, the gaps filled in. @param {string} html */
function forms(html) {
  return [...html.matchAll(/<form[^>]*hx-post="([^"]*)"[^>]*>(.*?)<\/form>/gs)].map(([, path, inside]) => {
    const form = {};
    const add = (name, value) => { if (name) form[name] = [...(form[name] ?? []), value]; };
    for (const tag of all(inside, /<(input[^>]*)>/g)) {
      const [name] = all(tag, /\bname="([^"]*)"/g), [value = ""] = all(tag, /\bvalue="([^"]*)"/g);
      if (!/type="(radio|checkbox)"/.test(tag) || /\bchecked\b/.test(tag)) add(name, value || typed(name ?? "", /\brequired\b/.test(tag)));
    }
    for (const [, name, options] of inside.matchAll(/<select[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/select>/gs))
      add(name, (options.match(/value="([^"]*)"[^>]*\bselected/) ?? options.match(/value="([^"]*)"/))?.[1] ?? "");
    for (const [, name, text] of inside.matchAll(/<textarea[^>]*\bname="([^"]*)"[^>]*>(.*?)<\/textarea>/gs))
      add(name, text.trim() || typed(name, true));
    for (const preview of all(inside, /<[a-z]+[^>]*hx-post="([^"]*)"/g)) return [{ path, form }, { path: preview, form }];
    return [{ path, form }];
  }).flat();
}

/** Gives the kinds of pages it saw, with the status of each. @param {(message: string) => string} answer */
export function crawl(answer) {
  const seen = new Map();
  const gone = [];
  let revision = 0;
  const say = (message) => JSON.parse(answer(JSON.stringify({ ...MESSAGE, ...message })) ?? "null");
  const ask = (method, path, form) => {
    const reply = say({ type: "request", id: seen.size, method, path, form: form ?? {} });
    if (reply.operations.length) say({ type: "changed", revision: ++revision, operations: reply.operations });
    return reply;
  };
  const waiting = [];
  const look = (html) => {
    for (const path of all(html, /(?:href="#|hx-get=")(\/[^"]*)"/g)) waiting.push({ method: "GET", path: path.replaceAll("&amp;", "&") });
    for (const found of forms(html)) (/delete|forget|remove/.test(found.path) ? gone : waiting).push({ method: "POST", ...found });
  };
  say({ type: "load", revision, records: {} });
  waiting.push(...["/", "/opportunities", "/interviews/new", "/settings"].map((path) => ({ method: "GET", path })));
  for (let next; (next = waiting.shift() ?? gone.shift());) {
    const name = `${next.method} ${kind(next.path)}`;
    if (seen.has(name)) continue;
    const reply = ask(next.method, next.path, next.form);
    if (reply.status === 404) continue;
    seen.set(name, reply.status);
    look(reply.body);
    if (reply.headers.location) waiting.push({ method: "GET", path: reply.headers.location });
  }
  say({ type: "load", revision: 0, records: {} });
  if (![...seen.keys()].some((page) => page.includes("/write/"))) throw new Error("the walk did not come to a letter");
  return [...seen].map(([page, status]) => ({ page, status }));
}

/** Gives the records of somebody with one interview. @param {(message: string) => string} answer */
export function interview(answer) {
  answer(JSON.stringify({ type: "load", revision: 0, records: {} }));
  const form = Object.fromEntries(["company", "job-role", "ended-day", "ended-time"].map((name) => [name, [typed(name, true)]]));
  const { operations } = JSON.parse(answer(JSON.stringify({ ...MESSAGE, type: "request", id: 1, method: "POST", path: "/interviews/new", form })));
  if (!operations.length) throw new Error("an interview can't be added");
  return Object.fromEntries(operations);
}

/** Gives a screen as it is shown with some records. */
export function screen(answer, path, records) {
  answer(JSON.stringify({ type: "load", revision: 1, records }));
  return JSON.parse(answer(JSON.stringify({ ...MESSAGE, type: "request", id: 1, method: "GET", path, form: {}, revision: 1 }))).body;
}
