import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadText } from '../pdf/page-texts.ts';
import classes from './LargeType.module.css';
import { paragraphsOf } from './reflow.ts';
import { type ReadingAloud, useReadingAloud } from './use-reading-aloud.ts';
import { useVoice } from './use-voice.ts';

/** Sizes of the letters, rem. */
const SIZES = [1.25, 1.5, 1.875, 2.25, 2.75];

export interface LargeTypeProps {
  readonly page: number;
  readonly count: number;
  readonly readText: ReadText;
  readonly onGoTo: (page: number) => void;
  readonly onClose: () => void;
}

/** Over the pages: the text of the one being read, in large type, and read aloud where the device can. */
export function LargeType({ page, count, readText, onGoTo, onClose }: LargeTypeProps) {
  const { t } = useTranslation();
  const [size, setSize] = useState(1);
  // Where all pages are seen at once, none is scrolled to: what is read goes on by itself.
  const [read, setRead] = useState(page);
  useEffect(() => setRead(page), [page]);
  const paragraphs = useParagraphs(readText, read);
  const voice = useVoice('vi');
  const aloud = useReadingAloud(paragraphs, voice, () => {
    if (read >= count) return false;
    setRead(read + 1);
    onGoTo(read + 1);
    return true;
  });
  return (
    <section className={classes.reading} aria-label={t('reader.largeType')}>
      <div className={classes.tools}>
        <Button
          variant="default"
          aria-label={t('reader.smallerType')}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        >
          A−
        </Button>
        <Button
          variant="default"
          aria-label={t('reader.largerType')}
          disabled={size === SIZES.length - 1}
          onClick={() => setSize(size + 1)}
        >
          A+
        </Button>
        {voice ? <Voice aloud={aloud} /> : <p className={classes.mute}>{t('reader.noVoice')}</p>}
        <Button variant="default" onClick={onClose}>
          {t('reader.backToPages')}
        </Button>
      </div>
      <div
        className={classes.text}
        style={{ fontSize: `${SIZES[size]}rem` }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        key={read}
      >
        {paragraphs?.length === 0 && <p>{t('reader.noText')}</p>}
        {paragraphs?.map((paragraph, index) => (
          // The paragraphs of a page never change.
          <p key={index} lang="vi" aria-current={index === aloud.at ? 'true' : undefined}>
            {paragraph}
          </p>
        ))}
      </div>
    </section>
  );
}

function Voice({ aloud }: { readonly aloud: ReadingAloud }) {
  const { t } = useTranslation();
  const { speaking } = aloud;
  if (speaking === 'silent') {
    return (
      <Button leftSection={<IconPlayerPlay aria-hidden="true" />} onClick={aloud.start}>
        {t('reader.readAloud')}
      </Button>
    );
  }
  const paused = speaking === 'paused';
  const Form = paused ? IconPlayerPlay : IconPlayerPause;
  return (
    <>
      <Button
        leftSection={<Form aria-hidden="true" />}
        onClick={paused ? aloud.resume : aloud.pause}
      >
        {paused ? t('reader.resume') : t('reader.pause')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPlayerStop aria-hidden="true" />}
        onClick={aloud.stop}
      >
        {t('reader.stop')}
      </Button>
    </>
  );
}

/** null while the text of the page is being read. */
function useParagraphs(readText: ReadText, page: number): readonly string[] | null {
  const [known, setKnown] = useState<{ page: number; paragraphs: readonly string[] } | null>(null);
  useEffect(() => {
    let gone = false;
    const tell = (paragraphs: readonly string[]) => !gone && setKnown({ page, paragraphs });
    readText(page).then(
      ({ items }) => tell(paragraphsOf(items)),
      () => tell([]),
    );
    return () => {
      gone = true;
    };
  }, [readText, page]);
  return known?.page === page ? known.paragraphs : null;
}
