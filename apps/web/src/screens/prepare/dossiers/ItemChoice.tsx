import {
  type BriefPart,
  type Item,
  type ItemId,
  missingPart,
  readinessOf,
} from '@e-cabinet/domain';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { READINESS_WORDS } from '../programme/Assessment.tsx';
import classes from './Dossiers.module.css';

const LACKS = {
  summary: 'dossier.lacks.summary',
  disputed: 'dossier.lacks.disputed',
  decision: 'dossier.lacks.decision',
} as const satisfies Record<BriefPart, string>;

export interface ItemChoiceProps {
  /** In the order of the agenda. */
  readonly items: readonly Item[];
  readonly chosen: ItemId;
  readonly onChoose: (itemId: ItemId) => void;
}

/** The items, each with what is still to be written of it. */
export function ItemChoice({ items, chosen, onChoose }: ItemChoiceProps) {
  const { t } = useTranslation();
  return (
    <nav className={classes.items} aria-label={t('dossier.items')}>
      <ol>
        {items.map((item, index) => (
          <li key={item.id}>
            <button
              type="button"
              className={classes.item}
              aria-current={item.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(item.id)}
            >
              <span className={classes.number}>{index + 1}</span>
              <span className={classes.words}>
                <span>{item.title}</span>
                <Missing item={item} />
                <Reviewed item={item} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Missing({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const part = missingPart(item);
  const Form = part ? IconAlertTriangle : IconCircleCheck;
  if (!part && item.kind !== 'decide') return null;
  return (
    <span className={classes.mark} data-tone={part ? 'attention' : 'good'}>
      <Form aria-hidden="true" size="1.1em" />
      {part ? t(LACKS[part]) : t('dossier.complete')}
    </span>
  );
}

/** What was found, if it was looked through as it is now. (G1) */
function Reviewed({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const readiness = readinessOf(item);
  if (readiness === 'not-yet') return null;
  const isReady = readiness === 'ready';
  const Form = isReady ? IconCircleCheck : IconCircleX;
  return (
    <span className={classes.mark} data-tone={isReady ? 'good' : 'attention'}>
      <Form aria-hidden="true" size="1.1em" />
      {t('programme.found', { readiness: t(READINESS_WORDS[readiness]) })}
    </span>
  );
}
