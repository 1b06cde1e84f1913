import type { Question } from '@e-cabinet/domain';
import { type ComponentType, lazy, Suspense } from 'react';
import { addWords } from '../words/start-words.ts';
import type { PARTS } from './parts.ts';

export interface SecretVotePartProps {
  readonly part: keyof typeof PARTS;
  readonly question: Question;
  readonly onClose?: () => void;
}

/** A part of a secret vote; all are fetched together when one is there, with their words and what they compute with. */
const Part = lazy(async () => {
  const [{ PARTS: parts }] = await Promise.all([import('./parts.ts'), addWords(['secret'])]);
  const Chosen = ({ part, onClose = nothing, question }: SecretVotePartProps) => {
    const Shown: ComponentType<Required<Omit<SecretVotePartProps, 'part'>>> = parts[part];
    return <Shown question={question} onClose={onClose} />;
  };
  return { default: Chosen };
});

export function SecretVotePart(props: SecretVotePartProps) {
  return (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}

function nothing(): void {}
