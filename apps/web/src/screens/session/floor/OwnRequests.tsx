import type { FloorRequest } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../meeting/use-act.ts';
import { FLOOR_KIND_WORDS } from '../../../meeting/words-of.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import classes from './FloorMenu.module.css';
import type { MyFloor } from './my-floor.ts';

/** What this seat has asked for, each with its place, and a way to take it back. */
export function OwnRequests({ mine }: { readonly mine: MyFloor }) {
  const { t } = useTranslation();
  const { act, refusal } = useAct();
  const withdraw = ({ id }: FloorRequest) =>
    void act({ type: 'withdraw-floor-request', requestId: id });
  if (mine.waiting.length === 0) return null;
  return (
    <section className={classes.own}>
      {mine.waiting.map(({ request, place }) => (
        <div key={request.id} className={classes.ownRequest}>
          <p className={classes.ownPlace}>
            <strong>{t('floor.place', { place })}</strong>
            <span className={classes.about}>
              {t(FLOOR_KIND_WORDS[request.kind])}
              {place === 1 && ` · ${t('floor.next')}`}
            </span>
          </p>
          <Button variant="default" onClick={() => withdraw(request)}>
            {t('floor.withdraw')}
          </Button>
        </div>
      ))}
      {refusal && <RefusalNotice {...refusal} />}
    </section>
  );
}
