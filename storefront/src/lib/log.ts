/** Facts of an event; never personal data, never a token. */
type Facts = Readonly<Record<string, string | number>>

/** One line of JSON that somebody should look at, on standard error. */
export const warn = (event: string, facts: Facts): void => {
  process.stderr.write(
    `${JSON.stringify({ level: "warn", event, ...facts })}\n`
  )
}
