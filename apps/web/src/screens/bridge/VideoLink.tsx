import { Button } from '@mantine/core';
import { IconVideo } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMeetingPart } from '../../meeting/FollowedMeeting.tsx';

/** Into the video conference, whichever system carries it; nothing where none was announced. */
export function VideoLink() {
  const { t } = useTranslation();
  const videoLink = useMeetingPart(({ details }) => details.videoLink);
  if (!videoLink) return null;
  return (
    <Button
      component="a"
      href={videoLink}
      target="_blank"
      rel="noreferrer"
      variant="default"
      leftSection={<IconVideo aria-hidden="true" />}
    >
      {t('bridge.video')}
    </Button>
  );
}
