#!/usr/bin/env node
// Checks a sealed result sheet of e-Cabinet from the exported file alone. Needs Node.js 20 or newer
// and nothing else; shares no code with the product, so that it can be read and believed by itself.
//
//   node check-result-sheet.mjs result-sheet.json [--key <public key>] [--code ABCDE-FGHIJ]…
//
// --key   the public key as it was published before the vote; without it the one in the sheet is
//         believed, and only whoever holds that key is proven to have signed.
// --code  the code on a voter's tablet: is it in the sheet?
import { constants, createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @type {string[]} */
const problems = [];
const ensure = (holds, problem) => holds || problems.push(problem);
const say = (line) => process.stdout.write(`${line}\n`);
const complain = (line) => process.stderr.write(`${line}\n`);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** RFC 8785: one text for each value. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

/** The first 50 bits of a hash in base32 (RFC 4648). */
function codeOf(hash) {
  const letters = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => {
    const bits = BigInt(`0x${hash.slice(0, 13)}`) >> BigInt(47 - 5 * index);
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number(bits & 31n)];
  });
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

function checkSignature({ sheet, signature }, published) {
  ensure(!published || published === sheet.publicKey, 'The sheet names another public key.');
  const der = Buffer.from(published ?? sheet.publicKey, 'base64');
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const text = Buffer.from(canonical(sheet));
  const holds = verify(null, text, key, Buffer.from(signature, 'base64'));
  ensure(key.asymmetricKeyType === 'ed25519' && holds, 'The signature does not hold.');
}

function checkChain({ from, to, before, records, after }) {
  ensure(records.length === to - from + 1, 'The chain has not one hash for each record.');
  const end = records.reduce((chain, hash) => sha256(Buffer.from(chain + hash, 'hex')), before);
  ensure(end === after, 'The hash chain is broken.');
}

/** By name: hash and record of each ballot are computed again from what the line says. */
function checkNamedLine({ meeting, question, log }, { hash, salt, recorded }) {
  const { version, by, at, event } = recorded;
  const { questionId, seatId, choice, comment } = event;
  const ballot = { meetingId: meeting.id, questionId, seatId, choice, comment, version, at, salt };
  const code = codeOf(hash);
  ensure(questionId === question.id, `${code} is of another question.`);
  ensure(
    sha256(canonical({ is: 'e-cabinet/ballot/1', ...ballot })) === hash,
    `${code} was altered.`,
  );
  const record = { is: 'e-cabinet/record/1', meetingId: meeting.id, version, by, at, event, salt };
  const inLog = log.records[version - log.from];
  ensure(sha256(canonical(record)) === inLog, `${code} is not in the log at ${version}.`);
}

const signed = (lines, key, signature, how, about) => {
  const pem = { key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' };
  const text = Buffer.from(lines.join('\n'));
  return verify(how, text, { ...pem, ...about }, Buffer.from(signature, 'base64'));
};

/** A secret vote: each ballot is signed by its own pseudonym, and that by the key of the vote. */
function checkSecretBallots({ meeting, question, ballots: { secret, lines } }) {
  const pseudonyms = lines.map(({ pk }) => pk);
  ensure(new Set(pseudonyms).size === lines.length, 'A pseudonym is listed twice.');
  ensure(pseudonyms.join() === [...pseudonyms].sort().join(), 'The ballots are not sorted.');
  ensure(lines.length === secret.issued, 'There are not as many ballots as credentials.');
  const vote = [meeting.id, question.id];
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  for (const { pk, choice, signature, credential } of lines) {
    const given = ['e-cabinet/secret-ballot/1', ...vote, pk];
    const cast = ['e-cabinet/secret-ballot/1/cast', ...vote, pk, choice];
    const isGiven = signed(given, secret.publicKey, credential, 'sha384', padding);
    ensure(isGiven, `${pk} has no credential of this vote.`);
    const isCast = signed(cast, pk, signature, 'sha256', { dsaEncoding: 'der' });
    ensure(isCast, `The ballot of ${pk} was altered.`);
  }
}

function checkBallots(sheet) {
  if (sheet.ballots.secret) return checkSecretBallots(sheet);
  const { byName, lines } = sheet.ballots;
  const hashes = lines.map(({ hash }) => hash);
  ensure(new Set(hashes).size === hashes.length, 'A ballot is listed twice.');
  ensure(hashes.join() === [...hashes].sort().join(), 'The ballots are not sorted by hash.');
  if (!byName) return;
  const voters = lines.map(({ recorded }) => recorded.event.seatId);
  ensure(new Set(voters).size === voters.length, 'A voter is listed twice.');
  for (const line of lines) checkNamedLine(sheet, line);
}

/** Where votes are weighed each ballot counts for its weight, which stands beside the name. */
function checkWeights({ ballots: { byName, lines }, result: { weighed } }) {
  if (!weighed) {
    ensure(!byName || lines.every(({ weight }) => weight === 1), 'A ballot counts more than once.');
    return;
  }
  const cast = Object.values(weighed.tally).reduce((sum, votes) => sum + votes, 0);
  ensure(cast === weighed.cast, 'The weights cast are not all.');
  if (!byName) return;
  for (const [answer, stated] of Object.entries(weighed.tally)) {
    const given = lines.filter(({ recorded }) => recorded.event.choice === answer);
    const found = given.reduce((sum, { weight }) => sum + weight, 0);
    ensure(found === stated, `${answer}: the weight ${stated} is stated, ${found} is listed.`);
  }
}

function checkSums({ ballots: { byName, lines }, result }) {
  const choices = lines.map((line) => (byName ? line.recorded.event.choice : line.choice));
  for (const [answer, stated] of Object.entries(result.tally)) {
    const found = choices.filter((choice) => choice === answer).length;
    ensure(found === stated, `${answer}: ${stated} are stated, ${found} are listed.`);
  }
  ensure(
    choices.every((choice) => Object.hasOwn(result.tally, choice)),
    'A ballot gives an answer that the tally does not know.',
  );
  const { cast, entitled, notVoting, castInRoom, castRemotely } = result;
  ensure(cast === lines.length, `${cast} ballots are stated, ${lines.length} are listed.`);
  ensure(castInRoom + castRemotely === cast, 'Ballots in the room and remote ones are not all.');
  ensure(entitled - cast === notVoting, 'Those who voted and those who did not are not all.');
}

const FOR_NOBODY = new Set(['blank', 'abstain']);
const BETWEEN = { approval: '+', ranking: '>' };

const sumOf = (markings) => markings.reduce((sum, [, votes]) => sum + votes, 0);

/** An election: every ballot names candidates with a sign between them. The votes are added up again. */
function checkElection({ question, result }) {
  const candidates = question.options.map(({ id }) => id);
  // Compared with the ballots above: so many votes, by weight or one each, for every marking.
  const markings = Object.entries(result.weighed?.tally ?? result.tally).map(([choice, votes]) => {
    return [FOR_NOBODY.has(choice) ? [] : choice.split(BETWEEN[question.kind]), votes];
  });
  ensure(
    markings.flatMap(([marked]) => marked).every((id) => candidates.includes(id)),
    'A ballot names somebody who was no candidate.',
  );
  ensure(
    result.count.elected.length <= result.election.places,
    'More are elected than there are places.',
  );
  if (question.kind === 'approval') checkApproval(candidates, markings, result);
  else checkRanking(candidates, markings, result);
}

/** Elected is who has most votes and the majority; who has as many as the last one is named as tied. */
function checkApproval(candidates, markings, { needed, election, count }) {
  const votesOf = (id) => sumOf(markings.filter(([marked]) => marked.includes(id)));
  for (const id of candidates) {
    ensure(
      count.votes[id] === votesOf(id),
      `${id}: ${count.votes[id]} stated, ${votesOf(id)} found.`,
    );
  }
  const able = candidates.filter((id) => votesOf(id) >= needed);
  const last = able.map(votesOf).sort((a, b) => b - a)[election.places - 1] ?? 0;
  const level = able.filter((id) => votesOf(id) === last);
  const ahead = able.filter((id) => votesOf(id) > last);
  const isTied = able.length > election.places && ahead.length + level.length > election.places;
  const sure = isTied ? ahead : able.filter((id) => votesOf(id) >= last);
  ensure(
    sure.every((id) => count.elected.includes(id)),
    'Somebody with enough votes is not elected.',
  );
  ensure(
    count.elected.every((id) => sure.includes(id) || (isTied && level.includes(id))),
    'Somebody is elected without enough votes.',
  );
  const named = count.tied?.candidates ?? [];
  ensure([...named].sort().join() === (isTied ? level.sort().join() : ''), 'The tie is not right.');
}

/** Each round is counted again with those who still stand; who leaves has the fewest votes. */
function checkRanking(candidates, markings, { needed, count }) {
  let standing = candidates;
  for (const [index, { votes, exhausted, out }] of count.rounds.entries()) {
    const first = (marked) => marked.find((id) => standing.includes(id));
    const votesOf = (id) => sumOf(markings.filter(([marked]) => first(marked) === id));
    const right = standing.every((id) => votes[id] === votesOf(id));
    const left = votesOf(undefined);
    ensure(right && left === exhausted, `Round ${index + 1} is not counted right.`);
    const fewest = Math.min(...standing.map(votesOf));
    ensure(
      out.every((id) => votesOf(id) === fewest),
      `In round ${index + 1} somebody left who had not the fewest votes.`,
    );
    standing = standing.filter((id) => !out.includes(id));
  }
  for (const id of count.elected) {
    ensure(standing.includes(id), `${id} is elected and had left.`);
    ensure(count.tied || count.votes[id] >= needed, `${id} is elected without enough votes.`);
  }
}

function electedIn({ question, result }) {
  return result.count.elected.map((id) => question.options.find((each) => each.id === id)?.label);
}

function argumentsOf([file, ...rest]) {
  const codes = rest.flatMap((each, index) => (each === '--code' ? [rest[index + 1] ?? ''] : []));
  return { file, codes, key: rest.includes('--key') ? rest[rest.indexOf('--key') + 1] : undefined };
}

const { file, codes, key } = argumentsOf(process.argv.slice(2));
if (!file) {
  complain('node check-result-sheet.mjs result-sheet.json [--key <public key>] [--code <code>]…');
  process.exit(2);
}
try {
  const sealed = JSON.parse(readFileSync(file, 'utf8'));
  const { sheet } = sealed;
  ensure(sheet.is === 'e-cabinet/result-sheet/1', 'This is not a result sheet.');
  checkSignature(sealed, key);
  checkChain(sheet.log);
  checkBallots(sheet);
  checkSums(sheet);
  checkWeights(sheet);
  if (sheet.result.election) checkElection(sheet);
  const hashes = sheet.ballots.lines.flatMap(({ hash }) => hash ?? []);
  const listed = new Set(hashes.map(codeOf));
  for (const code of codes) ensure(listed.has(code.toUpperCase()), `${code} is not in the sheet.`);
  if (problems.length === 0) {
    say(`${sheet.meeting.title}\n${sheet.question.text}`);
    say(`${JSON.stringify(sheet.result.tally)}: ${sheet.result.outcome}`);
    if (sheet.result.election) say(`Elected: ${electedIn(sheet).join(', ') || 'nobody'}`);
    if (sheet.question.voidedBecause !== null) say('Declared void afterwards.');
    say(`Signed with ${sheet.publicKey}${key ? '' : ' (compare it with the published one)'}`);
    say(`Log up to ${sheet.log.to}: ${sheet.log.after}`);
    say('The signature, the chain, every ballot and the sums are right.');
  }
} catch (error) {
  problems.push(`The file cannot be read as a result sheet: ${error.message}`);
}
for (const problem of problems) complain(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
