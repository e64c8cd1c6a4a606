/** WIB, in which Indonesian acquirers write their reports. */
const ZONE = "+07:00"
const CLOCK = /(?:^|[\sT,])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/
const ZONED = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/

const toIso = (date: Date): string | null =>
  Number.isNaN(date.getTime()) ? null : date.toISOString()

/**
 * The moment (ISO, UTC) that a cell tells of a day: `14:30`, `14.30.05`, or
 * with the day before it; a zone of its own counts, else it is WIB. Null when
 * it is none.
 */
export function readTime(text: string, day: string): string | null {
  if (ZONED.test(text)) return toIso(new Date(text))
  const [, hour, minute, second = "00"] = CLOCK.exec(text) ?? []
  if (hour === undefined) return null
  const clock = `${hour.padStart(2, "0")}:${minute}:${second}`
  return toIso(new Date(`${day}T${clock}${ZONE}`))
}
