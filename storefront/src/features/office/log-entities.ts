/** What entries of the log can be about, as far as an office searches for it. */
export const LOG_ENTITIES = [
  "application",
  "bank_account",
  "intervention",
  "invitation",
  "listing",
  "officer",
  "officer_grant",
  "paper",
  "pesantren",
  "register",
  "register_import",
  "seller",
  "shop",
  "shop_holiday",
  "shop_member",
  "visit",
] as const
