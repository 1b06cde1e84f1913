/* Words that stand nowhere else, so that a leak is found by looking for them. */

/** In everything that the podium writes about an item. */
export const itemMark = (itemId: string) => `kín-${itemId.slice(0, 8)}`;

/** In the comment of every ballot cast with an opinion. */
export const ballotMark = (questionId: string, seatId: string) =>
  `phiếu-${questionId.slice(0, 8)}-${seatId.slice(0, 8)}`;

/** In what a member says of an item beforehand: for the podium and the member alone. */
export const POSITION_MARK = 'ý-kiến-riêng';
/** In what a bridge point says of itself: for the podium and the point alone. */
export const bridgeMark = (seatId: string) => `điểm-cầu-${seatId.slice(0, 8)}`;
