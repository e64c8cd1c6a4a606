/** A page number out of an address: 1 for whatever is none. */
export const toPage = (raw: unknown): number =>
  typeof raw === "string" && /^[1-9]\d{0,3}$/.test(raw) ? Number(raw) : 1
