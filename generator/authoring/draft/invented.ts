/** Nobody's: made up for examples. */
export const invented = {
  msgid: '4kQv7Hs2TnYx9LbRc5WdMe',
  open_kfid: 'wkT8vQBwAApL3nXc7RjYd2Zm5KsHq0Fg',
  external_userid: 'wmT8vQBwAAk9Wb4UeN1oVr6TxCi8PzJs',
  send_time: 1718006400,
} as const;
