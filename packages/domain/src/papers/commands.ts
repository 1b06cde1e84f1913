import type { Audience } from '../audience.ts';
import type { ItemId, PaperId, Sha256 } from '../identifiers.ts';

/** A file as the server knows it from its own inspection. */
export interface FileFacts {
  readonly sha256: Sha256;
  /** File name as uploaded, NFC. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly pages: number;
  readonly mediaType: string;
}

export interface AddPaper {
  readonly type: 'add-paper';
  readonly paperId: PaperId;
  /** null: a paper of the whole meeting. */
  readonly itemId: ItemId | null;
  readonly title: string;
  readonly file: FileFacts;
  readonly audience: Audience;
}
export interface ReplacePaper {
  readonly type: 'replace-paper';
  readonly paperId: PaperId;
  readonly file: FileFacts;
  /** Needed once the meeting is published. */
  readonly reason: string | null;
}
export interface RevisePaper {
  readonly type: 'revise-paper';
  readonly paperId: PaperId;
  readonly title: string;
  readonly itemId: ItemId | null;
  readonly audience: Audience;
}
export interface RemovePaper {
  readonly type: 'remove-paper';
  readonly paperId: PaperId;
  readonly reason: string | null;
}
/** A further paper to what is out already: it takes the place of nothing. */
export interface AddSupplement extends Omit<AddPaper, 'type'> {
  readonly type: 'add-supplement';
  /** The paper it supplements; null: the item, or the meeting as a whole. */
  readonly to: PaperId | null;
  readonly reason: string;
}
/** Marks a paper as required reading, or no longer. */
export interface RequireReading {
  readonly type: 'require-reading';
  readonly paperId: PaperId;
  readonly required: boolean;
}
/** So many papers of an item are state secrets: they are given out by hand in the room, and nothing of them comes here. */
export interface NotePapersByHand {
  readonly type: 'note-papers-by-hand';
  readonly itemId: ItemId;
  /** 0: none any more. */
  readonly count: number;
}
/** The reader has opened this version. */
export interface OpenPaper {
  readonly type: 'open-paper';
  readonly paperId: PaperId;
  readonly paperVersion: number;
}
/** The reader's device has these versions for reading without a network. */
export interface KeepPapers {
  readonly type: 'keep-papers';
  readonly papers: readonly PaperInVersion[];
}

/** The reader takes a copy of this version out of the system; the server makes and stamps it. */
export interface TakeCopy extends PaperInVersion {
  readonly type: 'take-copy';
}

/** The reader takes the pack as one file, in these versions; the server makes and stamps it. */
export interface TakePack {
  readonly type: 'take-pack';
  readonly papers: readonly PaperInVersion[];
}

/** A page has been before everybody for a while: that is for the record, turning to it is not. */
export interface PresentPage extends PaperInVersion {
  readonly type: 'present-page';
  /** From 1. */
  readonly page: number;
}

export interface PaperInVersion {
  readonly paperId: PaperId;
  readonly paperVersion: number;
}

export type PaperCommand =
  | AddPaper
  | ReplacePaper
  | RevisePaper
  | RemovePaper
  | AddSupplement
  | RequireReading
  | NotePapersByHand
  | OpenPaper
  | KeepPapers
  | TakeCopy
  | TakePack
  | PresentPage;
