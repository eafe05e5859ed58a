// @ts-check
/**
 * The rest of the memory image: what nobody needs before something is written or pasted, the patterns of the checks above
 * all. The build cuts it out (site_app/publish/zeros.mjs) and makes sure that the screens in EARLY do without.
 */
export const EARLY = ["/", "/opportunities", "/interviews/new"];

/** Whether Python can answer a request without the rest. @param {{method: string, path: string}} request */
export const early = ({ method, path }) => method === "GET" && EARLY.includes(path);
