import type { Me } from '@e-cabinet/protocol';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { PersonFrame } from '../PersonFrame.tsx';
import { AdministrationTabs } from './AdministrationTabs.tsx';
import { BodyTab } from './body/BodyTab.tsx';
import { CalendarTab } from './calendar/CalendarTab.tsx';
import { MailTab } from './mail/MailTab.tsx';
import { PeopleTab } from './people/PeopleTab.tsx';
import { PersonPage } from './people/PersonPage.tsx';
import { RoomsTab } from './rooms/RoomsTab.tsx';
import { SignInsTab } from './sign-ins/SignInsTab.tsx';
import { type AdministrationTab, wayTo } from './tabs.ts';
import { TypesTab } from './types/TypesTab.tsx';
import { UnitsTab } from './units/UnitsTab.tsx';

const CONTENTS: Readonly<
  Record<AdministrationTab, React.ComponentType<{ readonly bodyId: string }>>
> = {
  people: PeopleTab,
  units: UnitsTab,
  body: BodyTab,
  types: TypesTab,
  rooms: RoomsTab,
  calendar: CalendarTab,
  mail: MailTab,
  'sign-ins': SignInsTab,
};

type AdministeredBody = Me['bodies'][number];

export interface AdministrationProps {
  readonly body: AdministeredBody;
  readonly bodies: readonly AdministeredBody[];
  readonly tab: AdministrationTab;
  /** One person's page instead of the list. */
  readonly personId: string | null;
}

/** One body's parts, and the one that is open. */
export function Administration({ body, bodies, tab, personId }: AdministrationProps) {
  const name = useOfficeName();
  if (tab === 'people' && personId !== null) {
    return (
      <PersonFrame layout="wide" bodyName={name(body.name)}>
        <PersonPage key={personId} bodyId={body.id} personId={personId} />
      </PersonFrame>
    );
  }
  const Content = CONTENTS[tab];
  return (
    <PersonFrame layout="wide" bodyName={name(body.name)}>
      <Heading body={body} bodies={bodies} tab={tab} />
      <AdministrationTabs bodyId={body.id} here={tab} />
      <Content bodyId={body.id} />
    </PersonFrame>
  );
}

type HeadingProps = Pick<AdministrationProps, 'body' | 'bodies' | 'tab'>;

function Heading({ body, bodies, tab }: HeadingProps) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const navigate = useNavigate();
  return (
    <PageHeading
      kicker={t('administration.title')}
      title={name(body.name)}
      actions={
        bodies.length > 1 && (
          <NativeSelect
            aria-label={t('administrator.chooseBody')}
            value={body.id}
            onChange={(event) => void navigate(wayTo(event.currentTarget.value, tab))}
            data={bodies.map((each) => ({ value: each.id, label: name(each.name) }))}
          />
        )
      }
    />
  );
}
