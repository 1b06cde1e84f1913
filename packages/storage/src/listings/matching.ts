import type { Instant, Phase } from '@e-cabinet/domain';
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Every condition that is given must hold. */
export interface ListingFilter {
  /** Meetings that end, or where no end is set begin, at this moment or later. */
  readonly from?: Instant;
  /** Meetings that begin before this moment. */
  readonly until?: Instant;
  readonly phases?: readonly Phase[];
  /** True leaves out what is still being prepared by the secretariat. */
  readonly published?: boolean;
  /** Words that must all occur in the title or the place; case and accents do not matter. */
  readonly text?: string;
  /** The latest instead of the earliest first, which matters where there are more than the limit. */
  readonly latestFirst?: boolean;
  /** Default 500. */
  readonly limit?: number;
}

type Condition = (eb: ExpressionBuilder<Tables, 'listings'>) => Expression<SqlBool>;

/** The conditions of a filter as one, over a row of `listings`. */
export function matching(filter: ListingFilter): Condition {
  return (eb) => {
    const conditions: Expression<SqlBool>[] = [];
    if (filter.from !== undefined) {
      const end = eb.fn.coalesce('ends_at', 'starts_at');
      conditions.push(eb(end, '>=', new Date(filter.from)));
    }
    if (filter.until !== undefined) {
      conditions.push(eb('starts_at', '<', new Date(filter.until)));
    }
    if (filter.phases !== undefined) {
      conditions.push(eb('phase', '=', eb.fn.any(eb.val([...filter.phases]))));
    }
    if (filter.published !== undefined) conditions.push(eb('published', '=', filter.published));
    conditions.push(...wordsOf(filter.text ?? '').map(containing));
    return eb.and(conditions);
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** The pattern is escaped after `searchable`, which may turn one character into several. */
function containing(word: string): Expression<SqlBool> {
  return sql`search like '%' || regexp_replace(searchable(${word}), '([%_\\\\])', '\\\\\\1', 'g') || '%'`;
}
