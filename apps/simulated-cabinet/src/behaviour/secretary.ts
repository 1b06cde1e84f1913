import { type Item, type Meeting, motionOf, openQuestion, questionsOf } from '@e-cabinet/domain';
import { type Behaviour, type Intent, isLive, send } from '../intent.ts';

/** The session secretary, while no person sits there: puts the questions and drafts the conclusions. */
export const secretary: Behaviour = ({ meeting, newId }) => {
  const item = meeting.currentItemId ? meeting.agenda.items[meeting.currentItemId] : undefined;
  if (!isLive(meeting) || !item || openQuestion(meeting)) return [];
  const questions = questionsOf(meeting, item.id);
  if (item.kind === 'decide' && questions.length === 0) {
    const question = motionOf(`Thông qua: ${item.title}`);
    const put = { questionId: newId(), itemId: item.id, question, repeats: null } as const;
    return [send(`put ${item.id}`, [5, 10], { type: 'put-question', ...put })];
  }
  return draft(meeting, item);
};

function draft(meeting: Meeting, item: Item): readonly Intent[] {
  const questions = questionsOf(meeting, item.id);
  const decided = questions.length > 0 && questions.every(({ state }) => state === 'closed');
  if (item.conclusion || (item.kind === 'decide' && !decided)) return [];
  const adopted = questions.at(-1)?.result?.outcome === 'adopted';
  const text =
    item.kind === 'decide'
      ? `Phiên họp ${adopted ? 'thống nhất thông qua' : 'chưa thông qua'} nội dung: ${item.title}. Cơ quan chủ trì tiếp thu ý kiến các thành viên, hoàn thiện, trình ban hành.`
      : `Phiên họp ghi nhận nội dung: ${item.title}. Giao các bộ, ngành, địa phương tổ chức thực hiện theo chức năng, nhiệm vụ.`;
  const command = { type: 'draft-conclusion', itemId: item.id, text } as const;
  return [send(`draft ${item.id}`, item.kind === 'decide' ? [4, 8] : [25, 35], command)];
}
