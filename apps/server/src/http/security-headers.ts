import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers of every response. @param publicUrl decides what holds for https only */
export function securityHeaders(publicUrl: URL | null): RequestHandler[] {
  const https = publicUrl?.protocol === 'https:';
  return [
    (_request, response, next) => {
      // Scanning a QR code at check-in is the only use of a device's senses.
      response.setHeader(
        'permissions-policy',
        'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
      );
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { ...policy(publicUrl), ...(https ? { upgradeInsecureRequests: [] } : {}) },
      },
      strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      // Not no-referrer: with it a form of ours would be sent with the origin "null".
      referrerPolicy: { policy: 'same-origin' },
      frameguard: { action: 'deny' },
      originAgentCluster: true,
    }),
  ];
}

function policy(publicUrl: URL | null) {
  return {
    defaultSrc: ["'none'"],
    // pdf.js decodes JPEG 2000 and JBIG2 scans in WebAssembly; this allows that and no eval.
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    workerSrc: ["'self'"],
    // No inline styles either: the theme is a style sheet, and React sets styles through the CSSOM.
    styleSrc: ["'self'"],
    // Pages of papers are drawn from blobs.
    imgSrc: ["'self'", 'blob:'],
    fontSrc: ["'self'"],
    // Safari before 15.4 does not count wss: as 'self'.
    connectSrc: ["'self'", ...(publicUrl ? [publicUrl.origin.replace(/^http/, 'ws')] : [])],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
  };
}
