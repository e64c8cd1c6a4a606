/** A whole number from nothing upwards; dots between thousands are forgiven. */
export const whole = (text: string): number | null => {
  const digits = text.trim().replaceAll(".", "")
  return /^\d{1,10}$/.test(digits) ? Number(digits) : null
}
