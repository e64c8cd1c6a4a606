interface MoneySettings {
  FUND_HOLDER?: string | undefined
  BANK_ACCOUNTS: readonly unknown[]
  QRIS_CODE?: string | undefined
  MIDTRANS_SERVER_KEY?: string | undefined
  STRIPE_SECRET_KEY?: string | undefined
}

/**
 * Why the configuration would let money in that nobody is named for (DESIGN
 * D15); null where all of it has a holder. Whether accounts are the holder's
 * own is the payment plugin's to say.
 */
export function unnamedHolder(env: MoneySettings): string | null {
  if (env.FUND_HOLDER) return null
  const takers = [
    ...(env.BANK_ACCOUNTS.length ? ["BANK_ACCOUNTS"] : []),
    ...(
      ["QRIS_CODE", "MIDTRANS_SERVER_KEY", "STRIPE_SECRET_KEY"] as const
    ).filter((name) => env[name]),
  ]
  return takers.length
    ? `must name who holds the buyers' money that comes by ${takers.join(", ")}`
    : null
}
