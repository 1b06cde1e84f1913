import type { PasswordLink } from '@e-cabinet/protocol';
import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../words/use-formats.ts';
import shared from '../Administration.module.css';
import classes from './PersonPage.module.css';

export interface PasswordLinkNoteProps {
  readonly login: string;
  readonly link: PasswordLink;
}

/** The one-time link, to be copied now: it is nowhere to be read again. */
export function PasswordLinkNote({ login, link }: PasswordLinkNoteProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { field, copied, copy } = useCopying();
  const Form = copied === 'copied' ? IconCheck : IconCopy;
  return (
    <>
      <TextInput
        ref={field}
        readOnly
        // What was pressed is gone; here it can be copied at once.
        autoFocus
        classNames={{ input: classes.link ?? '' }}
        label={t('people.link')}
        description={t('people.linkFor', { login })}
        value={window.location.origin + link.path}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={shared.hint}>
        {t('people.linkValid', { moment: moment(link.expiresAt) })} {t('people.linkOnce')}
      </p>
      <div className={classes.positionActs}>
        <Button leftSection={<Form aria-hidden="true" size="1.2em" />} onClick={() => void copy()}>
          {t('people.copy')}
        </Button>
        <span role="status">
          {copied === 'copied' && t('people.copied')}
          {copied === 'by-hand' && t('people.copyByHand')}
        </span>
      </div>
    </>
  );
}

/** Where the browser keeps its clipboard to itself, the text stands selected for the keyboard. */
function useCopying() {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'copied' | 'by-hand' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setCopied('copied');
    } catch {
      field.current?.focus();
      setCopied('by-hand');
    }
  };
  return { field, copied, copy };
}
