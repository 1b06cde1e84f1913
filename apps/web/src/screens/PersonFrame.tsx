import type { ReactNode } from 'react';
import { useMe, useSignOut } from '../http/me.ts';
import { AppFrame, type AppFrameProps } from '../parts/AppFrame.tsx';
import { useOfficeName } from '../words/use-language.ts';
import { administeredBodies } from './administration/administered-bodies.ts';
import { Demonstration } from './demonstration/Demonstration.tsx';

export type PersonFrameProps = Pick<
  AppFrameProps,
  'middle' | 'status' | 'strip' | 'layout' | 'footer'
> & {
  /** When the screen belongs to another body than the person's own. */
  readonly bodyName?: string;
  readonly children: ReactNode;
};

/** The frame filled in with who is signed in. Screens of somebody signed in start with it. */
export function PersonFrame({ bodyName, children, strip, ...frame }: PersonFrameProps) {
  const { data: me } = useMe();
  const name = useOfficeName();
  const signOut = useSignOut();
  if (!me) return null;
  const own = me.bodies[0];
  return (
    <AppFrame
      {...frame}
      strip={
        <>
          <Demonstration part="bar" />
          {strip}
        </>
      }
      bodyName={bodyName ?? (own ? name(own.name) : '')}
      office={name(me.person.name)}
      administers={administeredBodies(me).length > 0}
      onSignOut={() => void signOut()}
    >
      {children}
    </AppFrame>
  );
}
