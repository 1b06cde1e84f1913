import { type Item, may, type Seat } from '@e-cabinet/domain';
import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../connection/new-id.ts';
import { displayedQuestion, isBeingVoted } from '../../meeting/displayed-question.ts';
import { useMeetingPart, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { SpeakingControls } from '../../meeting/floor/SpeakingControls.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { SecretVotePart } from '../../secret-votes/SecretVotePart.tsx';
import { useOfficeName } from '../../words/use-language.ts';
import { ItemHeading } from '../conduct/ItemHeading.tsx';
import { PositionsGlance } from '../conduct/PositionsGlance.tsx';
import { Recusals } from '../conduct/Recusals.tsx';
import { VoteProgress } from '../conduct/VoteProgress.tsx';
import { Conclusion } from './Conclusion.tsx';
import { OwnBallot } from './OwnBallot.tsx';
import { PutQuestions } from './PutQuestions.tsx';
import { Result } from './Result.tsx';
import classes from './Stage.module.css';

/** The item before the meeting: the speech, the vote or its result, the positions, the conclusion. */
export function ItemStage({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const shown = displayedQuestion(useWholeMeeting());
  const voting = shown && isBeingVoted(shown);
  const ended = shown && !voting;
  // What the chair is asked to confirm stands where it is read first.
  const toConfirm = !voting && isToConfirm(item);
  return (
    <>
      <ItemHeading item={item} />
      <Recusals item={item} />
      <SpeakingControls withoutEnd />
      {voting && (
        <>
          <VoteProgress question={shown} />
          {shown.secret ? (
            <SecretVotePart part="SecretOwnBallot" question={shown} />
          ) : (
            <OwnBallot question={shown} />
          )}
        </>
      )}
      {toConfirm && <Conclusion item={item} />}
      {ended && <Result question={shown} />}
      {!voting && <PutQuestions item={item} />}
      {!voting && !toConfirm && <Conclusion item={item} />}
      {item.kind !== 'inform' && (
        <section className={classes.part}>
          <h2 className={classes.partTitle}>{t('leading.positions')}</h2>
          <PositionsToCall item={item} />
        </section>
      )}
    </>
  );
}

function isToConfirm({ conclusion }: Item): boolean {
  return conclusion !== null && conclusion.confirmedAt === null && conclusion.text.trim() !== '';
}

/** Who objects or wishes to speak, each to be called with one tap. */
function PositionsToCall({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const name = useOfficeName();
  const seconds = useMeetingPart(({ rules }) => rules.speakingSeconds);
  const { act, refusal } = useAct();
  const call = useCallback(
    (seat: Seat) =>
      may(seat.role, 'request-floor') && (
        <Button
          variant="default"
          leftSection={<IconMicrophone aria-hidden="true" size="1.2em" />}
          aria-label={t('leading.giveFloorTo', { name: name(seat.name) })}
          onClick={() =>
            void act({ type: 'call-speaker', requestId: newId(), seatId: seat.id, seconds })
          }
        >
          {t('leading.giveFloor')}
        </Button>
      ),
    [t, name, act, seconds],
  );
  return (
    <>
      {refusal && <RefusalNotice {...refusal} />}
      <PositionsGlance item={item} act={call} />
    </>
  );
}
