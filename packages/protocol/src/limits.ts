/** Largest message a client may send up, in bytes; a longer one costs it the connection. Room for 500 seats or one full text. */
export const MESSAGE_MAX_BYTES = 256 * 1024;

/** Characters (UTF-16 units) of a single line: a name, a subject, a place. */
export const LINE_MAX = 200;
/** Titles of meetings, items and papers: official titles run over three printed lines. */
export const TITLE_MAX = 500;
/** Why something was cancelled, postponed, replaced. */
export const REASON_MAX = 2_000;
/** Conclusions, opinions, questions: about eight printed pages. */
export const TEXT_MAX = 20_000;
/** Each part of what a minister reads before the papers: a page and a half. */
export const BRIEF_MAX = 4_000;
/** Remarks that fit into one opinion. */
export const REMARKS_MAX = 1_000;
/** What a file system takes as one name. */
export const FILE_NAME_MAX = 255;
export const LINK_MAX = 2_000;
/** Identifiers are UUIDs or short words of the server. */
export const IDENTIFIER_MAX = 64;

/** Items in one pasted agenda. */
export const ITEMS_AT_ONCE = 200;
/** Papers reported in one act, and in one pack; a device that keeps more says it in several. */
export const PAPERS_AT_ONCE = 200;
/** Seats given in one act; larger conferences take several. */
export const SEATS_AT_ONCE = 500;
/** Names on one audience, or items of one guest. */
export const NAMED_AT_ONCE = 1_000;
export const PRESENTERS_MAX = 20;
/** Bodies that answer for one file beside the unit that submits it. */
export const CO_RESPONSIBLE_MAX = 30;
/** Options of a choice: what one screen shows without scrolling, twice over. */
export const OPTIONS_MAX = 20;
/** Every option of an election on one ballot. */
export const ANSWER_MAX = OPTIONS_MAX * (IDENTIFIER_MAX + 1);
/** Members for whom one member may vote: more would be another body. */
export const PROXIES_MAX = 10;
/** Votes of one member: a share in parts of a thousand. */
export const WEIGHT_MAX = 1_000;
/** Working days between the papers and the session: a quarter of a year is no notice any more. */
export const NOTICE_DAYS_MAX = 60;
/** As many as a list shows. */
export const NOTICES_AT_ONCE = 100;
/** Working days that an opinion ballot is open. */
export const ANSWER_DAYS_MAX = 60;
/** Hours between the freeze of a pack and the session: four weeks. */
export const FREEZE_HOURS_MAX = 672;
/** Working days between a reminder and the deadline. */
export const REMINDER_DAYS_MAX = 30;
/** Reminders of one deadline: more are not read. */
export const REMINDERS_MAX = 10;
/** A note in base64: an hour of handwriting on one page. */
export const NOTE_BASE64_MAX = 96 * 1024;
/** Notes in one request, and in one answer. */
export const NOTES_AT_ONCE = 200;
/** Notes of one person: ten years of a busy reader. */
export const NOTES_MAX = 50_000;
/** People in one thread: more would be a meeting of its own. */
export const THREAD_PEOPLE_MAX = 20;
/** Messages of one thread: who writes more begins another one. */
export const THREAD_MESSAGES_MAX = 500;
/** Threads that one person begins in one meeting. */
export const THREADS_MAX = 300;
/** Messages of a thread in one answer. */
export const MESSAGES_AT_ONCE = 20;
/** Places in one room: the largest hall in which a body sits. */
export const PLACES_MAX = 500;
/** Squares along each side of the plan of a room. */
export const PLAN_SIDE_MAX = 100;
export const ROOM_NAME_MAX = 120;
/** With the name, and what stands between them, it is the place of a session. */
export const ROOM_ADDRESS_MAX = LINE_MAX - ROOM_NAME_MAX - 2;
export const DEVICES_MAX = 50;

/** Shortest and longest speech or countdown, in seconds. */
export const SECONDS_MIN = 10;
export const SECONDS_MAX = 7_200;
/** One item lasts a day at most. */
export const ITEM_MINUTES_MAX = 1_440;

/** 2048 bits of RSA in base64: a blinded message, a blind signature, a credential. (RFC 9474) */
export const BLIND_SIGNATURE_BASE64 = 344;

/** Papers are scans at worst. */
export const FILE_MAX_BYTES = 200 * 1024 * 1024;
/** Ranges of a paper in one request: a scan has the facts of its pages scattered between their images. */
export const RANGES_AT_ONCE = 64;
/** Pixels across of the pictures of pages, for thin lines: to be read, and to be enlarged. */
export const PICTURE_WIDTHS = [800, 1400] as const;
export const PAGES_MAX = 20_000;
/** Papers of one item that are given out by hand. */
export const PAPERS_BY_HAND_MAX = 20;
/** Versions of a paper, drafts of a conclusion: more is a fault, not work. */
export const REVISIONS_MAX = 100_000;
export const PEOPLE_MAX = 100_000;
/** A link that answers slower than this is away. */
export const LAG_MAX_MS = 600_000;
