import type { MeetingId, PaperId, SeatId } from '@e-cabinet/domain';

/** The page the presenter shows; versions and pages count from 1. */
export interface ShownPage {
  readonly paperId: PaperId;
  readonly paperVersion: number;
  readonly page: number;
  readonly by: SeatId;
  /** Epoch milliseconds by the server's clock. */
  readonly at: number;
}

/** The presenter turned a page, or stopped showing (null). Of several the latest `page.at` counts. */
export interface PageMessage {
  readonly meetingId: MeetingId;
  readonly page: ShownPage | null;
  /** Epoch milliseconds. */
  readonly serverTime: number;
}
