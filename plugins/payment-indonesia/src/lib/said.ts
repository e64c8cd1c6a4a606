/** What an error says; out of a workflow it comes as a plain object. */
export const said = (fault: unknown): string =>
  typeof fault === "object" && fault !== null && "message" in fault
    ? String(fault.message)
    : "unknown"
