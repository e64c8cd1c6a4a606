/** Workflows hand faults on as plain objects; loggers want errors. */
export function asError(fault: unknown): Error {
  if (fault instanceof Error) {
    return fault
  }
  const message =
    typeof fault === "object" && fault !== null && "message" in fault
      ? fault.message
      : fault
  return new Error(String(message))
}
