// What site_app/publish/offline.mjs fills in.
/** Every file of this version. */
declare const KEPT: { url: string; revision: string | null; integrity: string }[];
/** The Content-Security-Policy of its pages. */
declare const POLICY: string;
