import { pascalCase } from '../../compiler/read/rules/pascal-case.js';
import { draftKinds, type DraftKind } from './draft-kinds.js';

/** The TypeScript name of a msgtype or event_type: `RedPacketMessage` for `red_packet`. */
export function draftTypeName(kind: DraftKind, name: string): string {
  return `${pascalCase(name) ?? ''}${draftKinds[kind].suffix}`;
}
