/** What goes wrong with a call, on purpose. */
export type Fault =
  /** The connection is closed before there is a response. */
  | 'drop'
  /** Status 500. */
  | 'status-500'
  /** The page of a gateway, with status 200. */
  | 'html'
  /** The first half of the response. */
  | 'truncated'
  /** All access tokens so far expire. */
  | 'expired-token'
  /** errcode -1: the system is busy. */
  | 'busy'
  /** Of `sync_msg`: an empty page with has_more, which leads to where one is. */
  | 'empty-more'
  /** Of `sync_msg`: the page before once again. */
  | 'repeated-page';

export const allFaults: readonly Fault[] = [
  'drop',
  'status-500',
  'html',
  'truncated',
  'expired-token',
  'busy',
  'empty-more',
  'repeated-page',
];

/** What goes wrong with the call of that number, if anything. */
export type ChooseFault = (call: number, path: string) => Fault | undefined;

/** Each fault in turn, with one call of so many. */
export function faultsEvery(calls: number, faults: readonly Fault[] = allFaults): ChooseFault {
  return (call) => (call % calls === 0 ? faults[(call / calls) % faults.length] : undefined);
}
