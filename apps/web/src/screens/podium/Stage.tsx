import { displayedQuestion } from '../../meeting/displayed-question.ts';
import { useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { BeforeOpening } from './BeforeOpening.tsx';
import { BetweenItems } from './BetweenItems.tsx';
import { ItemStage } from './ItemStage.tsx';
import { Result } from './Result.tsx';

/** What is before the meeting now. */
export function Stage() {
  const meeting = useWholeMeeting();
  const { phase, currentItemId, agenda } = meeting;
  const current = agenda.items[currentItemId ?? ''];
  const shown = displayedQuestion(meeting);
  switch (phase) {
    case 'preparing':
    case 'published':
      return <BeforeOpening />;
    case 'closed':
    case 'cancelled':
      return null;
    case 'in-session':
    case 'suspended':
      if (current) return <ItemStage key={current.id} item={current} />;
      return (
        <>
          {shown && <Result question={shown} />}
          <BetweenItems />
        </>
      );
  }
}
