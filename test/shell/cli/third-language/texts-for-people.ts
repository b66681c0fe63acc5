/** The part of a command's output that is for people: of a document its messages, of everything else all of it. */
export function textsForPeople(format: string, out: string): string {
  if (format === 'json') return messagesOf(out, /^(message|suggestion)$/);
  if (format === 'sarif') return messagesOf(out, /^text$/);
  return format === 'github' ? out.replace(/%[0-9A-F]{2}/g, ' ') : out;
}

function messagesOf(out: string, keys: RegExp): string {
  const messages: string[] = [];
  if (out.trim() !== '')
    JSON.parse(out, (key, value: unknown) => {
      if (keys.test(key) && typeof value === 'string') messages.push(value);
      return value;
    });
  return messages.join('\n');
}
