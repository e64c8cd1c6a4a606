/**
 * Lets one run per key go at a time: who comes while it is under way gets the
 * same answer. For forms that are sent twice, as by a double click.
 */
export function singleFlight<Answer>() {
  const running = new Map<string, Promise<Answer>>()
  return (key: string, run: () => Promise<Answer>): Promise<Answer> => {
    const known = running.get(key)
    if (known) return known
    const started = run().finally(() => running.delete(key))
    running.set(key, started)
    return started
  }
}
