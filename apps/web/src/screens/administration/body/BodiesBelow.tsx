import type { Body } from '@e-cabinet/protocol';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { directoryQuery } from '../../../http/directory.ts';
import { useMe } from '../../../http/me.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { SheetDialog } from '../../../parts/SheetDialog.tsx';
import { useOfficeName } from '../../../words/use-language.ts';
import shared from '../Administration.module.css';
import { administeredBodies } from '../administered-bodies.ts';
import { wayTo } from '../tabs.ts';
import classes from './Body.module.css';
import { NewBody } from './NewBody.tsx';

/** The bodies right below: those that one administers oneself are a tap away. */
export function BodiesBelow({ body }: { readonly body: Body }) {
  const { t } = useTranslation();
  const { data: directory, error, refetch } = useQuery(directoryQuery(body.id));
  const [adding, setAdding] = useState(false);
  const below = directory?.bodies.filter(({ parentId }) => parentId === body.id);
  return (
    <section className={shared.panel}>
      <h2 className={shared.title}>{t('bodies.below')}</h2>
      <p className={shared.hint}>{below?.length === 0 ? t('bodies.none') : t('bodies.hint')}</p>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {below && below.length > 0 && (
        <ul className={classes.below}>
          {below.map((each) => (
            <BodyBelow key={each.id} body={each} />
          ))}
        </ul>
      )}
      <Button
        className={classes.new ?? ''}
        variant="default"
        leftSection={<IconPlus aria-hidden="true" size="1.2em" />}
        onClick={() => setAdding(true)}
      >
        {t('bodies.add')}
      </Button>
      <SheetDialog opened={adding} title={t('bodies.add')} onClose={() => setAdding(false)}>
        <NewBody above={body} onDone={() => setAdding(false)} />
      </SheetDialog>
    </section>
  );
}

function BodyBelow({ body }: { readonly body: Pick<Body, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { data: me } = useMe();
  const isMine = administeredBodies(me).some(({ id }) => id === body.id);
  return (
    <li className={classes.body}>
      {isMine ? (
        <Link className={classes.opens} to={wayTo(body.id, 'people')}>
          {name(body.name)}
        </Link>
      ) : (
        <>
          <span>{name(body.name)}</span>
          <span className={shared.facts}>{t('bodies.byOthers')}</span>
        </>
      )}
    </li>
  );
}
