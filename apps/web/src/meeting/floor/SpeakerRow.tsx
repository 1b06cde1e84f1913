import type { FloorRequest, OfficeName, RequestId } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconMicrophone, IconX } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconAct } from '../../parts/IconAct.tsx';
import { ReasonDialog } from '../../parts/ReasonDialog.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { StateBadge } from '../../parts/StateBadge.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { useMeetingPart } from '../FollowedMeeting.tsx';
import { useAct } from '../use-act.ts';
import { FLOOR_KIND_WORDS } from '../words-of.ts';
import classes from './SpeakerQueue.module.css';

export interface SpeakerRowProps {
  readonly request: FloorRequest;
  readonly place: number;
  readonly plain: boolean;
  /** Before whom it goes one place up or down; undefined where it cannot. */
  readonly before: RequestId | undefined;
  readonly after: RequestId | null | undefined;
  /** Speaking time of the rules. */
  readonly seconds: number;
}

/** One who waits for the floor: call, move, refuse. */
export const SpeakerRow = memo(function SpeakerRow(props: SpeakerRowProps) {
  const { request, place, plain, before, after, seconds } = props;
  const { t } = useTranslation();
  const name = useOfficeName();
  const { act, refusal } = useAct();
  const [refusing, setRefusing] = useState(false);
  const requestId = request.id;
  const who = name(request.name);
  const move = (to: RequestId | null) => act({ type: 'move-floor-request', requestId, before: to });
  return (
    <li className={classes.row}>
      <span className={classes.place}>{place}</span>
      <Who request={request} />
      <span className={classes.acts}>
        {before !== undefined && (
          <IconAct
            icon={IconArrowUp}
            label={t('leading.moveUp', { name: who })}
            onClick={() => void move(before)}
          />
        )}
        {after !== undefined && (
          <IconAct
            icon={IconArrowDown}
            label={t('leading.moveDown', { name: who })}
            onClick={() => void move(after)}
          />
        )}
        <IconAct
          icon={IconX}
          label={t('leading.refuseFloor', { name: who })}
          onClick={() => setRefusing(true)}
        />
        {!plain && (
          <Button
            variant="default"
            leftSection={<IconMicrophone aria-hidden="true" size="1.2em" />}
            aria-label={t('leading.giveFloorTo', { name: who })}
            onClick={() => void act({ type: 'give-floor', requestId, seconds })}
          >
            {t('leading.giveFloor')}
          </Button>
        )}
      </span>
      {refusal && <RefusalNotice {...refusal} />}
      <ReasonDialog
        opened={refusing}
        title={t('leading.refuseFloor', { name: who })}
        confirmLabel={t('leading.refuse')}
        required={false}
        grave
        onConfirm={(reason) => act({ type: 'refuse-floor-request', requestId, reason })}
        onClose={() => setRefusing(false)}
      />
    </li>
  );
});

function Who({ request }: { readonly request: FloorRequest }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const { kind, speaker, subject, respondentSeatId } = request;
  const respondent: OfficeName | undefined = useMeetingPart(
    ({ seats }) => seats[respondentSeatId ?? '']?.name,
  );
  return (
    <span className={classes.who}>
      <span className={classes.name}>
        {speaker ? `${speaker} · ${name(request.name)}` : name(request.name)}
      </span>
      <span className={classes.about}>
        {kind !== 'speak' && (
          <StateBadge tone={kind === 'question' ? 'info' : 'attention'}>
            {t(FLOOR_KIND_WORDS[kind])}
          </StateBadge>
        )}
        {respondent && <span>{t('speaking.asks', { name: name(respondent) })}</span>}
        {subject && <span>{subject}</span>}
      </span>
    </span>
  );
}
