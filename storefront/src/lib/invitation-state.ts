/** States of an invitation whose last day still says something. */
const TIMED: readonly string[] = ["open", "expired"]

/** Whether an invitation's last day is named; not once it was taken or withdrawn. */
export const isTimed = (state: string): boolean => TIMED.includes(state)
