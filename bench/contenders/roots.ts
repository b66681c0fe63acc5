/** The types that every contender judges. */
export const roots = ['KfMessage', 'TextMessage'] as const;

export type Root = (typeof roots)[number];
