import type { MeetingEvent, Recorded } from '../event.ts';
import type { Meeting } from '../meeting.ts';
import { own } from '../own.ts';
import type { Question } from './state.ts';

/** Changes the question that an event is about; one that this reader does not know stays unknown. */
export function change<E extends Extract<MeetingEvent, { readonly questionId: string }>>(
  next: (question: Question, recorded: Recorded<E>) => Question,
): (meeting: Meeting, recorded: Recorded<E>) => Meeting {
  return (meeting, recorded) => {
    const question = own(meeting.questions, recorded.event.questionId);
    return question ? withQuestion(meeting, next(question, recorded)) : meeting;
  };
}

export function withQuestion(meeting: Meeting, question: Question): Meeting {
  return { ...meeting, questions: { ...meeting.questions, [question.id]: question } };
}
