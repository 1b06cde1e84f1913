import {
  IconCheck,
  IconCheckbox,
  IconCircleCheck,
  IconDoorExit,
  IconGavel,
  IconListCheck,
  IconMicrophone,
  IconMicrophoneOff,
  IconPlayerPlay,
  IconPlayerStop,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { ActButton } from '../../meeting/ActButton.tsx';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { SecretVotePart } from '../../secret-votes/SecretVotePart.tsx';
import { CloseSitting } from './CloseSitting.tsx';
import { CloseVote } from './CloseVote.tsx';
import type { NextStep } from './next-step.ts';
import { OpenVote } from './OpenVote.tsx';
import { PutToVote } from './PutToVote.tsx';
import { commandOf } from './step-command.ts';
import { useStepLabel } from './use-step-label.ts';

const FORMS: Readonly<Record<NextStep['kind'], TablerIcon>> = {
  'open-sitting': IconGavel,
  'resume-sitting': IconPlayerPlay,
  'close-vote': IconPlayerStop,
  'resume-vote': IconPlayerPlay,
  'end-floor': IconMicrophoneOff,
  'give-floor': IconMicrophone,
  'open-vote': IconCheckbox,
  'put-question': IconCheckbox,
  'confirm-conclusion': IconCircleCheck,
  'conclude-item': IconCheck,
  'announce-list': IconListCheck,
  'adopt-list': IconGavel,
  'take-up': IconPlayerPlay,
  'close-sitting': IconDoorExit,
  over: IconCheck,
};

/** Steps that ask before they are sent. */
const ASKING: ReadonlySet<NextStep['kind']> = new Set<NextStep['kind']>([
  'close-vote',
  'open-vote',
  'put-question',
  'close-sitting',
]);

/** The large button of the chair's screen. */
export function NextAct({ step }: { readonly step: NextStep }) {
  const label = useStepLabel();
  const seconds = useMeetingPart(({ rules }) => rules.speakingSeconds);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const item = useMeetingPart(({ agenda, currentItemId }) => agenda.items[currentItemId ?? '']);
  return (
    <>
      <ActButton
        command={commandOf(step, seconds)}
        icon={FORMS[step.kind]}
        weight="main"
        size="huge"
        fullWidth
        {...(ASKING.has(step.kind) && { onAsk: () => setAsking(true) })}
      >
        {label(step)}
      </ActButton>
      {asking && <Asked step={step} onClose={close} />}
      {item && (
        <PutToVote
          opened={asking && step.kind === 'put-question'}
          item={item}
          repeats={step.kind === 'put-question' ? step.repeats : null}
          onClose={close}
        />
      )}
    </>
  );
}

interface AskedProps {
  readonly step: NextStep;
  readonly onClose: () => void;
}

function Asked({ step, onClose }: AskedProps) {
  switch (step.kind) {
    case 'close-vote':
      return step.question.secret ? (
        <SecretVotePart part="CloseSecretVote" question={step.question} onClose={onClose} />
      ) : (
        <CloseVote question={step.question} onClose={onClose} />
      );
    case 'open-vote':
      return <OpenVote question={step.question} onClose={onClose} />;
    case 'close-sitting':
      return <CloseSitting opened onClose={onClose} />;
    default:
      return null;
  }
}
