/// <reference types="vite/client" />

/** Where pdf.js finds its fonts and decoders; set by the build. */
declare const __PDF_ASSETS__: string;
