import { describe, expect, test } from 'vitest';
import {
  ACCEPT,
  ACCEPTED,
  CHASE,
  DRAFTED,
  EXPECT,
  EXPECTED,
  HEAD,
  NOTHING,
  OFFICER,
  RETURN,
  RETURNED,
  SECRETARY,
  SUBMISSION_BEGUN,
  SUBMISSION_PAPER,
  SUBMISSION_TEXT,
  SUBMIT,
  SUBMITTED,
  submissionActor,
  submissionAfter,
  submissionOutcome,
  WITHDRAW,
  writeTitle,
} from '../testing/submissions.ts';
import { after } from '../testing/times.ts';
import type { SubmissionCommand } from './commands.ts';
import { decideSubmission } from './decide.ts';
import { SUBMISSION_DUTIES, SUBMISSION_POLICY, type SubmissionDuty } from './may.ts';
import { seenSubmission } from './seen.ts';
import { punctualityOf } from './standing.ts';
import type { Submission } from './state.ts';

const careful = submissionActor('officer', ['officer'], { approvalNeeded: true });
const nobody = submissionActor('administrator', []);

describe('who has to do with a file', () => {
  test('H1: for whoever is neither of the unit nor of the secretariat there is none', () => {
    for (const submission of [DRAFTED, EXPECTED, SUBMITTED, RETURNED, ACCEPTED]) {
      expect(seenSubmission(submission, [])).toBeNull();
      for (const command of [SUBMIT, ACCEPT, RETURN, WITHDRAW, CHASE, SUBMISSION_PAPER]) {
        expect(submissionOutcome(submission, nobody, command)).toBe('submission-unknown');
      }
      // Nor does an identifier that is taken give it away.
      expect(submissionOutcome(submission, nobody, SUBMISSION_BEGUN)).toBe('submission-unknown');
    }
    expect(submissionOutcome(NOTHING, nobody, SUBMISSION_BEGUN)).toBe('unit-unknown');
    expect(submissionOutcome(NOTHING, OFFICER, SUBMIT)).toBe('submission-unknown');
  });

  test('H1: the secretariat does not know of what the unit drafts', () => {
    expect(submissionOutcome(DRAFTED, SECRETARY, WITHDRAW)).toBe('submission-unknown');
    expect(submissionOutcome(DRAFTED, SECRETARY, EXPECT)).toBe('submission-unknown');
    expect(submissionOutcome(DRAFTED, OFFICER, SUBMISSION_BEGUN)).toBe('submission-exists');
  });

  test('H1: who may do what is one table', () => {
    const table = Object.entries(SUBMISSION_POLICY).map(([type, duties]) =>
      [type, ...SUBMISSION_DUTIES.filter((duty) => duties.includes(duty))].join(' '),
    );
    expect(table).toEqual([
      'expect-submission secretary',
      'begin-submission officer head',
      'write-submission officer head',
      'add-submission-paper officer head',
      'remove-submission-paper officer head',
      'ask-approval officer head',
      'approve-submission head',
      'refuse-approval head',
      'submit officer head',
      'return-submission secretary',
      'accept-submission secretary',
      'withdraw-submission officer head secretary',
      'chase-submission secretary',
    ]);
    expect(submissionOutcome(SUBMITTED, OFFICER, ACCEPT)).toBe('not-allowed');
    expect(submissionOutcome(SUBMITTED, SECRETARY, SUBMIT)).toBe('not-allowed');
    expect(submissionOutcome(NOTHING, SECRETARY, SUBMISSION_BEGUN)).toBe('not-allowed');
  });
});

describe('the day until which a file is expected', () => {
  test('H2: is to come, and the title is said', () => {
    expect(submissionOutcome(NOTHING, { ...SECRETARY, at: after(100) }, EXPECT)).toBe(
      'deadline-past',
    );
    expect(submissionOutcome(NOTHING, SECRETARY, { ...EXPECT, title: ' ' })).toBe('text-needed');
    const untitled = { ...SUBMISSION_BEGUN, text: { ...SUBMISSION_TEXT, title: ' ' } };
    expect(submissionOutcome(NOTHING, OFFICER, untitled)).toBe('text-needed');
  });

  test('H2: what is not handed in by then is missing, what came first after it is late', () => {
    const standing = (submission: Submission, at: number) => punctualityOf(submission, after(at));
    expect([99, 100, 101].map((at) => standing(EXPECTED, at))).toEqual([
      'in-time',
      'in-time',
      'missing',
    ]);
    const whole = submissionAfter(
      EXPECTED,
      [OFFICER, writeTitle('Report', 0)],
      [OFFICER, SUBMISSION_PAPER],
    );
    const inTime = submissionAfter(whole, [{ ...OFFICER, at: after(90) }, SUBMIT]);
    const late = submissionAfter(whole, [{ ...OFFICER, at: after(101) }, SUBMIT]);
    const again = submissionAfter(
      inTime,
      [SECRETARY, RETURN],
      [{ ...OFFICER, at: after(200) }, SUBMIT],
    );
    expect([inTime, late, again].map((each) => standing(each, 300))).toEqual([
      'in-time',
      'late',
      'in-time',
    ]);
    expect(standing(DRAFTED, 300)).toBe('in-time');
    const declined = submissionAfter(EXPECTED, [OFFICER, WITHDRAW]);
    expect(standing(declined, 300)).toBe('in-time');
  });
});

describe('handing in', () => {
  test('H3: names what is missing', () => {
    for (const part of ['summary', 'disputed', 'decision'] as const) {
      const brief = { ...SUBMISSION_TEXT.brief, [part]: ' ' };
      const text = { ...SUBMISSION_TEXT, brief };
      const base = DRAFTED.textVersion;
      const lacking = submissionAfter(DRAFTED, [OFFICER, { type: 'write-submission', text, base }]);
      expect(decideSubmission(lacking, SUBMIT, OFFICER)).toMatchObject({
        refusal: `brief-without-${part}`,
        facts: { title: SUBMISSION_TEXT.title },
      });
      const informing = { ...text, kind: 'inform' } as const;
      const told = submissionAfter(lacking, [
        OFFICER,
        { type: 'write-submission', text: informing, base: lacking.textVersion },
      ]);
      expect(submissionOutcome(told, OFFICER, SUBMIT)).toBe('ok submission-submitted');
    }
    const bare = submissionAfter(NOTHING, [OFFICER, SUBMISSION_BEGUN]);
    expect(submissionOutcome(bare, OFFICER, SUBMIT)).toBe('submission-without-papers');
    expect(submissionOutcome(bare, OFFICER, { type: 'ask-approval' })).toBe(
      'submission-without-papers',
    );
  });

  test('H3: a paper has an identifier and a title of its own, and is taken off again', () => {
    expect(submissionOutcome(DRAFTED, OFFICER, SUBMISSION_PAPER)).toBe('paper-exists');
    const untitled = { ...SUBMISSION_PAPER, paperId: 'other', title: '' } as SubmissionCommand;
    expect(submissionOutcome(DRAFTED, OFFICER, untitled)).toBe('text-needed');
    const remove: SubmissionCommand = { type: 'remove-submission-paper', paperId: 'paper' };
    expect(submissionAfter(DRAFTED, [OFFICER, remove]).papers).toEqual([]);
    expect(submissionOutcome(DRAFTED, OFFICER, { ...remove, paperId: 'x' })).toBe('paper-unknown');
  });

  test('H4: where the head has said so, only with the head’s approval or by the head', () => {
    expect(submissionOutcome(DRAFTED, careful, SUBMIT)).toBe('submission-not-approved');
    expect(submissionOutcome(DRAFTED, { ...HEAD, approvalNeeded: true }, SUBMIT)).toBe(
      'ok submission-submitted',
    );
    const asked = submissionAfter(DRAFTED, [careful, { type: 'ask-approval' }]);
    expect(submissionOutcome(asked, careful, { type: 'ask-approval' })).toBe('ok');
    expect(submissionOutcome(asked, careful, SUBMIT)).toBe('submission-not-approved');
    const approved = submissionAfter(asked, [HEAD, { type: 'approve-submission' }]);
    expect(submissionOutcome(approved, careful, SUBMIT)).toBe('ok submission-submitted');
  });

  test('H4: what is changed after the word of the head needs it anew, and a refusal says why', () => {
    const asked = submissionAfter(DRAFTED, [careful, { type: 'ask-approval' }]);
    const approved = submissionAfter(asked, [HEAD, { type: 'approve-submission' }]);
    const changes: SubmissionCommand[] = [
      writeTitle('Otherwise', approved.textVersion),
      { ...SUBMISSION_PAPER, paperId: 'second' } as SubmissionCommand,
    ];
    for (const change of changes) {
      const changed = submissionAfter(approved, [careful, change]);
      expect(submissionOutcome(changed, careful, SUBMIT)).toBe('submission-not-approved');
      expect(submissionOutcome(changed, HEAD, { type: 'approve-submission' })).toBe(
        'approval-not-asked',
      );
    }
    const refusal: SubmissionCommand = { type: 'refuse-approval', comment: 'Too long' };
    expect(submissionOutcome(asked, HEAD, { ...refusal, comment: ' ' })).toBe('reason-needed');
    expect(submissionOutcome(DRAFTED, HEAD, refusal)).toBe('approval-not-asked');
    const refused = submissionAfter(approved, [HEAD, refusal]);
    expect(submissionOutcome(refused, careful, SUBMIT)).toBe('submission-not-approved');
    expect(refused.history.at(-1)).toMatchObject({ kind: 'approval-refused', comment: 'Too long' });
  });
});

test.each<[SubmissionDuty]>([['officer'], ['head'], ['secretary']])(
  'H1: a file that nobody has begun is there for no %s',
  (duty) => {
    expect(seenSubmission(NOTHING, [duty])).toBeNull();
  },
);
