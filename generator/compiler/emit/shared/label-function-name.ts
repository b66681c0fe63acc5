/** `FailType` → `failTypeLabel`. */
export function labelFunctionName(enumName: string): string {
  return `${enumName.charAt(0).toLowerCase()}${enumName.slice(1)}Label`;
}
