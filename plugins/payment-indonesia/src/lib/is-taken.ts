/** Whether a write failed because a row with the same unique key is there. */
export const isTaken = (fault: unknown) =>
  typeof fault === "object" &&
  fault !== null &&
  (Reflect.get(fault, "code") === "23505" ||
    /already exists|unique/i.test(String(Reflect.get(fault, "message"))))
