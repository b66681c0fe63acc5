export interface AccessTokenOptions {
  readonly corpId: string;
  readonly secret: string;
  readonly baseUrl?: string;
}

/**
 * 取得并缓存 access_token：快到期时换新的，被拒绝时也换；同时要的共用一次请求。
 * 有几个进程时放进共用的缓存（如 Redis），否则各换各的。
 */
export function accessToken(options: AccessTokenOptions): (refused?: string) => Promise<string> {
  const { corpId, secret, baseUrl = 'https://qyapi.weixin.qq.com' } = options;
  let current: { readonly token: string; readonly until: number } | undefined;
  let pending: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    const query = new URLSearchParams({ corpid: corpId, corpsecret: secret });
    const response = await fetch(`${baseUrl}/cgi-bin/gettoken?${query.toString()}`);
    const body = (await response.json()) as { errcode?: number; access_token?: string; expires_in?: number };
    if (body.access_token === undefined) throw new Error(`gettoken：errcode ${body.errcode ?? '?'}`);
    // A minute less: it should not expire on the way.
    current = { token: body.access_token, until: Date.now() + ((body.expires_in ?? 7200) - 60) * 1000 };
    return current.token;
  };
  return async (refused) => {
    if (current !== undefined && current.token !== refused && Date.now() < current.until)
      return current.token;
    pending ??= renew().finally(() => (pending = undefined));
    return pending;
  };
}
