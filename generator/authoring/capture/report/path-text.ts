/** A field as people write it: `TextMessage.text.content`, `MergedMsgMessage.merged_msg.item[].title`. */
export function pathText(type: string, path: readonly string[]): string {
  return path.reduce((text, step) => (step === '[]' ? `${text}[]` : `${text}.${step}`), type);
}
