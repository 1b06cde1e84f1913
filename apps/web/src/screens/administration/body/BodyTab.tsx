import type { Body } from '@e-cabinet/protocol';
import { useQuery } from '@tanstack/react-query';
import { bodiesQuery } from '../../../http/directory.ts';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import { Waiting } from '../../problems/Waiting.tsx';
import { BodiesBelow } from './BodiesBelow.tsx';
import classes from './Body.module.css';
import { EditBody } from './EditBody.tsx';

/** The body itself, and the bodies below it. */
export function BodyTab({ bodyId }: { readonly bodyId: string }) {
  const { data: bodies, error, refetch } = useQuery(bodiesQuery);
  const body = bodies?.find(({ id }) => id === bodyId);
  return (
    <>
      {error && <RefusalNotice {...error} onRetry={() => void refetch()} />}
      {!body && !error && <Waiting />}
      {body && <Parts body={body} />}
    </>
  );
}

function Parts({ body }: { readonly body: Body }) {
  return (
    <div className={classes.parts}>
      <EditBody body={body} />
      <BodiesBelow body={body} />
    </div>
  );
}
