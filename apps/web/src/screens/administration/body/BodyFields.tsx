import { BODY_KINDS, BODY_LEVELS, type BodyKind, type BodyLevel } from '@e-cabinet/protocol';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftFields } from '../../../meeting/use-draft.ts';
import { NamesInput } from '../../../parts/NamesInput.tsx';
import { KIND_NAMES, LEVEL_NAMES } from '../../set-up/body-names.ts';
import shared from '../Administration.module.css';
import type { BodyDraft } from './body-draft.ts';

/** Names, kind and level of a body. */
export function BodyFields({ draft }: { readonly draft: DraftFields<BodyDraft> }) {
  const { t } = useTranslation();
  const { value, set, hold } = draft;
  return (
    <>
      <NamesInput
        labels={{ vi: t('setUp.bodyVi'), en: t('setUp.bodyEn') }}
        hints={{ en: t('people.nameEnHint') }}
        value={value}
        onChange={set}
        onHold={hold}
      />
      <div className={shared.pair}>
        <NativeSelect
          label={t('setUp.kind')}
          value={value.kind}
          onChange={(event) => set('kind', event.currentTarget.value as BodyKind)}
          data={BODY_KINDS.map((kind) => ({ value: kind, label: t(KIND_NAMES[kind]) }))}
        />
        <NativeSelect
          label={t('setUp.level')}
          value={value.level}
          onChange={(event) => set('level', event.currentTarget.value as BodyLevel)}
          data={BODY_LEVELS.map((level) => ({ value: level, label: t(LEVEL_NAMES[level]) }))}
        />
      </div>
    </>
  );
}
