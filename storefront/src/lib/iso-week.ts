/** The weeks that a year can have: 53 in some. */
const NAME = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/

/** Whether a text names a week as ISO 8601 does, as `2026-W48`. */
export const isWeek = (text: string): boolean => NAME.test(text)
