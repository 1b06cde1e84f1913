import { type Announcement, type AnnouncementAudience, isAddressed, may } from '@e-cabinet/domain';
import { REASON_MAX } from '@e-cabinet/protocol';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../connection/new-id.ts';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';
import { useAct } from '../../meeting/use-act.ts';
import { useSeatName } from '../../meeting/VoteByName.tsx';
import { RefusalNotice } from '../../parts/RefusalNotice.tsx';
import { useFormats } from '../../words/use-formats.ts';
import { useOfficeName } from '../../words/use-language.ts';
import classes from './SidePanels.module.css';

/** Tells everybody, the members or one bridge point something, and counts who has acknowledged it. (L15) */
export function Announcements() {
  const { t } = useTranslation();
  const announcements = useMeetingPart((meeting) => meeting.announcements);
  return (
    <div className={classes.stack}>
      <NewAnnouncement />
      {announcements.length === 0 && <p className={classes.none}>{t('console.noAnnouncements')}</p>}
      <ul className={classes.people}>
        {[...announcements].reverse().map((announcement) => (
          <Sent key={announcement.id} announcement={announcement} />
        ))}
      </ul>
    </div>
  );
}

function NewAnnouncement() {
  const { t } = useTranslation();
  const name = useOfficeName();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const bridges = useMemo(
    () => Object.values(seats).filter(({ role }) => role === 'bridge'),
    [seats],
  );
  const [text, setText] = useState('');
  const [to, setTo] = useState('all');
  const { act, refusal } = useAct();
  const send = async () => {
    const announcement = { announcementId: newId(), text: text.trim(), audience: audienceOf(to) };
    if (await act({ type: 'make-announcement', ...announcement })) setText('');
  };
  return (
    <form
      className={classes.announce}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        label={t('console.announcement')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={REASON_MAX}
        autosize
        minRows={2}
        required
      />
      <NativeSelect
        label={t('console.announceTo')}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      >
        <option value="all">{t('console.toAll')}</option>
        <option value="members">{t('console.toMembers')}</option>
        {bridges.map((bridge) => (
          <option key={bridge.id} value={bridge.id}>
            {name(bridge.name)}
          </option>
        ))}
      </NativeSelect>
      {refusal && <RefusalNotice {...refusal} />}
      <Button type="submit" leftSection={<IconSpeakerphone aria-hidden="true" size="1.2em" />}>
        {t('console.announce')}
      </Button>
    </form>
  );
}

function audienceOf(to: string): AnnouncementAudience {
  return to === 'all' || to === 'members' ? { kind: to } : { kind: 'bridge', seatId: to };
}

function Sent({ announcement }: { readonly announcement: Announcement }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const seats = useMeetingPart((meeting) => meeting.seats);
  const office = useSeatName(seats);
  const { audience, text, at, acknowledgedBy } = announcement;
  const addressed = Object.values(seats).filter(
    (seat) => may(seat.role, 'acknowledge-announcement') && isAddressed(announcement, seat),
  );
  const to = {
    all: t('console.toAll'),
    members: t('console.toMembers'),
    bridge: audience.kind === 'bridge' ? office(audience.seatId) : '',
  };
  return (
    <li className={classes.sent}>
      <p className={classes.sentText}>{text}</p>
      <p className={classes.since}>
        {time(at)} · {to[audience.kind]} ·{' '}
        <strong>
          {t('console.acknowledged', { count: acknowledgedBy.length, of: addressed.length })}
        </strong>
      </p>
    </li>
  );
}
