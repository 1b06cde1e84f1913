import { use, useEffect, useState } from 'react';
import { grown } from '../layout/link-boxes.ts';
import type { PagePlace } from '../layout/page-layout.ts';
import type { PageLink } from '../pdf/page-links.ts';
import type { PaperTools } from '../use-paper-tools.ts';
import { LinkOver } from './LinkOver.tsx';
import { PagesContext } from './pages-context.ts';
import { Watermark } from './Watermark.tsx';

/** What a finger reaches for; CSS pixels. */
const TOUCH = 48;

export interface PageOverProps {
  readonly place: PagePlace;
  readonly tools: PaperTools | null;
}

/** Over a page's drawing and text: whose copy it is, and its links. */
export function PageOver({ place, tools }: PageOverProps) {
  const pages = use(PagesContext);
  const [links, setLinks] = useState<readonly PageLink[] | null>(null);
  const { page, scale } = place;
  useEffect(() => {
    tools?.links.host(page, setLinks);
    return () => {
      tools?.links.host(page, null);
      setLinks(null);
    };
  }, [tools, page]);
  // What flies past undrawn shows nothing, and a mark on it would cost a third of the frames.
  if (!pages || !links) return null;
  const boxes = grown(
    links.map(({ box }) => box),
    TOUCH / scale,
  );
  return (
    <>
      <Watermark place={place} reader={pages.reader} hour={pages.hour} />
      {links.map((link, index) => {
        const box = boxes[index] ?? link.box;
        // The links of a page never change their order.
        return <LinkOver key={index} link={link} box={box} scale={scale} follow={pages.follow} />;
      })}
    </>
  );
}
