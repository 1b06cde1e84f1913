/** How old what the screen shows is. */
export type Freshness =
  | { readonly kind: 'live' }
  | { readonly kind: 'behind'; readonly seconds: number }
  /** Never connected yet, or trying again after a short break. */
  | { readonly kind: 'connecting' }
  | { readonly kind: 'offline'; readonly since: string };
