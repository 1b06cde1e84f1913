import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { choiceProblem, type Meeting, type Question, type SecretBallot } from '@e-cabinet/domain';
import { credentialText, secretBallotText } from '@e-cabinet/protocol';

/** As long as the hash. (RSABSSA-SHA384-PSS-Deterministic, RFC 9474, section 5) */
const SALT_BYTES = 48;

/** Whether a ballot gives an answer that was offered, and both signatures hold for this vote. 0.3 ms. (X5) */
export function isValidBallot(meeting: Meeting, question: Question, ballot: SecretBallot): boolean {
  if (!question.issuing || choiceProblem(meeting.rules, question, ballot.choice)) return false;
  const vote = { meetingId: meeting.id, questionId: question.id };
  return (
    isSignedBy(question.issuing.publicKey, credentialText(vote, ballot.pk), ballot.credential) &&
    isCastBy(ballot.pk, secretBallotText(vote, ballot), ballot.signature)
  );
}

function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const key = readKey(publicKey);
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return (
    key !== null &&
    verify(
      'sha384',
      Buffer.from(text),
      { key, padding, saltLength: SALT_BYTES },
      Buffer.from(signature, 'base64'),
    )
  );
}

function isCastBy(pk: string, text: string, signature: string): boolean {
  const key = readKey(pk);
  if (key?.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return false;
  return verify(
    'sha256',
    Buffer.from(text),
    { key, dsaEncoding: 'der' },
    Buffer.from(signature, 'base64'),
  );
}

/** Whatever came over the wire, or lay in Redis: null where it is no key. */
function readKey(spki: string): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}
