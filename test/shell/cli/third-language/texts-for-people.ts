/** The part of a command's output that is for people: of a document its messages, of everything else all of it. */
export function textsForPeople(format: string, out: string): string {
  if (format === 'json') return messagesOf(out);
  return format === 'github' ? out.replace(/%[0-9A-F]{2}/g, ' ') : out;
}

function messagesOf(out: string): string {
  const messages: string[] = [];
  if (out.trim() !== '')
    JSON.parse(out, (key, value: unknown) => {
      if (/^(message|suggestion)$/.test(key)) messages.push(String(value));
      return value;
    });
  return messages.join('\n');
}
