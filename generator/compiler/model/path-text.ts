/** A place in a value of a type as people write it: `TextMessage.text.content`, `MergedMsgMessage.merged_msg.item[].title`. */
export function pathText(type: string, path: readonly string[]): string {
  return path.reduce((text, step) => text + (step === '[]' || step === '{}' ? step : `.${step}`), type);
}
