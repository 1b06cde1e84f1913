import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { newId } from '../../../connection/new-id.ts';
import { uploadFile } from '../../../http/upload-file.ts';
import { useMeetingPart } from '../../../meeting/FollowedMeeting.tsx';
import type { Upload } from './upload.ts';
import { UploadQueue } from './upload-queue.ts';

const QueueContext = createContext<UploadQueue | null>(null);

/** Keeps files on their way while the officer works at another tab. */
export function Uploads({ children }: { readonly children: ReactNode }) {
  const bodyId = useMeetingPart((meeting) => meeting.bodyId);
  const [queue] = useState(
    () =>
      new UploadQueue({
        send: (file, options) => uploadFile(bodyId, file, options),
        newId,
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      }),
  );
  useEffect(() => {
    // Leaving the page would lose what is still on its way.
    const ask = (event: BeforeUnloadEvent) => {
      if (queue.getSnapshot().length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
      queue.close();
    };
  }, [queue]);
  return <QueueContext value={queue}>{children}</QueueContext>;
}

export function useUploadQueue(): UploadQueue {
  const queue = useContext(QueueContext);
  if (!queue) throw new Error('useUploadQueue stands outside of Uploads');
  return queue;
}

export function useUploads(): readonly Upload[] {
  const queue = useUploadQueue();
  return useSyncExternalStore(queue.subscribe, queue.getSnapshot);
}
