// What site_app/publish/offline.mjs fills in.
/** Every file of this version. */
declare const KEPT: { url: string; revision: string | null; integrity: string }[];
/** The Content-Security-Policy of its pages. */
declare const POLICY: string;
/** The folders of this version whose name says what is in them. */
declare const FOLDERS: string[];
/** What goes with the spelling checker in this version. */
declare const WISHED: string[];
