import type { Unit } from '@e-cabinet/protocol';
import { useTranslation } from 'react-i18next';
import type { Refused } from '../../../http/answer.ts';
import type { DraftFields } from '../../../meeting/use-draft.ts';
import { NamesInput } from '../../../parts/NamesInput.tsx';
import { RefusalNotice } from '../../../parts/RefusalNotice.tsx';
import shared from '../Administration.module.css';
import { EmailField } from './EmailField.tsx';
import { LoginField } from './LoginField.tsx';
import { PositionsField } from './PositionsField.tsx';
import type { PersonDraft } from './person-draft.ts';
import { RolesField } from './RolesField.tsx';
import { type RefusedPlace, refusedPlace } from './refused-place.ts';

export interface PersonFieldsProps {
  readonly bodyId: string;
  readonly units: readonly Unit[];
  readonly draft: DraftFields<PersonDraft>;
  /** The account belongs to another body: only roles and positions are this one's. */
  readonly placesOnly?: boolean;
  readonly refused: Refused | null;
}

/** Everything that is written of a person; a refusal stands where it was caused. */
export function PersonFields({ bodyId, units, draft, placesOnly, refused }: PersonFieldsProps) {
  const { value, set } = draft;
  const place = refused && refusedPlace(refused.refusal, draft);
  const notice = (here: RefusedPlace) =>
    refused && place === here ? <RefusalNotice {...refused} /> : null;
  return (
    <>
      {!placesOnly && <NameFields draft={draft} />}
      <PositionsField
        bodyId={bodyId}
        units={units}
        value={value.positions}
        onChange={(positions) => set('positions', positions)}
      />
      {notice('positions')}
      <RolesField value={value.roles} onChange={(roles) => set('roles', roles)} />
      {notice('roles')}
      {!placesOnly && <EmailField draft={draft} />}
      {!placesOnly && <LoginField draft={draft} />}
      {notice('login')}
      {notice('form')}
    </>
  );
}

function NameFields({ draft: { value, set, hold } }: Pick<PersonFieldsProps, 'draft'>) {
  const { t } = useTranslation();
  return (
    <div className={shared.pair}>
      <NamesInput
        labels={{ vi: t('people.nameVi'), en: t('people.nameEn') }}
        hints={{ vi: t('people.nameViHint'), en: t('people.nameEnHint') }}
        value={value}
        onChange={set}
        onHold={hold}
      />
    </div>
  );
}
