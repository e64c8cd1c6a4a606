/** The day in Jakarta, as the bank of these tests prints it. */
export const bankDay = (moment = new Date()) =>
  moment.toLocaleDateString("en-GB", { timeZone: "Asia/Jakarta" })
