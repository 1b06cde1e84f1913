import type { Audience } from '../audience.ts';
import type { ItemId, PaperId, SeatId } from '../identifiers.ts';
import type { FileFacts, PaperInVersion } from './commands.ts';

export type PaperEvent =
  | {
      readonly type: 'paper-added';
      readonly paperId: PaperId;
      readonly itemId: ItemId | null;
      readonly title: string;
      readonly file: FileFacts;
      readonly audience: Audience;
    }
  | {
      readonly type: 'paper-replaced';
      readonly paperId: PaperId;
      readonly paperVersion: number;
      readonly file: FileFacts;
      readonly reason: string | null;
    }
  | {
      readonly type: 'paper-revised';
      readonly paperId: PaperId;
      readonly title: string;
      readonly itemId: ItemId | null;
      readonly audience: Audience;
    }
  | { readonly type: 'paper-removed'; readonly paperId: PaperId; readonly reason: string | null }
  | {
      readonly type: 'supplement-added';
      readonly paperId: PaperId;
      /** null to those who may not know of the paper it supplements, too. */
      readonly to: PaperId | null;
      readonly itemId: ItemId | null;
      readonly title: string;
      readonly file: FileFacts;
      readonly audience: Audience;
      readonly reason: string;
    }
  | {
      readonly type: 'reading-required';
      readonly paperId: PaperId;
      readonly required: boolean;
    }
  | {
      readonly type: 'papers-by-hand-noted';
      readonly itemId: ItemId;
      readonly count: number;
    }
  | {
      readonly type: 'paper-opened';
      readonly seatId: SeatId;
      readonly paperId: PaperId;
      readonly paperVersion: number;
    }
  | {
      readonly type: 'papers-kept';
      readonly seatId: SeatId;
      readonly papers: readonly PaperInVersion[];
    }
  | (PaperInVersion & { readonly type: 'copy-taken'; readonly seatId: SeatId })
  | (PaperInVersion & { readonly type: 'page-presented'; readonly page: number });
