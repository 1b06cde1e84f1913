/** The table of migration 012-holidays. */
export interface CalendarTables {
  holidays: {
    /** `YYYY-MM-DD`: selected as text, because a day has no time zone. */
    date: string;
    /** A day worked in another's stead; otherwise a day off. */
    worked: boolean;
    name_vi: string;
    name_en: string;
  };
}
