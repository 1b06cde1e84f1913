import type { CSSProperties, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../layout/link-boxes.ts';
import type { LinkTarget, PageLink } from '../pdf/page-links.ts';
import classes from './OverPages.module.css';

export interface LinkOverProps {
  readonly link: PageLink;
  readonly box: Box;
  /** CSS pixels per PDF point. */
  readonly scale: number;
  readonly follow: (target: LinkTarget) => void;
}

/** A link of a page, over its words. One that leads out is asked about first, however it is pressed. */
export function LinkOver({ link: { target, words }, box, scale, follow }: LinkOverProps) {
  const { t } = useTranslation();
  const style: CSSProperties = {
    left: box.left * scale,
    top: box.top * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
  if (target.kind === 'page') {
    const name = t('reader.linkToPage', { page: target.page });
    return (
      <button
        type="button"
        className={classes.link}
        style={style}
        title={name}
        onClick={() => follow(target)}
      >
        <span className={classes.name}>{words ? `${words} – ${name}` : name}</span>
      </button>
    );
  }
  const ask = (event: MouseEvent) => {
    // The secondary button opens the browser's own menu, which shows the address.
    if (event.button === 2) return;
    event.preventDefault();
    follow(target);
  };
  return (
    <a
      href={target.address}
      target="_blank"
      rel="noopener noreferrer"
      className={classes.link}
      style={style}
      title={target.address}
      onClick={ask}
      onAuxClick={ask}
    >
      <span className={classes.name}>
        {words ? `${words} – ${target.address}` : target.address}
      </span>
    </a>
  );
}
