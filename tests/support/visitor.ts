/** Somebody with a browser: keeps the cookie, speaks JSON, believes nothing else of the server. */
export interface Visitor {
  readonly url: string;
  /** What the browser would send as `Cookie`. */
  cookie: string;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
  readonly body: any;
}

/** The session store's key, as it stands in the visitor's cookie before the signature. */
export function sidOf({ cookie }: Visitor): string {
  return /=s:(.+)\./.exec(decodeURIComponent(cookie))?.[1] ?? '';
}

/** A visitor of the server at `url`, with the cookie of somebody who has been there when given. */
export function visitor(url: string, headers: Record<string, string> = {}, cookie = ''): Visitor {
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await self.fetch(path, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
  };
  const self: Visitor = {
    url,
    cookie,
    async fetch(path, init = {}) {
      const sent = new Headers({ ...headers, ...(self.cookie && { cookie: self.cookie }) });
      new Headers(init.headers).forEach((value, name) => {
        sent.set(name, value);
      });
      const response = await fetch(new URL(path, url), {
        redirect: 'manual',
        ...init,
        headers: sent,
      });
      for (const line of response.headers.getSetCookie()) {
        const pair = line.split(';')[0] ?? '';
        self.cookie = pair.endsWith('=') ? '' : pair;
      }
      return response;
    },
    get: (path) => ask('GET', path),
    post: (path, body = {}) => ask('POST', path, body),
    put: (path, body) => ask('PUT', path, body),
    patch: (path, body) => ask('PATCH', path, body),
    delete: (path) => ask('DELETE', path),
  };
  return self;
}
