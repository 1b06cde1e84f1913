/** Working days for an answer in writing, where no type of meeting says otherwise. */
export const USUAL_DAYS = 5;
