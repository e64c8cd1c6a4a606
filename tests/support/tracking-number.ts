let count = 0

/** A number that no other parcel of this process has: suites share its backend. */
export const newNumber = () => `JP${String((count += 1)).padStart(8, "0")}`
