/**
 * access_token，或取得它的函数。服务不接受一个 access_token 时，以它为参数再调用一次函数：应换一个新的；
 * 若别处已经换过，返回换过的那个。多个请求同时遇到，只调用一次。
 */
export type TokenSource = string | ((refused?: string) => string | Promise<string>);

/** Gives the token, or instead of a refused one another: once, however many ask at a time. */
export function tokensFrom(source: TokenSource): (refused?: string) => Promise<string> {
  let renewed: string | undefined;
  let renewal!: Promise<string>;
  const get = async (refused?: string): Promise<string> => {
    const token = typeof source === 'function' ? await source(refused) : source;
    if (token) return token;
    // Without types it may be undefined, and the request would go out without one.
    throw new TypeError('no access_token');
  };
  return (refused) => {
    if (refused === undefined) return get();
    if (renewed !== refused) {
      renewed = refused;
      renewal = get(refused);
      // What failed is tried again by the next one.
      renewal.catch(() => (renewed = undefined));
    }
    return renewal;
  };
}
