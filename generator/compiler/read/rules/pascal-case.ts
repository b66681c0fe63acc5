/** `text_message` or `textMessage` as `TextMessage`; undefined for what does not look like a name. */
export function pascalCase(name: string): string | undefined {
  if (!/^[A-Za-z][\w.-]*$/.test(name)) return undefined;
  const words = name.split(/[_.-]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('');
}
