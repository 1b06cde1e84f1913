import { currentVersion, type Item, type Paper } from '@e-cabinet/domain';
import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPresentation } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowed, useFollowedPart, useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { papersByItem } from '../../meeting/papers-by-item.ts';
import type { Refusal } from '../../meeting/use-act.ts';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import classes from './ItemDesk.module.css';

/** Turns everybody's pages, where the presenter does not do it; says who shows which page now. */
export function PageControl({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const papers = useMeetingPart((meeting) => meeting.papers);
  const ofItem = useMemo(() => papersByItem(papers).get(item.id) ?? [], [papers, item.id]);
  const show = useShowPage();
  if (ofItem.length === 0) return null;
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{t('console.pages')}</h2>
      <Shown onStop={() => void show.page(null)} />
      <ul className={classes.papers}>
        {ofItem.map((paper) => (
          <PaperPages key={paper.id} paper={paper} onShow={show.page} />
        ))}
      </ul>
      {show.refusal && <RefusalNotice {...show.refusal} />}
    </section>
  );
}

type Page = {
  readonly paperId: string;
  readonly paperVersion: number;
  readonly page: number;
} | null;

function useShowPage() {
  const follower = useFollowed();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const page = async (shown: Page) => {
    const answer = await follower.showPage(shown);
    setRefusal(answer.shown ? null : { refusal: answer.refusal, facts: answer.facts });
  };
  return { page, refusal };
}

function Shown({ onStop }: { readonly onStop: () => void }) {
  const { t } = useTranslation();
  const shown = useFollowedPart(({ page }) => page);
  const title = useMeetingPart(({ papers }) => papers[shown?.paperId ?? '']?.title);
  const office = useSeatName(useMeetingPart(({ seats }) => seats));
  if (!shown || title === undefined) return <p className={classes.none}>{t('console.noPage')}</p>;
  return (
    <p className={classes.shown}>
      <span>{t('console.shown', { title, page: shown.page, name: office(shown.by) })}</span>
      <Button variant="default" onClick={onStop}>
        {t('console.stopShowing')}
      </Button>
    </p>
  );
}

interface PaperPagesProps {
  readonly paper: Paper;
  readonly onShow: (page: Page) => Promise<void>;
}

function PaperPages({ paper, onShow }: PaperPagesProps) {
  const { t } = useTranslation();
  const shown = useFollowedPart(({ page }) => page);
  const current = currentVersion(paper);
  if (!current) return null;
  const { version, file } = current;
  const page = shown?.paperId === paper.id ? shown.page : 0;
  const go = (to: number) =>
    onShow({
      paperId: paper.id,
      paperVersion: version,
      page: Math.min(Math.max(1, to), file.pages),
    });
  return (
    <li className={classes.paper} data-shown={page > 0 || undefined}>
      <span className={classes.paperTitle}>{paper.title}</span>
      <span className={classes.pageActs}>
        {page === 0 ? (
          <Button
            variant="default"
            leftSection={<IconPresentation aria-hidden="true" size="1.2em" />}
            onClick={() => void go(1)}
          >
            {t('console.show')}
          </Button>
        ) : (
          <Turning page={page} pages={file.pages} onGo={(to) => void go(to)} />
        )}
      </span>
    </li>
  );
}

interface TurningProps {
  readonly page: number;
  readonly pages: number;
  readonly onGo: (page: number) => void;
}

/** One page back, one on, or to a number. */
function Turning({ page, pages, onGo }: TurningProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<number | string>('');
  return (
    <>
      <ActionIcon
        variant="default"
        aria-label={t('console.previousPage')}
        onClick={() => onGo(page - 1)}
      >
        <IconChevronLeft aria-hidden="true" />
      </ActionIcon>
      <span className={classes.pageNumber}>{t('console.pageOf', { page, pages: pages })}</span>
      <ActionIcon
        variant="default"
        aria-label={t('console.nextPage')}
        onClick={() => onGo(page + 1)}
      >
        <IconChevronRight aria-hidden="true" />
      </ActionIcon>
      <form
        className={classes.goTo}
        onSubmit={(event) => {
          event.preventDefault();
          if (typeof wanted === 'number') onGo(wanted);
          setWanted('');
        }}
      >
        <NumberInput
          aria-label={t('console.goToPage')}
          placeholder={t('console.goToPage')}
          value={wanted}
          onChange={setWanted}
          min={1}
          max={pages}
          hideControls
          allowDecimal={false}
        />
      </form>
    </>
  );
}
