/** Whether a rule may begin then: at once, or from a day to come. */
export const mayBegin = (day: string, tomorrow: string): boolean =>
  day === "" || day >= tomorrow

/** From when a rule holds: at once without a day, else from its midnight in Jakarta. */
export const beginOf = (day: string): { valid_from?: string } =>
  day === "" ? {} : { valid_from: `${day}T00:00:00+07:00` }
