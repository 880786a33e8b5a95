/** An export of another day beside the one that was read: read by a worker of its own, compared by the first. */
import { today } from '../browser/clock.ts';
import type { ExportSource, ReadReply, WorkerReply, WorkerRequest } from '../worker/protocol.ts';
import { beside, mirror, newWorker, replyTo, request, tell, type Beside } from './network.ts';

/** What ends the reading, while there is one. */
let endOlder: ((outcome?: ReadReply) => void) | undefined;

/** Gives up the reading of the second export; the first stays, and what was compared before. */
export const cancelOlder = (): void => endOlder?.();

/** From here on it is what is compared. */
function accept(next: Beside): void {
  tell({ type: 'accept' });
  beside.set(next);
}

/** Has the example's own export of the year before beside it. */
export async function readOlderExample(): Promise<void> {
  await replyTo('older', { type: 'older', from: 'example' });
  accept({ swap: false });
}

/** Compares the two the other way round. */
export function swapBeside(): void {
  const now = beside.get();
  if (now) beside.set({ ...now, swap: !now.swap });
}

/**
 * Reads an export of another day beside the one that was read: a file, several, or a text. A second worker does, and hands it over to
 * the first: whatever such a file does to its reader, the first export stays. Resolves to nothing where it is cancelled.
 */
export function readOlder(source: ExportSource, onProgress: (share: number) => void): Promise<ReadReply | undefined> {
  cancelOlder();
  const { port1, port2 } = new MessageChannel();
  const reader = newWorker();
  return new Promise((resolve) => {
    const stop = (outcome?: ReadReply) => {
      if (endOlder === stop) endOlder = undefined;
      reader.terminate();
      resolve(outcome);
    };
    endOlder = stop;
    reader.onerror = () => stop({ ok: false, fault: 'stopped' });
    reader.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.type === 'progress') onProgress(data.share);
      if (data.type === 'failed') stop({ ok: false, fault: 'unreadable' });
      if (data.type !== 'read') return;
      const { read: outcome } = data;
      if (!outcome.ok) return stop(outcome);
      const { report, chosen } = outcome;
      const onReply = () => {
        // It may have been given up while the first worker was busy.
        if (endOlder !== stop) return;
        accept({ report, chosen, swap: false });
        stop(outcome);
      };
      request({ type: 'older', from: port1 }, onReply, [port1]);
    };
    reader.postMessage({ type: 'read', id: 0, source, today: today(), to: port2 } satisfies WorkerRequest, [port2]);
  });
}

// Without the first export there is nothing to compare with.
mirror.listen(({ state }) => state !== 'read' && cancelOlder());
