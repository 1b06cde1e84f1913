import { type Item, itemsInOrder, type Question, questionsOf } from '@e-cabinet/domain';
import { useOwnSeat, useWholeMeeting } from '../../meeting/FollowedMeeting.tsx';
import { BringToSession } from './BringToSession.tsx';
import classes from './Office.module.css';
import { QuestionSynthesis } from './QuestionSynthesis.tsx';

/** Question by question: how many answered how, who is missing, and what is said. (L9) */
export function SynthesisView() {
  const meeting = useWholeMeeting();
  const items = itemsInOrder(meeting.agenda);
  return items.map((item) => {
    const asked = questionsOf(meeting, item.id);
    return asked.length === 0 ? null : <OfItem key={item.id} item={item} questions={asked} />;
  });
}

interface OfItemProps {
  readonly item: Item;
  readonly questions: readonly Question[];
}

function OfItem({ item, questions }: OfItemProps) {
  const seat = useOwnSeat();
  const failed = questions.some(({ result }) => result && result.outcome !== 'adopted');
  return (
    <section className={classes.ofItem}>
      <h2 className={classes.itemTitle}>{item.title}</h2>
      {failed && seat?.role === 'secretary' && <BringToSession item={item} />}
      {questions.map((question, index) => (
        <QuestionSynthesis key={question.id} question={question} number={index + 1} />
      ))}
    </section>
  );
}
