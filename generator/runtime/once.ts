/** Works out something from an object at the first question and keeps it as long as the object: each value asks again. */
export function once<Key extends object, Result extends object | string>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const results = new WeakMap<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = workOut(key);
    results.set(key, result);
    return result;
  };
}
