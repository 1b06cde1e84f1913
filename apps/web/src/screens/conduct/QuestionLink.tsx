import type { Link } from '@e-cabinet/domain';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';

export interface QuestionLinkProps {
  readonly link: Link | null;
  readonly questionId: string | null;
  readonly onChange: (link: Link | null) => void;
}

/** Whether the vote depends on how another one ends. */
export function QuestionLink({ link, questionId, onChange }: QuestionLinkProps) {
  const { t } = useTranslation();
  const questions = useMeetingPart((meeting) => meeting.questions);
  const others = Object.values(questions).filter(
    ({ id, state }) => id !== questionId && state !== 'withdrawn' && state !== 'void',
  );
  if (others.length === 0) return null;
  const choose = (value: string) => {
    const [outcome, ...id] = value.split(' ');
    if (outcome !== 'adopted' && outcome !== 'rejected') return onChange(null);
    onChange({ questionId: id.join(' '), outcome });
  };
  return (
    <NativeSelect
      label={t('questions.link')}
      value={link ? `${link.outcome} ${link.questionId}` : ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{t('questions.noLink')}</option>
      {others.map(({ id, text }) => (
        <optgroup key={id} label={text}>
          <option value={`adopted ${id}`}>{t('questions.ifAdopted', { text })}</option>
          <option value={`rejected ${id}`}>{t('questions.ifRejected', { text })}</option>
        </optgroup>
      ))}
    </NativeSelect>
  );
}
