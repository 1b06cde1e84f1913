import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';

const PDFJS = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The viewer that comes with pdf.js, as it comes: a page, and `openScan()` and `turn()` on it. */
const PAGE = `<!doctype html>
<link rel="stylesheet" href="/pdfjs/web/pdf_viewer.css" />
<style>
  html, body { margin: 0; height: 100%; }
  #container { position: absolute; inset: 0; overflow: auto; }
</style>
<div id="container"><div id="viewer" class="pdfViewer"></div></div>
<script type="module">
  import * as pdfjs from '/pdfjs/build/pdf.min.mjs';
  globalThis.pdfjsLib = pdfjs;
  const { EventBus, PDFLinkService, PDFViewer } = await import('/pdfjs/web/pdf_viewer.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs/build/pdf.worker.min.mjs';
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus });
  const container = document.getElementById('container');
  const viewer = new PDFViewer({ container, eventBus, linkService });
  linkService.setViewer(viewer);
  const worker = new pdfjs.PDFWorker();
  await worker.promise;
  eventBus.on('pagesinit', () => { viewer.currentScaleValue = 'page-width'; });
  const rendered = (page) => new Promise((resolve) => {
    if (viewer.getPageView(page - 1)?.renderingState === 3) return resolve();
    eventBus.on('pagerendered', function look(event) {
      if (event.pageNumber !== page) return;
      eventBus.off('pagerendered', look);
      resolve();
    });
  });
  globalThis.openScan = async () => {
    const began = performance.now();
    const first = rendered(1);
    const task = pdfjs.getDocument({ url: '/scan.pdf', worker });
    const document = await task.promise;
    viewer.setDocument(document);
    linkService.setDocument(document, null);
    await first;
    return performance.now() - began;
  };
  globalThis.turn = async () => {
    const began = performance.now();
    const next = viewer.currentPageNumber + 1;
    viewer.currentPageNumber = next;
    await rendered(next);
    // As soon as the screen can show it.
    await new Promise(requestAnimationFrame);
    return performance.now() - began;
  };
  document.title = 'ready';
</script>`;

export interface StockViewer {
  readonly url: string;
  /** Where the file is put that it opens. */
  readonly file: string;
  stop(): Promise<void>;
}

/** Serves it with a file beside it, in ranges. */
export async function startStockViewer(): Promise<StockViewer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'e-cabinet-stock-'));
  const file = path.join(folder, 'scan.pdf');
  const app = express();
  app.get('/', (_request, response) => void response.type('html').send(PAGE));
  app.get('/scan.pdf', (_request, response) => response.sendFile(file));
  app.use('/pdfjs', express.static(PDFJS));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    file,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
