import { GOVERNMENT_RULES, MEETING_KINDS, type MeetingKind } from '@e-cabinet/domain';
import { ANSWER_DAYS_MAX, type MeetingType } from '@e-cabinet/protocol';
import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMeetingType, changeMeetingType } from '../../../http/meeting-types.ts';
import { MEETING_KIND_WORDS } from '../../../meeting/words-of.ts';
import { NamesInput } from '../../../parts/NamesInput.tsx';
import { RulesFields } from '../../secretariat/form/RulesFields.tsx';
import shared from '../Administration.module.css';
import { EditForm } from '../EditForm.tsx';
import { nameOf } from '../people/person-draft.ts';
import { useChange } from '../use-change.ts';
import { creationOf } from './creation-of.ts';

export interface TypeFormProps {
  readonly bodyId: string;
  /** Null for a new one. */
  readonly type: MeetingType | null;
  readonly onDone: () => void;
}

const ANSWER_DAYS = 5;

/** A type's name, form, deadlines and rules. It keeps what is typed, whatever others do meanwhile. */
export function TypeForm({ bodyId, type, onDone }: TypeFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState({ vi: type?.name.vi ?? '', en: type?.name.en ?? '' });
  const [kind, setKind] = useState<MeetingKind>(type?.kind ?? 'ordinary');
  const [rules, setRules] = useState(type?.rules ?? GOVERNMENT_RULES);
  const [answerDays, setAnswerDays] = useState(type?.answerDays ?? ANSWER_DAYS);
  const { change, refused, busy } = useChange();
  const save = async () => {
    const written = creationOf({ name: nameOf(name), kind, rules, answerDays });
    const answer = await change(() =>
      type ? changeMeetingType(bodyId, type.id, written) : addMeetingType(bodyId, written),
    );
    if (answer.ok) onDone();
  };
  return (
    <EditForm
      refused={refused}
      busy={busy}
      saveLabel={type ? t('administrator.save') : t('meetingTypes.add')}
      onSave={save}
    >
      <NamesInput
        labels={{ vi: t('meetingTypes.nameVi'), en: t('meetingTypes.nameEn') }}
        hints={{ en: t('people.nameEnHint') }}
        value={name}
        onChange={(field, text) => setName({ ...name, [field]: text })}
      />
      <div className={shared.pair}>
        <NativeSelect
          label={t('meetingTypes.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as MeetingKind)}
          data={MEETING_KINDS.map((each) => ({ value: each, label: t(MEETING_KIND_WORDS[each]) }))}
        />
        <NumberInput
          label={t('meetingTypes.answerDays')}
          value={answerDays}
          onChange={(days) => setAnswerDays(Number(days) || 1)}
          min={1}
          max={ANSWER_DAYS_MAX}
          allowDecimal={false}
          clampBehavior="strict"
        />
      </div>
      <RulesFields rules={rules} onChange={setRules} open />
    </EditForm>
  );
}
