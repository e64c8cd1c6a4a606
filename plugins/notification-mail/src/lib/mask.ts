const SHOWN = 4
const HIDDEN = "••••"

/**
 * An account number as a mail may carry it, `••••1234`: mails lie open on
 * phones and servers, and whoever knows the number knows it by its end.
 */
export const maskNumber = (value: string): string =>
  value.length > SHOWN * 2 ? `${HIDDEN}${value.slice(-SHOWN)}` : HIDDEN
