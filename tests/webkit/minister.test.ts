import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AddedPaper, addPaper } from '../support/added-paper.ts';
import { firstBallot } from '../support/ballots.ts';
import {
  type Participant,
  PRIME_MINISTER,
  participant,
  SECRETARY,
  SESSION,
} from '../support/participants.ts';
import { linked } from '../support/pdfs/ordinary.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { MEMBERS, openVote } from '../support/session.ts';
import { startTablet, type Tablet } from './tablet.ts';

const MINISTER = 'person-head-finance';
const STRIP = '[role=toolbar][aria-label="Công cụ ghi chú"]';
const POLL = { timeout: 30_000, interval: 100 };

describe('a minister’s tablet in WebKit', () => {
  let server: TestServer;
  let tablet: Tablet;
  let paper: AddedPaper;
  let chair: Participant;
  let secretary: Participant;
  let colleagues: readonly Participant[];

  beforeAll(async () => {
    server = await startServer({ environment: { ECABINET_OFFLINE_DAYS: '0' } });
    paper = await addPaper(server, 'Tài liệu phòng đọc', linked);
    chair = await participant(server, PRIME_MINISTER);
    secretary = await participant(server, SECRETARY);
    const others = MEMBERS.filter((id) => ![PRIME_MINISTER, MINISTER].includes(id)).slice(0, 18);
    colleagues = await Promise.all(others.map((id) => participant(server, id)));
    tablet = await startTablet();
  });

  afterAll(async () => {
    await tablet?.close();
    for (const each of [chair, secretary, ...(colleagues ?? [])]) each?.leave();
    await server?.stop();
  });

  const page = (number: number) => `[data-page-number="${number}"]`;
  const inkOn = (number: number) => tablet.driver.run(darkPixels, `${page(number)} canvas`);
  const pageNumber = () =>
    tablet.driver.run(
      () => document.querySelector<HTMLInputElement>('[aria-label^="Số trang"]')?.value,
    );

  it('takes the office by a tap, and comes to the session', async () => {
    await tablet.goTo(server.url);
    await tablet.taps(/^Bộ trưởng Bộ Tài chính/);
    await tablet.sees('Đổi chức vụ');
    await tablet.goTo(`${server.url}/meetings/${SESSION}`);
    await tablet.taps(/^Tại phòng họp/);
    await chair.sees(({ seats, attendance }) => {
      const seat = Object.values(seats).find(({ personId }) => personId === MINISTER);
      return seat && attendance;
    });
  });

  it('draws the first page of a paper', async () => {
    const { itemId, paperId } = paper;
    await tablet.goTo(`${server.url}/meetings/${SESSION}?item=${itemId}&sheet=${paperId}`);
    await expect.poll(() => inkOn(1), POLL).toBeGreaterThan(200);
    await tablet.keepsPicture('paper');
  });

  it('scrolls to the third page, and draws it', async () => {
    const further = async () => {
      await tablet.scrolls('[role=document]', 400);
      return pageNumber();
    };
    await expect.poll(further, POLL).toBe('3');
    await expect.poll(() => inkOn(3), POLL).toBeGreaterThan(200);
  });

  it('zooms in, and draws the page anew at that size', async () => {
    const before = await tablet.box(`${page(3)} canvas`);
    await tablet.taps('Phóng to');
    await expect
      .poll(async () => (await tablet.box(`${page(3)} canvas`))?.width, POLL)
      .toBeGreaterThan((before?.width ?? 0) * 1.1);
    await expect.poll(() => inkOn(3), POLL).toBeGreaterThan(200);
    await tablet.keepsPicture('zoomed');
  });

  it('highlights words, which are marked after a restart', async () => {
    await tablet.taps('Ghi chú');
    await tablet.taps('Trang trước');
    await tablet.taps('Tô sáng', STRIP);
    await tablet.dragsOver(`${page(2)} [data-text-layer] span`);
    await expect.poll(() => tablet.box(`${page(2)} [data-notes-layer] rect`), POLL).not.toBeNull();
    await expect.poll(() => tablet.driver.run(notesSent), POLL).toBe(1);
    await tablet.goTo(await tablet.driver.run(() => location.href));
    await tablet.taps('Ghi chú');
    await tablet.taps(/^Danh sách/, STRIP);
    await tablet.sees('Reading room, page 2');
    await tablet.keepsPicture('notes');
  });

  it('puts a note beside words that are selected already', async () => {
    await tablet.dragsOver(`${page(2)} [data-text-layer] span`);
    // An iPad takes the selection away under the finger, before the tap counts.
    await tablet.driver.run(unselectOnPress);
    await tablet.taps('Ghi chú', STRIP);
    await tablet.writes('Nội dung ghi chú', 'Hỏi lại');
    await tablet.keepsPicture('note');
    await tablet.taps('Lưu', 'dialog[open]');
    await tablet.sees('Hỏi lại');
    await expect.poll(() => tablet.driver.run(notesSent), POLL).toBe(2);
  });

  it('states a position before the session', async () => {
    await tablet.taps('Không phản đối');
    await secretary.sees(({ positions, seats }) => {
      const seat = Object.values(seats).find(({ personId }) => personId === MINISTER);
      return positions[paper.itemId]?.[seat?.id ?? '']?.position === 'no-objection';
    });
    await tablet.sees('Đã ghi nhận');
  });

  it('casts a ballot in a vote that the chair opens, and holds its receipt', async () => {
    const checkIn = { type: 'check-in', where: 'room', way: 'tablet' } as const;
    await Promise.all([chair, ...colleagues].map((each) => each.does(checkIn)));
    await chair.does({ type: 'open-sitting' });
    const members = [chair, ...colleagues];
    const session = { chair, secretary, members, leave() {} };
    const questionId = await openVote(session);
    await tablet.sees('Thông qua:');
    await tablet.taps('Tán thành');
    await tablet.taps('Gửi phiếu: Tán thành');
    await tablet.sees(/Đã ghi nhận lúc \d\d:\d\d:\d\d/);
    await tablet.sees(/Mã phiếu [A-Z2-7]{5}-[A-Z2-7]{5}/);
    await tablet.keepsPicture('ballot');
    await Promise.all(members.map((each) => each.does(firstBallot(questionId, 'agree'))));
    await chair.does({ type: 'close-vote', questionId });
    await tablet.sees('Được thông qua');
    await tablet.sees('Đã kiểm tra: phiếu này có trong bảng kết quả đã niêm phong.');
    await tablet.keepsPicture('result');
  });
});

/** Runs in the page: how much is drawn on a canvas. */
function darkPixels(selector: string): number {
  const canvas = document.querySelector<HTMLCanvasElement>(selector);
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  let dark = 0;
  for (let at = 0; pixels && at < pixels.length; at += 4) {
    if ((pixels[at] ?? 255) < 128 && pixels[at + 3] === 255) dark += 1;
  }
  return dark;
}

/** Runs in the page. */
function unselectOnPress(): void {
  const unselect = () => getSelection()?.removeAllRanges();
  document.addEventListener('pointerup', unselect, { once: true, capture: true });
}

/** Runs in the page: how many of the reader's notes the server keeps, sealed; places are all of this length. */
async function notesSent(): Promise<number> {
  const answer = await fetch('/api/notes');
  const { notes }: { notes: { body: string | null }[] } = await answer.json();
  return notes.filter(({ body }) => body?.length !== 892).length;
}
